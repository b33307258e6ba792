import { createClient } from '../../../../client/src/index.ts';

/**
 * The service with a bar to watch while a file goes up, which a browser tells only of requests made the old way.
 * @param watch is told the share that has been sent, 0 to 1.
 */
export function uploading(watch: (share: number) => void) {
  return createClient({
    retries: 0,
    fetch: (input, init) => sent(input instanceof Request ? input.url : input.toString(), init ?? {}, watch),
  });
}

function sent(address: string, init: RequestInit, watch: (share: number) => void): Promise<Response> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open(init.method ?? 'GET', address);
    for (const [name, value] of new Headers(init.headers)) request.setRequestHeader(name, value);
    request.responseType = 'blob';
    request.upload.onprogress = ({ loaded, total }) => watch(total > 0 ? loaded / total : 0);
    request.onload = () =>
      resolve(new Response(request.response as Blob, { status: request.status, headers: headersOf(request) }));
    request.onerror = () => reject(new TypeError('the connection was lost'));
    init.signal?.addEventListener('abort', () => request.abort());
    request.onabort = () => reject(new DOMException('aborted', 'AbortError'));
    request.send(init.body as FormData);
  });
}

function headersOf(request: XMLHttpRequest): Headers {
  const headers = new Headers();
  for (const line of request.getAllResponseHeaders().trim().split(/\r?\n/)) {
    const at = line.indexOf(':');
    if (at > 0) headers.append(line.slice(0, at).trim(), line.slice(at + 1).trim());
  }
  return headers;
}
