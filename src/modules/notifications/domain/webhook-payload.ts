import type { JsonObject } from '../../../platform/json.js';
import { absolute, type MessageBody, type MessageKind } from './message.js';

export interface WebhookMessage {
  readonly notification: {
    readonly id: string;
    readonly kind: MessageKind;
    readonly day: string;
    readonly title: string;
    readonly body: MessageBody;
  };
  readonly recipient: { readonly id: string; readonly name: string };
  /** Where people reach the service, without a slash at the end; undefined: no links. */
  readonly publicUrl: string | undefined;
}

/** The same message gives the same payload at each attempt. Links become absolute. */
export function webhookPayload({ notification, recipient, publicUrl }: WebhookMessage): JsonObject {
  const { id, kind, day, title, body } = notification;
  const groups = body.groups.map(({ heading, lines }) => ({
    heading,
    lines: lines.map(({ text, link }) => ({ text, url: absolute(publicUrl, link) })),
  }));
  return {
    type: 'notification.created',
    data: { id, kind, day, title, recipient: { id: recipient.id, name: recipient.name }, groups },
  };
}

/** What the administrator's test sends. */
export const TEST_PAYLOAD: JsonObject = { type: 'test', data: { title: '这是一条测试消息' } };
