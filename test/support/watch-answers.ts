import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { documentedApi, JSON_MEDIA_TYPE } from './documented-answers.js';
import { undocumented } from './routes/documented-statuses.js';

/**
 * Holds every answer of an application under test against docs/openapi.json: an operation answers with no status and no
 * code that the document does not name for it, and its JSON is what the schema says. @returns what was found so far, each
 * once.
 */
export function watchAnswers(server: Server): () => readonly string[] {
  const found = new Set<string>();
  // Before the application's own listener, which answers some requests at once.
  server.prependListener('request', ({ method = '', url = '' }: IncomingMessage, response: ServerResponse) => {
    const path = url.split('?', 1)[0]!;
    const end = response.end.bind(response) as (...parts: unknown[]) => ServerResponse;
    const writeHead = response.writeHead.bind(response) as (...head: unknown[]) => ServerResponse;
    let json = false;
    response.writeHead = (...head: unknown[]): ServerResponse => {
      json = isJson(head);
      return writeHead(...head);
    };
    response.end = ((...parts: unknown[]): ServerResponse => {
      const [body] = parts;
      const { statusCode: status } = response;
      const fault = undocumented(method, path, status, body);
      if (fault !== undefined) found.add(`${fault} is not named: \`npm run openapi\`, else see .ci/api-refusals.mjs`);
      if (json && typeof body === 'string' && status < 300) {
        for (const one of documentedApi().answerFaults(method, path, status, body)) found.add(one);
      }
      return end(...parts);
    }) as ServerResponse['end'];
  });
  return () => [...found].sort();
}

/** By the headers that go with the status. */
function isJson(head: readonly unknown[]): boolean {
  const headers = head.find(
    (part): part is Readonly<Record<string, unknown>> => typeof part === 'object' && part !== null,
  );
  const type = headers?.['content-type'];
  return typeof type === 'string' && type.startsWith(JSON_MEDIA_TYPE);
}
