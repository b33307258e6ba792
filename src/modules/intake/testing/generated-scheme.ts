import fc from 'fast-check';

/** A generated document as its parts, so that each format can set them in its own way. */
export interface GeneratedScheme {
  readonly lines: readonly string[];
  /** Rows of cells behind the lines, the head first; empty without a table. */
  readonly table: readonly (readonly string[])[];
}

/** The brackets that documents put around assignments. */
export const BRACKETS = ['（）', '()', '〔〕', '【】'] as const;
const [OPEN, CLOSE] = ['\uE000', '\uE001'] as const;

const unit = fc.constantFrom('区发改局', '区教育局', '区卫健局', '区财政局', '区住建局', '区民政局', '区应急管理局');
const units = fc.uniqueArray(unit, { minLength: 1, maxLength: 4 });
const listed = units.map((names) => names.join('、'));
const verb = fc.constantFrom('完善', '推进', '建设', '提升', '优化', '深化', '健全');
const thing = fc.constantFrom('服务体系', '基础设施', '公共平台', '监测网络', '产业园区', '人才队伍');
const title = fc.tuple(verb, thing).map(([doing, what]) => `${doing}${what}`);
const figure = fc.integer({ min: 2, max: 90 });

/** An assignment in each of its forms, inside a bracket or on lines of its own. */
const bracketed = fc.oneof(
  fc.tuple(listed, listed).map(([lead, others]) => `牵头单位：${lead}；责任单位：${others}`),
  fc.tuple(unit, listed).map(([lead, others]) => `牵头部门：${lead}，配合单位：${others}`),
  listed.map((names) => `责任单位：${names}`),
  fc.tuple(unit, listed).map(([lead, others]) => `${lead}牵头，${others}按职责分工负责`),
  listed.map((names) => `${names}负责`),
  fc.tuple(unit, listed).map(([one, others]) => `${one}负责，${others}配合`),
  fc.tuple(unit, figure).map(([one]) => `${one}牵头，各街道按职责分工负责，2025年12月底前完成`),
);
const assignment = fc.oneof(
  { weight: 4, arbitrary: bracketed.map((words) => [`${OPEN}${words}${CLOSE}`]) },
  {
    weight: 1,
    arbitrary: fc.tuple(unit, listed).map(([lead, others]) => ['', `牵头单位：${lead}`, `责任单位：${others}`]),
  },
);

const sentence = fc.oneof(
  fc.constant('健全工作机制，加强统筹协调。'),
  fc.constant('支持龙头企业牵头制定标准，推动5G应用。'),
  fc.tuple(thing, figure).map(([what, count]) => `到2025年，建成${what}示范点${count}个。`),
  figure.map((count) => `覆盖率达到${count}.5%以上，办理时间压减至${count}天以内。`),
  figure.map((count) => `累计新增就业${count}万人，失业率控制在${count}%以内。`),
);
const task = fc
  .tuple(title, fc.array(sentence, { minLength: 1, maxLength: 4 }), assignment)
  .map(([name, sentences, [last = '', ...others]]) => [`${name}。${sentences.join('')}${last}`, ...others]);
const section = fc.tuple(title, fc.array(task, { minLength: 1, maxLength: 4 }));
const chapter = fc.tuple(title, fc.array(section, { minLength: 1, maxLength: 3 }));
const row = fc
  .tuple(title, listed, listed)
  .map(([name, lead, others]) => [`${name}取得成效。`, lead, others, '2025年底']);

function numeral(n: number): string {
  return ['一', '二', '三', '四', '五', '六'][n] ?? '';
}

function linesOf(
  chapters: readonly (readonly [string, readonly (readonly [string, readonly string[][]])[]])[],
): string[] {
  return chapters.flatMap(([name, sections], at) => [
    `${numeral(at)}、${name}任务`,
    ...sections.flatMap(([heading, tasks], place) => [
      `（${numeral(place)}）${heading}工作`,
      ...tasks.flatMap(([first = '', ...others], index) => [`${index + 1}.${first}`, ...others]),
    ]),
  ]);
}

/** Documents with chapters, sections, numbered tasks, assignments of every form, figures, and sometimes a table. */
export const generatedScheme: fc.Arbitrary<GeneratedScheme> = fc
  .tuple(fc.array(chapter, { minLength: 1, maxLength: 3 }), fc.array(row, { maxLength: 4 }))
  .map(([chapters, rows]) => ({
    lines: ['临江区“十四五”规划任务分工方案', ...linesOf(chapters)],
    table:
      rows.length === 0
        ? []
        : [
            ['序号', '重点任务', '牵头单位', '责任单位', '完成时限'],
            ...rows.map((cells, index) => [String(index + 1), ...cells]),
          ],
  }));

/** The lines with one kind of bracket around assignments. */
export function linesWith({ lines }: GeneratedScheme, brackets: string): string[] {
  const [open = '', close = ''] = brackets;
  return lines.map((line) => line.replaceAll(OPEN, open).replaceAll(CLOSE, close));
}

/** As plain text; a table has a line for each row. */
export function textOf(scheme: GeneratedScheme, brackets: string = BRACKETS[0]): string {
  const rows = scheme.table.map((cells) => cells.join('\t'));
  const table = rows.length === 0 ? [] : ['附件：任务清单', ...rows];
  return `${[...linesWith(scheme, brackets), ...table].join('\n')}\n`;
}
