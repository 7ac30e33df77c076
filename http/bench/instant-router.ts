/** An image service that answers at once, so that the rest of a request's time is Vizzy's own. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';

const picture = readFileSync(process.env['PICTURE'] ?? '');
const type = process.env['PICTURE_TYPE'] ?? 'image/png';
const wait = Number(process.env['WAIT'] ?? 0);

createServer(async (request, response) => {
  for await (const _ of request);
  if (request.method === 'POST') await delay(wait);
  response.writeHead(200, { 'content-type': type, 'content-length': picture.length });
  response.end(picture);
}).listen(Number(process.env['PORT']), '127.0.0.1');
