/** Characters that XML 1.0 cannot hold; a report pasted from another program may carry them. */
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** Text that can stand in a document part; the snapshot's hash has already refused lone surrogates. */
export function xmlText(text: string): string {
  return text.replace(NOT_XML, '');
}
