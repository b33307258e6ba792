import { useQueries } from '@tanstack/vue-query';
import { computed } from 'vue';
import type { RouteLocationRaw } from 'vue-router';
import { api } from '../../../app/api.ts';

/** Where no more than this many are counted, there may be more. */
const MOST = 200;

export interface Work {
  readonly label: string;
  /** Null while it is being asked. */
  readonly count: number | null;
  readonly more: boolean;
  readonly to: RouteLocationRaw;
  readonly hint: string;
  readonly urgent?: boolean;
}

interface Found {
  readonly count: number;
  readonly more: boolean;
  readonly first?: string | undefined;
}

const found = (page: {
  readonly items: readonly { readonly id?: string }[];
  readonly nextCursor: string | null;
}): Found => ({
  count: page.items.length,
  more: page.nextCursor !== null,
  first: page.items[0]?.id,
});

/** Everything of a scheme that waits for the coordinator, or that the coordinator must know of, most pressing first. */
export function useDeskWork(scheme: string) {
  const limit = MOST;
  const asks: readonly { readonly name: string; readonly ask: () => Promise<Found> }[] = [
    {
      name: 'review',
      ask: async () => found(await api.listObligations({ query: { mine: '1', state: 'SUBMITTED', scheme, limit } })),
    },
    {
      name: 'extensions',
      ask: async () => found(await api.listExtensions({ query: { state: 'REQUESTED', scheme, limit } })),
    },
    {
      name: 'plans',
      ask: async () => {
        const { items, nextCursor } = await api.listSchemeAnnualPlans({
          id: scheme,
          query: { state: 'PROPOSED', limit },
        });
        return { count: items.length, more: nextCursor !== null };
      },
    },
    {
      name: 'values',
      ask: async () => found(await api.listSchemeWaitingMeasurements({ id: scheme, query: { limit } })),
    },
    { name: 'imports', ask: async () => found(await api.listImports({ query: { state: 'DRAFT', limit } })) },
    {
      name: 'missing',
      ask: async () => found(await api.listObligations({ query: { missing: '1', opened: '1', scheme, limit } })),
    },
    {
      name: 'overdue',
      ask: async () => found(await api.listObligations({ query: { overdue: '1', opened: '1', scheme, limit } })),
    },
    {
      name: 'proposals',
      ask: async () => {
        const { items, nextCursor } = await api.listSupervisionProposals({ query: { scheme, limit } });
        return { count: items.reduce((sum, { proposals }) => sum + proposals.length, 0), more: nextCursor !== null };
      },
    },
    {
      name: 'evaluations',
      ask: async () => {
        const { items, nextCursor } = await api.listSchemeEvaluations({ id: scheme, query: { limit } });
        const making = items.filter(({ state }) => state !== 'PUBLISHED' && state !== 'RETURNED');
        return { ...found({ items: making, nextCursor }) };
      },
    },
  ];
  const results = useQueries({
    queries: asks.map(({ name, ask }) => ({ queryKey: ['desk', scheme, name], queryFn: ask })),
  });
  const of = (name: string): Found | undefined => results.value[asks.findIndex((one) => one.name === name)]?.data;
  const error = computed(() => results.value.find((one) => one.error)?.error ?? null);
  const refetch = (): void => results.value.forEach((one) => void one.refetch());

  const work = computed<Work[]>(() => {
    const item = (name: string, label: string, to: RouteLocationRaw, hint: string, urgent = false): Work => {
      const one = of(name);
      return { label, count: one?.count ?? null, more: one?.more ?? false, to, hint, urgent };
    };
    const late = (of('overdue')?.count ?? 0) - (of('missing')?.count ?? 0);
    return [
      item('review', '待审核填报', '/review', '牵头单位已报送，等您认定'),
      item('extensions', '延期申请', { path: '/cycles', query: { tab: 'extensions' } }, '单位申请推迟报送'),
      item(
        'plans',
        '待批准年度计划',
        { path: '/cycles', query: { tab: 'plans', state: 'PROPOSED' } },
        '批准后按计划评价进度',
      ),
      item('values', '待认定数据', { path: '/indicators', query: { tab: 'values' } }, '单独报送的指标和目标数据'),
      item(
        'imports',
        '待确认导入',
        of('imports')?.count === 1 ? `/imports/${of('imports')!.first}` : '/imports',
        '识别完成，等您核对',
      ),
      item(
        'missing',
        '未报',
        { path: '/obligations', query: { missing: '1', scheme } },
        late > 0 ? `过了宽限期；另有${late}项到期未报，尚在宽限期` : '过了宽限期仍未报送',
        true,
      ),
      item('proposals', '督办建议', '/supervision', '已提请督查室，等候决定'),
      item(
        'evaluations',
        '在办评估',
        of('evaluations')?.count === 1 ? `/evaluations/${of('evaluations')!.first}` : '/evaluations',
        '尚未公布的评估',
      ),
    ];
  });
  return { work, error, refetch };
}
