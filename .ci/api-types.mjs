// What every route answers, as JSON Schemas made from the return types of the controllers' methods.
import { routeMethods } from './api-program.mjs';
import { TypeSchemas } from './type-schemas.mjs';

/** @returns the text of src/app/openapi/response-schemas.ts. */
export function responseSchemas(program) {
  const types = new TypeSchemas(program);
  const answers = routeMethods(program).map(({ controller, method, node }) => [
    `${controller}_${method}`,
    answerOf(types, controller, node),
  ]);
  const { schemas, put } = types.named();
  const json = JSON.stringify({ answers: put(Object.fromEntries(answers)), schemas }, null, 1);
  // Text and not a literal: the compiler need not look through a thousand types that it made itself.
  const text = json.replaceAll('`', '\\u0060').replaceAll('${', '\\u0024{');
  return `${HEAD}export const RESPONSE_SCHEMAS = JSON.parse(String.raw\`${text}\`) as ResponseSchemas;\n`;
}

function answerOf(types, controller, node) {
  try {
    return types.answerOf(node);
  } catch (error) {
    throw new Error(`${controller}: ${error.message}`, { cause: error });
  }
}

const HEAD = `// Made by \`npm run openapi\` from the return types of the controllers' methods: not to be edited by hand.
import type { JsonObject } from '../../platform/json.js';

export interface ResponseSchemas {
  /** \`<Controller>_<method>\` → schema of its answer; null where it answers nothing, or no JSON. */
  readonly answers: Readonly<Record<string, JsonObject | null>>;
  readonly schemas: Readonly<Record<string, JsonObject>>;
}

`;
