import { defineEvent } from '../../platform/queue/index.js';

/** Members of unit groups have been added or ended: what is owed by the groups from now on follows the roster. */
export const rosterChanged = defineEvent<{ jurisdictionId: string; groupIds: string[] }>('roster.changed');

/** Units have been made, renamed, dissolved or brought back. */
export const unitsChanged = defineEvent<{ jurisdictionId: string; unitIds: string[] }>('units.changed');
