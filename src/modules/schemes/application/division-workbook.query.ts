import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.js';
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
    private readonly clock: Clock,
  ) {}

  async run(ctx: RequestContext, schemeId: string): Promise<DivisionWorkbook> {
    const structure = await this.schemes.structure(ctx.actor.jurisdictionId, schemeId);
    const bytes = await writeWorkbook(divisionSheets(structure), this.clock.now());
    return { fileName: '任务分工表.xlsx', mediaType: XLSX_MEDIA_TYPE, bytes };
  }
}
