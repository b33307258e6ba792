import encodeQR from 'qr';
import type { Box } from './svg.js';
import { mm } from './svg.js';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const CODE = /^[\w-]{22}$/;

/** An id in 22 letters instead of 36: the code beside it gets coarser, and a telephone reads it from further away. */
export function shortCode(id: string): string {
  return UUID.test(id) ? Buffer.from(id.replaceAll('-', ''), 'hex').toString('base64url') : encodeURIComponent(id);
}

/** @returns null when no id has this code. */
export function idOfCode(code: string): string | null {
  if (!CODE.test(code)) return null;
  const hex = Buffer.from(code, 'base64url').toString('hex');
  const id = hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  return shortCode(id) === code ? id : null;
}

export function taskLink(publicUrl: string, taskId: string): string {
  return `${publicUrl}/t/${shortCode(taskId)}`;
}

/** A QR code (ISO/IEC 18004, error correction M) with its quiet margin, filling the square. */
export function qrCode(text: string, { x, y, width }: Box): string {
  const modules = encodeQR(text, 'raw', { ecc: 'medium', border: 4 });
  const size = width / modules.length;
  const runs = modules.flatMap((row, rowIndex) => darkRuns(row).map((run) => ({ ...run, row: rowIndex })));
  const shapes = runs.map(
    ({ from, length, row }) =>
      `M${mm(x + from * size)} ${mm(y + row * size)}h${mm(length * size)}v${mm(size)}h${mm(-length * size)}z`,
  );
  return `<path d="${shapes.join('')}" fill="#000000"/>`;
}

function darkRuns(row: readonly boolean[]): { from: number; length: number }[] {
  const runs: { from: number; length: number }[] = [];
  row.forEach((dark, index) => {
    const open = runs.at(-1);
    if (!dark) return;
    if (open && open.from + open.length === index) open.length += 1;
    else runs.push({ from: index, length: 1 });
  });
  return runs;
}
