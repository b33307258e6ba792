import { Injectable } from '@nestjs/common';
import { CommandRunner } from '../../../platform/database/command-runner.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { stale, unprocessable, type FieldError } from '../../../platform/errors.js';
import { noSuch } from '../../../platform/http/identifier.js';
import type { JsonValue } from '../../../platform/json.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { UnitDirectory } from '../../organizations/index.js';
import { SchemeReader } from '../../schemes/index.js';
import { knownParties } from '../persistence/known-parties.js';
import { changeImport, lockImport } from '../persistence/imports.js';
import type { CorrectionError } from './apply-corrections.js';
import { completePatch } from './complete-patch.js';
import {
  correctionId,
  correctionIds,
  mergeCorrections,
  type Corrections,
  type CorrectionsPatch,
  type Made,
} from './corrections.js';
import { reviewDraft, type DraftReview } from './draft-review.js';
import { revisedScheme } from './revised-header.js';
import { requireDraft, type ImportState } from './import-state.js';

export interface CorrectedImport {
  readonly id: string;
  readonly state: ImportState;
  readonly version: number;
  /** What still keeps the import from being confirmed. */
  readonly blockers: readonly FieldError[];
}

/** Records what people say about a draft. The machine's reading is never changed; decisions are kept beside it. */
@Injectable()
export class CorrectImport {
  constructor(
    private readonly commands: CommandRunner,
    private readonly directory: UnitDirectory,
    private readonly schemes: SchemeReader,
  ) {}

  /**
   * @param patch `source` and words of the entries are taken from the extracted text here.
   * @throws DomainError 412 stale, 409 when there is no draft to correct, 422 `correction_invalid` naming each entry.
   */
  run(ctx: RequestContext, id: string, version: number, patch: CorrectionsPatch): Promise<CorrectedImport> {
    const input = { id, version, patch: patch as JsonValue };
    return this.commands.run(ctx, { name: 'intake.correct', input }, async (tx) => {
      const found = await lockImport(tx, id);
      if (!found) throw noSuch('import', '导入记录');
      requireDraft(found);
      if (found.version !== version || found.draft === null || found.text === null) throw stale();
      const completed = completePatch(patch, found.draft, found.text);
      const corrections = mergeCorrections(found.corrections, completed.patch, madeBy(tx));
      const revises = await revisedScheme(this.schemes, tx, found.revisesId);
      const lookup = this.directory.within(tx);
      const review = await reviewDraft(lookup, tx.jurisdictionId, found.draft, corrections, revises);
      refuse([
        ...undoErrors(patch, found.corrections),
        ...(await this.errorsIn(tx, patch, review)),
        ...placed([...completed.errors, ...review.correctionErrors], patch),
      ]);
      const changed = await changeImport(tx, { id, version }, { corrections });
      tx.audit({ action: 'import.corrected', subject: { type: 'import', id }, after: patch as JsonValue });
      return { id, state: found.state, version: changed, blockers: review.blockers };
    });
  }

  private async errorsIn(tx: Tx, patch: CorrectionsPatch, review: DraftReview): Promise<FieldError[]> {
    const names = new Set(review.units.map((unit) => unit.asWritten));
    const known = await knownParties(tx, patch.units ?? []);
    const units = (patch.units ?? []).flatMap((decision, index) => {
      const at = `units.${index}`;
      if (!names.has(decision.asWritten)) return [unknownName(`${at}.asWritten`, decision.asWritten)];
      if (decision.decision === 'unit' && !known.units.has(decision.unitId)) {
        return [error(`${at}.unitId`, 'unit_unknown', '没有这个在用的单位，请从单位列表中选择')];
      }
      if (decision.decision === 'group' && !known.groups.has(decision.groupId)) {
        return [error(`${at}.groupId`, 'group_unknown', '没有这个单位组，请从单位组列表中选择')];
      }
      return [];
    });
    const pairs = (patch.acceptSameUnit ?? []).flatMap((pair, index) =>
      pair.filter((name) => !names.has(name)).map((name) => unknownName(`acceptSameUnit.${index}`, name)),
    );
    return [...units, ...pairs];
  }
}

function madeBy({ ctx, now }: Tx): Made {
  return { by: { id: ctx.actor.userId, name: ctx.actor.displayName }, at: now.toISOString() };
}

function undoErrors({ undo = [] }: CorrectionsPatch, before: Corrections): FieldError[] {
  const known = correctionIds(before);
  return undo.flatMap((id, index) =>
    known.has(id) ? [] : [error(`undo.${index}`, 'correction_unknown', `没有编号为“${id}”的更正，请刷新后再撤销`)],
  );
}

/** Says for each fault which entry of the request has it; a correction of before loses its hold by what is undone now. */
function placed(faults: readonly CorrectionError[], patch: CorrectionsPatch): FieldError[] {
  const places = new Map([
    ...(patch.items ?? []).map((item, index) => [correctionId.item(item), `items.${index}`] as const),
    ...(patch.added ?? []).map((addition, index) => [correctionId.added(addition), `added.${index}`] as const),
  ]);
  return faults.map(({ id, member, code, message }) => {
    const place = places.get(id);
    if (place !== undefined) return error(`${place}.${member}`, code, message);
    return error('undo', 'correction_depends', `这样改后，更正“${id}”就没有依据了：${message}。请一并撤销或先更正它`);
  });
}

function refuse(errors: readonly FieldError[]): void {
  if (errors.length === 0) return;
  throw unprocessable(
    'correction_invalid',
    '有更正与解析结果对不上，全部没有保存。请按 errors 逐项核对后重新提交。',
    errors,
  );
}

function unknownName(field: string, name: string): FieldError {
  return error(field, 'name_unknown', `文中没有“${name}”这个名称，请照文中写法填写`);
}

function error(field: string, code: string, message: string): FieldError {
  return { field, code, message };
}
