export const ROLLUP_NODE_TYPES = ['SCHEME', 'SECTION', 'TASK', 'INDICATOR', 'UNIT'] as const;
export type RollupNodeType = (typeof ROLLUP_NODE_TYPES)[number];

/** One result of the roll-up with the node that it is about. */
export interface RollupNode<R> {
  readonly type: RollupNodeType;
  readonly id: string;
  readonly result: R;
}
