/** The picture services that are configured, in the order in which they are asked. */
import type { Clock } from './clock.ts';
import type { CoreConfig } from './config.ts';
import {
  createComfyuiTier,
  createEndpointTier,
  createGradioSpaceTier,
  createHordeTier,
  createImageServerTier,
  createRouterTier,
  createSpaceTier,
  createWebuiTier,
  openWorkflows,
} from './generation/index.ts';
import { type ImageModel, type Size, type TierName, tierNames } from './image.ts';
import { defaultEditModels, defaultModels } from './inference-provider.ts';
import type { Logger } from './logger.ts';
import { coreVersion } from './version.ts';

/** What every service is opened with. */
type Parts = { readonly clock: Clock; readonly logger: Logger };

/** Opens a service; undefined when its variables are not set. */
type OpenTier = (config: CoreConfig, parts: Parts) => ImageModel | undefined;

/** The values that are set. */
const given = <Values extends Record<string, unknown>>(values: Values) =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [Name in keyof Values]?: NonNullable<Values[Name]>;
  };

const openHuggingFace: OpenTier = (config, parts) => {
  const { HF_API_TOKEN, HF_ENDPOINT_URL, HF_MODEL, HF_EDIT_MODEL, HF_ROUTER_URL, HF_HUB_URL } = config;
  const quality = given({ steps: config.HF_STEPS, guidance: config.HF_GUIDANCE });
  if (HF_ENDPOINT_URL)
    return createEndpointTier({
      ...quality,
      ...given({ token: HF_API_TOKEN }),
      // Nothing is claimed of a server whose model nobody named.
      model: HF_MODEL?.[0] ?? new URL(HF_ENDPOINT_URL).host,
      url: HF_ENDPOINT_URL,
    });
  if (!HF_API_TOKEN) return undefined;
  return createRouterTier({
    ...parts,
    ...quality,
    ...given({ provider: config.HF_PROVIDER, billTo: config.HF_BILL_TO }),
    token: HF_API_TOKEN,
    models: HF_MODEL ?? defaultModels,
    editModels: HF_EDIT_MODEL ?? defaultEditModels,
    routerUrl: HF_ROUTER_URL,
    hubUrl: HF_HUB_URL,
  });
};

const openSpace: OpenTier = (config, { logger }) => {
  if (config.HF_SPACE_URL) return createSpaceTier(config.HF_SPACE_URL);
  if (!config.HF_SPACE) return undefined;
  return createGradioSpaceTier({
    ...given({ token: config.HF_API_TOKEN, endpoint: config.HF_SPACE_ENDPOINT }),
    ...given({ steps: config.HF_STEPS, guidance: config.HF_GUIDANCE }),
    space: config.HF_SPACE,
    hubUrl: config.HF_HUB_URL,
    logger,
  });
};

const openHorde: OpenTier = ({ HORDE_API_KEY, HORDE_MODELS, HORDE_PHOTOS, HORDE_URL }, parts) =>
  HORDE_API_KEY === undefined
    ? undefined
    : createHordeTier({
        ...parts,
        url: HORDE_URL,
        apiKey: HORDE_API_KEY,
        version: coreVersion,
        models: HORDE_MODELS,
        takesPhotos: HORDE_PHOTOS === 'on',
      });

/** The size that a name such as `1024x768` stands for. */
function sizeNamed(name: string): Size {
  const [width = 0, height = 0] = name.split('x').map(Number);
  return { width, height };
}

const openImageServer: OpenTier = (config) => {
  const { IMAGES_API_URL, IMAGES_API_KEY, IMAGES_API_MODEL, IMAGES_API_SIZES, IMAGES_API_PHOTOS } = config;
  if (!IMAGES_API_URL) return undefined;
  return createImageServerTier({
    url: IMAGES_API_URL,
    ...given({
      key: IMAGES_API_KEY,
      model: IMAGES_API_MODEL,
      sizes: IMAGES_API_SIZES?.map(sizeNamed),
      photos: IMAGES_API_PHOTOS && IMAGES_API_PHOTOS === 'on',
    }),
  });
};

const openWebui: OpenTier = (config, parts) => {
  if (!config.SD_WEBUI_URL) return undefined;
  return createWebuiTier({
    ...parts,
    ...given({ auth: config.SD_WEBUI_AUTH, checkpoint: config.SD_WEBUI_MODEL }),
    url: config.SD_WEBUI_URL,
    steps: config.SD_WEBUI_STEPS,
    guidance: config.SD_WEBUI_GUIDANCE,
    isShared: config.SD_WEBUI_SHARED === 'on',
  });
};

const openComfyui: OpenTier = ({ COMFYUI_URL, COMFYUI_WORKFLOW, COMFYUI_EDIT_WORKFLOW }, parts) => {
  if (!COMFYUI_URL) return undefined;
  return createComfyuiTier({ ...parts, ...openWorkflows(COMFYUI_WORKFLOW, COMFYUI_EDIT_WORKFLOW), url: COMFYUI_URL });
};

/** How each tier that asks a service is opened. */
const openers: Readonly<Partial<Record<TierName, OpenTier>>> = {
  webui: openWebui,
  openai: openImageServer,
  comfyui: openComfyui,
  huggingface: openHuggingFace,
  space: openSpace,
  horde: openHorde,
};

/**
 * The services that are configured, in the order of `TIERS`, else in the usual one; none after `local`. Throws `VizzyError`
 * `configuration` when the file of a workflow cannot be used.
 */
export function openPictureServices(config: CoreConfig, parts: Parts): readonly ImageModel[] {
  const order = [...new Set([...config.TIERS, ...tierNames])];
  return order.slice(0, order.indexOf('local')).flatMap((name) => openers[name]?.(config, parts) ?? []);
}
