import { Injectable } from '@nestjs/common';
import { addDays } from '../../../platform/calendar/working-calendar.js';
import { businessDay, Clock } from '../../../platform/clock/clock.js';
import { CommandRunner } from '../../../platform/database/command-runner.js';
import { Database } from '../../../platform/database/database.js';
import { readsIn } from '../../../platform/database/reads.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { forEachOf } from '../../../platform/for-each-of.js';
import { newId } from '../../../platform/ids.js';
import { systemContext } from '../../../platform/security/actor.js';
import { SealBroken, SecretBox } from '../../../platform/security/secret-box.js';
import { JurisdictionReader } from '../../organizations/index.js';
import {
  differencesInLedger,
  differencesThere,
  HEALINGS,
  isForPeople,
  type ComparisonMethod,
  type DifferenceKind,
  type Healing,
  type LedgerPush,
  type TodoDifference,
} from '../domain/compare-receiver.js';
import { PROTOCOLS } from '../domain/protocols/index.js';
import { pushTodosJob } from '../jobs/push-todos.definition.js';
import type { AskedReconciliation } from '../jobs/reconcile-connector.definition.js';
import {
  connectorsAtWork,
  peopleWithoutAccount,
  readConnector,
  type ConnectorRow,
} from '../persistence/connector-rows.js';
import { reviveDead } from '../persistence/connectors.js';
import { planPushes } from '../persistence/push-plan.js';
import { accountsOf, giveUpLost, ledgerOf, tellAgain } from '../persistence/reconciliation-ledger.js';
import {
  forgetReconciliations,
  insertReconciliation,
  readReconciliation,
  reconciliationsBefore,
} from '../persistence/reconciliations.js';
import { lockTodos } from '../persistence/todo-rows.js';
import { AskReceiver } from './ask-receiver.js';
import { openReceiver } from './open-receiver.js';
import type { Receiver } from './receiver.js';
import { ReconciliationNotice } from './reconciliation-notice.js';

/** Differences that a report names; it counts all. */
const MOST_ITEMS = 200;
const KEPT_DAYS = 180;
/** What a comparison says where the connection test says the same at length. */
const SEALED_ELSEWHERE =
  '已保存的密钥无法解开（系统密钥 FENGONG_SECRET_KEY 已更换，或数据来自另一套系统），需在设置中重新填写密钥';
const LOST = '对账发现对方系统中已没有这条待办，已作为新待办重新推送';

interface Compared {
  readonly method: ComparisonMethod;
  readonly reason: string | null;
  readonly accounts: number;
  readonly ledger: readonly LedgerPush[];
  readonly differences: readonly TodoDifference[];
}

/**
 * Compares what each OA shows with what it should, mends it by planning pushes, and keeps a report. Where a make cannot be
 * asked, our own record of what it has confirmed is what there is to compare.
 */
@Injectable()
export class ReconcileConnectors {
  constructor(
    private readonly commands: CommandRunner,
    private readonly jurisdictions: JurisdictionReader,
    private readonly receivers: AskReceiver,
    private readonly notice: ReconciliationNotice,
    private readonly database: Database,
    private readonly box: SecretBox,
    private readonly clock: Clock,
  ) {}

  /**
   * Every connector at work that has not been compared today.
   * @throws AggregateError after the others are done, when some could not be compared.
   */
  async everywhere(correlationId: string): Promise<void> {
    await forEachOf(await this.jurisdictions.all(), async ({ id }) => {
      const connectors = await connectorsAtWork(this.database, id);
      await forEachOf(connectors, (connector) => this.daily(id, connector, correlationId));
    });
  }

  private async daily(jurisdictionId: string, connector: ConnectorRow, correlationId: string): Promise<void> {
    const of = { jurisdictionId, connectorId: connector.id };
    const [newest] = await reconciliationsBefore(this.database, of, null, 1);
    if (newest?.day === this.clock.today() && newest.method !== 'UNREACHABLE') return;
    await this.run(jurisdictionId, connector, newId(), correlationId);
  }

  /** The comparison that somebody has asked for; nothing when it has been made, or its connector has been deleted since. */
  async asked(
    { jurisdictionId, connectorId, reconciliationId }: AskedReconciliation,
    correlationId: string,
  ): Promise<void> {
    const of = { jurisdictionId, connectorId };
    const connector = await readConnector(this.database, jurisdictionId, connectorId);
    if (!connector || (await readReconciliation(this.database, of, reconciliationId))) return;
    await this.run(jurisdictionId, connector, reconciliationId, correlationId);
  }

  private async run(
    jurisdictionId: string,
    connector: ConnectorRow,
    reconciliationId: string,
    correlationId: string,
  ): Promise<void> {
    const compared = await this.compare(jurisdictionId, connector);
    const ctx = systemContext(jurisdictionId, correlationId);
    const command = { name: 'todos.reconcile_connector', input: { id: connector.id }, derived: true } as const;
    await this.commands.run(ctx, command, (tx) => this.settle(tx, reconciliationId, connector, compared));
  }

  /** Outside any transaction, since the network is asked. */
  private async compare(jurisdictionId: string, connector: ConnectorRow): Promise<Compared> {
    const of = { jurisdictionId, connectorId: connector.id };
    const ledgerNow = (named: readonly string[]) => ledgerOf(this.database, of, named);
    const { listing } = PROTOCOLS[connector.kind];
    const byLedger = async (method: ComparisonMethod, reason: string): Promise<Compared> => {
      const ledger = await ledgerNow([]);
      return { method, reason, accounts: 0, ledger, differences: differencesInLedger(ledger, this.clock.now()) };
    };
    if ('impossible' in listing) return byLedger('LEDGER', listing.impossible);
    const accounts = await accountsOf(this.database, of);
    const receiver = this.open(connector);
    if (!receiver) return byLedger('UNREACHABLE', SEALED_ELSEWHERE);
    const answer = await this.receivers.run(receiver, listing, accounts, ledgerNow);
    if ('unanswered' in answer) return byLedger('UNREACHABLE', answer.unanswered);
    const { ledger, asked } = answer;
    const differences = [...differencesThere(ledger, asked), ...differencesInLedger(ledger, this.clock.now())];
    return { method: 'ASKED', reason: null, accounts: accounts.length, ledger, differences };
  }

  /** @returns null when what is sealed cannot be opened: an administrator has to enter it anew. */
  private open(connector: ConnectorRow): Receiver | null {
    try {
      return openReceiver(this.box, connector);
    } catch (error) {
      if (!(error instanceof SealBroken)) throw error;
      return null;
    }
  }

  private async settle(tx: Tx, id: string, { id: connectorId, name }: ConnectorRow, compared: Compared): Promise<null> {
    await lockTodos(tx);
    const { differences, ledger, method, reason, accounts } = compared;
    const healed = await heal(tx, connectorId, differences);
    if ((await planPushes(tx, null)) > 0 || healed > 0) tx.enqueue(pushTodosJob, {});
    const day = businessDay(tx.now);
    const reads = readsIn(tx);
    const [former] = await reconciliationsBefore(reads, { jurisdictionId: tx.jurisdictionId, connectorId }, null, 1);
    const gaps = await peopleWithoutAccount(reads, tx.jurisdictionId, connectorId);
    const count = (kind: DifferenceKind): number => differences.filter((each) => each.kind === kind).length;
    const differs = differences.length > 0 || method === 'UNREACHABLE';
    const report = {
      id,
      day,
      method,
      reason,
      accounts,
      expected: ledger.filter(({ desiredState }) => desiredState === 'OPEN').length,
      missing: count('MISSING'),
      orphans: count('ORPHAN'),
      differing: count('DIFFERING'),
      healed,
      forPeople: differences.filter(isForPeople).length,
      gaps: gaps.length,
      differingSince: differs ? (former?.differingSince ?? day) : null,
      items: differences.slice(0, MOST_ITEMS),
    };
    await insertReconciliation(tx, connectorId, report);
    await forgetReconciliations(tx, connectorId, addDays(day, -KEPT_DAYS));
    const { missing, orphans, differing } = report;
    tx.audit({
      action: 'todo_connector.reconciled',
      subject: { type: 'todo_connector', id: connectorId },
      after: { method, missing, orphans, differing, healed, gaps: gaps.length },
    });
    await this.notice.tell(tx, { connectorId, name, report, gaps, differences });
    return null;
  }
}

/** @returns how many differences something was planned for; what has changed since it was compared is left alone. */
async function heal(tx: Tx, connectorId: string, differences: readonly TodoDifference[]): Promise<number> {
  const by = (healing: Healing): string[] =>
    differences.flatMap(({ cause, pushId }) => (HEALINGS[cause] === healing && pushId !== null ? [pushId] : []));
  const again = await tellAgain(tx, by('AGAIN'));
  const anew = await giveUpLost(tx, by('ANEW'), LOST);
  const refused = by('RETRY');
  return again + anew + (refused.length === 0 ? 0 : await reviveDead(tx, connectorId, refused));
}
