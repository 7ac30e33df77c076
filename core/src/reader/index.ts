/** What other rooms may use of readers. */
export { createModelReader, defaultReadingTime, type ModelReaderSettings } from './model-reader.ts';
export type { ModelReader, Reader, ReadingTask } from './reader.ts';
export { rulesReader } from './rules-reader.ts';
