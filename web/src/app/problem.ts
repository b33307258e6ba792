import { FengongError } from './api.ts';

/** A sentence for whoever reads it: the service's own words, or what to do when it could not be reached. */
export function problemText(error: unknown): string {
  if (error instanceof FengongError) {
    const fields = error.errors.map(({ message }) => message).filter((message) => !error.detail.includes(message));
    const words = [error.detail, ...fields].join(' ');
    return error.status >= 500 ? `${words}（编号 ${error.traceId}）` : words;
  }
  if (error instanceof TypeError) return '连接不上服务，请检查网络后重试；已填写的内容保留在本页。';
  return '页面出错，请刷新后重试；仍有问题请联系管理员。';
}

/** What is wrong with one field of a form, by the field's name in the request. */
export function fieldProblem(error: unknown, field: string): string | undefined {
  return error instanceof FengongError ? error.errors.find((one) => one.field === field)?.message : undefined;
}
