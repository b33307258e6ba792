import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SeedResolution, SeedScheme, SeedUnits } from '../../../seeds/wuchang-2022/shapes.js';
import { projectRoot } from '../project-root.js';

export interface SeedFiles {
  readonly document: { readonly fileName: string; readonly bytes: Buffer };
  readonly units: SeedUnits;
  readonly resolution: SeedResolution;
  /** What a careful reader finds in the document; the generator of invented progress goes by it. */
  readonly reading: SeedScheme;
}

export async function readSeedFiles(): Promise<SeedFiles> {
  const folder = join(projectRoot(), 'seeds', 'wuchang-2022');
  const json = async <T>(name: string): Promise<T> => JSON.parse(await readFile(join(folder, name), 'utf8')) as T;
  return {
    document: {
      fileName: '武昌政办〔2022〕11号（演示精简版）.txt',
      bytes: await readFile(join(folder, 'scheme.txt')),
    },
    units: await json<SeedUnits>('units.json'),
    resolution: await json<SeedResolution>('resolution.json'),
    reading: await json<SeedScheme>('scheme.expected.json'),
  };
}
