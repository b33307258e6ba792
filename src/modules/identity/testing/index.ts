export { signedIn, TEST_PASSWORD, type SignedInOptions, type SignedInUser } from './signed-in.js';
