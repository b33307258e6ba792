import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { ROLE_NAMES, type RoleName } from '../../../platform/security/actor.js';
import { permissionsDocument } from './permissions-document.js';
import { ACTIONS, allowedActions, allows, isAction, rolesFor, type Action } from './policy.js';

const ended = (ending: string): Action[] => ACTIONS.filter((action) => action.endsWith(ending));
const may = (role: RoleName, action: Action): boolean => allows([{ role }], action);

describe('the table of permissions', () => {
  it('grants every action to somebody, and only to roles that exist', () => {
    for (const action of ACTIONS) {
      expect(rolesFor(action).length).toBeGreaterThan(0);
      expect(ROLE_NAMES).toEqual(expect.arrayContaining([...rolesFor(action)]));
    }
  });

  it('separates the three duties: the administrator and the auditor change no business data', () => {
    const system: readonly Action[] = [
      'api-clients.write',
      'users.write',
      'jobs.manage',
      'calendar.write',
      'todo-connectors.write',
      'sso-providers.write',
      'external-ids.write',
    ];
    const business = [...ended('.write'), ...ended('.review')].filter((action) => !system.includes(action));
    expect(business.filter((action) => may('administrator', action) || may('auditor', action))).toEqual([]);
  });

  it('shows the audit to the auditor alone, who does nothing else', () => {
    expect(rolesFor('audit.read')).toEqual(['auditor']);
    expect(allowedActions([{ role: 'auditor' }])).toEqual([
      'auth.self',
      'notifications.read',
      'notifications.self',
      'units.read',
      'todos.read',
      'audit.read',
    ]);
  });

  it('gives accounts, jobs and the working calendar to the administrator alone', () => {
    for (const action of [
      'users.read',
      'users.write',
      'jobs.manage',
      'calendar.write',
      'todo-connectors.write',
      'api-clients.read',
      'api-clients.write',
    ] as const) {
      expect(rolesFor(action)).toEqual(['administrator']);
    }
  });

  it('lets leaders change nothing, and outside evaluators nothing but their own findings', () => {
    const changes = (role: 'leader' | 'evaluator') =>
      allowedActions([{ role }]).filter((action) => !/\.(read|self)$/.test(action));
    expect(changes('leader')).toEqual([]);
    expect(changes('evaluator')).toEqual(['third-party.write']);
  });

  it('lets the supervision office read all business and write reminders, orders and circulars only', () => {
    const unread = ended('.read').filter((action) => !may('supervisor', action));
    expect(unread).toEqual([
      'todo-connectors.read',
      'api-clients.read',
      'sso-providers.read',
      'users.read',
      'audit.read',
    ]);
    expect(allowedActions([{ role: 'supervisor' }]).filter((action) => !/\.(read|self)$/.test(action))).toEqual([
      'reminders.write',
      'supervision.propose',
      'supervision.write',
      'circulars.write',
    ]);
  });

  it('adds up what several posts allow, and allows a person without a post only what is about oneself', () => {
    expect(allows([{ role: 'leader' }, { role: 'approver' }], 'reports.review')).toBe(true);
    expect(allowedActions([])).toEqual(['auth.self', 'notifications.read', 'notifications.self', 'todos.read']);
  });

  it('knows its own actions and nothing that objects inherit', () => {
    expect(isAction('units.read')).toBe(true);
    expect(isAction('units.burn')).toBe(false);
    expect(isAction('toString')).toBe(false);
  });

  it('is what docs/permissions.md says (npm run docs:permissions writes it)', () => {
    const written = readFileSync(new URL('../../../../docs/permissions.md', import.meta.url), 'utf8');
    expect(written).toBe(permissionsDocument());
  });
});
