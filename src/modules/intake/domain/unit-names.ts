/** What a name of a unit, or of several units at once, looks like. */

/** Last words of names of public bodies. Words that also end ordinary nouns are in WEAK_ENDING. */
const STRONG_ENDING =
  /(?:局|委|部|厅|署|办|办公室|法院|检察院|政府|管委会|委员会|办事处|分局|支队|大队|总队|中队|海关|妇联|团委|残联|工商联|文联|科协|社科联|侨联|总工会|红十字会|供销社|联合社|街道|街|乡|镇|专班|指挥部|领导小组|联席会议|成员单位|单位|部门|中心|集团|公司|银行|证监会|银保监会|证监局|人行|党校|党工委|总社|总站|管理处|办事机构|处|公积金|国网|供电|税务|气象|邮政|电信|移动|联通|铁塔|科工办|编办|国资|医保|社保处|(?:督查|研究|信息|机要|法制|考核|秘书)室|防指|报社|院|会)$/;
const WEAK_ENDING =
  /(?:省|市|区|县|州|旗|盟|地区|开发区|园区|新区|示范区|高新区|学校|大学|学院|医院|实验室|馆|台|报社|协会|学会|商会|平台|企业|站|所|队|组|园|行|司|社|科|股|村|社区|兵团|省份|中科院|工程院)$/;

const GROUP =
  /^(?:各|全体|所有|相关|有关|其他|其它|全[省市区县]|\d{1,3}个)|(?:成员单位|(?:有关|相关|各)[^,;、()]{0,6}(?:部门|单位|地区|街道|镇|企业|机构)(?:和(?:单位|地区|部门|个人))?|等)$/;
const OPEN = /相关|有关|其他|其它|等$/;

/** Parts of 各市、县、区人民政府: one group although it contains 、 */
const ADMINISTRATIVE =
  /^(?:(?:自治区|直辖市|自治州|自治县|县级市|省|市|县|区|州|旗|盟|乡|镇|街道|乡镇|街|村|社区|开发区|园区|功能区|新区|管理区|直管市|林区)(?:\([^()]*\)|\[[^[\]]*\])?(?:人民政府|政府|办事处|管委会|党委|党工委|党组织)*(?:(?:和|及)[\u4e00-\u9fff]{2,10}政府)?|人民政府|政府)(?:\([^()]*\))?$/;
const STARTS_GROUP =
  /^(?:各|有关|相关|所在|全体|\d{1,3}个)(?:地|有关|相关)?[^,;、()[\]]{0,8}(?:\([^()]*\)|\[[^[\]]*\])?$/;
const GROUP_HEAD =
  /^(?:各|有关|相关|所在|全体|\d{1,3}个)(?:地|有关|相关)?(?:自治区|直辖市|自治州|省|市|县|区|州|旗|盟|乡|镇|街道|乡镇|园区|开发区)(?:\([^()]*\)|\[[^[\]]*\])?(?:人民政府|政府|办事处|党工委|党委|委)?$/;

function withoutBrackets(name: string): string {
  return name.replace(/\([^()]*\)|\[[^[\]]*\]/g, '');
}

export function isGroup(name: string): boolean {
  return GROUP.test(name);
}

export function leavesOpen(name: string): boolean {
  return OPEN.test(withoutBrackets(name));
}

export function endsLikeUnit(name: string): boolean {
  return STRONG_ENDING.test(withoutBrackets(name));
}

/** Would a reader take these words, standing alone in a list, for a unit? */
export function looksLikeUnit(name: string): boolean {
  const bare = withoutBrackets(name);
  if (bare.length < 2 || bare.length > 40 || /[《》“”"]|^第|^以上|^以下|^\d+(?!\d|个)/.test(bare)) return false;
  return isGroup(bare) || STRONG_ENDING.test(bare) || WEAK_ENDING.test(bare);
}

/** 各市 + 州 + 县人民政府 belong together. */
export function continuesGroup(first: string, piece: string): boolean {
  return STARTS_GROUP.test(first) && GROUP_HEAD.test(first) && ADMINISTRATIVE.test(piece);
}

/** 各街道 + 镇: the first part is complete in itself and the next is no bare administrative word. */
export function startsWithLevel(name: string): boolean {
  return /^(?:各|有关|相关|全国|国务院|中央|省|市|区|县|州|旗|国家|本)/.test(name);
}
