import {
  day,
  decimal,
  flag,
  integer,
  nullable,
  object,
  oneOf,
  said,
  text,
  uuid,
  type JsonSchema,
} from './json-schema.js';

/** What an event is about: the things whose events arrive in their order. */
export const SUBJECTS = [
  'report',
  'obligation',
  'measurement',
  'scheme',
  'task',
  'target',
  'indicator',
  'evaluation',
  'supervision-order',
  'circular',
  'unit',
  'unit-group',
  'post',
] as const;
export type Subject = (typeof SUBJECTS)[number];

const named = object({ id: uuid, name: text });
const item = object({
  type: oneOf('task', 'indicator'),
  id: uuid,
  number: integer,
  title: text,
});
const cycle = object({ id: uuid, label: text, periodStart: day, periodEnd: day });

const obligation = {
  obligationId: uuid,
  schemeId: uuid,
  item,
  unit: named,
  consolidatingUnit: said(named, '汇总单位'),
  cycle,
  dueOn: said(day, '到期日，按发布时的最新安排'),
};

/** `data` of every event of a subject; `persistence/subject-facts.ts` reads it. */
export const FACTS: Readonly<Record<Subject, Readonly<Record<string, JsonSchema>>>> = {
  report: {
    reportId: uuid,
    revision: said(integer, '同一填报事项内从 1 起'),
    correctsId: said(nullable(uuid), '所更正的已通过填报'),
    percent: said(nullable(decimal), '单位自报进度，0 至 100'),
    unchanged: said(flag, '是否为“无变化”'),
    ...obligation,
  },
  obligation,
  measurement: {
    measurementId: uuid,
    schemeId: uuid,
    indicatorId: nullable(uuid),
    targetId: nullable(uuid),
    taskId: said(nullable(uuid), '目标值所属任务'),
    series: oneOf('BASE', 'ACTUAL', 'ASSIGNED_TARGET'),
    periodEnd: day,
    periodKind: oneOf('MONTH', 'QUARTER', 'HALF_YEAR', 'YEAR', 'OTHER'),
    value: decimal,
    flow: said(flag, 'true：当期新增；false：期末时点数'),
    status: oneOf('PRELIMINARY', 'FINAL'),
    source: text,
    supersedesId: said(nullable(uuid), '所替代的数据'),
  },
  scheme: {
    schemeId: uuid,
    title: text,
    documentNumber: nullable(text),
    planStart: day,
    planEnd: day,
    revision: integer,
  },
  task: { taskId: uuid, schemeId: uuid, number: integer, title: text },
  target: { targetId: uuid, taskId: uuid, schemeId: uuid, name: text },
  indicator: { indicatorId: uuid, schemeId: uuid, number: integer, name: text },
  evaluation: {
    evaluationId: uuid,
    schemeId: uuid,
    number: integer,
    kind: text,
    asOf: day,
    correctsId: nullable(uuid),
  },
  'supervision-order': {
    orderId: uuid,
    schemeId: uuid,
    year: integer,
    number: said(integer, '当年编号'),
    unit: named,
    item,
    colour: said(text, '督办等级代码'),
    state: said(oneOf('ISSUED', 'SIGNED', 'REPLIED', 'CLOSED', 'RAISED', 'REVOKED'), '发布时的状态'),
    deadline: day,
    formerOrderId: nullable(uuid),
  },
  circular: { circularId: uuid, schemeId: uuid, year: integer, number: integer, period: text },
  unit: {
    unitId: uuid,
    name: text,
    active: flag,
    validTo: said(nullable(day), '撤销单位的最后一日'),
    successorId: said(nullable(uuid), '职能承接单位'),
    version: integer,
  },
  'unit-group': { groupId: uuid, name: text },
  post: { postId: uuid, userId: uuid, role: text, unitId: nullable(uuid), validFrom: day, validTo: nullable(day) },
};
