import { HandlesJob, type JobContext, type JobHandler } from '../../../platform/queue/index.js';
import { ParseImport, type ImportRef } from '../application/parse-import.js';
import { parseImportJob } from './parse-import.definition.js';

@HandlesJob(parseImportJob)
export class ParseImportHandler implements JobHandler<{ importId: string; jurisdictionId: string }> {
  constructor(private readonly parseImport: ParseImport) {}

  /** The last error is written where the user sees it, and thrown, so that the administrator sees it too. */
  async handle(payload: ImportRef, job: JobContext): Promise<void> {
    try {
      await this.parseImport.run(payload, job);
    } catch (error) {
      if (job.lastAttempt && !job.signal.aborted) await this.parseImport.giveUp(payload, job.correlationId);
      throw error;
    }
  }
}
