import { type FieldError, unprocessable } from '../../../platform/errors.js';
import { contentProblems, type ReportContent, type ReportedItem } from '../domain/validate-report.js';

/** @throws DomainError 422 `report_invalid` with every fault by field. */
export function requireValidContent(content: ReportContent, item: ReportedItem): void {
  requireNoProblems(contentProblems(content, item));
}

/** @throws DomainError 422 `report_invalid`. */
export function requireNoProblems(problems: readonly FieldError[]): void {
  if (problems.length === 0) return;
  throw unprocessable('report_invalid', '填报内容有误，请按 errors 中各字段的说明修改后重试。', problems);
}
