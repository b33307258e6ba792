import { describe, expect, it } from '@jest/globals';
import { proposeSameUnits } from './same-unit.js';

describe('Two names are proposed as one unit', () => {
  it.each([
    ['区水务湖泊局', '区水务和湖泊局', '只差“和”字'],
    ['区政法委', '区委政法委', '只差“委”字（党委部门的两种写法）'],
    ['市生态环境局东湖分局', '江城市生态环境局东湖分局', '一处写明了地名'],
    ['区委组织部（人才科）', '区委组织部', '一处写明了内设机构'],
    ['市发改委', '市发展和改革委员会', '简称与全称'],
    ['区人社局', '区人力资源和社会保障局', '简称与全称'],
    ['国家医保局', '医保局', '只差“国家”二字'],
  ])('%s and %s', (a, b, reason) => {
    expect(proposeSameUnits([a, b])).toEqual([{ names: [a, b], reason }]);
  });
});

describe('Different units are not proposed', () => {
  it.each([
    ['区城管局', '区城改局'],
    ['市教育局', '区教育局'],
    ['区委办', '区政府办'],
    ['市财政局', '省财政厅'],
    ['区卫健局', '区医保局'],
  ])('%s and %s', (a, b) => {
    expect(proposeSameUnits([a, b])).toEqual([]);
  });
});
