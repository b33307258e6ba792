import JSZip from 'jszip';

const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export async function zipFile(parts: Readonly<Record<string, string | Buffer>>): Promise<Buffer> {
  const zip = new JSZip();
  for (const [name, content] of Object.entries(parts)) zip.file(name, content);
  return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' });
}

function relations(entries: readonly (readonly [type: string, target: string])[]): string {
  const list = entries.map(
    ([type, target], index) => `<Relationship Id="r${index + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${RELATIONS}">${list.join('')}</Relationships>`;
}

/** A Word file of this body; `parts` are further parts such as `numbering` or `footnotes`, without their root element. */
export function docxFile(body: string, parts: Readonly<Record<string, string>> = {}): Promise<Buffer> {
  const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="m" xmlns:wps="s"';
  const others = Object.entries(parts).map(([name, content]) => [
    `word/${name}.xml`,
    `<w:${name} ${word}>${content}</w:${name}>`,
  ]);
  return zipFile({
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': relations([['officeDocument', 'word/document.xml']]),
    'word/_rels/document.xml.rels': relations(Object.keys(parts).map((name) => [name, `${name}.xml`])),
    'word/document.xml': `<?xml version="1.0"?><w:document ${word}><w:body>${body}</w:body></w:document>`,
    ...(Object.fromEntries(others) as Record<string, string>),
  });
}

export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
  readonly merges?: readonly string[];
  readonly hidden?: boolean;
}

/** An Excel file with texts in its cells. A cell that begins with `<` is taken as the cell's own XML. */
export function xlsxFile(sheets: readonly Sheet[], styles = ''): Promise<Buffer> {
  const parts: Record<string, string> = {
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': relations([['officeDocument', 'xl/workbook.xml']]),
    'xl/_rels/workbook.xml.rels': relations([
      ...sheets.map((_, index) => ['worksheet', `worksheets/sheet${index + 1}.xml`] as const),
      ['styles', 'styles.xml'],
    ]),
    'xl/styles.xml': `<styleSheet>${styles}</styleSheet>`,
    'xl/workbook.xml': `<workbook><sheets>${sheets
      .map(
        ({ name, hidden }, index) => `<sheet name="${name}" r:id="r${index + 1}"${hidden ? ' state="hidden"' : ''}/>`,
      )
      .join('')}</sheets></workbook>`,
  };
  sheets.forEach(({ rows, merges = [] }, index) => {
    const lines = rows.map(
      (row, at) => `<row r="${at + 1}">${row.map((cell, column) => cellOf(cell, at, column)).join('')}</row>`,
    );
    const merged = merges.map((range) => `<mergeCell ref="${range}"/>`).join('');
    parts[`xl/worksheets/sheet${index + 1}.xml`] =
      `<worksheet><sheetData>${lines.join('')}</sheetData><mergeCells>${merged}</mergeCells></worksheet>`;
  });
  return zipFile(parts);
}

function cellOf(cell: string, row: number, column: number): string {
  if (cell.startsWith('<')) return cell;
  const reference = `${String.fromCharCode(65 + column)}${row + 1}`;
  return `<c r="${reference}" t="inlineStr"><is><t>${cell}</t></is></c>`;
}
