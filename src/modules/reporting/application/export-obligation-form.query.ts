import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.js';
import { Database } from '../../../platform/database/database.js';
import { DomainError, forbidden, invalid, notFound } from '../../../platform/errors.js';
import { noSuch } from '../../../platform/http/identifier.js';
import { newId } from '../../../platform/ids.js';
import { unitsOf, type Actor, type RequestContext } from '../../../platform/security/actor.js';
import { writeForm, type FormSheet } from '../../../platform/spreadsheet/write-form.js';
import { visibleUnits } from '../domain/who-reads.js';
import { instructionSheet } from '../domain/workbook/instructions.js';
import { formSheets } from '../domain/workbook/write-sheets.js';
import { formObligations, unitName } from '../persistence/form-rows.js';
import { FormSeals } from './form-seals.js';

/** Rows beyond which a form would be unwieldy; a unit has some dozen, a large one fetches its cycles one by one. */
const MOST_ROWS = 300;

export interface FormQuery {
  /** Default: the caller's only unit. */
  readonly unit?: string;
  readonly cycle?: string;
  readonly state?: 'PENDING' | 'RETURNED';
}

export interface ObligationForm {
  readonly fileName: string;
  readonly bytes: Buffer;
}

/** What a unit owes now, as a workbook that it fills in and brings back. */
@Injectable()
export class ExportObligationForm {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly seals: FormSeals,
  ) {}

  /**
   * @throws DomainError 400 `unit_required`, 403 `foreign_unit`, 404 `unit_not_found`, `nothing_owed`, 413
   * `form_too_large`.
   */
  async run({ actor }: RequestContext, { unit, cycle, state }: FormQuery): Promise<ObligationForm> {
    const { jurisdictionId } = actor;
    const unitId = unit ?? onlyUnit(actor);
    const name = await unitName(this.database, jurisdictionId, unitId);
    if (name === null) throw noSuch('unit', '单位');
    requireForm(actor, unitId);
    const day = this.clock.today();
    const filter = { unitId, cycleId: cycle ?? null, state: state ?? null };
    const obligations = await formObligations(this.database, jurisdictionId, day, filter, MOST_ROWS + 1);
    if (obligations.length === 0) {
      throw notFound('nothing_owed', `${name}目前没有可以填报的事项，或者都已报送。可在“填报事项”中查看办理情况。`);
    }
    if (obligations.length > MOST_ROWS) throw tooLarge();
    const head = { number: formNumber(day), jurisdictionId, unitId };
    const sheets = formSheets({ head, unit: name, day, obligations }, this.seals.seal);
    const bytes = await writeForm([...sheets, instructions()], this.clock.now());
    return { fileName: `${name}填报表${head.number}.xlsx`, bytes };
  }
}

function onlyUnit(actor: Actor): string {
  const [first, ...others] = new Set(unitsOf(actor, 'reporter', 'approver'));
  if (first !== undefined && others.length === 0) return first;
  throw invalid('unit_required', '请用 unit 参数指明是哪个单位的填报表。');
}

function requireForm(actor: Actor, unitId: string): void {
  const units = visibleUnits(actor);
  if (units === null || units.includes(unitId)) return;
  throw forbidden('foreign_unit', '只能导出本单位的填报表，请核对单位。');
}

function tooLarge(): DomainError {
  const detail = `待填事项超过 ${MOST_ROWS} 项，请用 cycle 参数按填报周期分次导出。`;
  return new DomainError({ code: 'form_too_large', kind: 'too_large', detail });
}

/** TB for 填报, the day, and eight characters that no other form has. */
function formNumber(day: string): string {
  return `TB${day.replaceAll('-', '')}-${newId().slice(-8).toUpperCase()}`;
}

function instructions(): FormSheet {
  const { name, columns, rows } = instructionSheet;
  return { name, columns, head: [], frozenColumns: 0, rows: rows.map((row) => row.map((value) => ({ value }))) };
}
