import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.js';
import { Database } from '../../../platform/database/database.js';
import type { Reads } from '../../../platform/database/reads.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import type { ChannelName } from '../domain/channels.js';
import type { QuietHours } from '../domain/quiet-hours.js';
import { storedChannels } from '../persistence/channel-settings.js';
import { personalSettings } from '../persistence/personal-settings.js';
import { quietHours } from '../persistence/targets.js';
import { liveEndpoint, type EndpointPause } from '../persistence/webhook-endpoints.js';

export interface PersonalSettingsView {
  /** Besides the inbox, which gets every message. */
  readonly channels: readonly ChannelName[];
  readonly email: string | null;
  readonly emailConfirmed: boolean;
  readonly quietHours: QuietHours | null;
  readonly webhook: {
    readonly url: string;
    readonly previousSecretUntil: Date | null;
    readonly paused: EndpointPause | null;
  } | null;
  /** What the jurisdiction has switched on. */
  readonly available: readonly ChannelName[];
  /** 0: never set. */
  readonly version: number;
}

/** The caller's own settings. There is no way to another person's. */
@Injectable()
export class GetPersonalSettings {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  run({ actor }: RequestContext): Promise<PersonalSettingsView> {
    return viewOf(this.database, actor.jurisdictionId, actor.userId!, this.clock.now());
  }
}

export async function viewOf(
  reads: Reads,
  jurisdictionId: string,
  userId: string,
  at: Date,
): Promise<PersonalSettingsView> {
  const stored = await personalSettings(reads, jurisdictionId, userId);
  const endpoint = await liveEndpoint(reads, jurisdictionId, { userId }, at);
  const channels = await storedChannels(reads, jurisdictionId);
  return {
    channels: stored?.channels ?? [],
    email: stored?.email ?? null,
    emailConfirmed: stored !== null && stored.emailConfirmedAt !== null,
    quietHours: quietHours(stored?.quietFrom ?? null, stored?.quietUntil ?? null),
    webhook: endpoint && {
      url: endpoint.url,
      previousSecretUntil: endpoint.previousUntil,
      paused: endpoint.paused,
    },
    available: channels.filter(({ enabled }) => enabled).map(({ channel }) => channel),
    version: stored?.version ?? 0,
  };
}
