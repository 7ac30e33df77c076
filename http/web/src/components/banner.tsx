/** What is amiss with the network or the server, in plain words. */
import { useTexts } from '../texts/index.ts';

type Props = {
  readonly isOnline: boolean;
  readonly reach: 'fine' | 'down' | 'back';
  readonly isLasting: boolean;
  readonly isFull: boolean;
};

/** A strip at the top; nothing when nothing is amiss. */
export function Banner({ isOnline, reach, isLasting, isFull }: Props) {
  const { banner } = useTexts();
  const words = !isOnline
    ? banner.offline
    : reach === 'down'
      ? banner.down
      : reach === 'back'
        ? banner.back
        : !isLasting
          ? banner.private
          : isFull
            ? banner.full
            : null;
  return (
    <div role="status" className="banner-place">
      {words !== null && <p className={reach === 'back' ? 'banner good' : 'banner'}>{words}</p>}
    </div>
  );
}
