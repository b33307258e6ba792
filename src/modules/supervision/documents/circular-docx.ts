import { Document, Packer, type Paragraph, type Table } from 'docx';
import { makeDeterministic } from '../../../platform/official-document/deterministic-zip.js';
import { documentStyles } from '../../../platform/official-document/document-styles.js';
import { pageSection } from '../../../platform/official-document/page.js';
import {
  annexHeading,
  annexList,
  blockParagraph,
  emptyLine,
  titleParagraphs,
  warningBox,
} from '../../../platform/official-document/paragraphs.js';
import {
  addressee,
  closingParagraph,
  issuerMark,
  numberLine,
  signature,
} from '../../../platform/official-document/parties.js';
import { tableBlock } from '../../../platform/official-document/table-layout.js';
import { titleLines } from '../../../platform/official-document/title-lines.js';
import { chineseDay, typeset } from '../../../platform/official-document/wording.js';
import { xmlText } from '../../../platform/official-document/xml-text.js';
import type { CircularFacts } from '../domain/circular-facts.js';
import { circularProse, circularTitle } from './circular-prose.js';
import { circularTables } from './circular-tables.js';

const DEMONSTRATION = '演示数据，非真实情况';
const ANNEX = '各单位报送和督办情况';

/** The circular as a Word file (.docx), GB/T 9704-2012. A pure function of the frozen facts: equal facts, equal bytes. */
export async function renderCircularDocx(facts: CircularFacts): Promise<Buffer> {
  const mark = facts.demonstration ? DEMONSTRATION : null;
  const author = xmlText(facts.office);
  const document = new Document({
    title: xmlText(circularTitle(facts)),
    creator: author,
    lastModifiedBy: author,
    styles: documentStyles,
    evenAndOddHeaderAndFooters: true,
    sections: [pageSection('portrait', body(facts), mark), pageSection('landscape', annex(facts), mark)],
  });
  return makeDeterministic(await Packer.toBuffer(document), facts.asOf);
}

function body(facts: CircularFacts): Paragraph[] {
  const { blocks, closing } = circularProse(facts);
  return [
    ...(facts.demonstration ? warningBox(DEMONSTRATION) : []),
    issuerMark(`${typeset(facts.office)}通报`),
    numberLine(facts.documentNumber, null),
    ...titleParagraphs(titleLines(circularTitle(facts))),
    addressee(['各有关单位']),
    ...blocks.map(blockParagraph),
    closingParagraph(closing),
    emptyLine(),
    ...annexList([ANNEX]),
    emptyLine(),
    ...signature(typeset(facts.office), chineseDay(facts.asOf)),
  ];
}

function annex(facts: CircularFacts): (Paragraph | Table)[] {
  return [...annexHeading('附件', ANNEX, false), ...circularTables(facts).flatMap(tableBlock)];
}
