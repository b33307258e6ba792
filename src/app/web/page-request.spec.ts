import { describe, expect, it } from '@jest/globals';
import { asksForPage, pageFor, publicCodeOf } from './page-request.js';

const browser = { accept: 'text/html,application/xhtml+xml' };
const opens = (url: string, method = 'GET', headers: { accept?: string } = browser) =>
  asksForPage({ method, url, headers });

describe('a page of the front end is what a browser opens', () => {
  it.each(['/', '/mine', '/tasks/01890a5d-ac96-774b-bcce-b302099a8059', '/schemes?light=RED', '/apis'])('%s', (url) =>
    expect(opens(url)).toBe(true),
  );

  it('at the address itself also for whoever asks for anything', () => expect(opens('/', 'GET', {})).toBe(true));

  it.each(['/api/v1/units', '/api', '/health/ready', '/metrics', '/demo/report.docx', '/t/abc'])(
    'but not %s, which the service answers',
    (url) => expect(opens(url)).toBe(false),
  );

  it.each(['/assets/index-abc.js', '/favicon.ico', '/.env'])('nor the file %s', (url) =>
    expect(opens(url)).toBe(false),
  );

  it('nor what a program asks for', () => expect(opens('/mine', 'GET', { accept: 'application/json' })).toBe(false));

  it('nor what would change something', () => expect(opens('/mine', 'POST')).toBe(false));
});

describe('the page that answers', () => {
  it.each(['/public/k7m2xq9dpa', '/public/k7m2xq9dpa?from=wechat'])('is the public one at %s', (url) =>
    expect(pageFor({ url })).toBe('public.html'),
  );

  it.each(['/', '/publications', '/evaluations/1/public'])('is that of the offices at %s', (url) =>
    expect(pageFor({ url })).toBe('index.html'),
  );
});

it('the code of a public page is the part of the address after /public/', () => {
  expect(publicCodeOf({ url: '/public/k7m2xq9dpa?from=wechat' })).toBe('k7m2xq9dpa');
  expect(publicCodeOf({ url: '/public/' })).toBe('');
  expect(publicCodeOf({ url: '/evaluations/1/public' })).toBeNull();
});
