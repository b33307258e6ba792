import { Platform1700000000001 } from './1700000000001-platform.js';

/** Every migration, in the order in which they run. A new one is appended; a released one never changes. */
export const migrations = [Platform1700000000001];
