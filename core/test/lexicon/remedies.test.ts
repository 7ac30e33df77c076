/** What the documentation says about each code is what the doctor says. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { failureReasons, mayPass, sentencesFor } from '../../src/index.ts';

const { operator } = sentencesFor('en');
const page = new URL('../../../docs/picture-services/codes.md', import.meta.url);

it('the table of codes in the documentation has the sentences of the doctor, in their order', () => {
  const rows = failureReasons.map((reason) => {
    const { means, todo } = operator.remedies[reason];
    return `| \`${reason}\` | ${means} | ${todo} | ${mayPass(reason) ? 'yes' : 'no'} |`;
  });
  const written = readFileSync(page, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| `'));
  expect(written).toEqual(rows);
});

it('each remedy is one line that can stand in a table', () => {
  for (const { means, todo } of Object.values(operator.remedies)) {
    expect(means).toMatch(/^[A-Z][^|\n]+\.$/);
    expect(todo).toMatch(/^[A-Z][^|\n]+\.$/);
  }
});

const use = { tier: 'huggingface', provider: 'nscale', model: 'black-forest-labs/FLUX.1-schnell' } as const;

it.each([
  [[], 'Pictures from services today: none yet.'],
  [
    [{ ...use, pictures: 12, seconds: 40, computeSeconds: 31, dollars: 0.0156 }],
    'Pictures from services today: 12 by FLUX.1-schnell (nscale), 31 s computed, $0.016.',
  ],
  [
    [
      { ...use, pictures: 3, seconds: 7.26, computeSeconds: 0, dollars: 1.5 },
      { tier: 'webui', provider: 'none', model: 'sd_xl', pictures: 1, seconds: 60, computeSeconds: 0, dollars: 0 },
    ] as const,
    'Pictures from services today: 3 by FLUX.1-schnell (nscale), 7.3 s in all, $1.50; 1 by sd_xl (a Stable Diffusion server), 60 s in all.',
  ],
])('what services drew today is said in a line', (uses, line) => {
  expect(operator.servicesToday(uses)).toBe(line);
});

it('many drawers are summed up, and lately is said with its price where there is one', () => {
  const uses = Array.from({ length: 8 }, (_, index) => ({
    ...use,
    model: `m${index}`,
    pictures: 10 - index,
    seconds: 1,
    computeSeconds: 0,
    dollars: 0,
  }));
  expect(operator.servicesToday(uses)).toMatch(/6 by m4 \(nscale\), 1 s in all; 12 by others\.$/);
  expect(operator.servicesLately({ days: 31, pictures: 240, dollars: 0.31 })).toBe(
    'In the last 31 days: 240, $0.31 as far as services say.',
  );
  expect(operator.servicesLately({ days: 31, pictures: 240, dollars: 0 })).toBe('In the last 31 days: 240.');
});
