import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const source = fileURLToPath(new URL('../src', import.meta.url));

const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));

it('core cannot spell a platform', () => {
  const spelled = files.filter((file) =>
    /\b(discord|slack|fastify|react|guild|thread_ts)\b/i.test(readFileSync(join(source, file), 'utf8')),
  );
  expect(files.length).toBeGreaterThan(20);
  expect(spelled).toEqual([]);
});

it('time, chance and the environment are passed in', () => {
  // A test is told by the environment how deep and how patiently it looks.
  const doors = new Set(['clock.ts', join('testing', 'depth.ts'), join('testing', 'patience.ts')]);
  const reached = files.filter(
    (file) =>
      !doors.has(file) &&
      /process\.env|Date\.now\(|new Date\(\)|Math\.random\(/.test(readFileSync(join(source, file), 'utf8')),
  );
  expect(reached).toEqual([]);
});

it('there is no room without a name', () => {
  const vague = files.filter((file) => /(^|\/)(utils?|helpers?|common|shared|types|constants)(\/|\.ts$)/.test(file));
  expect(vague).toEqual([]);
});
