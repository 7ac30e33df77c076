/** Sentences for those who run Vizzy, or manage a place where it is, in English. */
import { englishTiers } from './en-surface.ts';
import type { OperatorSentences, ServiceUseFacts } from './operator.ts';

/** The model without its owner: `FLUX.1-schnell`. */
const shortName = (model: string) => model.split('/').at(-1) || model;

/** To a cent, or to a tenth of one where it is less than ten. */
const money = (dollars: number) => `$${dollars.toFixed(dollars < 0.1 ? 3 : 2)}`;

const duration = (seconds: number) => `${seconds < 10 ? Number(seconds.toFixed(1)) : Math.round(seconds)} s`;

const drawn = ({ tier, provider, model, pictures, seconds, computeSeconds, dollars }: ServiceUseFacts): string => {
  const who = `${pictures} by ${shortName(model)} (${provider === 'none' ? englishTiers[tier] : provider})`;
  const took = computeSeconds > 0 ? `${duration(computeSeconds)} computed` : `${duration(seconds)} in all`;
  return [who, took, ...(dollars > 0 ? [money(dollars)] : [])].join(', ');
};

/** Drawers that are named; the others are summed up. */
const mostNamed = 5;

const today = (uses: readonly ServiceUseFacts[]): string => {
  if (uses.length === 0) return 'none yet.';
  const others = uses.slice(mostNamed).reduce((sum, { pictures }) => sum + pictures, 0);
  const named = uses.slice(0, mostNamed).map(drawn);
  return `${[...named, ...(others > 0 ? [`${others} by others`] : [])].join('; ')}.`;
};

/** The sentences. */
export const englishOperator: OperatorSentences = {
  servicesToday: (uses) => `Pictures from services today: ${today(uses)}`,
  servicesLately: ({ days, pictures, dollars }) =>
    `In the last ${days} days: ${pictures}${dollars > 0 ? `, ${money(dollars)} as far as services say` : ''}.`,
  servicesUnknown: 'Pictures from services today: the count cannot be read right now.',
  remedies: {
    'out-of-credits': {
      means: 'The account has nothing left to pay with.',
      todo: 'Buy credits at the provider, or wait for next month’s; until then other services, or Vizzy, draw.',
    },
    'model-gone': {
      means: 'The model is no longer served there.',
      todo: 'Choose another model, or another provider, in the variables of this service.',
    },
    'no-such-model': {
      means: 'There is no model, checkpoint or workflow of this name.',
      todo: 'Compare the name in the variables of this service with the list that the service shows.',
    },
    unauthorized: {
      means: 'The token, key or password is missing or wrong.',
      todo: 'Set a valid one in the variables of this service and restart Vizzy.',
    },
    'permission-missing': {
      means: 'The token is right, but may not do this.',
      todo: 'Give it the permission; on Hugging Face that is “Make calls to Inference Providers”.',
    },
    'parameter-refused': {
      means: 'The service refuses a parameter of the request; its name follows the code when the service says it.',
      todo: 'Unset the variable for it (such as HF_STEPS or HF_GUIDANCE), or choose a model that takes it.',
    },
    loading: {
      means: 'The model is being loaded.',
      todo: 'Wait a few minutes; if it stays so, look at the log of the service.',
    },
    'rate-limited': {
      means: 'The service takes no more requests for now.',
      todo: 'Wait; if it happens often, lower CONCURRENCY or TURNS_PER_MINUTE, or get a larger plan.',
    },
    busy: {
      means: 'The service has more work than it takes.',
      todo: 'Wait; if it happens often, lower CONCURRENCY, or add another service.',
    },
    'out-of-memory': {
      means: 'The graphics card has too little memory for the picture.',
      todo: 'Choose a smaller model, start the server with its low-memory options, or close what else uses the card.',
    },
    declined: {
      means: 'The service declined words or picture under its own safety rules.',
      todo: 'Nothing: Vizzy draws that one itself, and the service is asked again for the next.',
    },
    unreachable: {
      means: 'The service could not be reached, or broke off.',
      todo: 'Check that it runs and that its address is right as seen from Vizzy’s machine or container.',
    },
    timeout: {
      means: 'The service did not answer in time.',
      todo: 'Choose a faster model or fewer steps; a server of your own may still be starting.',
    },
    redirected: {
      means: 'The service answered with a redirect, which is never followed.',
      todo: 'Set the final address itself, usually with https:// and without a path that moved.',
    },
    'bad-answer': {
      means: 'The service answered with something that is no picture.',
      todo: 'Check that the address is that of the API and not of a page, and that no proxy answers in its place.',
    },
    'service-error': {
      means: 'Something broke on the service’s side.',
      todo: 'Wait; if it stays so, look at the log or the status page of the service.',
    },
  },
};
