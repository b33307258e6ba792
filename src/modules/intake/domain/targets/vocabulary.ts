/** Words of plans and reports by what they do to a figure. Longer words stand before those that they contain. */

const words = (...lists: string[]): string =>
  lists
    .flatMap((list) => list.split(' '))
    .sort((a, b) => bare(b).length - bare(a).length)
    .join('|');

/** What happens once for each thing counted, so that the figures of years add up. */
const ADDING =
  '新增 净增 新建 新改建 改扩建 新改扩建 新开 新开工 新设 新认定 新培育 新引进 新创建 新获批 新筹建 新签约 新投产 新入库 新植 引进 引入 引育 招引 招商 导入 吸引 推荐 签约 落地 开工(?!率) 竣工 完工 投用 投产 投运 交付 完成(?!率|额|值) 实施 组织 举办 承办 举行 开展 培训(?!机构|基地|中心) 发放(?!率) 改造 改建 扩建 迁建 搬迁 拆除 征收(?!率) 征迁 收储 供应(?!链|商|量) 供地 出让 腾退 盘活 整治 治理(?!率|体系|能力) 修复(?!率|面积) 种植(?!面积|业) 栽植 营造(?!林) 补植 安置(?!房|区) 转化(?!率|医学|中心|平台|基地) 孵化(?!器|基地|园|载体) 遴选 评选 选派 选聘 选树 招募 招聘 招录 提供 筹集 筹建 建成 打通 贯通 淘汰 关停 清退 处置(?!率|能力|中心|设施) 化解 投资(?!额|率|规模|强度|完成|增长|者|基金|机构|促进) 投入(?!强度|产出) 安排 争取 发布 推出 出台 制定 制订 修订 申报 获批 认定(?!率) 评定 入库 设立 增设 配建 配备 安装 更新 创建(?!率) 创成 争创 组建 谋划 策划 启动(?!区) 增加(?!值) 清理 消除 开发 开通 开行 开设 建立 接待(?!量|能力) 发行 募集 获得(?!感) 查处 研发(?!投入|经费|费用|强度|人员|机构|中心|平台|支出) 攻克 攻关 上线 加装 留住 帮助 帮扶 扶持 带动 惠及 储备(?!库|率|粮|量) 解决(?!率) 转移 补齐 提供 支持 抓好 输送 走访 落实 救助 吸纳 扩充 筹措 征集 轮训 招收 资助 兑付 调解 抽检 检测 检查 抽查 筛查 回收 复垦 播种 绿化 选送 派出 开办 运行';
/** What may also be a stock: 培育…达到100家 is reached once, 培育10家 adds up. */
const SHAPING =
  '培育(?!期) 培养 建设(?!用地|规模|水平) 打造 形成 构建 布局 设置 集聚 聚集 实现 发展(?=[\\s“"]*$) 推广 完善 提升(?!率|行动|工程) 覆盖(?!率|面|到) 开放(?!型|度|平台|水平) 保障(?!性|房|水平|网|能力|体系) 推动 推进 加快 促进 成立 申请(?!量) 拥有 改善 巩固 壮大 扩大 归集 汇聚 汇集 部署 打响 做强 做大 做优 消化 优化 强化 引导 动员 命名 推介';

/** A verb without what must not follow it: 增加, but not 增加值. */
const bare = (verb: string): string => verb.replace(/\(.*/, '');

/** 新(改)建 */
const BRACKETED = '[新改扩]\\([改扩、]{1,4}\\)建';
export const VERB = `${BRACKETED}|${words(ADDING, SHAPING)}`;
const ADDING_VERB = `${BRACKETED}|${words(ADDING)}`;
const BETWEEN_VERBS = '(?:、|和|及|或|并|或者|以及)?';
const RUN = `(?:累计|每年|年均|再|新|共|分别|全面|重点|加快)?(?:${VERB})(?:${BETWEEN_VERBS}(?:${VERB}))*`;

/** Verbs in a row, with what belongs to them: 累计引进和培育. */
export const VERB_RUN = new RegExp(RUN);
export const VERB_RUNS = new RegExp(RUN, 'g');
export const ENDS_IN_VERB = new RegExp(`(?:${RUN}|成|了|等)\\s*[“"]?$`);
export const BEGINS_WITH_VERB = new RegExp(`^(?:${RUN})`);
export const HAS_VERB = new RegExp(VERB);
export const ADDS_UP = new RegExp(`累计|${ADDING_VERB}`);

/** Nouns that name a figure, and those of its change: the figure may stand directly behind them. */
const STOCK_NOUN =
  '率|比例|比重|占比|之比|比|占|数|数量|人数|总数|总量|量|额|总额|面积|密度|长度|里程|规模|产值|增加值|收入|利润|营收|税收|投资|寿命|年限|指数|幅度|水平|总值|强度|浓度|价格|涨幅|降幅|产量|产能|能力|装机|存量|余额|人口|覆盖面|满意度|时间|时长|性别比';
const CHANGE_NOUN = '增长|增速|提高|提升|下降|降低|减少|增加|上升|回升';
export const STOCK_END = new RegExp(`(?:${STOCK_NOUN})\\s*$`);
export const METRIC_END = new RegExp(`(?:${STOCK_NOUN}|${CHANGE_NOUN})\\s*$`);
/** A figure's name that is no name without the one before it: 年均增长, 占比. */
export const ATTRIBUTE_ONLY =
  /^(?:累计|总数|总量|总规模|年均|年均增长|年均增速|同比增长|增长|增速|占比|比重|下降|降低|年均下降|提高|总投资|其中)$/;
/** Measures that several things of one passage have: 产值 behind 林下经济面积 is that of 林下经济. */
export const SHARED_METRIC =
  /^(?:产值|总产值|产量|总产量|面积|收入|总收入|利润|营收|税收|投资|总投资|规模|销售额|增加值|里程)$/;
export const OWN_METRIC =
  /(?:播种|种植)?(?:总)?(?:产值|产量|面积|收入|利润|营收|税收|投资|规模|销售额|增加值|里程|人数|数量)$/;

/** 推动甲60万吨扩产项目: these verbs bring about things, not tons or kilometres that describe them. */
export const WEAK_VERB = /推动|推进|加快|支持|促进|抓好|启动|争取|重点/g;

export const CHANGES = /(?:增长|提高|提升|下降|降低|减少|增加|上升|增速|增幅|降幅)$/;
