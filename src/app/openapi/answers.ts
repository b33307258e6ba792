import type { OpenAPIObject } from '@nestjs/swagger';
import { operationsOf, type FoundOperation } from './operations.js';
import { RESPONSE_SCHEMAS } from './response-schemas.js';

type Content = Record<string, { schema?: object; example?: unknown }>;

const JSON_MEDIA_TYPE = 'application/json';

/**
 * Puts the schemas made from the methods' types beside the examples that the controllers give. Asks for the names
 * `<Controller>_<method>` that Swagger gives at first.
 * @throws Error for a route that documents JSON and answers none, or the other way round.
 */
export function describeAnswers(document: OpenAPIObject): void {
  operationsOf(document).forEach(describeAnswer);
  document.components = {
    ...document.components,
    schemas: { ...document.components?.schemas, ...apart(RESPONSE_SCHEMAS.schemas, document) },
  };
}

function describeAnswer({ operation, name }: FoundOperation): void {
  const schema = RESPONSE_SCHEMAS.answers[name];
  // A route that is newer than the generated file, which `npm run openapi -- --check` will say.
  if (schema === undefined) return;
  let described = false;
  for (const [status, response] of Object.entries(operation.responses)) {
    if (!status.startsWith('2')) continue;
    const content = (response as { content?: Content } | undefined)?.content;
    const json = content?.[JSON_MEDIA_TYPE];
    if (!content || !json) continue;
    if (schema === null) throw new Error(`${name} documents JSON and answers none: correct @ApiOkResponse or its type`);
    const { example = (json.schema as { example?: unknown } | undefined)?.example } = json;
    content[JSON_MEDIA_TYPE] = { schema, ...(example !== undefined && { example }) };
    described = true;
  }
  if (schema !== null && !described && !isText(schema)) {
    throw new Error(`${name} answers JSON and documents none: add an example to @ApiOkResponse`);
  }
}

/** A page, a drawing, lines of JSON: sent as it is under a media type of its own. */
function isText(schema: object): boolean {
  return (schema as { type?: unknown }).type === 'string';
}

function apart(answers: typeof RESPONSE_SCHEMAS.schemas, document: OpenAPIObject): typeof answers {
  const asked = document.components?.schemas ?? {};
  const both = Object.keys(answers).filter((name) => name in asked);
  if (both.length > 0) throw new Error(`called the same in requests and answers: ${both.join(', ')}; rename one`);
  return answers;
}
