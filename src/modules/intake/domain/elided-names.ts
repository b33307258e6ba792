/**
 * 省科技厅、工业和信息化厅: behind a name with the level's word the next ones may leave it out. The unit stays as
 * written; what it probably is called is proposed.
 */
export interface ElidedName {
  asWritten: string;
  proposal: string;
}

const LEVEL = /^(省|市|区|县|州)(?!委宣|级|直|属|内|外)/;
const DEPARTMENT = /^[\u4e00-\u9fff]{2,12}(?:厅|局|委|办|委员会|办公室)$/;
/** Names that are whole without the level's word. */
const WHOLE = /^(?:国|中|全|各|有关|相关|人行|省|市|区|县|州)|[省市区县州]|海关|分局|银行/;

export function elidedNames(list: readonly string[]): ElidedName[] {
  const level = LEVEL.exec(list[0] ?? '')?.[1];
  if (level === undefined) return [];
  return list
    .slice(1)
    .filter((name) => DEPARTMENT.test(name) && !WHOLE.test(name))
    .map((name) => ({ asWritten: name, proposal: `${level}${name}` }));
}
