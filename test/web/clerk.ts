import { expect } from '@jest/globals';
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserContext, Locator, Page } from 'playwright-core';
import { DEMO_PASSWORD } from '../../seeds/demo/people.js';
import type { Effort, Job } from './jobs.js';

/** What the issue asks to be looked at: an office screen, a large one, a telephone. */
const SIZES = [
  { name: 'office', width: 1366, height: 768 },
  { name: 'large', width: 1920, height: 1080 },
  { name: 'phone', width: 390, height: 844 },
] as const;
/** The office screen for somebody who reads at 125 % or 150 %: it has room for so many points of the page. */
const ZOOMED = [
  { name: 'office at 125%', width: 1093, height: 614 },
  { name: 'office at 150%', width: 911, height: 512 },
] as const;
const PICTURES = fileURLToPath(new URL('../../artifacts/web/', import.meta.url));
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** Tells of every press, and of every field the first time that it is typed into or chosen from. */
const COUNTER = `
  const known = new WeakSet();
  addEventListener('pointerdown', () => fengongCount('clicks'), true);
  addEventListener('input', ({ target }) => {
    if (known.has(target) || !target.matches('textarea, select, input:not([type=checkbox], [type=radio])')) return;
    known.add(target);
    fengongCount('fields');
  }, true);
`;
/**
 * Once the page has been drawn at its size (charts and long tables follow it a frame later): by how much it is too wide, and
 * what of its controls lies beside the screen. A table too wide for the screen is moved in its own frame, not
 * with the page; the link that skips the menu comes in when it has the focus.
 */
const FIT = `(async () => {
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  const width = document.documentElement.clientWidth;
  const isMoved = (element) => {
    for (let at = element.parentElement; at && at !== document.body; at = at.parentElement)
      if (/auto|scroll/.test(getComputedStyle(at).overflowX) && at.scrollWidth > at.clientWidth) return true;
    return false;
  };
  const beside = [...document.querySelectorAll('a[href]:not(.skip), button, input, select, textarea, summary')].filter((element) => {
    if (!element.checkVisibility({ visibilityProperty: true })) return false;
    const { left, right } = element.getBoundingClientRect();
    return right - left > 1 && (left < -1 || right > width + 1) && !isMoved(element);
  });
  return {
    wide: Math.max(0, document.documentElement.scrollWidth - innerWidth),
    beside: beside.map((element) => element.outerHTML.slice(0, 200)),
  };
})()`;
const ANSWER_MS = 60_000;
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

type Size = (typeof SIZES | typeof ZOOMED)[number];

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly target: readonly unknown[]; readonly failureSummary?: string }[];
}

/** Somebody who works with the pages: opens, clicks, types, and looks. What the browser complains of is noted. */
export class Clerk {
  readonly complaints: string[] = [];
  readonly efforts = new Map<Job, Effort>();
  private readonly counted = { clicks: 0, fields: 0 };
  private home = '/';

  private constructor(
    readonly page: Page,
    private readonly address: string,
  ) {
    page.on('pageerror', (error) => this.complaints.push(`${page.url()}: ${error.message}`));
    page.on('console', (message) => {
      // A refusal that a page shows is also noted by the browser; what a page does not expect comes as a page error.
      const isAnswer = /Failed to load resource: the server responded with a status of 4\d\d/.test(message.text());
      if (message.type() === 'error' && !isAnswer) this.complaints.push(`${page.url()}: ${message.text()}`);
    });
  }

  static async at(browser: BrowserContext, address: string): Promise<Clerk> {
    const page = await browser.newPage();
    page.setDefaultTimeout(ANSWER_MS);
    const clerk = new Clerk(page, address);
    await page.exposeFunction('fengongCount', (what: 'clicks' | 'fields') => (clerk.counted[what] += 1));
    await page.addInitScript(COUNTER);
    return clerk;
  }

  /** Signs in as an account of the demonstration by typing, from wherever it is. */
  async signIn(login: string, password = DEMO_PASSWORD): Promise<void> {
    await this.page.context().clearCookies();
    await this.page.goto(`${this.address}/login`);
    await this.page.getByLabel('登录名').fill(login);
    await this.page.getByLabel('密码', { exact: true }).fill(password);
    await this.page.getByRole('button', { name: '登录', exact: true }).click();
    await this.page.waitForURL((url) => url.pathname !== '/login');
    await this.settled();
    this.home = new URL(this.page.url()).pathname;
  }

  /** Does one of the frequent jobs, from the page where the person lands; how much work it was is noted. */
  async job(job: Job, steps: () => Promise<void>): Promise<void> {
    await this.open(this.home);
    Object.assign(this.counted, { clicks: 0, fields: 0 });
    const begun = performance.now();
    await steps();
    const seconds = (performance.now() - begun) / 1000;
    this.efforts.set(job, { ...this.counted, seconds });
  }

  async open(path: string): Promise<void> {
    await this.page.goto(this.address + path);
    await this.settled();
  }

  /** The page says its name, everything that was asked for has been answered, and what follows from it is there. */
  async settled(): Promise<void> {
    await this.page.locator('h1').first().waitFor();
    await this.page.waitForLoadState('networkidle');
    await this.page.getByText('正在读取…').first().waitFor({ state: 'hidden' });
  }

  heading(): Locator {
    return this.page.getByRole('heading', { level: 1 });
  }

  /**
   * Looks at the page as it is now: axe finds nothing, nothing has to be scrolled sideways to be seen or pressed, and a picture
   * of each size lies in `artifacts/web/`.
   */
  async look(name: string): Promise<void> {
    mkdirSync(PICTURES, { recursive: true });
    await this.settled();
    for (const size of SIZES) {
      await this.fits(name, size);
      // Of a long page a lossless picture takes several times the work.
      const path = join(PICTURES, `${name}-${size.name}.jpg`);
      await this.page.screenshot({ path, fullPage: true, type: 'jpeg', quality: 80 });
      if (size.name !== 'large') expect(await this.violations()).toEqual([]);
    }
    for (const size of ZOOMED) await this.fits(name, size);
    await this.page.setViewportSize(SIZES[0]);
  }

  private async fits(page: string, { name: size, width, height }: Size): Promise<void> {
    await this.page.setViewportSize({ width, height });
    expect({ page, size, ...(await this.page.evaluate<object>(FIT)) }).toEqual({ page, size, wide: 0, beside: [] });
  }

  /** Of the page as it is, to see afterwards why a step failed. */
  async keepPicture(name: string): Promise<void> {
    mkdirSync(PICTURES, { recursive: true });
    await this.page.screenshot({ path: join(PICTURES, `${name}.png`), fullPage: true });
  }

  private async violations(): Promise<string[]> {
    if (!(await this.page.evaluate<boolean>("'axe' in window"))) await this.page.evaluate(AXE);
    // Without `resultTypes` axe also describes whatever is in order, for as long as it has looked for what is not.
    const { violations } = await this.page.evaluate<{ violations: readonly Violation[] }>(
      `axe.run({ runOnly: ${JSON.stringify(RULES)}, resultTypes: ['violations'] })`,
    );
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(
        ({ target, failureSummary }) => `${this.page.url()} ${id}: ${target.join(' ')} ${failureSummary ?? ''}`,
      ),
    );
  }
}
