import { Injectable } from '@nestjs/common';
import { businessDay } from '../../../platform/clock/clock.js';
import { CommandRunner } from '../../../platform/database/command-runner.js';
import { readsIn } from '../../../platform/database/reads.js';
import type { Tx } from '../../../platform/database/transaction.js';
import { stale } from '../../../platform/errors.js';
import type { JsonValue } from '../../../platform/json.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { SchemeReader } from '../../schemes/index.js';
import { checkLadder, DEFAULT_LADDER, type Ladder } from '../domain/ladder.js';
import { insertLadder, ownLadders, updateLadder } from '../persistence/ladders.js';
import type { SchemeLadder } from './get-ladder.query.js';

/** Gives a scheme its own ladder. Orders that were issued keep the rung that they were issued on. */
@Injectable()
export class ReplaceLadder {
  constructor(
    private readonly commands: CommandRunner,
    private readonly schemes: SchemeReader,
  ) {}

  /** @param version 0 to replace the default. @throws DomainError 404, 412, 422 `ladder_invalid`. */
  async run(ctx: RequestContext, schemeId: string, version: number, wanted: Ladder): Promise<SchemeLadder> {
    await this.schemes.header(ctx.actor.jurisdictionId, schemeId);
    const ladder = checkLadder(wanted);
    const command = { name: 'supervision.replace-ladder', input: { schemeId, version, ladder } };
    return this.commands.run(ctx, command, async (tx) => {
      const { before, saved } = await save(tx, schemeId, version, ladder);
      tx.audit({
        action: 'supervision_ladder.replaced',
        subject: { type: 'scheme', id: schemeId },
        before: asJson(before),
        after: asJson(ladder),
      });
      return { schemeId, own: true, ...ladder, version: saved };
    });
  }
}

async function save(tx: Tx, schemeId: string, version: number, ladder: Ladder) {
  const [own] = await ownLadders(readsIn(tx), tx.jurisdictionId, schemeId);
  const before = own?.ladder ?? DEFAULT_LADDER;
  const kept = before.circulars === ladder.circulars;
  const change = { ladder, circularsSince: kept ? (own?.circularsSince ?? null) : businessDay(tx.now) };
  if (own) return { before, saved: await updateLadder(tx, { id: own.id, version }, change) };
  if (version !== 0) throw stale();
  return { before, saved: await insertLadder(tx, schemeId, change) };
}

function asJson({ office, steps, circulars }: Ladder): JsonValue {
  return { office, steps: steps.map((step) => ({ ...step })), circulars };
}
