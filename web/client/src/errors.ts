/** One fault of a request: the field as it is called there, e.g. `parties.0.unitId`. */
export interface FieldError {
  readonly field: string;
  readonly code: string;
  readonly message: string;
}

interface Problem {
  readonly status: number;
  readonly code: string;
  readonly title: string;
  readonly detail: string;
  readonly errors: readonly FieldError[];
  readonly current: unknown;
  readonly traceId: string;
  readonly retryAfterSeconds: number | null;
}

/** What the service refused, as it says it (RFC 9457). `detail` and the messages are Chinese sentences for people. */
export class FengongError extends Error {
  override readonly name = 'FengongError';
  readonly status: number;
  /** Stable: programs branch on it. `http_<status>` where something between here and the service answered. */
  readonly code: string;
  readonly title: string;
  readonly detail: string;
  readonly errors: readonly FieldError[];
  /** With 412: the thing as it is now. */
  readonly current: unknown;
  /** Finds the log lines of the request. */
  readonly traceId: string;
  /** With 429 and 503, where the service says it. */
  readonly retryAfterSeconds: number | null;

  constructor(problem: Problem) {
    super(`${problem.status} ${problem.code}: ${problem.detail}`);
    this.status = problem.status;
    this.code = problem.code;
    this.title = problem.title;
    this.detail = problem.detail;
    this.errors = problem.errors;
    this.current = problem.current;
    this.traceId = problem.traceId;
    this.retryAfterSeconds = problem.retryAfterSeconds;
  }
}

/** Reads the refusal off an answer, whoever gave it: a proxy sends no problem details. */
export async function errorOf(response: Response): Promise<FengongError> {
  const { status } = response;
  const said = await membersOf(response);
  const retryAfter = Number(response.headers.get('retry-after') ?? NaN);
  return new FengongError({
    status,
    code: text(said['code']) ?? `http_${status}`,
    title: text(said['title']) ?? text(said['error']) ?? response.statusText,
    detail: text(said['detail']) ?? `服务没有正常应答（${status}），请稍后重试。`,
    errors: Array.isArray(said['errors']) ? (said['errors'] as FieldError[]) : [],
    current: said['current'],
    traceId: text(said['traceId']) ?? response.headers.get('x-request-id') ?? '',
    retryAfterSeconds: Number.isFinite(retryAfter) ? retryAfter : null,
  });
}

async function membersOf(response: Response): Promise<Record<string, unknown>> {
  try {
    const body: unknown = JSON.parse(await response.text());
    return typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
