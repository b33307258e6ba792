import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { Environment } from './config.js';
import { configurationDocument, SETTINGS } from './settings.js';

const read = (path: string): string => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
const names = Object.keys(SETTINGS);

describe('the list of settings', () => {
  it('is docs/configuration.md, made by `npm run docs:configuration`', () => {
    const cells = (text: string): string => text.replace(/ +/g, ' ').replace(/-{3,}/g, '---');
    expect(cells(read('docs/configuration.md'))).toBe(cells(configurationDocument()));
  });

  it('stands in .env.example with the same defaults', () => {
    const example = Object.fromEntries(
      read('.env.example')
        .split('\n')
        .filter((line) => /^[A-Z]/.test(line))
        .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
    );
    const defaults = new Environment();
    expect(example).toEqual(
      Object.fromEntries(names.map((name) => [name, String(defaults[name as keyof Environment] ?? '')])),
    );
  });

  it('reaches the containers, each setting by its own name or set by the composition', () => {
    const compose = parse(read('docker-compose.yml')) as Record<'x-fengong', { environment: Record<string, string> }>;
    const { environment } = compose['x-fengong'];
    expect(Object.keys(environment).sort()).toEqual([...names].sort());
    const passed = Object.entries(environment).filter(([, value]) => value.includes('${'));
    for (const [name, value] of passed.filter(([name]) => name !== 'DATABASE_URL'))
      expect(value).toMatch(new RegExp(`^\\$\\{${name}(:-[^}]*)?\\}$`));
  });
});
