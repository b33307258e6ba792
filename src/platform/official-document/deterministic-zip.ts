import JSZip from 'jszip';

const CONTENT_TYPES = '[Content_Types].xml';
/** The earliest instant that a zip entry can carry. */
const ENTRY_DATE = new Date('1980-01-01T00:00:00Z');
const CORE_PROPERTIES = 'docProps/core.xml';
const DATED_ELEMENT = /(<dcterms:(created|modified)\b[^>]*>)[^<]*/g;

/**
 * Packs an Office Open XML file again so that equal content gives equal bytes: entries in code-unit order with the
 * content types first (readers sniff the first entry), one fixed date, one compression level, and the document's
 * created and modified instants set to midnight UTC of `day` (`YYYY-MM-DD`).
 * @throws Error when `bytes` is no zip archive.
 */
export async function makeDeterministic(bytes: Uint8Array, day: string): Promise<Buffer> {
  const source = await JSZip.loadAsync(bytes);
  const names = Object.keys(source.files)
    .filter((name) => !source.files[name]?.dir)
    .sort(contentTypesFirst);
  const target = new JSZip();
  for (const name of names) {
    const content = await source.files[name]!.async('uint8array');
    target.file(name, name === CORE_PROPERTIES ? withDay(content, day) : content, {
      date: ENTRY_DATE,
      createFolders: false,
    });
  }
  return target.generateAsync({
    type: 'nodebuffer',
    compression: 'DEFLATE',
    compressionOptions: { level: 9 },
    platform: 'DOS',
  });
}

function contentTypesFirst(a: string, b: string): number {
  if (a === CONTENT_TYPES || b === CONTENT_TYPES) return a === b ? 0 : a === CONTENT_TYPES ? -1 : 1;
  return a < b ? -1 : a > b ? 1 : 0;
}

function withDay(core: Uint8Array, day: string): string {
  return Buffer.from(core).toString('utf8').replace(DATED_ELEMENT, `$1${day}T00:00:00Z`);
}
