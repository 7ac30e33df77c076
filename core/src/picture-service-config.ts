/** The variables of the picture services and language models. */
import { z } from 'zod';
import { httpAddress, list, positive, token } from './config-values.ts';
import { tierNames } from './image.ts';
import { defaultEditModels, defaultModels, isProvider, providerNames } from './inference-provider.ts';

/** Names of models on the hub, separated by commas. */
const models = list.pipe(
  z.array(z.string().regex(/^[\w.-]+\/[\w.-]+$/, 'must be names such as owner/model, separated by commas')).min(1),
);

/** The variables of the picture services, by name. */
export const pictureServiceVariables = {
  HF_API_TOKEN: token
    .optional()
    .meta({ description: 'A Hugging Face token: pictures come from there. Without one Vizzy draws by itself.' }),
  HF_MODEL: models.default([...defaultModels]).meta({
    description: 'Models that draw from words, separated by commas, tried in this order.',
  }),
  HF_EDIT_MODEL: models.default([...defaultEditModels]).meta({
    description: 'Models that redraw photos, likewise.',
  }),
  HF_PROVIDER: z
    .string()
    .refine(isProvider, {
      error: ({ input }) =>
        `${typeof input === 'string' && /^[\w-]{1,40}$/.test(input) ? input : 'of that name'} is not asked by Vizzy; choose one of ${providerNames.join(', ')}`,
    })
    .optional()
    .meta({ description: 'The only inference provider that is asked; by default those that have the model.' }),
  HF_STEPS: positive('steps').max(150).optional().meta({
    description: 'Denoising steps, instead of what suits the model.',
  }),
  HF_GUIDANCE: z.coerce.number({ error: 'must be a number' }).min(0).max(30).optional().meta({
    description: 'How closely pictures follow the words, instead of what suits the model.',
  }),
  HF_BILL_TO: z
    .string()
    .regex(/^[\w.-]+$/, 'must be the name of an organisation')
    .optional()
    .meta({ description: 'The organisation on Hugging Face that pays.' }),
  HF_ROUTER_URL: httpAddress
    .default('https://router.huggingface.co')
    .meta({ description: 'The router of inference providers, for a proxy or a test double.' }),
  HF_HUB_URL: httpAddress
    .default('https://huggingface.co')
    .meta({ description: 'The hub, which says who serves which model, likewise.' }),
  HF_CHAT_MODEL: z.string().min(1).optional().meta({ description: 'The language model that writes stories.' }),
  HF_SPACE_URL: httpAddress
    .optional()
    .meta({ description: 'A Space that answers `POST /generate`, asked when the model fails.' }),
  HF_SPACE: z
    .union([z.string().regex(/^[\w.-]+\/[\w.-]+$/), httpAddress], {
      error: 'must be owner/name, or the http:// or https:// address of a Space',
    })
    .optional()
    .meta({ description: 'A Gradio Space that draws: owner/name, or its address.' }),
  HF_SPACE_ENDPOINT: z
    .string()
    .regex(/^\/?[\w-]+$/, 'must be the name of an endpoint, such as /infer')
    .optional()
    .meta({ description: 'The endpoint of that Space; by default the only one that takes words and gives a picture.' }),
  HF_ENDPOINT_URL: httpAddress
    .optional()
    .meta({ description: 'The whole address of a text-to-image server of your own, instead of the router.' }),
  HF_CHAT_ENDPOINT_URL: httpAddress
    .optional()
    .meta({ description: 'Base address of a chat server of your own; `/v1/chat/completions` is appended.' }),
  HORDE_API_KEY: token.optional().meta({
    description: 'A key of the AI Horde, where volunteers draw free of charge; `0000000000` asks anonymously.',
  }),
  HORDE_MODELS: list.default([]).meta({
    description: 'Models that may draw, as the Horde names them, separated by commas; any when empty.',
  }),
  HORDE_PHOTOS: z
    .enum(['on', 'off'], { error: 'must be on or off' })
    .default('off')
    .meta({ description: '`on`: photos may be sent to volunteers of the Horde, who can see them.' }),
  HORDE_URL: httpAddress
    .default('https://aihorde.net')
    .meta({ description: 'The Horde, for a proxy or a test double.' }),
  TIERS: list
    .pipe(z.array(z.enum(tierNames, { error: `must be some of ${tierNames.join(', ')}, separated by commas` })))
    .default([])
    .meta({
      description:
        'The order in which they are asked, separated by commas; those that are not named follow in the usual order. What comes after `local` is never asked.',
    }),
};

/** The variables, validated. */
export type PictureServiceConfig = z.output<z.ZodObject<typeof pictureServiceVariables>>;

/** Problems that show only when variables are seen together, one line each. */
export function checkPictureServices(config: PictureServiceConfig): string[] {
  const problems: string[] = [];
  // Tokens of huggingface.co start with hf_; a server of one's own may use any word.
  if (config.HF_API_TOKEN && !config.HF_ENDPOINT_URL && !/^hf_[\w-]+$/.test(config.HF_API_TOKEN))
    problems.push('HF_API_TOKEN is malformed: a Hugging Face token starts with hf_');
  if (config.HF_PROVIDER && config.HF_ENDPOINT_URL)
    problems.push('HF_PROVIDER cannot be set together with HF_ENDPOINT_URL: choose one of them');
  if (config.HF_SPACE && config.HF_SPACE_URL)
    problems.push('HF_SPACE cannot be set together with HF_SPACE_URL: choose one of them');
  return problems;
}
