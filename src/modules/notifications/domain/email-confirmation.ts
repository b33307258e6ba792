import type { Secret } from '../../../platform/config/secret.js';
import type { MessageBody } from './message.js';

/** Goes to the mailbox that is to be proved, and only there does it carry the code. */
export const EMAIL_CONFIRMATION = 'EMAIL_CONFIRMATION';

const CODE_DIGITS = 8;
const VALID_MS = 24 * 60 * 60 * 1000;
const MOST_TRIES = 5;
const PAUSE_MS = 60 * 1000;

export const CODE = new RegExp(`^\\d{${CODE_DIGITS}}$`);

/** @param random a whole number from 0 up to, not including, its argument. */
export function newCode(random: (below: number) => number): string {
  return String(random(10 ** CODE_DIGITS)).padStart(CODE_DIGITS, '0');
}

/** What stands in the inbox: that a code is on its way, not the code, or the inbox would prove the mailbox. */
export function confirmationBody(): MessageBody {
  return {
    groups: [
      {
        heading: '请确认接收消息的邮箱',
        lines: [{ text: '确认码已发往该邮箱，24 小时内有效。请在“消息设置”中填写确认码；不是本人操作的，请忽略。' }],
      },
    ],
  };
}

/** What the mailbox gets. */
export function withCode(body: MessageBody, code: Secret): MessageBody {
  return { groups: [...body.groups, { heading: '确认码', lines: [{ text: code.reveal() }] }] };
}

export interface CodeState {
  readonly sentAt: Date | null;
  /** Wrong codes since then. */
  readonly tries: number;
}

export function isCodeUsable({ sentAt, tries }: CodeState, now: Date): boolean {
  return sentAt !== null && tries < MOST_TRIES && now.getTime() - sentAt.getTime() < VALID_MS;
}

/** A new code a minute at most, so that nobody's mailbox is flooded. @returns seconds to wait, 0 for none. */
export function secondsToNextCode(sentAt: Date | null, now: Date): number {
  if (sentAt === null) return 0;
  return Math.max(0, Math.ceil((sentAt.getTime() + PAUSE_MS - now.getTime()) / 1000));
}
