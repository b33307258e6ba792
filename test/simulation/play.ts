import type { Type } from '@nestjs/common';
import { addPost } from '../../src/modules/identity/index.js';
import { signedIn } from '../../src/modules/identity/testing/index.js';
import { givenJurisdiction, givenUnits } from '../../src/modules/organizations/testing/index.js';
import { ReplaceReminderRules } from '../../src/modules/reminders/application/replace-reminder-rules.js';
import type { ReminderRule } from '../../src/modules/reminders/domain/reminder-rules.js';
import { SweepReminders } from '../../src/modules/reminders/index.js';
import { GrantExtension } from '../../src/modules/reporting/application/decide-extension.js';
import { RequestExtension } from '../../src/modules/reporting/application/request-extension.js';
import {
  AcceptReport,
  ExemptObligation,
  OpenObligations,
  OpenReport,
  ReturnReport,
  SubmitReport,
  WithdrawReport,
} from '../../src/modules/reporting/index.js';
import { ActivateScheme } from '../../src/modules/schemes/index.js';
import { assigned, givenScheme, newScheme, newSection, newTask } from '../../src/modules/schemes/testing/index.js';
import { CommandRunner } from '../../src/platform/database/command-runner.js';
import { newId } from '../../src/platform/ids.js';
import { systemContext, type Post as HeldPost, type RequestContext } from '../../src/platform/security/actor.js';
import type { TestApp } from '../support/app.js';
import { PEOPLE, POSTS, SCHEMES, SIMULATED, UNITS, type Item, type SchemeName, type Unit } from './cast.js';
import type { Duty } from './duties.js';
import type { SweepCounts } from './expected.js';
import type { DayKind } from './notices.js';
import type { DutyStep, Step } from './story.js';

interface Versioned {
  readonly id: string;
  readonly version: number;
}

const ACKNOWLEDGED = ['units_missing', 'units_unreviewed', 'completed_without_evidence'];

/** The district as the service knows it, which lives through the story: every step is one of the service's commands. */
export class Play {
  /** What each sweep said of itself, by its number in the story. */
  readonly sweeps = new Map<number, SweepCounts>();
  readonly people = new Map<string, string>();
  /** Keys of the duties by the ids of their obligations. */
  readonly dutyOf = new Map<string, string>();
  private readonly units = new Map<Unit, string>();
  private readonly schemes = new Map<SchemeName, string>();
  private readonly obligations = new Map<string, string>();
  private readonly open = new Map<string, Versioned>();
  private jurisdictionId = '';
  /** Writes for the units. */
  private clerk = '';
  /** Decides for the coordinator's office. */
  private official = '';

  constructor(
    private readonly test: TestApp,
    private readonly duties: ReadonlyMap<string, Duty>,
  ) {}

  async found(): Promise<void> {
    const { app, clock } = this.test;
    clock.set(`${SIMULATED.first}T08:00+08:00`);
    const here = (this.jurisdictionId = await givenJurisdiction(app));
    const units = await givenUnits(app, here, ...UNITS);
    for (const [place, unit] of UNITS.entries()) this.units.set(unit, units[place]!);
    // A post of long ago, so that these two exist and are told nothing.
    const past = { jurisdictionId: here, role: 'leader', validTo: '2021-01-01' } as const;
    this.clerk = (await signedIn(app, past)).userId;
    this.official = (await signedIn(app, past)).userId;
    for (const person of PEOPLE) await this.appoint(person);
  }

  private async appoint(person: string): Promise<void> {
    const { app } = this.test;
    const [first, ...others] = POSTS.filter((post) => post.person === person);
    const unitId = (unit: Unit | null) => (unit === null ? null : this.units.get(unit)!);
    const { userId } = await signedIn(app, {
      jurisdictionId: this.jurisdictionId,
      role: first!.role,
      displayName: person,
      validFrom: first!.from,
      ...(first!.unit !== null && { unitId: this.units.get(first!.unit)! }),
      ...(first!.to !== null && { validTo: first!.to }),
    });
    this.people.set(person, userId);
    for (const { role, unit, from, to } of others) {
      await app.get(CommandRunner).run(this.system(), { name: 'test.post' }, async (tx) => {
        await addPost(tx, userId, { role, unitId: unitId(unit), validFrom: from, validTo: to });
      });
    }
  }

  async act(step: Step, number: number): Promise<void> {
    const shown = step.kind === 'sweep' ? (step.shows ?? step.at) : step.at;
    this.test.clock.set(`${shown}+08:00`);
    switch (step.kind) {
      case 'sweep':
        return this.sweep(number);
      case 'start':
        return this.start(step.scheme);
      case 'set-day':
        return this.setDay(step.day, step.as);
      case 'replace-rules': {
        const rules = step.rules.map((rule) => ({ ...rule, channels: null, template: null }) as ReminderRule);
        const schemeId = this.schemes.get(step.scheme)!;
        return void (await this.use(ReplaceReminderRules).run(this.coordinator(), schemeId, 0, rules));
      }
      case 'ask':
      case 'grant':
        return this.extend(step.kind, step.duty, step.until);
      default:
        return this.handle(step.kind, step.duty);
    }
  }

  private async sweep(number: number): Promise<void> {
    const [swept] = await this.test.app.get(SweepReminders).run(this.test.clock.now());
    const { told, overtaken, held } = swept!;
    this.sweeps.set(number, { told, overtaken, held });
  }

  private async start(name: SchemeName): Promise<void> {
    const { app } = this.test;
    const { cycle, items } = SCHEMES.find((scheme) => scheme.name === name)!;
    const tasks = items.map((item, place) => newTask(this.parties(item), { number: place + 1, title: item.name }));
    const scheme = newScheme({ title: name, sections: [newSection(tasks)] });
    const schemeId = await givenScheme(app, this.jurisdictionId, scheme);
    this.schemes.set(name, schemeId);
    await app.get(ActivateScheme).run(this.system(), schemeId, 1, cycle);
    const delivery = { messageId: newId(), correlationId: newId() };
    await app.get(OpenObligations).run({ jurisdictionId: this.jurisdictionId, schemeId, cycle }, delivery);
    const rows = await this.test.db.query<{ id: string; key: string }>(
      `SELECT o.id, t.title || ' ' || u.name || ' ' || o.period_end AS key
       FROM obligation o JOIN task t ON t.id = o.task_id JOIN unit u ON u.id = o.unit_id WHERE o.scheme_id = $1`,
      [schemeId],
    );
    for (const { id, key } of rows) {
      this.obligations.set(key, id);
      this.dutyOf.set(id, key);
    }
  }

  private parties({ lead, responsible }: Item) {
    const named = (role: 'LEAD' | 'RESPONSIBLE', unit: Unit) => assigned(role, unit, { unitId: this.units.get(unit)! });
    return [named('LEAD', lead), ...responsible.map((unit) => named('RESPONSIBLE', unit))];
  }

  private async setDay(day: string, kind: DayKind): Promise<void> {
    const { app, request } = this.test;
    const { headers } = await signedIn(app, { jurisdictionId: this.jurisdictionId, role: 'administrator' });
    const wanted = { kind, notice: '测政办〔2023〕9号' };
    await request.put(`/api/v1/calendar/${day}`).set(headers).send(wanted).expect(200);
  }

  private async extend(step: 'ask' | 'grant', duty: string, dueOn: string): Promise<void> {
    if (step === 'ask') {
      const request = { obligationId: this.obligations.get(duty)!, dueOn, reason: '数据尚未出齐。' };
      this.open.set(duty, await this.use(RequestExtension).run(this.clerkOf(duty), request));
    } else {
      const { id, version } = this.open.get(duty)!;
      const wanted = { extensionId: id, version, dueOn };
      await this.use(GrantExtension).run(this.coordinator(), wanted);
    }
  }

  private async handle(step: DutyStep, duty: string): Promise<void> {
    const obligationId = this.obligations.get(duty)!;
    const { id: reportId, version } = this.open.get(duty) ?? { id: '', version: 0 };
    const official = this.coordinator();
    switch (step) {
      case 'report': {
        const draft = await this.use(OpenReport).run(this.clerkOf(duty), {
          obligationId,
          progressText: `${duty}：各项工作按计划推进。`,
          percent: '50',
          issues: '部分项目进度偏慢。',
          nextSteps: '倒排工期，逐项销号。',
        });
        return this.submit(duty, draft);
      }
      case 'resubmit':
        return this.submit(duty, { id: reportId, version });
      case 'withdraw':
        return void (await this.use(WithdrawReport).run(this.clerkOf(duty), { reportId, version }));
      case 'return': {
        const judged = { reportId, version, reason: '请补充完成数。' };
        return void this.open.set(duty, await this.use(ReturnReport).run(official, judged));
      }
      case 'accept':
        return void (await this.use(AcceptReport).run(official, { reportId, version }));
      case 'exempt': {
        const released = { obligationId, version: 1, reason: '本期没有安排这项工作。' };
        return void (await this.use(ExemptObligation).run(official, released));
      }
    }
  }

  /** By the unit's approver of the day, so that it leaves the unit at once; without one it does so by itself. */
  private async submit(duty: string, { id, version }: Versioned): Promise<void> {
    const { unit } = this.duties.get(duty)!;
    const today = this.test.clock.today();
    const approver = POSTS.find(
      (post) =>
        post.role === 'approver' && post.unit === unit && post.from <= today && (post.to === null || today <= post.to),
    );
    const handing = { unitId: this.units.get(unit)!, role: approver ? 'approver' : 'reporter' } as const;
    const by = this.as(approver ? this.people.get(approver.person)! : this.clerk, handing);
    const input = { reportId: id, version, acknowledgedWarnings: ACKNOWLEDGED };
    this.open.set(duty, await this.use(SubmitReport).run(by, input));
  }

  private clerkOf(duty: string): RequestContext {
    return this.as(this.clerk, { unitId: this.units.get(this.duties.get(duty)!.unit)!, role: 'reporter' });
  }

  private coordinator(): RequestContext {
    return this.as(this.official, { unitId: null, role: 'coordinator' });
  }

  private as(userId: string, post: HeldPost): RequestContext {
    const actor = {
      kind: 'user',
      userId,
      displayName: '某',
      jurisdictionId: this.jurisdictionId,
      posts: [post],
    } as const;
    return { actor, correlationId: newId() };
  }

  private system(): RequestContext {
    return systemContext(this.jurisdictionId, newId());
  }

  private use<T>(command: Type<T>): T {
    return this.test.app.get(command, { strict: false });
  }
}
