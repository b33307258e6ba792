import { ROLE_NAMES, type RoleName } from '../../../platform/security/actor.js';
import { aloneAllows, scopeOf } from './clients/scopes.js';
import { ACTIONS, allows, type Action } from './policy.js';

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
  const header = ['Action', ...ROLE_NAMES.map((role) => `${ROLE_WORDS[role]} ${role}`), 'Scope', '客户端 client'];
  const rows = ACTIONS.map((action) => [
    `\`${action}\``,
    ...ROLE_NAMES.map((role) => (allows([{ role }], action) ? '✓' : '')),
    scopeOf(action) ?? '',
    aloneWord(action),
  ]);
  return [
    '# Permissions',
    '',
    'Written by `npm run docs:permissions` from `src/modules/identity/domain/policy.ts`; a test compares them.',
    'A tick lets the role try the action; for things of a unit the post must also be of that unit (`foreign_unit`).',
    'Administrator and auditor posts cannot be held together with any other role (三员分立).',
    'An API client needs the scope; no scope: never for clients. For a person it may then do what the person may, within its',
    'units. By itself it may do what the last column says: 单位 for the units it has, 全区 only with the whole jurisdiction.',
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

function aloneWord(action: Action): string {
  if (scopeOf(action) === null) return '';
  if (aloneAllows(['some unit'], action)) return '单位';
  return aloneAllows(null, action) ? '全区' : '';
}
