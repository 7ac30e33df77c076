/** What of a language model's reading is believed: it must be about the message, whatever the message told the model. */
import type { Reading } from '../reading.ts';
import { quotationsIn } from './quotations.ts';

/** The text without the quotes around it, which models copy along. */
const unquoted = (text: string): string => text.replace(/^["“„«‘']+|["”“»’']+$/g, '');

const spaced = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Whether words stand in one of the texts as they are. */
const isSaid = (words: string, said: readonly string[]): boolean =>
  words !== '' && said.some((text) => text.includes(spaced(words)));

/** The text without quotations that nobody said: a model translates them, or makes them up. */
function withoutForeignQuotations(text: string, said: readonly string[]): string {
  let kept = '';
  let from = 0;
  for (const quotation of quotationsIn(text)) {
    if (isSaid(quotation.text, said)) continue;
    kept += text.slice(from, quotation.start);
    from = quotation.end;
  }
  return spaced(kept + text.slice(from)).replace(/ (?=[,.;!?])/g, '');
}

/** A reading whose lettering and quotations stand in what was said; those that do not are left out. `said`: in the person's words. */
export function trustedReading(reading: Reading, said: readonly string[]): Reading {
  const texts = said.map(spaced);
  const { slogan, request, subject, translation, without, edits } = reading;
  return {
    ...reading,
    request: withoutForeignQuotations(request, texts),
    subject: withoutForeignQuotations(subject, texts),
    without: without.map((words) => withoutForeignQuotations(words, texts)).filter((words) => words !== ''),
    edits: edits.map((edit) =>
      edit.type === 'content' ? { ...edit, words: withoutForeignQuotations(edit.words, texts) } : edit,
    ),
    translation: withoutForeignQuotations(translation, texts),
    slogan: slogan !== null && isSaid(unquoted(slogan), texts) ? spaced(unquoted(slogan)) : null,
  };
}
