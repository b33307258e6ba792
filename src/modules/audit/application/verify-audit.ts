import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.js';
import type { Reads } from '../../../platform/database/reads.js';
import { ChainCheck, type Finding, type StoredLink } from '../domain/check-chain.js';
import type { Head } from '../domain/chain.js';
import { contentHash } from '../domain/content-hash.js';
import {
  chainOwners,
  headOf,
  linkAt,
  linksAfter,
  present,
  retiredBefore,
  waitingAfter,
  withoutLink,
} from '../persistence/verification.js';

const BATCH = 1_000;
/** Findings told in full; more of them say nothing new. */
export const MAX_FINDINGS = 200;
const BEFORE_ALL = '00000000-0000-0000-0000-000000000000';

export interface Verification {
  readonly jurisdictionId: string;
  readonly intact: boolean;
  /** Links that were followed. */
  readonly sealed: number;
  /** Events that are committed and wait for their link; of these only the content is proved. */
  readonly waiting: number;
  /** Note it outside the system: a chain that was made anew from here on cannot have it. */
  readonly head: Head;
  readonly retiredBefore: string | null;
  /** At most 200, in the order of the chain; then what has no place in it. */
  readonly findings: readonly Finding[];
}

/**
 * Proves the record of a jurisdiction: every event says what was written, none is missing, none was slipped in, and all
 * stand in their order. Reads one state of the database; takes about 30 microseconds of a core an event.
 */
@Injectable()
export class VerifyAudit {
  constructor(private readonly database: Database) {}

  /** Everybody who has a record: jurisdictions, and the installation itself. */
  owners(): Promise<string[]> {
    return chainOwners(this.database);
  }

  /** @param noted a head that an earlier verification told and somebody kept elsewhere. */
  async run(jurisdictionId: string, noted?: Head): Promise<Verification> {
    return this.database.snapshot(async (reads) => {
      const retired = await retiredBefore(reads, jurisdictionId);
      const check = new ChainCheck(retired);
      const findings = [
        ...(await followChain(reads, jurisdictionId, check)),
        ...check.end(await headOf(reads, jurisdictionId)),
        ...(noted ? await compareNoted(reads, jurisdictionId, noted) : []),
      ];
      const { waiting, ...rest } = await checkWaiting(reads, jurisdictionId);
      findings.push(...rest.findings, ...(await strangers(reads, jurisdictionId)));
      return {
        jurisdictionId,
        intact: findings.length === 0,
        sealed: check.head.seq,
        waiting,
        head: check.head,
        retiredBefore: retired,
        findings: findings.slice(0, MAX_FINDINGS),
      };
    });
  }
}

async function followChain(reads: Reads, jurisdictionId: string, check: ChainCheck): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (let links = [] as StoredLink[], first = true; first || links.length === BATCH; first = false) {
    links = await linksAfter(reads, jurisdictionId, check.head.seq, BATCH);
    const found = links.flatMap((link) => check.follow(link));
    if (findings.length < MAX_FINDINGS) findings.push(...(await named(reads, found)));
  }
  return findings;
}

/** An event whose instant was changed is not found under it; that it is still there tells it from a deleted one. */
async function named(reads: Reads, found: readonly Finding[]): Promise<Finding[]> {
  const missing = found.flatMap(({ kind, eventId }) => (kind === 'deleted' && eventId !== null ? [eventId] : []));
  if (missing.length === 0) return [...found];
  const there = await present(reads, missing);
  return found.map((finding) =>
    finding.kind === 'deleted' && finding.eventId !== null && there.has(finding.eventId)
      ? { ...finding, kind: 'changed', detail: `第 ${finding.seq ?? ''} 号记录的时间或辖区写入后被修改。` }
      : finding,
  );
}

async function compareNoted(reads: Reads, jurisdictionId: string, noted: Head): Promise<Finding[]> {
  if ((await linkAt(reads, jurisdictionId, noted.seq)) === noted.hash) return [];
  const detail = `第 ${noted.seq} 号链环与另行保存的散列值不同：此前的记录已被整体改写或截断。`;
  return [{ kind: 'changed', seq: noted.seq, eventId: null, detail }];
}

async function checkWaiting(reads: Reads, jurisdictionId: string) {
  const findings: Finding[] = [];
  let waiting = 0;
  for (let after = BEFORE_ALL; ;) {
    const batch = await waitingAfter(reads, jurisdictionId, after, BATCH);
    for (const { eventId, instant, event } of batch) {
      const entry = { seq: null, eventId };
      if (!event) findings.push({ ...entry, kind: 'deleted', detail: `尚未入链的记录（${instant}）已被删除。` });
      else if (contentHash(event) !== event.contentHash) {
        findings.push({ ...entry, kind: 'changed', detail: `尚未入链的记录（${instant}）写入后被修改。` });
      }
    }
    waiting += batch.length;
    if (batch.length < BATCH) return { waiting, findings };
    after = batch.at(-1)!.eventId;
  }
}

async function strangers(reads: Reads, jurisdictionId: string): Promise<Finding[]> {
  const rows = await withoutLink(reads, jurisdictionId, MAX_FINDINGS);
  return rows.map(({ id, instant }) => ({
    kind: 'inserted',
    seq: null,
    eventId: id,
    detail: `记录（${instant}）不在链上，不是由本系统写入的。`,
  }));
}
