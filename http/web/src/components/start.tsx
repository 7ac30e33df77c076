/** The start page: what Vizzy does, the six modes, and ideas to start from. */
import { modeIds, modeKey } from '../modes.ts';
import art from '../pictures/art.webp';
import business from '../pictures/business.webp';
import personal from '../pictures/personal.webp';
import poster from '../pictures/poster.webp';
import story from '../pictures/story.webp';
import transform from '../pictures/transform.webp';
import { useTexts } from '../texts/index.ts';
import type { ModeId } from '../turn.ts';
import { Icon } from './icons.tsx';

const examples: Readonly<Record<ModeId, string>> = { art, poster, story, transform, business, personal };

type Props = {
  readonly mode: ModeId | null;
  readonly onMode: (mode: ModeId | null) => void;
  readonly onAsk: (message: string) => void;
  readonly onSurprise: () => void;
};

function ModeCard({
  id,
  isChosen,
  onMode,
}: { readonly id: ModeId; readonly isChosen: boolean } & Pick<Props, 'onMode'>) {
  const { name, line } = useTexts().modes[id];
  return (
    <li>
      <button type="button" className="mode-card" aria-pressed={isChosen} onClick={() => onMode(isChosen ? null : id)}>
        <img src={examples[id]} alt="" width="384" height="384" decoding="async" />
        <span className="mode-card-name">
          <Icon name={id} />
          {name}
        </span>
        <span className="mode-card-line">{line}</span>
      </button>
    </li>
  );
}

/** Ideas for the mode; a tap asks for one. */
export function Ideas({ mode, onAsk, onSurprise }: Omit<Props, 'onMode'>) {
  const { start, ideas } = useTexts();
  return (
    <section className="ideas" aria-label={start.ideas}>
      <h2 className="label">{start.ideas}</h2>
      <div className="chips">
        {ideas[modeKey(mode)].map((idea) => (
          <button key={idea} type="button" className="chip" onClick={() => onAsk(idea)}>
            {idea}
          </button>
        ))}
        <button type="button" className="chip accented" onClick={onSurprise}>
          <Icon name="dice" />
          {start.surprise}
        </button>
      </div>
    </section>
  );
}

/** The start page. */
export function Start(props: Props) {
  const { start } = useTexts();
  const { mode, onMode } = props;
  return (
    <div className="start">
      <h1>{start.title}</h1>
      <p className="lead">{start.lead}</p>
      <Ideas {...props} />
      <h2 className="label">{start.modes}</h2>
      <ul className="mode-cards">
        {modeIds.map((id) => (
          <ModeCard key={id} id={id} isChosen={mode === id} onMode={onMode} />
        ))}
      </ul>
    </div>
  );
}
