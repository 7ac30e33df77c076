/** What other rooms may import from this one. */
export { describeImage } from './alt-text.ts';
export { type Book, composeStorybook } from './compose-storybook.ts';
export { finishImage } from './finish.ts';
export { shrinkImage } from './shrink.ts';
export { type SloganSetting, setSlogan } from './slogan.ts';
export { readSourceImage } from './source-image.ts';
export { composeStoryboard } from './storyboard.ts';
export { titleOf } from './title.ts';
