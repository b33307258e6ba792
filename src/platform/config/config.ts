import { plainToInstance, Transform } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, Matches, Max, Min, ValidateIf, validateSync } from 'class-validator';
import { resolve } from 'node:path';
import type { LogLevel } from '../log/log.js';
import { addressList, IsAddressList, IsNetworkList } from './address-list.js';
import { Secret } from './secret.js';

const MEGABYTE = 1024 * 1024;
const PORT_RULE = 'PORT 应为 0 至 65535 的整数';
const HOURS_RULE = 'SESSION_HOURS 应为 1 至 720 的整数';
const IDLE_RULE = 'SESSION_IDLE_MINUTES 应为 5 至 1440 的整数';
const SECONDS_RULE = 'DOCUMENT_SECONDS 应为 1 至 3600 的整数';
const MEMORY_RULE = 'DOCUMENT_MEMORY_MB 应为 8 至 16384 的整数';
const RETENTION_RULE = 'AUDIT_RETENTION_DAYS 应为 180 至 36500 的整数';
const POOL_RULE = 'DATABASE_POOL 应为 2 至 200 的整数';
const FILE_RULE = 'EVIDENCE_FILE_MB 应为 1 至 100 的整数';
const REPORT_RULE = 'EVIDENCE_REPORT_MB 应为 1 至 2000 的整数';
const NUMBER_RULE = 'EVIDENCE_FILES 应为 1 至 200 的整数';
const YEARS_RULE = 'EVIDENCE_RETENTION_YEARS 应为 10 至 100 的整数';

/** The environment as it is read, once. What each variable means stands in `settings.ts`. */
export class Environment {
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

  @IsOptional()
  @Matches(/^(none|\/\S.*)$/, { message: 'OFFICE_PROGRAM 应为 soffice 程序的绝对路径；不用 LibreOffice 时填 none' })
  OFFICE_PROGRAM?: string;

  @IsIn(['true', 'false'], { message: 'COOKIE_SECURE 应为 true 或 false' })
  COOKIE_SECURE = 'false';

  @IsOptional()
  @Matches(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/, {
    message: 'FILES_S3_BUCKET 应为存储桶名：3 至 63 位小写字母、数字、点或连字符',
  })
  FILES_S3_BUCKET?: string;

  @IsOptional()
  @Matches(/^https?:\/\/[^\s/@]+\/?$/, {
    message: 'FILES_S3_ENDPOINT 应为 http:// 或 https:// 开头的地址，不带路径和账号',
  })
  FILES_S3_ENDPOINT?: string;

  @Matches(/^[\w-]+$/, { message: 'FILES_S3_REGION 应为区域代码' })
  FILES_S3_REGION = 'us-east-1';

  @ValidateIf(usesBucket)
  @Matches(/^\S+$/, { message: '使用存储桶时应填写 FILES_S3_ACCESS_KEY_ID' })
  FILES_S3_ACCESS_KEY_ID?: string;

  @ValidateIf(usesBucket)
  @Matches(/^\S+$/, { message: '使用存储桶时应填写 FILES_S3_SECRET_ACCESS_KEY' })
  FILES_S3_SECRET_ACCESS_KEY?: string;

  @Matches(/^([\w.-]+\/)*$/, { message: 'FILES_S3_PREFIX 应为以 / 结尾的前缀，如 fengong/' })
  FILES_S3_PREFIX = '';

  @IsIn(['true', 'false'], { message: 'FILES_S3_PATH_STYLE 应为 true 或 false' })
  FILES_S3_PATH_STYLE = 'true';

  @Transform(({ value }) => Number(value))
  @IsInt({ message: FILE_RULE })
  @Min(1, { message: FILE_RULE })
  @Max(100, { message: FILE_RULE })
  EVIDENCE_FILE_MB = 20;

  @Transform(({ value }) => Number(value))
  @IsInt({ message: REPORT_RULE })
  @Min(1, { message: REPORT_RULE })
  @Max(2_000, { message: REPORT_RULE })
  EVIDENCE_REPORT_MB = 100;

  @Transform(({ value }) => Number(value))
  @IsInt({ message: NUMBER_RULE })
  @Min(1, { message: NUMBER_RULE })
  @Max(200, { message: NUMBER_RULE })
  EVIDENCE_FILES = 20;

  @Transform(({ value }) => Number(value))
  @IsInt({ message: YEARS_RULE })
  @Min(10, { message: YEARS_RULE })
  @Max(100, { message: YEARS_RULE })
  EVIDENCE_RETENTION_YEARS = 10;

  @IsOptional()
  @Matches(/^https?:\/\/[^\s/@]+(\/[^\s?#]*)?$/, {
    message: 'FENGONG_PUBLIC_URL 应为 http:// 或 https:// 开头的地址，不带账号和参数',
  })
  FENGONG_PUBLIC_URL?: string;

  @IsOptional()
  @Matches(/^[A-Za-z0-9+/]{43}=$/, {
    message: 'FENGONG_SECRET_KEY 应为 32 字节的 Base64，可用 openssl rand -base64 32 生成',
  })
  FENGONG_SECRET_KEY?: string;

  @IsOptional()
  @Matches(/^\S{16,}$/, {
    message: 'FENGONG_METRICS_TOKEN 应为至少 16 个字符、不含空格的令牌，可用 openssl rand -hex 32 生成',
  })
  FENGONG_METRICS_TOKEN?: string;

  @IsAddressList({
    message: 'FENGONG_OUTBOUND_ALLOW 应为主机名、IP 地址或网段，用逗号分隔，如 oa.example.gov.cn,10.1.0.0/16',
  })
  FENGONG_OUTBOUND_ALLOW = '';

  @IsNetworkList({
    message: 'FENGONG_TRUSTED_PROXIES 应为 IP 地址或网段，用逗号分隔，如 10.1.0.5,10.2.0.0/16',
  })
  FENGONG_TRUSTED_PROXIES = '';
}

function usesBucket(env: Environment): boolean {
  return env.FILES_S3_BUCKET !== undefined;
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
  /** LibreOffice: undefined looks in the usual places, `none` does without. */
  readonly officeProgram: string | undefined;
  /** True behind HTTPS: session cookies are then sent over HTTPS only. */
  readonly cookieSecure: boolean;
  /** Null: files lie in the folder `files` of `dataDir`. */
  readonly filesS3: S3Config | null;
  readonly evidence: EvidenceLimits;
  /** Where people reach the service, without a slash at its end; undefined: messages and wall charts have no links. */
  readonly publicUrl: string | undefined;
  /** Undefined: the key is made once and kept under `dataDir`. */
  readonly secretKey: Secret | undefined;
  /** Opens `GET /metrics`; undefined: there is no such route. */
  readonly metricsToken: Secret | undefined;
  /** Private hosts and networks that may be connected to. */
  readonly outboundAllow: readonly string[];
  /** Whose `X-Forwarded-For` is believed; empty: nobody’s, the caller is who connects. */
  readonly trustedProxies: readonly string[];
}

export interface S3Config {
  readonly bucket: string;
  /** Undefined: Amazon's own, by region. */
  readonly endpoint: string | undefined;
  readonly region: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: Secret;
  /** Stands before every key: empty, or ends with a slash. */
  readonly prefix: string;
  /** `endpoint/bucket/key` instead of `bucket.endpoint/key`. */
  readonly pathStyle: boolean;
}

export interface EvidenceLimits {
  /** Of one file. */
  readonly fileBytes: number;
  /** Of all files of one report. */
  readonly reportBytes: number;
  /** Of one report. */
  readonly files: number;
  /**
   * After the last day of the scheme's plan; 10 is the shortest term of official records (State Archives Administration,
   * order no. 8 of 2006).
   */
  readonly retentionYears: number;
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
    officeProgram: env.OFFICE_PROGRAM,
    cookieSecure: env.COOKIE_SECURE === 'true',
    filesS3: s3Of(env),
    evidence: {
      fileBytes: env.EVIDENCE_FILE_MB * MEGABYTE,
      reportBytes: env.EVIDENCE_REPORT_MB * MEGABYTE,
      files: env.EVIDENCE_FILES,
      retentionYears: env.EVIDENCE_RETENTION_YEARS,
    },
    publicUrl: env.FENGONG_PUBLIC_URL?.replace(/\/+$/, ''),
    secretKey: secretOf(env.FENGONG_SECRET_KEY),
    metricsToken: secretOf(env.FENGONG_METRICS_TOKEN),
    outboundAllow: addressList(env.FENGONG_OUTBOUND_ALLOW),
    trustedProxies: addressList(env.FENGONG_TRUSTED_PROXIES),
  };
}

function secretOf(word: string | undefined): Secret | undefined {
  return word === undefined ? undefined : new Secret(word);
}

function s3Of(env: Environment): S3Config | null {
  if (env.FILES_S3_BUCKET === undefined) return null;
  return {
    bucket: env.FILES_S3_BUCKET,
    endpoint: env.FILES_S3_ENDPOINT,
    region: env.FILES_S3_REGION,
    accessKeyId: env.FILES_S3_ACCESS_KEY_ID!,
    secretAccessKey: new Secret(env.FILES_S3_SECRET_ACCESS_KEY!),
    prefix: env.FILES_S3_PREFIX,
    pathStyle: env.FILES_S3_PATH_STYLE === 'true',
  };
}
