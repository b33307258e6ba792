// `@jest/globals` of the file that runs at present: helpers are loaded once and used by many files, and a binding of a
// module is always read as it is now.
export let afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest, test;

export function becomeGlobalsOf(file) {
  ({ afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest, test } = file);
}
