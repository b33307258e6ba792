import type * as sdkTypes from '@aws-sdk/client-s3';
import type { HeadObjectCommandOutput, S3Client, S3ServiceException } from '@aws-sdk/client-s3';
import { Logger } from '@nestjs/common';
import type { Readable } from 'node:stream';
import type { S3Config } from '../config/config.js';
import { DomainError } from '../errors.js';
import { objectKey, ObjectStorage, StorageFault, type StorageFaultKind } from './object-storage.js';
import { verified } from './verified.js';

const CONNECT_MS = 5_000;
const REQUEST_MS = 60_000;
const ATTEMPTS = 3;
const PROBE_MS = 3_000;

type Sdk = typeof sdkTypes;

/**
 * A bucket of S3, or of what speaks its language (MinIO, Ceph, the stores of the clouds). The server is told the SHA-256
 * of what it gets, in the signature and as the checksum, and is asked afterwards what it holds. The library is loaded
 * only here: it takes longer to load than the rest of the service to start.
 */
export class S3Storage extends ObjectStorage {
  readonly kind = 's3';
  private readonly logger = new Logger(S3Storage.name);

  private constructor(
    private readonly sdk: Sdk,
    private readonly client: S3Client,
    private readonly config: S3Config,
  ) {
    super();
  }

  static async connect(config: S3Config): Promise<S3Storage> {
    const sdk = await import('@aws-sdk/client-s3');
    const { endpoint, region, pathStyle, accessKeyId, secretAccessKey } = config;
    const client = new sdk.S3Client({
      ...(endpoint !== undefined && { endpoint }),
      region,
      forcePathStyle: pathStyle,
      credentials: { accessKeyId, secretAccessKey: secretAccessKey.reveal() },
      maxAttempts: ATTEMPTS,
      requestHandler: { connectionTimeout: CONNECT_MS, requestTimeout: REQUEST_MS, throwOnRequestTimeout: true },
      // Ours is always given. What the library adds by itself, older servers do not know.
      requestChecksumCalculation: 'WHEN_REQUIRED',
      responseChecksumValidation: 'WHEN_REQUIRED',
    });
    return new S3Storage(sdk, client, config);
  }

  async put(sha256: string, bytes: Buffer): Promise<void> {
    if (await this.has(sha256)) return;
    const checksum = Buffer.from(sha256, 'hex').toString('base64');
    await this.ask('PutObject', () =>
      this.client.send(
        new this.sdk.PutObjectCommand({
          ...this.at(sha256),
          Body: bytes,
          ContentLength: bytes.length,
          ContentType: 'application/octet-stream',
          ChecksumSHA256: checksum,
        }),
      ),
    );
    const held = await this.head(sha256);
    const same = held?.ContentLength === bytes.length && (held.ChecksumSHA256 ?? checksum) === checksum;
    if (!same) throw this.failed('HeadObject', new Error(`the bucket does not hold what was sent as ${sha256}`));
  }

  async open(sha256: string): Promise<Readable | null> {
    const found = await this.ask('GetObject', () =>
      this.client.send(new this.sdk.GetObjectCommand(this.at(sha256))).catch(orNull),
    );
    return found && verified(sha256, found.Body as Readable);
  }

  async has(sha256: string): Promise<boolean> {
    return (await this.head(sha256)) !== null;
  }

  async remove(sha256: string): Promise<void> {
    await this.ask('DeleteObject', () => this.client.send(new this.sdk.DeleteObjectCommand(this.at(sha256))));
  }

  async probe(): Promise<void> {
    try {
      await this.client.send(new this.sdk.HeadBucketCommand({ Bucket: this.config.bucket }), {
        abortSignal: AbortSignal.timeout(PROBE_MS),
      });
    } catch (error) {
      throw new StorageFault(faultOf(error as S3ServiceException), error);
    }
  }

  private head(sha256: string): Promise<HeadObjectCommandOutput | null> {
    return this.ask('HeadObject', () =>
      this.client.send(new this.sdk.HeadObjectCommand({ ...this.at(sha256), ChecksumMode: 'ENABLED' })).catch(orNull),
    );
  }

  private at(sha256: string): { Bucket: string; Key: string } {
    return { Bucket: this.config.bucket, Key: this.config.prefix + objectKey(sha256) };
  }

  private async ask<T>(what: string, call: () => Promise<T>): Promise<T> {
    try {
      return await call();
    } catch (error) {
      throw this.failed(what, error);
    }
  }

  /** The cause is for the log: it names the bucket and the fault, never the key. */
  private failed(what: string, error: unknown): DomainError {
    this.logger.error(`${what} in bucket ${this.config.bucket} failed: ${String(error)}`);
    return new DomainError({
      code: 'file_storage_unavailable',
      kind: 'unavailable',
      detail: '文件存储暂时不可用，文件没有保存或读出。请稍后重试；持续出现时请联系系统管理员。',
    });
  }
}

/** A missing object; a missing bucket is a fault of the installation. */
function orNull(error: S3ServiceException): null {
  if (error.name === 'NoSuchKey' || error.name === 'NotFound') return null;
  throw error;
}

/** By the status, since the answer to HEAD has no body; without one the server was not reached. */
function faultOf({ $metadata, $response }: S3ServiceException): StorageFaultKind {
  switch ($metadata?.httpStatusCode ?? $response?.statusCode) {
    case undefined:
      return 'unreachable';
    case 404:
      return 'bucket_missing';
    case 301:
    case 307:
    case 400:
    case 401:
    case 403:
      return 'refused';
    default:
      return 'failing';
  }
}
