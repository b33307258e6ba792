import {
  AlignmentType,
  Footer,
  Header,
  type ISectionOptions,
  LineRuleType,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  type Table,
  TextRun,
} from 'docx';
import { smallParagraph } from './paragraphs.js';
import { A4, FONT, LANDSCAPE_MARGIN, PAGE_NUMBER_INDENT, PORTRAIT_MARGIN, SIZE } from './styles.js';

export type Orientation = 'portrait' | 'landscape';

/**
 * One section of the document. Page numbers run on through all of them, odd ones to the right and even ones to the
 * left; `mark` is repeated above every page, so that a page taken out of the file still carries it.
 */
export function pageSection(
  orientation: Orientation,
  children: readonly (Paragraph | Table)[],
  mark: string | null,
): ISectionOptions {
  const landscape = orientation === 'landscape';
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      page: {
        size: { ...A4, orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT },
        margin: landscape ? LANDSCAPE_MARGIN : PORTRAIT_MARGIN,
      },
    },
    headers: { default: header(mark), even: header(mark) },
    footers: {
      default: pageNumber(AlignmentType.RIGHT, { right: PAGE_NUMBER_INDENT }),
      even: pageNumber(AlignmentType.LEFT, { left: PAGE_NUMBER_INDENT }),
    },
    children,
  };
}

function header(mark: string | null): Header {
  return new Header({ children: [smallParagraph(mark ?? '', { alignment: AlignmentType.CENTER })] });
}

function pageNumber(
  alignment: (typeof AlignmentType)[keyof typeof AlignmentType],
  indent: { left?: number; right?: number },
): Footer {
  return new Footer({
    children: [
      new Paragraph({
        alignment,
        indent,
        spacing: { line: 280, lineRule: LineRuleType.EXACT, before: 0, after: 0 },
        children: [
          new TextRun({ font: FONT.pageNumber, size: SIZE.pageNumber, children: ['— ', PageNumber.CURRENT, ' —'] }),
        ],
      }),
    ],
  });
}
