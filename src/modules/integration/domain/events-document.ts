import type { JsonObject } from '../../../platform/json.js';
import { EVENT_TYPES, TYPE_PREFIX, type Audience, type EventType } from './catalogue.js';

const WHO: Readonly<Record<Audience, string>> = {
  ALL: '辖区内所有可读事件者',
  UNITS: '相关单位和全区岗位',
  DISTRICT: '仅全区岗位',
};

const HEAD = `# Events

Written by \`npm run docs:events\` from \`src/modules/integration/domain/catalogue.ts\`; CI compares them.

Every event is a CloudEvent 1.0 in structured JSON. The same events come by webhook (\`/webhooks\`) and by the change
feed (\`GET /changes\`), under the same \`id\`: take each once by it. \`sequence\` grows with every event of the district;
events of one \`partitionkey\` (= \`subject\`) arrive in their order, others beside each other.

\`data\` identifies the thing and says what is settled about it; read the thing itself for its present state. Members may
be added to a version; a change that an older reader could not bear is a new version (\`.v2\`) beside the old one. Figures
are decimal texts, days are \`YYYY-MM-DD\` in Asia/Shanghai, instants are UTC. \`GET /event-types\` gives the JSON Schemas.

A receiver of webhooks checks \`webhook-signature\` with a library of Standard Webhooks over the bytes that came, keeps the
event under its \`id\` (= \`webhook-id\`) and answers 2xx within ten seconds; work comes after the answer. Any other answer
is tried again, for three days. 410 means "no more": the subscription pauses. So it does when nothing has been taken for
three days; the administrators are told, and it goes on where it stopped when one of them resumes it. A reader of the feed
asks \`GET /changes?since=\` with the \`cursor\` of the answer before, and begins with an export (\`/exports\`), whose
\`X-Change-Cursor\` is the cursor to go on from; 410 \`cursor_too_old\` (events are kept for 90 days) means: export anew.

| Type | 含义 | Subject | 谁能看到 | Members of \`data\` |
| --- | --- | --- | --- | --- |
`;

/** docs/events.md: the catalogue as a table for people. */
export function eventsDocument(): string {
  return `${HEAD}${EVENT_TYPES.map(row).join('\n')}\n`;
}

function row({ type, summary, subject, audience, schema }: EventType): string {
  const members = Object.keys(schema['properties'] as JsonObject).map((name) => `\`${name}\``);
  return `| \`${type.slice(TYPE_PREFIX.length)}\` | ${summary} | ${subject} | ${WHO[audience]} | ${members.join(', ')} |`;
}
