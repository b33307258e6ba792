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
import { mergeCorrections, type Corrections } from './corrections.js';
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

  /** @throws DomainError 412 stale, 409 when there is no draft to correct, 422 `correction_invalid` naming each entry. */
  run(ctx: RequestContext, id: string, version: number, patch: Partial<Corrections>): Promise<CorrectedImport> {
    return this.commands.run(ctx, { name: 'intake.correct', input: { id, version, patch } }, async (tx) => {
      const found = await lockImport(tx, id);
      if (!found) throw noSuch('import', '导入记录');
      requireDraft(found);
      if (found.version !== version || found.draft === null) throw stale();
      const corrections = mergeCorrections(found.corrections, patch);
      const revises = await revisedScheme(this.schemes, tx, found.revisesId);
      const lookup = this.directory.within(tx);
      const review = await reviewDraft(lookup, tx.jurisdictionId, found.draft, corrections, revises);
      refuse([...(await this.errorsIn(tx, patch, review)), ...itemErrors(review, corrections, patch)]);
      const changed = await changeImport(tx, { id, version }, { corrections });
      tx.audit({ action: 'import.corrected', subject: { type: 'import', id }, after: patch as JsonValue });
      return { id, state: found.state, version: changed, blockers: review.blockers };
    });
  }

  private async errorsIn(tx: Tx, patch: Partial<Corrections>, review: DraftReview): Promise<FieldError[]> {
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

/** Errors count in the merged list; what was there before has been checked before, so each is found in the patch. */
function itemErrors(review: DraftReview, merged: Corrections, patch: Partial<Corrections>): FieldError[] {
  return review.correctionErrors.map((found) => {
    const [, index, member] = found.field.split('.');
    const item = merged.items[Number(index)];
    const place = (patch.items ?? []).findIndex(({ path, field }) => path === item?.path && field === item.field);
    return { ...found, field: `items.${place}.${member}` };
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
