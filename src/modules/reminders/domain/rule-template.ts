import type { FieldError } from '../../../platform/errors.js';

/** What a line of a message may say of a report that is owed, by the name under which a template asks for it. */
export interface TemplateFields {
  readonly scheme: string;
  readonly unit: string;
  /** 任务 or 指标. */
  readonly kind: string;
  readonly item: string;
  readonly cycle: string;
  /** 2023年6月27日. */
  readonly dueOn: string;
  /** 还有 5 个工作日, 就是今天, 已逾期 1 个工作日. */
  readonly countdown: string;
  readonly leadUnit: string;
}

export const TEMPLATE_FIELDS = ['scheme', 'unit', 'kind', 'item', 'cycle', 'dueOn', 'countdown', 'leadUnit'] as const;
export const DEFAULT_TEMPLATE = '{unit}：{kind}“{item}”（{cycle}），{dueOn}到期，{countdown}';
export const MOST_TEMPLATE_LENGTH = 200;

const FIELD = /\{([^{}]*)\}/g;

export function fillTemplate(template: string, fields: TemplateFields): string {
  return template.replace(FIELD, (_whole, name: keyof TemplateFields) => fields[name]);
}

/** What is wrong with a template; nothing when it can be filled and names the item. */
export function templateErrors(template: string, field: string): FieldError[] {
  const names = [...template.matchAll(FIELD)].map(([, name]) => name ?? '');
  const unknown = names.filter((name) => !TEMPLATE_FIELDS.some((known) => known === name));
  const errors = unknown.map((name) => ({
    field,
    code: 'unknown_field',
    message: `没有“{${name}}”这个字段，可用的有 ${TEMPLATE_FIELDS.map((known) => `{${known}}`).join('、')}`,
  }));
  if (/[{}]/.test(template.replace(FIELD, ''))) {
    errors.push({ field, code: 'unbalanced_braces', message: '花括号不成对，字段应写作 {unit}' });
  }
  if (!names.includes('item')) {
    errors.push({ field, code: 'item_missing', message: '模板里要有 {item}，否则收件人不知道是哪一项' });
  }
  return errors;
}
