import type { DraftCommitment } from './draft.js';
import { nameKey } from './normalise.js';

/** A task of a scheme, as far as a commitment can serve it. */
export interface ServedTask {
  id: string;
  title: string;
  body: string;
  measures: readonly string[];
  targets: readonly { name: string; unit: string | null }[];
}

export interface TaskSuggestion {
  taskId: string;
  /** 0 to 1: the share of the commitment's telling words that the task uses. */
  score: number;
  /** Why, for the person who decides. */
  reasons: string[];
}

const BEST = 5;
/** Fewer words in common are chance. */
const LEAST = 0.2;
/** Verbs and nouns of every plan; what they have in common says nothing. */
const COMMON = /建设|完成|新增|新建|加快|提升|推进|推动|项目|改造|培育|引进|打造|实现|启动|提供|增长|全年|年度/g;
const LONGEST_REASON = 16;

type Pairs = ReadonlySet<string>;

/**
 * Neighbouring characters, the smallest words of Chinese.
 * @param among only these count; a scheme's texts have far more pairs than are asked for.
 */
function pairsOf(text: string, among: Pairs | null = null): Set<string> {
  const key = nameKey(text)
    .replace(COMMON, ' ')
    .replace(/[^\u4e00-\u9fffA-Za-z]/g, ' ');
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < key.length; at += 1) {
    const pair = key.slice(at, at + 2);
    if (among === null ? !pair.includes(' ') : among.has(pair)) pairs.add(pair);
  }
  return pairs;
}

interface Field {
  label: string;
  text: string;
  pairs: Pairs;
  weight: number;
}

interface Prepared {
  task: ServedTask;
  fields: Field[];
}

function prepare(task: ServedTask, among: Pairs): Prepared {
  const field = (label: string, text: string, weight: number): Field => ({
    label,
    text,
    weight,
    pairs: pairsOf(text, among),
  });
  return {
    task,
    fields: [
      ...task.targets.map(({ name }) => field('量化目标', name, 1)),
      ...task.measures.map((measure) => field('举措', measure, 0.9)),
      field('任务标题', task.title, 0.9),
      field('任务正文', task.body, 0.7),
    ],
  };
}

/**
 * For each commitment the tasks of the scheme that it may serve, best first. Words that many tasks use tell little;
 * a target of the same unit counts for more. Nothing is linked without a person.
 */
export function suggestTasks(
  commitments: readonly DraftCommitment[],
  tasks: readonly ServedTask[],
): Map<DraftCommitment, TaskSuggestion[]> {
  const wantedBy = commitments.map((commitment) => ({ commitment, wanted: pairsOf(commitment.name) }));
  const asked = new Set(wantedBy.flatMap(({ wanted }) => [...wanted]));
  const prepared = tasks.map((task) => prepare(task, asked));
  const uses = new Map<string, number>();
  for (const { fields } of prepared) {
    for (const pair of new Set(fields.flatMap(({ pairs }) => [...pairs]))) uses.set(pair, (uses.get(pair) ?? 0) + 1);
  }
  const weights = new Map([...asked].map((pair) => [pair, Math.log(1 + tasks.length / (1 + (uses.get(pair) ?? 0)))]));
  const telling = (pair: string): number => weights.get(pair) ?? 0;
  return new Map(
    wantedBy.map(({ commitment, wanted }) => {
      const ranked = prepared
        .map((one) => rankOf(commitment, wanted, one, telling))
        .filter(({ score }) => score >= LEAST)
        .sort((a, b) => b.score - a.score || a.task.id.localeCompare(b.task.id));
      return [commitment, ranked.slice(0, BEST).map((one) => suggestionFor(commitment, one))];
    }),
  );
}

interface Ranked {
  task: ServedTask;
  score: number;
  /** The fields that share words with the commitment, best first. */
  matches: { field: Field; score: number }[];
  sameUnit: boolean;
}

function rankOf(
  commitment: DraftCommitment,
  wanted: Pairs,
  { task, fields }: Prepared,
  telling: (pair: string) => number,
): Ranked {
  const whole = sum(wanted, telling);
  const matches = fields
    .map((field) => ({ field, shared: sum(wanted, (pair) => (field.pairs.has(pair) ? telling(pair) : 0)) }))
    .filter(({ shared }) => shared > 0)
    .map(({ field, shared }) => ({ field, score: (field.weight * shared) / whole }))
    .sort((a, b) => b.score - a.score);
  const [best] = matches;
  const sameUnit = best?.field.label === '量化目标' && unitOf(task, best.field.text) === commitment.unit;
  return { task, score: Math.min(1, (best?.score ?? 0) * (sameUnit ? 1.2 : 1)), matches, sameUnit };
}

/** Finding the words in common takes longer than ranking: it is done for those that are shown. */
function suggestionFor(commitment: DraftCommitment, { task, score, matches, sameUnit }: Ranked): TaskSuggestion {
  const reasons = matches.slice(0, 2).map(({ field }) => reasonFor(commitment.name, field));
  if (sameUnit) reasons.push(`计量单位同为“${commitment.unit ?? ''}”`);
  return { taskId: task.id, score, reasons };
}

function sum(pairs: Pairs, telling: (pair: string) => number): number {
  let total = 0;
  for (const pair of pairs) total += telling(pair);
  return total;
}

function unitOf(task: ServedTask, name: string): string | null | undefined {
  return task.targets.find((target) => target.name === name)?.unit;
}

function reasonFor(name: string, { label, text }: Field): string {
  return `${label}同提“${longestShared(nameKey(name), nameKey(text))}”`;
}

function longestShared(a: string, b: string): string {
  for (let length = Math.min(a.length, LONGEST_REASON); length > 1; length -= 1) {
    for (let at = 0; at + length <= a.length; at += 1) {
      const words = a.slice(at, at + length);
      if (b.includes(words)) return words;
    }
  }
  return '';
}
