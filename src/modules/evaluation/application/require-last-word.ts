import type { Reads } from '../../../platform/database/reads.js';
import { conflict } from '../../../platform/errors.js';
import { EDITION_WORDS, isOldCopy, type Words } from '../domain/documents.js';
import { loadDocuments } from '../persistence/evaluation-documents.js';
import { correctionOf } from '../persistence/life/corrections.js';
import { isReport } from './documents-view.js';

/**
 * What is handed in is the paper: its Word file is there, every file says what the author and the others say now, and no later
 * evaluation has corrected its figures. That the files are of the snapshot needs no check: neither changes once it is made.
 * @throws DomainError 409 `evaluation_corrected`, `report_not_ready`, `documents_outdated`.
 */
export async function requireLastWord(
  reads: Reads,
  jurisdictionId: string,
  evaluationId: string,
  words: Words,
): Promise<void> {
  const later = await correctionOf(reads, jurisdictionId, evaluationId);
  if (later) {
    throw conflict(
      'evaluation_corrected',
      `这次评估的数据已由第 ${later.number} 号评估更正，请报送第 ${later.number} 号评估。`,
    );
  }
  const documents = await loadDocuments(reads, jurisdictionId, evaluationId);
  if (!documents.some((document) => isReport(document) && document.fileId !== null)) {
    throw conflict('report_not_ready', '评估报告还没有生成，请在“文件”中生成并核对报告后再报送审核。');
  }
  const old = documents.filter((document) => isOldCopy(document, words));
  if (old.length === 0) return;
  const names = old.map(({ name, variant }) => `${name}（${EDITION_WORDS[variant]}）`).sort();
  throw conflict(
    'documents_outdated',
    `报告文字或者自评、第三方评估、征求意见在文件生成之后又有变化，以下文件不是最新的：${names.join('、')}。请先重新生成文件，核对后再报送审核。`,
  );
}
