import type { OpenAPIObject } from '@nestjs/swagger';

/**
 * Swagger says `number` of every number that a request has. All are whole: decimals travel as texts, and the linter lets no
 * field be anything but `@IsInt`. For what the routes declare, before answers are described: those may have fractions.
 */
export function describeWholeNumbers(document: OpenAPIObject): void {
  makeWhole([document.paths, document.components?.schemas]);
}

function makeWhole(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  const schema = value as { type?: unknown };
  if (schema.type === 'number') schema.type = 'integer';
  // An example may have a member `type` too, and is nobody's schema.
  for (const [name, member] of Object.entries(value)) if (name !== 'example' && name !== 'examples') makeWhole(member);
}
