/** Rules that a document states once for all its assignments: 列第一位者为牵头单位，下同. */
export interface DocumentRule {
  kind: 'first_leads' | 'responsible_leads' | 'brackets_name_units' | 'carried_out_by_all';
  /** The words of the rule (folded) and where they stand. */
  text: string;
  start: number;
}

/** Where a clause holds the rule, its own units end. */
export const RULE_FOR_ALL_BELOW =
  /(?:以下(?:各项)?(?:任务|指标|工作|内容)?|具体(?:任务|工作)),?均(?=需|须|由|应由|涉及|各|有关|相关)/;
/** 以下均需各县市区落实: a party that every assignment from here on has besides its own. */
const CARRIED_OUT_BY = new RegExp(
  `${RULE_FOR_ALL_BELOW.source}(?:需|须|由|应由|涉及)?((?:各|有关|相关|[市县区州])(?:[^,。;()\\n]|\\([^()\\n]{1,12}\\)){1,20}?)(?:(?:共同)?(?:贯彻)?(?:落实|负责|配合)|,(?:以下)?不再)`,
);

const PATTERNS: readonly (readonly [DocumentRule['kind'], RegExp])[] = [
  [
    'first_leads',
    /(?:列|排|排列|位列|居|位居|排名)(?:在|于)?(?:最前|前面|首位|第[1一]位?|第一个)(?:面|位)?(?:的|者)?(?:责任|负责|承办)?(?:部门|单位|地区)?,?(?:均|即)?(?:为|是|作为)(?:总)?牵头(?:责任)?(?:单位|部门|负责单位)(?:[,、]?下同)?|(?:首个|第一个|首位|第一位|排名第一的?|列首位的?)(?:的)?(?:责任)?(?:部门|单位)(?:均|即)?(?:为|是)牵头(?:责任)?(?:单位|部门)(?:[,、]?下同)?|牵头(?:单位|部门)(?:为|是)(?:排|列)(?:在)?(?:第一位?|首位)的?(?:单位|部门)?/g,
  ],
  [
    'responsible_leads',
    /(?:无|没有|未明确|未列|不设)牵头(?:单位|部门)的?,?(?:由)?(?:第一)?责任(?:单位|部门)(?:即|均|就|视)?(?:为|是|作为)?牵头(?:单位|部门)?/g,
  ],
  [
    'brackets_name_units',
    /(?:括号|括弧)(?:内|中|里)?(?:的|所列|列出的)?(?:部门|单位)?,?(?:均)?(?:为|是)[^。,;\n]{0,8}(?:单位|部门)|(?:责任|负责|牵头)(?:单位|部门)(?:在|用|以)(?:括号|括弧)/g,
  ],
  ['carried_out_by_all', new RegExp(CARRIED_OUT_BY.source, 'g')],
];

export function documentRules(text: string): DocumentRule[] {
  return PATTERNS.flatMap(([kind, pattern]) =>
    [...text.matchAll(pattern)].map((match) => ({ kind, text: match[0], start: match.index })),
  ).sort((a, b) => a.start - b.start);
}

/**
 * The lead that follows from the document's rule, when the clause names none. A rule counts from where it
 * stands, the clause that holds it included.
 */
export function inferLead(
  units: { lead: readonly string[]; responsible: readonly string[] },
  clauseEnd: number,
  rules: readonly DocumentRule[],
): { lead: string[]; responsible: string[]; inferredBy: string } | null {
  const [first, ...others] = units.responsible;
  if (units.lead.length > 0 || first === undefined) return null;
  const rule = rules.find(
    ({ kind, start }) => (kind === 'first_leads' || kind === 'responsible_leads') && start < clauseEnd,
  );
  if (rule === undefined) return null;
  return rule.kind === 'first_leads'
    ? { lead: [first], responsible: others, inferredBy: rule.text }
    : { lead: [...units.responsible], responsible: [], inferredBy: rule.text };
}

/** The party that a rule adds to the assignments from where it stands, the clause that holds it included. */
export function addedParty(clauseEnd: number, rules: readonly DocumentRule[]): { name: string; rule: string } | null {
  const rule = rules.find(({ kind, start }) => kind === 'carried_out_by_all' && start < clauseEnd);
  const name = rule ? CARRIED_OUT_BY.exec(rule.text)?.[1] : undefined;
  return rule && name !== undefined ? { name, rule: rule.text } : null;
}
