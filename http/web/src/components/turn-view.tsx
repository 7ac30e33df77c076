/** One turn: what was said, and what Vizzy made of it. */
import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { Api } from '../api.ts';
import { keepItem } from '../storage/identity.ts';
import { useTexts } from '../texts/index.ts';
import { creationOf, type Turn } from '../turn.ts';
import { useBlobUrl, useSeconds } from '../use-page.ts';
import { Creation } from './creation.tsx';
import { Icon } from './icons.tsx';
import { PendingPlate } from './picture.tsx';
import { Working } from './working.tsx';

/** What can be done with a turn. */
export type TurnActions = {
  /** Says something as the person's next message. */
  readonly onAsk: (message: string) => void;
  /** Says what to do next with a creation; its words, and not the mode in the field, decide how. */
  readonly onChange: (message: string) => void;
  /** Asks the same again in this turn's place. */
  readonly onRetry: (turn: Turn) => void;
  /** Puts the turn's words back into the field. */
  readonly onEdit: (turn: Turn) => void;
  readonly onReword: (turn: Turn, slogan: string) => void;
  /** Asks the image service again; resolves with whether it had an answer. */
  readonly onImprove: (turn: Turn) => Promise<boolean>;
};

type Props = TurnActions & {
  readonly turn: Turn;
  readonly isLast: boolean;
  /** Whether changes apply to this creation: it is the last one, and nothing is under way. */
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

function Refinements({ turn, onChange }: Pick<Props, 'turn' | 'onChange'>) {
  const texts = useTexts();
  const suggestions = creationOf(turn)?.suggestions ?? [];
  return (
    <div className="refinements">
      <h3 className="label">{texts.turn.refine}</h3>
      <Chips items={texts.refine} onAsk={onChange} />
      {suggestions.length > 0 && (
        <>
          <h3 className="label">{texts.turn.next}</h3>
          <Chips items={suggestions.map(asChip)} onAsk={onChange} />
        </>
      )}
    </div>
  );
}

/** Takes an API key, keeps it in this browser, and goes on. */
function KeyForm({ onKept }: { readonly onKept: () => void }) {
  const { problem } = useTexts();
  const [key, setKey] = useState('');
  const keep = (event: FormEvent) => {
    event.preventDefault();
    if (key.trim() === '') return;
    keepItem('vizzy-key', key.trim());
    onKept();
  };
  return (
    <form className="key-form" onSubmit={keep}>
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

/** What went wrong in plain words, and ways on; what had come by then stays. */
function Problem({ turn, onRetry, onEdit }: Pick<Props, 'turn' | 'onRetry' | 'onEdit'>) {
  const texts = useTexts();
  const { status, problem } = turn;
  const wait = Math.ceil(((problem?.notBefore ?? 0) - useSeconds((problem?.notBefore ?? 0) > 0)) / 1000);
  const said = problem?.kind === 'refused' ? problem.text : problem && texts.problem[problem.kind];
  const words = status === 'failed' ? said : status === 'cancelled' ? texts.turn.cancelled : texts.turn.interrupted;
  const again = status === 'failed' ? texts.turn.retry : texts.turn.startOver;
  return (
    <div className={status === 'failed' ? 'problem wrong' : 'problem'}>
      {turn.pictures.length > 0 && (
        <div className="plates" data-count={turn.pictures.length}>
          {turn.pictures.map((picture, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a picture's place is what it is.
            <PendingPlate key={index} picture={picture} />
          ))}
        </div>
      )}
      <p>{words}</p>
      {problem?.kind === 'key' && <KeyForm onKept={() => onRetry(turn)} />}
      <div className="chips">
        <button type="button" className="chip accented" disabled={wait > 0} onClick={() => onRetry(turn)}>
          <Icon name="again" />
          {wait > 0 ? texts.turn.retryIn(wait) : again}
        </button>
        <button type="button" className="chip" onClick={() => onEdit(turn)}>
          <Icon name="edit" />
          {texts.turn.edit}
        </button>
      </div>
    </div>
  );
}

function Outcome(props: Props) {
  const { turn, isLast, canRefine, api, onAsk, onChange, onReword, onImprove } = props;
  const creation = creationOf(turn);
  if (turn.status === 'working') return <Working turn={turn} />;
  if (turn.status !== 'answered') return <Problem {...props} />;
  if (creation === null) return <Question turn={turn} isLast={isLast} onAsk={onAsk} />;
  return (
    <Creation
      turn={turn}
      creation={creation}
      api={api}
      onReword={(slogan) => onReword(turn, slogan)}
      // What came from a picture that was given is not asked for again: it is not kept there.
      {...(turn.asking.source ? {} : { onImprove: () => onImprove(turn) })}
    >
      {canRefine && <Refinements turn={turn} onChange={onChange} />}
    </Creation>
  );
}

/** The turn. A new one scrolls into view. */
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
      <div className="words">
        <span className="unseen">{texts.turn.you}: </span>
        {sourceUrl && <img className="words-picture" src={sourceUrl} alt={texts.composer.attached} />}
        <h2 dir="auto">{turn.asking.message}</h2>
      </div>
      <div className="reply">
        <span className="unseen">{texts.turn.vizzy}: </span>
        <Outcome {...props} />
      </div>
    </li>
  );
}
