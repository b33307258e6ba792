import { describe, expect, it } from '@jest/globals';
import { smallSnapshot } from '../documents/testing/snapshot.fixture.js';
import { voicesFixture } from '../documents/testing/voices.fixture.js';
import { hashWords, isOutdated, type NamedDocument, type Words, wordsIn } from './documents.js';

const voices = voicesFixture(smallSnapshot());
const texts = { problems: '原因。', circular: '要求。' };
const words = { texts, voices };
const made = (document: NamedDocument, of: Words = words) => ({
  ...document,
  state: 'READY' as const,
  ...hashWords(wordsIn(document, of)),
});

describe('the words that a document carries', () => {
  it('are what others say in the internal report alone: not for the public, nor for departments that are asked', () => {
    expect(wordsIn({ name: 'report.docx', variant: 'INTERNAL' }, words).voices).toBe(voices);
    expect(wordsIn({ name: 'report.html', variant: 'PUBLIC' }, words).voices).toBeNull();
    expect(wordsIn({ name: 'draft.docx', variant: 'INTERNAL' }, words).voices).toBeNull();
  });

  it('are of the author what belongs to the document', () => {
    expect(wordsIn({ name: 'report.docx', variant: 'PUBLIC' }, words).texts).toEqual({ problems: '原因。' });
    expect(wordsIn({ name: 'circular.docx', variant: 'PUBLIC' }, words).texts).toEqual({ circular: '要求。' });
    expect(wordsIn({ name: 'brief.docx', variant: 'INTERNAL' }, words)).toEqual({ texts: {}, voices: null });
  });

  it('make it outdated when they change, and no other document', () => {
    const silent = { texts, voices: null };
    expect(isOutdated(made({ name: 'report.docx', variant: 'INTERNAL' }, silent), words)).toBe(true);
    expect(isOutdated(made({ name: 'report.docx', variant: 'PUBLIC' }, silent), words)).toBe(false);
    const demanding = { texts: { ...texts, circular: '别的要求。' }, voices };
    expect(isOutdated(made({ name: 'circular.docx', variant: 'INTERNAL' }), demanding)).toBe(true);
    expect(isOutdated(made({ name: 'report.docx', variant: 'INTERNAL' }), demanding)).toBe(false);
    expect(isOutdated(made({ name: 'brief.docx', variant: 'INTERNAL' }), demanding)).toBe(false);
  });

  it('are the same for a file that was made before anybody could say anything', () => {
    const silent = { texts: {}, voices: null };
    expect(made({ name: 'report.docx', variant: 'INTERNAL' }, silent).voicesSha256).toBeNull();
  });
});
