// Jest compiles a .ts global setup as CommonJS, which cannot load this project; tsx loads it as it is.
import { tsImport } from 'tsx/esm/api';

export default async function globalSetup() {
  const { startServers } = await tsImport('./servers.ts', import.meta.url);
  globalThis.stopTestServers = await startServers();
}
