import type { RoleName } from '../../src/platform/security/actor.js';
import type { SeedUnit } from '../wuchang-2022/shapes.js';

/** Password of every demo account; printed by the demo and never valid for a real installation. */
export const DEMO_PASSWORD = 'fengong-demo-2023';

export interface DemoUser {
  readonly login: string;
  /** Plainly invented, e.g. 演示填报员·区科经局. */
  readonly displayName: string;
  readonly role: RoleName;
  /** Canonical name; null for a post that belongs to no unit. */
  readonly unit: string | null;
}

/** One account for each role above the units. */
export const DEMO_STAFF: readonly DemoUser[] = [
  { login: 'coordinator', displayName: '演示统筹员·区发改局', role: 'coordinator', unit: '区发改局' },
  { login: 'supervisor', displayName: '演示督查员·区政府督查室', role: 'supervisor', unit: '区政府督查室' },
  { login: 'leader', displayName: '演示领导', role: 'leader', unit: null },
  { login: 'evaluator', displayName: '演示评估员·第三方评估机构', role: 'evaluator', unit: null },
  { login: 'administrator', displayName: '演示管理员', role: 'administrator', unit: null },
  { login: 'auditor', displayName: '演示审计员', role: 'auditor', unit: null },
];

/** The staff, and for each unit that owes reports one reporter and one approver: nobody reviews their own report. */
export function demoPeople(reportingUnits: readonly SeedUnit[]): DemoUser[] {
  const ofUnits = reportingUnits.flatMap(({ name, code }): DemoUser[] => [
    { login: `${code}.reporter`, displayName: `演示填报员·${name}`, role: 'reporter', unit: name },
    { login: `${code}.approver`, displayName: `演示审核人·${name}`, role: 'approver', unit: name },
  ]);
  return [...DEMO_STAFF, ...ofUnits];
}
