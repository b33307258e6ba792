import { join } from 'node:path';
import type { Config } from '../config/config.js';
import { DiskStorage } from './disk-storage.js';
import type { ObjectStorage } from './object-storage.js';
import { S3Storage } from './s3-storage.js';

/** The bucket when one is configured, else the folder `files` of the data. */
export function chooseStorage({ filesS3, dataDir }: Pick<Config, 'filesS3' | 'dataDir'>): Promise<ObjectStorage> {
  return filesS3 ? S3Storage.connect(filesS3) : Promise.resolve(new DiskStorage(join(dataDir, 'files')));
}
