import { Injectable } from '@nestjs/common';
import { DomainError, type FieldError } from '../../../platform/errors.js';
import { STATUS_OF_KIND } from '../../../platform/http/problem.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import type { ReportState } from '../domain/vocabulary.js';
import type { ObligationReference } from '../domain/obligation-reference.js';
import { HandInReport, type HandInReportInput } from './hand-in-report.js';
import { ObligationsMeant } from './obligations-meant.js';

export const BULK_LIMIT = 200;

export interface BulkReport {
  /** The caller's own name of the report: the same text means the same report, however often it is sent. */
  readonly externalId: string;
  readonly obligation: ObligationReference;
  readonly report: Omit<HandInReportInput, 'obligationId' | 'externalId'>;
}

/** What has become of one of them, in the order in which they were given. */
export type BulkResult =
  | {
      readonly externalId: string;
      readonly status: 200;
      /** It had been taken before; nothing was changed this time. */
      readonly replayed: boolean;
      readonly report: { readonly id: string; readonly state: ReportState; readonly version: number };
    }
  | {
      readonly externalId: string;
      /** As if it had come alone. */
      readonly status: number;
      readonly code: string;
      readonly detail: string;
      readonly errors: readonly FieldError[];
    };

/**
 * Takes many reports, each a command of its own: what is refused says why, and the others are taken. Each is idempotent
 * by its `externalId`, so that a caller whose connection broke sends the same again and changes nothing. A program finds the
 * report by that id ever after.
 */
@Injectable()
export class HandInReports {
  constructor(
    private readonly handInReport: HandInReport,
    private readonly obligationsMeant: ObligationsMeant,
  ) {}

  async run(ctx: RequestContext, items: readonly BulkReport[]): Promise<{ items: BulkResult[] }> {
    const meant = await this.obligationsMeant.of(
      ctx,
      items.map(({ obligation }) => obligation),
    );
    const results: BulkResult[] = [];
    for (const [index, item] of items.entries()) results.push(await this.one(ctx, item, meant[index]!));
    return { items: results };
  }

  private async one(
    ctx: RequestContext,
    { externalId, report }: BulkReport,
    obligationId: string | DomainError,
  ): Promise<BulkResult> {
    if (typeof obligationId !== 'string') return refused(externalId, obligationId);
    const alone: RequestContext = { ...ctx, idempotencyKey: `bulk:${externalId}`, replayed: false };
    try {
      const { id, state, version } = await this.handInReport.run(alone, { ...report, externalId, obligationId });
      return { externalId, status: 200, replayed: alone.replayed ?? false, report: { id, state, version } };
    } catch (error) {
      if (error instanceof DomainError) return refused(externalId, error);
      throw error;
    }
  }
}

function refused(externalId: string, { kind, code, detail, errors }: DomainError): BulkResult {
  return { externalId, status: STATUS_OF_KIND[kind], code, detail, errors };
}
