import type { Reads } from '../../../platform/database/reads.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { noSuch } from '../../../platform/http/identifier.js';
import { PROTOCOLS } from '../domain/protocols/index.js';
import type { Settings } from '../domain/protocols/protocol.js';
import type { ConnectorKind, ConnectorState } from '../domain/vocabulary.js';
import {
  connectorFigures,
  lockConnector,
  readConnector,
  type ConnectorFigures,
  type ConnectorRow,
} from '../persistence/connector-rows.js';

/** A connector as its administrator sees it; of a secret only that it is kept. */
export interface ConnectorView {
  readonly id: string;
  readonly name: string;
  readonly kind: ConnectorKind;
  readonly settings: Settings;
  /** Names of the secrets that are kept. */
  readonly secrets: readonly string[];
  readonly perMinute: number;
  readonly state: ConnectorState;
  readonly figures: ConnectorFigures;
  readonly createdAt: Date;
  readonly version: number;
}

const NOTHING: ConnectorFigures = { accounts: 0, gaps: 0, owingGaps: 0, queued: 0, failed: 0, dead: 0, openThere: 0 };

export async function viewsOf(
  reads: Reads,
  jurisdictionId: string,
  today: string,
  rows: readonly ConnectorRow[],
): Promise<ConnectorView[]> {
  const figures = await connectorFigures(
    reads,
    jurisdictionId,
    today,
    rows.map(({ id }) => id),
  );
  return rows.map(({ sealedSecrets, ...row }) => ({
    ...row,
    secrets:
      sealedSecrets === null ? [] : PROTOCOLS[row.kind].fields.filter(({ secret }) => secret).map(({ name }) => name),
    figures: figures.get(row.id) ?? NOTHING,
  }));
}

/** @throws DomainError 404 `todo_connector_not_found`. */
export async function requireConnector(reads: Reads, jurisdictionId: string, id: string): Promise<ConnectorRow> {
  return existing(await readConnector(reads, jurisdictionId, id));
}

/** For a command that changes it. @throws DomainError 404 `todo_connector_not_found`. */
export async function requireLocked(tx: Tx, id: string): Promise<ConnectorRow> {
  return existing(await lockConnector(tx, id));
}

function existing(row: ConnectorRow | null): ConnectorRow {
  if (!row) throw noSuch('todo_connector', '待办连接器');
  return row;
}

export async function viewOf(reads: Reads, jurisdictionId: string, today: string, id: string): Promise<ConnectorView> {
  const row = await requireConnector(reads, jurisdictionId, id);
  const [view] = await viewsOf(reads, jurisdictionId, today, [row]);
  return view!;
}
