import { Injectable, Logger } from '@nestjs/common';
import { Clock } from '../clock/clock.js';
import { ObjectStorage, StorageFault, type StorageFaultKind } from './object-storage.js';

const KEPT_MS = 10_000;

/** What an operator reads: no bucket, path or account, since the health check is open to all; the log has those. */
export interface StorageState {
  readonly kind: 'disk' | 's3';
  readonly available: boolean;
  readonly fault: StorageFaultKind | null;
  readonly detail: { readonly zh: string; readonly en: string } | null;
}

const DETAILS: Readonly<Record<StorageFaultKind, NonNullable<StorageState['detail']>>> = {
  not_writable: {
    zh: '文件目录不能写入。请检查 FENGONG_DATA_DIR 下 files 目录的所有者、权限和挂载状态。',
    en: 'The folder of files cannot be written. Check owner, rights and mount of `files` under FENGONG_DATA_DIR.',
  },
  full: {
    zh: '文件目录所在的磁盘已满或超出配额。请清理磁盘或扩容。',
    en: 'The disk of the folder of files is full or over its quota. Make room or enlarge it.',
  },
  unreachable: {
    zh: '连接不上对象存储。请检查 FILES_S3_ENDPOINT、网络和对象存储服务的状态。',
    en: 'The object storage cannot be reached. Check FILES_S3_ENDPOINT, the network and the storage service.',
  },
  refused: {
    zh: '对象存储拒绝了访问。请检查 FILES_S3_ACCESS_KEY_ID、FILES_S3_SECRET_ACCESS_KEY、FILES_S3_REGION 和该账号对存储桶的权限。',
    en: 'The object storage refuses access. Check FILES_S3_ACCESS_KEY_ID, FILES_S3_SECRET_ACCESS_KEY, FILES_S3_REGION and the rights of the account on the bucket.',
  },
  bucket_missing: {
    zh: '对象存储中没有配置的存储桶。请先建立存储桶，或更正 FILES_S3_BUCKET。',
    en: 'The object storage has no such bucket. Create it, or correct FILES_S3_BUCKET.',
  },
  failing: {
    zh: '文件存储出错，原因见服务日志。',
    en: 'The file storage fails; the log of the service says why.',
  },
};

/** Whether files can be kept now. Asked at most every ten seconds, however many ask. */
@Injectable()
export class StorageHealth {
  private readonly logger = new Logger(StorageHealth.name);
  private asked: { readonly at: number; readonly state: Promise<StorageState> } | undefined;

  constructor(
    private readonly storage: ObjectStorage,
    private readonly clock: Clock,
  ) {}

  read(): Promise<StorageState> {
    const now = this.clock.now().getTime();
    if (this.asked === undefined || now - this.asked.at >= KEPT_MS) this.asked = { at: now, state: this.ask() };
    return this.asked.state;
  }

  private async ask(): Promise<StorageState> {
    const { kind } = this.storage;
    try {
      await this.storage.probe();
      return { kind, available: true, fault: null, detail: null };
    } catch (error) {
      const fault = error instanceof StorageFault ? error.kind : 'failing';
      this.logger.error(`the file storage is not available (${fault}): ${String((error as Error).cause ?? error)}`);
      return { kind, available: false, fault, detail: DETAILS[fault] };
    }
  }
}
