import { v7 } from 'uuid';

/** A new primary key: UUID v7, made by the application, so that an older PostgreSQL will do and keys sort by time. */
export function newId(): string {
  return v7();
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

export function isUuid(value: string): boolean {
  return UUID.test(value);
}
