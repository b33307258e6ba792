/** The second door: pure rules that the rules of other modules build upon, without loading the module itself. */
export { plannedAt, type PathPosition, type PlannedYear } from './domain/planned-path.js';
