import { Injectable } from '@nestjs/common';
import { businessDay } from '../../../../platform/clock/clock.js';
import type { Tx } from '../../../../platform/database/transaction.js';
import { UserDirectory } from '../../../identity/index.js';
import { insertNotifications } from '../../../notifications/index.js';

export interface AssessmentMessage {
  readonly assessmentId: string;
  /** The units whose approvers are told; null for the coordinators. */
  readonly unitIds: readonly string[] | null;
  /** The same for the same message. */
  readonly key: string;
  readonly title: string;
  readonly text: string;
}

/** Tells the other side what has become of scores and objections, in the transaction that made it so. */
@Injectable()
export class AssessmentMessages {
  constructor(private readonly people: UserDirectory) {}

  async tell(tx: Tx, { assessmentId, unitIds, key, title, text }: AssessmentMessage): Promise<void> {
    const day = businessDay(tx.now);
    const role = unitIds === null ? 'coordinator' : 'approver';
    const receivers = await this.people.within(tx).recipients(tx.jurisdictionId, unitIds, role, day);
    const body = { groups: [{ heading: title, lines: [{ text, link: `/assessments/${assessmentId}` }] }] };
    const messages = [...new Set(receivers.map(({ userId }) => userId))].map((userId) => ({
      userId,
      kind: 'ASSESSMENT',
      dedupeKey: `ASSESSMENT:${key}`,
      day,
      title,
      body,
    }));
    await insertNotifications(tx, messages);
  }
}
