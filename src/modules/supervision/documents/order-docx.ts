import { Document, Packer, type Paragraph } from 'docx';
import {
  blockParagraph,
  emptyLine,
  titleParagraphs,
  warningBox,
} from '../../../platform/official-document/paragraphs.js';
import { type Block, heading1, paragraph } from '../../../platform/official-document/block.js';
import { documentStyles } from '../../../platform/official-document/document-styles.js';
import { makeDeterministic } from '../../../platform/official-document/deterministic-zip.js';
import { pageSection } from '../../../platform/official-document/page.js';
import {
  addressee,
  closingParagraph,
  colourBand,
  documentFoot,
  issuerMark,
  numberLine,
  signature,
} from '../../../platform/official-document/parties.js';
import { titleLines } from '../../../platform/official-document/title-lines.js';
import { chineseDay, chineseOrdinal, typeset } from '../../../platform/official-document/wording.js';
import { xmlText } from '../../../platform/official-document/xml-text.js';
import type { OrderFacts } from '../domain/order-facts.js';

const DEMONSTRATION = '演示数据，非真实督办';

/**
 * The supervision order as a Word file (.docx) in the layout of GB/T 9704-2012. A pure function of what was written down
 * when it was issued: the same order gives the same bytes, whatever became of it since.
 */
export async function renderOrderDocx(facts: OrderFacts): Promise<Buffer> {
  const author = xmlText(facts.office);
  const document = new Document({
    title: xmlText(titleOf(facts)),
    creator: author,
    lastModifiedBy: author,
    styles: documentStyles,
    evenAndOddHeaderAndFooters: true,
    sections: [pageSection('portrait', contentOf(facts), facts.demonstration ? DEMONSTRATION : null)],
  });
  return makeDeterministic(await Packer.toBuffer(document), facts.issuedOn);
}

function contentOf(facts: OrderFacts): Paragraph[] {
  const { prose, closing } = orderProse(facts);
  return [
    ...(facts.demonstration ? warningBox(DEMONSTRATION) : []),
    colourBand(`${facts.colour.name}督办`, facts.colour.band),
    issuerMark(`${typeset(facts.office)}督办单`),
    numberLine(facts.documentNumber, typeset(facts.signer)),
    ...titleParagraphs(titleLines(titleOf(facts))),
    addressee([typeset(facts.unit)]),
    ...prose.map(blockParagraph),
    closingParagraph(closing),
    emptyLine(),
    ...signature(typeset(facts.office), chineseDay(facts.issuedOn)),
    ...documentFoot(facts.copyTo.map(typeset), typeset(facts.office), chineseDay(facts.issuedOn)),
  ];
}

function titleOf({ item }: OrderFacts): string {
  return `关于${item.kind === 'TASK' ? '任务' : '指标'}“${typeset(item.title)}”的督办通知`;
}

/** The text of an order: the matter, what it rests on, what is required, and last by when. */
function orderProse(facts: OrderFacts): { prose: Block[]; closing: string } {
  const { scheme, item, former } = facts;
  const document = `《${typeset(scheme.title)}》${scheme.documentNumber === null ? '' : `（${scheme.documentNumber}）`}`;
  const kind = item.kind === 'TASK' ? '任务' : '指标';
  const rise =
    former === null
      ? ''
      : `本件由${former.documentNumber}（${former.colour}，办理时限${chineseDay(former.deadline)}）升级而来，原件同时终止。`;
  const basis = `${document}第${item.number}项${kind}“${typeset(item.title)}”。${rise}`;
  const parts = [
    ['督办事项', facts.matter],
    ['督办依据', basis],
    ['办理要求', facts.requirement],
    ['办理时限', ''],
  ] as const;
  return {
    prose: parts.flatMap(([heading, text], index) => [
      heading1(`${chineseOrdinal(index + 1)}、${heading}`),
      ...linesOf(text).map(paragraph),
    ]),
    closing: `请于${chineseDay(facts.deadline)}前办结并回复。确需延期的，应在时限届满前提出申请，逾期不予受理。`,
  };
}

/** The office may write several paragraphs. */
function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map(typeset)
    .filter((line) => line !== '');
}
