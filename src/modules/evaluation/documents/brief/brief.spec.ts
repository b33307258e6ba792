import { describe, expect, it } from '@jest/globals';
import { sha256Hex } from '../../../../platform/json.js';
import { circularTables } from '../circular/circular.js';
import { requireProseAgrees } from '../report/check-prose.js';
import { emptySnapshot, formerFixture, snapshotFixture } from '../testing/snapshot.fixture.js';
import { renderBriefDocx } from './brief-docx.js';
import { composeBrief, composedOf } from './brief.js';
import { heightOf, PAGE_HEIGHT } from './measure.js';

const plain = snapshotFixture();
const snapshot = { ...plain, former: formerFixture(plain) };
const text = (of = snapshot) =>
  composedOf(composeBrief(of))
    .map((block) => block.text)
    .join('\n');

/** Every name and reason as long as people write them. */
const wordy = {
  ...snapshot,
  overall: { ...snapshot.overall, reason: snapshot.overall.reason.repeat(3) },
  scheme: { ...snapshot.scheme, title: `${'武昌区国民经济和社会发展'.repeat(3)}任务分工方案` },
  indicators: snapshot.indicators.map((each) => ({ ...each, name: `${each.name}（${'甲乙丙丁'.repeat(8)}）` })),
  sections: snapshot.sections.map((section) => ({
    ...section,
    tasks: section.tasks.map((task) => ({
      ...task,
      light: 'RED' as const,
      title: `${task.title}${'并且继续推进'.repeat(8)}`,
    })),
  })),
  missing: snapshot.missing.map((each) => ({ ...each, unit: `${each.unit}${'及其所属单位'.repeat(4)}` })),
};

describe('the brief for leaders', () => {
  it.each([
    ['a usual scheme', snapshot],
    ['its first evaluation', plain],
    ['a scheme with long names', wordy],
    ['a scheme of which nothing is known', emptySnapshot()],
  ])('fits one page for %s', (_, of) => {
    expect(heightOf(composeBrief(of))).toBeLessThanOrEqual(PAGE_HEIGHT);
  });

  it.each([
    ['a usual scheme', snapshot],
    ['a scheme of which nothing is known', emptySnapshot()],
  ])('has no number that the tables of %s do not have', (_, of) => {
    const brief = composeBrief(of);
    const allowed = { tables: circularTables(of), names: brief.names };
    expect(() => requireProseAgrees({ composed: composedOf(brief) }, of, allowed)).not.toThrow();
    const [first, ...rest] = composedOf(brief);
    const changed = { ...first!, text: `${first!.text}，按时率99.9%` };
    expect(() => requireProseAgrees({ composed: [changed, ...rest] }, of, allowed)).toThrow(/99\.9%/);
  });

  it('puts binding indicators first, and of them those that lag', () => {
    const { indicators } = composeBrief(snapshot);
    const attributes = indicators.map(({ cells }) => cells[0]);
    expect(attributes).toEqual([...attributes].sort((a, b) => Number(a !== '约束性') - Number(b !== '约束性')));
    expect(indicators[0]!.cells.at(-1)).toBe('滞后于预期');
  });

  it('says what got worse since the evaluation before, who owes, and what follows', () => {
    expect(text()).toContain('与2022年度评估（截至2022年12月31日）相比，评价转差的指标');
    expect(text()).toMatch(/由正常推进转为严重滞后/);
    expect(text()).toMatch(/缺报\d+份：/);
    expect(text()).toMatch(/1\.扭转滞后指标/);
    expect(text(plain as typeof snapshot)).not.toContain('相比，评价转差');
  });

  it('has the same bytes each time', async () => {
    const make = async () => sha256Hex(await renderBriefDocx(composeBrief(snapshot), snapshot));
    expect(await make()).toBe(await make());
  });
});
