import type { Answer } from '../../app/api.ts';

export type Edition = Answer<'readPublicPage'>;

const UNREACHABLE = '连接不上服务，请检查网络后重试。';

/** What is published under the address of the page. @throws Error whose message is for the reader. */
export async function readPublished(path: string): Promise<Edition> {
  const code = /^\/public\/([^/]+)\/?$/.exec(path)?.[1] ?? '';
  // Asked each time, by its tag: who withdraws it sees at once that it is gone.
  const response = await fetch(`/api/v1/public/${code}`, { cache: 'no-cache' }).catch(() => {
    throw new Error(UNREACHABLE);
  });
  const body: unknown = await response.json().catch(() => ({}));
  if (response.ok) return body as Edition;
  throw new Error((body as { detail?: string }).detail ?? UNREACHABLE);
}
