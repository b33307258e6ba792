import { conflict, DomainError, unprocessable } from '../../../platform/errors.js';

/** Bytes, and files of one report or value. */
export interface EvidenceRoom {
  readonly fileBytes: number;
  readonly reportBytes: number;
  readonly files: number;
}

interface SizedFile {
  readonly sha256: string;
  readonly size: number;
  readonly fileName: string;
}

const megabytes = (bytes: number): number => Math.floor(bytes / 1024 / 1024);

/**
 * Whether these files fit beside those that the report or value has.
 * @throws DomainError 413 `evidence_too_large`, 409 `evidence_too_many`, `evidence_duplicate`.
 */
export function requireRoom(present: readonly SizedFile[], added: readonly SizedFile[], room: EvidenceRoom): void {
  const all = [...present, ...added];
  if (all.length > room.files) {
    throw conflict(
      'evidence_too_many',
      `一份填报或一项数据最多附 ${room.files} 个佐证文件，已有 ${present.length} 个，这次又加 ${added.length} 个。请合并或只留必要的文件。`,
    );
  }
  if (all.reduce((sum, { size }) => sum + size, 0) > room.reportBytes) throw tooLarge(room);
  const repeated = added.find(({ sha256 }) => all.filter((file) => file.sha256 === sha256).length > 1);
  if (repeated) {
    throw conflict('evidence_duplicate', `“${repeated.fileName}”与已附的文件内容相同，不需要重复上传。`);
  }
}

export function tooLarge({ reportBytes }: EvidenceRoom): DomainError {
  return new DomainError({
    code: 'evidence_too_large',
    kind: 'too_large',
    detail: `一份填报或一项数据的佐证文件合计不能超过 ${megabytes(reportBytes)} MB。请压缩图片，或只留必要的文件。`,
  });
}

/** @throws DomainError 422 `evidence_figure_unknown` for a figure that the report cannot carry. */
export function requireFigure(
  { targetId, indicatorId }: { readonly targetId: string | null; readonly indicatorId: string | null },
  figures: readonly { readonly id: string; readonly type: 'target' | 'indicator' }[],
): void {
  const known = (id: string | null, type: 'target' | 'indicator'): boolean =>
    id === null || figures.some((figure) => figure.id === id && figure.type === type);
  const both = targetId !== null && indicatorId !== null;
  if (!both && known(targetId, 'target') && known(indicatorId, 'indicator')) return;
  throw unprocessable(
    'evidence_figure_unknown',
    '佐证材料只能对应这份填报的一个目标值或指标。请核对 targetId 与 indicatorId，只填其中一个，或都不填。',
  );
}
