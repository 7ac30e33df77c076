/** Many workspaces: installed through Slack's own pages, kept sealed, apart from each other, and forgotten when they leave. */
import { describe, expect, it } from 'vitest';
import type { SlackDouble } from '../doubles/slack/slack-double.ts';
import { aSlack, isDrawn, isQuestion, shareVizzy, type TestSlack } from './test-slack.ts';

shareVizzy();

const many = {
  SLACK_BOT_TOKEN: '',
  SLACK_CLIENT_ID: '1.2',
  SLACK_CLIENT_SECRET: 'a-client-secret',
  SLACK_STATE_SECRET: 'a-state-secret-that-is-long-enough-to-sign',
  SLACK_ENCRYPTION_KEY: 'a key for what is at rest'.replaceAll(' ', '-'),
};

/** Installs the app as a person does in a browser. */
async function install(slack: SlackDouble, team: ReturnType<SlackDouble['team']>) {
  const base = slack.target.replace('/slack/events', '');
  const page = await fetch(`${base}/slack/install`);
  const [, address = ''] = /href="([^"]*oauth\/v2\/authorize[^"]*)"/.exec(await page.text()) ?? [];
  const asked = new URL(address.replaceAll('&amp;', '&'));
  expect(asked.searchParams.get('scope')?.split(',')).toEqual(expect.arrayContaining(['chat:write', 'files:write']));
  const state = asked.searchParams.get('state') ?? '';
  const back = `${base}/slack/oauth_redirect?code=${slack.approve(team)}&state=${encodeURIComponent(state)}`;
  const cookie = (page.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  expect((await fetch(back, { headers: { cookie } })).status).toBe(200);
  return team;
}

/** Resolves when the note is gone. */
const gone = ({ vizzy, slack }: TestSlack, key: string) =>
  slack.until(async () => (await vizzy.surfaceStore.load(key)) === undefined, `the end of ‘${key}’`);

describe('many workspaces', () => {
  it('install Vizzy, do not share anything, and may leave', async () => {
    const told = await aSlack({ env: many, mayFail: true });
    const { slack, vizzy, restart } = told;
    const one = await install(slack, slack.team('T0000000A'));
    const two = await install(slack, slack.team('T0000000B'));
    const kept = await vizzy.surfaceStore.load('slack installation team T0000000A');
    expect(kept).toBeDefined();
    expect(kept).not.toContain(one.token);
    const [ann, ben] = [
      slack.person('Ann', { workspace: one.workspace }),
      slack.person('Ben', { workspace: two.workspace }),
    ];
    await ann.writes(ann.direct(), 'draw my day');
    await slack.until(() => slack.look(ann.direct(), ann).find(isQuestion));
    await ben.writes(ben.direct(), 'it was calm');
    await slack.until(() => slack.look(ben.direct(), ben).find(isDrawn));
    await restart();
    await ann.writes(ann.direct(), 'it was calm');
    const drawn = await slack.until(() => slack.look(ann.direct(), ann).find(isDrawn));
    expect(drawn.text).toContain('My day');
    expect(slack.refused()).toEqual([]);
    await two.workspace.tell({ name: 'app_uninstalled', event: { type: 'app_uninstalled' } });
    await gone(told, 'slack installation team T0000000B');
  });

  it('of an organisation have it by the one installation for all of them', async () => {
    const told = await aSlack({ env: many, mayFail: true });
    const { slack, vizzy, restart, targets, opens } = told;
    const { workspace, token } = await install(slack, slack.team('T0000000C', 'E0000000C'));
    expect(await vizzy.surfaceStore.load('slack installation team T0000000C')).toBeUndefined();
    expect(await vizzy.surfaceStore.load('slack installation org E0000000C')).not.toContain(token);
    const cleo = slack.person('Cleo', { workspace });
    const pictures = () => slack.look(cleo.direct(), cleo).filter(isDrawn);
    await cleo.writes(cleo.direct(), 'a red fox');
    const drawn = await slack.until(() => pictures()[0]);
    await cleo.presses(drawn.message, 'Brighter');
    await slack.until(() => pictures().length === 2);
    await cleo.runs(cleo.direct(), 'a whale');
    await slack.until(() => pictures().length === 3);
    await cleo.opens('home');
    await slack.until(() => cleo.home());
    const address = JSON.parse(JSON.stringify(targets.at(-1)?.address()));
    await restart();
    const reply = await vizzy.respond({ userId: 'a', conversationId: 'b', text: 'a blue owl' });
    await (await opens.at(-1)?.(address))?.deliver(reply, async () => {});
    expect(pictures().at(-1)?.text.toLowerCase()).toContain('owl');
    expect(slack.refused()).toEqual([]);
    await workspace.tell({ name: 'app_uninstalled', event: { type: 'app_uninstalled' } });
    await gone(told, 'slack installation org E0000000C');
  });

  it('need all of their settings, named in one line', async () => {
    const { SLACK_ENCRYPTION_KEY: _, ...rest } = many;
    await expect(aSlack({ env: rest })).rejects.toThrow('SLACK_ENCRYPTION_KEY is needed along with SLACK_CLIENT_ID');
  });
});
