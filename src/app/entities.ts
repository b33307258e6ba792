import { auditEntities } from '../modules/audit/index.js';
import { calendarEntities } from '../modules/calendar/index.js';
import { externalIdsEntities } from '../modules/external-ids/index.js';
import { evaluationEntities } from '../modules/evaluation/index.js';
import { identityEntities } from '../modules/identity/index.js';
import { intakeEntities } from '../modules/intake/index.js';
import { integrationEntities } from '../modules/integration/index.js';
import { notificationsEntities } from '../modules/notifications/index.js';
import { organizationsEntities } from '../modules/organizations/index.js';
import { remindersEntities } from '../modules/reminders/index.js';
import { reportingEntities } from '../modules/reporting/index.js';
import { schemesEntities } from '../modules/schemes/index.js';
import { supervisionEntities } from '../modules/supervision/index.js';
import { todosEntities } from '../modules/todos/index.js';
import { platformEntities } from '../platform/database/platform-entities.js';

/** Every table of the system, for the data source and the drift check. */
export const entities = [
  ...platformEntities,
  ...auditEntities,
  ...externalIdsEntities,
  ...organizationsEntities,
  ...calendarEntities,
  ...identityEntities,
  ...notificationsEntities,
  ...schemesEntities,
  ...reportingEntities,
  ...remindersEntities,
  ...evaluationEntities,
  ...todosEntities,
  ...supervisionEntities,
  ...intakeEntities,
  ...integrationEntities,
];
