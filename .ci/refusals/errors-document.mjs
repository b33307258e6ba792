// docs/errors.md: every code with its status, its sentence as it is sent, and where it can be met.

const EVERYWHERE = {
  gate: 'every route that is not public',
  body: 'every request with a body',
  form: 'every route with a body or a query',
};
/** More routes are told by their number. */
const MOST_NAMED = 6;

export function errorsDocument(layers, routes) {
  const entries = new Map();
  const entry = ({ code, status, detail }) => {
    const key = `${code} ${status}`;
    if (!entries.has(key)) entries.set(key, { code, status, details: new Set(), layers: new Set(), routes: new Set() });
    entries.get(key).details.add(detail);
    return entries.get(key);
  };
  for (const [layer, refusals] of Object.entries(layers)) {
    for (const refusal of refusals) entry(refusal).layers.add(layer);
  }
  for (const { verb, path, refusals } of routes) {
    for (const refusal of refusals)
      entry(refusal).routes.add(`${verb.toUpperCase()} ${path.replace(/:(\w+)/g, '{$1}')}`);
  }
  const rows = [...entries.values()].sort((a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : a.status - b.status));
  return `${HEAD}${rows.map(rowOf).join('\n')}\n`;
}

function rowOf({ code, status, details, layers, routes }) {
  const sentences = [...details].sort().map((detail) => detail.replaceAll('|', '\\|').replaceAll('\n', ' '));
  return `| \`${code}\` | ${status} | ${sentences.join('<br>')} | ${whereOf(layers, routes)} |`;
}

function whereOf(layers, routes) {
  if (layers.size > 0) return [...layers].map((layer) => EVERYWHERE[layer]).join('; ');
  const names = [...routes].sort();
  if (names.length <= MOST_NAMED) return names.map((name) => `\`${name}\``).join('<br>');
  const areas = new Set(names.map((name) => `\`/${name.split('/')[1]}\``));
  return `${names.length} routes: ${[...areas].join(', ')}`;
}

const HEAD = `# Errors

Every refusal is a problem detail (RFC 9457, \`application/problem+json\`): \`code\` is stable and meant for programs, \`detail\`
is Chinese and meant for the person at the screen, \`errors\` names the members of the request, \`traceId\` finds the log
lines. The refusals of \`/oauth\` are in the shape of RFC 6749 with the same \`code\`, \`detail\` and \`traceId\`. The OpenAPI
document lists the codes of each operation by status. Programs decide by \`code\`; sentences may change, and \`…\` stands for
what they name. Paths are under \`/api/v1\`.

Made by \`npm run openapi\` from the source: not to be edited by hand.

| Code | Status | Detail | Where |
| --- | --- | --- | --- |
`;
