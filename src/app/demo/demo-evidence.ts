import type { BroughtFile } from '../../modules/reporting/index.js';
import type { DemoReport } from '../../../seeds/demo/progress.js';

/** Of so many reports that were accepted one carries a file. */
const ONE_OF = 60;

/**
 * The invented files of a report: a text that says of itself that it is part of the demonstration. Null for most reports;
 * which ones have a file follows from their number, so that each demonstration is the same.
 */
export function demoEvidence(report: DemoReport, number: number): BroughtFile | null {
  if (report.course !== 'ACCEPTED' || number % ONE_OF !== 0) return null;
  const lines = [
    '演示材料（虚构，不代表任何单位的实际工作）',
    `单位：${report.unit}`,
    `周期：${report.cycle}`,
    `进展：${report.progressText}`,
  ];
  return { fileName: `演示佐证材料-${report.unit}-${report.cycle}.txt`, bytes: Buffer.from(`${lines.join('\n')}\n`) };
}
