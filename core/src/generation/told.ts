/** What a service's failed answer tells about itself, apart from what it repeats of the request. */

/** Fields that say what happened; all others, above all those that repeat the request, are not read. */
const telling =
  /^(?:errors?|error_?(?:type|code|message)|message|msg|details?|type|code|rc|reason|title|name|status|finish_?reason|exception_?(?:type|message))$/i;

/** Fields that repeat the request. */
const repeating = /^(?:inputs?|prompt|negative_prompt|parameters|ctx|loc|request)$/i;

/** Whether a field says what happened. */
export const isTelling = (field: string): boolean => telling.test(field);

/** Whether a field repeats the request. */
export const isRepeating = (field: string): boolean => repeating.test(field);

/** Deeper than any service nests what it answers. */
export const deepestAnswer = 8;

/** Letters of one sentence that are looked at. */
const longestSentence = 2000;

function parse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

function* sentencesIn(answer: unknown, depth = 0): Generator<string> {
  if (typeof answer !== 'object' || answer === null || depth > deepestAnswer) return;
  for (const [field, value] of Object.entries(answer)) {
    if (repeating.test(field)) continue;
    // Elements of a list stand under numbers: what the list tells, they tell.
    if (typeof value === 'string' && (telling.test(field) || /^\d+$/.test(field)))
      yield value.slice(0, longestSentence);
    else yield* sentencesIn(value, depth + 1);
  }
}

/** The sentences that a failed answer tells: of JSON, its telling fields; of plain text, all of it; of a page, nothing. */
export function toldIn(body: string): readonly string[] {
  const answer = parse(body);
  if (typeof answer === 'string') return [answer.slice(0, longestSentence)];
  if (answer !== undefined) return [...sentencesIn(answer)];
  return /^\s*[<{[]/.test(body) ? [] : [body.trim().slice(0, longestSentence)];
}

/** Parameters of picture services. Only these names are passed on, so that nothing a service writes gets into a log. */
const parameters = [
  'prompt',
  'negative_prompt',
  'seed',
  'width',
  'height',
  'size',
  'image_size',
  'aspect_ratio',
  'target_size',
  'num_inference_steps',
  'steps',
  'guidance_scale',
  'guidance',
  'cfg_scale',
  'strength',
  'denoising_strength',
  'image',
  'images',
  'image[]',
  'init_images',
  'image_url',
  'image_urls',
  'source_image',
  'input_image',
  'input_images',
  'mask',
  'model',
  'models',
  'ckpt_name',
  'sampler_name',
  'scheduler',
  'n',
  'quality',
  'response_format',
  'output_format',
  'response_mode',
  'reasoning_effort',
  'max_tokens',
  'temperature',
  // Not parameters, but what llama.cpp and OpenAI name when words and answer do not fit into the model's context.
  'exceed_context_size_error',
  'context_length_exceeded',
] as const;

/** The known parameters that a failed answer names, in the order of its text; a longer name is not taken for one in it. */
export function parametersNamedIn(body: string): readonly string[] {
  const named = new Set<string>();
  for (const [word] of body.slice(0, 16_384).matchAll(/[a-z][a-z_]*[a-z](?:\[\])?|\bn\b/g))
    if ((parameters as readonly string[]).includes(word)) named.add(word);
  // FastAPI and Replicate say where: that place comes before what the sentence around it mentions.
  const place =
    /"(?:loc|field|param|input_name)"\s*:\s*(?:\[[^\]]*"([a-z_]+)"[^\]"]*\]|"(?:input\.)?([a-z_]+(?:\[\])?)(?:\[\d+\])?")/.exec(
      body,
    );
  const placed = place?.[1] ?? place?.[2];
  if (placed !== undefined && (parameters as readonly string[]).includes(placed))
    return [placed, ...[...named].filter((name) => name !== placed)];
  // Words such as "image" and "model" are in many sentences that are about something else.
  return [...named].filter((name) => /[_[]/.test(name));
}
