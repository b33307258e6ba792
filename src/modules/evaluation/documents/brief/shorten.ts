/** The quarter of a character that Word and LibreOffice set between Chinese and a Latin letter or digit. */
const SEAM = /(?<=\p{Script=Han})(?=[0-9A-Za-z])|(?<=[0-9A-Za-z])(?=\p{Script=Han})/gu;

/** Width in characters of Chinese; Latin letters and digits are counted a little wider than they are. */
export function widthOf(text: string): number {
  const seams = text.match(SEAM)?.length ?? 0;
  return [...text].reduce((sum, character) => sum + (/[\x20-\x7e]/.test(character) ? 0.6 : 1), seams * 0.25);
}

/** At most so many characters wide, the last of them an ellipsis when it was cut. */
export function shortened(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  const kept = [...text];
  while (kept.length > 0 && widthOf(kept.join('')) > width - 1) kept.pop();
  return `${kept.join('')}…`;
}
