import type { SameUnitProposal } from './draft.js';
import { nameKey } from './normalise.js';

/**
 * Names that look like one unit written in two ways. Each rule rewrites a name to a plainer form; names that
 * meet in one form are proposed, with the rule as the reason. Nothing is merged here.
 */
interface Rewrite {
  reason: string;
  apply: (name: string) => string;
}

/** Usual short forms; the long form is what the short one stands for, without 和 and 与. */
const ABBREVIATIONS: readonly (readonly [string, string])[] = [
  ['发展改革', '发改'],
  ['人力资源社会保障', '人社'],
  ['人力社保', '人社'],
  ['人资', '人社'],
  ['卫生健康', '卫健'],
  ['住房城乡建设', '住建'],
  ['城乡建设', '住建'],
  ['住房建设', '住建'],
  ['城市管理执法', '城管'],
  ['城市管理', '城管'],
  ['文化旅游', '文旅'],
  ['市场监督管理', '市场监管'],
  ['市监', '市场监管'],
  ['应急管理', '应急'],
  ['医疗保障', '医保'],
  ['经济信息化', '经信'],
  ['工业信息化', '工信'],
  ['科学技术', '科技'],
  ['退役军人事务', '退役军人'],
  ['自然资源规划', '自规'],
  ['交通运输', '交通'],
  ['民族宗教事务', '民宗'],
  ['生态环境保护', '生态环境'],
  ['统计调查', '统计'],
  ['地方金融监督管理', '金融'],
  ['金融工作', '金融'],
  ['国有资产监督管理', '国资'],
  ['公共资源交易监督管理', '公管'],
];
const CONJUNCTION = /(?<=[\u4e00-\u9fff]{2})[和与及](?=[\u4e00-\u9fff]{2})/g;

function abbreviate(name: string): string {
  let short = name
    .replace(CONJUNCTION, '')
    .replace(/委员会$/, '委')
    .replace(/办公室$/, '办')
    .replace(/人民政府/, '政府');
  for (const [long, abbreviation] of ABBREVIATIONS) {
    if (short.includes(long)) {
      short = short.replace(long, abbreviation);
      break;
    }
  }
  return short;
}

const REWRITES: readonly Rewrite[] = [
  { reason: '只差“和”字', apply: (name) => name.replace(CONJUNCTION, '') },
  {
    reason: '只差“委”字（党委部门的两种写法）',
    apply: (name) => name.replace(/^([省市区县州旗])委(?=[^、]{2,}(?:委|部|校)$)/, '$1'),
  },
  {
    reason: '一处写明了地名',
    apply: (name) => name.replace(/^[\u4e00-\u9fff]{1,3}?(?=[省市区县州旗][\u4e00-\u9fff]{2,})/, ''),
  },
  { reason: '一处写明了内设机构', apply: (name) => name.replace(/\([^()]*(?:科|处|室|股|组|办)\)$/, '') },
  { reason: '简称与全称', apply: abbreviate },
  { reason: '只差“国家”二字', apply: (name) => name.replace(/^国家(?=.*(?:局|委|部|署|总局)$)/, '') },
];

export function proposeSameUnits(names: readonly string[]): SameUnitProposal[] {
  const proposals: SameUnitProposal[] = [];
  const proposed = new Set<string>();
  const keys = [...new Map(names.map((name) => [nameKey(name), name])).entries()];
  for (const { reason, apply } of REWRITES) {
    const byForm = new Map<string, string>();
    for (const [key, name] of keys) {
      const form = apply(key);
      const other = byForm.get(form);
      if (other === undefined) byForm.set(form, name);
      else if (!proposed.has(`${other}\n${name}`)) {
        proposed.add(`${other}\n${name}`);
        proposals.push({ names: [other, name], reason });
      }
    }
  }
  return proposals;
}
