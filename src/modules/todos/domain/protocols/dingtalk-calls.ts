import { at, cut, objectOf, textOf } from './answers.js';
import type { ProtocolAnswer, ProtocolRequest, Settings } from './protocol.js';

/** The service says only that longer ones are refused (`subject is oversize`); this is well below what is accepted. */
const MOST_SUBJECT = 200;

export function shownTitle(title: string): string {
  return cut(title, MOST_SUBJECT);
}

export function headersOf(token: string): Record<string, string> {
  return { 'x-acs-dingtalk-access-token': token };
}

export function needsToken({ status, body }: ProtocolAnswer): boolean {
  return status === 401 || textOf(objectOf(body) ?? {}, 'code') === 'InvalidAuthentication';
}

export function isBusy(code: string): boolean {
  return /flowControl|lockError|systemError|QpsLimit|Throttling/i.test(code);
}

export function isGone({ status, body }: ProtocolAnswer): boolean {
  const said = objectOf(body) ?? {};
  return status >= 400 && /task not exist/i.test(`${textOf(said, 'code')} ${textOf(said, 'message')}`);
}

/** A task by the id that the application gave it. */
export function lookUp(settings: Settings, sourceId: string, token: string): ProtocolRequest {
  const operator = encodeURIComponent(settings['operatorUnionId'] ?? '');
  return {
    method: 'GET',
    url: at(settings, `/v1.0/todo/users/${operator}/tasks/sources/${encodeURIComponent(sourceId)}`),
    headers: headersOf(token),
  };
}
