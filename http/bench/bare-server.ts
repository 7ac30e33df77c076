/** A server for comparison: Fastify and zod with one route in the shape of `/chat`, without Vizzy. */
import Fastify from 'fastify';
import { serializerCompiler, validatorCompiler, type ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';

const body = z.object({
  user_id: z.string().trim().min(1).max(128),
  message: z.string().trim().min(1).max(4000),
  conversation_id: z.string().min(1).max(128).nullish(),
  mode: z.enum(['art', 'poster', 'story', 'transform', 'business', 'personal']).optional(),
});

const app = Fastify().withTypeProvider<ZodTypeProvider>();
app.setValidatorCompiler(validatorCompiler);
app.setSerializerCompiler(serializerCompiler);
app.post('/chat', { schema: { body } }, async (request) => ({
  type: 'question',
  content: { text: 'How did your day feel?', suggestions: ['Calm', 'Busy', 'Happy', 'Dull'] },
  conversation_id: request.body.conversation_id ?? 'c',
  timestamp: Date.now() / 1000,
}));
await app.listen({ port: Number(process.env['PORT']), host: '127.0.0.1' });
process.send?.('ready');
