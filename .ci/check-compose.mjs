// No Docker engine is needed: parses docker-compose.yml and checks that it has the services that the README promises.
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

const compose = parse(readFileSync(new URL('../docker-compose.yml', import.meta.url), 'utf8'));
const wanted = ['postgres', 'redis', 'api', 'worker', 'migrate'];
const missing = wanted.filter((name) => !compose.services?.[name]);
const dangling = Object.entries(compose.services ?? {}).flatMap(([name, service]) =>
  Object.keys(service.depends_on ?? {})
    .filter((dependency) => !compose.services[dependency])
    .map((d) => `${name} → ${d}`),
);
for (const name of missing) console.error(`docker-compose.yml has no service ${name}`);
for (const edge of dangling) console.error(`docker-compose.yml: unknown dependency ${edge}`);
process.exit(missing.length + dangling.length === 0 ? 0 : 1);
