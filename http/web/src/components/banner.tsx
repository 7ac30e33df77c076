/** Problems with the network, the server or the storage, in plain words. */
import { type Texts, useTexts } from '../texts/index.ts';

type Props = {
  readonly isOnline: boolean;
  readonly serverStatus: 'up' | 'down' | 'back';
  readonly isPersistent: boolean;
  readonly isStorageFull: boolean;
};

/** The most important problem; null when there is none. */
function stateOf({ isOnline, serverStatus, isPersistent, isStorageFull }: Props): keyof Texts['banner'] | null {
  if (!isOnline) return 'offline';
  if (serverStatus !== 'up') return serverStatus;
  if (!isPersistent) return 'private';
  return isStorageFull ? 'full' : null;
}

/** A strip at the top; empty when there is no problem. */
export function Banner(props: Props) {
  const { banner } = useTexts();
  const state = stateOf(props);
  return (
    <div role="status" className="banner-area">
      {state !== null && <p className={state === 'back' ? 'banner good' : 'banner'}>{banner[state]}</p>}
    </div>
  );
}
