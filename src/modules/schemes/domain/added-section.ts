import { chineseOrdinal } from '../../../platform/official-document/wording.js';
import { addedTask, refused, type Surroundings } from './added-parts.js';
import type { NewSection, NewTask } from './new-scheme.js';
import { plainText } from './pair-up.js';
import type { AddedSection } from './scheme-change.js';

/**
 * A section that no document has, with its first tasks. Tasks without a number go on as the scheme counts: from 1 in each
 * section, or through all of them.
 * @param sections of the scheme with what was added before.
 * @param index of the change, for the message.
 * @throws DomainError 422 `section_number_taken`, `section_title_taken`, `section_empty` and as {@link addedTask}.
 */
export function addedSection(
  wanted: AddedSection,
  sections: readonly NewSection[],
  surroundings: Surroundings,
  index: number,
): NewSection {
  const { title, tasks } = wanted;
  const numbers = new Set(sections.map(({ number }) => number));
  const free = freeNumber(numbers);
  if (wanted.number !== null && numbers.has(wanted.number)) {
    throw refused('section_number_taken', `方案已有章节“${wanted.number}”，请改用“${free}”或不填序号。`, index);
  }
  if (sections.some((section) => plainText(section.title) === plainText(title))) {
    throw refused('section_title_taken', `方案已有章节“${title}”，请修改名称，或在原章节中新增任务。`, index);
  }
  if (tasks.length === 0) {
    throw refused('section_empty', `新增章节“${title}”没有任务，请至少写入一项任务。`, index);
  }
  const earlier = countsThrough(sections) ? sections.flatMap((section) => section.tasks) : [];
  const added: NewTask[] = [];
  for (const task of tasks) {
    // Of the other sections only the numbers matter: a title may stand in two of them.
    const taken = [...earlier.map(({ number }) => ({ number, title: '' })), ...added];
    added.push(addedTask(task, { title, tasks: [] }, taken, surroundings, index));
  }
  return { number: wanted.number ?? free, title, tasks: added };
}

function freeNumber(taken: ReadonlySet<string>): string {
  let n = taken.size + 1;
  while (taken.has(chineseOrdinal(n))) n += 1;
  return chineseOrdinal(n);
}

/** Whether the second section goes on where the first one ended. */
function countsThrough(sections: readonly NewSection[]): boolean {
  return sections.slice(1).some(({ tasks }) => tasks.length > 0 && tasks.every(({ number }) => number > 1));
}
