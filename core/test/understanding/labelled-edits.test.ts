import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { faultOf, labelledEdit } from './edit-share.ts';

const labelled = (file: string) =>
  z
    .array(labelledEdit)
    .parse(JSON.parse(readFileSync(new URL(`cases/${file}`, import.meta.url), 'utf8')))
    .map((edit) => ({ ...edit, said: edit.turns.join(' > ') }));

describe('labelled edits', () => {
  it.each([...labelled('edit-messages.json'), ...labelled('edit-messages-more.json')])('$said', (edit) => {
    expect(faultOf(edit)).toBe('');
  });
});
