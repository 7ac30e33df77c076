/** Headers that tell browsers what a page of ours may do. */
import helmet from '@fastify/helmet';
import fastifyPlugin from 'fastify-plugin';

/** Scripts and styles from here alone, none inline; pictures also as blobs, which the page makes of base64. */
export const security = fastifyPlugin(async (app) => {
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        'default-src': ["'self'"],
        'base-uri': ["'none'"],
        'form-action': ["'self'"],
        'frame-ancestors': ["'none'"],
        'img-src': ["'self'", 'blob:', 'data:'],
        'object-src': ["'none'"],
      },
    },
    // Vizzy is often served over plain HTTP on a home network; whoever puts TLS in front of it sets this there.
    strictTransportSecurity: false,
    // Shared pictures may be shown on other sites; who may read answers is CORS' business.
    crossOriginResourcePolicy: { policy: 'cross-origin' },
    // Browsers ignore these two, with a warning, on plain HTTP.
    crossOriginOpenerPolicy: false,
    originAgentCluster: false,
  });
});
