import { oleHas } from './ole.js';

/** What an uploaded document may not bring with it, and the sentence for the person who brought it. Codes are stable. */
export const ACTIVE_CONTENT = {
  macros: '文件带有宏或 ActiveX 控件，为安全起见不接收。请另存为不含宏和控件的格式（.docx 或 .xlsx）后重新上传。',
  embedded_program: '文件里嵌有程序、脚本或打包的其他文件，为安全起见不接收。请删去嵌入的对象，需要的文件单独上传。',
  external_content:
    '文件打开时会自动读取别处的内容（远程模板、链接的对象或工作簿），为安全起见不接收。请在原软件中断开这些链接，或转成 PDF 后重新上传。',
  dde: '文件含有 DDE 域或 DDE 链接，打开时会调用其他程序，为安全起见不接收。请删去后重新上传，或转成 PDF。',
} as const;

export type ActiveContent = keyof typeof ACTIVE_CONTENT;

/** An Office file as far as its judgement needs it. */
export interface PackageContent {
  readonly names: readonly string[];
  /** The part unpacked, or null when there is none of this name; whoever gives it keeps to his limits. */
  content(name: string): Buffer | null;
}

const MACRO_PART = /(?:^|\/)vbaProject\.bin$|(?:^|\/)(?:intl)?macrosheets\//i;
const CONTROL_PART = /(?:^|\/)activeX\/[^/]+$/i;
const PROGRAM_PART =
  /\.(?:exe|dll|com|scr|cpl|bat|cmd|ps1|vbs|vbe|js|jse|wsf|hta|chm|jar|msi|lnk|url|html?|mht|svg|swf|docm|dotm|xlsm|xltm|xlam|pptm|potm|ppam|ppsm)$/i;
/** Content types, for programs that stand under other names. */
const MACRO_TYPE = /macroEnabled|vbaProject|macrosheet|activeX/i;

const WORD_TEXT = /^\/?word\/[^/]+\.xml$/i;
const EXCEL_LINK = /^\/?xl\/externalLinks\/[^/]+\.xml$/i;
const OLE_OBJECT = /\/(?:embeddings|ctrlProps)\/[^/]+\.(?:bin|ole)$/i;
/** Where the packager of Windows keeps the file that it wraps (MS-OLEDS 2.3.6). */
const PACKAGED = '\u0001Ole10Native';

/** Whether a part holds macros of Visual Basic or of Excel 4, whose macros are sheets; for readers of workbooks alone. */
export function isMacroPart(name: string): boolean {
  return MACRO_PART.test(name);
}

/**
 * The first thing in an Office file (ECMA-376) that does something when the file is opened, or null. Links on which one
 * clicks are none. A picture on a web page is none either: it is shown and does nothing, and texts copied from pages
 * are full of them. Sees what stands openly; it is no scanner for viruses.
 */
export function activeContentOfPackage(file: PackageContent): ActiveContent | null {
  const { names } = file;
  if (names.some((name) => MACRO_PART.test(name) || CONTROL_PART.test(name))) return 'macros';
  const types = textOf(file, '[Content_Types].xml');
  if (MACRO_TYPE.test(types)) return 'macros';
  if (names.some((name) => PROGRAM_PART.test(name))) return 'embedded_program';
  if (names.some((name) => OLE_OBJECT.test(name) && wrapsFile(file, name))) return 'embedded_program';
  if (names.some((name) => EXCEL_LINK.test(name) && /<(?:\w+:)?ddeLink\b/i.test(textOf(file, name)))) return 'dde';
  if (names.some((name) => WORD_TEXT.test(name) && hasDdeField(textOf(file, name)))) return 'dde';
  if (names.some((name) => /\.rels$/i.test(name) && loadsFromElsewhere(textOf(file, name)))) return 'external_content';
  return null;
}

/** The same for the compound files of old Office (MS-CFB), Word's fields included (MS-DOC 2.8.25). */
export function activeContentOfOle(bytes: Buffer): ActiveContent | null {
  if (['_VBA_PROJECT', '_VBA_PROJECT_CUR', 'VBA'].some((name) => oleHas(bytes, name))) return 'macros';
  if (oleHas(bytes, PACKAGED)) return 'embedded_program';
  return DDE_FIELDS_OF_OLD_WORD.test(bytes.toString('latin1')) ? 'dde' : null;
}

/** A field begins with character 0x13; its text has one byte or two a character. */

const DDE_FIELDS_OF_OLD_WORD = /\x13 *DDE(?:AUTO)? |\x13\0(?: \0)*D\0D\0E\0(?:A\0U\0T\0O\0)? \0/i;

function wrapsFile(file: PackageContent, name: string): boolean {
  const object = file.content(name);
  return object !== null && oleHas(object, PACKAGED);
}

const FIELD_PARTS =
  /<(?:\w+:)?fldChar\b[^>]*\bfldCharType\s*=\s*["'](begin|separate|end)|<(?:\w+:)?instrText\b[^>]*>([^<]*)|<(?:\w+:)?fldSimple\b[^>]*\binstr\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** A field's instruction may stand in many pieces, with other fields inside. */
function hasDdeField(xml: string): boolean {
  const open: string[] = [];
  for (const [, mark, piece, quoted, apostrophed] of xml.matchAll(FIELD_PARTS)) {
    if (isDde(quoted ?? apostrophed ?? '')) return true;
    if (piece !== undefined && open.length > 0) open.push(open.pop() + piece);
    if (mark === 'begin') open.push('');
    if (mark === 'end' && isDde(open.pop() ?? '')) return true;
  }
  return open.some(isDde);
}

function isDde(instruction: string): boolean {
  return /^\s*DDE(?:AUTO)?\b/i.test(plain(instruction));
}

const RELATION = /<(?:\w+:)?Relationship\b[^>]*>/g;

function loadsFromElsewhere(relations: string): boolean {
  return (relations.match(RELATION) ?? []).some((relation) => {
    if (!/\bTargetMode\s*=\s*["']External["']/i.test(relation)) return false;
    const type = attribute(relation, 'Type').split('/').at(-1) ?? '';
    const target = plain(attribute(relation, 'Target')).trim();
    if (type === 'hyperlink') return false;
    return isForeignShare(target) || (isRemote(target) && type !== 'image');
  });
}

function attribute(element: string, name: string): string {
  const found = new RegExp(`\\b${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(element);
  return found?.[1] ?? found?.[2] ?? '';
}

/** Of a path on somebody's own machine nothing is loaded elsewhere. */
function isRemote(target: string): boolean {
  return /^(?!file:)[a-z][a-z0-9+.-]+:/i.test(target);
}

/** Windows sends the reader's credentials to a share that a file names, even for a picture. */
function isForeignShare(target: string): boolean {
  return /^(?:\\\\|\/\/|file:(?:\/\/)?(?:\\\\|\/\/(?!\/)|\/\/\/\/))/i.test(target) || /^file:\/\/[^/\\]/i.test(target);
}

function textOf(file: PackageContent, name: string): string {
  const bytes = file.content(name);
  if (bytes === null) return '';
  const mark = bytes.toString('hex', 0, 2);
  const encoding = mark === 'fffe' ? 'utf-16le' : mark === 'feff' ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}

/** With the character references resolved behind which a word could hide. */
function plain(xml: string): string {
  return xml
    .replace(/&#x([0-9a-f]{1,6});|&#([0-9]{1,7});/gi, (_, hex: string | undefined, decimal: string | undefined) => {
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : '';
    })
    .replaceAll('&amp;', '&');
}
