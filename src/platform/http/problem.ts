import type { ErrorKind, FieldError } from '../errors.js';

/** RFC 9457 problem details with our members: a stable `code`, errors by field, and the id that finds the log lines. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: string;
  readonly detail: string;
  readonly errors?: readonly FieldError[];
  /** With 412: the resource as it is now. */
  readonly current?: object;
  readonly traceId: string;
}

export const PROBLEM_MEDIA_TYPE = 'application/problem+json; charset=utf-8';

/** One place that says which HTTP status a kind of refusal has; the type makes it total. */
export const STATUS_OF_KIND: Readonly<Record<ErrorKind, number>> = {
  invalid: 400,
  unauthenticated: 401,
  forbidden: 403,
  not_found: 404,
  conflict: 409,
  gone: 410,
  stale: 412,
  too_large: 413,
  unsupported_media: 415,
  unprocessable: 422,
  precondition_required: 428,
  too_many: 429,
  unavailable: 503,
};

const TITLES: Readonly<Record<number, string>> = {
  400: '请求内容有误',
  401: '尚未登录',
  403: '没有权限',
  404: '没有找到',
  405: '不支持的操作',
  406: '不支持的返回格式',
  408: '请求超时',
  409: '与现有数据冲突',
  410: '已不再提供',
  412: '内容已被修改',
  413: '内容过大',
  414: '地址过长',
  415: '不支持的内容类型',
  422: '无法处理',
  428: '缺少版本号',
  429: '请求过于频繁',
  431: '请求头过大',
  500: '系统内部错误',
  503: '服务暂不可用',
};

export function problem(p: {
  status: number;
  code: string;
  detail: string;
  errors?: readonly FieldError[];
  current?: object | undefined;
  traceId: string;
}): Problem {
  return {
    type: `urn:fengong:problem:${p.code}`,
    title: TITLES[p.status] ?? '请求未能完成',
    status: p.status,
    code: p.code,
    detail: p.detail,
    ...(p.errors && p.errors.length > 0 && { errors: p.errors }),
    ...(p.current && { current: p.current }),
    traceId: p.traceId,
  };
}
