/** Which filter a style's name asks for. */
import { isStyle, styleOf } from '../styles/index.ts';
import type { Filter } from './filter.ts';
import { cutIntoFacets } from './styles/abstract.ts';
import { crayonForChildren } from './styles/childrens-book.ts';
import { gradeAsFilm } from './styles/cinematic.ts';
import { inkAsComic } from './styles/comic.ts';
import { lightInNeon } from './styles/cyberpunk.ts';
import { paintExpressively } from './styles/expressionist.ts';
import { paintImpressions } from './styles/impressionist.ts';
import { printInFlatColours } from './styles/minimalist.ts';
import { printInSilver } from './styles/noir.ts';
import { paintInOil } from './styles/oil-painting.ts';
import { placePixels } from './styles/pixel-art.ts';
import { drawInPencil } from './styles/sketch.ts';
import { dream } from './styles/surreal.ts';
import { ageAsPrint } from './styles/vintage.ts';
import { paintInWatercolor } from './styles/watercolor.ts';

/**
 * Words in a name that is no style's, with the filter they ask for. The first that occurs decides, so narrow words stand
 * before wide ones: "naive painting" is a children's book.
 */
const media: readonly (readonly [words: RegExp, filter: Filter])[] = [
  [/child|kids?\b|crayon|nursery|storybook|naive/, crayonForChildren],
  [/water ?-?colou?r|aquarelle|gouache wash|ink wash/, paintInWatercolor],
  [/sketch|pencil|drawing|charcoal|graphite|line ?art|engraving|etching|hatch/, drawInPencil],
  [/comic|cartoon|manga|anime|pop ?art|graphic novel|halftone|lichtenstein/, inkAsComic],
  [/pixel|8-?bit|16-?bit|retro game|voxel/, placePixels],
  [/noir|black[ -]and[ -]white|monochrom|silver/, printInSilver],
  [/cyber|neon|synth ?wave|vapou?r ?wave|futurist|sci-?fi|hologra/, lightInNeon],
  [/impression|monet|renoir|pointill|seurat/, paintImpressions],
  [/expression|munch|van gogh|fauv|kirchner|emotional/, paintExpressively],
  [/abstract|cubis|geometric|low ?-?poly|polygon|mosaic|stained glass|kandinsky|picasso/, cutIntoFacets],
  [/surreal|dream|dal[ií]\b|fantas|psychedel|magic/, dream],
  [
    /minimal|flat|poster|bold typography|vector|screen ?print|silk|clean|corporate|professional|sleek|simple|modern/,
    printInFlatColours,
  ],
  [/vintage|retro|sepia|old photo|nostalg|polaroid|antique|faded/, ageAsPrint],
  [/cinema|film|movie|dramatic|moody|epic|elegant/, gradeAsFilm],
  [/oil|painting|impasto|acrylic|baroque|renaissance|rembrandt|classical/, paintInOil],
];

/** The filter of a style; for any other name that of the medium it speaks of, else a gouache illustration. */
export function chooseFilter(style: string): Filter {
  if (isStyle(style)) return styleOf(style).filter;
  const name = style.slice(0, 200).toLowerCase();
  return media.find(([words]) => words.test(name))?.[1] ?? styleOf('').filter;
}
