/** Bureaus, offices and committees of a district: sixty, as many as share a scheme in a large one. */
const UNITS = [
  ...'发改 教育 卫健 财政 住建 民政 应急 科技 商务 文旅 司法 人社 审计 统计 水务 农业 生态 城管 市监 医保'.split(' '),
  ...'规划 交通 园林 体育 民宗 信访 国资 数据 招商 金融 房管 档案 机关 保密 外事 侨务 公安 消防 税务 气象'.split(' '),
  ...'邮政 电力 供水 燃气 通信 地铁 公交 环卫 林业 渔业 防汛 人防 供销 烟草 海事 地震 粮食 盐业 移民 老龄'.split(' '),
].map((name) => `区${name}局`);
const VERBS = ['完善', '推进', '建设', '提升', '优化', '深化', '健全', '拓展', '强化', '培育'] as const;
const THINGS = ['体系', '设施', '平台', '机制', '网络', '园区', '通道', '基地', '服务', '队伍'] as const;
const FIELDS = ['教育', '医疗', '交通', '水务', '能源', '文化', '体育', '养老', '托育', '数字'] as const;

const TASKS_PER_SECTION = 10;
const SECTIONS_PER_CHAPTER = 10;
/** Of a re-issued document every tenth task differs: in its figure, its units, or it is another task. */
const CHANGED = 10;

function at<T>(list: readonly T[], n: number): T {
  return list[n % list.length] as T;
}

function numeral(n: number): string {
  const digits = '零一二三四五六七八九';
  const [tens, ones] = [Math.floor(n / 10), n % 10];
  return `${tens > 1 ? digits[tens] : ''}${tens > 0 ? '十' : ''}${ones > 0 ? digits[ones] : ''}`;
}

function titleOf(n: number): string {
  return `${at(VERBS, n)}第${numeral((n % 89) + 1)}片区${at(FIELDS, Math.floor(n / 10))}${at(THINGS, Math.floor(n / 100))}${numeral(Math.floor(n / 1000) + 1)}期`;
}

/** A task has four to six units unless a number is given; the first leads. */
function unitsOf(n: number, each: number | null): string[] {
  const count = each ?? 4 + (n % 3);
  // Eleven and sixty have no common factor, so that all units meet each other.
  return Array.from({ length: count }, (_, index) => at(UNITS, n * 11 + index));
}

function taskOf(n: number, { changed, each }: Required<SchemeShape>): string {
  const kind = changed && n % CHANGED === 0 ? Math.floor(n / CHANGED) % 3 : null;
  const title = kind === 2 ? `举办第${n + 1}届水上运动会` : titleOf(n);
  const [lead, ...others] = unitsOf(kind === 1 ? n + 5 : n, each);
  const figure = (n % 90) + (kind === 0 ? 15 : 5);
  return `${(n % TASKS_PER_SECTION) + 1}.${title}。${kind === 2 ? '邀请各地选手。' : '完善配套制度，加强统筹协调。'}到2030年，建成示范点${figure}个，覆盖率达到${(n % 50) + 40}%。（牵头单位：${lead}；责任单位：${others.join('、')}）`;
}

export interface SchemeShape {
  /** The re-issued document. */
  readonly changed?: boolean;
  /** Units of each task, at most 60; null for the four to six of a real scheme. */
  readonly each?: number | null;
}

/** A scheme document with that many tasks, each with figures and several of sixty units, made of invented words. */
export function schemeOf(tasks: number, { changed = false, each = null }: SchemeShape = {}): string {
  const lines = ['临江区国民经济和社会发展第十五个五年规划任务分工方案'];
  for (let n = 0; n < tasks; n += 1) {
    const section = Math.floor(n / TASKS_PER_SECTION);
    if (n % (TASKS_PER_SECTION * SECTIONS_PER_CHAPTER) === 0)
      lines.push(`${numeral(section / SECTIONS_PER_CHAPTER + 1)}、${at(FIELDS, section / SECTIONS_PER_CHAPTER)}任务`);
    if (n % TASKS_PER_SECTION === 0)
      lines.push(`（${numeral((section % SECTIONS_PER_CHAPTER) + 1)}）${at(VERBS, section)}${at(FIELDS, section)}`);
    lines.push(taskOf(n, { changed, each }));
  }
  return `${lines.join('\n')}\n`;
}
