/** Compound files of old Office (MS-CFB): only as much as is needed to tell what they are. */
const SIGNATURE = 'd0cf11e0a1b11ae1';
const DIRECTORY_ENTRY = 128;
const SECTOR = 512;
/** Start of the main stream of a Word document, and the flag in it that says encrypted (MS-DOC 2.5.2). */
const WORD_MAGIC = 0xa5ec;
const FLAGS_AT = 10;
const ENCRYPTED_FLAG = 0x0100;

export function isOleFile(bytes: Buffer): boolean {
  return bytes.toString('hex', 0, 8) === SIGNATURE;
}

/** Whether the directory has an entry of this name. Entries stand at multiples of their length, the name first. */
export function oleHas(bytes: Buffer, name: string): boolean {
  const wanted = Buffer.from(`${name}\0`, 'utf16le');
  for (let at = bytes.indexOf(wanted); at >= 0; at = bytes.indexOf(wanted, at + 2)) {
    if (at % DIRECTORY_ENTRY === 0) return true;
  }
  return false;
}

export function isEncryptedWord(bytes: Buffer): boolean {
  for (let at = SECTOR; at + SECTOR <= bytes.length; at += SECTOR) {
    if (bytes.readUInt16LE(at) === WORD_MAGIC) return (bytes.readUInt16LE(at + FLAGS_AT) & ENCRYPTED_FLAG) !== 0;
  }
  return false;
}
