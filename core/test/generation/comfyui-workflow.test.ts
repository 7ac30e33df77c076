import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorkflows } from '../../src/generation/index.ts';
import { fillWorkflow, parseWorkflow } from '../../src/generation/tiers/comfyui/workflow.ts';
import { drawWorkflow, editWorkflow, pageWorkflow } from '../../src/testing/index.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'vizzy-workflows-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Writes a workflow to a file. */
function written(workflow: unknown): string {
  const path = join(folder, `${Math.abs(JSON.stringify(workflow).length)}.json`);
  writeFileSync(path, typeof workflow === 'string' ? workflow : JSON.stringify(workflow));
  return path;
}

const text = (words: string) => ({ '6': { inputs: { text: words }, class_type: 'CLIPTextEncode' } });

describe('a workflow that cannot be used stops the start with a line that says why', () => {
  it.each<[string, unknown, RegExp]>([
    ['no JSON', '{ "3": ', /^COMFYUI_WORKFLOW is no JSON$/],
    [
      'as the page saves it',
      pageWorkflow,
      /^COMFYUI_WORKFLOW is a workflow as .* export it with “Export \(API\)”, .*“Save \(API Format\)”/,
    ],
    ['a list', [], /^COMFYUI_WORKFLOW is no workflow in the API format/],
    ['nothing', {}, /^COMFYUI_WORKFLOW is no workflow in the API format/],
    ['something else', { name: 'vizzy' }, /^COMFYUI_WORKFLOW is no workflow in the API format/],
    ['no place for the words', text('a fox'), /^COMFYUI_WORKFLOW has no \{\{prompt\}\}/],
    [
      'a misspelt place',
      text('{{prompt}} {{sed}}'),
      /^COMFYUI_WORKFLOW has a \{\{sed\}\}, but only these are filled in: \{\{prompt\}\}/,
    ],
  ])('%s', (_what, workflow, line) => {
    expect(() => openWorkflows(written(workflow), undefined)).toThrow(
      expect.objectContaining({ code: 'configuration', message: expect.stringMatching(line) }),
    );
  });

  it('a file that is not there', () => {
    expect(() => openWorkflows(join(folder, 'missing.json'), undefined)).toThrow(
      /^COMFYUI_WORKFLOW names a file that cannot be read$/,
    );
  });

  it('one for photos without a place for the photo', () => {
    expect(() => openWorkflows(undefined, written(drawWorkflow))).toThrow(
      /^COMFYUI_EDIT_WORKFLOW has no \{\{image\}\}/,
    );
  });

  it('two for photos', () => {
    const path = written(editWorkflow);
    expect(() => openWorkflows(path, path)).toThrow(/^COMFYUI_WORKFLOW has an \{\{image\}\}/);
  });
});

describe('what a workflow does', () => {
  it('draws, redraws photos, or both', () => {
    const [draw, edit] = [written(drawWorkflow), written(editWorkflow)];
    expect(Object.keys(openWorkflows(draw, undefined))).toEqual(['draw']);
    expect(Object.keys(openWorkflows(undefined, edit))).toEqual(['edit']);
    expect(Object.keys(openWorkflows(draw, edit))).toEqual(['draw', 'edit']);
  });

  it('with {{image}} in the only one redraws photos', () => {
    expect(Object.keys(openWorkflows(written(editWorkflow), undefined))).toEqual(['edit']);
  });

  it.each([
    [{ ckpt_name: 'sdxl/juggernaut.safetensors' }, 'juggernaut'],
    [{ unet_name: 'flux1-dev.gguf' }, 'flux1-dev'],
    [{ ckpt_name: 'shown\nas\u0007it is' }, 'ComfyUI'],
    [{}, 'ComfyUI'],
  ])('is named after its model: %j', (inputs, model) => {
    const nodes = { ...text('{{prompt}}'), '4': { inputs, class_type: 'Loader' } };
    expect(parseWorkflow(JSON.stringify(nodes), 'COMFYUI_WORKFLOW').model).toBe(model);
  });
});

describe('filling in', () => {
  const filled = (prompt: string, words = '{{prompt}}, by {{ seed }} at {{width}}x{{height}}') => {
    const nodes = {
      '6': {
        inputs: { text: words, seed: '{{seed}}', from: ['4', 1], deep: [{ size: '{{width}}' }] },
        class_type: 'A',
      },
    };
    const workflow = parseWorkflow(JSON.stringify({ ...nodes, ...text('{{prompt}}'), '6': nodes['6'] }), 'X');
    return fillWorkflow(workflow, { prompt, negative: '', seed: 2 ** 32 - 1, width: 768, height: 512 })['6']?.inputs;
  };

  it('keeps numbers that stand alone, and writes them into texts', () => {
    expect(filled('a fox')).toEqual({
      text: 'a fox, by 4294967295 at 768x512',
      seed: 4294967295,
      from: ['4', 1],
      deep: [{ size: 768 }],
    });
  });

  it.each([
    'a fox", "class_type": "Evil',
    'a "quoted" fox \\ and a\nnew line',
    '{{seed}} {{image}} {{nothing}}',
    "$& $1 $' $`",
    '🦊 海辺の灯台',
  ])('leaves whatever a prompt says as it is: %j', (prompt) => {
    expect(filled(prompt, '{{prompt}}')?.['text']).toBe(prompt);
    expect(filled(prompt, 'of {{prompt}}!')?.['text']).toBe(`of ${prompt}!`);
  });
});
