import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../project-root.js';
import { asksForPage, pageFor } from './page-request.js';

const ICON = '/icon.svg';
const DAY_SECONDS = 86_400;

/**
 * Serves the front end that `npm run web` has built, beside the API: its files as they are, and its page for every
 * address that a browser opens and that belongs to nobody else, so that deep links work. Before `app.init()`. When the
 * pages have not been built, the API answers alone.
 */
export async function serveWebPages(app: NestFastifyApplication): Promise<void> {
  const root = join(projectRoot(), 'web', 'dist');
  if (!existsSync(join(root, 'index.html'))) return;
  await app.register(fastifyStatic, {
    root: join(root, 'assets'),
    prefix: '/assets/',
    index: false,
    preCompressed: true,
    cacheControl: false,
    setHeaders: (reply, path) => {
      void reply.header('cache-control', cacheOf(path));
    },
  });
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onRequest', async (request: FastifyRequest, reply: FastifyReply) => {
      if (asksForPage(request)) return reply.sendFile(pageFor(request), root);
      if (request.url === ICON) return reply.sendFile('icon.svg', root);
      return undefined;
    });
}

/** Names under `assets` carry a hash of the content; the page names them and must always be asked for. */
function cacheOf(path: string): string {
  if (path.includes('/assets/')) return 'public, max-age=31536000, immutable';
  return path.endsWith('.html') ? 'no-cache' : `public, max-age=${DAY_SECONDS}`;
}
