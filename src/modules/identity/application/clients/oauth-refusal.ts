import { DomainError, type ErrorKind } from '../../../../platform/errors.js';

/** `error` of RFC 6749 §5.2. */
export type OAuthError =
  'invalid_request' | 'invalid_client' | 'invalid_scope' | 'unauthorized_client' | 'unsupported_grant_type';

/** A refusal of the token endpoint: the words of the RFC for programs, ours beside them for people. */
export class OAuthRefusal extends DomainError {
  constructor(
    readonly error: OAuthError,
    p: {
      readonly code: string;
      readonly detail: string;
      /** ASCII, as the RFC demands. */
      readonly description: string;
    },
  ) {
    const kind: ErrorKind = error === 'invalid_client' ? 'unauthenticated' : 'invalid';
    super({ code: p.code, kind, detail: p.detail });
    this.description = p.description;
  }

  readonly description: string;
}
