/** The fields whose words stand beside them while the page is printed. */
const printed = new Map<HTMLTextAreaElement, HTMLElement>();

function restore(): void {
  for (const [field, words] of printed) {
    words.remove();
    field.classList.remove('no-print');
  }
  printed.clear();
}

/**
 * Prints what is being written in fields of several lines as text: on paper a field ends where its box ends, and breaks in
 * the middle of a line.
 */
export function printWrittenText(): void {
  addEventListener('beforeprint', () => {
    restore();
    for (const field of document.querySelectorAll('textarea')) {
      const words = document.createElement('p');
      words.className = 'pre print-only';
      words.textContent = field.value || '（未填写）';
      field.after(words);
      field.classList.add('no-print');
      printed.set(field, words);
    }
  });
  addEventListener('afterprint', restore);
}
