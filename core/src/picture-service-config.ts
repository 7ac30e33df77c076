/** The variables of the picture services and language models. */
import { z } from 'zod';
import { httpAddress, list, positive, token } from './config-values.ts';
import { tierNames } from './image.ts';
import { defaultEditModels, defaultModels, isProvider, providerNames } from './inference-provider.ts';

/** Names of models on the hub, separated by commas. */
const models = list.pipe(
  z.array(z.string().regex(/^[\w.-]+\/[\w.-]+$/, 'must be names such as owner/model, separated by commas')).min(1),
);

/** Sizes such as `1024x1024`, separated by commas. */
const sizes = list.pipe(
  z
    .array(z.string().regex(/^[1-9]\d{1,3}x[1-9]\d{1,3}$/, 'must be sizes such as 1024x1024, separated by commas'))
    .min(1, 'must name a size such as 1024x1024'),
);
/** The address of a server, without anything secret in it. */
const addressWithoutUser = (instead: string) =>
  httpAddress.refine((address) => !new URL(address).username && !new URL(address).password, {
    error: `must not contain a user or password: ${instead}`,
  });

/** `on` or `off`. */
const toggle = z.enum(['on', 'off'], { error: 'must be on or off' });

/** The variables of the picture services, by name. */
export const pictureServiceVariables = {
  HF_API_TOKEN: token
    .optional()
    .meta({ description: 'A Hugging Face token: pictures come from there. Without one Vizzy draws by itself.' }),
  HF_MODEL: models.optional().meta({
    description: `Models that draw from words, separated by commas, tried in this order; by default ${defaultModels.join(', ')}.`,
  }),
  HF_EDIT_MODEL: models.optional().meta({
    description: `Models that redraw photos, likewise; by default ${defaultEditModels.join(', ')}.`,
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
  HF_CHAT_MODEL: z
    .string()
    .regex(/^[\x21-\x7e]{1,200}$/, 'must be the name of a model, in one word')
    .optional()
    .meta({
      description:
        'The language model that writes stories and reads what the rules are unsure of, with a provider after a colon if need be; by default `openai/gpt-oss-120b`.',
      example: 'openai/gpt-oss-120b:fastest',
    }),
  READER: toggle.optional().meta({
    description:
      'Whether the language model is asked what a message means when the rules are unsure; by default `on` when `HF_CHAT_MODEL` or `HF_CHAT_ENDPOINT_URL` is set.',
  }),
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
  IMAGES_API_URL: httpAddress
    .refine((address) => new URL(address).username === '', 'must not hold a name or password; set IMAGES_API_KEY')
    .optional()
    .meta({
      description:
        'Base address of an image server that speaks OpenAI’s API; `/v1/images/generations` and `/v1/images/edits` are appended.',
    }),
  IMAGES_API_KEY: token.optional().meta({ description: 'The key that the image server wants, if any.' }),
  IMAGES_API_MODEL: z
    .string()
    .regex(/^[\x21-\x7e]{1,200}$/, 'must be the name of a model, in one word')
    .optional()
    .meta({ description: 'The model that the image server is asked for; some servers have one alone.' }),
  IMAGES_API_SIZES: sizes.optional().meta({
    description:
      'The sizes that the image server takes, such as `1024x1024,1536x1024`; by default those that the model is known for, else any.',
  }),
  IMAGES_API_PHOTOS: z.enum(['on', 'off'], { error: 'must be on or off' }).optional().meta({
    description:
      'Whether photos are sent to the image server; by default they are, unless its model or the server itself cannot redraw them.',
  }),
  STORY_SECONDS: positive('seconds').max(150).default(20).meta({
    description:
      'Seconds that the language model may take for a story; then Vizzy tells it. More where the model runs on a machine of your own.',
  }),
  SD_WEBUI_URL: addressWithoutUser('they go into SD_WEBUI_AUTH').optional().meta({
    description: 'A Stable Diffusion server of your own: AUTOMATIC1111, Forge or SD.Next, started with `--api`.',
  }),
  SD_WEBUI_AUTH: z
    .string()
    // These servers read nothing but ASCII there.
    .regex(/^[\x21-\x39\x3b-\x7e]+:[\x20-\x7e]+$/, 'is malformed: user:password is expected')
    .optional()
    .meta({ description: 'The `user:password` that it was started with after `--api-auth` (SD.Next: `--auth`).' }),
  SD_WEBUI_MODEL: z
    .string()
    .min(1)
    .optional()
    .meta({ description: 'The checkpoint that draws, by name, file or hash; by default the one that is loaded.' }),
  SD_WEBUI_STEPS: positive('steps').max(150).default(30).meta({
    description: 'Sampling steps: about 6 for turbo and lightning checkpoints, 20 for FLUX.',
  }),
  SD_WEBUI_GUIDANCE: z.coerce.number({ error: 'must be a number' }).min(0).max(30).default(7.5).meta({
    description:
      '`cfg_scale`, how closely pictures follow the words: 1 for FLUX, 1 to 2 for turbo and lightning checkpoints.',
  }),
  SD_WEBUI_SHARED: toggle.default('on').meta({
    description: '`off`: nobody else asks that server for pictures, so what it draws may be shown and ended.',
  }),
  COMFYUI_URL: addressWithoutUser('ComfyUI has none')
    .optional()
    .meta({ description: 'A ComfyUI of your own, which runs the workflows below.' }),
  COMFYUI_WORKFLOW: z
    .string()
    .min(1)
    .optional()
    .meta({ description: 'The file of a workflow in API format, with `{{prompt}}` where the words go.' }),
  COMFYUI_EDIT_WORKFLOW: z
    .string()
    .min(1)
    .optional()
    .meta({ description: 'Likewise for photos, with `{{image}}` where the photo is loaded.' }),
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
  for (const name of ['IMAGES_API_KEY', 'IMAGES_API_MODEL', 'IMAGES_API_SIZES', 'IMAGES_API_PHOTOS'] as const)
    if (config[name] !== undefined && config.IMAGES_API_URL === undefined)
      problems.push(`${name} does nothing without IMAGES_API_URL`);
  if (config.COMFYUI_URL && !config.COMFYUI_WORKFLOW && !config.COMFYUI_EDIT_WORKFLOW)
    problems.push('COMFYUI_URL needs COMFYUI_WORKFLOW, COMFYUI_EDIT_WORKFLOW or both');
  if (config.HF_SPACE && config.HF_SPACE_URL)
    problems.push('HF_SPACE cannot be set together with HF_SPACE_URL: choose one of them');
  return problems;
}
