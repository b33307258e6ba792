import type { JsonObject, JsonValue } from '../../../../platform/json.js';
import type { ProtocolAnswer, ProtocolOutcome, Settings } from './protocol.js';

const FLOW_CONTROL_MS = 60_000;

/** What every HTTP service says in the same way: overloaded, out of order. Null: the answer speaks for itself. */
export function commonOutcome({ status, retryAfterMs }: ProtocolAnswer): ProtocolOutcome | null {
  if (status === 429) return flowControl('对方提示请求过于频繁（HTTP 429）', retryAfterMs);
  if (status >= 500 || status === 408) {
    return { kind: 'RETRY', reason: `对方系统暂时不可用（HTTP ${status}）`, ...(retryAfterMs && { retryAfterMs }) };
  }
  if (status === 404) {
    return { kind: 'RETRY', reason: '对方系统没有这个接口（HTTP 404），请核对连接器的地址和对方系统的版本' };
  }
  return null;
}

export function flowControl(reason: string, retryAfterMs = FLOW_CONTROL_MS): ProtocolOutcome {
  return { kind: 'RETRY', reason, retryAfterMs };
}

/** An answer that is not as documented: most often the page of a proxy. It may be right the next time. */
export function unreadable({ status }: ProtocolAnswer): ProtocolOutcome {
  return { kind: 'RETRY', reason: `对方的应答不是约定的格式（HTTP ${status}），请核对连接器的地址` };
}

export function objectOf(value: JsonValue | undefined): JsonObject | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : null;
}

/** A member as characters, whether it came as text or as a number; empty when it is missing. */
export function textOf(object: JsonObject, name: string): string {
  const value = object[name];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** What the receiver says, cut to a length for people. */
export function quoted(text: string): string {
  const shown = text.trim().slice(0, 200);
  return shown === '' ? '' : `：${shown}`;
}

/** An address of the receiver; the base is kept without a slash at its end. */
export function at(settings: Settings, path: string, query: Readonly<Record<string, string>> = {}): string {
  const search = new URLSearchParams(query).toString();
  return `${settings['baseUrl'] ?? ''}${path}${search === '' ? '' : `?${search}`}`;
}

const CHINA_OFFSET_MS = 8 * 60 * 60 * 1000;

/** `YYYY-MM-DD HH:mm:ss` on the clocks of China. */
export function chinaTime(instant: Date): string {
  return new Date(instant.getTime() + CHINA_OFFSET_MS).toISOString().slice(0, 19).replace('T', ' ');
}

/** At most so many characters, the last one an ellipsis when something was cut. */
export function cut(text: string, most: number): string {
  const characters = Array.from(text);
  return characters.length <= most ? text : `${characters.slice(0, most - 1).join('')}…`;
}

export const MAP_ACCOUNT = '请在连接器的账号对应中核对此人的账号，改正后会自动重新推送';
