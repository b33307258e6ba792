import { absolute, type MessageBody } from './message.js';

export interface EmailContent {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

export interface EmailInput {
  readonly recipientName: string;
  readonly title: string;
  readonly body: MessageBody;
  /** Where people reach the service, without a slash at the end; undefined: no links. */
  readonly publicUrl: string | undefined;
}

const FOOTER = '本邮件由系统自动发出，请勿回复。接收方式和免打扰时段可在系统的“消息设置”中调整。';
const STYLE = 'font-family: sans-serif; font-size: 14px; line-height: 1.6; color: #222';

/** A message as plain text and as HTML with the same words; everything that people have written is escaped. */
export function renderEmail(input: EmailInput): EmailContent {
  return { subject: oneLine(input.title), text: textOf(input), html: htmlOf(input) };
}

function textOf({ recipientName, title, body, publicUrl }: EmailInput): string {
  const groups = body.groups.map(({ heading, lines }) =>
    [
      heading,
      ...lines.map(({ text, link }, index) => {
        const address = absolute(publicUrl, link);
        return `${index + 1}. ${text}${address === null ? '' : `\n   ${address}`}`;
      }),
    ].join('\n'),
  );
  return [`${recipientName}：`, title, ...groups, FOOTER].join('\n\n') + '\n';
}

function htmlOf({ recipientName, title, body, publicUrl }: EmailInput): string {
  const groups = body.groups.map(({ heading, lines }) => {
    const items = lines.map(({ text, link }) => {
      const words = escape(text);
      const address = absolute(publicUrl, link);
      return `<li>${address === null ? words : `<a href="${escape(address)}">${words}</a>`}</li>`;
    });
    return `<h3>${escape(heading)}</h3>\n<ol>\n${items.join('\n')}\n</ol>`;
  });
  return [
    '<!DOCTYPE html>',
    `<html lang="zh-CN"><head><meta charset="utf-8"><title>${escape(title)}</title></head><body style="${STYLE}">`,
    `<p>${escape(recipientName)}：</p>`,
    `<p><strong>${escape(title)}</strong></p>`,
    ...groups,
    `<p style="color: #666">${FOOTER}</p>`,
    '</body></html>',
    '',
  ].join('\n');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character]!);
}

function oneLine(text: string): string {
  return text.replaceAll(/[\p{Cc}\s]+/gu, ' ').trim();
}
