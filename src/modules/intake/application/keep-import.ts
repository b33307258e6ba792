import { Injectable } from '@nestjs/common';
import { CommandRunner } from '../../../platform/database/command-runner.js';
import { conflict, stale, unprocessable, type FieldError } from '../../../platform/errors.js';
import { noSuch } from '../../../platform/http/identifier.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { YearCommitments, type NewCommitment } from '../../schemes/index.js';
import { changeImport, lockImport } from '../persistence/imports.js';
import { correctedCommitments, type PlacedCommitment } from './corrected-commitments.js';
import { requireDraft, type ImportState } from './import-state.js';
import { lastDayOf } from './time-limit.js';

/** Which commitments of an annual document are wanted for which year, and which task each serves. */
export interface KeepRequest {
  readonly schemeId: string;
  /** For all that have no year of their own here; left out, each counts for the year that the document gives it. */
  readonly year?: number;
  /** Left out: all of them, without a task. */
  readonly commitments?: readonly ChosenCommitment[];
}

export interface ChosenCommitment {
  readonly ordinal: number;
  readonly taskId?: string | null;
  readonly year?: number;
}

export interface KeptImport {
  readonly id: string;
  readonly state: ImportState;
  readonly schemeId: string;
  /** How many commitments have become candidates. */
  readonly commitments: number;
  readonly version: number;
}

/**
 * Ends the way of an annual document: it has no assignments to make a scheme of, its chosen commitments become candidates
 * for a year's plan of an existing one. One transaction, once.
 */
@Injectable()
export class KeepImport {
  constructor(
    private readonly commands: CommandRunner,
    private readonly yearCommitments: YearCommitments,
  ) {}

  /**
   * @throws DomainError 404 `import_not_found`, 409 `import_not_ready`, `import_already_kept`, `import_revises_another`,
   *   412 stale, 422 `commitments_missing`, `commitment_invalid` naming each entry, and of `YearCommitments.add`.
   */
  run(ctx: RequestContext, id: string, version: number, request: KeepRequest): Promise<KeptImport> {
    return this.commands.run(ctx, { name: 'intake.keep', input: { id, version, request } }, async (tx) => {
      const found = await lockImport(tx, id);
      if (!found) throw noSuch('import', '导入记录');
      requireDraft(found);
      if (found.version !== version || found.draft === null) throw stale();
      const { schemeId } = request;
      if (found.revisesId !== null && found.revisesId !== schemeId) {
        throw conflict('import_revises_another', '上传时选定了另一个方案，请归入上传时选定的方案，或重新上传。');
      }
      const placed = correctedCommitments(found.draft, found.corrections);
      const commitments = chosen(placed, request);
      await this.yearCommitments.add(tx, { schemeId, importId: id }, commitments);
      const state = 'KEPT';
      const changed = await changeImport(tx, { id, version }, { state, schemeId });
      tx.audit({
        action: 'import.kept',
        subject: { type: 'import', id },
        after: { schemeId, commitments: commitments.length },
      });
      return { id, state, schemeId, commitments: commitments.length, version: changed };
    });
  }
}

function chosen(placed: readonly PlacedCommitment[], request: KeepRequest): NewCommitment[] {
  const byOrdinal = new Map(placed.map((one) => [one.ordinal, one]));
  const wanted: readonly ChosenCommitment[] = request.commitments ?? placed.map(({ ordinal }) => ({ ordinal }));
  if (wanted.length === 0) {
    throw unprocessable(
      'commitments_missing',
      '没有可归入方案的承诺事项。请先核对解析结果，至少选择一项；分工方案请用确认，不用归入。',
    );
  }
  const errors: FieldError[] = [];
  const seen = new Set<number>();
  const commitments = wanted.flatMap((choice, index) => {
    const found = byOrdinal.get(choice.ordinal);
    const refuse = (member: string, code: string, message: string): NewCommitment[] => {
      errors.push({ field: `commitments.${index}.${member}`, code, message });
      return [];
    };
    if (!found) return refuse('ordinal', 'commitment_unknown', `没有第 ${choice.ordinal} 项承诺，或已被删除`);
    if (seen.has(choice.ordinal)) return refuse('ordinal', 'commitment_repeated', `第 ${choice.ordinal} 项重复选择`);
    seen.add(choice.ordinal);
    const year = choice.year ?? request.year ?? found.commitment.year;
    if (year === null) return refuse('year', 'commitment_year_missing', `请注明“${found.commitment.name}”属于哪一年`);
    return [toNewCommitment(found, year, choice.taskId ?? null)];
  });
  if (errors.length === 0) return commitments;
  throw unprocessable('commitment_invalid', '有的承诺事项不能归入方案，全部没有保存。请按 errors 逐项更正。', errors);
}

function toNewCommitment(
  { ordinal, commitment }: PlacedCommitment,
  year: number,
  taskId: string | null,
): NewCommitment {
  return {
    ordinal,
    year,
    taskId,
    text: commitment.text,
    name: commitment.name,
    kind: commitment.kind,
    comparator: commitment.comparator,
    value: commitment.valueText,
    valueMax: commitment.valueMaxText,
    unit: commitment.unit,
    deadline: lastDayOf(commitment.deadline),
    source: commitment.source,
  };
}
