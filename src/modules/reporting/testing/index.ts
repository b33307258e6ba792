export { givenDraftScheme, givenScheme, type GivenScheme, type GivenTask } from './given-scheme.js';
