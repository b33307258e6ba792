import { FailedJobs } from '../../platform/queue/index.js';
import { print, withService } from './with-service.js';

/** `fengong jobs failed`: one line per job that has used up its attempts. */
export async function listFailedJobs(): Promise<void> {
  await withService('api', async ({ app }) => {
    const failed = await app.get(FailedJobs, { strict: false }).list();
    if (failed.length === 0) print('没有失败的作业。');
    for (const job of failed) {
      print(
        [job.failedAt?.toISOString() ?? '', job.queue, job.name, job.id, `${job.attempts}次`, job.reason].join('\t'),
      );
    }
  });
}

/** `fengong jobs redrive [name]`: gives failed jobs fresh attempts; a running worker takes them up. */
export async function redriveFailedJobs(name?: string): Promise<void> {
  await withService('api', async ({ app }) => {
    const count = await app.get(FailedJobs, { strict: false }).redriveAll(name);
    print(`已重新排队 ${count} 个作业。`);
  });
}
