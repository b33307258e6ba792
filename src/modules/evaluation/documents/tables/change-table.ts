import { center, left, type Row, type TableModel, text } from '../../../../platform/official-document/table-model.js';
import { CONCLUSIONS, LIGHTS } from '../../domain/conclusion.js';
import { lightChanges, worseIndicators } from '../../domain/former.js';
import type { EvaluationSnapshot } from '../../domain/snapshot.js';
import { fallenBack, formerWords, valueOf } from '../prose/changes.js';
import { conclusionCell, lightCell, nameCell } from './cells.js';

/** What has become worse or better since the former evaluation, and values behind those of the year before; null for none. */
export function changeTable(snapshot: EvaluationSnapshot): TableModel | null {
  const { worse, better } = lightChanges(snapshot);
  const tasks = (changes: typeof worse, word: string): Row[] =>
    changes.map(({ item, before, now }) => ({
      kind: 'item',
      cells: [text(word), nameCell(item.title), text(LIGHTS[before]), lightCell(now)],
    }));
  const rows: Row[] = [
    ...worseIndicators(snapshot).map(({ item, before, now }): Row => ({
      kind: 'item',
      cells: [text('指标转差'), nameCell(item.name), text(CONCLUSIONS[before]), conclusionCell(now)],
    })),
    ...tasks(worse, '任务转差'),
    ...tasks(better, '任务好转'),
    ...fallenBack(snapshot).map(({ indicator, before, now }): Row => ({
      kind: 'item',
      cells: [
        text('数值后退'),
        nameCell(indicator.name),
        ...[before, now].map((value) => text(`${valueOf(indicator, value)}（${value.year}年）`)),
      ],
    })),
  ];
  if (rows.length === 0) return null;
  return {
    caption: '与此前相比有变化的指标和任务',
    columns: [center('变化', 24), left('指标或者任务', 72), center('此前', 30), center('本次', 30)],
    rows,
    note:
      (snapshot.former === undefined ? '' : `“转差”“好转”与${formerWords(snapshot.former)}相比。`) +
      '“数值后退”指最近一年的数值比上年离目标更远。',
  };
}
