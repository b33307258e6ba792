import { type FieldError, unprocessable } from '../../../platform/errors.js';
import {
  contentProblems,
  submissionProblems,
  type ReportContent,
  type ReportedItem,
} from '../domain/validate-report.js';

/** @throws DomainError 422 `report_invalid` with every fault by field. */
export function requireValidContent(content: ReportContent, item: ReportedItem): void {
  refuse(contentProblems(content, item));
}

/** @throws DomainError 422 `report_invalid` with every fault by field. */
export function requireSubmittable(content: ReportContent, item: ReportedItem): void {
  refuse(submissionProblems(content, item));
}

function refuse(problems: readonly FieldError[]): void {
  if (problems.length === 0) return;
  throw unprocessable('report_invalid', '填报内容有误，请按 errors 中各字段的说明修改后重试。', problems);
}
