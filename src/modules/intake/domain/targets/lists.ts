import { cleanName } from './name.js';
import { CHANGES, METRIC_END } from './vocabulary.js';

/** Names and figures that are listed apart and belong together in order. */

/** 人均可支配收入, 死亡率: what names of one list share behind them when only the last one has it. */
const SHARED_TAIL =
  /(?:居民人均可支配收入|人均可支配收入|[\u4e00-\u9fff]{2}率|增加值|产业规模|规模|占比|比重|年?出栏量|总?产量|投资额?|总?产值|人数|面积)$/;
/** 每千常住人口执业医师数、注册护士数: what names of one list share before them. */
const PER_HEAD = /^每(?:\d*[十百千万]?)?(?:名|个)?(?:[\u4e00-\u9fff]{0,4}人口|老年人|居民|人|儿童|学生)(?:拥有)?/;

/**
 * 甲率、乙率分别降至…和…: one name for each of `count` figures. Empty when the words do not list as many names, unless
 * 分别 says that they do.
 */
export function respectiveNames(before: string, count: number): string[] {
  const spelt = before.replace(/一二三产(?:业)?/, '一产、二产、三产').replace(/年均分别/, '分别年均');
  const [, listed = spelt, change = ''] = /^(.*?)分别(.*)$/s.exec(spelt) ?? [];
  const said = /分别/.test(before);
  const tail =
    /(?:年均)?(?:增长|提高|提升|下降|降低|减少|增加|上升)$/.exec(cleanName(change))?.[0] ??
    (said ? '' : (CHANGES.exec(cleanName(listed))?.[0] ?? ''));
  const stem = said ? listed : listed.replace(/(?:均|都|各)?\s*$/, '');
  if (count === 2 && /城乡居民/.test(stem)) {
    const whole = `${cleanName(stem)}${tail}`;
    return ['城镇', '农村'].map((place) => whole.replace('城乡', place));
  }
  for (const sign of [/[、和及与]/, /、|和(?=[^、和]*$)/, /、/]) {
    const names = cleanName(stem)
      .split(sign)
      .map((name) => name.replace(/\s+/g, ''))
      .filter((name) => name !== '');
    if (names.length === count) return completed(names).map((name) => (name.endsWith(tail) ? name : `${name}${tail}`));
  }
  return [];
}

function completed(names: readonly string[]): string[] {
  const last = names.at(-1) ?? '';
  const tail = SHARED_TAIL.exec(last)?.[0] ?? '';
  const head = PER_HEAD.exec(names[0] ?? '')?.[0] ?? '';
  return names.map((name) => {
    const whole = tail !== '' && name.length <= 6 && !METRIC_END.test(name) ? `${name}${tail}` : name;
    return PER_HEAD.test(whole) ? whole : `${head}${whole}`;
  });
}

/** 累计培育可上市的甲企业、乙企业各10家: what stands before the first thing holds for all. */
export function eachNames(before: string, verb: string): string[] {
  const things = cleanName(before)
    .split(/[、和及与]/)
    .filter((thing) => thing !== '');
  const [first = ''] = things;
  const described = first.indexOf('的') + 1;
  const head = described > 0 ? first.slice(0, described) : verb;
  return things.map((thing, index) => (index === 0 || thing.startsWith(head) ? thing : `${head}${thing}`));
}

/** The per-head part that the next names of a list share, '' when there is none. */
export function perHead(name: string): string {
  return PER_HEAD.exec(name)?.[0] ?? '';
}
