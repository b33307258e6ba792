import type { Multipart, MultipartFile } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { DomainError, invalid } from '../errors.js';
import { watchContentDigest } from './content-digest.js';

export const UPLOAD_LIMIT_BYTES = 20 * 1024 * 1024;
/** Fields beside the files of a form. */
export const MOST_FIELDS = 10;

export interface UploadedFile {
  readonly fileName: string;
  readonly bytes: Buffer;
}

export interface Upload extends UploadedFile {
  /** The other fields of the form, before or behind the file. */
  readonly fields: Readonly<Record<string, string>>;
}

/**
 * Reads the one file of a multipart request, field `file`.
 * @throws DomainError 400 without a file or with other bytes than its `Content-Digest` says, 413 beyond
 * {@link UPLOAD_LIMIT_BYTES}.
 */
export async function readUpload(request: FastifyRequest): Promise<Upload> {
  const files: UploadedFile[] = [];
  const fields = await readUploads(request, { fileBytes: UPLOAD_LIMIT_BYTES, files: 1 }, async (each) => {
    files.push(each);
  });
  const [file] = files;
  if (!file) throw invalid('file_missing', '没有收到文件，请在表单字段 file 中选择要上传的文件。');
  return { ...file, fields };
}

/** Bytes of one file, and files of one request. */
export interface UploadRoom {
  readonly fileBytes: number;
  readonly files: number;
}

/**
 * Reads the files of a multipart request one after the other: the next one is taken from the wire when the last one has
 * been dealt with, so that one at a time is in memory.
 * @returns the other fields of the form.
 * @throws DomainError 400 `malformed_form`, 413 `file_too_large`, `too_many_files`, 415 `not_multipart`; 400
 * `content_digest_mismatch` when all has been taken, so that the caller must not make anything of the files before.
 */
export async function readUploads(
  request: FastifyRequest,
  room: UploadRoom,
  take: (file: UploadedFile) => Promise<void>,
): Promise<Record<string, string>> {
  const fields: Record<string, string> = {};
  for await (const part of partsOf(request, room)) {
    if (part.type === 'file') {
      await take({ fileName: part.filename, bytes: await bytesOf(part, room.fileBytes) });
    } else if (typeof part.value === 'string') fields[part.fieldname] = part.value;
  }
  return fields;
}

/** The parts of the form in their order; after the last one its bytes are held against the digest. */
async function* partsOf(
  request: FastifyRequest,
  { fileBytes, files }: UploadRoom,
): AsyncGenerator<Multipart, void, undefined> {
  requireMultipart(request);
  const requireDigest = watchContentDigest(request);
  try {
    yield* request.parts({ limits: { fileSize: fileBytes, files, parts: files + MOST_FIELDS } });
  } catch (error) {
    throw asProblem(error, files);
  }
  requireDigest();
}

async function bytesOf(part: MultipartFile, most: number): Promise<Buffer> {
  try {
    return await part.toBuffer();
  } catch (error) {
    if ((error as { code?: string }).code !== 'FST_REQ_FILE_TOO_LARGE') throw malformed();
    throw new DomainError({
      code: 'file_too_large',
      kind: 'too_large',
      detail: `文件超过 ${most / 1024 / 1024} MB，请压缩图片或拆分后再上传。`,
    });
  }
}

/** What the parser of forms says: too much, or not what a form looks like. */
function asProblem(error: unknown, files: number): DomainError {
  const code = (error as { code?: string }).code;
  if (code !== 'FST_FILES_LIMIT' && code !== 'FST_PARTS_LIMIT' && code !== 'FST_FIELDS_LIMIT') return malformed();
  return new DomainError({
    code: 'too_many_files',
    kind: 'too_large',
    detail: `一次最多上传 ${files} 个文件，请分次上传。`,
  });
}

function malformed(): DomainError {
  return invalid('malformed_form', '上传的表单不完整或格式不正确，可能在传输中断开。请重新上传。');
}

function requireMultipart(request: FastifyRequest): void {
  if (request.isMultipart()) return;
  throw new DomainError({
    code: 'not_multipart',
    kind: 'unsupported_media',
    detail: '请以 multipart/form-data 方式上传文件，字段名为 file。',
  });
}
