import type { Flow } from '../flow.js';
import type { FoundQuantity } from './quantity.js';

const LEADING =
  /^(?:[\s、,;:“"”)和及与]|并(?=[^购])|且|使|让|其中|同时|力争|努力|确保|保证|达到|全年|到20\d\d年(?:底|末)?(?:前)?|20\d\d年(?:底|末)?(?:前)?|(?:未来|今后)五年|“?十[一二三四五六]五”?(?:期间|末))+/;
const TRAILING = /(?:[\s、,;:“"(]|分别|力争|总体|总共|约|近|各)+$/;
const METRIC_END =
  /(?:率|比例|比重|占比|数|数量|总量|额|面积|密度|长度|里程|规模|产值|增加值|收入|寿命|年限|指数|性别比)$/;
/** 推动…率, 实现…率: the figure's name begins behind the verb. */
const PROMOTES = /^.*(?:实现|推动|推进|做到|确保|保证|努力将|将)(?=[^、]{3,})/;
const ENDS_IN_VERB =
  /(?:^|引进|培育|培养|建成|建设|打造|新增|新建|创建|创成|吸引|推荐|完成|带动|扶持|承办|举办|改造|形成|构建|实现|发展|扩建|组建|设立|落地|推出|发布|遴选|选派|开展|覆盖|建立|打通|提供|解决|整治|转化|孵化|储备|出台|制定|完善|开放|增加|开发|成立|等)\s*[“"]?$/;

export function cleanName(words: string): string {
  const name = words.replace(TRAILING, '').replace(LEADING, '');
  const balanced = (name.match(/“/g)?.length ?? 0) === (name.match(/”/g)?.length ?? 0);
  return balanced ? name : name.replace(/[“”]/g, '');
}

/** The words before the figure up to and with the last verb that brings things about; '' without one. */
export function leadingVerb(before: string, verbs: RegExp): string {
  const bare = cleanName(before);
  const match = verbs.exec(bare);
  return match ? bare.slice(0, match.index + match[0].length) : '';
}

/** 甲率、乙率分别…: one name for each of the figures that follow. */
export function respectiveNames(before: string): string[] {
  if (!/分别\s*$/.test(before)) return [];
  return cleanName(before)
    .split(/[、和及与]/)
    .map((name) => name.replace(/\s+/g, ''))
    .filter((name) => name !== '');
}

/**
 * What is counted: the words before the figure, and those behind it when only a verb stands before
 * (引进60家以上标杆企业 → 引进标杆企业). `verb` is what the list before it began with.
 */
export function targetName(
  flow: Flow,
  quantity: FoundQuantity & { from: number },
  sentenceEnd: number,
  verb: string,
): string {
  const before = flow.text.slice(quantity.from, quantity.comparatorStart);
  const bare = cleanName(lastPart(before)).replace(/\s+/g, '');
  if (METRIC_END.test(bare)) return bare.replace(PROMOTES, '');
  if (!ENDS_IN_VERB.test(before.trimEnd())) return bare;
  const noun = nounBehind(flow.text.slice(quantity.end, sentenceEnd)).replace(/\s+/g, '');
  return `${bare === '' ? verb : bare}${noun}`;
}

/** In 做到甲全覆盖、乙达标率 only the last part belongs to the figure; in 引进甲、乙 the verb comes before both. */
function lastPart(words: string): string {
  const last = words.slice(words.lastIndexOf('、') + 1);
  return METRIC_END.test(last.trimEnd()) ? last : words;
}

/** The noun directly behind a figure, up to the sign that ends it: 3-5个富有…的文化地标 → all of it. */
export function nounBehind(words: string): string {
  const phrase = /^[^,;。:!?\n\s]*/.exec(words.slice(0, 60))?.[0] ?? '';
  if (phrase.startsWith('的')) return '';
  if (/^(?:富有|具有|拥有|集|有)/.test(phrase) && phrase.includes('的')) return phrase.replace(/[”"）)].*$/, '');
  const levels = /^(?:国家|省|市|区|县)级?[、和](?=(?:国家|省|市|区|县)级?)/.exec(phrase)?.[0] ?? '';
  const noun = /^[^、和及与”"“()]*/.exec(phrase.slice(levels.length))?.[0] ?? '';
  const described = noun.indexOf('的');
  return levels + (described > 0 ? noun.slice(0, described) : noun);
}
