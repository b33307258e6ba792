/**
 * The words by which documents give a role. Labels stand before a colon (牵头单位：), verbs behind the
 * names (A、B负责). Longer words stand first because the first alternative that fits is taken.
 */
export type Role = 'lead' | 'responsible' | 'supporting' | 'leaders' | 'deadline';

const BODY = '(?:单位|部门|机构|处室|科室|主体|地区|企业)';
const REMARK = '(?:\\([^()\\n]{1,8}\\))?';
const AND_UNITS = `${REMARK}(?:${BODY}${REMARK})?`;

const LABELS: readonly (readonly [Role, string])[] = [
  [
    'leaders',
    '(?:牵头(?:负责)?|责任|分管|协管|包保|包抓|联系|挂点|督导|负责|协助|配合|主管|省级|市级|区级|县级|省|州|市|区|县|总){0,3}领导(?:同志)?|(?:第一|直接|具体)?(?:责任|负责|联系|联络)人(?:员)?',
  ],
  [
    'deadline',
    '(?:完成|办结|整改|推进)?(?:时限|期限)(?:要求)?|完成(?:时间|日期|时点)|(?:时间|进度)(?:节点|要求|进度|安排)',
  ],
  [
    'supporting',
    `(?:主要)?(?:协同|协助|配合|协办|参与|参加|联动|会办)(?:责任|配合|落实|实施|牵头)?${AND_UNITS}|(?:督办|监督|督查|督导|指导|协调|验收)${BODY}`,
  ],
  [
    'lead',
    `(?:总|共同|第一|主要)?(?:牵头|主办|主责|主牵头)(?:和|及|、|、配合)?(?:组织)?(?:责任|负责|落实|实施|组织)?${AND_UNITS}`,
  ],
  [
    'responsible',
    `(?:主要|直接|共同|具体|第[一二三四]|其他|其它|相关|有关)?(?:责任|承办|负责|落实|实施|执行|完成)${REMARK}${BODY}${REMARK}`,
  ],
];

const alternatives = (labels: typeof LABELS): string =>
  labels.map(([role, pattern]) => `(?<${role}>${pattern})`).join('|');
const ALTERNATIVES = alternatives(LABELS);
/** 部门分工：A牵头，B配合。 Before a colon these words open an assignment; as a head they stand above its columns. */
const SPOKEN_LABELS = LABELS.map(
  ([role, pattern]) => [role, role === 'responsible' ? `${pattern}|(?:部门|责任|职责)分工` : pattern] as const,
);

/** A label with its colon, or in brackets of its own: 牵头单位： 【牵头单位】 */
export const LABEL_WITH_COLON = new RegExp(`(?:${alternatives(SPOKEN_LABELS)})\\s{0,4}(?:[\\])]?\\s{0,4}:|\\])`, 'g');
/** 牵头单位 区发改局, 责任单位为区发改局: without a colon a label is believed only where an assignment begins. */
export const LABEL_WITHOUT_COLON = new RegExp(`(?<![^\\s,;])(?:${ALTERNATIVES})(?:\\s|[为是](?!第|排|列|牵))`, 'g');
/** A table's head: nothing but the label, or the label and a remark: 责任单位（列第一位的为牵头单位） */
export const LABEL_ALONE = new RegExp(`^(?:${ALTERNATIVES})(?:\\([^()]*\\))?$`);

export function roleOf(groups: Record<string, string | undefined> | undefined): Role {
  for (const [role] of LABELS) if (groups?.[role] !== undefined) return role;
  return 'responsible';
}

const BY = '(?:按照?|依照?|依据|根据)';
const BY_DUTY = `(?:${BY}(?:各自)?(?:的)?(?:任务|工作)?分工|${BY}?(?:各自)?(?:的)?(?:工作)?(?:职责|职能|职权)(?:分工|范围|权限)?)`;

const VERBS: readonly (readonly [Role, string])[] = [
  ['lead', '(?:共同|分别|总|统筹)?(?:主办|牵头|主责)(?:负责|组织实施|组织|落实|实施|推进|办理|抓总)?'],
  [
    'supporting',
    `(?:${BY_DUTY})?(?:积极|密切|共同|分别)?(?:协同配合|协助配合|协同|协助|配合|协办|参与|参加|指导|督导|监督|督查|督办|支持)(?:落实|实施|推进|办理|做好)?`,
  ],
  [
    'responsible',
    `(?:${BY_DUTY})?(?:具体|共同|分别|分工|统筹|组织|直接|主要){0,3}(?:负责|落实)(?:落实|实施|推进|组织实施)?|${BY_DUTY}(?:共同|抓好|组织|具体){0,2}(?:推进|实施|办理|执行|完成)(?:落实)?|(?:共同|具体|分别)?组织实施|具体实施|承办`,
  ],
];

/** A verb that closes a list of names: behind it stands a separator or nothing. */
export const ROLE_VERB = new RegExp(
  `(?:${VERBS.map(([role, pattern]) => `(?<${role}>${pattern})`).join('|')})(?=\\s*(?:[,;。、]|$))`,
  'g',
);
