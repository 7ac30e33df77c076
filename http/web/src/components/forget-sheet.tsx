/** Asks before everything is forgotten. */
import { useState } from 'react';
import { useTexts } from '../texts/index.ts';
import { Sheet } from './sheet.tsx';

type Props = {
  readonly onClose: () => void;
  /** Rejects when the server cannot be reached. */
  readonly onForget: (scope: 'everywhere' | 'here') => Promise<void>;
};

/** The question, and what to do when the server cannot be reached. */
export function ForgetSheet({ onClose, onForget }: Props) {
  const { forget } = useTexts();
  const [state, setState] = useState<'asking' | 'working' | 'failed'>('asking');
  const start = async (scope: 'everywhere' | 'here') => {
    setState('working');
    await onForget(scope).then(onClose, () => setState('failed'));
  };
  return (
    <Sheet label={forget.title} className="narrow" onClose={onClose}>
      <h2>{forget.title}</h2>
      <p>{forget.text}</p>
      {state === 'failed' && (
        <p className="error" role="alert">
          {forget.failed}
        </p>
      )}
      <div className="actions">
        <button
          type="button"
          className="filled"
          disabled={state === 'working'}
          onClick={() => void start('everywhere')}
        >
          {state === 'working' ? forget.working : forget.confirm}
        </button>
        {state === 'failed' && (
          <button type="button" className="outlined" onClick={() => void start('here')}>
            {forget.here}
          </button>
        )}
        <button type="button" className="outlined" onClick={onClose}>
          {forget.cancel}
        </button>
      </div>
    </Sheet>
  );
}
