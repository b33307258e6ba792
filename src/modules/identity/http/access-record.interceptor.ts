import {
  Injectable,
  StreamableFile,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { map, mergeMap, type Observable } from 'rxjs';
import { AccessLog } from '../../audit/index.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { ACCESS_RULE, type AccessRule, type RequestWithContext } from '../../../platform/security/decorators.js';
import { foreignUnits } from '../domain/foreign-units.js';
import { holdsUnitData } from '../domain/policy.js';

interface AskedRequest extends RequestWithContext {
  readonly method: string;
  readonly url: string;
}

/**
 * Puts on record what people take out of the system and what they see of units that are not theirs. It stands behind
 * every route, so that no route can forget it: a file that leaves is an export, recorded before its first byte; what
 * another unit's data is, the answer itself says, by the units that it names.
 */
@Injectable()
export class AccessRecordInterceptor implements NestInterceptor {
  constructor(
    private readonly reflector: Reflector,
    private readonly log: AccessLog,
  ) {}

  intercept(execution: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = execution.switchToHttp().getRequest<AskedRequest>();
    const { context } = request;
    if (!context) return next.handle();
    const answer = next.handle().pipe(mergeMap(async (body: unknown) => this.exported(request, context, body)));
    if (request.method !== 'GET' || !this.showsUnitData(execution)) return answer;
    return answer.pipe(map((body) => this.read(request, context, body)));
  }

  private showsUnitData(execution: ExecutionContext): boolean {
    const targets = [execution.getHandler(), execution.getClass()];
    const rule = this.reflector.getAllAndOverride<AccessRule | undefined>(ACCESS_RULE, targets);
    return rule?.kind === 'action' && holdsUnitData(rule.action);
  }

  private async exported(request: AskedRequest, context: RequestContext, body: unknown): Promise<unknown> {
    if (body instanceof StreamableFile) {
      const { disposition, length } = body.getHeaders();
      const fileName = decodeURIComponent(/filename\*=UTF-8''(\S+)/.exec(String(disposition))?.[1] ?? '');
      await this.log.record(context, {
        action: 'file.exported',
        subject: { type: 'file', id: pathOf(request) },
        after: { fileName, bytes: length ?? null },
      });
    }
    return body;
  }

  private read(request: AskedRequest, context: RequestContext, body: unknown): unknown {
    const units = foreignUnits(body, context.actor);
    const [only] = units;
    if (only !== undefined) {
      this.log.note(context, {
        action: 'unit_data.read',
        subject: { type: 'unit', id: units.length === 1 ? only : 'several' },
        after: { path: pathOf(request), units },
      });
    }
    return body;
  }
}

function pathOf({ url }: AskedRequest): string {
  return url.split('?', 1)[0]!;
}
