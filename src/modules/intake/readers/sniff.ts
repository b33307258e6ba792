import { activeContentOfOle, activeContentOfPackage } from '../../../platform/active-content.js';
import { isEncryptedWord, isOleFile, oleHas } from '../../../platform/ole.js';
import { Archive } from './archive.js';
import { PackageParts } from './package-parts.js';
import { Unreadable } from './refusals.js';

/** What a file is by its content. A name can be wrong; it only tells tables kept as text from other texts. */
export type Sniffed =
  | { readonly format: 'docx' | 'xlsx'; readonly parts: PackageParts; readonly main: string }
  | { readonly format: 'doc' | 'pdf' | 'text' };

/** PDF readers look for the mark in the first kilobyte. */
const PDF_MARK_WITHIN = 1024;
/** RTF, PNG, JPEG, GIF, 7z, RAR, gzip, Windows and Linux programs: first bytes of files that are no documents for us. */
const FOREIGN = [
  '7b5c727466',
  '89504e47',
  'ffd8ff',
  '47494638',
  '377abcaf',
  '52617221',
  '1f8b08',
  '4d5a90',
  '7f454c46',
];
const ZIP = '504b0304';
const EMPTY_ZIP = '504b0506';

const CONTENT_TYPES = '[Content_Types].xml';

/** Whether a file has to be unpacked to be read, or is of a known foreign kind; all others are text or noise. */
export function isContainer(bytes: Buffer): boolean {
  const head = bytes.toString('hex', 0, 8);
  return (
    [ZIP, EMPTY_ZIP, ...FOREIGN].some((signature) => head.startsWith(signature)) || isOleFile(bytes) || isPdf(bytes)
  );
}

function isPdf(bytes: Buffer): boolean {
  return bytes.subarray(0, PDF_MARK_WITHIN).includes('%PDF-');
}

/** @throws Unreadable `unsupported_type`, `encrypted`, a code of `ACTIVE_CONTENT`, `archive_bomb`, `damaged`. */
export function sniff(bytes: Buffer): Sniffed {
  const head = bytes.toString('hex', 0, 8);
  if (head.startsWith(ZIP) || head.startsWith(EMPTY_ZIP)) return sniffPackage(bytes);
  if (isOleFile(bytes)) return sniffOle(bytes);
  if (isPdf(bytes)) return { format: 'pdf' };
  if (FOREIGN.some((signature) => head.startsWith(signature))) throw new Unreadable('unsupported_type');
  return { format: 'text' };
}

function sniffPackage(bytes: Buffer): Sniffed {
  const archive = new Archive(bytes);
  const active = activeContentOfPackage(archive);
  if (active !== null) throw new Unreadable(active);
  if (archive.text(CONTENT_TYPES) === null) throw new Unreadable('unsupported_type');
  const parts = new PackageParts(archive);
  const main = parts.relations('').find(({ type }) => type === 'officeDocument')?.target;
  if (main === undefined) throw new Unreadable('damaged');
  if (main.startsWith('word/')) return { format: 'docx', parts, main };
  if (main.startsWith('xl/') && main.endsWith('.xml')) return { format: 'xlsx', parts, main };
  throw new Unreadable('unsupported_type');
}

function sniffOle(bytes: Buffer): Sniffed {
  if (oleHas(bytes, 'EncryptedPackage')) throw new Unreadable('encrypted');
  if (!oleHas(bytes, 'WordDocument')) throw new Unreadable('unsupported_type');
  if (isEncryptedWord(bytes)) throw new Unreadable('encrypted');
  const active = activeContentOfOle(bytes);
  if (active !== null) throw new Unreadable(active);
  return { format: 'doc' };
}
