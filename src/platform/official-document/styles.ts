import { convertMillimetersToTwip, type IFontAttributesProperties } from 'docx';
import type { Tint } from './table-model.js';

/*
 * Measures of GB/T 9704-2012 《党政机关公文格式》. Lengths are twips (1/20 pt), sizes half-points, as docx wants them.
 */

/** 5.1 and 5.2.1: A4; 天头 37 mm, 订口 28 mm, 版心 156 mm × 225 mm, which leaves 26 mm right and 35 mm below. */
export const A4 = { width: convertMillimetersToTwip(210), height: convertMillimetersToTwip(297) } as const;

/**
 * 7.5: the page number stands 7 mm below the type area; with its 14 pt (5 mm) the footer begins 23 mm above the edge.
 */
export const PORTRAIT_MARGIN = {
  top: convertMillimetersToTwip(37),
  bottom: convertMillimetersToTwip(35),
  left: convertMillimetersToTwip(28),
  right: convertMillimetersToTwip(26),
  header: convertMillimetersToTwip(25),
  footer: convertMillimetersToTwip(23),
} as const;

/** 10.1: a table set across is the same sheet turned, its head towards the binding: the four margins turn with it. */
export const LANDSCAPE_MARGIN = {
  top: PORTRAIT_MARGIN.left,
  bottom: PORTRAIT_MARGIN.right,
  left: PORTRAIT_MARGIN.bottom,
  right: PORTRAIT_MARGIN.top,
  header: convertMillimetersToTwip(18),
  footer: convertMillimetersToTwip(14),
} as const;

/** 5.2.2: 22 lines on 225 mm of type area, that is 28.95 pt a line. */
export const LINE_EXACT = 579;

/** Lines of table cells; the standard leaves tables free, 五号 (10.5 pt) is the customary size. */
export const TABLE_LINE_EXACT = 300;

export const SIZE = {
  /** 7.3.1: title in 2 号 (22 pt). */
  title: 44,
  /** 5.2.2: body in 3 号 (16 pt). */
  body: 32,
  /** 7.5: page number in 4 号 (14 pt). */
  pageNumber: 28,
  /** 五号 (10.5 pt). */
  table: 21,
} as const;

/** 7.3.3: two characters of indent before every paragraph. */
export const FIRST_LINE_INDENT = { firstLine: 640, firstLineChars: 200 } as const;

/** 7.5: page numbers stand one character of 14 pt in from the outer edge. */
export const PAGE_NUMBER_INDENT = 280;

/** Fonts are named, not embedded; Latin letters and figures are in Times New Roman throughout. */
function eastAsian(name: string): IFontAttributesProperties {
  return {
    ascii: 'Times New Roman',
    hAnsi: 'Times New Roman',
    cs: 'Times New Roman',
    eastAsia: name,
    hint: 'eastAsia',
  };
}

export const FONT = {
  /** 7.3.1 */
  title: eastAsian('方正小标宋简体'),
  /** 5.2.2 */
  body: eastAsian('仿宋_GB2312'),
  /** 7.3.3: first level 黑体, second level 楷体. */
  heading1: eastAsian('黑体'),
  heading2: eastAsian('楷体_GB2312'),
  /** 7.5: page numbers are 宋体, figures included. */
  pageNumber: { ascii: '宋体', hAnsi: '宋体', cs: '宋体', eastAsia: '宋体', hint: 'eastAsia' },
} as const satisfies Record<string, IFontAttributesProperties>;

/** Pale enough that 10.5 pt text stays readable on them, on screen and on paper. */
export const TINT: Readonly<Record<Tint, string>> = {
  BLUE: 'D6E4F5',
  GREEN: 'DCEFD8',
  YELLOW: 'FFF1C4',
  RED: 'F8D0CA',
  GREY: 'E4E4E4',
};

export const HEADER_SHADE = 'EDEDED';
export const GROUP_SHADE = 'F6F6F6';
export const MARK_COLOR = 'C00000';
