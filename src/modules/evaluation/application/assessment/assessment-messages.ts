import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../../platform/database/transaction.js';
import { UnitMessages } from '../unit-messages.js';

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
  constructor(private readonly messages: UnitMessages) {}

  async tell(tx: Tx, { assessmentId, unitIds, key, title, text }: AssessmentMessage): Promise<void> {
    const said = { kind: 'ASSESSMENT', key, title };
    const lines = [{ text, link: `/assessments/${assessmentId}` }];
    if (unitIds === null) await this.messages.tellCoordinators(tx, said, lines);
    else {
      const units = unitIds.map((unitId) => ({ unitId, lines }));
      await this.messages.tellUnits(tx, said, ['approver'], units);
    }
  }
}
