/** Finds the tone of a story: the one that the request names, or one that suits its mood. */
import type { Brief } from '../../brief.ts';

/** The tone of a story. All tones are kind. */
export type Tone = 'warm' | 'sad' | 'funny' | 'spooky' | 'romantic' | 'bedtime';

const tonePatterns: readonly (readonly [pattern: RegExp, tone: Tone])[] = [
  [
    /\b(?:funny|silly|hilarious|comic|joke|ridiculous|humou?rous|lustige?[nrs]?|witzige?[nrs]?|drôle|divertid[oa]|divertente|buff[oa])\b/iu,
    'funny',
  ],
  [
    /\b(?:spooky|scary|creepy|haunted|ghost|ghosts|halloween|horror|eerie|vampire|gruselige?[nrs]?|effrayante?|paurosa)\b/iu,
    'spooky',
  ],
  [
    /\b(?:romantic|romance|love story|in love|valentine|romantische?[nrs]?|romantique|romántic[oa]|romantic[oa])\b/iu,
    'romantic',
  ],
  [
    /\b(?:sad|tragic|heartbreaking|tearjerker|melancholic|melancholy|grief|mourning|goodbye|farewell|died|dies|dying|death|traurige?[nrs]?|triste)\b/iu,
    'sad',
  ],
  [
    /\b(?:bedtime|sleepy|goodnight|good night|lullaby|fall asleep|gutenacht\p{L}*|einschlaf\p{L}*|pour dormir|para dormir|buonanotte)\b/iu,
    'bedtime',
  ],
];

const toneByMood: Readonly<Record<string, Tone>> = {
  playful: 'funny',
  eerie: 'spooky',
  romantic: 'romantic',
  sad: 'sad',
  melancholic: 'sad',
  lonely: 'sad',
  disappointed: 'sad',
  calm: 'bedtime',
  peaceful: 'bedtime',
  serene: 'bedtime',
};

/** The tone of a request. */
export function toneOf({ request, mood }: Brief): Tone {
  return tonePatterns.find(([pattern]) => pattern.test(request))?.[1] ?? toneByMood[mood?.id ?? ''] ?? 'warm';
}
