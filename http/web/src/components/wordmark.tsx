/** Vizzy's name with a brush stroke under it. */
import { useTexts } from '../texts/index.ts';

/** The wordmark. */
export function Wordmark() {
  return (
    <span className="wordmark">
      {useTexts().name}
      <svg viewBox="0 0 120 14" aria-hidden="true" focusable="false">
        <path d="M3 9.500C22 4.200 41 3 58 5.300c15 2 27 3.600 41 .9 6-1.200 11-2.600 17-3.200-5 3.200-12 6.200-20 7.600-15 2.600-29 .6-43-1C38 7.900 20 8.700 4.600 11.700 2.700 12 1.300 10 3 9.500z" />
      </svg>
    </span>
  );
}
