/** What tests of every package build on. */
export { createFakeClock, type FakeClock } from './fake-clock.ts';
export { bombPng, halfOf, samplePicture } from './pictures.ts';
export { openRouterDouble, type RouterAnswer, type RouterDouble, type RouterRequest } from './router-double.ts';
