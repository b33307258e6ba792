import { Injectable } from '@nestjs/common';
import { defineJob, HandlesJob, type JobHandler } from '../../../platform/queue/index.js';
import { ForgetEndedSecrets } from '../application/forget-ended-secrets.js';

export const forgetEndedSecrets = defineJob<Record<string, never>>({
  name: 'notifications.forget-secrets',
  queue: 'platform',
  schedule: { pattern: '20 * * * *', tz: 'Asia/Shanghai' },
});

@HandlesJob(forgetEndedSecrets)
@Injectable()
export class ForgetEndedSecretsHandler implements JobHandler<Record<string, never>> {
  constructor(private readonly forget: ForgetEndedSecrets) {}

  async handle(): Promise<void> {
    await this.forget.run();
  }
}
