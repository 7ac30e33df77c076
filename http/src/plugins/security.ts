/** Headers that tell browsers what our pages may do. */
import helmet from '@fastify/helmet';
import fastifyPlugin from 'fastify-plugin';

/**
 * Allows scripts and styles from this server only, none inline; pictures also as blobs, which the page makes from
 * base64.
 */
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
    // Vizzy is often served over plain HTTP on a home network; a proxy that adds TLS can set this.
    strictTransportSecurity: false,
    // Other sites may show shared pictures; CORS decides which ones may read answers.
    crossOriginResourcePolicy: { policy: 'cross-origin' },
    // Over plain HTTP browsers ignore these two with a warning.
    crossOriginOpenerPolicy: false,
    originAgentCluster: false,
  });
});
