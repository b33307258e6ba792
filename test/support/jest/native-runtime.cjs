// Jest as it is, but files are loaded by Node itself and stay loaded for the next file of the same process. The sandbox that
// Jest otherwise makes for each file costs some seconds of a core apiece, as the whole application is linked anew in it.
// Files share their modules, as requests of one service do: state belongs into the application that a test boots.
const { pathToFileURL } = require('node:url');
const { default: Runtime } = require('jest-runtime');

// Not before the first file: the loader is told of what the global setup has made.
let prepared;
const prepare = () => (prepared ??= import('./typescript-loader.mjs').then(() => import('./native-globals.mjs')));

// What test files pass to `expect`, which lives in Jest's own context: `expect.any(String)` means theirs.
const INTRINSICS = Object.getOwnPropertyNames(globalThis).filter(
  (name) => /^[A-Z]/.test(name) && typeof globalThis[name] === 'function',
);

module.exports = class NativeRuntime extends Runtime {
  constructor(config, environment, ...others) {
    super(config, environment, ...others);
    for (const name of INTRINSICS) environment.global[name] = globalThis[name];
  }

  unstable_shouldLoadAsEsm() {
    return true;
  }

  async unstable_importModule(path) {
    const { becomeGlobalsOf } = await prepare();
    becomeGlobalsOf(this.jestGlobals.cjsGlobals(path));
    // Node reads the source maps that the loader leaves in the code; Jest's own reader looks for them elsewhere.
    Error.prepareStackTrace = undefined;
    process.setSourceMapsEnabled(true);
    return import(pathToFileURL(path).href);
  }
};
