import { Environment } from './config.js';

interface Setting {
  readonly group: string;
  /** What it may be, in words. */
  readonly values: string;
  readonly meaning: string;
}

const SERVICE = 'Service';
const DATABASE = 'Database and queue';
const SIGN_IN = 'Sign-in and audit';
const DOCUMENTS = 'Reading of documents';
const DOCUMENTS_MADE = 'Making of documents';
const FILES = 'Files';
const EVIDENCE = 'Evidence';
const OUTBOUND = 'Outgoing messages';

/** Every variable, with its meaning for an operator. The compiler proves that none is missing. */
export const SETTINGS: Readonly<Record<keyof Environment, Setting>> = {
  DATABASE_URL: {
    group: DATABASE,
    values: 'postgres://…',
    meaning: 'PostgreSQL 14 or newer. Absent: an embedded server under `FENGONG_DATA_DIR`. Holds a password.',
  },
  DATABASE_POOL: {
    group: DATABASE,
    values: '2 to 200',
    meaning: 'Connections of one process to PostgreSQL; the queue has its own.',
  },
  REDIS_URL: {
    group: DATABASE,
    values: 'redis://… or rediss://…',
    meaning: 'Redis for BullMQ, with `maxmemory-policy noeviction`. Absent: BullMQ keeps its jobs in PostgreSQL.',
  },
  FENGONG_DATA_DIR: {
    group: SERVICE,
    values: 'a folder',
    meaning: 'Where the embedded database and the stored files lie.',
  },
  HOST: {
    group: SERVICE,
    values: 'an address',
    meaning: 'Where the HTTP door listens; 0.0.0.0 to be reachable from other machines.',
  },
  PORT: { group: SERVICE, values: '0 to 65535', meaning: 'Port of the HTTP door; 0 takes a free one.' },
  LOG_LEVEL: {
    group: SERVICE,
    values: 'fatal, error, warn, info, debug, silent',
    meaning: 'The log goes to standard error, one JSON object a line.',
  },
  COOKIE_SECURE: {
    group: SERVICE,
    values: 'true or false',
    meaning: 'True when the service stands behind HTTPS: session cookies are then sent over HTTPS only.',
  },
  FENGONG_TRUSTED_PROXIES: {
    group: SERVICE,
    values: 'addresses, networks, by commas',
    meaning:
      'Reverse proxies in front of the service, whose `X-Forwarded-For` says where a request comes from. Absent: the ' +
      'address that connects. The audit, the lists of addresses of API clients and limits by address go by it.',
  },
  FENGONG_METRICS_TOKEN: {
    group: SERVICE,
    values: '16 characters or more',
    meaning: 'Bearer token by which Prometheus reads `/metrics`. Absent: there is no such route. Shown nowhere.',
  },
  SESSION_HOURS: { group: SIGN_IN, values: '1 to 720', meaning: 'Hours after which a session ends, used or not.' },
  SESSION_IDLE_MINUTES: {
    group: SIGN_IN,
    values: '5 to 1440',
    meaning: 'Minutes without a request after which a session ends.',
  },
  AUDIT_RETENTION_DAYS: {
    group: SIGN_IN,
    values: '180 to 36500',
    meaning: 'Days for which audit events must be kept before `audit retire` may take them away.',
  },
  DOCUMENT_SECONDS: {
    group: DOCUMENTS,
    values: '1 to 3600',
    meaning: 'Seconds that reading one document may take before it is given up.',
  },
  DOCUMENT_MEMORY_MB: {
    group: DOCUMENTS,
    values: '8 to 16384',
    meaning: 'Megabytes that the thread that reads a document may take.',
  },
  FILES_S3_BUCKET: {
    group: FILES,
    values: 'a bucket name',
    meaning:
      'Bucket for stored files, in S3 or what speaks its language (MinIO, Ceph, the stores of the clouds). Absent: the folder `files` under `FENGONG_DATA_DIR`.',
  },
  FILES_S3_ENDPOINT: {
    group: FILES,
    values: 'http(s)://host:port',
    meaning: 'Address of the storage. Absent: Amazon’s own, by region.',
  },
  FILES_S3_REGION: { group: FILES, values: 'a region code', meaning: 'Region that requests are signed for.' },
  FILES_S3_ACCESS_KEY_ID: {
    group: FILES,
    values: 'text',
    meaning: 'Account of the storage; required with a bucket.',
  },
  FILES_S3_SECRET_ACCESS_KEY: {
    group: FILES,
    values: 'text',
    meaning: 'Secret of that account; required with a bucket. Shown nowhere.',
  },
  FILES_S3_PREFIX: { group: FILES, values: 'ends with /', meaning: 'Stands before every key.' },
  FILES_S3_PATH_STYLE: {
    group: FILES,
    values: 'true or false',
    meaning: 'False for storages that want the bucket in the host name.',
  },
  EVIDENCE_FILE_MB: { group: EVIDENCE, values: '1 to 100', meaning: 'Megabytes of one file of evidence.' },
  EVIDENCE_REPORT_MB: {
    group: EVIDENCE,
    values: '1 to 2000',
    meaning: 'Megabytes of all evidence of one report or one indicator value.',
  },
  EVIDENCE_FILES: { group: EVIDENCE, values: '1 to 200', meaning: 'Files of evidence of one report or one value.' },
  EVIDENCE_RETENTION_YEARS: {
    group: EVIDENCE,
    values: '10 to 100',
    meaning: 'Years after the last day of a plan for which its evidence must be kept.',
  },
  OFFICE_PROGRAM: {
    group: DOCUMENTS_MADE,
    values: 'a path, or `none`',
    meaning:
      'LibreOffice, which makes the PDF of a report. Absent: looked for in the usual places; `none`: do without.',
  },
  FENGONG_PUBLIC_URL: {
    group: OUTBOUND,
    values: 'http://… or https://…',
    meaning:
      'Where people reach the service; stands before the links of messages and redirect URIs. Absent: no links, no single sign-on.',
  },
  FENGONG_SECRET_KEY: {
    group: OUTBOUND,
    values: '32 bytes in Base64',
    meaning:
      'Key of the passwords that the service keeps for mail servers and receivers. Absent: made once and kept in ' +
      '`secret.key` under `FENGONG_DATA_DIR`; processes that do not share that folder need the variable. Shown nowhere.',
  },
  FENGONG_OUTBOUND_ALLOW: {
    group: OUTBOUND,
    values: 'hosts, addresses, networks, by commas',
    meaning:
      'Private addresses that may be connected to: mail servers, office systems, identity providers. All others are refused.',
  },
};

/** docs/configuration.md: the settings as tables. */
export function configurationDocument(): string {
  const defaults = new Environment();
  const names = Object.keys(SETTINGS) as (keyof Environment)[];
  const groups = [...new Set(names.map((name) => SETTINGS[name].group))];
  return [
    '# Configuration',
    '',
    'Written by `npm run docs:configuration` from `src/platform/config`; a test compares them, and `.env.example` and',
    '`docker-compose.yml` with the same list. Settings are environment variables, read once at the start of a process; an',
    'empty variable counts as absent, and the process names every wrong one and does not start. Nothing is required.',
    ...groups.flatMap((group) => [
      '',
      `## ${group}`,
      '',
      line(['Variable', 'Default', 'Values', 'Meaning']),
      line(['---', '---', '---', '---']),
      ...names
        .filter((name) => SETTINGS[name].group === group)
        .map((name) => line([`\`${name}\``, shown(defaults[name]), SETTINGS[name].values, SETTINGS[name].meaning])),
    ]),
    '',
  ].join('\n');
}

function shown(value: string | number | undefined): string {
  return value === undefined || value === '' ? '' : `\`${value}\``;
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
