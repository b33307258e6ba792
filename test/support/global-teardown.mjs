const GRACE_MS = 5_000;

export default async function globalTeardown() {
  await globalThis.stopTestServers?.();
  // An application that failed to boot may leave connections open, which would keep a run without workers alive.
  setTimeout(() => process.exit(), GRACE_MS).unref();
}
