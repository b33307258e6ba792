import type { SettingField } from './protocol.js';

/** Characters that may stand in a setting: no white space inside, so that copied line breaks are noticed. */
const WORD = /^\S{1,200}$/;

export const BASE_URL: SettingField = {
  name: 'baseUrl',
  label: '对方系统地址',
  secret: false,
  example: 'http://oa.example.gov.cn:8080',
  pattern: /^https?:\/\/[^\s/@?#]+(\/[^\s?#]*[^\s?#/])?$/,
};

export const LINK_BASE: SettingField = {
  name: 'linkBase',
  label: '本系统地址（待办链接的前缀）',
  secret: false,
  example: 'https://fengong.example.gov.cn',
  pattern: /^https?:\/\/[^\s/@?#]+(\/[^\s?#]*[^\s?#/])?$/,
};

export function plainField(name: string, label: string, example: string): SettingField {
  return { name, label, secret: false, example, pattern: WORD };
}

export function secretField(name: string, label: string): SettingField {
  return { name, label, secret: true, example: '********', pattern: WORD };
}

export function optional(field: SettingField): SettingField {
  return { ...field, optional: true };
}
