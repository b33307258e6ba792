import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { BrowserContext } from 'playwright-core';
import { buildPages } from './web/built-pages.js';
import { chromiumPath, openBrowser } from './web/chromium.js';
import { Clerk } from './web/clerk.js';
import { startDemo, type DemoService } from './web/demo-service.js';
import { officeWalk } from './web/walks/office.walk.js';
import { sessionWalk } from './web/walks/session.walk.js';

const MAKING_MS = 400_000;
const STEP_MS = 120_000;
const path = chromiumPath();
/** Without a browser there is nothing to walk with; `.ci/run` installs one. */
const withBrowser = path === undefined ? describe.skip : describe;

let demo: DemoService;
let browser: BrowserContext;
let clerk: Clerk;

withBrowser('the pages, in a real browser on the demonstration', () => {
  beforeAll(async () => {
    buildPages();
    demo = await startDemo();
    browser = await openBrowser(path!);
    clerk = await Clerk.at(browser, demo.address);
  }, MAKING_MS);
  afterAll(async () => {
    await browser?.close();
    await demo?.stop();
  });

  for (const walk of [sessionWalk, officeWalk]) {
    describe(walk.name, () => {
      for (const { name, run } of walk.steps) it(name, () => run(clerk), STEP_MS);
    });
  }

  it('has nothing to complain of: no error of a script, nothing that the content security policy refused', () => {
    expect(clerk.complaints).toEqual([]);
  });
});
