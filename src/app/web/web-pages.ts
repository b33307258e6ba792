import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ReadPublicPage } from '../../modules/evaluation/index.js';
import { projectRoot } from '../project-root.js';
import { asksForPage, pageFor, publicCodeOf } from './page-request.js';

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
      if (asksForPage(request)) {
        const page = pageFor(request);
        if (!(await isGone(app, publicCodeOf(request)))) return reply.sendFile(page, root);
        // Its words are the same page's. Never a 304: what the browser has kept was found.
        return reply
          .status(404)
          .type('text/html; charset=utf-8')
          .header('cache-control', 'no-cache')
          .send(await readFile(join(root, page)));
      }
      if (request.url === ICON) return reply.sendFile('icon.svg', root);
      return undefined;
    });
}

/** A public page that is not there, or no more: programs and search engines go by the status. */
async function isGone(app: NestFastifyApplication, code: string | null): Promise<boolean> {
  return code !== null && !(await app.get(ReadPublicPage, { strict: false }).exists(code));
}

/** Names under `assets` carry a hash of the content; the page names them and must always be asked for. */
function cacheOf(path: string): string {
  if (path.includes('/assets/')) return 'public, max-age=31536000, immutable';
  return path.endsWith('.html') ? 'no-cache' : `public, max-age=${DAY_SECONDS}`;
}
