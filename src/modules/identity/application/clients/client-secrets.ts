import { Injectable } from '@nestjs/common';
import { Clock } from '../../../../platform/clock/clock.js';
import { CommandRunner } from '../../../../platform/database/command-runner.js';
import { Database } from '../../../../platform/database/database.js';
import type { Tx } from '../../../../platform/database/transaction.js';
import { conflict, stale } from '../../../../platform/errors.js';
import { noSuch } from '../../../../platform/http/identifier.js';
import { newId } from '../../../../platform/ids.js';
import type { RequestContext } from '../../../../platform/security/actor.js';
import { SecretBox } from '../../../../platform/security/secret-box.js';
import { MOST_SECRETS, newSecret, newSigningKey } from '../../domain/clients/secrets.js';
import type { ClientItem } from '../../persistence/clients/client-rows.js';
import { insertSecret, revokeSecret, updateClient, validSecrets } from '../../persistence/clients/clients.js';
import { requireClient, requireLockedClient, type ClientAt } from './client-view.js';

const DAY_MS = 86_400_000;

/** A secret before it is stored: what is shown, and what is kept. */
export interface MintedSecret {
  readonly id: string;
  readonly shown: ShownSecret;
  readonly hash: string;
  readonly sealedSigningKey: string;
}

/** Shown in one answer and never again. Null in the replay of an answer, which must not keep it. */
export interface ShownSecret {
  readonly secret: string | null;
  /** Base64; for clients that sign their requests. */
  readonly signingKey: string | null;
}

/** Where the signing key of a secret is sealed. */
export function placeOfKey(jurisdictionId: string, secretId: string): string {
  return `api-client-secret:${jurisdictionId}:${secretId}`;
}

export function mintSecret(box: SecretBox, jurisdictionId: string): MintedSecret {
  const id = newId();
  const { word, hash } = newSecret();
  const signingKey = newSigningKey();
  const sealedSigningKey = box.seal(signingKey, placeOfKey(jurisdictionId, id));
  return { id, shown: { secret: word, signingKey }, hash, sealedSigningKey };
}

/** What the answer shows of a secret: nothing when it is a replay, for which another one was minted in vain. */
export function shownOf({ shown }: MintedSecret, ctx: RequestContext): ShownSecret {
  return ctx.replayed ? { secret: null, signingKey: null } : shown;
}

export async function storeSecret(tx: Tx, clientId: string, minted: MintedSecret, days: number): Promise<void> {
  const { id, hash, sealedSigningKey } = minted;
  const expiresAt = new Date(tx.now.getTime() + days * DAY_MS);
  await insertSecret(tx, { id, clientId, secretHash: hash, sealedSigningKey, expiresAt });
  tx.audit({
    action: 'api_client.secret_added',
    subject: { type: 'api_client', id: clientId },
    after: { secretId: id, expiresAt: expiresAt.toISOString() },
  });
}

/** Rotation: a second secret beside the first, then the first is taken away. */
@Injectable()
export class ClientSecrets {
  constructor(
    private readonly database: Database,
    private readonly commands: CommandRunner,
    private readonly clock: Clock,
    private readonly box: SecretBox,
  ) {}

  /** @throws DomainError 404, 409 `api_client_secrets_full`, 412. */
  async add(ctx: RequestContext, at: ClientAt, days: number): Promise<ClientItem & ShownSecret> {
    const minted = mintSecret(this.box, ctx.actor.jurisdictionId);
    const command = { name: 'identity.add_client_secret', input: { ...at, days } };
    await this.commands.run(ctx, command, async (tx) => {
      await this.bump(tx, at);
      if ((await validSecrets(tx, at.id)) >= MOST_SECRETS) {
        throw conflict(
          'api_client_secrets_full',
          `同时有效的密钥最多 ${MOST_SECRETS} 个。请先停用不再使用的一个，再生成新的。`,
        );
      }
      await storeSecret(tx, at.id, minted, days);
      return { id: at.id };
    });
    return { ...(await this.view(ctx, at.id)), ...shownOf(minted, ctx) };
  }

  /** Its tokens end with it, at once. @throws DomainError 404, 412. */
  async revoke(ctx: RequestContext, at: ClientAt, secretId: string): Promise<ClientItem> {
    const command = { name: 'identity.revoke_client_secret', input: { ...at, secretId } };
    await this.commands.run(ctx, command, async (tx) => {
      await this.bump(tx, at);
      if (!(await revokeSecret(tx, at.id, secretId))) throw noSuch('api_client_secret', '密钥');
      tx.audit({
        action: 'api_client.secret_revoked',
        subject: { type: 'api_client', id: at.id },
        after: { secretId },
      });
      return null;
    });
    return this.view(ctx, at.id);
  }

  private async bump(tx: Tx, at: ClientAt): Promise<void> {
    const { version } = await requireLockedClient(tx, at.id);
    if (version !== at.version) throw stale();
    await updateClient(tx, at, {});
  }

  private view(ctx: RequestContext, id: string): Promise<ClientItem> {
    return requireClient(this.database, ctx.actor.jurisdictionId, id, this.clock.now());
  }
}
