import { describe, expect, it } from '@jest/globals';
import { emptySnapshot, snapshotFixture } from '../testing/snapshot.fixture.js';
import { composeProse } from '../prose/prose.js';
import { requireProseAgrees } from './check-prose.js';

const snapshot = snapshotFixture();

function composed(of = snapshot, edition: 'INTERNAL' | 'PUBLIC' = 'INTERNAL') {
  const { introduction, overall, indicators, tasks, problems, nextSteps } = composeProse(of, edition);
  return [introduction, overall, indicators, tasks, problems, nextSteps].flat();
}

/** The same text with one sentence changed. */
function tampered(from: string, to: string) {
  const blocks = composed().map((block) => ({ ...block, text: block.text.replace(from, to) }));
  expect(blocks).not.toEqual(composed());
  return () => requireProseAgrees({ composed: blocks }, snapshot);
}

describe('the check of numbers in sentences against the tables', () => {
  it.each(['INTERNAL', 'PUBLIC'] as const)('passes what the rules have composed, %s edition', (edition) => {
    expect(() => requireProseAgrees({ composed: composed(snapshot, edition) }, snapshot)).not.toThrow();
    const empty = emptySnapshot();
    expect(() => requireProseAgrees({ composed: composed(empty, edition) }, empty)).not.toThrow();
  });

  it('finds a percent that no table has, and says the sentence', () => {
    expect(tampered('平均完成52.7%，', '平均完成53.9%，')).toThrow(/“53\.9%”.*平均完成53\.9%/);
  });

  it('finds a number of tasks that is not the number of rows with the light', () => {
    expect(tampered('正常推进15项', '正常推进16项')).toThrow(/正常推进16项|“16”/);
  });

  it('finds a number of indicators that is not the number of rows with the conclusion', () => {
    expect(tampered('其中快于预期2项', '其中快于预期11项')).toThrow(/快于预期11项/);
  });

  it('finds a wrong distance to the elapsed share, a wrong sum of reports and a wrong day', () => {
    expect(tampered('快于序时进度2.8个百分点', '快于序时进度77.7个百分点')).toThrow(/77\.7个百分点/);
    expect(tampered('应报330份', '应报331份')).toThrow(/331/);
    expect(tampered('数据截至2023年6月30日', '数据截至2023年6月29日')).toThrow(/2023年6月29日/);
  });
});
