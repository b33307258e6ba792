import type { DraftSection, Span } from './draft.js';
import type { Flow } from './flow.js';
import type { Layout } from './layout.js';
import type { OutlineNode } from './outline.js';
import type { TableRow } from './tables.js';
import { readTask, type TaskContext, type TaskPassage } from './tasks.js';

/** The heading that a task stands under: the nearest one above it that is no task itself. */
function sectionNodeOf(node: OutlineNode, tasks: ReadonlySet<OutlineNode>): OutlineNode | null {
  let at = node.parent;
  while (at && tasks.has(at)) at = at.parent;
  return at;
}

function newSection(flow: Flow, node: OutlineNode | null): DraftSection {
  if (node === null) return { number: '', title: '', tasks: [], source: { start: 0, end: 0 } };
  return {
    number: node.label.replace(/[\s()、.]|第|[章节篇]|部分/g, ''),
    title: flow.words(node.titleStart, node.titleEnd),
    tasks: [],
    source: flow.span(node.start, node.titleEnd),
  };
}

/** Of tasks in tables: their rows, and their texts where a table of its own has them. */
export interface TaskCells {
  readonly rows: ReadonlyMap<OutlineNode, TableRow>;
  readonly texts: ReadonlyMap<OutlineNode, Span[]>;
}

/** A task's own passage goes to the next mark; parts below it that are no tasks belong to it. */
function passageEnd(node: OutlineNode, tasks: ReadonlySet<OutlineNode>): number {
  const childTask = node.children.find((child) => tasks.has(child));
  return childTask ? childTask.start : node.end;
}

export function readSections(context: TaskContext, layout: Layout, cells: TaskCells): DraftSection[] {
  const tasks = new Set(layout.tasks);
  const sections = new Map<OutlineNode | null, DraftSection>();
  for (const node of layout.tasks) {
    const under = sectionNodeOf(node, tasks);
    const section = sections.get(under) ?? newSection(context.flow, under);
    sections.set(under, section);
    const passage: TaskPassage = {
      node,
      end: passageEnd(node, tasks),
      clauses: layout.clausesOf(node),
      row: cells.rows.get(node),
      texts: cells.texts.get(node),
    };
    section.tasks.push(readTask(context, passage));
  }
  return [...sections.values()];
}
