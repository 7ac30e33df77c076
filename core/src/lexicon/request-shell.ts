/** What people put around a request: long courtesies before it, thanks and reasons after it, marks of other tools. Lines for `listed`. */
import { createPhraseIndex, listed } from './find.ts';

const setOf = (line: string): ReadonlySet<string> => new Set(line.split(' '));

/** Words that may come before the command, in any order: "I was hoping you might be able to draw". */
export const openingShell = setOf(
  'i we you u ya yall im id ive ill let us me it is be was were am are so kind and enough possible able hoping hope wondering if whether might may can could would will should shall want wanna need needs gonna gotta lemme like love please pls plz plss kindly hey hi hello yo ok okay omg omfg bro bruh dude fam guys sir madam vizzy there any chance for to go ahead try help asking ask request requesting now rn quickly quick real just maybe perhaps also again then well um uh oh wow asap good morning evening someone anyone do mind have really badly kinda sorta today',
);

/** What asks for a picture in two or three words. */
export const looseCommands = createPhraseIndex(
  listed('cook-up whip-up come-up-with put-together conjure-up dream-up knock-up hit-me-with').map(
    (phrase) => [phrase, true] as const,
  ),
);

/** Words between a command and what it asks for. */
export const afterCommandShell = setOf('rn now quickly quick asap just please pls plz real');

/** Words of thanks and laughter at the end; a tail of them is cut where one of the first line begins. */
export const closingStarts = setOf(
  'thanks thank thx thnx tnx ty tysm tyvm cheers please pls plz plss lol lmao lmfao rofl haha hahaha xd asap xoxo many',
);
export const closingWords = setOf(
  'thanks thank thx thnx tnx ty tysm tyvm cheers please pls plz plss lol lmao lmfao rofl haha hahaha xd asap xoxo xx many you u in advance so very much a lot lots bunch ton million kindly bro dude mate buddy man regards kind again already now rn the help',
);

/** What a clause begins with that tells what the picture is for. */
export const purposes = createPhraseIndex(
  listed(
    'so-i-can so-we-can so-that-i so-that-we i-wanna i-want-to i-would-like-to id-like-to im-going-to im-gonna i-need-it i-need-this i-need-that its-for it-is-for it-s-for thats-for this-is-for because-i-want because-i-wanna cause-i-wanna cuz-i-wanna cuz-i-want as-i-want its-a-gift its-a-present',
  ).map((phrase) => [phrase, true] as const),
);

/** What is done with a picture, after "I want to". */
export const uses = setOf(
  'show send give surprise print put use post hang share gift frame impress set have upload keep text wear cheer make see add',
);

/** What prompts for other tools say of quality and tools; nothing to be seen. */
export const qualityPhrases = createPhraseIndex(
  listed(
    'unreal-engine unreal-engine-5 unreal-engine-4 unreal ue5 octane octane-render octane-rendering vray v-ray cinema-4d c4d blender blender-render redshift trending-on-artstation trending-on-pixiv trending-on-deviantart trending artstation artstation-hq deviantart pixiv cgsociety behance masterpiece best-quality high-quality highest-quality top-quality good-quality ultra-quality quality award-winning award-winning-photo award-winning-photography highly-detailed ultra-detailed hyper-detailed very-detailed super-detailed extremely-detailed insanely-detailed detailed intricate intricate-details intricate-detail fine-details high-detail high-details finely-detailed sharp-focus sharp in-focus smooth hdr uhd fhd hd full-hd 2k 4k 8k 16k 4k-resolution 8k-resolution high-resolution high-res hi-res absurdres highres ray-tracing raytracing ray-traced global-illumination volumetric-lighting volumetric-light cinematic-lighting studio-lighting dramatic-lighting soft-lighting rim-lighting ambient-occlusion subsurface-scattering depth-of-field shallow-depth-of-field dof bokeh dslr 35mm 50mm 85mm f1-8 canon nikon professional-photography photorealism hyperrealistic hyper-realistic ultra-realistic ultrarealistic photo-realistic realistic concept-art digital-art digital-painting matte-painting no-watermark sfw nsfw wallpaper perfect-composition beautiful-composition rule-of-thirds vivid-colors vivid-colours aesthetic stunning breathtaking gorgeous midjourney stable-diffusion dall-e dalle niji',
  ).map((phrase) => [phrase, true] as const),
);
