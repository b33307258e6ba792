import type { ActiveContent } from '../active-content.js';

const RELATIONSHIP = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

interface Parts {
  readonly what: string;
  readonly of: 'docx' | 'xlsx';
  /** Parts that a sound file gets besides its own. */
  readonly parts: Readonly<Record<string, string | Buffer>>;
}

/** Parts that make an Office file one that does something when it is opened. */
export const ACTIVE_PARTS: readonly (Parts & { readonly kind: ActiveContent })[] = [
  { kind: 'macros', what: 'Visual Basic', of: 'docx', parts: { 'word/vbaProject.bin': 'x' } },
  { kind: 'macros', what: 'macros of Excel 4', of: 'xlsx', parts: { 'xl/macrosheets/sheet1.xml': '<x/>' } },
  { kind: 'macros', what: 'an ActiveX control', of: 'docx', parts: { 'word/activeX/activeX1.bin': 'x' } },
  { kind: 'embedded_program', what: 'a program', of: 'docx', parts: { 'word/embeddings/x.exe': 'MZ' } },
  {
    kind: 'embedded_program',
    what: 'a file that Windows has packaged',
    of: 'docx',
    parts: { 'word/embeddings/oleObject1.bin': oleObject('\u0001Ole10Native') },
  },
  {
    kind: 'external_content',
    what: 'a template on a server',
    of: 'docx',
    parts: relation('word/_rels/settings.xml.rels', 'attachedTemplate', 'https://example.org/a.dotm'),
  },
  {
    kind: 'external_content',
    what: 'an object on a share',
    of: 'docx',
    parts: relation('word/_rels/footer1.xml.rels', 'oleObject', 'file://server/share/a.xlsx'),
  },
  {
    kind: 'external_content',
    what: 'a picture on a share, which is given the reader’s credentials',
    of: 'docx',
    parts: relation('word/_rels/footer1.xml.rels', 'image', '\\\\server\\share\\a.png'),
  },
  {
    kind: 'external_content',
    what: 'another workbook on a server',
    of: 'xlsx',
    parts: relation('xl/externalLinks/_rels/externalLink1.xml.rels', 'externalLinkPath', 'https:&#47;/example.org/a'),
  },
  {
    kind: 'dde',
    what: 'a DDE field in pieces, one of them disguised',
    of: 'docx',
    parts: { 'word/footer1.xml': field('<w:instrText>D&#68;E</w:instrText>', '<w:instrText>AUTO c:\\x</w:instrText>') },
  },
  {
    kind: 'dde',
    what: 'a simple DDE field',
    of: 'docx',
    parts: { 'word/header1.xml': `<w:hdr><w:fldSimple w:instr=' DDE excel "a"'/></w:hdr>` },
  },
  {
    kind: 'dde',
    what: 'a DDE field in UTF-16',
    of: 'docx',
    parts: { 'word/header1.xml': Buffer.from('\ufeff<w:hdr><w:fldSimple w:instr="DDEAUTO a"/></w:hdr>', 'utf16le') },
  },
  {
    kind: 'dde',
    what: 'a DDE link of a workbook',
    of: 'xlsx',
    parts: { 'xl/externalLinks/externalLink1.xml': '<externalLink><ddeLink ddeService="cmd"/></externalLink>' },
  },
];

/** What honest files have that looks like it. */
export const QUIET_PARTS: readonly Parts[] = [
  {
    what: 'a link to click on',
    of: 'docx',
    parts: relation('word/_rels/footer1.xml.rels', 'hyperlink', 'https://example.org/'),
  },
  {
    what: 'a template on the writer’s own machine',
    of: 'docx',
    parts: relation('word/_rels/settings.xml.rels', 'attachedTemplate', 'file:///C:\\Users\\a\\公文.dotx'),
  },
  {
    what: 'a picture on a web page',
    of: 'docx',
    parts: relation('word/_rels/footer1.xml.rels', 'image', 'https://example.org/a.png'),
  },
  {
    what: 'another workbook in the same folder',
    of: 'xlsx',
    parts: relation('xl/externalLinks/_rels/externalLink1.xml.rels', 'externalLinkPath', '%E5%8F%B0%E8%B4%A6.xlsx'),
  },
  {
    what: 'an equation',
    of: 'docx',
    parts: { 'word/embeddings/oleObject1.bin': oleObject('Equation Native') },
  },
  {
    what: 'a page number and a word that begins like DDE',
    of: 'docx',
    parts: {
      'word/footer1.xml': field('<w:instrText> PAGE </w:instrText>') + '<w:t>DDE</w:t>',
    },
  },
];

function relation(name: string, type: string, target: string): Record<string, string> {
  const element = `<Relationship Id="r9" Type="${RELATIONSHIP}/${type}" Target="${target}" TargetMode="External"/>`;
  return { [name]: `<Relationships>${element}</Relationships>` };
}

function field(...pieces: readonly string[]): string {
  const mark = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  return `<w:ftr>${mark('begin')}${pieces.map((piece) => `<w:r>${piece}</w:r>`).join('')}${mark('end')}</w:ftr>`;
}

/** A compound file with a stream of this name in its directory. */
export function oleObject(...streams: readonly string[]): Buffer {
  const bytes = Buffer.alloc(4096);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(bytes);
  streams.forEach((name, index) => Buffer.from(name, 'utf16le').copy(bytes, 2048 + index * 128));
  return bytes;
}
