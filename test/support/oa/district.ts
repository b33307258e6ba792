import { signedIn, type SignedInUser } from '../../../src/modules/identity/testing/index.js';
import { givenJurisdiction, givenUnits } from '../../../src/modules/organizations/testing/index.js';
import { givenScheme } from '../../../src/modules/reporting/testing/index.js';
import { KeepTodos } from '../../../src/modules/todos/index.js';
import type { Clock } from '../../../src/platform/clock/clock.js';
import { DEMO_PASSWORD } from '../../../seeds/demo/people.js';
import type { TestApp } from '../app.js';

/** In the weeks in which the first half-year of 2023 is reported. */
export const OA_INSTANT = '2023-06-16T10:00:00+08:00';

export interface OaDistrict {
  readonly jurisdictionId: string;
  readonly schemeId: string;
  readonly units: Readonly<Record<'science' | 'education' | 'commerce', string>>;
  readonly people: ReadonlyMap<string, SignedInUser>;
}

/**
 * 武昌区 with units, logins and the password of the demonstration, as far as an office system that is new to it needs
 * them: 区科经局 leads some tasks, 区教育局 and (each second one) 区商务局 take part.
 * @param units of the people: their reporters and approvers; the others have none.
 */
export async function givenOaDistrict(
  test: TestApp<Clock>,
  { tasks, staffed = true }: { readonly tasks: number; readonly staffed?: boolean },
): Promise<OaDistrict> {
  const { app } = test;
  const jurisdictionId = await givenJurisdiction(app, '武昌区');
  const made = await givenUnits(app, jurisdictionId, '区科经局', '区教育局', '区商务局');
  const [science, education, commerce] = made as [string, string, string];
  const people = new Map<string, SignedInUser>();
  const hire = async (login: string, role: SignedInRole, unitId?: string): Promise<void> => {
    const displayName = `演示·${login}`;
    const person = { jurisdictionId, role, login, displayName, password: DEMO_PASSWORD, ...(unitId && { unitId }) };
    people.set(login, await signedIn(app, person));
  };
  await hire('administrator', 'administrator');
  await hire('coordinator', 'coordinator');
  const codes = { kejing: science, jiaoyu: education, shangwu: commerce };
  for (const [code, unitId] of Object.entries(staffed ? codes : {})) {
    await hire(`${code}.reporter`, 'reporter', unitId);
    await hire(`${code}.approver`, 'approver', unitId);
  }
  const scheme = await givenScheme(app, {
    jurisdictionId,
    planStart: '2023-01-01',
    planEnd: '2025-12-31',
    tasks: Array.from({ length: tasks }, (_, index) => [
      { role: 'LEAD' as const, unitId: science },
      { role: 'RESPONSIBLE' as const, unitId: education },
      ...(index % 2 === 1 ? [{ role: 'RESPONSIBLE' as const, unitId: commerce }] : []),
    ]),
  });
  await app.get(KeepTodos, { strict: false }).run(jurisdictionId, null);
  return { jurisdictionId, schemeId: scheme.id, units: { science, education, commerce }, people };
}

type SignedInRole = Parameters<typeof signedIn>[1]['role'];
