import { Injectable } from '@nestjs/common';
import { forbidden, invalid, DomainError } from '../../../../platform/errors.js';
import { spend, type RateHeaders } from '../../../../platform/limits/spend.js';
import type { Actor } from '../../../../platform/security/actor.js';
import { ClientAdmission, type Grant, type Person } from '../../application/clients/admit-client.js';
import { postsFor } from '../../domain/clients/client-permission.js';
import { scopeOf } from '../../domain/clients/scopes.js';
import { isAction } from '../../domain/policy.js';
import type { CallerRequest } from '../credentials.js';

/** What a program asks for. */
export interface ClientRequest extends CallerRequest {
  /** Path and query, as on the request line. */
  readonly url: string;
}

/** Lets a program in: token, address, rate, signature, the person it acts for, scope and posts, in this order. */
@Injectable()
export class ClientGate {
  constructor(private readonly admission: ClientAdmission) {}

  /**
   * @param action of the route; undefined where it has no rule.
   * @returns who acts. The headers of the answer tell the rate, whatever becomes of the request.
   */
  async admit(request: ClientRequest, reply: RateHeaders, token: string, action: string | undefined): Promise<Actor> {
    try {
      const grant = await this.admission.grantOf(token, request.ip);
      spend(reply, 'client', await this.admission.rateOf(grant));
      await this.requireSigned(request, grant);
      const person = await this.admission.personOf(grant, header(request, 'on-behalf-of'));
      if (action === undefined || !isAction(action)) throw forbidden('forbidden', '这个地址没有开放。');
      return actorOf(grant, person, postsFor(grant, person?.posts ?? null, action));
    } catch (error) {
      if (error instanceof DomainError) challenge(reply, error.code, action);
      throw error;
    }
  }

  private requireSigned(request: ClientRequest, grant: Grant): Promise<void> {
    const contentDigest = header(request, 'content-digest') ?? '';
    if (grant.signing !== 'NONE' && contentDigest === '' && hasBody(request)) {
      throw invalid(
        'content_digest_required',
        '签名的请求有内容时须带 Content-Digest（sha-256=:…:），并列入待签文本。',
      );
    }
    return this.admission.requireSigned(
      grant,
      {
        timestamp: header(request, 'x-fengong-timestamp'),
        nonce: header(request, 'x-fengong-nonce'),
        signature: header(request, 'x-fengong-signature'),
      },
      {
        method: request.method,
        target: request.url,
        contentDigest,
        onBehalfOf: header(request, 'on-behalf-of') ?? '',
      },
    );
  }
}

function actorOf(
  { clientId, name, source, jurisdictionId }: Grant,
  person: Person | null,
  posts: Actor['posts'],
): Actor {
  const client = { id: clientId, name, source };
  if (!person) return { kind: 'client', userId: null, displayName: name, jurisdictionId, posts, client };
  const { userId, displayName } = person;
  return { kind: 'user', userId, displayName, jurisdictionId, posts, client };
}

/** RFC 6750 §3: what a program reads off a refusal. */
function challenge(reply: RateHeaders, code: string, action: string | undefined): void {
  if (code === 'invalid_token') reply.header('www-authenticate', 'Bearer realm="fengong", error="invalid_token"');
  if (code !== 'insufficient_scope' || action === undefined || !isAction(action)) return;
  const scope = scopeOf(action) ?? '';
  reply.header('www-authenticate', `Bearer realm="fengong", error="insufficient_scope", scope="${scope}"`);
}

function hasBody({ headers }: ClientRequest): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
}

function header({ headers }: ClientRequest, name: string): string | undefined {
  const value = headers[name];
  return Array.isArray(value) ? value.join(', ') : value;
}
