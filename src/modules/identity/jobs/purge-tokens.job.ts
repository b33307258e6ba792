import { Injectable } from '@nestjs/common';
import { defineJob, HandlesJob, type JobHandler } from '../../../platform/queue/index.js';
import { PurgeTokens } from '../application/clients/purge-tokens.js';

export const purgeTokensJob = defineJob<Record<string, never>>({
  name: 'identity.purge-tokens',
  queue: 'platform',
  schedule: { pattern: '*/10 * * * *', tz: 'Asia/Shanghai' },
});

@HandlesJob(purgeTokensJob)
@Injectable()
export class PurgeTokensJob implements JobHandler<Record<string, never>> {
  constructor(private readonly purge: PurgeTokens) {}

  async handle(): Promise<void> {
    await this.purge.run();
  }
}
