import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { httpEnvironment } from '../src/config.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string) => readFileSync(join(root, path), 'utf8');
// The parser of the library that writes the API's description as YAML.
const ofSwagger = createRequire(createRequire(import.meta.url).resolve('@fastify/swagger'));
const { parse } = ofSwagger('yaml') as { parse(text: string): unknown };

type Service = {
  readonly image?: string;
  readonly build?: string | { readonly context: string };
  readonly profiles?: readonly string[];
  readonly ports?: readonly string[];
  readonly command?: string | readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly volumes?: readonly string[];
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
  readonly healthcheck?: { readonly test: readonly string[] };
  readonly read_only?: boolean;
  readonly tmpfs?: readonly string[];
  readonly restart?: string;
  readonly stop_grace_period?: string;
};
type Compose = {
  readonly services: Readonly<Record<string, Service>>;
  readonly volumes: Readonly<Record<string, unknown>>;
};

const compose = parse(read('docker-compose.yml')) as Compose;
const dockerfile = read('Dockerfile')
  .replaceAll('\\\n', ' ')
  .split('\n')
  .filter((line) => /^[A-Z]/.test(line));
const ignored = read('.dockerignore').split('\n').filter(Boolean);
/** A file of the source by the name of what is built of it. */
const sourceOf = (path: string) => path.replace('/dist/', '/src/').replace(/\.js$/, '.ts');
const isIgnored = (path: string) =>
  ignored.some((pattern) =>
    pattern.startsWith('**/')
      ? path.split('/').includes(pattern.slice(3))
      : path === pattern || path.startsWith(`${pattern}/`),
  );
const isInImage = (path: string) => existsSync(join(root, sourceOf(path))) && !isIgnored(sourceOf(path));
const { http, bots, redis } = compose.services;

describe('docker-compose.yml', () => {
  it('starts files that the image has, in services that can be waited for, on volumes that are there', () => {
    for (const { command, volumes = [], depends_on = {} } of Object.values(compose.services)) {
      for (const word of Array.isArray(command) ? command : [])
        if (word.endsWith('.js')) expect(isInImage(word), word).toBe(true);
      for (const volume of volumes) expect(Object.keys(compose.volumes)).toContain(volume.split(':')[0]);
      for (const [name, { condition }] of Object.entries(depends_on)) {
        expect(condition).toBe('service_healthy');
        expect(compose.services[name]?.healthcheck).toBeDefined();
      }
    }
  });

  it('runs Vizzy over its Redis, on a file system that is only read, and lets turns finish', () => {
    for (const service of [http, bots]) {
      expect(service?.environment?.['REDIS_URL']).toBe('redis://redis:6379');
      expect(httpEnvironment.parse({ REDIS_URL: service?.environment?.['REDIS_URL'] }).REDIS_URL).toBeDefined();
      expect(service).toMatchObject({ read_only: true, tmpfs: ['/tmp'], restart: 'unless-stopped', build: '.' });
      // Running turns have 25 s.
      expect(Number.parseInt(service?.stop_grace_period ?? '', 10)).toBeGreaterThan(25);
    }
  });

  it('pins what comes from elsewhere: an image by its version, a build by its commit', () => {
    for (const [name, { image, build }] of Object.entries(compose.services)) {
      const context = typeof build === 'object' ? build.context : build;
      if (context === undefined) expect(image, name).toMatch(/:\d[\w.-]*$/);
      else if (context !== '.') expect(context, name).toMatch(/^https:\/\/[^#]+\.git#[0-9a-f]{40}$/);
    }
  });

  it('has a picture server only for those who ask for it, reachable from this machine alone, at the address that its page names', () => {
    const { sdnext } = compose.services;
    expect(sdnext?.profiles).toEqual(['sdnext']);
    expect(sdnext?.ports).toEqual(['127.0.0.1:7860:7860']);
    const url = /SD_WEBUI_URL=(http:\/\/sdnext:\d+)/.exec(read('docs/picture-services/webui.md'))?.[1];
    expect(url).toBe('http://sdnext:7860');
    expect(httpEnvironment.parse({ SD_WEBUI_URL: url }).SD_WEBUI_URL).toBe(url);
  });

  it('has a Redis that keeps what it was told, throws nothing out, and is healthy when it answers', () => {
    expect(redis?.command).toMatch(/--appendonly yes .*--maxmemory-policy noeviction/);
    expect(redis?.volumes).toEqual(['redis:/data']);
    expect(redis?.healthcheck?.test).toEqual(['CMD', 'redis-cli', 'ping']);
    expect(redis?.restart).toBe('unless-stopped');
  });
});

describe('the Dockerfile', () => {
  it('copies only what is there', () => {
    const copied = dockerfile.filter((line) => line.startsWith('COPY ') && !line.includes('--from='));
    const sources = copied.flatMap((line) => line.split(/\s+/).slice(1, -1));
    expect(sources.length).toBeGreaterThan(5);
    for (const source of sources) expect(source === '.' || isInImage(source), source).toBe(true);
    const { packages } = parse(read('pnpm-workspace.yaml')) as { readonly packages: readonly string[] };
    // The install comes before the source, and must know every package.
    for (const name of packages) expect(sources).toContain(`${name}/package.json`);
  });

  it('installs with the pnpm of every other command, and starts as a user without privileges', () => {
    const version = /PNPM_VERSION = '([\d.]+)'/.exec(read('.ci/prepare.mjs'))?.[1];
    const used = dockerfile.flatMap((line) => [...line.matchAll(/pnpm@([\d.]+)/g)].map(([, found]) => found));
    expect(new Set(used)).toEqual(new Set([version]));
    const last = dockerfile.slice(dockerfile.findLastIndex((line) => line.startsWith('FROM ')));
    expect(last).toContain('USER node');
    expect(last.some((line) => line.startsWith('HEALTHCHECK'))).toBe(true);
    const command = last.find((line) => line.startsWith('CMD '))?.slice(4) ?? '[]';
    const file = (JSON.parse(command) as readonly string[]).at(-1) ?? '';
    expect(isInImage(file), file).toBe(true);
  });

  it('leaves out of the build what it has no need of, and nothing that it has', () => {
    expect(readdirSync(join(root, '.ci')).filter((name) => name.endsWith('.mjs') && isIgnored(`.ci/${name}`))).toEqual(
      [],
    );
    for (const secret of ['.env', '.git', 'data']) expect(isIgnored(secret)).toBe(true);
  });
});
