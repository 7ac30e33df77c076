import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { coreEnvironment, parseEnvironment } from '../src/config.ts';
import { silentLogger } from '../src/logger.ts';
import { openPictureServices } from '../src/picture-services.ts';
import { createFakeClock, drawWorkflow, openWebuiDouble } from '../src/testing/index.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'vizzy-servers-'));
  writeFileSync(join(folder, 'draw.json'), JSON.stringify(drawWorkflow));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function open(variables: Record<string, string>) {
  const parsed = parseEnvironment(coreEnvironment, variables);
  if (!parsed.ok) throw new Error(parsed.problems.join());
  return openPictureServices(parsed.config, { clock: createFakeClock(), logger: silentLogger });
}

describe('servers of one’s own', () => {
  const both = () => ({
    SD_WEBUI_URL: 'http://127.0.0.1:7860/',
    COMFYUI_URL: 'http://127.0.0.1:8188',
    COMFYUI_WORKFLOW: join(folder, 'draw.json'),
  });

  it('are asked when their variables are set, in the usual order or the operator’s', () => {
    expect(open({})).toEqual([]);
    expect(open(both()).map(({ name }) => name)).toEqual(['webui', 'comfyui']);
    expect(open({ ...both(), TIERS: 'comfyui,webui' }).map(({ name }) => name)).toEqual(['comfyui', 'webui']);
  });

  it('a workflow that cannot be read stops the start', () => {
    const COMFYUI_WORKFLOW = join(folder, 'missing.json');
    expect(() => open({ ...both(), COMFYUI_WORKFLOW })).toThrow(expect.objectContaining({ code: 'configuration' }));
  });

  it('get what the operator sets', async () => {
    const server = await openWebuiDouble({ auth: 'anna:a long word', checkpoints: ['a.ckpt', 'b.ckpt'] });
    const [webui] = open({
      SD_WEBUI_URL: server.url,
      SD_WEBUI_AUTH: 'anna:a long word',
      SD_WEBUI_MODEL: 'b',
      SD_WEBUI_STEPS: '6',
      SD_WEBUI_GUIDANCE: '1.5',
      SD_WEBUI_SHARED: 'off',
    });
    const shot = { text: 'a fox', negative: '', subject: 'a fox', mode: 'art', style: '', mood: 'calm' } as const;
    const size = { seed: 1, family: 1, width: 64, height: 64, composition: 0 };
    const { signal } = new AbortController();
    await expect(webui?.generate({ ...shot, ...size }, { signal })).resolves.toMatchObject({ model: 'b' });
    expect(server.to('/sdapi/v1/txt2img')[0]?.json).toMatchObject({
      steps: 6,
      cfg_scale: 1.5,
      override_settings_restore_afterwards: false,
    });
    await server.close();
  });
});
