/** Why a creation looks as it does, opened on demand. */
import { copyText } from '../image/save-file.ts';
import { type Texts, useTexts } from '../texts/index.ts';
import type { CreationAnswer, Picture } from '../turn.ts';
import { Icon } from './icons.tsx';
import { useNotices } from './notices.tsx';

type Props = { readonly creation: CreationAnswer; readonly pictures: readonly Picture[] };

/** What drew the pictures, each tier once, in order. */
export function drawnBy(pictures: readonly Picture[], { about }: Texts): string {
  return [...new Set(pictures.map(({ tier }) => about.tiers[tier]))].join(', ');
}

function Facts({ creation, pictures }: Props) {
  const texts = useTexts();
  const { about } = texts;
  const facts: readonly (readonly [string, string])[] = [
    [about.mode, texts.modes[creation.mode].name],
    [about.style, creation.style || about.noStyle],
    [about.mood, creation.mood],
    [about.seed, String(creation.seed)],
    [about.tier, drawnBy(pictures, texts)],
    [about.time, about.seconds(creation.time.toFixed(1))],
    [about.attempts, String(creation.attempts)],
  ];
  return (
    <dl className="facts">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Reasoning, prompt and facts. */
export function About({ creation, pictures }: Props) {
  const { about } = useTexts();
  const { show } = useNotices();
  const { prompt } = creation;
  return (
    <details className="about">
      <summary>
        <Icon name="down" />
        {about.why}
      </summary>
      <div className="about-body">
        <p dir="auto">{creation.reasoning}</p>
        {prompt !== null && (
          <div className="prompt">
            <h3 className="label">{about.prompt}</h3>
            <p dir="auto">{prompt}</p>
            <button
              type="button"
              className="quiet small"
              aria-label={about.copyPrompt}
              title={about.copyPrompt}
              onClick={async () => show((await copyText(prompt)) ? about.promptCopied : prompt)}
            >
              <Icon name="copy" />
            </button>
          </div>
        )}
        <Facts creation={creation} pictures={pictures} />
      </div>
    </details>
  );
}
