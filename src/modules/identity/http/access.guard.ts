import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { DomainError, forbidden, invalid } from '../../../platform/errors.js';
import type { RateHeaders } from '../../../platform/limits/spend.js';
import type { Actor, RequestContext } from '../../../platform/security/actor.js';
import {
  ACCESS_RULE,
  BEFORE_PASSWORD_CHANGE,
  type AccessRule,
  type RequestWithContext,
} from '../../../platform/security/decorators.js';
import { SessionReader, type Caller } from '../application/sessions.js';
import { isClientToken } from '../domain/clients/secrets.js';
import { allows, isAction } from '../domain/policy.js';
import { ClientGate, type ClientRequest } from './clients/client-gate.js';
import { credentialsOf, forgeable, type CallerRequest } from './credentials.js';
import { tracedFrom } from './traced-from.js';

/** The one gate before every controller; what has no rule is denied. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly sessions: SessionReader,
    private readonly clients: ClientGate,
  ) {}

  async canActivate(execution: ExecutionContext): Promise<boolean> {
    const targets = [execution.getHandler(), execution.getClass()];
    const rule = this.reflector.getAllAndOverride<AccessRule | undefined>(ACCESS_RULE, targets);
    if (rule?.kind === 'public') return true;
    const http = execution.switchToHttp();
    const request = http.getRequest<ClientRequest & RequestWithContext>();
    const credentials = credentialsOf(request);
    if (credentials?.via === 'bearer' && isClientToken(credentials.token)) {
      const reply = http.getResponse<RateHeaders>();
      const actor = await this.clients.admit(request, reply, credentials.token, rule?.action);
      request.context = contextOf(request, actor);
      return true;
    }
    const caller = await this.authenticate(request);
    if (caller.mustChangePassword && !this.reflector.getAllAndOverride<boolean>(BEFORE_PASSWORD_CHANGE, targets)) {
      throw forbidden(
        'password_change_required',
        '您的密码由他人设定，请先修改密码（POST /api/v1/auth/password）再办理业务。',
      );
    }
    if (!rule || !isAction(rule.action) || !allows(caller.actor.posts, rule.action)) {
      throw forbidden('forbidden', '您的岗位没有这项权限。如确需办理，请联系管理员调整岗位。');
    }
    request.context = contextOf(request, caller.actor, caller.sessionId);
    return true;
  }

  private async authenticate(request: CallerRequest): Promise<Caller> {
    const credentials = credentialsOf(request);
    if (!credentials) throw unauthenticated();
    if (forgeable(request, credentials)) {
      throw forbidden('cross_site_request', '请求不是从本系统页面发出的，已拒绝。请回到系统页面操作。');
    }
    const caller = await this.sessions.callerOf(credentials.token);
    if (!caller) throw unauthenticated();
    if (request.headers['on-behalf-of'] !== undefined) {
      throw invalid(
        'on_behalf_of_not_allowed',
        '只有接口客户端可以代表他人办理。请去掉 On-Behalf-Of 请求头，以本人身份办理。',
      );
    }
    return caller;
  }
}

function contextOf(request: CallerRequest, actor: Actor, sessionId?: string): RequestContext {
  const key = request.headers['idempotency-key'];
  return {
    actor,
    ...(sessionId !== undefined && { sessionId }),
    ...tracedFrom(request),
    ...(request.method === 'POST' && typeof key === 'string' && { idempotencyKey: key }),
  };
}

function unauthenticated(): DomainError {
  return new DomainError({
    code: 'unauthenticated',
    kind: 'unauthenticated',
    detail: '尚未登录或登录已过期，请重新登录。',
  });
}
