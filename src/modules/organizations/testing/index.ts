import type { INestApplicationContext } from '@nestjs/common';
import { CommandRunner } from '../../../platform/database/command-runner.js';
import { newId } from '../../../platform/ids.js';
import { systemContext } from '../../../platform/security/actor.js';
import { createUnits } from '../application/create-units.js';
import { createJurisdiction } from '../application/jurisdictions.js';

/** A new district; its id. */
export async function givenJurisdiction(app: INestApplicationContext, name = '测试区'): Promise<string> {
  const id = newId();
  await app
    .get(CommandRunner)
    .run(systemContext(id, newId()), { name: 'test.jurisdiction' }, (tx) =>
      createJurisdiction(tx, { parentId: null, code: id, name, level: 'DISTRICT' }),
    );
  return id;
}

/** New units by name; their ids in the same order. */
export async function givenUnits(
  app: INestApplicationContext,
  jurisdictionId: string,
  ...names: readonly string[]
): Promise<string[]> {
  const units = await app.get(CommandRunner).run(systemContext(jurisdictionId, newId()), { name: 'test.units' }, (tx) =>
    createUnits(
      tx,
      names.map((name) => ({ name })),
    ),
  );
  return units.map(({ id }) => id);
}
