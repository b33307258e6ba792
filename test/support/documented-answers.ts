import type { ValidateFunction } from 'ajv/dist/2020.js';
import { ajvWithFormats, closed } from './json-schemas.js';
import { publishedApi } from './published-api.js';

const HELD = 'openapi';
export const JSON_MEDIA_TYPE = 'application/json';

/** Validators for any part of the published document. */
export class DocumentedApi {
  private readonly validators = new Map<string, ValidateFunction>();
  private readonly ajv = ajvWithFormats({ strict: false, inlineRefs: false });

  constructor() {
    this.ajv.addSchema({ ...(closed(publishedApi().document) as object), $id: HELD });
  }

  /** What is wrong with a value by the schema at this place of the document: `['components', 'schemas', 'UnitView']`. */
  faults(place: readonly string[], value: unknown): readonly string[] {
    const pointer = place
      .map((part) => `/${encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'))}`)
      .join('');
    let validate = this.validators.get(pointer);
    if (!validate) {
      validate = this.ajv.compile({ $ref: `${HELD}#${pointer}` });
      this.validators.set(pointer, validate);
    }
    if (validate(value)) return [];
    return (validate.errors ?? []).map(({ instancePath, message = '', params }) => {
      const extra = (params as { additionalProperty?: string }).additionalProperty ?? '';
      return `${instancePath === '' ? 'the whole' : instancePath} ${message} ${extra}`.trim();
    });
  }

  /** What is wrong with the JSON that a route has answered. Routes that the document leaves out are not looked at. */
  answerFaults(method: string, target: string, status: number, text: string): readonly string[] {
    const operation = publishedApi().operationOf(method, target);
    if (!operation) return [];
    const { path } = operation;
    const place = ['paths', path, method.toLowerCase(), 'responses', String(status), 'content', JSON_MEDIA_TYPE];
    const known = operation.answers[status]?.content?.[JSON_MEDIA_TYPE];
    const found = known ? this.faults([...place, 'schema'], JSON.parse(text)) : [`no JSON is documented for ${status}`];
    return found.map((fault) => `${method} ${path}: ${fault}`);
  }
}

let api: DocumentedApi | undefined;

/** Made once for all test files of a process. */
export function documentedApi(): DocumentedApi {
  return (api ??= new DocumentedApi());
}
