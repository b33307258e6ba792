import { Decimal } from '../../../platform/decimal.js';

/** A number as a text states it. */
export interface StatedNumber {
  readonly value: Decimal;
  /** As written, with its unit. */
  readonly written: string;
  /** Half of the last digit that is written: a text that rounds does not contradict. */
  readonly tolerance: Decimal;
}

const SCALES: Readonly<Record<string, string>> = { 万: '10000', 亿: '100000000' };
/** How far behind a name its number stands at most. */
const REACH = 18;
/** Endings of names that a sentence leaves out: 高新技术企业数量 → 高新技术企业. */
const ENDINGS = /(?:数量|总数|个数|总量|规模|比重|占比|数)$/;
const SHORTEST_NAME = 3;

/** Numbers that the text gives to a name in the unit, whatever their scale (万, 亿), in the unit's own scale. */
export function statedFigures(text: string, name: string, unit: string | null): StatedNumber[] {
  const { scale, base } = scaled(unit ?? '%');
  const number = new RegExp(`(?<![\\d.])(\\d+(?:\\.\\d+)?)(万|亿)?${escaped(base)}`);
  return passagesAfter(plain(text), nameCore(name)).flatMap((passage) => {
    const found = number.exec(passage);
    return found ? [statedNumber(found[1] ?? '', found[2], scale, found[0])] : [];
  });
}

/** Percents that the text gives to a name: 举措甲完成55%. */
export function statedPercents(text: string, name: string): StatedNumber[] {
  return passagesAfter(plain(text), plain(name)).flatMap((passage) => {
    const found = /^.{0,4}?(?:完成|进度|进展|达到|达)[^。；，,;%\d]{0,6}(\d+(?:\.\d+)?)%/.exec(passage);
    return found ? [statedNumber(found[1] ?? '', undefined, new Decimal(1), `${found[1]}%`)] : [];
  });
}

/** Percents that the text gives to the whole: 总体进度62%, 总体推进至62%. */
export function statedOverall(text: string): StatedNumber[] {
  const matches = plain(text).matchAll(
    /(?:总体|整体)(?:工作)?(?:完成|进度|进展|推进|完成率|完成进度)[^。；，,;%\d]{0,6}(\d+(?:\.\d+)?)%/g,
  );
  return [...matches].map((found) => statedNumber(found[1] ?? '', undefined, new Decimal(1), `${found[1]}%`));
}

export function contradicts(stated: StatedNumber, value: string): boolean {
  return stated.value.minus(value).abs().gt(stated.tolerance);
}

/** 完成 said of the whole work, not of a share (完成率, 完成60%) or of a part of it that is counted (完成12公里). */
export function saysCompleted(text: string): boolean {
  return /(?<!未)(?:已全部|已全面|全部|全面|均已|已经|已)完成(?!率|度|投资|[^。；，,;]{0,6}\d)/.test(plain(text));
}

/** The same words, whatever their spaces and punctuation. */
export function sameText(one: string, other: string): boolean {
  const words = (text: string): string => plain(text).replaceAll(/[\p{P}\p{S}]/gu, '');
  return words(one) === words(other);
}

/** Full-width digits and signs as half-width ones, no thousands separators, no spaces. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replaceAll(/(?<=\d),(?=\d{3}(?!\d))/g, '')
    .replaceAll(/\s/g, '');
}

function nameCore(name: string): string {
  const core = plain(name).replace(ENDINGS, '');
  return core.length >= SHORTEST_NAME ? core : plain(name);
}

/** What follows each mention of the name, up to the end of the clause. */
function passagesAfter(text: string, name: string): string[] {
  if (name === '') return [];
  return text
    .split(name)
    .slice(1)
    .map((rest) => rest.slice(0, REACH).split(/[。；;]/, 1)[0] ?? '');
}

function scaled(unit: string): { readonly scale: Decimal; readonly base: string } {
  const plainUnit = plain(unit);
  const scale = SCALES[plainUnit[0] ?? ''];
  return scale && plainUnit.length > 1
    ? { scale: new Decimal(scale), base: plainUnit.slice(1) }
    : { scale: new Decimal(1), base: plainUnit };
}

function statedNumber(
  digits: string,
  scaleSign: string | undefined,
  unitScale: Decimal,
  written: string,
): StatedNumber {
  const factor = new Decimal(SCALES[scaleSign ?? ''] ?? 1).div(unitScale);
  const decimals = digits.split('.')[1]?.length ?? 0;
  return {
    value: new Decimal(digits).times(factor),
    written,
    tolerance: decimals === 0 && scaleSign === undefined ? new Decimal(0) : halfDigit(decimals).times(factor),
  };
}

function halfDigit(decimals: number): Decimal {
  return new Decimal(10).pow(-decimals).div(2);
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
