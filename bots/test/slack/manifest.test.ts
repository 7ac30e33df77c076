/** The manifest creates an app that everything works with, and asks for nothing that is not needed. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { shortcutIds } from '../../src/slack/run-message-command.ts';
import { neededScopes, usefulScopes } from '../../src/slack/settings/permissions.ts';
import { englishTexts } from '../../src/slack/texts.ts';
import { aSlack, isDrawn, isQuestion, shareVizzy } from './test-slack.ts';

shareVizzy();

const manifest = readFileSync(new URL('../../slack-manifest.yml', import.meta.url), 'utf8');

/** The items of the list under a key, as the manifest is laid out. */
function listed(key: string): readonly string[] {
  const [, block = ''] = new RegExp(`^ *${key}:\\n((?: +- .+\\n)+)`, 'm').exec(manifest) ?? [];
  return [...block.matchAll(/- (.+)/g)].map(([, item = '']) => item.trim());
}

const all = (key: string) =>
  [...manifest.matchAll(new RegExp(`^ *(?:- )?${key}: (.+)$`, 'gm'))].map(([, value = '']) => value);

describe('the manifest', () => {
  it('asks for the scopes that are needed and no others', () => {
    expect(listed('bot')).toEqual([...neededScopes, ...usefulScopes].toSorted());
  });

  it('has the command, the shortcuts, the home and the agent view', () => {
    expect(all('command')).toEqual(['/vizzy']);
    expect(all('callback_id').toSorted()).toEqual(Object.values(shortcutIds).toSorted());
    expect(manifest).toMatch(/home_tab_enabled: true[\s\S]*agent_view:[\s\S]*agent_description: .+/);
    expect(all('message').map((words) => words.trim())).toEqual(englishTexts.prompts.map(({ message }) => message));
  });

  it('is enough for everything that people do', async () => {
    const told = await aSlack({ scopes: listed('bot'), events: listed('bot_events') });
    const { slack, ann, general, answer } = told;
    const asked = await ann.writes(general, '@Vizzy draw my day');
    const question = await answer(asked, isQuestion);
    await ann.writes(general, 'it was calm', { thread: asked });
    const drawn = await answer(asked, isDrawn);
    await ann.presses(drawn.message, 'Why?');
    await ann.writes(ann.direct(), 'a fox');
    await slack.until(() => slack.look(ann.direct(), ann).find(isDrawn));
    const secret = slack.channel('secret', [ann], { type: 'group' });
    await answer(await ann.writes(secret, '@Vizzy a hen'), isDrawn);
    await ann.opens('home');
    await slack.until(() => ann.home());
    await ann.opens('messages');
    await slack.until(() => slack.workspace.prompts.size > 0);
    expect(question.buttons.length).toBeGreaterThan(4);
  });
});
