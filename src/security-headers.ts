import helmet from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';

/**
 * Tells browsers to take answers for nothing but what they are, to show them in no other site's frame, and to run and
 * load only what comes from this server. A page that needs more sets a `content-security-policy` of its own. That HTTPS
 * is to be used is told by whoever offers it. To be called before the routes are added.
 */
export async function addSecurityHeaders(app: FastifyInstance): Promise<void> {
  await app.register(helmet, {
    strictTransportSecurity: false,
    frameguard: { action: 'deny' },
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
  });
}
