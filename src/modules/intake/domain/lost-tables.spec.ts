import { describe, expect, it } from '@jest/globals';
import type { SchemeDraft } from './draft.js';
import { parseScheme } from './parse-scheme.js';

const rowsOf = (draft: SchemeDraft): unknown[] =>
  draft.sections.flatMap(({ tasks }) =>
    tasks.map(({ number, title, lead, responsible, supporting, deadline }) => [
      number,
      title,
      lead,
      [...responsible, ...supporting],
      deadline,
    ]),
  );

describe('A table whose cells stand on lines of their own', () => {
  const heads = ['序号', '重点工作', '牵头', '单位', '配合单位', '完成时限'];
  const table = (...rows: string[][]): string =>
    ['江城县分工方案', ...heads, ...rows.flat(), '附件说明完毕。'].join('\n');
  const roads = ['1', '改造公路80公里', '县交通局', '县财政局、各乡镇', '2022年12月'];
  const jobs = ['2', '新增就业3000人', '县人社局', '各乡镇', '持续推进'];

  it('is put together by the numbers of its rows, counted from the right', () => {
    expect(rowsOf(parseScheme(table(roads, jobs)))).toEqual([
      [1, '改造公路80公里', ['县交通局'], ['县财政局', '各乡镇'], '2022年12月'],
      [2, '新增就业3000人', ['县人社局'], ['各乡镇'], '持续推进'],
    ]);
  });

  it('is read the same with blank lines between its cells', () => {
    const text = table(roads, jobs);
    expect(rowsOf(parseScheme(text.replace(/\n/g, '\n\n')))).toEqual(rowsOf(parseScheme(text)));
  });

  it('may lack cells that were empty: a time is known by its words, the first unit leads', () => {
    expect(
      rowsOf(parseScheme(table(roads, ['2', '创建文明县', '县委宣传部', '长期坚持'], ['3', ...jobs.slice(1)])))[1],
    ).toEqual([2, '创建文明县', ['县委宣传部'], [], '长期坚持']);
  });

  it('may have headings between its rows', () => {
    const draft = parseScheme(table(['一、交通'], roads, ['二、就业'], jobs));
    expect(draft.sections.map(({ title, tasks }) => [title, tasks.length])).toEqual([
      ['交通', 1],
      ['就业', 1],
    ]);
  });

  it('may have cells of several lines, when lists go on and only units stand in the columns of the roles', () => {
    const draft = parseScheme(
      table(
        ['1', '改造公路，', '消除危桥。', '县交通局', '县财政局、', '各乡镇', '2022年12月'],
        ['2', '新增就业岗位。', '开展技能培训。', '县人社局', '各乡镇', '持续推进'],
      ),
    );
    expect(rowsOf(draft)).toEqual([
      [1, '改造公路，消除危桥', ['县交通局'], ['县财政局', '各乡镇'], '2022年12月'],
      [2, '新增就业岗位', ['县人社局'], ['各乡镇'], '持续推进'],
    ]);
  });

  it('may be an extract: numbers go on behind a heading or a complete row, headings may have no rows', () => {
    const draft = parseScheme(
      table(['一、交通'], roads, ['二、水利'], ['三、就业'], ['31', ...jobs.slice(1)], ['40', ...jobs.slice(1)]),
    );
    expect(draft.sections.map(({ title, tasks }) => [title, tasks.map(({ number }) => number)])).toEqual([
      ['交通', [1]],
      ['就业', [31]],
    ]);
  });

  it('may have a column behind those of the roles, when no cell is missing', () => {
    const draft = parseScheme(
      '江城县分工方案\n序号\n任 务 名 称\n牵 头 部 门\n配合部门\n目标类型\n1\n改造公路\n县交通局\n各乡镇\nA类\n2\n新增就业\n县人社局\n县财政局\nB类',
    );
    expect(rowsOf(draft)).toEqual([
      [1, '改造公路', ['县交通局'], ['各乡镇'], null],
      [2, '新增就业', ['县人社局'], ['县财政局'], null],
    ]);
  });

  it('may keep the bars of its cells at the ends of the lines', () => {
    const text = table(roads, jobs);
    const barred = text.replace(/^(?=\d|序号)[^]*(?=\n附件)/m, (cells) => cells.replace(/$/gm, ' |'));
    expect(barred).toContain('县交通局 |');
    expect(rowsOf(parseScheme(barred))).toEqual(rowsOf(parseScheme(text)));
  });

  it('is left alone and reported when its cells go over several lines', () => {
    const draft = parseScheme(
      table(
        ['1', '改造公路', '八十公里', '县交通', '局', '县财政局、', '各乡镇', '2022年12', '月'],
        ['2', '新增就业', '三千人', '县人社', '局', '各乡镇', '持续', '推进'],
        ['3', '新增学位', '五百个', '县教育', '局', '各乡镇', '持续', '推进'],
      ),
    );
    expect(draft.clauses).toEqual([]);
    expect(draft.diagnostics.map(({ code }) => code)).toContain('no_assignment_found');
  });

  it('loses no text: the words of a row are those of the document', () => {
    const text = table(roads, jobs);
    const [task] = parseScheme(text).sections.flatMap(({ tasks }) => tasks);
    expect(text.slice(task?.source.start, task?.source.end)).toContain('改造公路80公里\n县交通局');
  });
});

describe('A table drawn with line characters', () => {
  const table = [
    '┌──────┬────┬──────┬────┐',
    '│ 工 作 任 务│牵头│配 合 单 位 │完成│',
    '│            │单位│            │时限│',
    '├──────┼────┼──────┼────┤',
    '│改造公路八十│县交│县财政局、各│年底│',
    '│公里        │通局│乡镇        │前  │',
    '├──────┤    ├──────┤    │',
    '│修复桥梁    │    │县住建局    │    │',
    '└──────┴────┴──────┴────┘',
  ].join('\n');

  it('has cells that end where a line is drawn below them', () => {
    expect(rowsOf(parseScheme(table))).toEqual([
      [1, '改造公路八十公里', ['县交通局'], ['县财政局', '各乡镇'], '年底前'],
      [2, '修复桥梁', ['县交通局'], ['县住建局'], '年底前'],
    ]);
  });

  it('reports the cells that several rows share', () => {
    expect(parseScheme(table).diagnostics.map(({ code }) => code)).toContain('cell_shared');
  });

  it('is left as text when it names no role', () => {
    expect(parseScheme(table.replaceAll('牵头', '用地').replaceAll('配 合 单 位', '投 资 总 额')).clauses).toEqual([]);
  });
});
