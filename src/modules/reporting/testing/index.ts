export { givenDraftScheme, givenScheme, type GivenScheme, type GivenTask, type SchemeOptions } from './given-scheme.js';
