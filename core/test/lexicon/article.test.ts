import { expect, it } from 'vitest';
import { withArticle } from '../../src/lexicon/index.ts';

it.each(
  `a uniform|a unicorn|a united team|a unique owl|a universe|a unidirectional arrow|a unanimous vote|a used car|a usual day
|a usurper|a U-boat|a UFO|a US flag|a UN helmet|a USB stick|a ukulele|a Ukrainian dancer|a utopia|a utensil|a uterus|a urinal
|a Ugandan drum|a ubiquitous cat|a European street|a eucalyptus tree|a ewe|a one-eyed pirate|a once proud king|a Ouija board
|a hero|a horse|a house|a hovel|a yacht|a year|a 9-year-old|a 100-year-old oak|a “fox”|a xylophone|a 110 m tower
|an hour|an hourglass|an honest fox|an honorable owl|an honour|an heirloom|an owl|an apple|an elephant|an igloo|an onion
|an umbrella|an uncle|an unusual hat|an uninvited guest|an unimpressed cat|an unidentified object|an ugly duckling|an usher
|an urban street|an urn|an udder|an utter mess|an Uzbek dress|an 8-year-old|an 80s poster|an 11th hour|an 18-year-old
|an 1850s street|an X-ray|an éclair|an Ångström|an œuvre|an “owl”|an only child|an oneiric scene|an elf|an emu`.split(
    /\n?\|/,
  ),
)('%s', (phrase) => {
  expect(withArticle(phrase.replace(/^an? /, ''))).toBe(phrase);
});
