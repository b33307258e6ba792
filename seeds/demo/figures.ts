/**
 * Invented yearly figures, keyed by the day on which their period ends. They say nothing about the real district.
 * A day that is absent has no figure yet: statistics of a year come once a year, and some never came.
 */
export type Series = Readonly<Record<string, string>>;

const END_2021 = '2021-12-31';
const END_2022 = '2022-12-31';
const MID_2023 = '2023-06-30';

/** Days on which the demo has figures at all. */
export const FIGURE_DAYS: readonly string[] = [END_2021, END_2022, MID_2023];

const PHYSICIANS_PER_THOUSAND: Series = { [END_2021]: '6.1', [END_2022]: '6.4', [MID_2023]: '6.5' };
const UNEMPLOYMENT: Series = { [END_2021]: '5.1', [END_2022]: '5.4', [MID_2023]: '5.2' };

/**
 * By attribute and number. Without figures: BINDING 1 (years of schooling come from a survey not yet held) and
 * BINDING 3 (the city has assigned nothing yet), so that both cannot be assessed.
 */
export const INDICATOR_FIGURES: Readonly<Record<string, Series>> = {
  'BINDING.2': { [END_2021]: '3.2', [END_2022]: '2.9' },
  'BINDING.4': { [END_2021]: '79.5', [END_2022]: '80.3' },
  'BINDING.5': { [END_2021]: '75.0', [END_2022]: '83.3' },
  'BINDING.6': { [END_2021]: '40.31', [END_2022]: '40.62', [MID_2023]: '40.77' },
  'EXPECTED.1': { [END_2021]: '10.8', [END_2022]: '3.4' },
  'EXPECTED.2': { [END_2021]: '8.9', [END_2022]: '4.2' },
  'EXPECTED.3': { [END_2021]: '11.4', [END_2022]: '8.7' },
  'EXPECTED.4': { [END_2021]: '20.9', [END_2022]: '23.1', [MID_2023]: '24.5' },
  'EXPECTED.5': { [END_2021]: '7.9', [END_2022]: '8.7' },
  'EXPECTED.6': { [END_2021]: '11.0', [END_2022]: '4.6' },
  'EXPECTED.7': UNEMPLOYMENT,
  'EXPECTED.8': PHYSICIANS_PER_THOUSAND,
  'EXPECTED.9': { [END_2021]: '99.1', [END_2022]: '99.3', [MID_2023]: '99.5' },
  'EXPECTED.10': { [END_2021]: '1.4', [END_2022]: '1.8', [MID_2023]: '1.9' },
  'EXPECTED.11': { [END_2021]: '82.1', [END_2022]: '82.4' },
};

/**
 * Targets kept every year, amounts of a whole year, and those that must agree with an indicator; all others follow the
 * pace of their task.
 */
export const TARGET_FIGURES: Readonly<Record<string, Series>> = {
  金融业增加值: { [END_2021]: '445', [END_2022]: '486' },
  文化产业增加值: { [END_2021]: '154', [END_2022]: '179' },
  社会消费品零售总额: { [END_2021]: '905', [END_2022]: '1012' },
  水源地水质达标率: { [END_2021]: '100', [END_2022]: '100', [MID_2023]: '100' },
  受污染地块安全利用率: { [END_2021]: '92', [END_2022]: '94', [MID_2023]: '94' },
  '每千常住人口执业(助理)医师数': PHYSICIANS_PER_THOUSAND,
  孕产妇死亡率: { [END_2021]: '7.6', [END_2022]: '8.2' },
  婴儿死亡率: { [END_2021]: '1.9', [END_2022]: '2.1' },
  出生人口性别比: { [END_2021]: '108.6', [END_2022]: '106.8', [MID_2023]: '106.5' },
  适龄儿童免疫规划疫苗接种率: { [END_2021]: '96.8', [END_2022]: '97.2', [MID_2023]: '97.4' },
  甲乙类传染病发病率: { [END_2021]: '152', [END_2022]: '171' },
  城镇调查失业率: UNEMPLOYMENT,
  企业劳动合同签订率: { [END_2021]: '93', [END_2022]: '94', [MID_2023]: '94' },
};

/** Targets for which no unit has delivered a figure. */
export const TARGETS_WITHOUT_FIGURES: ReadonlySet<string> = new Set(['公共厕所设置密度', '每千常住人口注册护士数']);
