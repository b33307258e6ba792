import type { Flow } from './flow.js';
import { matchesOf } from './matches.js';
import { fold } from './normalise.js';
import { LABEL_WITH_COLON, LABEL_WITHOUT_COLON, ROLE_VERB, roleOf, type Role } from './roles.js';
import { endsLikeUnit, isGroup, looksLikeUnit } from './unit-names.js';
import { readUnits } from './units-list.js';

/** The inside of an assignment, without its bracket. */
export interface Assignment {
  form: 'labels' | 'verbs' | 'bare';
  lead: string[];
  responsible: string[];
  supporting: string[];
  leaders: string[];
  open: string[];
  deadline: string | null;
  /** 约束性 or 预期性, when the bracket of an indicator says so. */
  attribute: string | null;
  /** Role labels as written. */
  labels: string[];
}

const DEADLINE =
  /^(?:于|在|到|至)?(?:20\d\d年(?:\d{1,2}月)?(?:\d{1,2}日)?|\d{1,2}月(?:\d{1,2}日)?|第?[一二三四]季度|[上下]半年|每[年季月]|[年今明]年?内?)(?:上半年|下半年|第?[一二三四]季度|上旬|中旬|下旬|[年月]?[底末初])?(?:之?前|以前)?(?:[^,;、]{0,8}(?:完成|启动|建成|落实|实施|报送|推进|出台|印发|开工|投用|见效|到位)|(?:取得|实现|形成)[^,;、]{2,12})?$|^(?:长期|持续|全年|常态化?|立即|适时|逐年|定期)(?:坚持|推进|任务|实施|开展|落实)?$/;
/** What a document says about all its lists, inside one of them: 排在第一位的部门为牵头部门，下同. */
const RULE = /下同|(?:为|是)(?:总)?牵头|第[一1]位|首位|均需|不再|依次/;
const ATTRIBUTE = /^\s*(约束性|预期性)(?:指标)?\s*[,;、:]\s*/;

/** 区交通局（牵头）: the role of one unit of a list. */
const OWN_ROLE = /[(（〈[［【](牵头|主办|主责|配合|协办|参与)(?:单位|部门|负责)?[)）〉\]］】]$/;
const OWN_ROLES: Readonly<Record<string, 'lead' | 'supporting'>> = {
  牵头: 'lead',
  主办: 'lead',
  主责: 'lead',
  配合: 'supporting',
  协办: 'supporting',
  参与: 'supporting',
};
/** （以上责任单位：…）: for the items above as well. */
export const COVERS_ABOVE = /^\s*(?:以上|上述)(?:各?项)?(?:任务|工作|内容)?(?:均由|由|的)?,?/;

function empty(form: Assignment['form']): Assignment {
  return {
    form,
    lead: [],
    responsible: [],
    supporting: [],
    leaders: [],
    open: [],
    deadline: null,
    attribute: null,
    labels: [],
  };
}

/** Takes deadlines and remarks out of a list of units; the deadline is kept. */
function remarkFilter(into: Assignment): (piece: string) => boolean {
  return (piece) => {
    if (DEADLINE.test(piece)) {
      into.deadline ??= piece;
      return true;
    }
    return RULE.test(piece) || piece.includes(':');
  };
}

function addUnits(flow: Flow, into: Assignment, role: Role, start: number, end: number): void {
  if (role === 'deadline') {
    into.deadline = flow.words(start, end).replace(/^[:：]|[。；;，,]+$/g, '') || into.deadline;
    return;
  }
  const list = readUnits(flow, start, end, remarkFilter(into));
  for (const name of list.units) {
    const own = OWN_ROLE.exec(name);
    into[own ? (OWN_ROLES[own[1] ?? ''] ?? role) : role].push(own ? name.slice(0, own.index) : name);
  }
  into.open.push(...list.open);
}

/** 牵头单位：A、B；责任单位：C: every label owns what follows it up to the next label. */
export function readLabelled(flow: Flow, start: number, end: number): Assignment | null {
  const text = flow.text.slice(start, end);
  const attribute = ATTRIBUTE.exec(text);
  const offset = (attribute ?? COVERS_ABOVE.exec(text))?.[0].length ?? 0;
  const labels = labelsIn(text, offset);
  if (labels.length === 0 || text.slice(offset, labels[0]?.index).trim() !== '') return null;
  const result = { ...empty('labels'), attribute: attribute?.[1] ?? null };
  labels.forEach((label, index) => {
    const next = labels[index + 1];
    const from = start + label.index + label[0].length;
    result.labels.push(label[0].replace(/[\s:\]]/g, ''));
    addLabelled(flow, result, roleOf(label.groups), from, next ? start + next.index : end);
  });
  const marked = labels.some((label) => /[:\]]/.test(label[0]));
  return marked || allLookLikeUnits(result) ? result : null;
}

function allLookLikeUnits(assignment: Assignment): boolean {
  const names = [...assignment.lead, ...assignment.responsible, ...assignment.supporting];
  return names.length > 0 && names.every((name) => looksLikeUnit(fold(name)));
}

/**
 * Behind a label a list may still end in a verb: 责任单位：A牵头，B配合. A verb that only says 负责 or 落实 leaves
 * the label's role as it is.
 */
function addLabelled(flow: Flow, into: Assignment, role: Role, start: number, end: number): void {
  const ofUnits = role !== 'deadline' && role !== 'leaders';
  const verbs = ofUnits ? readVerbs(flow, start, end, role) : null;
  if (verbs === null) {
    addUnits(flow, into, role, start, end);
    return;
  }
  into.lead.push(...verbs.lead);
  into.responsible.push(...verbs.responsible);
  into.supporting.push(...verbs.supporting);
  into.open.push(...verbs.open);
  into.deadline ??= verbs.deadline;
}

/** What may stand before a label: a sign, or the end of the name before it when the sign was lost. */
const BEFORE_LABEL = /^$|[,;。、.\s([局委办部厅院会府署处队心道镇]/;

function labelsIn(text: string, offset: number): RegExpExecArray[] {
  const found = matchesOf(LABEL_WITH_COLON, text).filter(
    (match) => match.index === offset || (match.index > offset && BEFORE_LABEL.test(text[match.index - 1] ?? '')),
  );
  return found.length > 0 ? found : matchesOf(LABEL_WITHOUT_COLON, text).filter((match) => match.index >= offset);
}

/** A、B牵头，C按职责分工负责，D配合: the verb behind a list gives its role; 负责 gives the role `plain`. */
export function readVerbs(
  flow: Flow,
  start: number,
  end: number,
  plain: 'lead' | 'responsible' | 'supporting' = 'responsible',
): Assignment | null {
  const text = flow.text.slice(start, end);
  const result = empty('verbs');
  let from = 0;
  for (const verb of matchesOf(ROLE_VERB, text)) {
    if (depthAt(text, from, verb.index) !== 0) continue;
    const role = roleOf(verb.groups);
    addVerbGroup(flow, result, role === 'responsible' ? plain : role, start + from, start + verb.index);
    from = verb.index + verb[0].length;
  }
  if (from === 0) return null;
  addUnits(flow, result, plain, start + from, end);
  const units = [...result.lead, ...result.responsible, ...result.supporting];
  const doubtful = units.filter((unit) => !looksLikeUnit(fold(unit))).length;
  return units.length > 0 && doubtful * 3 <= units.length ? result : null;
}

/** A会同B负责: A leads. A负责，并会同B落实 does not say so. */
function addVerbGroup(flow: Flow, into: Assignment, role: Role, start: number, end: number): void {
  const together = /(?<![\s,;、并])会同/.exec(flow.text.slice(start, end));
  if (together && together.index > 1 && role === 'responsible') {
    addUnits(flow, into, 'lead', start, start + together.index);
    addUnits(flow, into, 'responsible', start + together.index + together[0].length, end);
  } else addUnits(flow, into, role, start, end);
}

function depthAt(text: string, from: number, to: number): number {
  let depth = 0;
  for (let at = from; at < to; at += 1) {
    const char = text[at];
    if (char === '(' || char === '[') depth += 1;
    else if (char === ')' || char === ']') depth -= 1;
  }
  return depth;
}

/** （市公安局、市统计局）: names and nothing else. Whether that is an assignment, the document must say. */
export function readBare(flow: Flow, start: number, end: number): Assignment | null {
  const result = empty('bare');
  addUnits(flow, result, 'responsible', start, end);
  const names = [...result.lead, ...result.responsible, ...result.supporting].map(fold);
  const certain = names.every((name) => looksLikeUnit(name) && (endsLikeUnit(name) || isGroup(name)));
  return names.length > 0 && certain ? result : null;
}

/** （2024年6月底前完成）: a deadline in a bracket of its own. */
export function readDeadline(flow: Flow, start: number, end: number): string | null {
  const words = flow.words(start, end);
  return DEADLINE.test(fold(words)) ? words : null;
}
