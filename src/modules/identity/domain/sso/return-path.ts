import { invalid } from '../../../../platform/errors.js';

const MOST = 1_000;
/** Stands for our own address: a path that leads away from it is none of ours. */
const HERE = 'https://fengong.invalid';
/** One slash and no second one, nor a backslash, which browsers take for a slash; nothing that is not printable ASCII. */
const PATH = /^\/(?![/\\])[\x21-\x5b\x5d-\x7e]*$/;

/**
 * Where a person lands after signing in: a page of ours. Never what lies under `/api`: the session cookie is `Strict`, and a
 * browser that comes from another site sends it with what the page asks for, but not with the page itself.
 * @param given path, query and fragment, percent-encoded; the start page when there is none.
 * @throws DomainError 400 `return_path_invalid`.
 */
export function readReturnPath(given: string | undefined): string {
  if (given === undefined || given === '') return '/';
  const sound = given.length <= MOST && PATH.test(given) && URL.canParse(given, HERE);
  const url = sound ? new URL(given, HERE) : null;
  if (url?.origin === HERE && !/^\/api(\/|$)/i.test(url.pathname)) return given;
  throw invalid(
    'return_path_invalid',
    `登录后的去向应为本系统的页面路径，以 / 开头、不超过 ${MOST} 个字符，非 ASCII 字符作百分号编码，如 /tasks/1；不能是接口地址或其他网站。`,
  );
}
