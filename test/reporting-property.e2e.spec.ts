import { afterAll, beforeAll, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '../src/platform/calendar/working-calendar.js';
import { bootTestApp, type TestApp } from './support/app.js';
import { H1, ReportingScene } from './support/reporting-scene.js';

const RUNS = 8;
const PEOPLE = ['reporter', 'approver', 'leadApprover', 'coordinator', 'secondCoordinator', 'foreigner'] as const;
const STEPS = ['submit', 'release', 'approve', 'return', 'withdraw'] as const;
const WARNINGS = ['completed_without_evidence', 'value_falls:percent', 'same_text'];

/** One call, or several at the same instant, or days that pass. */
type Call =
  | { readonly kind: 'advance' }
  | { readonly kind: 'open' | 'unchanged' | 'exempt' | 'extend' | 'accept-many'; readonly by: number }
  | { readonly kind: 'edit'; readonly by: number; readonly percent: number; readonly behind: number }
  | { readonly kind: 'step'; readonly by: number; readonly step: (typeof STEPS)[number]; readonly behind: number };
type Turn = { readonly calls: readonly Call[] } | { readonly days: number };

const by = fc.nat(PEOPLE.length - 1);
/** Mostly the newest version, sometimes one that is stale. */
const behind = fc.constantFrom(0, 0, 0, 0, 1);
const call: fc.Arbitrary<Call> = fc.oneof(
  { weight: 8, arbitrary: fc.constant({ kind: 'advance' as const }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('open' as const), by }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constantFrom('unchanged' as const, 'exempt' as const, 'extend' as const, 'accept-many' as const),
      by,
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('edit' as const), by, percent: fc.nat(100), behind }) },
  {
    weight: 8,
    arbitrary: fc.record({ kind: fc.constant('step' as const), by, step: fc.constantFrom(...STEPS), behind }),
  },
);
const turn: fc.Arbitrary<Turn> = fc.oneof(
  { weight: 9, arbitrary: fc.record({ calls: fc.array(call, { minLength: 1, maxLength: 3 }) }) },
  { weight: 1, arbitrary: fc.record({ days: fc.integer({ min: 1, max: 12 }) }) },
);

let test: TestApp;
let scene: ReportingScene;

beforeAll(async () => {
  test = await bootTestApp();
  scene = await ReportingScene.create(test);
});
afterAll(() => test.close());

/** What one run has seen accepted, and must see again for ever. */
class Record {
  private readonly reports = new Map<string, object>();
  private late = false;
  private accepted = false;

  get size(): number {
    return this.reports.size;
  }

  async check(obligationId: string): Promise<void> {
    const { coordinator } = scene.people;
    const obligation = await scene.obligation(obligationId);
    if (this.accepted) expect(obligation.state).toBe('ACCEPTED');
    if (this.late) expect(obligation.acceptedLate).toBe(true);
    this.accepted = obligation.state === 'ACCEPTED';
    this.late = obligation.acceptedLate as boolean;
    for (const { id, state } of obligation.reports as { id: string; state: string }[]) {
      if (state !== 'ACCEPTED') continue;
      const shown = factsOf((await scene.get(coordinator, `/reports/${id}`).expect(200)).body);
      expect(shown).toEqual(this.reports.get(id) ?? shown);
      this.reports.set(id, shown);
    }
    const known = (obligation.reports as { id: string; state: string }[]).filter(({ state }) => state === 'ACCEPTED');
    expect(known.map(({ id }) => id).sort()).toEqual([...this.reports.keys()].sort());
    expect(known.length > 0).toBe(this.accepted);
  }
}

/** A value that a newer one replaces is SUPERSEDED, which is said beside it; an extension may move the due day. */
function factsOf(report: { obligation: { dueOn: string }; measurements: { state: string }[] }): object {
  const measurements = report.measurements.map(({ state, ...value }) => {
    expect(['ACCEPTED', 'SUPERSEDED']).toContain(state);
    return value;
  });
  return { ...report, obligation: { ...report.obligation, dueOn: null }, measurements };
}

it('any sequence of calls, also at the same time, leaves every accepted fact readable and unchanged', async () => {
  let facts = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(turn, { minLength: 6, maxLength: 16 }), async (turns) => {
      test.clock.set('2023-06-16T10:00:00+08:00');
      let today = '2023-06-16';
      const scheme = await scene.scheme({ indicators: [] });
      const [task] = scheme.tasks;
      const owed = await scheme.obligation(task!.id, scene.units.responsible, H1);
      const record = new Record();
      await scene.accepted(owed, contentOf(task!.targetId, 40));
      await record.check(owed);
      for (const each of turns) {
        if ('days' in each) {
          today = addDays(today, each.days);
          test.clock.set(`${today}T10:00:00+08:00`);
        } else {
          const now = await scene.obligation(owed);
          const answers = await Promise.all(each.calls.map((one) => perform(one, now, task!.targetId, today)));
          for (const { status } of answers) expect([200, 201, 403, 409, 412, 422]).toContain(status);
        }
        await record.check(owed);
      }
      facts += record.size;
    }),
    { numRuns: RUNS, seed: 20231122 },
  );
  // Corrections were accepted too, or the runs have shown little.
  expect(facts).toBeGreaterThan(RUNS);
}, 180_000);

function contentOf(targetId: string, percent: number) {
  return {
    progressText: `完成第${percent}项工作。`,
    percent: String(percent),
    issues: '手续耗时。',
    nextSteps: '加快办理。',
    measurements: [{ targetId, value: String(900 + percent), source: '台账' }],
  };
}

interface Now {
  readonly id: string;
  readonly version: number;
  readonly report: { readonly id: string; readonly version: number; readonly state: string } | null;
}

function perform(one: Call, now: Now, targetId: string, today: string) {
  if (one.kind === 'advance') return advance(now, targetId);
  const { id, version, report } = now;
  const user = scene.people[PEOPLE[one.by] ?? 'reporter'];
  const at = { id: report?.id ?? id, version: (report?.version ?? 1) - ('behind' in one ? one.behind : 0) };
  switch (one.kind) {
    case 'open':
      return scene.post(user, `/obligations/${id}/reports`, contentOf(targetId, 50));
    case 'unchanged':
      return scene.post(user, `/obligations/${id}/no-change`, { confirm: true });
    case 'exempt':
      return scene.post(user, `/obligations/${id}/exempt`, { reason: '无' }, version);
    case 'extend':
      return scene.post(user, `/obligations/${id}/extensions`, { dueOn: addDays(today, 5), reason: '无' });
    case 'accept-many':
      return scene.post(user, '/reports/accept', { items: [at] });
    case 'edit':
      return scene.edit(user, at, contentOf(targetId, one.percent));
    case 'step':
      return scene.move(user, at, one.step, bodyOf(one.step));
  }
}

/** What the people would do next, the right one each time. */
function advance({ id, report }: Now, targetId: string) {
  const { reporter, approver, leadApprover } = scene.people;
  switch (report?.state) {
    case 'DRAFT':
    case 'RETURNED':
      return scene.move(approver, report, 'submit', bodyOf('submit'));
    case 'UNIT_REVIEW':
      return scene.move(approver, report, 'release');
    case 'SUBMITTED':
      return scene.move(leadApprover, report, 'approve');
    default:
      return scene.post(reporter, `/obligations/${id}/reports`, contentOf(targetId, 60));
  }
}

function bodyOf(step: (typeof STEPS)[number]): object | undefined {
  switch (step) {
    case 'submit':
      return { acknowledgedWarnings: WARNINGS };
    case 'return':
      return { reason: '缺数据' };
    case 'release':
    case 'approve':
    case 'withdraw':
      return undefined;
  }
}
