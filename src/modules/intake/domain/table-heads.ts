/** What the words of a table's head say about its columns, besides the roles. */
export const NUMBER_HEAD = /^(?:序号?|编号|号)$/;
export const TASK_HEAD = /任务|工作|事项|内容|举措|措施|项目|指标/;
/** A column of figures: 目标值, 2027年目标值, 目标要求 */
export const VALUE_HEAD = /目标值?$|^目标要求$|预期值$|指标值$|^(?:20\d\d年?)+$/;
