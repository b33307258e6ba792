import WordExtractor from 'word-extractor';
import type { Extract } from '../extract.js';
import { note } from '../notes.js';

/** A document of Word 97 to 2003, or of Kingsoft WPS, which writes the same format. */
export async function readDoc(bytes: Buffer): Promise<Extract> {
  const document = await new WordExtractor().extract(bytes);
  return { text: document.getBody(), notes: [note('numbering_lost')] };
}
