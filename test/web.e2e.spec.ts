import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { BrowserContext } from 'playwright-core';
import { buildPages } from './web/built-pages.js';
import { chromiumPath, openBrowser } from './web/chromium.js';
import { Clerk } from './web/clerk.js';
import { startDemo, type DemoService } from './support/demo-service.js';
import { documentedEfforts, JOBS, keepEfforts, type Job } from './web/jobs.js';
import { adjustmentsWalk } from './web/walks/adjustments.walk.js';
import { directoryWalk } from './web/walks/directory.walk.js';
import { mineWalk } from './web/walks/mine.walk.js';
import { officeWalk } from './web/walks/office.walk.js';
import { publicWalk } from './web/walks/public.walk.js';
import { schemesWalk } from './web/walks/schemes.walk.js';
import { sessionWalk } from './web/walks/session.walk.js';

const MAKING_MS = 400_000;
const STEP_MS = 240_000;
const path = chromiumPath();
/** Without a browser there is nothing to walk with; `.ci/run` installs one. */
const withBrowser = path === undefined ? describe.skip : describe;

let demo: DemoService;
let browser: BrowserContext;
let clerk: Clerk;

withBrowser('the pages, in a real browser on the demonstration', () => {
  beforeAll(async () => {
    buildPages();
    // The OA of a walk listens on loopback.
    demo = await startDemo({ FENGONG_OUTBOUND_ALLOW: '127.0.0.1' });
    browser = await openBrowser(path!);
    clerk = await Clerk.at(browser, demo.address);
  }, MAKING_MS);
  afterAll(async () => {
    await browser?.close();
    await demo?.stop();
  });

  // Each begins where the ones before it have left the district: the order that 督查室 issues is answered by the unit, what the
  // unit reports is accepted by 统筹. What follows the evaluation changes the plan and its rules, and so comes last.
  for (const walk of [sessionWalk, officeWalk, directoryWalk, mineWalk, schemesWalk, adjustmentsWalk, publicWalk]) {
    describe(walk.name, () => {
      let isBroken = false;
      for (const { name, run } of walk.steps)
        it(
          name,
          async () => {
            if (isBroken) throw new Error('not walked: an earlier step of this walk failed');
            isBroken = true;
            await run(clerk).catch(async (error: unknown) => {
              await clerk.keepPicture(`broken-${walk.name}`);
              throw error;
            });
            isBroken = false;
          },
          STEP_MS,
        );
    });
  }

  it('takes no more clicks and fields for the frequent jobs than docs/web.md says', () => {
    keepEfforts(clerk.efforts);
    const measured = [...clerk.efforts].map(([job, { clicks, fields }]) => [JOBS[job], { clicks, fields }]);
    expect(Object.fromEntries(measured)).toEqual(documentedEfforts());
    expect([...clerk.efforts.keys()].sort()).toEqual((Object.keys(JOBS) as Job[]).sort());
  });

  it('has nothing to complain of: no error of a script, nothing that the content security policy refused', () => {
    expect(clerk.complaints).toEqual([]);
  });
});
