/** A part of a document's text, in reading order. */
export interface Block {
  readonly kind: 'heading1' | 'heading2' | 'paragraph' | 'placeholder';
  readonly text: string;
}

export const heading1 = (text: string): Block => ({ kind: 'heading1', text });
export const heading2 = (text: string): Block => ({ kind: 'heading2', text });
export const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
/** A place that the author fills in; it is set apart so that nobody takes it for a finding. */
export const placeholder = (text: string): Block => ({ kind: 'placeholder', text });
