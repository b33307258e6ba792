/** Conclusions of design §6; `NOT_ASSESSABLE` is never counted as zero and never as met. */
export const CONCLUSIONS = {
  ACHIEVED_EARLY: '提前实现',
  AHEAD: '快于预期',
  ON_TRACK: '基本符合预期',
  BEHIND: '滞后于预期',
  NOT_ASSESSABLE: '不可评价',
  EXCEEDED: '超额完成',
  COMPLETED: '完成',
  NOT_COMPLETED: '未完成',
} as const;
export type Conclusion = keyof typeof CONCLUSIONS;

/** Lights of design §6, best first; grey says that nothing accepted can be judged. */
export const LIGHTS = {
  BLUE: '已完成',
  GREEN: '正常推进',
  YELLOW: '进度偏慢',
  RED: '严重滞后',
  GREY: '未报进展',
} as const;
export type Light = keyof typeof LIGHTS;
