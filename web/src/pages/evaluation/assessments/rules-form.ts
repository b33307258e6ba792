import type { Answer, Body } from '../../../app/api.ts';
import { CONCLUSIONS, LIGHTS } from '../../../app/words.ts';

export type RulesAnswer = Answer<'getSchemeAssessmentRules'>;
type Rules = RulesAnswer['rules'];

/** What stands in the fields, by path as refusals name them; and the version that it was written on. */
export interface RulesForm {
  version: number;
  fields: Record<string, string>;
}

interface Field {
  readonly field: string;
  readonly label: string;
}

const WEIGHTS: Readonly<Record<keyof Rules['weights'], string>> = {
  led: '牵头任务',
  responsible: '责任任务',
  indicators: '指标',
  onTime: '按时报送',
  accepted: '填报质量（没有被退回的）',
};

/** Lights and conclusions in the order in which they are worse. */
const LIGHT_CODES = ['BLUE', 'GREEN', 'YELLOW', 'RED'] as const;
const CONCLUSION_CODES = [
  'ACHIEVED_EARLY',
  'AHEAD',
  'ON_TRACK',
  'BEHIND',
  'EXCEEDED',
  'COMPLETED',
  'NOT_COMPLETED',
] as const;

export const WEIGHT_FIELDS: readonly Field[] = Object.entries(WEIGHTS).map(([code, label]) => ({
  field: `weights.${code}`,
  label,
}));

export const POINT_GROUPS: readonly {
  readonly label: string;
  readonly hint: string;
  readonly fields: readonly Field[];
}[] = [
  {
    label: '任务按亮灯得分',
    hint: '灰灯的任务不计分。',
    fields: LIGHT_CODES.map((code) => ({ field: `lightPoints.${code}`, label: LIGHTS[code].word })),
  },
  {
    label: '指标按结论得分',
    hint: '不可评价的指标不计分。',
    fields: CONCLUSION_CODES.map((code) => ({ field: `conclusionPoints.${code}`, label: CONCLUSIONS[code].word })),
  },
];

export const DAYS: Field = { field: 'objectionDays', label: '提出异议的期限（工作日）' };

const ALL = [...WEIGHT_FIELDS, ...POINT_GROUPS.flatMap(({ fields }) => fields), DAYS];

export function formOf({ version, rules }: RulesAnswer): RulesForm {
  return { version, fields: Object.fromEntries(ALL.map(({ field }) => [field, valueAt(rules, field)])) };
}

function valueAt(rules: Rules, field: string): string {
  const [group, member] = field.split('.') as [keyof Rules, string?];
  const value = rules[group];
  return String(typeof value === 'object' ? (value as Readonly<Record<string, string>>)[member!] : value);
}

/** As it is sent; an unreadable number of days goes as it is, for the service to refuse. */
export function rulesOf({ fields }: RulesForm): Body<'replaceSchemeAssessmentRules'>['rules'] {
  const group = (name: string): Record<string, string> =>
    Object.fromEntries(
      Object.entries(fields).flatMap(([field, value]) =>
        field.startsWith(`${name}.`) ? [[field.slice(name.length + 1), value.trim()]] : [],
      ),
    );
  const days = fields[DAYS.field]!.trim();
  return {
    weights: group('weights'),
    lightPoints: group('lightPoints'),
    conclusionPoints: group('conclusionPoints'),
    objectionDays: /^\d+$/.test(days) ? Number(days) : days,
  };
}

export function differing(mine: RulesForm, theirs: RulesForm) {
  return ALL.filter(({ field }) => mine.fields[field] !== theirs.fields[field]).map(({ field, label }) => ({
    key: field,
    label,
    mine: mine.fields[field]!,
    theirs: theirs.fields[field]!,
  }));
}
