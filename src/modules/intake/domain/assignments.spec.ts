import { describe, expect, it } from '@jest/globals';
import type { DraftClause, SchemeDraft } from './draft.js';
import { parseScheme } from './parse-scheme.js';

const scheme = (body: string): SchemeDraft => parseScheme(`某区重点工作分工方案\n一、主要任务\n${body}\n`);
const clausesOf = (body: string): DraftClause[] => scheme(body).clauses;
const tasksOf = (body: string): unknown[] =>
  scheme(body).sections.flatMap(({ tasks }) => tasks.map((task) => [task.title, task.lead, task.responsible]));

describe('Leaders are kept apart from units', () => {
  it('牵头负责领导 and 责任领导 name persons', () => {
    expect(
      clausesOf('1.修路。（牵头负责领导：李四；责任领导：张三；牵头责任单位：区交通局；协同责任单位：区财政局）'),
    ).toMatchObject([{ leaders: ['李四', '张三'], lead: ['区交通局'], supporting: ['区财政局'], responsible: [] }]);
  });

  it.each([
    ['责任领导：李四\n1.修路。（责任单位：区交通局）\n2.架桥。（责任单位：区住建局）'],
    ['李四同志牵头的工作\n1.修路。（责任单位：区交通局）\n2.架桥。（责任单位：区住建局）'],
  ])('a leader above a group of tasks is that of each: %s', (body) => {
    expect(clausesOf(body).map(({ leaders }) => leaders.map((name) => name.slice(0, 2)))).toEqual([['李四'], ['李四']]);
  });

  it.each(['（一）李四副区长负责的重点工作', '一、区委书记李四包保项目'])(
    'the post may stand before or behind the name: %s',
    (heading) => {
      const draft = parseScheme(`某区清单\n${heading}\n1.修路。\n责任单位：区交通局\n2.架桥。\n责任单位：区住建局`);
      expect(draft.clauses.map(({ leaders }) => leaders.length)).toEqual([1, 1]);
      expect(draft.clauses[0]?.leaders[0]).toContain('李四');
    },
  );

  it('several persons on lines of their own belong to one assignment', () => {
    expect(
      clausesOf('1.修路。\n责任单位：区交通局\n责任领导：李四\n责任人：张三\n2.架桥。\n责任单位：区住建局'),
    ).toMatchObject([
      { responsible: ['区交通局'], leaders: ['李四', '张三'] },
      { responsible: ['区住建局'], leaders: [] },
    ]);
  });

  it('a leader ends with the next one', () => {
    const body = '责任领导：李四\n1.修路。（责任单位：区交通局）\n责任领导：王五\n2.办学。（责任单位：区教育局）';
    expect(clausesOf(body).map(({ leaders }) => leaders)).toEqual([['李四'], ['王五']]);
  });
});

describe('Further words for roles', () => {
  it.each([
    ['（主办单位：区交通局；协办单位：区财政局；参与单位：各街道）', ['区交通局'], [], ['区财政局', '各街道']],
    ['（区交通局主办，区财政局协办，各街道参与）', ['区交通局'], [], ['区财政局', '各街道']],
    ['（区交通局（牵头）、区财政局、区住建局（配合））', ['区交通局'], ['区财政局'], ['区住建局']],
  ])('%s', (bracket, lead, responsible, supporting) => {
    expect(clausesOf(`1.修路。${bracket}`)).toMatchObject([{ lead, responsible, supporting }]);
  });
});

describe('Verbs behind and inside lists', () => {
  it.each([
    ['（各街道负责，区商务局指导）', [], ['各街道'], ['区商务局']],
    ['（区商务局主责，各街道配合，长期）', ['区商务局'], [], ['各街道']],
    ['（区商务局负责，并会同区税务局落实）', [], ['区商务局', '区税务局'], []],
    ['（区商务局、各街道，各有关部门按照职责分工组织实施）', [], ['区商务局', '各街道', '各有关部门'], []],
    ['（区商务局、区税务局按各自分工负责）', [], ['区商务局', '区税务局'], []],
    ['（牵头科室：应急办；配合科室：司法所；各社区落实）', ['应急办'], [], ['司法所', '各社区']],
    ['（第一责任单位：区商务局；第二责任单位：区税务局）', [], ['区商务局', '区税务局'], []],
    ['（牵头单位：区商务局；其他责任单位：各项目牵头单位）', ['区商务局'], ['各项目牵头单位'], []],
    ['（区商务局负责，区统计局监督）', [], ['区商务局'], ['区统计局']],
    ['（牵头单位：区商务局；督办单位：区政府督查室；责任单位：各区）', ['区商务局'], ['各区'], ['区政府督查室']],
    ['（责任单位：区商务局；目标：建成3个）', [], ['区商务局'], []],
    ['（国网某区供电公司、某某水务集团等企业负责）', [], ['国网某区供电公司', '某某水务集团'], []],
    ['（区商务局〈牵头〉、区税务局、各社区）', ['区商务局'], ['区税务局', '各社区'], []],
  ])('%s', (bracket, lead, responsible, supporting) => {
    expect(clausesOf(`1.办好夜市。${bracket}`)).toMatchObject([{ lead, responsible, supporting }]);
  });
});

describe('Words inside a list that are no unit', () => {
  it.each([
    ['（国务院各部门分别负责，年内持续推进）', ['国务院各部门'], '年内持续推进'],
    ['（区商务局负责，2022年底前取得阶段性成效）', ['区商务局'], '2022年底前取得阶段性成效'],
    ['（区商务局负责，上半年出台）', ['区商务局'], '上半年出台'],
  ])('are kept as the deadline: %s', (bracket, responsible, deadline) => {
    expect(clausesOf(`1.办好夜市。${bracket}`)).toMatchObject([{ responsible, deadline }]);
  });

  it('are the rule of the document, whatever it calls the lead', () => {
    expect(clausesOf('1.办好夜市。（区商务局、区税务局负责，排在第一位的部门为牵头部门，下同）')).toMatchObject([
      { lead: ['区商务局'], responsible: ['区税务局'] },
    ]);
    expect(
      clausesOf('责任分解中，列第一位的责任单位为牵头单位或汇总单位。\n1.办好夜市。（责任单位：区商务局、各街道）'),
    ).toMatchObject([{ lead: ['区商务局'], responsible: ['各街道'] }]);
  });
});

describe('Brackets that follow each other', () => {
  it('are one assignment, when each gives another role', () => {
    expect(clausesOf('1.建园。【牵头：区城管局】【配合：各社区】【时限：2023年9月】')).toMatchObject([
      { lead: ['区城管局'], supporting: ['各社区'], deadline: '2023年9月' },
    ]);
  });

  it('are two, when a role comes again', () => {
    expect(clausesOf('1.建园。（责任单位：区城管局）（责任单位：区水务局）')).toHaveLength(2);
  });
});

describe('A label behind the text, without a full stop before it', () => {
  it.each(['1.办学，责任单位：区教育局', '1.办学 责任单位：区教育局'])('is read when only names follow: %s', (body) => {
    expect(clausesOf(body).map(({ responsible }) => responsible)).toEqual([['区教育局']]);
  });

  it('is talk about the role when a sentence goes on', () => {
    expect(clausesOf('1.办学，责任单位：应当按月报送进展情况')).toEqual([]);
  });
});

describe('A sentence that is nothing but an assignment', () => {
  it('is read at the end of a paragraph', () => {
    expect(clausesOf('1.优抚。落实待遇。由区退役军人局牵头，区财政局、区人社局配合。')).toMatchObject([
      { lead: ['区退役军人局'], supporting: ['区财政局', '区人社局'] },
    ]);
  });

  it.each([
    '由区财政局牵头，研究制定办法。',
    '由各单位抓好落实，并按月报送。',
    '由企业牵头，高校参与。',
    '具体工作由区发改局牵头负责。',
  ])('is not read in any other: %s', (sentence) => {
    expect(clausesOf(`1.优抚。${sentence}`)).toEqual([]);
  });
});

describe('What a clause covers', () => {
  it('以上 covers the items above that have no clause of their own', () => {
    expect(tasksOf('1.修路。（责任单位：区交通局）\n2.办学。\n3.建园。（以上责任单位：区教育局、区住建局）')).toEqual([
      ['修路', [], ['区交通局']],
      ['办学', [], ['区教育局', '区住建局']],
      ['建园', [], ['区教育局', '区住建局']],
    ]);
  });

  it('several clauses in one paragraph each close their own sentence', () => {
    expect(
      clausesOf('1.改造小区。（责任单位：区住建局）新建学校。（责任单位：区教育局）全年完成。').map(
        ({ responsible }) => responsible,
      ),
    ).toEqual([['区住建局'], ['区教育局']]);
  });
});

describe('A rule that adds a party', () => {
  it('counts from where it stands and is given as the reason', () => {
    const clauses = clausesOf(
      '1.稳投资。（责任单位：市财政局）\n2.促增长。（牵头单位：市发改委，以下均需各县市区落实，不再列出）\n3.修路。（责任单位：市交通局）',
    );
    expect(clauses.map(({ responsible, added }) => [responsible, added?.name ?? null])).toEqual([
      [['市财政局'], null],
      [['各县市区'], '各县市区'],
      [['市交通局', '各县市区'], '各县市区'],
    ]);
  });
});

describe('A rule inside a clause', () => {
  it('ends the units of the clause and adds its party below', () => {
    const clauses = clausesOf(
      '1.准入。（市环保局牵头，市发改局参与，各县、区政府（管委会）负责落实。以下各项工作均需各县、区政府（管委会）落实，不再列出）\n2.整治。（市环保局牵头）',
    );
    expect(clauses.map(({ lead, responsible, supporting }) => [lead, responsible, supporting])).toEqual([
      [['市环保局'], ['各县、区政府（管委会）'], ['市发改局']],
      [['市环保局'], ['各县、区政府(管委会)'], []],
    ]);
  });

  it('may name its party without 各', () => {
    const clauses = clausesOf('1.甲事。（市环保局负责。以下均需县（市、区）政府落实）\n2.乙事。（市财政局负责）');
    expect(clauses[1]?.responsible).toEqual(['市财政局', '县(市、区)政府']);
  });
});

describe('Names as written', () => {
  it('stay so when the level is left out; what it stands for is proposed', () => {
    const [clause] = clausesOf('1.建平台。（省科技厅、工业和信息化厅、杭州海关负责）');
    expect(clause?.responsible).toEqual(['省科技厅', '工业和信息化厅', '杭州海关']);
    expect(clause?.elided).toEqual([{ asWritten: '工业和信息化厅', proposal: '省工业和信息化厅' }]);
  });

  it('a group may begin behind a conjunction', () => {
    expect(clausesOf('1.巡查。（省水利厅等省有关单位和各市、县（区）人民政府按职责分工负责）')[0]?.responsible).toEqual(
      ['省水利厅', '省有关单位', '各市、县（区）人民政府'],
    );
  });

  it('a list may be left open before its last party', () => {
    const [clause] = clausesOf('1.帮扶。（区农业局、区商务局等和各镇人民政府负责）');
    expect(clause?.responsible).toEqual(['区农业局', '区商务局', '各镇人民政府']);
    expect(clause?.open).toEqual(['等']);
  });

  it('各市、州、直管市及某某林区人民政府 is one group', () => {
    expect(clausesOf('1.帮扶。（责任单位：省文旅厅，各市、州、直管市及青松林区人民政府）')[0]?.responsible).toEqual([
      '省文旅厅',
      '各市、州、直管市及青松林区人民政府',
    ]);
  });

  it('各区委、区政府 is one group', () => {
    expect(clausesOf('1.信访。（责任单位：市信访局、各区委、区政府）')[0]?.responsible).toEqual([
      '市信访局',
      '各区委、区政府',
    ]);
  });

  it('13个街道、镇 is one group', () => {
    expect(clausesOf('1.巡查。（责任单位：区教育局，13个街道、镇）')[0]?.responsible).toEqual([
      '区教育局',
      '13个街道、镇',
    ]);
  });

  it('各镇人民政府、街道办事处 is one group', () => {
    expect(clausesOf('1.巡查。（责任单位：各镇人民政府、街道办事处，区直各部门）')[0]?.responsible).toEqual([
      '各镇人民政府、街道办事处',
      '区直各部门',
    ]);
  });
});

describe('More words that look like assignments and are none', () => {
  it.each([
    '完善牵头单位负责、责任单位配合的机制。',
    '组建创新联合体（企业牵头、高校参与）。',
    '健全治理体系（政府主导、部门负责）。',
  ])('%s', (sentence) => {
    expect(clausesOf(`1.${sentence}`)).toEqual([]);
  });
});

describe('A division in words behind a label', () => {
  it('gives the roles by its verbs: 部门分工：A牵头，B配合', () => {
    const draft = parseScheme(
      '某市任务分工方案\n一、任务\n1.办学。\n分管市领导：李四\n部门分工：市教育局牵头，市财政局、各区配合。\n',
    );
    expect(draft.sections[0]?.tasks[0]).toMatchObject({
      lead: ['市教育局'],
      supporting: ['市财政局', '各区'],
      leaders: ['李四'],
    });
  });

  it('具体任务均涉及 adds its party to all', () => {
    const draft = parseScheme(
      '某省方案\n一、任务\n（一）办学。〔责任单位：省教育厅。具体任务均涉及相关市（州）人民政府，不再做分工，下同。〕\n（二）修路。〔责任单位：省交通厅〕\n',
    );
    expect(draft.sections[0]?.tasks.map(({ responsible }) => responsible)).toEqual([
      ['省教育厅', '相关市(州)人民政府'],
      ['省交通厅', '相关市(州)人民政府'],
    ]);
  });
});
