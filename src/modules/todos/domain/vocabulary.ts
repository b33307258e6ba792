/** 填报, 本单位审核报出, 汇总或统筹审核, 督办. */
export const TODO_KINDS = ['REPORT', 'RELEASE', 'REVIEW', 'SUPERVISION'] as const;
export type TodoKind = (typeof TODO_KINDS)[number];

/** How a thing stopped being a person's turn. */
export const CLOSED_STATES = ['DONE', 'CANCELLED', 'HANDED_OVER'] as const;
export type ClosedState = (typeof CLOSED_STATES)[number];

/** A todo opens once and closes once; a report that comes back is a new todo. */
export const TODO_STATES = ['OPEN', ...CLOSED_STATES] as const;
export type TodoState = (typeof TODO_STATES)[number];

/** 泛微, 致远, 钉钉, 企业微信 (or 政务微信). */
export const CONNECTOR_KINDS = ['WEAVER', 'SEEYON', 'DINGTALK', 'WECOM'] as const;
export type ConnectorKind = (typeof CONNECTOR_KINDS)[number];

export const CONNECTOR_STATES = ['ACTIVE', 'PAUSED'] as const;
export type ConnectorState = (typeof CONNECTOR_STATES)[number];

/** SENT: the receiver shows what it should. FAILED is tried again by itself, DEAD only when somebody asks for it. */
export const PUSH_STATES = ['QUEUED', 'SENT', 'FAILED', 'DEAD'] as const;
export type PushState = (typeof PUSH_STATES)[number];
