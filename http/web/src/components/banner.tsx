/** What is amiss with the network or the server, in plain words. */
import { type Texts, useTexts } from '../texts/index.ts';

type Props = {
  readonly isOnline: boolean;
  readonly reach: 'fine' | 'down' | 'back';
  readonly isLasting: boolean;
  readonly isFull: boolean;
};

/** What matters most at the moment; null when nothing is amiss. */
function stateOf({ isOnline, reach, isLasting, isFull }: Props): keyof Texts['banner'] | null {
  if (!isOnline) return 'offline';
  if (reach !== 'fine') return reach;
  if (!isLasting) return 'private';
  return isFull ? 'full' : null;
}

/** A strip at the top; nothing when nothing is amiss. */
export function Banner(props: Props) {
  const { banner } = useTexts();
  const state = stateOf(props);
  return (
    <div role="status" className="banner-place">
      {state !== null && <p className={state === 'back' ? 'banner good' : 'banner'}>{banner[state]}</p>}
    </div>
  );
}
