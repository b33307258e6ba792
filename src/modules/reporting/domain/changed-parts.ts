import { Decimal } from '../../../platform/decimal.js';
import { canonicalJson, type JsonValue } from '../../../platform/json.js';
import type { ReportContent } from './validate-report.js';

type Part = keyof ReportContent;

/** Parts in which a content differs from another one, however their numbers and lists are written. */
export function changedParts(before: ReportContent, after: ReportContent): Part[] {
  return (Object.keys(after) as Part[]).filter((part) => plain(before, part) !== plain(after, part));
}

function plain(content: ReportContent, part: Part): string {
  return canonicalJson(said(content, part));
}

function said(content: ReportContent, part: Part): JsonValue {
  switch (part) {
    case 'percent':
      return content.percent === null ? '' : number(content.percent);
    case 'measures':
      return content.measures.map(({ measureId, percent }) => `${measureId} ${number(percent)}`).sort();
    case 'measurements':
      return content.measurements.map((value) => canonicalJson({ ...value, value: number(value.value) })).sort();
    default:
      return (content[part] ?? '').trim();
  }
}

const number = (text: string): string => new Decimal(text).toString();
