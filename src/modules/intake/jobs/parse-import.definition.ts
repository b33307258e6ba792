import { defineJob } from '../../../platform/queue/index.js';

/** Reads an uploaded file. Apart from its handler, so that the use case which asks for the job does not pull in the one that does it. */
export const parseImportJob = defineJob<{ importId: string; jurisdictionId: string }>({
  name: 'intake.parse',
  queue: 'intake',
  options: { attempts: 5 },
});
