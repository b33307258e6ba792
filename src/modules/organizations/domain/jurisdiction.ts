import { unprocessable } from '../../../platform/errors.js';

export const JURISDICTION_LEVELS = ['CITY', 'DISTRICT', 'STREET'] as const;
/** 市, 区, 街道. */
export type JurisdictionLevel = (typeof JURISDICTION_LEVELS)[number];

export interface Jurisdiction {
  readonly id: string;
  /** Null for the top of the tree. */
  readonly parentId: string | null;
  readonly code: string;
  readonly name: string;
  readonly level: JurisdictionLevel;
}

/** 市 above 区 above 街道; a level may be skipped, since a county-level city has streets and no districts. */
export function requireAbove(parent: JurisdictionLevel, child: JurisdictionLevel): void {
  if (JURISDICTION_LEVELS.indexOf(parent) < JURISDICTION_LEVELS.indexOf(child)) return;
  throw unprocessable('jurisdiction_level_wrong', '上级辖区的层级必须高于下级：市、区、街道依次向下，请核对上级辖区。');
}
