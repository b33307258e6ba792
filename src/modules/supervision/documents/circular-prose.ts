import { LIGHTS } from '../../evaluation/index.js';
import { type Block, heading1, paragraph } from '../../../platform/official-document/block.js';
import { chineseDay, typeset } from '../../../platform/official-document/wording.js';
import type { CircularFacts } from '../domain/circular-facts.js';
import { LIGHT_ORDER, onTimeRate, overviewOf, type Overview } from './circular-overview.js';

/** Names of units in one sentence; more are told by the table. */
const MOST_NAMES = 8;

export function circularTitle({ scheme, period }: CircularFacts): string {
  return `关于《${typeset(scheme.title)}》${period.label}填报和督办情况的通报`;
}

/** The text of a circular, its last paragraph apart. Every figure in it also stands in a table. */
export function circularProse(facts: CircularFacts): { readonly blocks: readonly Block[]; readonly closing: string } {
  const overview = overviewOf(facts);
  const { asOf, period } = facts;
  const blocks = [
    paragraph(
      `现将${period.label}填报和督办情况通报如下。报送和督办数据截至${chineseDay(asOf)}，任务亮灯截至${chineseDay(period.end)}。`,
    ),
    heading1('一、报送情况'),
    paragraph(reportWords(overview)),
    ...rankingWords(facts).map(paragraph),
    heading1('二、任务进展'),
    paragraph(lightWords(overview)),
    heading1('三、督办情况'),
    paragraph(orderWords(overview)),
    heading1('四、工作要求'),
  ];
  return { blocks, closing: demandWords(overview) };
}

function reportWords({ reports: { owed, onTime, late, missing, rate, returned } }: Overview): string {
  if (owed.value === '0') return '本期没有到期的填报事项。';
  return (
    `本期到期的填报事项应报送${owed.value}件，按时报送${onTime.value}件，逾期报送${late.value}件，` +
    `未报送${missing.value}件，按时率${rate.value}；其中被退回过${returned.value}件。`
  );
}

/** Who is first, and who still owes; both in the order of the table. */
function rankingWords({ units }: CircularFacts): string[] {
  const ranked = units.filter(({ rank }) => rank !== null);
  const [first] = ranked;
  if (!first) return [];
  const best = ranked.filter(({ rank }) => rank === first.rank).map(({ unit }) => unit);
  const owing = ranked.filter(({ missing }) => missing > 0);
  return [
    `按时率排名第${first.rank}（${onTimeRate(first)}）的单位：${names(best)}。`,
    ...(owing.length === 0
      ? ['各单位到期的填报事项均已报送。']
      : [`仍有未报送事项的单位：${names(owing.map(({ unit, missing }) => `${unit}（${missing}件）`))}。`]),
  ];
}

/** A long list names the first ones and refers to the table, without a count of its own. */
function names(all: readonly string[]): string {
  return all.slice(0, MOST_NAMES).map(typeset).join('、') + (all.length > MOST_NAMES ? '等，详见附表' : '');
}

function lightWords({ tasks, lights }: Overview): string {
  const words = LIGHT_ORDER.map((light) => `${LIGHTS[light]}${lights[light].value}项`).join('，');
  return `方案共有任务${tasks.value}项：${words}。`;
}

function orderWords({ orders: { issued, open, overdue } }: Overview): string {
  return `本期签发督办单${issued.value}件；目前在办${open.value}件，其中逾期未回复${overdue.value}件。`;
}

function demandWords({ reports: { missing, owingUnits }, orders: { overdue } }: Overview): string {
  const demands = [
    ...(missing.value === '0' ? [] : [`有未报送事项的${owingUnits.value}个单位应立即补报，并说明原因`]),
    ...(overdue.value === '0' ? [] : ['督办单逾期未回复的单位应立即回复，再次逾期的将升级督办']),
    '各单位应按时报送进展，如实反映问题，牵头单位应做好汇总把关',
  ];
  return `${demands.join('；')}。`;
}
