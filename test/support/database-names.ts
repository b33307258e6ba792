/** How the global setup tells the workers where the servers are, and the compiled program. */
export const SERVER_URL_VARIABLE = 'FENGONG_TEST_SERVER_URL';
export const TEMPLATE_VARIABLE = 'FENGONG_TEST_TEMPLATE';
/** Read by `jest/typescript-loader.mjs` too. */
export const COMPILED_VARIABLE = 'FENGONG_TEST_COMPILED';

/** The same server and user, another database. */
export function databaseUrl(serverUrl: string, database: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${database}`;
  return url.toString();
}

export function fromGlobalSetup(variable: string): string {
  const value = process.env[variable];
  if (value === undefined) throw new Error(`${variable} is not set: run this test through Jest with its global setup.`);
  return value;
}
