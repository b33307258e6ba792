import type { MultipartFile } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { DomainError, invalid } from '../errors.js';

export const UPLOAD_LIMIT_BYTES = 20 * 1024 * 1024;

export interface Upload {
  readonly fileName: string;
  readonly bytes: Buffer;
  /** The other fields of the form, before or behind the file. */
  readonly fields: Readonly<Record<string, string>>;
}

/**
 * Reads the one file of a multipart request, field `file`.
 * @throws DomainError 400 without a file, 413 beyond {@link UPLOAD_LIMIT_BYTES}.
 */
export async function readUpload(request: FastifyRequest): Promise<Upload> {
  if (!request.isMultipart()) {
    throw new DomainError({
      code: 'not_multipart',
      kind: 'unsupported_media',
      detail: '请以 multipart/form-data 方式上传文件，字段名为 file。',
    });
  }
  const fields: Record<string, string> = {};
  let file: { fileName: string; bytes: Buffer } | undefined;
  for await (const part of request.parts()) {
    if (part.type === 'file') file = { fileName: part.filename, bytes: await bytesOf(part) };
    else if (typeof part.value === 'string') fields[part.fieldname] = part.value;
  }
  if (!file) throw invalid('file_missing', '没有收到文件，请在表单字段 file 中选择要上传的文件。');
  return { ...file, fields };
}

async function bytesOf(part: MultipartFile): Promise<Buffer> {
  try {
    return await part.toBuffer();
  } catch (error) {
    if ((error as { code?: string }).code !== 'FST_REQ_FILE_TOO_LARGE') throw error;
    throw new DomainError({
      code: 'file_too_large',
      kind: 'too_large',
      detail: `文件超过 ${UPLOAD_LIMIT_BYTES / 1024 / 1024} MB，请压缩图片或拆分后再上传。`,
    });
  }
}
