import type { Diagnostic, Severity } from './draft.js';
import type { Flow } from './flow.js';

interface CatalogueEntry {
  severity: Severity;
  /** `{x}` is replaced by the parameter x. */
  message: string;
  advice: string;
  /** Said once for all when there are many, because they are one habit of the document; {count} of them, at {lines}. */
  habit?: string;
}

/** Everything that the reader can be unsure about. Codes are stable; tests and the API refer to them. */
export const DIAGNOSTICS = {
  no_assignment_found: {
    severity: 'error',
    message: '全文没有找到任何分工（牵头单位、责任单位等）。',
    advice: '请确认上传的是分工方案而不是规划正文；如果分工写在附件里，请上传附件。',
  },
  unclosed_bracket: {
    severity: 'warning',
    message: '分工的括号没有闭合，已读到本段末尾。',
    advice: '请核对最后一个单位是否完整，必要时补上右括号。',
  },
  label_department: {
    severity: 'info',
    message: '此处写的是“{label}”，全文多数写作“{usual}”，按同一角色读取。',
    advice: '如果两种写法含义不同，请修改该任务的角色。',
  },
  damaged_date: {
    severity: 'warning',
    message: '日期“{text}”缺少年月日，读作 {day}{proof}。',
    advice: '请核对成文日期。',
  },
  ambiguous_date: {
    severity: 'warning',
    message: '日期“{text}”缺少年月日，可能是 {days}，没有采用。',
    advice: '请填写成文日期。',
  },
  missing_chapter_number: {
    severity: 'warning',
    message: '标题“{title}”前缺少编号，按上下文应为“{number}、”。',
    advice: '请核对章节顺序，必要时补上编号。',
  },
  number_gap: {
    severity: 'warning',
    message: '编号从“{before}”跳到“{after}”。',
    advice: '请核对中间是否有漏掉的条目。',
  },
  number_repeated: {
    severity: 'warning',
    message: '编号“{label}”重复出现。',
    advice: '请核对条目编号，必要时更正。',
  },
  damaged_permille: {
    severity: 'warning',
    message: '“{text}”疑为“{value}‰”，已按千分号读取。',
    advice: '请核对原件中的单位是否为‰。',
  },
  same_unit: {
    severity: 'info',
    message: '“{a}”与“{b}”可能是同一单位：{reason}。',
    advice: '请在确认时选择合并或保留为两个单位。',
  },
  group_phrase: {
    severity: 'info',
    message: '“{name}”不是一个具体单位。',
    advice: '请为该单位组维护成员名单，或明确保留为开放。',
  },
  etc_before_group: {
    severity: 'info',
    message: '“{text}”用“等”连接单位和单位组，已分开读取。',
    advice: '请核对“等”之前的单位是否都属于该单位组。',
    habit: '共 {count} 处用“等”连接单位和单位组，已分开读取（第 {lines} 行）。',
  },
  task_without_assignment: {
    severity: 'warning',
    message: '任务“{title}”没有写明任何单位。',
    advice: '请补充牵头单位或责任单位，或删除该任务。',
  },
  task_without_lead: {
    severity: 'info',
    message: '任务“{title}”没有写明牵头单位。',
    advice: '请指定由哪个单位汇总。',
    habit: '共 {count} 项任务没有写明牵头单位（第 {lines} 行）。',
  },
  lead_only: {
    severity: 'info',
    message: '任务“{title}”只写了牵头单位，没有责任单位。',
    advice: '如确无责任单位，可直接确认。',
    habit: '共 {count} 项任务只写了牵头单位，没有责任单位（第 {lines} 行）。',
  },
  unit_repeated: {
    severity: 'info',
    message: '单位“{name}”在同一分工中出现了不止一次。',
    advice: '请保留一处。',
    habit: '共 {count} 处分工中有单位出现了不止一次（第 {lines} 行）。',
  },
  lead_inferred: {
    severity: 'info',
    message: '牵头单位按文中规则“{rule}”推定。',
    advice: '请核对这条规则是否适用于全部条目。',
  },
  several_clauses: {
    severity: 'info',
    message: '任务“{title}”内有 {count} 处分工，单位已合并列出。',
    advice: '如需分别考核，请拆分该任务。',
    habit: '共 {count} 项任务各有几处分工，单位已合并列出（第 {lines} 行）。',
  },
  clause_without_item: {
    severity: 'warning',
    message: '这处分工不属于任何编号条目。',
    advice: '请核对它覆盖哪些段落，并指定任务。',
  },
  cell_shared: {
    severity: 'info',
    message: '表格中这一行的单位按与相邻行合并的单元格读取。',
    advice: '请对照原表核对合并的范围，跨页的表格尤其要核对；如确为空白，请删除该行的单位。',
    habit: '表格中共 {count} 行的单位按与相邻行合并的单元格读取（第 {lines} 行）。',
  },
  bare_list_read: {
    severity: 'info',
    message: '括号内只有单位名称，没有写明角色，按责任单位读取。',
    advice: '如其中有牵头单位，请改正角色。',
    habit: '共 {count} 处括号内只有单位名称，没有写明角色，按责任单位读取（第 {lines} 行）。',
  },
  bare_list_not_read: {
    severity: 'warning',
    message: '括号内像是单位名单，但没有写明角色，未作为分工读取。',
    advice: '如确为分工，请补充为牵头单位或责任单位。',
  },
  headline_without_stop: {
    severity: 'info',
    message: '小标题“{title}”后缺少句号，按同组小标题的写法断开。',
    advice: '请核对小标题是否完整。',
  },
  sentence_without_stop: {
    severity: 'info',
    message: '此处疑缺少标点，以空格断开。',
    advice: '请核对原件，必要时补上标点。',
  },
  quotation_unbalanced: {
    severity: 'info',
    message: '本条的引号不成对。',
    advice: '请核对原件中的引号。',
  },
  indicator_without_target: {
    severity: 'warning',
    message: '指标“{name}”没有读出目标。',
    advice: '请填写目标值，或说明由上级下达。',
  },
  indicator_without_unit: {
    severity: 'warning',
    message: '指标“{name}”没有写明任何单位。',
    advice: '请补充责任单位。',
  },
  indicator_cell_empty: {
    severity: 'info',
    message: '指标“{name}”的{column}为空，按空缺保留。',
    advice: '请补填，或确认原表如此。',
    habit: '指标表中共 {count} 个单元格为空，按空缺保留（第 {lines} 行）。',
  },
  indicator_cells_lost: {
    severity: 'warning',
    message: '指标“{name}”一行的数据少于表头的列数，按数值的含义读取。',
    advice: '请对照原表核对基期值、目标值和增速。',
  },
  indicator_growth_mismatch: {
    severity: 'warning',
    message: '指标“{name}”：基期 {base} 按年均 {growth}% 增长 {years} 年应为 {computed}，表中目标为 {target}。',
    advice: '请核对基期值、目标值和年均增速，三者应当一致。',
  },
  table_columns_lost: {
    severity: 'warning',
    message: '此处像是表格，但各列已散成单行，未能还原。',
    advice: '请上传 Word、Excel 原件，或保留版式的 PDF。',
  },
  table_missing: {
    severity: 'warning',
    message: '“{title}”之后没有读到表格。',
    advice: '表格可能在转换为文本时丢失，请上传带表格的原件。',
  },
  diagnostics_left_out: {
    severity: 'warning',
    message: '同类提示过多，从此处起还有 {count} 处没有逐条列出：{first}',
    advice: '请先确认上传的是分工方案；改正原件中的同类问题后重新上传，可以看到其余提示。',
  },
} as const satisfies Record<string, CatalogueEntry>;

const CATALOGUE: Readonly<Record<DiagnosticCode, CatalogueEntry>> = DIAGNOSTICS;

export type DiagnosticCode = keyof typeof DIAGNOSTICS;

const LONGEST_EXCERPT = 60;
/** More of one habit than these are said once. */
export const MOST_ALONE = 5;
const MOST_LINES = 12;
/** Nobody reads more of one kind, and a flawed document of millions of characters must not fill the memory with them. */
export const MOST_OF_ONE_CODE = 1000;

type Listed = Diagnostic & { readonly code: DiagnosticCode };

interface Entry {
  readonly at: number;
  readonly entry: Omit<Listed, 'line'>;
}

/** Collects diagnostics; positions are positions of the flow. */
export class DiagnosticLog {
  private readonly entries: Entry[] = [];
  private readonly counts = new Map<DiagnosticCode, number>();
  /** The first that was left out, by code. */
  private readonly leftOut = new Map<DiagnosticCode, Entry>();

  constructor(
    private readonly flow: Flow,
    private readonly source: string,
  ) {}

  add(code: DiagnosticCode, start: number, end: number, params: Readonly<Record<string, string>> = {}): void {
    const count = (this.counts.get(code) ?? 0) + 1;
    this.counts.set(code, count);
    if (count <= MOST_OF_ONE_CODE) this.entries.push(this.entryOf(code, start, end, params));
    else if (count === MOST_OF_ONE_CODE + 1) this.leftOut.set(code, this.entryOf(code, start, end, params));
  }

  private entryOf(code: DiagnosticCode, start: number, end: number, params: Readonly<Record<string, string>>): Entry {
    const { severity, message, advice } = CATALOGUE[code];
    const excerpt = this.flow.written
      .slice(start, Math.min(end, start + LONGEST_EXCERPT))
      .replace(/\s+/g, ' ')
      .trim();
    const filled = message.replace(/\{(\w+)\}/g, (_, name: string) => params[name] ?? '');
    return { at: this.flow.sourceAt(start), entry: { code, severity, message: filled, excerpt, advice } };
  }

  private isHabit(code: DiagnosticCode): boolean {
    return CATALOGUE[code].habit !== undefined && (this.counts.get(code) ?? 0) > MOST_ALONE;
  }

  private summaryOf(code: DiagnosticCode, { at, entry }: Entry): Entry {
    const { severity, message, advice } = DIAGNOSTICS.diagnostics_left_out;
    const count = String((this.counts.get(code) ?? 0) - MOST_OF_ONE_CODE);
    const filled = message.replace('{count}', count).replace('{first}', () => entry.message);
    return { at, entry: { ...entry, code: 'diagnostics_left_out', severity, message: filled, advice } };
  }

  /** In the order of the document; a habit of it once, where it shows first. */
  list(): Diagnostic[] {
    const listed = this.withLines();
    const habits = new Map<string, Diagnostic[]>();
    for (const found of listed) {
      if (!this.isHabit(found.code)) continue;
      const others = habits.get(found.code);
      if (others) others.push(found);
      else habits.set(found.code, [found]);
    }
    return listed.flatMap((found) => {
      const all = habits.get(found.code);
      if (all === undefined) return [found];
      return all[0] === found ? [this.habitOf(found, all)] : [];
    });
  }

  private habitOf(first: Listed, all: readonly Diagnostic[]): Diagnostic {
    const { habit = '' } = CATALOGUE[first.code];
    const lines = [...new Set(all.map(({ line }) => line))];
    const named = `${lines.slice(0, MOST_LINES).join('、')}${lines.length > MOST_LINES ? ' 等' : ''}`;
    const count = String(this.counts.get(first.code) ?? all.length);
    return { ...first, message: habit.replace('{count}', count).replace('{lines}', named) };
  }

  private withLines(): Listed[] {
    const summaries = [...this.leftOut].flatMap(([code, first]) =>
      this.isHabit(code) ? [] : [this.summaryOf(code, first)],
    );
    const sorted = [...this.entries, ...summaries].sort((a, b) => a.at - b.at);
    let line = 1;
    let lineEnd = this.lineEndFrom(0);
    return sorted.map(({ at, entry }) => {
      while (lineEnd < at) {
        line += 1;
        lineEnd = this.lineEndFrom(lineEnd + 1);
      }
      return { ...entry, line };
    });
  }

  private lineEndFrom(position: number): number {
    const end = this.source.indexOf('\n', position);
    return end < 0 ? Number.POSITIVE_INFINITY : end;
  }
}
