import { describe, expect, it } from 'vitest';
import { brokenRule } from '../../src/understanding/content-rules.ts';
import { declined, elsewhere, harmless, soberly } from './cases/content.ts';

describe('is drawn on every level', () => {
  it.each(harmless)('%s', (text) => {
    expect(brokenRule(text, 'strict')).toBeNull();
  });
});

describe('is drawn where it is usual', () => {
  it.each(soberly)('%s', (text) => {
    expect(brokenRule(text, 'standard')).toBeNull();
  });
});

describe('is declined', () => {
  it.each(declined)('%s: the rule about %s', (text, rule) => {
    expect(brokenRule(text, 'standard')).toBe(rule);
  });
});

describe.each(elsewhere)('in %s', (_language, broken, drawn) => {
  it.each(broken)('is declined: %s (%s)', (text, rule) => {
    expect(brokenRule(text, 'standard')).toBe(rule);
  });

  it.each(drawn)('is drawn: %s', (text) => {
    expect(brokenRule(text, 'standard')).toBeNull();
  });
});
