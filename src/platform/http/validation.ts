import { ValidationPipe, type ArgumentMetadata, type ValidationError } from '@nestjs/common';
import { DomainError, invalid, type FieldError } from '../errors.js';

/** What a failed rule means to a person when the DTO says nothing of its own. Keys are class-validator's rule names. */
const MEANINGS: Readonly<Record<string, string>> = {
  whitelistValidation: '没有这个字段，请删除或核对字段名',
  isDefined: '必须填写',
  isNotEmpty: '不能为空',
  isString: '应为文字',
  isInt: '应为整数',
  isNumber: '应为数字',
  isBoolean: '应为 true 或 false',
  isArray: '应为列表',
  isObject: '应为对象',
  isUuid: '编号格式不正确',
  isEnum: '不在可选范围内',
  isIn: '不在可选范围内',
  isDateString: '应为日期，如 2023-06-30',
  isISO8601: '应为日期，如 2023-06-30',
  isDecimal: '应为十进制数字，如 12.5',
  isNumberString: '应为数字',
  matches: '格式不正确',
  min: '小于允许的最小值',
  max: '大于允许的最大值',
  minLength: '太短',
  maxLength: '太长',
  arrayMinSize: '列表项太少',
  arrayMaxSize: '列表项太多',
  nestedValidation: '内容格式不正确',
  unknownValue: '内容格式不正确',
};
const CHINESE = /\p{Script=Han}/u;

/** Deeper than any DTO, shallow enough for everything that walks a value recursively. */
const MOST_LEVELS = 32;

/**
 * Refuses what no rule of a DTO looks for: U+0000, which PostgreSQL cannot hold, half of a surrogate pair, which is no
 * character and which jsonb refuses, and nesting without end, which would exhaust the stack. A path is left to its own
 * pipe, which answers 404.
 */
class StorableText extends ValidationPipe {
  override async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    const unfit = metadata.type === 'param' ? null : firstUnfit(value, '', 0);
    if (unfit) throw invalid('validation_failed', '提交的内容有误，请按 errors 中各字段的说明修改后重试。', [unfit]);
    return super.transform(value, metadata) as Promise<unknown>;
  }
}

function firstUnfit(value: unknown, field: string, level: number): FieldError | null {
  if (typeof value === 'string') return unfitText(value, field);
  if (typeof value !== 'object' || value === null || Buffer.isBuffer(value)) return null;
  if (level > MOST_LEVELS) return { field, code: 'too_deep', message: `层次过多，最多 ${MOST_LEVELS} 层` };
  for (const [key, member] of Object.entries(value)) {
    const path = field === '' ? key : `${field}.${key}`;
    const unfit = unfitText(key, field) ?? firstUnfit(member, path, level + 1);
    if (unfit) return unfit;
  }
  return null;
}

function unfitText(text: string, field: string): FieldError | null {
  if (text.includes('\0')) return { field, code: 'nul_character', message: '含有不可见的空字符（U+0000），请删除' };
  if (!text.isWellFormed()) return { field, code: 'half_character', message: '含有残缺的字符，请删除后重新输入' };
  return null;
}

/** Checks every body, query and path DTO; unknown members are refused, so that a misspelt field is never lost. */
export function validationPipe(): ValidationPipe {
  return new StorableText({
    transform: true,
    whitelist: true,
    forbidNonWhitelisted: true,
    stopAtFirstError: true,
    validationError: { target: false, value: false },
    exceptionFactory: (errors) =>
      new DomainError({
        code: 'validation_failed',
        kind: 'invalid',
        detail: '提交的内容有误，请按 errors 中各字段的说明修改后重试。',
        errors: errors.flatMap((error) => flatten(error, '')),
      }),
  });
}

function flatten(error: ValidationError, prefix: string): FieldError[] {
  const field = prefix + error.property;
  const own = Object.entries(error.constraints ?? {}).map(([rule, message]) => ({
    field,
    code: rule,
    message: CHINESE.test(message) ? message : (MEANINGS[rule] ?? '内容不符合要求'),
  }));
  return [...own, ...(error.children ?? []).flatMap((child) => flatten(child, `${field}.`))];
}
