import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { decodeText } from './decode-text.js';
import type { SchemeDraft, Span } from './draft.js';
import { parseScheme } from './parse-scheme.js';

const edition = readFileSync(new URL('../../../../seeds/wuchang-2022/scheme.txt', import.meta.url), 'utf8');

/** Text made of what schemes are made of, in any disorder. */
const fragments = fc.constantFrom(
  '一、',
  '（一）',
  '1.',
  '2.',
  '(1)',
  '①',
  '主要指标\n',
  '（牵头单位：',
  '责任单位：',
  '配合单位:',
  '区发改局',
  '各县、市、区政府',
  '、',
  '；',
  ',',
  '）',
  '(',
  '〔',
  '】',
  '负责',
  '牵头',
  '等',
  '各部门',
  '。',
  '\n',
  '\n\n',
  ' ',
  '\t',
  '|',
  '达到',
  '12.5%',
  '2.5%c',
  '3-5个',
  '到2025年',
  '提升服务水平',
  '约束性',
  '列第一位者为牵头单位，下同',
  '序号\t任务\t牵头单位\n',
  '序号   领域        具体任务          责任单位\n',
  ' 1     教育    修缮校舍。         区教育局\n',
  '               更新桌椅，\n',
  '序号\t指标名称\t2020年基期\t2025年目标\t年均增速\t属性\n',
  '1\t财政收入\t100\t\t7%\t预期性\n',
  '2022429',
  '第一章',
  '\r\n',
  '\uFEFF',
  '😀',
  '\u0000',
  '— 3 —\n',
);
const scraps = fc.array(fragments, { maxLength: 60 }).map((parts) => parts.join(''));
const garbage = fc.oneof(scraps, fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ maxLength: 300 }));

function spansOf(draft: SchemeDraft): Span[] {
  const items = [
    ...draft.indicators,
    ...draft.sections,
    ...draft.sections.flatMap((section) => section.tasks),
    ...draft.requirementItems,
  ];
  return [...items.map((item) => item.source), ...draft.clauses];
}

describe('Whatever the text is', () => {
  it('the parser does not throw, and items and unread spans cover all of it', () => {
    fc.assert(
      fc.property(garbage, (text) => {
        const draft = parseScheme(text);
        const covered = new Uint8Array(text.length);
        for (const { start, end } of [...spansOf(draft), ...draft.unread]) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(text.length);
          covered.fill(1, start, Math.max(start, end));
        }
        expect(covered.indexOf(0)).toBe(-1);
      }),
      { numRuns: 400 },
    );
  });

  it('unread spans never overlap an item', () => {
    fc.assert(
      fc.property(scraps, (text) => {
        const draft = parseScheme(text);
        for (const rest of draft.unread) {
          for (const span of spansOf(draft)) expect(span.end <= rest.start || span.start >= rest.end).toBe(true);
        }
      }),
    );
  });
});

const FULL_WIDTH: Readonly<Record<string, string>> = {
  '(': '（',
  ')': '）',
  ':': '：',
  ';': '；',
  ',': '，',
  '%': '％',
};

/** Each typographic variant that the seed chooses is applied to every second or third place where it can be. */
function vary(text: string, digits: boolean, every: number): string {
  let seen = 0;
  return text.replace(digits ? /[():;,%0-9]/g : /[():;,%]/g, (char) => {
    seen += 1;
    if (seen % every !== 0) return char;
    return FULL_WIDTH[char] ?? String.fromCharCode(char.charCodeAt(0) + 0xfee0);
  });
}

/** Everything but offsets and the words of excerpts, in one width. */
function valuesOf(draft: SchemeDraft): unknown {
  const text = JSON.stringify(
    {
      document: draft.document,
      indicators: draft.indicators,
      sections: draft.sections,
      clauses: draft.clauses,
      sameUnit: draft.sameUnit,
      unitGroups: draft.unitGroups,
      requirements: draft.workRequirements,
      codes: draft.diagnostics.map(({ code, line }) => [code, line]),
    },
    (key, value: unknown) => (['source', 'start', 'end', 'excerpt', 'raw'].includes(key) ? undefined : value),
  );
  return JSON.parse(text.normalize('NFKC'));
}

describe('The same document in other typography', () => {
  const original = valuesOf(parseScheme(edition));

  it('gives the same draft with full-width brackets, signs and digits', () => {
    fc.assert(
      fc.property(fc.boolean(), fc.integer({ min: 1, max: 5 }), (digits, every) => {
        expect(valuesOf(parseScheme(vary(edition, digits, every)))).toEqual(original);
      }),
      { numRuns: 10 },
    );
  });

  it('gives the same draft from any encoding of Chinese text', () => {
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(edition, 'utf16le')]);
    for (const bytes of [Buffer.from(`\uFEFF${edition}`), utf16]) {
      const decoded = decodeText(bytes);
      expect(decoded.ok && valuesOf(parseScheme(decoded.text))).toEqual(original);
    }
  });

  it('gives the same draft with other line ends', () => {
    expect(valuesOf(parseScheme(edition.replace(/\n/g, '\r\n')))).toEqual(original);
  });
});
