import { isUuid } from '../../../platform/ids.js';
import { ROLLUP_NODE_TYPES, type RollupNodeType } from '../domain/rollup-node.js';

export interface NodeName {
  readonly type: RollupNodeType;
  readonly id: string;
}

/** Reads `task.<uuid>` or `task:<uuid>`, with the type of a roll-up node in small letters. @returns null for what names no node. */
export function parseNodeName(text: string): NodeName | null {
  const [, word = '', id = ''] = /^([a-z]+)[.:]([0-9A-Fa-f-]{36})$/.exec(text) ?? [];
  const type = ROLLUP_NODE_TYPES.find((known) => known.toLowerCase() === word);
  return type && isUuid(id) ? { type, id: id.toLowerCase() } : null;
}

export function formatNodeName({ type, id }: NodeName): string {
  return `${type.toLowerCase()}.${id}`;
}
