import { DEMO_PASSWORD, demoPeople, type DemoUser } from '../../../seeds/demo/people.js';
import { createUser, hashPassword } from '../../modules/identity/index.js';
import { createGroups, createJurisdiction, createUnits } from '../../modules/organizations/index.js';
import type { SeedJurisdiction } from '../../../seeds/wuchang-2022/shapes.js';
import { CommandRunner } from '../../platform/database/command-runner.js';
import { newId } from '../../platform/ids.js';
import { systemContext } from '../../platform/security/actor.js';
import { Cast, type App, type CastMember } from './cast.js';
import type { SeedFiles } from './seed-files.js';

const FOUNDER = '演示数据';
/** The first day on which anything is in force. */
const SINCE = '2021-01-01';

export interface District {
  readonly cast: Cast;
  readonly unitIds: ReadonlyMap<string, string>;
  readonly groupIds: ReadonlyMap<string, string>;
}

/**
 * The district, its units and groups, and a person for every role. Units get their canonical names only: that other
 * ways of writing them mean the same unit is decided when the scheme is confirmed, by a person.
 */
export async function foundDistrict(app: App, { units: seed }: SeedFiles): Promise<District> {
  const cityId = await found(app, seed.parentJurisdiction, null);
  const jurisdictionId = await found(app, seed.jurisdiction, cityId);
  const runner = app.get(CommandRunner, { strict: false });
  const ctx = systemContext(jurisdictionId, newId(), FOUNDER);
  const units = await runner.run(ctx, { name: 'demo.units' }, (tx) =>
    createUnits(
      tx,
      seed.units.map(({ name }) => ({ name })),
    ),
  );
  const unitIds = new Map(units.map(({ name, id }) => [name, id]));
  const groups = await runner.run(ctx, { name: 'demo.groups' }, (tx) =>
    createGroups(
      tx,
      seed.groups.map(({ name, open, members, validFrom }) => ({
        name,
        open,
        members: members.map((unit) => ({ unitId: idOf(unitIds, unit), validFrom })),
      })),
    ),
  );
  const people = demoPeople(seed.units);
  const members = await runner.run(ctx, { name: 'demo.people' }, async (tx): Promise<CastMember[]> => {
    const made: CastMember[] = [];
    for (const person of people) {
      const unitId = person.unit === null ? null : idOf(unitIds, person.unit);
      const posts = [{ unitId, role: person.role, validFrom: SINCE }];
      const created = await createUser(tx, { ...person, passwordHash: await password(person), posts });
      made.push({ ...person, userId: created.id, unitId });
    }
    return made;
  });
  return {
    cast: new Cast(jurisdictionId, members),
    unitIds,
    groupIds: new Map(groups.map(({ name, id }) => [name, id])),
  };
}

/** One hash for all: the password is the same, and 110 hashes would take seconds. */
let shared: ReturnType<typeof hashPassword> | undefined;
function password({ login }: DemoUser): ReturnType<typeof hashPassword> {
  return (shared ??= hashPassword(DEMO_PASSWORD, login));
}

async function found(app: App, seed: SeedJurisdiction, parentId: string | null): Promise<string> {
  const id = newId();
  const { code, name, level } = seed;
  await app
    .get(CommandRunner, { strict: false })
    .run(systemContext(id, newId(), FOUNDER), { name: 'demo.jurisdiction' }, (tx) =>
      createJurisdiction(tx, { code, name, level, parentId }),
    );
  return id;
}

function idOf(ids: ReadonlyMap<string, string>, name: string): string {
  const id = ids.get(name);
  if (id === undefined) throw new Error(`units.json has no unit ${name}`);
  return id;
}
