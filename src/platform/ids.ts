import { v5, v7 } from 'uuid';

/** A new primary key: UUID v7, made by the application, so that an older PostgreSQL will do and keys sort by time. */
export function newId(): string {
  return v7();
}

/** Names of this service, so that nobody else's derive the same ids. */
const NAMESPACE = '6f0f5a3e-3c0b-4c8e-9f1d-2b7a54d1c0e9';

/** Always the same id for the same name (UUID v5): for what must be recognised when it is made again. */
export function derivedId(name: string): string {
  return v5(name, NAMESPACE);
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

export function isUuid(value: string): boolean {
  return UUID.test(value);
}
