import { isUuid } from '../../../platform/ids.js';
import { ROLLUP_NODE_TYPES, type RollupNodeType } from '../domain/rollup-node.js';

/** Measures and targets are no nodes of their own in the roll-up; they are explained as parts of their task. */
export const EXPLAINED_TYPES = [...ROLLUP_NODE_TYPES, 'MEASURE', 'TARGET'] as const;
export type ExplainedType = RollupNodeType | 'MEASURE' | 'TARGET';

export interface NodeName {
  readonly type: ExplainedType;
  readonly id: string;
}

/** Reads `task.<uuid>` or `task:<uuid>`, with a type in small letters. @returns null for what names no node. */
export function parseNodeName(text: string): NodeName | null {
  const [, word = '', id = ''] = /^([a-z]+)[.:]([0-9A-Fa-f-]{36})$/.exec(text) ?? [];
  const type = EXPLAINED_TYPES.find((known) => known.toLowerCase() === word);
  return type && isUuid(id) ? { type, id: id.toLowerCase() } : null;
}

export function formatNodeName({ type, id }: NodeName): string {
  return `${type.toLowerCase()}.${id}`;
}
