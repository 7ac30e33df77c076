/** One turn: what was asked, and Vizzy's answer. */
import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { Api } from '../api.ts';
import { storeItem } from '../storage/local-storage.ts';
import { useTexts } from '../texts/index.ts';
import { creationOf, type Turn } from '../turn.ts';
import { useBlobUrl, useNow } from '../use-browser.ts';
import { Creation } from './creation.tsx';
import { Icon } from './icons.tsx';
import { PendingPicture } from './picture.tsx';
import { TurnProgress } from './turn-progress.tsx';

/** What can be done with a turn. */
export type TurnActions = {
  /** Sends a message as the person. */
  readonly onAsk: (message: string) => void;
  /** Sends a message that changes the last creation; its words decide the mode, not the mode of the composer. */
  readonly onRefine: (message: string) => void;
  /** Asks the same again; the new turn replaces this one. */
  readonly onRetry: (turn: Turn) => void;
  /** Puts the request of the turn back into the composer. */
  readonly onEditRequest: (turn: Turn) => void;
  readonly onEditSlogan: (turn: Turn, slogan: string) => void;
  /** Asks the image service again; resolves with whether it sent a picture. */
  readonly onImprove: (turn: Turn) => Promise<boolean>;
};

type Props = TurnActions & {
  readonly turn: Turn;
  readonly isLast: boolean;
  /** Whether changes apply to this creation: it is the last one, and no turn is running. */
  readonly canRefine: boolean;
  readonly api: Pick<Api, 'creationUrl' | 'pictureUrl'>;
};

function Chips({
  items,
  onAsk,
}: { readonly items: readonly { readonly label: string; readonly message: string }[] } & Pick<TurnActions, 'onAsk'>) {
  return (
    <div className="chips">
      {items.map(({ label, message }) => (
        <button key={label} type="button" className="chip" dir="auto" onClick={() => onAsk(message)}>
          {label}
        </button>
      ))}
    </div>
  );
}

const asChip = (message: string) => ({ label: message, message });

function Question({ turn, isLast, onAsk }: Pick<Props, 'turn' | 'isLast' | 'onAsk'>) {
  const { turn: texts } = useTexts();
  if (turn.answer?.type !== 'question') return null;
  const { text, suggestions } = turn.answer;
  const justDraw = { label: texts.justDraw, message: 'Just draw it' };
  return (
    <div className="question">
      <p dir="auto">{text}</p>
      {isLast && <Chips items={[...suggestions.map(asChip), justDraw]} onAsk={onAsk} />}
    </div>
  );
}

function Refinements({ turn, onRefine }: Pick<Props, 'turn' | 'onRefine'>) {
  const texts = useTexts();
  const suggestions = creationOf(turn)?.suggestions ?? [];
  return (
    <div className="refinements">
      <h3 className="label">{texts.turn.refine}</h3>
      <Chips items={texts.refine} onAsk={onRefine} />
      {suggestions.length > 0 && (
        <>
          <h3 className="label">{texts.turn.next}</h3>
          <Chips items={suggestions.map(asChip)} onAsk={onRefine} />
        </>
      )}
    </div>
  );
}

/** Asks for an API key and stores it in this browser. */
function ApiKeyForm({ onStored }: { readonly onStored: () => void }) {
  const { problem } = useTexts();
  const [key, setKey] = useState('');
  const store = (event: FormEvent) => {
    event.preventDefault();
    if (key.trim() === '') return;
    storeItem('vizzy-key', key.trim());
    onStored();
  };
  return (
    <form className="key-form" onSubmit={store}>
      <label htmlFor="api-key">{problem.keyLabel}</label>
      <input
        id="api-key"
        type="password"
        autoComplete="off"
        value={key}
        onChange={({ currentTarget }) => setKey(currentTarget.value)}
      />
      <button type="submit" className="outlined">
        {problem.keyUse}
      </button>
    </form>
  );
}

/** What went wrong and what can be done, below the pictures that had arrived. */
function Problem({ turn, onRetry, onEditRequest }: Pick<Props, 'turn' | 'onRetry' | 'onEditRequest'>) {
  const texts = useTexts();
  const { status, problem } = turn;
  const wait = Math.ceil(((problem?.notBefore ?? 0) - useNow((problem?.notBefore ?? 0) > 0)) / 1000);
  const problemText = problem?.kind === 'refused' ? problem.text : problem && texts.problem[problem.kind];
  const words =
    status === 'failed' ? problemText : status === 'cancelled' ? texts.turn.cancelled : texts.turn.interrupted;
  const again = status === 'failed' ? texts.turn.retry : texts.turn.startOver;
  return (
    <div className={status === 'failed' ? 'problem error' : 'problem'}>
      {turn.pictures.length > 0 && (
        <div className="pictures" data-count={turn.pictures.length}>
          {turn.pictures.map((picture, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: pictures never change places.
            <PendingPicture key={index} picture={picture} />
          ))}
        </div>
      )}
      <p>{words}</p>
      {problem?.kind === 'key' && <ApiKeyForm onStored={() => onRetry(turn)} />}
      <div className="chips">
        <button type="button" className="chip accented" disabled={wait > 0} onClick={() => onRetry(turn)}>
          <Icon name="again" />
          {wait > 0 ? texts.turn.retryIn(wait) : again}
        </button>
        <button type="button" className="chip" onClick={() => onEditRequest(turn)}>
          <Icon name="edit" />
          {texts.turn.edit}
        </button>
      </div>
    </div>
  );
}

function TurnResult(props: Props) {
  const { turn, isLast, canRefine, api, onAsk, onRefine, onEditSlogan, onImprove } = props;
  const creation = creationOf(turn);
  if (turn.status === 'working') return <TurnProgress turn={turn} />;
  if (turn.status !== 'answered') return <Problem {...props} />;
  if (creation === null) return <Question turn={turn} isLast={isLast} onAsk={onAsk} />;
  return (
    <Creation
      turn={turn}
      creation={creation}
      api={api}
      onEditSlogan={(slogan) => onEditSlogan(turn, slogan)}
      // The server does not store a given picture, so it cannot draw a transformed one again.
      {...(turn.asking.source ? {} : { onImprove: () => onImprove(turn) })}
    >
      {canRefine && <Refinements turn={turn} onRefine={onRefine} />}
    </Creation>
  );
}

/** The turn. A new turn scrolls into view. */
export function TurnView(props: Props) {
  const { turn, isLast } = props;
  const texts = useTexts();
  const item = useRef<HTMLLIElement>(null);
  const sourceUrl = useBlobUrl(turn.asking.source);
  const isNew = isLast && turn.status === 'working';
  useEffect(() => {
    if (isNew) item.current?.scrollIntoView({ block: 'start' });
  }, [isNew]);
  return (
    <li ref={item} className="turn" id={`turn-${turn.id}`} tabIndex={-1}>
      <div className="request">
        <span className="visually-hidden">{texts.turn.you}: </span>
        {sourceUrl && <img className="request-picture" src={sourceUrl} alt={texts.composer.attached} />}
        <h2 dir="auto">{turn.asking.message}</h2>
      </div>
      <div className="reply">
        <span className="visually-hidden">{texts.turn.vizzy}: </span>
        <TurnResult {...props} />
      </div>
    </li>
  );
}
