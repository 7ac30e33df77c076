/** How image services say that their own safety rules keep something out, as they really write it. */
import type { ServerResponse } from 'node:http';
import sharp from 'sharp';

/** Whose way of saying it. */
export type DeclineManner =
  /** 422, a list of problems that repeats the request (fal's error reference). */
  | 'fal'
  /** 400, an error with a code (servers that speak like OpenAI's). */
  | 'openai'
  /** 500 and a sentence (Replicate's containers). */
  | 'replicate'
  /** 403, with a name and a list of errors (Stability). */
  | 'stability'
  /** 400 and a sentence in a field. */
  | 'sentence'
  /** 400 and a sentence as plain text. */
  | 'text'
  /** 200, a picture's address, and a flag next to it. */
  | 'flag'
  /** 200 and a state instead of a picture (Black Forest Labs). */
  | 'state'
  /** 200, a blurred picture, and a header. */
  | 'header'
  /** 200 and a picture that is black all over (the checker that comes with diffusers). */
  | 'black';

/** Every manner. */
export const declineManners: readonly DeclineManner[] = [
  'fal',
  'openai',
  'replicate',
  'stability',
  'sentence',
  'text',
  'flag',
  'state',
  'header',
  'black',
];

const json: Readonly<Record<Exclude<DeclineManner, 'text' | 'header' | 'black'>, readonly [number, unknown]>> = {
  fal: [
    422,
    {
      detail: [
        {
          loc: ['body', 'prompt'],
          msg: 'The content was flagged by a content checker.',
          type: 'content_policy_violation',
          url: 'https://docs.fal.ai/errors#content_policy_violation',
          input: 'what was asked for',
        },
      ],
    },
  ],
  openai: [
    400,
    {
      error: {
        code: 'moderation_blocked',
        message: 'Your request was rejected as a result of our safety system.',
        type: 'image_generation_user_error',
        param: null,
      },
    },
  ],
  replicate: [500, { detail: 'NSFW content detected. Try running it again, or try a different prompt.' }],
  stability: [
    403,
    { id: 'x', name: 'content_moderation', errors: ['Your request was flagged by our content moderation system.'] },
  ],
  sentence: [400, { error: 'NSFW content detected' }],
  flag: [200, { images: [{ url: 'http://127.0.0.1:9/black.png' }], seed: 1, has_nsfw_concepts: [true] }],
  state: [200, { id: 'x', status: 'Request Moderated', result: null }],
};

async function blackPicture(): Promise<Buffer> {
  const create = { width: 768, height: 768, channels: 3, background: 'black' } as const;
  return sharp({ create }).jpeg().toBuffer();
}

/** Answers as a service does that declines; a Space wraps pictures in JSON. */
export async function sendDecline(manner: DeclineManner, path: string, response: ServerResponse): Promise<void> {
  if (manner === 'text') {
    response.writeHead(400, { 'content-type': 'text/plain' }).end('Request blocked: unsafe content');
    return;
  }
  if (manner === 'header' || manner === 'black') {
    const picture = await blackPicture();
    const header = manner === 'header' ? { 'finish-reason': 'CONTENT_FILTERED' } : {};
    const isSpace = path.endsWith('/generate');
    const body = isSpace ? JSON.stringify({ status: 'success', images: [picture.toString('base64')] }) : picture;
    response.writeHead(200, { 'content-type': isSpace ? 'application/json' : 'image/jpeg', ...header }).end(body);
    return;
  }
  const [status, body] = json[manner];
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
