import { ACTIVE_CONTENT, activeContentOfOle, activeContentOfPackage } from '../../../platform/active-content.js';
import { isEncryptedWord, isOleFile, oleHas } from '../../../platform/ole.js';
import { readZipDirectory, unpack, ZipFault, type ZipEntry } from '../../../platform/zip-directory.js';
import { isActiveName, isActiveText, plainText } from './evidence-text.js';

interface EvidenceType {
  readonly mediaType: string;
  /** Names that a file of this content may have, lower case. */
  readonly extensions: readonly string[];
  readonly word: string;
}

const OFFICE = 'application/vnd.openxmlformats-officedocument';

/** What evidence may be. Files of WPS have the content of the old Office formats. */
const EVIDENCE_TYPES = {
  pdf: { mediaType: 'application/pdf', extensions: ['pdf'], word: 'PDF' },
  docx: { mediaType: `${OFFICE}.wordprocessingml.document`, extensions: ['docx'], word: 'Word 文档' },
  xlsx: { mediaType: `${OFFICE}.spreadsheetml.sheet`, extensions: ['xlsx'], word: 'Excel 工作簿' },
  pptx: { mediaType: `${OFFICE}.presentationml.presentation`, extensions: ['pptx'], word: 'PowerPoint 演示文稿' },
  doc: { mediaType: 'application/msword', extensions: ['doc', 'wps'], word: 'Word 或 WPS 文档' },
  xls: { mediaType: 'application/vnd.ms-excel', extensions: ['xls', 'et'], word: 'Excel 或 WPS 表格' },
  ppt: { mediaType: 'application/vnd.ms-powerpoint', extensions: ['ppt', 'dps'], word: 'PowerPoint 或 WPS 演示' },
  ofd: { mediaType: 'application/ofd', extensions: ['ofd'], word: 'OFD 版式文件' },
  jpeg: { mediaType: 'image/jpeg', extensions: ['jpg', 'jpeg'], word: 'JPEG 图片' },
  png: { mediaType: 'image/png', extensions: ['png'], word: 'PNG 图片' },
  text: { mediaType: 'text/plain; charset=utf-8', extensions: ['txt'], word: '纯文本' },
} as const satisfies Record<string, EvidenceType>;

type TypeName = keyof typeof EVIDENCE_TYPES;

export const EVIDENCE_FAULTS = {
  empty: '文件是空的，请重新选择。',
  type_unsupported:
    '不接收这种文件。可上传 PDF、OFD、Word、Excel、PowerPoint、WPS 文件、JPG 或 PNG 图片、txt 文本，其他文件请先转成 PDF。',
  active_content: '文件是程序、脚本或网页，不接收。请转成 PDF 或截图后上传。',
  archive: '不接收压缩包。请解压后把需要的文件逐个上传。',
  ...ACTIVE_CONTENT,
  encrypted: '文件设有打开密码，审核人看不到内容。请取消密码后上传。',
  damaged: '文件已损坏，打不开。请用原软件打开确认，另存一份后上传。',
} as const;

export type EvidenceFault = keyof typeof EVIDENCE_FAULTS | 'name_mismatch';

export type JudgedFile =
  | { readonly ok: true; readonly mediaType: string }
  | { readonly ok: false; readonly code: EvidenceFault; readonly message: string };

class Refused extends Error {
  constructor(readonly code: keyof typeof EVIDENCE_FAULTS) {
    super(code);
  }
}

/**
 * What a file is by its content, which its name must agree with: a reviewer opens it by its name. Sees through renamed
 * programs, pages and archives, and Office files with macros or other programs inside; it is no scanner for viruses.
 */
export function judgeEvidence(bytes: Buffer, fileName: string): JudgedFile {
  try {
    const type = EVIDENCE_TYPES[sniff(bytes)];
    const extension = /\.([^.]+)$/.exec(fileName)?.[1]?.toLowerCase() ?? '';
    if ((type.extensions as readonly string[]).includes(extension)) return { ok: true, mediaType: type.mediaType };
    if (isActiveName(extension)) throw new Refused('active_content');
    const wanted = type.extensions.map((name) => `.${name}`).join(' 或 ');
    return {
      ok: false,
      code: 'name_mismatch',
      message: `文件内容是${type.word}，文件名应以 ${wanted} 结尾。请核对是否选错，或改正文件名后上传。`,
    };
  } catch (error) {
    if (error instanceof ZipFault) return { ok: false, code: 'damaged', message: EVIDENCE_FAULTS.damaged };
    if (!(error instanceof Refused)) throw error;
    return { ok: false, code: error.code, message: EVIDENCE_FAULTS[error.code] };
  }
}

const ZIPS = ['504b0304', '504b0506'];
/** 7z, RAR, gzip, bzip2, xz, cabinet. */
const ARCHIVES = ['377abcaf271c', '526172211a07', '1f8b08', '425a68', 'fd377a585a00', '4d534346'];
/** Programs of Windows, Linux, macOS and Java, Android code, WebAssembly, shell links. */
const PROGRAMS = [
  '4d5a',
  '7f454c46',
  'feedface',
  'feedfacf',
  'cefaedfe',
  'cffaedfe',
  'cafebabe',
  '6465780a',
  '0061736d',
  '4c000000',
];

function sniff(bytes: Buffer): TypeName {
  if (bytes.length === 0) throw new Refused('empty');
  const head = bytes.toString('hex', 0, 8);
  const begins = (signatures: readonly string[]): boolean => signatures.some((signature) => head.startsWith(signature));
  if (begins(PROGRAMS)) throw new Refused('active_content');
  if (begins(ARCHIVES)) throw new Refused('archive');
  if (begins(ZIPS)) return sniffPackage(bytes);
  if (isOleFile(bytes)) return sniffOle(bytes);
  // At the very start: further in, the file could be a page at the same time.
  if (head.startsWith('255044462d')) return 'pdf';
  if (head.startsWith('ffd8ff')) return 'jpeg';
  if (head === '89504e470d0a1a0a') return 'png';
  const text = plainText(bytes);
  if (text === null) throw new Refused('type_unsupported');
  if (isActiveText(text)) throw new Refused('active_content');
  return 'text';
}

function sniffOle(bytes: Buffer): TypeName {
  if (oleHas(bytes, 'EncryptedPackage') || isEncryptedWord(bytes)) throw new Refused('encrypted');
  const active = activeContentOfOle(bytes);
  if (active !== null) throw new Refused(active);
  if (oleHas(bytes, 'WordDocument')) return 'doc';
  if (oleHas(bytes, 'Workbook') || oleHas(bytes, 'Book')) return 'xls';
  if (oleHas(bytes, 'PowerPoint Document')) return 'ppt';
  throw new Refused('type_unsupported');
}

const MOST_ENTRIES = 20_000;
/** Of what is unpacked to be judged: lists, relationships, texts of Word, embedded objects. */
const MOST_UNPACKED_BYTES = 64 * 1024 * 1024;
const MAIN_PARTS: readonly (readonly [TypeName, string])[] = [
  ['docx', 'wordprocessingml.document.main+xml'],
  ['xlsx', 'spreadsheetml.sheet.main+xml'],
  ['pptx', 'presentationml.presentation.main+xml'],
  ['pptx', 'presentationml.slideshow.main+xml'],
];

function sniffPackage(bytes: Buffer): TypeName {
  const entries = readZipDirectory(bytes, MOST_ENTRIES);
  const named = new Map(entries.map((entry) => [entry.name.replaceAll('\\', '/').replace(/^\//, ''), entry]));
  const contentTypes = named.get('[Content_Types].xml');
  if (!contentTypes && !named.has('OFD.xml')) throw new Refused('archive');
  if (entries.some(({ encrypted }) => encrypted)) throw new Refused('encrypted');
  const content = unpacking(bytes, named);
  const active = activeContentOfPackage({ names: [...named.keys()], content });
  if (active !== null) throw new Refused(active);
  if (!contentTypes) return 'ofd';
  const types = content('[Content_Types].xml')?.toString('utf8') ?? '';
  const found = MAIN_PARTS.find(([, part]) => types.includes(part));
  if (!found) throw new Refused('type_unsupported');
  return found[0];
}

/** Unpacks parts up to a sum of bytes, so that an archive made to burst does no harm. @throws ZipFault `too_large`. */
function unpacking(bytes: Buffer, entries: ReadonlyMap<string, ZipEntry>): (name: string) => Buffer | null {
  let left = MOST_UNPACKED_BYTES;
  return (name) => {
    const entry = entries.get(name);
    if (entry === undefined) return null;
    if (left <= 0) throw new ZipFault('too_large');
    const part = unpack(bytes, entry, left);
    left -= part.length;
    return part;
  };
}
