import type { JsonValue } from '../../../platform/json.js';
import type { ChannelName } from './channels.js';

/** Which message it is, for filters and settings: REMINDER_DIGEST, SUPERVISION_ORDER, … Modules name their own. */
export type MessageKind = string;
export const MESSAGE_KIND = /^[A-Z][A-Z_]{2,39}$/;

/** The one kind of which a person gets at most one a day, which the database sees to. */
export const REMINDER_DIGEST = 'REMINDER_DIGEST';

/**
 * One line of a message. `link` is a path of this service (`/tasks/<id>`), made absolute by the channel; further members
 * are the sending module's own and stand only in the inbox. Types and not interfaces, so that a body is JSON to the
 * compiler.
 */
export type MessageLine = { readonly text: string; readonly link?: string } & { readonly [key: string]: JsonValue };
export type MessageGroup = { readonly heading: string; readonly lines: readonly MessageLine[] } & {
  readonly [key: string]: JsonValue;
};
export type MessageBody = { readonly groups: readonly MessageGroup[] };

export interface NewMessage {
  readonly userId: string;
  readonly kind: MessageKind;
  /** The same for the same message, whoever makes it and however often: `SUPERVISION_ORDER:<id>:ISSUED`. */
  readonly dedupeKey: string;
  /** Business day under which it stands in the inbox, `YYYY-MM-DD`. */
  readonly day: string;
  readonly title: string;
  readonly body: MessageBody;
  /** Beside the inbox: the channels it may take of those that the person uses; left out for all of them. */
  readonly channels?: readonly ChannelName[];
}

export function digestKey(day: string): string {
  return `${REMINDER_DIGEST}:${day}`;
}

/** @returns null where there is no link, or nobody knows where people reach the service. */
export function absolute(publicUrl: string | undefined, link: string | undefined): string | null {
  return publicUrl === undefined || link === undefined ? null : `${publicUrl}${link}`;
}
