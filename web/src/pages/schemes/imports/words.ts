import type { Answer } from '../../../app/api.ts';

export type ImportView = Answer<'getImport'>;
export type ImportItem = Answer<'listImportItems'>['items'][number];
export type ItemKind = ImportItem['kind'];

export const IMPORT_STATES: Readonly<Record<ImportView['state'], { readonly word: string; readonly tone: string }>> = {
  UPLOADED: { word: '等待识别', tone: '' },
  PARSING: { word: '正在识别', tone: 'blue' },
  DRAFT: { word: '待核对', tone: 'yellow' },
  FAILED: { word: '识别失败', tone: 'red' },
  CONFIRMED: { word: '已形成方案', tone: 'green' },
  KEPT: { word: '已留存', tone: 'green' },
};

export const SEVERITIES = {
  error: { word: '必须处理', tone: 'red' },
  warning: { word: '请核对', tone: 'yellow' },
  info: { word: '说明', tone: '' },
} as const;

export const KIND_WORDS: Readonly<Record<ItemKind, string>> = {
  section: '章节',
  task: '任务',
  measure: '举措',
  target: '量化目标',
  indicator: '指标',
  requirement: '工作要求',
  duty: '职责',
  commitment: '承诺事项',
};

export interface Field {
  readonly name: string;
  readonly label: string;
  readonly type: 'text' | 'long' | 'decimal' | 'integer' | 'names' | 'choice';
  readonly choices?: Readonly<Record<string, string>>;
  /** May be left empty. */
  readonly optional?: boolean;
}

const COMPARATOR_CHOICES = { gte: '不低于', gt: '大于', lte: '不高于', lt: '小于', approx: '左右', eq: '等于' };
const KIND_CHOICES = {
  level: '达到数值',
  cumulative: '累计完成',
  annual_average_growth: '年均增长',
  ceiling: '每年不超过',
  floor: '每年不低于',
  assigned: '完成上级下达目标',
  synchronised: '与其他指标同步',
};
const FIGURE: readonly Field[] = [
  { name: 'kind', label: '类型', type: 'choice', choices: KIND_CHOICES },
  { name: 'comparator', label: '比较', type: 'choice', choices: COMPARATOR_CHOICES, optional: true },
  { name: 'value', label: '数值', type: 'decimal', optional: true },
  { name: 'unit', label: '计量单位', type: 'text', optional: true },
];
const PARTIES: readonly Field[] = [
  { name: 'lead', label: '牵头单位', type: 'names' },
  { name: 'responsible', label: '责任单位', type: 'names' },
  { name: 'supporting', label: '配合单位', type: 'names' },
];

/** What may be corrected of each kind; the service knows the same (`CORRECTABLE`). */
export const FIELDS: Readonly<Record<ItemKind, readonly Field[]>> = {
  section: [
    { name: 'number', label: '序号', type: 'text' },
    { name: 'title', label: '标题', type: 'text' },
  ],
  task: [
    { name: 'number', label: '序号', type: 'integer' },
    { name: 'title', label: '标题', type: 'text' },
    ...PARTIES,
    { name: 'leaders', label: '责任领导', type: 'names' },
    { name: 'deadline', label: '完成时限', type: 'text', optional: true },
  ],
  measure: [{ name: 'title', label: '举措', type: 'text' }],
  target: [
    { name: 'name', label: '目标', type: 'text' },
    ...FIGURE,
    { name: 'valueMax', label: '上限', type: 'decimal', optional: true },
    { name: 'deadline', label: '期限', type: 'text', optional: true },
    { name: 'baseValueText', label: '基数', type: 'decimal', optional: true },
  ],
  indicator: [
    { name: 'number', label: '序号', type: 'integer' },
    { name: 'attribute', label: '属性', type: 'choice', choices: { 约束性: '约束性', 预期性: '预期性' } },
    { name: 'name', label: '指标', type: 'text' },
    { name: 'targetText', label: '目标（原文）', type: 'text' },
    ...FIGURE,
    { name: 'baseValueText', label: '基期值', type: 'decimal', optional: true },
    { name: 'baseYear', label: '基期年份', type: 'integer', optional: true },
    ...PARTIES,
  ],
  requirement: [{ name: 'title', label: '工作要求', type: 'text' }],
  duty: [
    {
      name: 'kind',
      label: '职责',
      type: 'choice',
      choices: {
        REPORT: '报送进展',
        MID_TERM_EVALUATION: '中期评估',
        FINAL_EVALUATION: '总结评估',
        ANNUAL_PLAN: '年度计划',
        ASSESSMENT: '考核',
      },
    },
    {
      name: 'frequency',
      label: '频次',
      type: 'choice',
      choices: { MONTH: '每月', QUARTER: '每季度', HALF_YEAR: '每半年', YEAR: '每年' },
      optional: true,
    },
    { name: 'text', label: '文件的表述', type: 'long' },
  ],
  commitment: [
    { name: 'name', label: '事项', type: 'text' },
    ...FIGURE,
    { name: 'deadline', label: '期限', type: 'text', optional: true },
    { name: 'year', label: '年度', type: 'integer', optional: true },
  ],
};

/** The item's words as one line. */
export function titleOf({ kind, item }: ImportItem): string {
  const one = item as Readonly<Record<string, unknown>>;
  const text = (name: string): string =>
    typeof one[name] === 'string' || typeof one[name] === 'number' ? String(one[name]) : '';
  switch (kind) {
    case 'section':
      return `（${text('number')}）${text('title')}`;
    case 'task':
      return `${text('number')}.${text('title')}`;
    case 'indicator':
      return `${text('number')}.${text('name')}：${text('targetText')}`;
    case 'target':
    case 'commitment': {
      const comparator = COMPARATOR_CHOICES[one['comparator'] as keyof typeof COMPARATOR_CHOICES] ?? '';
      return `${text('name')} ${comparator}${text('valueText')}${text('unit')}`;
    }
    case 'duty':
      return text('text');
    default:
      return text('title');
  }
}

/** The field of an item as the form shows it: figures as written, names one after another. */
export function shownField(item: ImportItem['item'], field: Field): string {
  const one = item as Readonly<Record<string, unknown>>;
  const value = field.name === 'value' || field.name === 'valueMax' ? one[`${field.name}Text`] : one[field.name];
  if (Array.isArray(value)) return value.join('、');
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** What is typed, as the service wants it; null where nothing was. */
export function givenField(text: string, field: Field): string | number | string[] | null {
  const trimmed = text.trim();
  if (field.type === 'names') return trimmed === '' ? [] : trimmed.split(/[、，,；;\s]+/).filter(Boolean);
  if (trimmed === '') return null;
  return field.type === 'integer' ? Number(trimmed) : trimmed;
}
