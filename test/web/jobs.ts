import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What people do most often, each from the page on which their role lands until the page says that it is done. */
export const JOBS = {
  report: '填报员 reports one task: text and percent, handed in',
  unchanged: '填报员 declares 无变化',
  accept: '审核人 accepts a report of another unit',
  return: '审核人 returns a report with a reason',
  consolidate: '牵头单位 sees who is missing, takes the units’ texts over, adds its percents, hands in',
  value: '统筹 enters a quarter’s value of an indicator',
  bulk: '统筹 accepts all reports that wait',
  order: '督查室 issues an order for a proposal',
  paragraph: '领导 opens the paragraph behind a light',
  word: '统筹 opens the evaluation and downloads the report (Word)',
} as const;
export type Job = keyof typeof JOBS;

/** Presses of a button, link or box; fields that are typed into or chosen from; seconds of browser and service together. */
export interface Effort {
  readonly clicks: number;
  readonly fields: number;
  readonly seconds: number;
}

const DOCUMENT = fileURLToPath(new URL('../../docs/web.md', import.meta.url));
const PICTURES = fileURLToPath(new URL('../../artifacts/web/', import.meta.url));

/** Leaves what was measured beside the pictures: as data, and as the table of docs/web.md. */
export function keepEfforts(efforts: ReadonlyMap<Job, Effort>): void {
  writeFileSync(join(PICTURES, 'jobs.json'), `${JSON.stringify(Object.fromEntries(efforts), null, 2)}\n`);
  const rows = Object.entries(JOBS).flatMap(([job, words]) => {
    const effort = efforts.get(job as Job);
    return effort ? [`| ${words} | ${effort.clicks} | ${effort.fields} | ${effort.seconds.toFixed(1)} |`] : [];
  });
  const head = ['| Job | Clicks | Fields | Seconds |', '| --- | --: | --: | --: |'];
  writeFileSync(join(PICTURES, 'jobs.md'), [...head, ...rows, ''].join('\n'));
}

/** What the table of docs/web.md says of each job; seconds differ between machines and are left out. */
export function documentedEfforts(): Record<string, Omit<Effort, 'seconds'>> {
  const rows = readFileSync(DOCUMENT, 'utf8').matchAll(/^\| (.+?) +\| +(\d+) \| +(\d+) \| +[\d.]+ \|$/gm);
  return Object.fromEntries(
    [...rows].map(([, job, clicks, fields]) => [job!, { clicks: Number(clicks), fields: Number(fields) }]),
  );
}
