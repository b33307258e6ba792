import { describe, expect, it } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import type { DraftTarget, SchemeDraft } from './draft.js';
import { parseScheme } from './parse-scheme.js';

const root = new URL('../../../../', import.meta.url);

interface Expected {
  document: Record<string, unknown>;
  indicators: Record<string, unknown>[];
  sections: { number: string; title: string; tasks: Record<string, unknown>[] }[];
}

const plain = (text: unknown): string =>
  (typeof text === 'string' || typeof text === 'number' ? String(text) : '').normalize('NFKC').replace(/\s+/g, '');
const plainList = (list: unknown): string[] => (list as string[]).map(plain);
const targetKey = (target: Pick<DraftTarget, 'comparator' | 'value' | 'valueMax' | 'unit'>): string =>
  JSON.stringify([target.comparator, target.value, target.valueMax, plain(target.unit)]);

/** The facts of a draft in a form that compares: typographic width and the order of measures do not count. */
function factsOf(draft: SchemeDraft | Expected): unknown {
  return {
    title: plain(draft.document['title' as never]),
    documentNumber: plain(draft.document['documentNumber' as never]),
    issuer: plain(draft.document['issuer' as never]),
    publishedOn: draft.document['publishedOn' as never],
    planPeriod: draft.document['planPeriod' as never],
    indicators: (draft.indicators as Expected['indicators']).map((item) => ({
      id: `${String(item['attribute'])} ${String(item['number'])}`,
      name: plain(item['name']),
      kind: item['kind'],
      target: [item['comparator'], item['value'], plain(item['unit'])],
      lead: plainList(item['lead']),
      responsible: plainList(item['responsible']),
    })),
    sections: (draft.sections as Expected['sections']).map((section) => ({
      title: `${section.number} ${plain(section.title)}`,
      tasks: section.tasks.map((task) => ({
        title: `${String(task['number'])} ${plain(task['title'])}`,
        lead: plainList(task['lead']),
        responsible: plainList(task['responsible']),
        measures: (task['measures'] as (string | { title: string })[])
          .map((measure) => plain(typeof measure === 'string' ? measure : measure.title))
          .sort(),
        targets: (task['targets'] as DraftTarget[]).map(targetKey).sort(),
      })),
    })),
  };
}

const documents: [string, URL, URL][] = [
  [
    'the condensed edition',
    new URL('seeds/wuchang-2022/scheme.txt', root),
    new URL('seeds/wuchang-2022/scheme.expected.json', root),
  ],
];
const shared = new URL('../shared/documents/', root);
if (existsSync(new URL('wuchang-2022-11.expected.json', shared))) {
  documents.push([
    'the original document',
    new URL('wuchang-2022-11-division-of-labour.txt', shared),
    new URL('wuchang-2022-11.expected.json', shared),
  ]);
}

describe.each(documents)('In %s the parser finds what a careful reader finds', (_, textFile, expectedFile) => {
  const text = readFileSync(textFile, 'utf8');
  const draft = parseScheme(text);

  it('finds header, indicators, sections, tasks, units, measures and targets exactly', () => {
    expect(factsOf(draft)).toEqual(factsOf(JSON.parse(readFileSync(expectedFile, 'utf8')) as Expected));
  });

  it('says what is odd in it', () => {
    const codes = draft.diagnostics.map((diagnostic) => diagnostic.code);
    expect(codes.filter((code) => code === 'unclosed_bracket')).toHaveLength(2);
    expect(codes).toEqual(
      expect.arrayContaining([
        'label_department',
        'damaged_date',
        'missing_chapter_number',
        'damaged_permille',
        'same_unit',
      ]),
    );
  });

  it('links every clause to its words', () => {
    for (const clause of draft.clauses) expect(text.slice(clause.start, clause.end)).toBe(clause.raw);
  });
});

const scheme = (body: string): SchemeDraft => parseScheme(`某区重点工作分工方案\n一、主要任务\n${body}\n`);
const clausesOf = (body: string): SchemeDraft['clauses'] => scheme(body).clauses;
const units = (body: string): unknown[] =>
  clausesOf(body).map(({ lead, responsible, supporting }) => [lead, responsible, supporting]);

describe('An assignment at the end of a paragraph', () => {
  it('is read with any separator between the roles', () => {
    for (const sign of [',', '，', ';', '；']) {
      expect(units(`1.改造老旧小区。（牵头单位：区住建局${sign}责任单位：区财政局、各街道）`)).toEqual([
        [['区住建局'], ['区财政局', '各街道'], []],
      ]);
    }
  });

  it('is read in brackets of any shape, also when they differ', () => {
    for (const [open, close] of ['（）', '()', '〔〕', '【】', '（)', '［］']) {
      expect(units(`1.改造老旧小区。${open}牵头单位：区住建局；配合单位：区财政局${close}`)).toEqual([
        [['区住建局'], [], ['区财政局']],
      ]);
    }
  });

  it('keeps a name with its own bracket whole', () => {
    expect(units('1.培训。（责任单位：省市场监管局（省知识产权局）、区委组织部(人才科)）')).toEqual([
      [[], ['省市场监管局（省知识产权局）', '区委组织部(人才科)'], []],
    ]);
  });

  it('goes on over a line break when the next line closes the bracket', () => {
    expect(units('1.巡查。（责任单位：市工信局、\n市商务局）')).toEqual([[[], ['市工信局', '市商务局'], []]]);
  });

  it('is read without a colon when nothing but units follows', () => {
    expect(units('1.巡查。（牵头单位 区教育局 责任单位 区卫健局、区民政局）')).toEqual([
      [['区教育局'], ['区卫健局', '区民政局'], []],
    ]);
    expect(units('1.巡查。（责任单位为区教育局）')).toEqual([[[], ['区教育局'], []]]);
  });

  it('ends with its paragraph when the bracket is not closed', () => {
    const draft = scheme('1.巡查。（牵头单位：区应急局；责任单位：各街道\n2.演练。（牵头单位：区人防办）');
    expect(draft.clauses.map((clause) => clause.lead)).toEqual([['区应急局'], ['区人防办']]);
    expect(draft.diagnostics.map(({ code }) => code)).toContain('unclosed_bracket');
  });

  it('may hold a deadline and the post of a leader, which are no units', () => {
    const [clause] = clausesOf(
      '1.建库。（牵头领导：张三；牵头单位：区数据局；责任单位：各街道；完成时限：2025年6月底前）',
    );
    expect(clause).toMatchObject({
      leaders: ['张三'],
      lead: ['区数据局'],
      responsible: ['各街道'],
      deadline: '2025年6月底前',
    });
  });
});

describe('Verbs give roles as labels do', () => {
  it.each([
    ['（区教育局、区卫健局负责）', [], ['区教育局', '区卫健局'], []],
    ['（区教育局牵头，区卫健局、区财政局按职责分工负责）', ['区教育局'], ['区卫健局', '区财政局'], []],
    ['（区教育局负责，区卫健局配合）', [], ['区教育局'], ['区卫健局']],
    ['（区教育局牵头）', ['区教育局'], [], []],
    ['（区教育局牵头，区卫健局具体负责，2023年完成）', ['区教育局'], ['区卫健局'], []],
    ['（市教育局等市级有关部门及各区按职责分工负责）', [], ['市教育局', '市级有关部门', '各区'], []],
  ])('%s', (bracket, lead, responsible, supporting) => {
    expect(units(`1.办好学校。${bracket}`)).toEqual([[lead, responsible, supporting]]);
  });
});

describe('Roles on their own lines', () => {
  it('belong to the item above them, three lines to one clause', () => {
    const draft = scheme(
      '1. 修路。\n牵头负责领导：李四。\n牵头责任单位：市交通局。\n协同责任单位：市财政局等，各县、市、区政府。\n2. 架桥。\n牵头单位：市住建局',
    );
    expect(
      draft.clauses.map((clause) => [clause.item, clause.leaders, clause.lead, clause.supporting, clause.open]),
    ).toEqual([
      ['一、1.', ['李四'], ['市交通局'], ['市财政局', '各县、市、区政府'], ['等']],
      ['一、2.', [], ['市住建局'], [], []],
    ]);
  });
});

describe('A rule that the document states once', () => {
  it('names the first unit as lead from where it stands, and is given as the reason', () => {
    const clauses = clausesOf(
      '1.甲事。（区财政局、区审计局负责）\n2.乙事。（区教育局、区卫健局负责。列第一位者为牵头单位，下同）\n3.丙事。（区民政局、区残联负责）',
    );
    expect(clauses.map(({ lead, inferredBy }) => [lead, inferredBy])).toEqual([
      [[], null],
      [['区教育局'], '列第一位者为牵头单位,下同'],
      [['区民政局'], '列第一位者为牵头单位,下同'],
    ]);
  });

  it('lets bare lists be assignments', () => {
    const draft = parseScheme(
      '某市方案\n由多个单位负责的，排在第一位的为牵头单位。\n一、任务\n1.建好学校（含幼儿园）。（市教育局、市财政局）',
    );
    expect(draft.clauses).toHaveLength(1);
    expect(draft.clauses[0]).toMatchObject({ lead: ['市教育局'], responsible: ['市财政局'] });
  });
});

describe('A list of units without any role', () => {
  it('is an assignment behind the last full stop of a paragraph, and is reported', () => {
    const draft = scheme('1.宣传。做好报道。（市委宣传部、各级国资委）\n2.巡查。（责任单位：市应急局）');
    expect(draft.clauses[0]?.responsible).toEqual(['市委宣传部', '各级国资委']);
    expect(draft.diagnostics.map(({ code }) => code)).toContain('bare_list_read');
  });

  it('is left alone inside a sentence, and is reported', () => {
    const draft = scheme('1.宣传。由两家单位（市委宣传部、市文旅局）。\n2.巡查。（责任单位：市应急局）');
    expect(draft.clauses).toHaveLength(1);
    expect(draft.diagnostics.map(({ code }) => code)).toContain('bare_list_not_read');
  });
});

describe('Words that look like assignments and are none', () => {
  it.each([
    '支持龙头企业牵头制定国家标准。',
    '明确牵头管理部门，落实责任单位的职责。',
    '《某区规划纲要》（以下简称《纲要》）已经审议通过。',
    '（此件公开发布）',
    '建设区公共卫生中心（市七医院迁建）。',
  ])('%s', (sentence) => {
    expect(clausesOf(`1.${sentence}`)).toEqual([]);
  });
});

describe('Numbering', () => {
  it('is found inside a document that stands on one line', () => {
    const draft = parseScheme(
      '现制定如下分工方案。一、优化审批流程（一）精简事项。（市政务局负责）具体措施：1．梳理清单。（市司法局负责）2．2025年底前公布。（市政府办负责）（二）网上办理。（市数据局负责）二、加强监管（三）随机抽查。（市市场监管局负责）',
    );
    expect(
      draft.sections.map((section) => [section.title, section.tasks.map((task) => `${task.label}${task.title}`)]),
    ).toEqual([
      ['优化审批流程', ['(一)精简事项', '(一)1.梳理清单', '(一)2.2025年底前公布', '(二)网上办理']],
      ['加强监管', ['(三)随机抽查']],
    ]);
  });

  it.each([
    ['第一条 修路。（责任单位：区交通局）\n第二条 【教育】办学。（责任单位：区教育局）', ['第一条', '第二条']],
    ['1）修路。（责任单位：区交通局）\n2）办学。（责任单位：区教育局）', ['1)', '2)']],
    ['⒈修路。（责任单位：区交通局）\n⒉办学。（责任单位：区教育局）', ['⒈', '⒉']],
    ['⑴修路。（责任单位：区交通局）\n⑵办学。（责任单位：区教育局）', ['⑴', '⑵']],
    ['㈠修路。（责任单位：区交通局）\n㈡办学。（责任单位：区教育局）', ['㈠', '㈡']],
    ['1 ．修路。（责任单位：区交通局）\n2 ．办学。（责任单位：区教育局）', ['1.', '2.']],
  ])('has many signs: %s', (body, labels) => {
    expect(scheme(body).sections.flatMap(({ tasks }) => tasks.map(({ number, label }) => [number, label]))).toEqual(
      labels.map((label, index) => [index + 1, label]),
    );
  });

  it('is none where an article is only mentioned', () => {
    expect(
      parseScheme('某方案\n一、任务\n1.办学。\n第三条规定由学校落实。（责任单位：区教育局）').sections[0]?.tasks,
    ).toHaveLength(1);
  });

  it('shows an item without assignment among others that have one', () => {
    const draft = scheme('1.甲。（责任单位：区教育局）\n2.乙。\n3.丙。（责任单位：区民政局）');
    expect(draft.sections[0]?.tasks).toHaveLength(3);
    expect(draft.diagnostics.map(({ code }) => code)).toContain('task_without_assignment');
  });

  it('may be missing: each assignment closes an item of its own', () => {
    const draft = parseScheme(
      '某方案\n一、稳增长\n扩大投资。开工一批项目。（市发改委负责）\n促进消费。\n发放消费券。（市商务局负责）\n二、惠民生\n1.办学。（市教育局负责）',
    );
    expect(
      draft.sections.map((section) => section.tasks.map((task) => [task.number, task.title, ...task.responsible])),
    ).toEqual([
      [
        [1, '扩大投资', '市发改委'],
        [2, '促进消费', '市商务局'],
      ],
      [[1, '办学', '市教育局']],
    ]);
  });

  it('gives a clause behind the last of several parts to the whole', () => {
    const draft = scheme('1.整治环境。\n(1)清理河道。\n(2)修补路面。（责任单位：区水务局）');
    expect(draft.sections.flatMap((section) => section.tasks.map((task) => [task.title, task.responsible]))).toEqual([
      ['整治环境', ['区水务局']],
    ]);
  });
});

describe('A document without any assignment', () => {
  it('still gives a draft, and an error that says so', () => {
    const draft = parseScheme('某区规划\n一、总体要求\n坚持稳中求进。\n');
    expect(draft.diagnostics.filter(({ severity }) => severity === 'error').map(({ code }) => code)).toEqual([
      'no_assignment_found',
    ]);
    expect(draft.sections).toEqual([]);
  });
});
