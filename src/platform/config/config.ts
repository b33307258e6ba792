import { plainToInstance, Transform } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, Matches, Max, Min, validateSync } from 'class-validator';
import { resolve } from 'node:path';
import type { LogLevel } from '../log/log.js';

const PORT_RULE = 'PORT 应为 0 至 65535 的整数';
const HOURS_RULE = 'SESSION_HOURS 应为 1 至 720 的整数';
const IDLE_RULE = 'SESSION_IDLE_MINUTES 应为 5 至 1440 的整数';
const SECONDS_RULE = 'DOCUMENT_SECONDS 应为 1 至 3600 的整数';
const MEMORY_RULE = 'DOCUMENT_MEMORY_MB 应为 8 至 16384 的整数';
const RETENTION_RULE = 'AUDIT_RETENTION_DAYS 应为 180 至 36500 的整数';
const POOL_RULE = 'DATABASE_POOL 应为 2 至 200 的整数';

/** The environment as it is read, once. Every variable stands in `.env.example` with its meaning. */
class Environment {
  @IsOptional()
  @Matches(/^postgres(ql)?:\/\//, { message: 'DATABASE_URL 应以 postgres:// 开头' })
  DATABASE_URL?: string;

  @IsOptional()
  @Matches(/^rediss?:\/\//, { message: 'REDIS_URL 应以 redis:// 或 rediss:// 开头' })
  REDIS_URL?: string;

  @IsString()
  FENGONG_DATA_DIR = '.data';

  @IsString()
  HOST = '127.0.0.1';

  @Transform(({ value }) => Number(value))
  @IsInt({ message: PORT_RULE })
  @Min(0, { message: PORT_RULE })
  @Max(65535, { message: PORT_RULE })
  PORT = 3000;

  @IsIn(['fatal', 'error', 'warn', 'info', 'debug', 'silent'], {
    message: 'LOG_LEVEL 应为 fatal、error、warn、info、debug 或 silent',
  })
  LOG_LEVEL: LogLevel = 'info';

  @Transform(({ value }) => Number(value))
  @IsInt({ message: HOURS_RULE })
  @Min(1, { message: HOURS_RULE })
  @Max(720, { message: HOURS_RULE })
  SESSION_HOURS = 12;

  @Transform(({ value }) => Number(value))
  @IsInt({ message: IDLE_RULE })
  @Min(5, { message: IDLE_RULE })
  @Max(1440, { message: IDLE_RULE })
  SESSION_IDLE_MINUTES = 60;

  @Transform(({ value }) => Number(value))
  @IsInt({ message: RETENTION_RULE })
  @Min(180, { message: RETENTION_RULE })
  @Max(36500, { message: RETENTION_RULE })
  AUDIT_RETENTION_DAYS = 180;

  @Transform(({ value }) => Number(value))
  @IsInt({ message: POOL_RULE })
  @Min(2, { message: POOL_RULE })
  @Max(200, { message: POOL_RULE })
  DATABASE_POOL = 10;

  @Transform(({ value }) => Number(value))
  @IsInt({ message: SECONDS_RULE })
  @Min(1, { message: SECONDS_RULE })
  @Max(3600, { message: SECONDS_RULE })
  DOCUMENT_SECONDS = 60;

  @Transform(({ value }) => Number(value))
  @IsInt({ message: MEMORY_RULE })
  @Min(8, { message: MEMORY_RULE })
  @Max(16_384, { message: MEMORY_RULE })
  DOCUMENT_MEMORY_MB = 512;

  @IsIn(['true', 'false'], { message: 'COOKIE_SECURE 应为 true 或 false' })
  COOKIE_SECURE = 'false';
}

/** Which doors a process opens: HTTP, jobs, or both. */
export type ProcessRole = 'api' | 'worker' | 'all' | 'none';

export interface Config {
  readonly role: ProcessRole;
  /** Undefined: an embedded PostgreSQL under `dataDir`. */
  readonly databaseUrl: string | undefined;
  readonly databasePool: number;
  /** Undefined: BullMQ keeps its jobs in the same PostgreSQL. */
  readonly redisUrl: string | undefined;
  /** Absolute folder of the embedded database and of stored files. */
  readonly dataDir: string;
  readonly host: string;
  readonly port: number;
  readonly logLevel: LogLevel;
  /** A session ends after so many hours, used or not, … */
  readonly sessionHours: number;
  /** … and when it has not been used for so many minutes. */
  readonly sessionIdleMinutes: number;
  /** Audit events younger than this cannot be taken away; 180 at least (Cybersecurity Law of China, article 21). */
  readonly auditRetentionDays: number;
  /** What reading one document may take. */
  readonly documentLimits: { readonly timeMs: number; readonly memoryMb: number };
  /** True behind HTTPS: session cookies are then sent over HTTPS only. */
  readonly cookieSecure: boolean;
}

export class ConfigError extends Error {
  constructor(readonly problems: readonly string[]) {
    super(`配置有误，请对照 .env.example 修改环境变量：\n${problems.map((problem) => `  - ${problem}`).join('\n')}`);
    this.name = 'ConfigError';
  }
}

/**
 * Reads and checks the environment. An empty variable counts as absent, as docker compose passes them.
 * @throws ConfigError naming every variable that is wrong.
 */
export function loadConfig(environment: NodeJS.ProcessEnv, role: ProcessRole): Config {
  const present = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const env = plainToInstance(Environment, present, { exposeDefaultValues: true });
  const problems = validateSync(env, { stopAtFirstError: true }).flatMap((error) =>
    Object.values(error.constraints ?? {}),
  );
  if (problems.length > 0) throw new ConfigError(problems);
  return {
    role,
    databaseUrl: env.DATABASE_URL,
    databasePool: env.DATABASE_POOL,
    redisUrl: env.REDIS_URL,
    dataDir: resolve(env.FENGONG_DATA_DIR),
    host: env.HOST,
    port: env.PORT,
    logLevel: env.LOG_LEVEL,
    sessionHours: env.SESSION_HOURS,
    sessionIdleMinutes: env.SESSION_IDLE_MINUTES,
    auditRetentionDays: env.AUDIT_RETENTION_DAYS,
    documentLimits: { timeMs: env.DOCUMENT_SECONDS * 1000, memoryMb: env.DOCUMENT_MEMORY_MB },
    cookieSecure: env.COOKIE_SECURE === 'true',
  };
}
