import { conflict, type DomainError } from '../../../platform/errors.js';

export const IMPORT_STATES = ['UPLOADED', 'PARSING', 'DRAFT', 'FAILED', 'CONFIRMED', 'KEPT'] as const;
export type ImportState = (typeof IMPORT_STATES)[number];

export type ImportAction = 'parse' | 'parseAgain' | 'correct' | 'confirm' | 'keep';

/** From which states each step may start. PARSING is among the first: a job whose process died is delivered again. */
export const IMPORT_ACTIONS: Readonly<Record<ImportAction, readonly ImportState[]>> = {
  parse: ['UPLOADED', 'PARSING'],
  parseAgain: ['FAILED', 'DRAFT'],
  correct: ['DRAFT'],
  confirm: ['DRAFT'],
  keep: ['DRAFT'],
};

export function mayDo(state: ImportState, action: ImportAction): boolean {
  return IMPORT_ACTIONS[action].includes(state);
}

const ADVICE: Readonly<Record<ImportState, string>> = {
  UPLOADED: '文件还在排队解析，请稍候刷新。',
  PARSING: '文件正在解析，请稍候刷新。',
  DRAFT: '解析结果尚待确认。',
  FAILED: '文件未能解析，请查看原因，重新解析或修改后重新上传。',
  CONFIRMED: '这次导入已经确认为分工方案，不能再改。',
  KEPT: '这份文件的承诺事项已经归入方案，请在方案的年度承诺事项中修改。',
};

/**
 * Corrections and confirmation need a draft that is neither still being read nor already in a scheme.
 * @throws DomainError 409 `import_already_confirmed` naming the scheme, `import_already_kept`, `import_not_ready`.
 */
export function requireDraft(found: { state: ImportState; schemeId: string | null }): void {
  if (found.state === 'DRAFT') return;
  if (found.state === 'CONFIRMED') throw alreadyConfirmed(found.schemeId ?? '');
  if (found.state === 'KEPT') throw conflict('import_already_kept', ADVICE.KEPT);
  throw conflict('import_not_ready', ADVICE[found.state]);
}

function alreadyConfirmed(schemeId: string): DomainError {
  return conflict('import_already_confirmed', `${ADVICE.CONFIRMED}请打开已生成的方案（编号 ${schemeId}）。`);
}
