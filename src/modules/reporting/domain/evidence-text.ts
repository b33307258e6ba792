/** Tabs, line breaks and form feeds belong to texts; other control characters do not. */
const CONTROL = /[\0-\x08\x0b\x0e-\x1f\x7f]/;
const SCRIPT_EXTENSIONS =
  'bat cmd com ps1 psm1 vbs vbe js mjs cjs jse ts wsf wsh hta sh bash csh py pyw pl php rb jar reg scf url lnk inf exe dll scr msi svg htm html xhtml mht mhtml xml xsl';
const SCRIPT_NAMES = new Set(SCRIPT_EXTENSIONS.split(' '));
/** A page wherever its first tag stands, as browsers look for it; a script by its first line. */
const MARKUP = /<(?:!doctype|html|head|body|script|iframe|object|embed|svg|math|\?xml|\?php|x:script)\b|<\?=/i;
const SCRIPT_START = /^(?:#!|@echo\b|mime-version:)/i;

/** The content as text in UTF-8, UTF-16 with a mark, or GB 18030; null when it is none. */
export function plainText(bytes: Buffer): string | null {
  const mark = bytes.toString('hex', 0, 2);
  const encodings = mark === 'fffe' ? ['utf-16le'] : mark === 'feff' ? ['utf-16be'] : ['utf-8', 'gb18030'];
  for (const encoding of encodings) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
      return CONTROL.test(text) ? null : text;
    } catch {
      continue;
    }
  }
  return null;
}

/** Whether a text does something when it is opened. */
export function isActiveText(text: string): boolean {
  return SCRIPT_START.test(text.trimStart()) || MARKUP.test(text);
}

/** Whether a file of this extension (lower case, without the dot) does something when it is opened. */
export function isActiveName(extension: string): boolean {
  return SCRIPT_NAMES.has(extension);
}
