import { describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import type { AuthorTexts } from '../domain/author-texts.js';
import type { EvaluationSnapshot } from '../domain/snapshot.js';
import { snapshotFixture } from './testing/snapshot.fixture.js';
import { renderReportHtml } from './report-html.js';
import { composeReport } from './report/report.js';

const pageOf = (of: EvaluationSnapshot, texts: AuthorTexts = {}) =>
  renderReportHtml(composeReport(of, { words: { texts, voices: null }, edition: 'INTERNAL' }));
const snapshot = snapshotFixture();
const page = pageOf(snapshot);

describe('the report for reading on screen', () => {
  it('has the same characters each time', () => {
    expect(pageOf(snapshotFixture())).toBe(page);
  });

  it('runs nothing and fetches nothing: its policy allows its own style by hash, and pictures within it', () => {
    const style = /<style>([^]*?)<\/style>/.exec(page)![1]!;
    const hash = createHash('sha256').update(style).digest('base64');
    expect(page).toContain(`style-src 'sha256-${hash}'`);
    expect(page).toContain(`default-src 'none'`);
    expect(page).not.toMatch(/<script|\son\w+=|\sstyle=|https?:\/\//i);
  });

  it('shows all tables with headers, and charts with words for those who cannot see them', () => {
    expect(page.match(/<table>/g)).toHaveLength(8);
    expect(page.match(/<caption>/g)).toHaveLength(8);
    expect(page.match(/<img alt="[^"]{20,}" src="data:image\/svg\+xml;base64,/g)).toHaveLength(3);
  });

  it('escapes what people have written', () => {
    const texts = { problems: '<script>alert("x")</script> & <b>' };
    const written = pageOf(snapshot, texts);
    expect(written).toContain('&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; &lt;b&gt;');
    expect(written).not.toContain('<script');
  });
});
