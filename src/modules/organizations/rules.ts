/** The pure rules that other modules' domains build on; nothing here loads Nest or the database. */
export { tidyName } from './domain/names.js';
