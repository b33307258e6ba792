import { Injectable } from '@nestjs/common';
import { businessDay } from '../../../platform/clock/clock.js';
import { CommandRunner } from '../../../platform/database/command-runner.js';
import { readsIn } from '../../../platform/database/reads.js';
import type { Tx } from '../../../platform/database/transaction.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { SchemeReader } from '../../schemes/index.js';
import { rollupDifferences, type RollupDifference } from '../domain/rollup-difference.js';
import { rollupNodes } from '../domain/rollup.js';
import { insertReconciliation, newsUnderWay, type Reconciled } from '../persistence/reconciliations.js';
import { dropOtherNodes, keepNodes, keptRows, lockRollup } from '../persistence/rollup-nodes.js';
import { InputReader } from './input-reader.js';
import { ReconciliationAlarm } from './reconciliation-alarm.js';

/** A fact reaches the roll-up within moments; one that has not after this time is lost, or its job is stuck. */
const SETTLED_AFTER_MS = 10 * 60 * 1000;

/**
 * Holds the kept roll-up of today against one made from nothing but the accepted facts. What differs is put right, kept
 * as a finding, audited, and told to the administrator and the coordinator.
 */
@Injectable()
export class ReconcileRollup {
  constructor(
    private readonly commands: CommandRunner,
    private readonly inputs: InputReader,
    private readonly schemes: SchemeReader,
    private readonly alarm: ReconciliationAlarm,
  ) {}

  /** @throws DomainError 404 `scheme_not_found`. */
  run(ctx: RequestContext, schemeId: string): Promise<Reconciled> {
    return this.commands.run(ctx, { name: 'evaluation.reconcile-rollup', derived: true }, async (tx) => {
      await lockRollup(tx, schemeId);
      const found = await this.compare(tx, schemeId);
      const id = await insertReconciliation(tx, found);
      if (found.outcome === 'DIFFERED') await this.raise(tx, id, found);
      return found;
    });
  }

  /**
   * No run of the roll-up can come between, for the lock is held. A fact that is accepted in the meantime brings its
   * message with it, which is why messages are looked for last.
   */
  private async compare(tx: Tx, schemeId: string): Promise<Reconciled> {
    const reads = readsIn(tx);
    const of = { jurisdictionId: tx.jurisdictionId, schemeId, asOf: businessDay(tx.now) };
    const kept = await keptRows(reads, of.jurisdictionId, schemeId);
    const { basis, input } = await this.inputs.forKeeping(reads, of);
    const nodes = rollupNodes(input);
    const found = { schemeId, asOf: of.asOf, nodes: nodes.length };
    const settled = new Date(tx.now.getTime() - SETTLED_AFTER_MS);
    if (await newsUnderWay(reads, schemeId, settled)) return { ...found, outcome: 'POSTPONED', differences: [] };
    const differences = rollupDifferences(kept, nodes, basis);
    if (differences.length === 0) return { ...found, outcome: 'MATCHED', differences };
    await keepNodes(tx, schemeId, basis, nodes);
    await dropOtherNodes(tx, schemeId, nodes);
    return { ...found, outcome: 'DIFFERED', differences };
  }

  private async raise(tx: Tx, id: string, { schemeId, asOf, nodes, differences }: Reconciled): Promise<void> {
    const { title } = await this.schemes.through(readsIn(tx)).header(tx.jurisdictionId, schemeId);
    tx.audit({
      action: 'rollup.corrected',
      subject: { type: 'scheme', id: schemeId },
      before: { nodes: differences.map((difference) => hashOf(difference, difference.keptSha256)) },
      after: { reconciliationId: id, asOf, nodes: differences.map((it) => hashOf(it, it.rebuiltSha256)) },
    });
    await this.alarm.raise(tx, { id, schemeId, title, nodes, differences });
  }
}

function hashOf({ type, id, kind, members }: RollupDifference, sha256: string | null) {
  return { type, id, kind, members: [...members], sha256 };
}
