import { day, integer, object, said, text, uuid, type JsonSchema } from './json-schema.js';
import { FACTS, type Subject } from './subjects.js';

export const TYPE_PREFIX = 'cn.fengong.';

/**
 * Who may see an event.
 * - ALL: everybody who may read events of the jurisdiction.
 * - UNITS: the units that it concerns, and whoever sees the whole jurisdiction.
 * - DISTRICT: only whoever sees the whole jurisdiction.
 */
export const AUDIENCES = ['ALL', 'UNITS', 'DISTRICT'] as const;
export type Audience = (typeof AUDIENCES)[number];

export interface EventType {
  /** `cn.fengong.report.accepted.v1`: what `type` of the CloudEvent says. */
  readonly type: string;
  readonly name: string;
  readonly version: number;
  readonly summary: string;
  readonly subject: Subject;
  readonly audience: Audience;
  /** JSON Schema of `data`; its `$id` is `dataschema` of the CloudEvent. */
  readonly schema: JsonSchema;
}

interface Entry {
  readonly subject: Subject;
  readonly audience: Audience;
  readonly summary: string;
  /** Members beside the facts of the subject. */
  readonly more?: Readonly<Record<string, JsonSchema>>;
}

/**
 * The public events. A change that a receiver of before could not bear is a new version beside the old one; a further
 * member is none.
 */
const ENTRIES = {
  'report.submitted': { subject: 'report', audience: 'UNITS', summary: '填报已离开本单位，等待审核' },
  'report.returned': { subject: 'report', audience: 'UNITS', summary: '填报被退回' },
  'report.accepted': { subject: 'report', audience: 'UNITS', summary: '填报审核通过，内容不再改变' },
  'report.withdrawn': { subject: 'report', audience: 'UNITS', summary: '填报在审核前被本单位撤回' },
  'obligation.opened': { subject: 'obligation', audience: 'UNITS', summary: '填报事项到了开始填报日' },
  'obligation.due': { subject: 'obligation', audience: 'UNITS', summary: '填报事项今日到期，尚未报送' },
  'obligation.overdue': { subject: 'obligation', audience: 'UNITS', summary: '填报事项已过到期日，仍未报送' },
  'obligation.exempted': { subject: 'obligation', audience: 'UNITS', summary: '填报事项已免报' },
  'obligation.extended': { subject: 'obligation', audience: 'UNITS', summary: '填报事项的到期日已顺延' },
  'obligation.urged': {
    subject: 'obligation',
    audience: 'UNITS',
    summary: '牵头单位或统筹单位催报了填报事项',
    more: { day },
  },
  'obligation.escalated': {
    subject: 'obligation',
    audience: 'DISTRICT',
    summary: '逾期事项已到建议督办的阶段',
    more: { stage: said(text, '提醒阶段，如 SUPERVISE_1'), stageOn: day },
  },
  'measurement.accepted': { subject: 'measurement', audience: 'UNITS', summary: '指标或目标值的数据审核通过' },
  'scheme.imported': { subject: 'scheme', audience: 'DISTRICT', summary: '导入的文件已确认为分工方案' },
  'scheme.activated': { subject: 'scheme', audience: 'ALL', summary: '分工方案开始执行' },
  'scheme.planned': { subject: 'scheme', audience: 'ALL', summary: '方案的填报周期和填报事项已生成或调整' },
  'scheme.revised': { subject: 'scheme', audience: 'ALL', summary: '分工方案的调整已生效' },
  'scheme.rated-anew': { subject: 'scheme', audience: 'ALL', summary: '方案改用另一版评价标准' },
  'task.planned': {
    subject: 'task',
    audience: 'ALL',
    summary: '任务的年度计划已批准',
    more: { year: integer, revision: integer },
  },
  'target.changed': { subject: 'target', audience: 'ALL', summary: '任务目标值的基数已修改' },
  'indicator.changed': { subject: 'indicator', audience: 'ALL', summary: '指标的基数、容差或参照已修改' },
  'evaluation.completed': { subject: 'evaluation', audience: 'DISTRICT', summary: '评估已算出，结果不再改变' },
  'supervision-order.issued': { subject: 'supervision-order', audience: 'UNITS', summary: '督办单已下发' },
  'supervision-order.changed': { subject: 'supervision-order', audience: 'UNITS', summary: '督办单有了进展' },
  'circular.issued': { subject: 'circular', audience: 'DISTRICT', summary: '通报已生成' },
  'unit.changed': { subject: 'unit', audience: 'ALL', summary: '单位新增、更名、撤销或恢复' },
  'unit-group.changed': { subject: 'unit-group', audience: 'ALL', summary: '单位组的成员有变动' },
  'post.handed-over': {
    subject: 'post',
    audience: 'DISTRICT',
    summary: '岗位由一人交接给另一人',
    more: { fromPostId: uuid, fromUserId: uuid },
  },
} as const satisfies Record<string, Entry>;

export type EventName = keyof typeof ENTRIES;

const VERSION = 1;

export const EVENT_TYPES: readonly EventType[] = (Object.keys(ENTRIES) as EventName[]).map(typeOf);

const BY_NAME = new Map(EVENT_TYPES.map((type) => [type.name, type]));
const BY_TYPE = new Map(EVENT_TYPES.map((type) => [type.type, type]));

export function eventType(name: EventName): EventType {
  return BY_NAME.get(name)!;
}

/** @param type as in a CloudEvent. */
export function findEventType(type: string): EventType | null {
  return BY_TYPE.get(type) ?? null;
}

export function schemaId(type: string): string {
  return `urn:fengong:event-schema:${type}`;
}

function typeOf(name: EventName): EventType {
  const { subject, audience, summary, more = {} }: Entry = ENTRIES[name];
  const type = `${TYPE_PREFIX}${name}.v${VERSION}`;
  return {
    type,
    name,
    version: VERSION,
    summary,
    subject,
    audience,
    schema: {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: schemaId(type),
      title: summary,
      ...object({ ...FACTS[subject], ...more }),
    },
  };
}
