export { measurementAccepted, obligationsOpened, reportAccepted, reportReturned, reportSubmitted } from './events.js';
export { reportingEntities } from './persistence/index.js';
