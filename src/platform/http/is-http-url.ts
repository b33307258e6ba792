import { ValidateBy } from 'class-validator';

const MOST_CHARACTERS = 500;

/** An address of a receiver: http or https, a host, no user and password, no fragment. */
export function IsHttpUrl(): PropertyDecorator {
  return ValidateBy(
    { name: 'isHttpUrl', validator: { validate: isHttpUrl } },
    { message: `应为 http:// 或 https:// 开头的地址，不带账号，不超过 ${MOST_CHARACTERS} 个字符` },
  );
}

function isHttpUrl(value: unknown): boolean {
  if (typeof value !== 'string' || value.length > MOST_CHARACTERS || !/^https?:\/\/[^\s@#]+$/.test(value)) return false;
  return URL.canParse(value);
}
