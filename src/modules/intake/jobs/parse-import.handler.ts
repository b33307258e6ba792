import { HandlesJob, type JobContext, type JobHandler } from '../../../platform/queue/index.js';
import { ParseImport } from '../application/parse-import.js';
import { parseImportJob } from './parse-import.definition.js';

@HandlesJob(parseImportJob)
export class ParseImportHandler implements JobHandler<{ importId: string; jurisdictionId: string }> {
  constructor(private readonly parseImport: ParseImport) {}

  handle(payload: { importId: string; jurisdictionId: string }, job: JobContext): Promise<void> {
    return this.parseImport.run(payload, job);
  }
}
