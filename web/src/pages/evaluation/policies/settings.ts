import type { Answer } from '../../../app/api.ts';

export type Policy = Answer<'getRatingPolicy'>;
export type Rules = Policy['rules'];

/** One figure of the rules. Shares are kept as 0…1 and read and written as percent. */
export interface Setting {
  /** Path in the rules, as refusals and differences name it. */
  readonly field: string;
  readonly label: string;
  readonly hint: string;
  readonly unit: string;
  readonly share?: true;
  readonly whole?: true;
  /** May be left empty, and what that means. */
  readonly optional?: string;
}

export interface SettingGroup {
  readonly label: string;
  readonly settings: readonly Setting[];
}

export const GROUPS: readonly SettingGroup[] = [
  {
    label: '亮灯：任务比应完成进度落后多少',
    settings: [
      { field: 'lights.greenUpTo', label: '绿灯的最大差距', hint: '落后不超过这么多，亮绿灯。', unit: '个百分点' },
      {
        field: 'lights.yellowUpTo',
        label: '黄灯的最大差距',
        hint: '落后不超过这么多，亮黄灯；再多亮红灯。',
        unit: '个百分点',
      },
    ],
  },
  {
    label: '结论：指标、目标与应完成进度相比',
    settings: [
      {
        field: 'progress.aheadBy',
        label: '快于预期的幅度',
        hint: '超前达到这么多，为“快于预期”。',
        unit: '个百分点',
        share: true,
      },
      {
        field: 'progress.behindBy',
        label: '基本符合预期的允许差距',
        hint: '落后不超过这么多，为“基本符合预期”；再多为“滞后于预期”。',
        unit: '个百分点',
        share: true,
      },
      {
        field: 'overall.coverage',
        label: '总体评价所需的任务比例',
        hint: '有完成比例的任务达到这个比例，才作总体评价。',
        unit: '%',
        share: true,
      },
    ],
  },
  {
    label: '允许的偏差',
    settings: [
      {
        field: 'target.approximateShare',
        label: '“左右”的允许比例',
        hint: '目标写“左右”“约”的，差这么多以内算达到。',
        unit: '%',
        share: true,
      },
      {
        field: 'target.strictExceededShare',
        label: '超额完成的幅度',
        hint: '目标写“大于”“小于”的，超过目标这么多为“超额完成”。',
        unit: '%',
        share: true,
      },
      {
        field: 'growth.approximatePoints',
        label: '年均增长“左右”的允许差距',
        hint: '增速差这么多以内算达到；指标自己设了的，按指标的。',
        unit: '个百分点',
      },
      {
        field: 'growth.aheadPoints',
        label: '年均增长快于预期的幅度',
        hint: '增速高出这么多，为“快于预期”。',
        unit: '个百分点',
      },
      {
        field: 'synchronised.tolerancePoints',
        label: '“同步”的允许差距',
        hint: '比参照的增速低这么多以内算同步。',
        unit: '个百分点',
      },
      {
        field: 'synchronised.aheadPoints',
        label: '“同步”快于预期的幅度',
        hint: '比参照的增速高这么多，为“快于预期”。',
        unit: '个百分点',
      },
    ],
  },
  {
    label: '数据多久算过期',
    settings: [
      {
        field: 'staleAfterDays.report',
        label: '填报过期天数',
        hint: '最新填报早于这么多天的任务亮灰灯。',
        unit: '天',
        whole: true,
      },
      {
        field: 'staleAfterDays.measurement',
        label: '数据过期天数',
        hint: '最新数据早于这么多天的，在依据中注明。',
        unit: '天',
        whole: true,
      },
      {
        field: 'staleAfterDays.refused',
        label: '数据不再用于评价的天数',
        hint: '最新数据早于这么多天的，不再评价。',
        unit: '天',
        whole: true,
        optional: '不限',
      },
    ],
  },
  {
    label: '权重：任务的完成比例由什么组成',
    settings: [
      { field: 'weights.measure', label: '举措的默认权重', hint: '只看几项权重之间的比例。', unit: '' },
      { field: 'weights.target', label: '量化目标的默认权重', hint: '只看几项权重之间的比例。', unit: '' },
    ],
  },
];

export interface Choice {
  readonly field: string;
  readonly label: string;
  /** The first holds when nothing is chosen. */
  readonly words: Readonly<Record<string, string>>;
}

export const CHOICES: readonly Choice[] = [
  {
    field: 'path.indicators',
    label: '指标应完成进度的依据',
    words: { LINEAR: '序时进度（按时间平均）', GIVEN: '年度目标（没有的按序时进度）' },
  },
  {
    field: 'values.preliminary',
    label: '初步数是否用于评价',
    words: { USED: '采用', REFUSED: '不采用，等最终核实数' },
  },
];

/** Weights of single parts by their ids, which pages show by name. */
export const OWN_WEIGHTS = [
  {
    field: 'weights.sections',
    label: '章节的权重',
    hint: '填了任何一个，方案总体就按各章节平均；都不填，按各任务平均。没有填的章节为1。',
  },
  {
    field: 'weights.tasks',
    label: '单项任务的权重',
    hint: '任务在所在章节、单位和方案的平均数里占多少。没有填的为1，只看比例。',
  },
  {
    field: 'weights.items',
    label: '单项举措、量化目标的权重',
    hint: '任务的完成比例是它的举措和量化目标按权重的平均。没有填的用默认权重；权重不必合计为100，只看比例。',
  },
] as const;

/** A value by its path, as text; undefined where the rules have none. */
export function valueAt(rules: Rules, field: string): string | undefined {
  const value = field
    .split('.')
    .reduce<unknown>((at, key) => (at as Readonly<Record<string, unknown>> | undefined)?.[key], rules);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

/** By id. */
export function ownWeights(
  rules: Rules,
  field: (typeof OWN_WEIGHTS)[number]['field'],
): Readonly<Record<string, string>> {
  return rules.weights[field.slice('weights.'.length) as 'sections' | 'tasks' | 'items'] ?? {};
}

const SETTINGS = new Map(GROUPS.flatMap(({ settings }) => settings).map((setting) => [setting.field, setting]));

/** A kept value as a person reads it: shares in percent, choices by their words. */
export function readableValue(field: string, value: string | number | null | undefined): string {
  const setting = SETTINGS.get(field);
  const choice = CHOICES.find((one) => one.field === field);
  if (choice) return choice.words[String(value ?? Object.keys(choice.words)[0])] ?? '';
  if (value === null || value === undefined) return setting?.optional ?? '—';
  return `${setting?.share ? shifted(String(value), 2) : tidy(String(value))}${setting?.unit ?? ''}`;
}

/** A kept value as it stands in a field. */
export function fieldValue({ share }: Setting, value: string | undefined): string {
  return value === undefined ? '' : share ? shifted(value, 2) : tidy(value);
}

/** What a field says as it is kept. Text that is no number goes as it is, for the service to refuse. */
export function keptValue({ share, whole }: Setting, text: string): string | number {
  const figure = text.trim();
  if (whole) return /^\d+$/.test(figure) ? Number(figure) : figure;
  return share && /^\d+(\.\d+)?$/.test(figure) ? shifted(figure, -2) : figure;
}

/** Moves the decimal point, exactly. */
function shifted(figure: string, places: number): string {
  const [whole = '', rest = ''] = figure.split('.');
  const digits = whole + rest;
  const point = whole.length + places;
  const padded = point < 1 ? '0'.repeat(1 - point) + digits : digits.padEnd(point, '0');
  const at = Math.max(1, point);
  return tidy(`${padded.slice(0, at)}.${padded.slice(at)}`);
}

/** Without the zeros that say nothing. */
function tidy(figure: string): string {
  if (!/^\d+(\.\d*)?$/.test(figure)) return figure;
  const [whole = '0', rest = ''] = figure.split('.');
  const decimals = rest.replace(/0+$/, '');
  return (whole.replace(/^0+(?=\d)/, '') || '0') + (decimals ? `.${decimals}` : '');
}
