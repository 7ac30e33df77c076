/** A server of AUTOMATIC1111's kind that answers at once, so that the rest of a request's time is Vizzy's own. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

const images = [readFileSync(process.env['PICTURE'] ?? '').toString('base64')];
const drawn = JSON.stringify({ images, parameters: {}, info: '{}' });
const checkpoints = JSON.stringify([{ title: 'bench.safetensors', model_name: 'bench' }]);

createServer(async (request, response) => {
  for await (const _ of request);
  const body = request.url?.startsWith('/sdapi/v1/img2img') ? drawn : checkpoints;
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) });
  response.end(body);
}).listen(Number(process.env['PORT']), '127.0.0.1');
