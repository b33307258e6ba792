export const EXTERNAL_KINDS = ['UNIT', 'PERSON', 'TASK', 'REPORT'] as const;
export type ExternalKind = (typeof EXTERNAL_KINDS)[number];

export const EXTERNAL_ID_LENGTH = 200;
/** Compared byte by byte: `U-17` and `u-17` are two. */
export const EXTERNAL_ID = /^[^\s\p{Cc}]{1,200}$/u;
export const EXTERNAL_ID_RULE = `外部编号应为 1 至 ${EXTERNAL_ID_LENGTH} 个字符，不含空格和控制字符`;

/** A short code that an administrator gives, or the id of the client that has none. */
export const SOURCE_CODE = /^[a-z0-9](?:[a-z0-9-]{0,30}[a-z0-9])?$/;
export const SOURCE_RULE = '来源代码应为 1 至 32 个小写字母、数字或连字符，首尾为字母或数字';
/** As it is asked for: a code, or a client's id. */
export const SOURCE = /^[a-z0-9](?:[a-z0-9-]{0,34}[a-z0-9])?$/;

/** What a thing is called in one source. */
export interface ExternalName {
  readonly source: string;
  readonly externalId: string;
}
