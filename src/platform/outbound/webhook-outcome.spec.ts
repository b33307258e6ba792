import { describe, expect, it } from '@jest/globals';
import { webhookOutcome } from './webhook-outcome.js';

const NOW = new Date('2023-06-30T02:00:00Z');
const outcomeOf = (status: number, headers: Record<string, string> = {}, body = '') =>
  webhookOutcome({ status, headers, body }, NOW);

describe('the answer to a webhook', () => {
  it('of 2xx means that it arrived', () => {
    expect([200, 202, 204].map((status) => outcomeOf(status).kind)).toEqual(['SENT', 'SENT', 'SENT']);
  });

  it('of 410 means that nobody wants it any more', () => {
    expect(outcomeOf(410).kind).toBe('REJECTED');
  });

  it('of anything else means to try again, redirects and other refusals included', () => {
    expect([301, 400, 404, 429, 500, 503].map((status) => outcomeOf(status).kind)).toEqual(Array(6).fill('RETRY'));
  });

  it('may say when, in seconds or as a date', () => {
    expect(outcomeOf(429, { 'retry-after': '120' })).toMatchObject({ retryAfterMs: 120_000 });
    expect(outcomeOf(503, { 'retry-after': 'Fri, 30 Jun 2023 02:01:00 GMT' })).toMatchObject({ retryAfterMs: 60_000 });
    expect(outcomeOf(503, { 'retry-after': 'soon' })).not.toHaveProperty('retryAfterMs');
  });

  it('is quoted with its first characters', () => {
    expect(outcomeOf(500, {}, 'x'.repeat(1000))).toMatchObject({ reason: `HTTP 500 ${'x'.repeat(200)}` });
  });
});
