// Holds docs/openapi.json against the rules of redocly.yaml. A warning is a fault as well.
import { loadConfig, lint } from '@redocly/openapi-core';
import { fileURLToPath } from 'node:url';

const at = (name) => fileURLToPath(new URL(`../${name}`, import.meta.url));

const config = await loadConfig({ configPath: at('redocly.yaml') });
const found = await lint({ ref: at('docs/openapi.json'), config });
// What .redocly.lint-ignore.yaml leaves out, with its reason.
const problems = found.filter(({ ignored }) => !ignored);
for (const { ruleId, message, location } of problems) {
  console.error(`${ruleId}: ${message} (${location[0]?.pointer ?? ''})`);
}
if (problems.length > 0) {
  console.error(`docs/openapi.json breaks ${problems.length} rules of redocly.yaml.`);
  process.exitCode = 1;
}
