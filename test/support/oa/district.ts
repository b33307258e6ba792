import { signedIn, type SignedInUser } from '../../../src/modules/identity/testing/index.js';
import { givenJurisdiction, givenUnits } from '../../../src/modules/organizations/testing/index.js';
import { givenScheme } from '../../../src/modules/reporting/testing/index.js';
import { KeepTodos } from '../../../src/modules/todos/index.js';
import type { Clock } from '../../../src/platform/clock/clock.js';
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
 * 武昌区 as an office system finds it that brings the people of the units: 区科经局 leads some tasks, 区教育局 and (each second
 * one) 区商务局 take part.
 */
export async function givenOaDistrict(
  test: TestApp<Clock>,
  { tasks }: { readonly tasks: number },
): Promise<OaDistrict> {
  const { app } = test;
  const jurisdictionId = await givenJurisdiction(app, '武昌区');
  const made = await givenUnits(app, jurisdictionId, '区科经局', '区教育局', '区商务局');
  const [science, education, commerce] = made as [string, string, string];
  const people = new Map<string, SignedInUser>();
  for (const role of ['administrator', 'coordinator'] as const) {
    people.set(role, await signedIn(app, { jurisdictionId, role, login: role }));
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
