import { describe, expect, it } from '@jest/globals';
import { parseScheme } from './parse-scheme.js';

const dutiesOf = (body: string): unknown[] =>
  (parseScheme(`某区方案\n一、主要任务\n1.办学。（责任单位：区教育局）\n${body}\n`).duties ?? []).map(
    ({ kind, frequency }) => [kind, frequency],
  );

describe('Duties in the requirements of a document', () => {
  it.each([
    ['各单位每季度末向区发改局报送进展情况。', [['REPORT', 'QUARTER']]],
    ['2023年由区发改局牵头开展中期评估。', [['MID_TERM_EVALUATION', null]]],
    ['各单位要逐年制定年度滚动计划。', [['ANNUAL_PLAN', 'YEAR']]],
    ['落实情况纳入绩效考核。', [['ASSESSMENT', null]]],
    ['提高认识，加强领导。', []],
  ])('%s', (sentence, expected) => {
    expect(dutiesOf(`二、工作要求\n（一）压实责任。${sentence}`)).toEqual(expected);
  });

  it('are not looked for in tasks', () => {
    expect(dutiesOf('2.课改。每年报送进展情况，开展中期评估。（责任单位：区教育局）')).toEqual([]);
  });
});
