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

/** Neighbouring characters, the smallest words of Chinese. */
function pairsOf(text: string): Set<string> {
  const key = nameKey(text)
    .replace(COMMON, ' ')
    .replace(/[^\u4e00-\u9fffA-Za-z]/g, ' ');
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < key.length; at += 1) {
    const pair = key.slice(at, at + 2);
    if (!pair.includes(' ')) pairs.add(pair);
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

function prepare(task: ServedTask): Prepared {
  const field = (label: string, text: string, weight: number): Field => ({ label, text, weight, pairs: pairsOf(text) });
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
  const prepared = tasks.map(prepare);
  const uses = new Map<string, number>();
  for (const { fields } of prepared) {
    for (const pair of new Set(fields.flatMap(({ pairs }) => [...pairs]))) uses.set(pair, (uses.get(pair) ?? 0) + 1);
  }
  const telling = (pair: string): number => Math.log(1 + tasks.length / (1 + (uses.get(pair) ?? 0)));
  return new Map(
    commitments.map((commitment) => {
      const wanted = pairsOf(commitment.name);
      const ranked = prepared
        .map((one) => suggestionFor(commitment, wanted, one, telling))
        .filter(({ score }) => score >= LEAST)
        .sort((a, b) => b.score - a.score || a.taskId.localeCompare(b.taskId));
      return [commitment, ranked.slice(0, BEST)];
    }),
  );
}

function suggestionFor(
  commitment: DraftCommitment,
  wanted: Pairs,
  { task, fields }: Prepared,
  telling: (pair: string) => number,
): TaskSuggestion {
  const whole = sum(wanted, telling);
  const matches = fields
    .map((field) => {
      const shared = new Set([...wanted].filter((pair) => field.pairs.has(pair)));
      return { field, score: whole === 0 ? 0 : (field.weight * sum(shared, telling)) / whole };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  const [best] = matches;
  const sameUnit = best?.field.label === '量化目标' && unitOf(task, best.field.text) === commitment.unit;
  const reasons = matches.slice(0, 2).map(({ field }) => reasonFor(commitment.name, field));
  if (sameUnit) reasons.push(`计量单位同为“${commitment.unit ?? ''}”`);
  return { taskId: task.id, score: Math.min(1, (best?.score ?? 0) * (sameUnit ? 1.2 : 1)), reasons };
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
