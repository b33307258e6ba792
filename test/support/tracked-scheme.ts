import type { INestApplicationContext } from '@nestjs/common';
import { OpenObligations } from '../../src/modules/reporting/index.js';
import { ActivateScheme } from '../../src/modules/schemes/index.js';
import { assigned, givenScheme, newScheme, newSection, newTask } from '../../src/modules/schemes/testing/index.js';
import { newId } from '../../src/platform/ids.js';
import { systemContext } from '../../src/platform/security/actor.js';

/**
 * A scheme of one task that is reported on each quarter: activated as a user would, and its obligations opened as the
 * job would, which does not run in a test without a worker. Its id.
 */
export async function givenTrackedScheme(
  app: INestApplicationContext,
  jurisdictionId: string,
  units: { readonly lead: string; readonly responsible: string },
): Promise<string> {
  const task = newTask([
    assigned('LEAD', '牵头单位', { unitId: units.lead }),
    assigned('RESPONSIBLE', '责任单位', { unitId: units.responsible }),
  ]);
  const schemeId = await givenScheme(app, jurisdictionId, newScheme({ sections: [newSection([task])] }));
  await app.get(ActivateScheme).run(systemContext(jurisdictionId, newId()), schemeId, 1, 'QUARTER');
  const delivery = { messageId: newId(), correlationId: newId() };
  await app.get(OpenObligations).run({ jurisdictionId, schemeId, cycle: 'QUARTER' }, delivery);
  return schemeId;
}
