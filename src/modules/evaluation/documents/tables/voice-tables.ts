import {
  type Cell,
  center,
  left,
  type Row,
  type TableModel,
  text,
} from '../../../../platform/official-document/table-model.js';
import { ABSENT, typeset } from '../../../../platform/official-document/wording.js';
import { figure } from '../../domain/figures.js';
import type { ComparedItem, OtherSide } from '../../domain/life/comparison.js';
import type { EvaluationVoices } from '../../domain/life/evaluation-voices.js';
import { OPINION } from '../../domain/life/opinion-machine.js';
import { percent, plainFigure, quantity, signedPoints } from '../format.js';
import { excerpt } from '../prose/tasks.js';
import { nameCell } from './cells.js';

/** Of a unit's or a department's own words; the whole of them is in the system. */
const WORDS_SHOWN = 300;
const DIFFERENCE_NOTE =
  '“差”为对方数值减评估数值，任务和部分以百分点计，指标以其计量单位计；结论与评估不一致的标“不一致”。未填写的不比较。';

/** What units say of their own work beside our result; null where none has handed anything in. */
export function selfEvaluationTable(items: readonly ComparedItem[]): TableModel | null {
  const rows = items.flatMap((of) =>
    of.units.map((side): Row => ({
      kind: 'item',
      cells: [
        nameCell(of.item.label),
        nameCell(side.unitName),
        ...oursCells(of),
        ...sideCells(of, side),
        text(excerpt(side.text, WORDS_SHOWN)),
      ],
    })),
  );
  if (rows.length === 0) return null;
  return {
    caption: '表9　单位自评与评估结果对照',
    columns: [
      left('事项', 44),
      left('单位', 24),
      ...SIDES('评估', '自评'),
      left('自评内容', 225 - 44 - 24 - SIDES_WIDTH),
    ],
    rows,
    note: `${DIFFERENCE_NOTE}自评内容较长的只列开头。`,
  };
}

/** What the third party has found beside our result; null where it has found nothing. */
export function thirdPartyTable(items: readonly ComparedItem[]): TableModel | null {
  const rows = items.flatMap((of): Row[] => {
    const { thirdParty } = of;
    if (thirdParty === null) return [];
    const { reason, source } = thirdParty;
    return [
      {
        kind: 'item',
        cells: [
          nameCell(of.item.label),
          ...oursCells(of),
          ...sideCells(of, thirdParty),
          text(excerpt(reason, WORDS_SHOWN)),
          nameCell(source),
        ],
      },
    ];
  });
  if (rows.length === 0) return null;
  return {
    caption: '表10　第三方评估与评估结果对照',
    columns: [
      left('事项', 44),
      ...SIDES('评估', '第三方'),
      left('理由', 40),
      left('数据来源', 225 - 44 - 40 - SIDES_WIDTH),
    ],
    rows,
    note: DIFFERENCE_NOTE,
  };
}

const SIDES_WIDTH = 20 + 23 + 20 + 16 + 25;
const SIDES = (ours: string, theirs: string) => [
  center(`${ours}数值`, 20),
  center(`${ours}结论`, 23),
  center(`${theirs}数值`, 20),
  center('差', 16),
  center(`${theirs}结论`, 25),
];

function oursCells({ item, unit, ours }: ComparedItem): Cell[] {
  return [text(valueWords(item.type, ours.value, unit)), text(ours.conclusionWord ?? ABSENT)];
}

function sideCells({ item, unit }: ComparedItem, side: OtherSide): Cell[] {
  const word = side.conclusionWord ?? ABSENT;
  return [
    text(valueWords(item.type, side.value, unit)),
    text(differenceWords(item.type, side.difference)),
    side.conclusionDiffers ? { text: `${word}（不一致）`, tint: 'YELLOW' } : text(word),
  ];
}

type ItemType = ComparedItem['item']['type'];

function valueWords(type: ItemType, value: string | null, unit: string | null): string {
  if (value === null) return ABSENT;
  return type === 'INDICATOR' ? quantity(value, unit) : percent(value);
}

function differenceWords(type: ItemType, difference: string | null): string {
  if (difference === null) return ABSENT;
  if (type !== 'INDICATOR') return signedPoints(figure(difference));
  return `${figure(difference).greaterThan(0) ? '+' : ''}${plainFigure(difference)}`;
}

/** Which department said what of the draft, and what came of it; null where nobody was asked. */
export function opinionTable({ opinions }: EvaluationVoices): TableModel | null {
  if (opinions.length === 0) return null;
  const asked = Object.entries(OPINION.words)
    .map(([state, word]) => ({ word, count: opinions.filter((opinion) => opinion.state === state).length }))
    .filter(({ count }) => count > 0);
  return {
    caption: '表11　征求意见及采纳情况',
    columns: [center('序号', 11), left('单位', 32), left('意见', 55), center('采纳情况', 20), left('说明', 38)],
    rows: opinions.map(({ unitName, state, opinion, decisionReason }, index) => ({
      kind: 'item',
      cells: [
        text(String(index + 1)),
        nameCell(unitName),
        text(opinion === null ? ABSENT : excerpt(opinion, WORDS_SHOWN)),
        text(OPINION.words[state]),
        text(decisionReason === null ? ABSENT : typeset(decisionReason)),
      ],
    })),
    note: `共征求${opinions.length}个单位的意见：${asked.map(({ word, count }) => `${word}${count}个`).join('、')}。`,
  };
}
