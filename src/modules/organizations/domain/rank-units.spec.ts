import { describe, expect, it } from '@jest/globals';
import { UnitRanking, type DirectoryName } from './rank-units.js';

const PLACES = ['临江区', '江城市'] as const;

const unit = (name: string, parts: Partial<DirectoryName> = {}): DirectoryName => ({
  name,
  kind: 'unit',
  id: name,
  aliasOf: null,
  active: true,
  validTo: null,
  successorId: null,
  ...parts,
});
const propose = (asWritten: string, ...names: (string | DirectoryName)[]) =>
  new UnitRanking(
    names.map((name) => (typeof name === 'string' ? unit(name) : name)),
    PLACES,
  ).of(asWritten);

describe('a name of a document may mean a unit of the directory', () => {
  it.each([
    ['区发展改革局', '区发展和改革局', '只差“和”“与”字'],
    ['区发改局', '区发展和改革局', '只差“和”“与”字；简称与全称'],
    ['区人资局', '区人力资源和社会保障局', '只差“和”“与”字；简称与全称'],
    ['区人资局', '区人力资源局', '简称与全称'],
    ['区城管局', '区城市管理执法局', '简称与全称'],
    ['区卫健委', '区卫生健康局', '简称与全称；只差机构的类别（局、委、办）'],
    ['区卫健局', '区卫生健康委员会', '简称与全称；只差机构的类别（局、委、办）'],
    ['临江区教育局', '区教育局', '一处写明了地名或省略了层级'],
    ['教育局', '区教育局', '一处写明了地名或省略了层级'],
    ['市场监管局', '区市场监督管理局', '一处写明了地名或省略了层级；简称与全称'],
    ['江城市科技局', '市科学技术局', '一处写明了地名或省略了层级；简称与全称'],
    ['区政法委', '区委政法委', '只差“委”字（党委部门的两种写法）'],
    ['区发改局（粮食科）', '区发改局', '括号中是内设机构或加挂的牌子'],
    ['区 教育局', '区教育局', '只有全角半角、括号或空格不同'],
    ['区市场监管局〔区知识产权局〕', '区市场监管局（区知识产权局）', '只有全角半角、括号或空格不同'],
  ])('%s → %s', (asWritten, name, reason) => {
    expect(propose(asWritten, name)).toMatchObject([{ id: name, name, reason }]);
  });

  it.each([
    ['市教育局', '区教育局'],
    ['江岸区教育局', '区教育局'],
    ['区教育局', '区体育局'],
    ['区委', '区委办公室'],
    ['区财政局', '区税务局'],
  ])('%s is not %s', (asWritten, name) => {
    expect(propose(asWritten, name)).toEqual([]);
  });

  it('with the nearest one first', () => {
    const ranked = propose('区发改局', '区发改委', '区发展和改革局', '区发改局（粮食科）');
    expect(ranked.map(({ name }) => name)).toEqual(['区发展和改革局', '区发改局（粮食科）', '区发改委']);
    expect(ranked.map(({ confidence }) => confidence)).toEqual([0.86, 0.75, 0.6]);
  });

  it('under an alias, and then shows the unit once, by its own name', () => {
    const aliases = ['区发展改革局', '区发改局'].map((name) => unit(name, { id: '1', aliasOf: '区发展和改革局' }));
    expect(propose('区发改局', unit('区发展和改革局', { id: '1' }), ...aliases)).toEqual([
      { kind: 'unit', id: '1', name: '区发展和改革局', confidence: 1, reason: '“区发改局”是“区发展和改革局”的别名' },
    ]);
  });
});

describe('a dissolved unit', () => {
  const dissolved = (name: string, successorId: string | null) =>
    unit(name, { active: false, validTo: '2024-03-31', successorId });

  it('names the one that took over, along a chain of mergers', () => {
    expect(propose('区科技局', dissolved('区科技局', '区科经局'), unit('区科经局'))).toEqual([
      {
        kind: 'unit',
        id: '区科经局',
        name: '区科经局',
        confidence: 0.9,
        reason: '“区科技局”已于 2024-03-31 撤并，由“区科经局”承接',
      },
    ]);
    expect(
      propose('区科技局', dissolved('区科技局', '区科经局'), dissolved('区科经局', '区经信局'), '区经信局'),
    ).toMatchObject([{ name: '区经信局' }]);
  });

  it('is no proposal when nobody took over, or in a circle', () => {
    expect(propose('区科技局', dissolved('区科技局', null))).toEqual([]);
    expect(propose('区科技局', dissolved('区科技局', '区科经局'), dissolved('区科经局', '区科技局'))).toEqual([]);
  });
});
