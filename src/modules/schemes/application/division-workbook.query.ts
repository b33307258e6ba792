import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.js';
import { Database } from '../../../platform/database/database.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { writeWorkbook, XLSX_MEDIA_TYPE } from '../../../platform/spreadsheet/write-workbook.js';
import { divisionSheets } from '../domain/division.js';
import { SchemeReader } from './scheme-reader.js';

export interface DivisionWorkbook {
  readonly fileName: string;
  readonly mediaType: string;
  readonly bytes: Buffer;
}

/** The division in force as an Excel workbook. */
@Injectable()
export class GetDivisionWorkbook {
  constructor(
    private readonly schemes: SchemeReader,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError 404 `scheme_not_found`. */
  async run(ctx: RequestContext, schemeId: string): Promise<DivisionWorkbook> {
    const { jurisdictionId } = ctx.actor;
    const structure = await this.schemes.structure(jurisdictionId, schemeId);
    const sheets = divisionSheets(structure, await this.bodies(jurisdictionId, schemeId));
    const bytes = await writeWorkbook(sheets, this.clock.now());
    return { fileName: '任务分工表.xlsx', mediaType: XLSX_MEDIA_TYPE, bytes };
  }

  /** The texts, which `structure` leaves out because nobody else needs all of them at once. */
  private async bodies(jurisdictionId: string, schemeId: string): Promise<ReadonlyMap<string, string>> {
    const rows = await this.database.query<{ id: string; body: string }>(
      `SELECT id, body FROM task WHERE jurisdiction_id = $1 AND scheme_id = $2 AND ended_revision IS NULL`,
      [jurisdictionId, schemeId],
    );
    return new Map(rows.map(({ id, body }) => [id, body]));
  }
}
