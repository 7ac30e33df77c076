/** The models that can be asked now: resolved at the start, every hour, and when one of them goes. */
import type { Clock } from '../../../clock.ts';
import { isVizzyError, type VizzyError } from '../../../errors.ts';
import type { Logger } from '../../../logger.ts';
import { failureFor } from '../../failure.ts';
import { fetchMapping, type HubSettings, type PictureTask, type ServedModel } from './mapping.ts';

/** Which models are wanted. */
export type WantedModels = HubSettings & {
  /** For words, in the order in which they are tried. */
  readonly models: readonly string[];
  /** For photos, likewise. */
  readonly editModels: readonly string[];
  /** The only provider that is asked; absent: all that are known, as the account's settings order them. */
  readonly provider?: string;
};

/** The models that can be asked, as far as the hub has said. */
export interface ServedModels {
  /** Those for a task, best first; asks the hub when it never answered. Throws when there are none, or the hub is away. */
  forTask(task: PictureTask, signal: AbortSignal): Promise<readonly ServedModel[]>;
  /** Whether there may be one; true until the hub has answered. */
  mayServe(task: PictureTask): boolean;
  /** Leaves out a model that its provider no longer has, and asks the hub again. */
  remove(gone: ServedModel): void;
  /** Asks the hub now; resolves to a line for the operator. Throws when no model can be asked. */
  refresh(): Promise<string>;
}

/** Milliseconds after which the hub is asked again. */
const validFor = 3_600_000;

/** Milliseconds that the hub may take. */
const hubTimeout = 10_000;

type Resolved = {
  readonly at: number;
  readonly served: Readonly<Record<PictureTask, readonly ServedModel[]>>;
  /** Providers that serve a wanted model and are never asked, by task. */
  readonly refused: Readonly<Record<PictureTask, readonly string[]>>;
};

/** The name without its owner, as people know it. */
export const shortName = (model: string): string => model.slice(model.indexOf('/') + 1);

const describe = ([first]: readonly ServedModel[]) => first && `${shortName(first.model)} by ${first.provider}`;

const isSame = (one: ServedModel, other: ServedModel) =>
  one.model === other.model && one.provider === other.provider && one.task === other.task;

/** The names of the models that are wanted for a task. */
const namesFor = (task: PictureTask, { models, editModels }: WantedModels) =>
  task === 'text-to-image' ? models : editModels;

/** What the hub says about the wanted models of one task. */
async function resolveTask(task: PictureTask, wanted: WantedModels, signal: AbortSignal) {
  const names = namesFor(task, wanted);
  const mappings = await Promise.all(names.map((name) => fetchMapping(name, task, wanted, signal)));
  const isWanted = (served: ServedModel) => wanted.provider === undefined || served.provider === wanted.provider;
  return {
    served: mappings.flatMap(({ served }) => served.filter(isWanted)),
    refused: [...new Set(mappings.flatMap(({ refused }) => refused))],
  };
}

/** Why nobody can be asked, and what to set. */
function noneServed(task: PictureTask, { refused }: Resolved, wanted: WantedModels): VizzyError {
  const { provider } = wanted;
  const variable = task === 'text-to-image' ? 'HF_MODEL' : 'HF_EDIT_MODEL';
  const names = namesFor(task, wanted);
  const others = refused[task].filter((name) => provider === undefined || name === provider);
  const why =
    others.length > 0
      ? `only ${others.join(', ')} has it, which is not asked because its answers name addresses`
      : `no provider${provider === undefined ? '' : ` ${provider}`} serves it`;
  return failureFor(
    'no-such-model',
    `${names.map(shortName).join(', ')}: ${why}; set ${variable} to a model that is served`,
    {
      service: { model: names[0] ?? '', host: new URL(wanted.hubUrl).host },
    },
  );
}

/** Waits for work that others share, until the signal aborts; the work goes on for them. */
function waitFor<Result>(work: Promise<Result>, signal: AbortSignal): Promise<Result> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason);
    signal.addEventListener('abort', stop, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}

/** Models resolved by the hub. */
export function createServedModels(wanted: WantedModels, clock: Clock, logger: Logger): ServedModels {
  let resolved: Resolved | undefined;
  let refreshing: Promise<Resolved> | undefined;
  /** Gone, although the hub may still name them; believed again after an hour. */
  let gone: readonly { readonly served: ServedModel; readonly at: number }[] = [];

  async function ask(signal: AbortSignal): Promise<Resolved> {
    const [text, photo] = await Promise.all([
      resolveTask('text-to-image', wanted, signal),
      resolveTask('image-to-image', wanted, signal),
    ]);
    gone = gone.filter(({ at }) => clock.now() - at < validFor);
    resolved = {
      at: clock.now(),
      served: { 'text-to-image': text.served, 'image-to-image': photo.served },
      refused: { 'text-to-image': text.refused, 'image-to-image': photo.refused },
    };
    return resolved;
  }

  /** One request for all who wait; a turn that is cancelled does not end it for the others. */
  function refreshOnce(): Promise<Resolved> {
    refreshing ??= ask(AbortSignal.timeout(hubTimeout)).finally(() => {
      refreshing = undefined;
    });
    return refreshing;
  }

  /** Asks again while turns go on with what is known: what was true an hour ago is mostly true now. */
  function refreshInBackground() {
    refreshOnce().catch((error: unknown) => {
      const code = isVizzyError(error) ? error.reason : 'unexpected';
      logger.warn({ code }, 'the hub did not say which models are served; what it said before holds');
    });
  }

  function refreshWhenStale() {
    if (resolved && !refreshing && clock.now() - resolved.at >= validFor) refreshInBackground();
  }

  const left = (task: PictureTask, { served }: Resolved) =>
    served[task].filter((one) => !gone.some((other) => isSame(one, other.served)));

  return {
    async forTask(task, signal) {
      signal.throwIfAborted();
      const known = resolved ?? (await waitFor(refreshOnce(), signal));
      refreshWhenStale();
      const usable = left(task, known);
      if (usable.length === 0) throw noneServed(task, known, wanted);
      return usable;
    },
    mayServe: (task) => {
      refreshWhenStale();
      return namesFor(task, wanted).length > 0 && (resolved === undefined || left(task, resolved).length > 0);
    },
    remove(served) {
      gone = [...gone, { served, at: clock.now() }];
      refreshInBackground();
    },
    async refresh() {
      const now = await refreshOnce();
      const [pictures, photos] = [describe(left('text-to-image', now)), describe(left('image-to-image', now))];
      if (pictures === undefined && photos === undefined) throw noneServed('text-to-image', now, wanted);
      const without = (task: PictureTask) => `none (${noneServed(task, now, wanted).message})`;
      return `pictures: ${pictures ?? without('text-to-image')}; photos: ${photos ?? without('image-to-image')}`;
    },
  };
}
