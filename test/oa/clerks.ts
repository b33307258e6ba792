import { FengongError, type Client, type Schemas } from '../../web/client/src/index.js';
import { isPassing } from './fengong.js';
import { keepReport } from './inbox.js';
import type { Store } from './store.js';

interface Intent {
  readonly flow: string;
  readonly account: string;
  readonly path: string;
  /** 0 to 99: what this person will decide, whenever and however often it is tried. */
  readonly dice: number;
}

/**
 * The people of the office, working off their 待办 (steps 5, 6 and 10). What somebody is going to do is written down under
 * the number of the todo, then sent until there is an answer. Killed at any moment, they go on where they were.
 */
export class Clerks {
  constructor(
    private readonly store: Store,
    private readonly fengong: Client,
  ) {}

  /**
   * Takes up a todo that nobody works on, while the office is open; every other time one that waits for a judgement, however
   * many reports are still to be written. @param dice see {@link Intent}.
   */
  takeUp(dice: number): Promise<Intent | undefined> {
    return this.store.one<Intent>(
      `INSERT INTO intent (flow, account, path, dice)
       SELECT t.flow, t.account, t.path, $1::int FROM todo t
       WHERE t.state = 'OPEN' AND (SELECT open FROM office) AND NOT EXISTS (SELECT FROM intent i WHERE i.flow = t.flow)
       ORDER BY $1::int % 2 = 0 AND t.path LIKE '%/reports/%' DESC, md5(t.flow || $1::int) LIMIT 1
       ON CONFLICT DO NOTHING RETURNING flow, account, path, dice`,
      [dice],
    );
  }

  /** What was sent, or going to be, when this OA or its connection ended. */
  unanswered(): Promise<Intent[]> {
    return this.store.rows<Intent>(`SELECT flow, account, path, dice FROM intent WHERE answer IS NULL`);
  }

  /**
   * Reads what 待办 ask for and this OA does not have: a report inside its unit is told of by the 待办 of those who release it and
   * by no event, and whoever handed it in may have left before the answer came.
   */
  async readAsked(): Promise<void> {
    const asked = await this.store.rows<{ account: string; id: string }>(
      `SELECT account, id FROM (SELECT account, substring(path FROM '/reports/([0-9a-f-]+)$') AS id FROM todo WHERE state = 'OPEN') t
       WHERE id IS NOT NULL AND NOT EXISTS (SELECT FROM report r WHERE r.id = t.id) LIMIT 20`,
    );
    for (const { account, id } of asked) {
      const report = await this.fengong.getReport({ onBehalfOf: `external:${account}`, id }).catch((error: unknown) => {
        // It is this person's turn no more.
        if (error instanceof FengongError && [403, 404].includes(error.status)) return null;
        throw error;
      });
      if (report) await keepReport(this.store, report);
    }
  }

  async carryOut(intent: Intent): Promise<void> {
    const answer = await this.answerTo(intent).catch((error: unknown) => {
      if (isPassing(error)) return null;
      // Somebody was quicker, or it is no longer this person's turn; what is so will be told by events and todos.
      if (error instanceof FengongError && [403, 404, 409].includes(error.status)) return error.code;
      if (error instanceof FengongError && error.code === 'stale_version') return null;
      throw error;
    });
    await this.store.rows(`UPDATE intent SET tries = tries + 1, answer = $2 WHERE flow = $1`, [intent.flow, answer]);
  }

  private async answerTo({ flow, account, path, dice }: Intent): Promise<string> {
    const me = { onBehalfOf: `external:${account}` };
    const [, kind = '', id = ''] = /\/(obligations|reports)\/([\w-]+)$/.exec(path) ?? [];
    if (kind === 'obligations') return this.report(me, { flow, obligationId: id, dice });
    const report = await this.fengong.getReport({ ...me, id });
    await keepReport(this.store, report);
    const step = { ...me, id, ifMatch: report.version, idempotencyKey: `${flow}-${report.version}` };
    const isOwn = report.nextActions.includes('release');
    if (!isOwn && !report.nextActions.includes('approve')) return `not to be judged: ${report.state}`;
    if (dice < 25)
      return this.judged(await this.fengong.returnReport({ ...step, body: { reason: '请补充完成时间。' } }));
    return this.judged(await (isOwn ? this.fengong.releaseReport(step) : this.fengong.approveReport(step)));
  }

  private async judged(report: Schemas['ReportView']): Promise<string> {
    await keepReport(this.store, report);
    return report.state;
  }

  private async report(
    me: { readonly onBehalfOf: string },
    { flow, obligationId, dice }: { readonly flow: string; readonly obligationId: string; readonly dice: number },
  ): Promise<string> {
    const known = await this.store.one<{ id: string }>(`SELECT id FROM report WHERE obligation = $1`, [obligationId]);
    const content = {
      progressText: `已完成 ${dice} 处改造，其余按计划推进。`,
      percent: String(dice),
      nextSteps: '三季度完成验收。',
    };
    if (known) return this.mend(me, known.id, flow, content);
    const handIn = async (acknowledgedWarnings: readonly string[]) => {
      const { items } = await this.fengong.handInReports({
        ...me,
        body: {
          items: [
            { externalId: `oa-${flow}`, obligationId, ...content, acknowledgedWarnings: [...acknowledgedWarnings] },
          ],
        },
      });
      return items[0]!;
    };
    const acknowledged: string[] = [];
    let item = await handIn(acknowledged);
    // What looks odd is right: the person has looked at it. What is odd may be another thing by then.
    while ('code' in item && item.code === 'warnings_unacknowledged') {
      acknowledged.push(...item.errors.map(({ code }) => code));
      item = await handIn(acknowledged);
    }
    if ('code' in item) {
      // Perhaps it had been taken before, with an answer that was lost.
      await this.lookUp(me, `oa-${flow}`);
      return item.code;
    }
    // As it is now: when this was sent before, somebody may have gone on with it since.
    await keepReport(this.store, await this.fengong.getReport({ ...me, id: item.report.id }));
    return item.report.state;
  }

  /** In the name of whoever handed it in: a report that has not left its unit is not shown to others. */
  private async lookUp(me: { readonly onBehalfOf: string }, externalId: string): Promise<void> {
    const { items } = await this.fengong.listExternalIds({ query: { kind: 'REPORT', externalId } });
    for (const { id } of items) await keepReport(this.store, await this.fengong.getReport({ ...me, id }));
  }

  private async mend(me: { readonly onBehalfOf: string }, id: string, flow: string, content: object): Promise<string> {
    const report = await this.fengong.getReport({ ...me, id });
    await keepReport(this.store, report);
    if (report.state !== 'RETURNED') return `not returned: ${report.state}`;
    const { version } = await this.fengong.updateReport({ ...me, id, ifMatch: report.version, body: content });
    const submitted = await this.submit({ ...me, id, ifMatch: version }, `${flow}-${version}`);
    return this.judged(submitted);
  }

  /** The loop of step 6, with a person who has looked at what is odd and says that it is right. */
  private async submit(
    report: { readonly onBehalfOf: string; readonly id: string; readonly ifMatch: number },
    key: string,
  ): Promise<Schemas['ReportView']> {
    for (let acknowledgedWarnings: string[] = []; ;) {
      try {
        const idempotencyKey = `${key}-${acknowledgedWarnings.length}`;
        return await this.fengong.submitReport({ ...report, idempotencyKey, body: { acknowledgedWarnings } });
      } catch (error) {
        if (!(error instanceof FengongError && error.code === 'warnings_unacknowledged')) throw error;
        acknowledgedWarnings = [...acknowledgedWarnings, ...error.errors.map(({ code }) => code)];
      }
    }
  }
}
