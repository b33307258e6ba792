import { plainToInstance, Transform } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, Matches, Max, Min, validateSync } from 'class-validator';
import { resolve } from 'node:path';
import type { LogLevel } from '../log/log.js';

/** The environment as it is read, once. Every variable stands in `.env.example` with its meaning. */
class Environment {
  @IsOptional()
  @Matches(/^postgres(ql)?:\/\//, { message: 'DATABASE_URL must begin with postgres://' })
  DATABASE_URL?: string;

  @IsOptional()
  @Matches(/^rediss?:\/\//, { message: 'REDIS_URL must begin with redis:// or rediss://' })
  REDIS_URL?: string;

  @IsString()
  FENGONG_DATA_DIR = '.data';

  @IsString()
  HOST = '127.0.0.1';

  @Transform(({ value }) => Number(value))
  @IsInt({ message: 'PORT must be a whole number' })
  @Min(0)
  @Max(65535)
  PORT = 3000;

  @IsIn(['fatal', 'error', 'warn', 'info', 'debug', 'silent'])
  LOG_LEVEL: LogLevel = 'info';

  @Transform(({ value }) => Number(value))
  @IsInt({ message: 'SESSION_HOURS must be a whole number' })
  @Min(1)
  @Max(720)
  SESSION_HOURS = 12;

  @Transform(({ value }) => Number(value))
  @IsInt({ message: 'DATABASE_POOL must be a whole number' })
  @Min(2)
  @Max(200)
  DATABASE_POOL = 10;

  @IsIn(['true', 'false'], { message: 'COOKIE_SECURE must be true or false' })
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
  readonly sessionHours: number;
  /** True behind HTTPS: session cookies are then sent over HTTPS only. */
  readonly cookieSecure: boolean;
}

export class ConfigError extends Error {
  constructor(readonly problems: readonly string[]) {
    super(`Configuration is not usable:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`);
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
  const problems = validateSync(env, { skipMissingProperties: false }).flatMap((error) =>
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
    cookieSecure: env.COOKIE_SECURE === 'true',
  };
}
