// On a fresh machine Jest knows no times of earlier runs and goes by the size of the files: a short file that drives a
// browser for minutes would come last, with nothing left to run beside it.
const { basename } = require('node:path');
const { default: Sequencer } = require('@jest/test-sequencer');

/** Files that take minutes, the longest first; then all others that start an application. */
const LONGEST = ['web', 'five-year-simulation', 'oa', 'every-route', 'soak', 'crash-reminders'];

module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    return super.sort(tests).toSorted((a, b) => rankOf(a) - rankOf(b));
  }
};

function rankOf({ path }) {
  const [name, kind] = basename(path).split('.');
  if (kind !== 'e2e') return LONGEST.length + 1;
  const place = LONGEST.indexOf(name);
  return place === -1 ? LONGEST.length : place;
}
