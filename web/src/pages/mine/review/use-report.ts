import { useQuery } from '@tanstack/vue-query';
import { api } from '../../../app/api.ts';

/** A report with its 填报事项, and what it corrects: a correction is held against that, another report against the last. */
export const useReport = (id: () => string) =>
  useQuery({
    queryKey: ['getReport', id],
    queryFn: async ({ signal }) => {
      const report = await api.getReport({ id: id(), signal });
      const [obligation, corrected] = await Promise.all([
        api.getObligation({ id: report.obligation.id, signal }),
        report.correctsId ? api.getReport({ id: report.correctsId, signal }) : null,
      ]);
      return { report, obligation, corrected };
    },
  });
