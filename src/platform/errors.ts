/** What kind of refusal it is; `http/problem.ts` maps each kind to its HTTP status, and the compiler proves the map total. */
export type ErrorKind =
  | 'invalid'
  | 'unauthenticated'
  | 'forbidden'
  | 'not_found'
  | 'conflict'
  | 'gone'
  | 'stale'
  | 'too_large'
  | 'unsupported_media'
  | 'unprocessable'
  | 'precondition_required'
  | 'too_many'
  | 'unavailable';

export interface FieldError {
  /** Path of the field in the request, dots and indexes: `measures.0.percent`. */
  readonly field: string;
  readonly code: string;
  readonly message: string;
}

/** A refusal that a rule of the business or of the protocol demands. `detail` is Chinese and says what to do next. */
export class DomainError extends Error {
  readonly code: string;
  readonly kind: ErrorKind;
  readonly detail: string;
  readonly errors: readonly FieldError[];
  /** Of a stale write: the resource as it is now, as its GET shows it, so that a client can merge. */
  readonly current: object | undefined;
  /** When it makes sense to ask again; becomes the header Retry-After. */
  readonly retryAfterSeconds: number | undefined;

  constructor(p: {
    code: string;
    kind: ErrorKind;
    detail: string;
    errors?: readonly FieldError[];
    current?: object | undefined;
    retryAfterSeconds?: number;
  }) {
    super(`${p.code}: ${p.detail}`);
    this.name = 'DomainError';
    this.code = p.code;
    this.kind = p.kind;
    this.detail = p.detail;
    this.errors = p.errors ?? [];
    this.retryAfterSeconds = p.retryAfterSeconds;
    this.current = p.current;
  }
}

export const notFound = (code: string, detail: string): DomainError =>
  new DomainError({ code, kind: 'not_found', detail });

export const conflict = (code: string, detail: string): DomainError =>
  new DomainError({ code, kind: 'conflict', detail });

export const invalid = (code: string, detail: string, errors?: readonly FieldError[]): DomainError =>
  new DomainError({ code, kind: 'invalid', detail, ...(errors && { errors }) });

export const unprocessable = (code: string, detail: string, errors?: readonly FieldError[]): DomainError =>
  new DomainError({ code, kind: 'unprocessable', detail, ...(errors && { errors }) });

export const forbidden = (code: string, detail: string): DomainError =>
  new DomainError({ code, kind: 'forbidden', detail });

/** @param current what the caller may read anyway: the newer version that it should merge with. */
export const stale = (current?: object): DomainError =>
  new DomainError({
    code: 'stale_version',
    kind: 'stale',
    detail: '内容已被他人修改。请重新打开，核对最新内容后再提交。',
    current,
  });
