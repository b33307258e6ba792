const LONGEST = 200;

/**
 * The name of an uploaded file, only for showing: without folders, control characters and marks that turn the direction
 * of writing (by which `gpj.exe` can be made to look like another type), and of bounded length with its extension kept.
 */
export function tidyFileName(name: string, unnamed = '未命名'): string {
  const last = name.split(/[/\\]/).at(-1) ?? '';
  const shown = last
    .toWellFormed()
    .replace(/\p{Cc}|\p{Bidi_Control}/gu, '')
    .trim();
  return shown === '' ? unnamed : [...shown].slice(-LONGEST).join('');
}
