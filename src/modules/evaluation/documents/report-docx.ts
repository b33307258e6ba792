import { Document, Packer, type Paragraph, type Table } from 'docx';
import { makeDeterministic } from '../../../platform/official-document/deterministic-zip.js';
import { pageSection } from '../../../platform/official-document/page.js';
import {
  annexHeading,
  annexList,
  blockParagraph,
  bodyParagraph,
  emptyLine,
  smallParagraph,
  titleParagraphs,
  warningBox,
} from '../../../platform/official-document/paragraphs.js';
import { documentStyles } from '../../../platform/official-document/document-styles.js';
import { tableBlock } from '../../../platform/official-document/table-layout.js';
import { xmlText } from '../../../platform/official-document/xml-text.js';
import { placeholder } from '../../../platform/official-document/block.js';
import type { TableModel } from '../../../platform/official-document/table-model.js';
import type { EvaluationSnapshot } from '../domain/snapshot.js';
import { provenanceLines } from './provenance.js';
import { authorOf } from './prose/next-steps.js';
import { composeProse, type ReportProse } from './prose/prose.js';
import { fullTitle } from './prose/title.js';
import { indicatorOverview, indicatorReasons, indicatorTable } from './tables/indicator-tables.js';
import { leadTable, targetTable, taskTable } from './tables/task-tables.js';
import { missingTable, unitTable } from './tables/unit-tables.js';

type Content = (Paragraph | Table)[];

const DEMONSTRATION = '演示数据，非真实进展';
const ANNEXES = ['主要指标完成情况表', '重点任务进展表', '牵头单位任务表', '单位报送情况表', '缺报清单'] as const;

/**
 * The evaluation report as a Word file (.docx) in the layout of GB/T 9704-2012. A pure function of the snapshot: equal
 * snapshots give equal bytes, whenever and wherever they are rendered.
 */
export async function renderReportDocx(snapshot: EvaluationSnapshot): Promise<Buffer> {
  const mark = snapshot.demonstration ? DEMONSTRATION : null;
  const author = xmlText(snapshot.scheme.jurisdictionName);
  const report = new Document({
    title: xmlText(fullTitle(snapshot)),
    creator: author,
    lastModifiedBy: author,
    styles: documentStyles,
    evenAndOddHeaderAndFooters: true,
    sections: [
      pageSection('portrait', body(snapshot), mark),
      pageSection('landscape', [...indicatorAnnex(snapshot), ...taskAnnex(snapshot)], mark),
      pageSection('portrait', [...unitAnnexes(snapshot), ...provenance(snapshot)], mark),
    ],
  });
  return makeDeterministic(await Packer.toBuffer(report), snapshot.asOf);
}

function body(snapshot: EvaluationSnapshot): Content {
  const prose: ReportProse = composeProse(snapshot);
  const author = authorOf(snapshot.scheme.jurisdictionName);
  return [
    ...(snapshot.demonstration ? warningBox(DEMONSTRATION) : []),
    ...titleParagraphs(prose.titleLines),
    ...[...prose.introduction, ...prose.overall, ...prose.indicators].map(blockParagraph),
    ...tableBlock(indicatorOverview(snapshot)),
    ...[...prose.tasks, ...prose.problems, ...prose.nextSteps].map(blockParagraph),
    emptyLine(),
    ...annexList(ANNEXES),
    emptyLine(),
    blockParagraph(placeholder(`〔成文单位署名和成文日期由${author}补充〕`)),
  ];
}

function indicatorAnnex(snapshot: EvaluationSnapshot): Content {
  return annex(1, false, [indicatorTable(snapshot), indicatorReasons(snapshot)]);
}

function taskAnnex(snapshot: EvaluationSnapshot): Content {
  const targets = targetTable(snapshot);
  return annex(2, true, targets === null ? [taskTable(snapshot)] : [taskTable(snapshot), targets]);
}

function unitAnnexes(snapshot: EvaluationSnapshot): Content {
  const missing = missingTable(snapshot);
  return [
    ...annex(3, false, [leadTable(snapshot)]),
    ...annex(4, true, [unitTable(snapshot)]),
    ...annex(5, true, missing === null ? [] : [missing]),
    ...(missing === null ? [bodyParagraph('截至评估日，没有缺报事项。')] : []),
  ];
}

function annex(number: 1 | 2 | 3 | 4 | 5, newPage: boolean, tables: readonly TableModel[]): Content {
  return [...annexHeading(`附件${number}`, ANNEXES[number - 1]!, newPage), ...tables.flatMap(tableBlock)];
}

/** The end of the last page: what the report can be checked against. */
function provenance(snapshot: EvaluationSnapshot): Content {
  return [
    smallParagraph('编制依据', { face: 'heading1', keepNext: true, after: 60 }),
    ...provenanceLines(snapshot).map((text) => smallParagraph(text, { keepNext: true, keepLines: true })),
    smallParagraph('本报告由评估快照直接生成，同一快照每次生成的文件相同。', { keepLines: true }),
  ];
}
