import { ROLE_NAMES, type RoleName } from '../../../platform/security/actor.js';
import { ACTIONS, allows } from './policy.js';

export const ROLE_WORDS: Readonly<Record<RoleName, string>> = {
  reporter: '填报员',
  approver: '审核人',
  coordinator: '统筹',
  supervisor: '督查',
  leader: '领导',
  evaluator: '第三方评估',
  administrator: '管理员',
  auditor: '安全审计员',
};

/** docs/permissions.md: the policy as a table for people. */
export function permissionsDocument(): string {
  const header = ['Action', ...ROLE_NAMES.map((role) => `${ROLE_WORDS[role]} ${role}`)];
  const rows = ACTIONS.map((action) => [
    `\`${action}\``,
    ...ROLE_NAMES.map((role) => (allows([{ role }], action) ? '✓' : '')),
  ]);
  return [
    '# Permissions',
    '',
    'Written by `npm run docs:permissions` from `src/modules/identity/domain/policy.ts`; a test compares them.',
    'A tick lets the role try the action; for things of a unit the post must also be of that unit (`foreign_unit`).',
    'Administrator and auditor posts cannot be held together with any other role (三员分立).',
    '',
    line(header),
    line(header.map(() => '---')),
    ...rows.map(line),
    '',
  ].join('\n');
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
