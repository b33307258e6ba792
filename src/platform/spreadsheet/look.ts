import type { Fill } from '@cj-tech-master/excelts';

export const FONT = { name: '宋体', size: 11 } as const;
export const HEADER_ALIGNMENT = { vertical: 'middle', horizontal: 'center', wrapText: true } as const;
const BORDER = { style: 'thin', color: { argb: 'FFBFBFBF' } } as const;
export const BORDERS = { top: BORDER, bottom: BORDER, left: BORDER, right: BORDER };

/** Colours by what a cell is for, as alpha, red, green and blue. */
export const FILLS = {
  header: 'FFDCE6F1',
  shown: 'FFF2F2F2',
  input: 'FFFFF9DB',
  error: 'FFFFC7CE',
  warning: 'FFFFE08A',
} as const;

export const solid = (argb: string): Fill => ({ type: 'pattern', pattern: 'solid', fgColor: { argb } });

/** One page wide, as many pages long as it takes. Margins in inches. */
export const PAGE = {
  orientation: 'landscape',
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
  margins: { left: 0.4, right: 0.4, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 },
} as const;

export const pageFooter = (name: string) => ({ oddHeader: `&L${name}`, oddFooter: '&C第 &P 页，共 &N 页' });
