/** Documents of any length in the forms that schemes are issued in, made of invented words. */
export interface DocumentForm {
  name: string;
  /** The n-th item, with the heading above it when it begins a section. */
  item: (n: number) => string;
  head: string;
}

const UNITS = ['区发改局', '区教育局', '区卫健局', '区财政局', '区住建局', '区民政局', '区应急局', '各街道'] as const;

function unit(n: number): string {
  return UNITS[n % UNITS.length] ?? UNITS[0];
}

function sentence(n: number): string {
  return `推进第${n % 7}类设施更新，到2025年，建成示范点${(n % 9) + 2}个，覆盖率达到${(n % 60) + 30}.5%，服务半径压减到${(n % 9) + 3}公里以内。`;
}

/** Most of a scheme is prose without figures. */
function prose(n: number): string {
  return `坚持问题导向，完善工作机制，健全配套制度，推动优质资源向基层延伸。鼓励社会力量参与，支持龙头企业牵头制定标准，形成多方协同、共建共享的良好局面。${sentence(n)}加强监测分析，及时总结推广经验做法，营造良好氛围。`;
}

function heading(n: number): string {
  return n % 12 === 0 ? `（${['一', '二', '三', '四', '五'][(n / 12) % 5] ?? '一'}）提升公共服务\n` : '';
}

/** Every sign that means something to the reader, in an order without sense: a linear congruential generator. */
const SIGNS =
  '一二三十百第章节（）〔〕【】()[]、，；：。！,;:.1234567890%‰万亿年月日牵头责任单位部门局委配合负责附件表序号等各\n\t| -“”①到达';

function garbage(n: number): string {
  let state = n + 1;
  let text = '';
  for (let at = 0; at < 64; at += 1) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    text += SIGNS[(state >> 8) % SIGNS.length] ?? '';
  }
  return text;
}

/** A row of a table in columns of blanks, its cells over two lines. */
function blankRow(n: number): string {
  const task = `推进第${n % 7}类设施更新改造，健全配套制度`;
  return [
    `${String((n % 9000) + 1).padEnd(6)}${task}   ${unit(n)}、    2025年底\n`,
    `      ，建成示范点${(n % 9) + 2}个。             ${unit(n + 1)}\n`,
  ].join('');
}

export const FORMS: readonly DocumentForm[] = [
  {
    name: 'brackets',
    head: '某区“十四五”规划任务分工方案\n一、主要任务\n',
    item: (n) =>
      `${heading(n)}${(n % 12) + 1}.改善服务。补齐短板。${prose(n)}（牵头单位：${unit(n)}；责任单位：${unit(n + 1)}、${unit(n + 2)}）\n`,
  },
  {
    name: 'one line',
    head: '现制定如下分工方案。一、主要任务',
    item: (n) =>
      `${(n % 12) + 1}．改善服务。${prose(n)}（${unit(n)}牵头，${unit(n + 1)}、${unit(n + 3)}按职责分工负责）`,
  },
  {
    name: 'own lines',
    head: '某区重点工作分工方案\n一、主要任务\n',
    item: (n) =>
      `${heading(n)}${(n % 12) + 1}. ${prose(n)}\n牵头负责领导：张三。\n牵头责任单位：${unit(n)}。\n协同责任单位：${unit(n + 1)}、${unit(n + 2)}等。\n`,
  },
  {
    name: 'table',
    head: '某区任务清单\n序号\t领域\t具体任务\t牵头单位\t配合单位\t完成时限\n',
    item: (n) =>
      `${n + 1}\t领域${Math.floor(n / 12)}\t${sentence(n)}\t${unit(n)}\t${unit(n + 1)}、${unit(n + 2)}\t2025年${(n % 12) + 1}月\n`,
  },
  {
    name: 'blank columns',
    head: '某区任务清单\n序号  具体任务                         责任单位      完成时限\n',
    item: blankRow,
  },
  {
    name: 'bare lists',
    head: '某区方案\n一、任务\n',
    item: (n) => `${(n % 12) + 1}.改善服务。（${unit(n)}、${unit(n + 1)}）\n`,
  },
  {
    name: 'short own lines',
    head: '某区方案\n一、任务\n',
    item: (n) => `${(n % 12) + 1}.改善服务\n牵头单位：${unit(n)}\n责任单位：${unit(n + 1)}、${unit(n + 2)}\n`,
  },
  {
    name: 'no item',
    head: '某区规划\n',
    item: (n) => `${prose(n)}（以下简称标准）；`,
  },
  {
    name: 'open brackets',
    head: '某区方案\n一、任务\n',
    item: (n) => `${(n % 12) + 1}.改善服务（牵头单位：${unit(n)}、${unit(n + 1)}【〔\n`,
  },
  {
    name: 'nested brackets',
    head: '某区方案\n一、任务\n',
    item: (n) => `（【〔（${unit(n)}（【${unit(n + 1)}】、）〕】${n % 3 === 0 ? '牵头）' : ''}`,
  },
  { name: 'garbage', head: '', item: garbage },
  { name: 'short lines', head: '某区方案\n', item: (n) => `${n % 10}\n、\n局\n` },
  { name: 'digits', head: '', item: (n) => String(n) },
];

/** At least `length` characters in one form. */
export function documentOf(form: DocumentForm, length: number): string {
  const parts = [form.head];
  let size = form.head.length;
  for (let n = 0; size < length; n += 1) {
    const item = form.item(n);
    parts.push(item);
    size += item.length;
  }
  return parts.join('');
}
