import { chineseDay, typeset } from '../../../platform/official-document/wording.js';
import type { OrderFacts } from './order-facts.js';

type Matter = Pick<OrderFacts, 'item' | 'owed' | 'former' | 'issuedOn'> & {
  /** Of proposals made by hand. */
  readonly reasons: readonly string[];
};

/** An order in one line of a message. @param deadline as it is now; the paper keeps the one that it was issued with. */
export function orderLine({ documentNumber, colour, unit, item }: OrderFacts, deadline: string): string {
  return `${documentNumber}（${colour.name}）：${unit}“${item.title}”，办理时限${chineseDay(deadline)}`;
}

/** The matter in words, for the office to keep or to write anew. */
export function matterWords({ item, owed, former, issuedOn, reasons }: Matter): string {
  const name = `${item.kind === 'TASK' ? '任务' : '指标'}“${typeset(item.title)}”`;
  const parts = [
    ...(former ? [formerWords(former, issuedOn)] : []),
    ...(owed.length > 0 ? [`${name}的${owed.map(owedWords).join('、')}逾期未报送`] : []),
    ...reasons.map((reason) => `${name}：${asClause(reason)}`),
  ];
  return `${parts.length > 0 ? parts.join('；') : `${name}未按要求推进`}。`;
}

/** An order may be raised before its deadline, when what was answered does not do. */
function formerWords({ documentNumber, deadline }: NonNullable<OrderFacts['former']>, issuedOn: string): string {
  const missed = deadline < issuedOn ? '逾期未办结' : '尚未按要求办结';
  return `${documentNumber}要求于${chineseDay(deadline)}前办理，${missed}`;
}

function owedWords({ cycle, dueOn }: OrderFacts['owed'][number]): string {
  return `${cycle}进展（应于${chineseDay(dueOn)}前报送）`;
}

export function requirementWords(owed: OrderFacts['owed']): string {
  const first = owed.length > 0 ? '立即补报上述进展' : '立即研究推进';
  return `请高度重视，${first}，查明原因，明确整改措施和责任人，并在办理时限前书面回复办理情况。`;
}

/** A reason as part of a longer sentence: without its own full stop. */
function asClause(text: string): string {
  return typeset(text).replace(/[。；;，,.\s]+$/, '');
}
