import type { Route } from './generated/operations.js';
import type { Download } from './types.js';

/** The answer as the types promise it. */
export async function readAnswer({ answers }: Route, response: Response): Promise<unknown> {
  switch (answers) {
    case 'nothing':
      await response.body?.cancel();
      return undefined;
    case 'json':
      // A workbook in place of JSON, where the query asks for it.
      return isJson(response) ? ((await response.json()) as unknown) : downloadOf(response);
    case 'text':
      return response.text();
    case 'lines':
      return linesOf(response);
    case 'events':
      return response;
    case 'file':
      return downloadOf(response);
  }
}

function isJson(response: Response): boolean {
  return response.headers.get('content-type')?.includes('json') ?? false;
}

async function downloadOf(response: Response): Promise<Download> {
  const disposition = response.headers.get('content-disposition') ?? '';
  const [, encoded] = /filename\*=UTF-8''([^;]+)/i.exec(disposition) ?? [];
  const [, plain] = /filename="?([^";]+)/i.exec(disposition) ?? [];
  return {
    blob: await response.blob(),
    fileName: encoded === undefined ? (plain ?? '') : decodeURIComponent(encoded),
    mediaType: response.headers.get('content-type') ?? '',
  };
}

/** Each line of NDJSON as it arrives: an export may be larger than memory. */
async function* linesOf(response: Response): AsyncGenerator<Record<string, unknown>, void> {
  if (!response.body) return;
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let rest = '';
  try {
    for (;;) {
      const { done, value } = await reader.read();
      const lines = (rest + (done ? decoder.decode() : decoder.decode(value, { stream: true }))).split('\n');
      rest = done ? '' : (lines.pop() ?? '');
      for (const line of lines) if (line !== '') yield JSON.parse(line) as Record<string, unknown>;
      if (done) return;
    }
  } finally {
    await reader.cancel();
  }
}
