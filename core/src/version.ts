/** The version of this package. */
import { createRequire } from 'node:module';
import { z } from 'zod';

const manifest: unknown = createRequire(import.meta.url)('../package.json');

/** For example `0.1.0`. */
export const coreVersion = z.object({ version: z.string() }).parse(manifest).version;
