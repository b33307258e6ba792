import { ACTIVE_CONTENT } from '../../../platform/active-content.js';

/** Why a file cannot be read, with the sentence for the person who brought it. Codes are stable. */
export const FILE_FAILURES = {
  empty_file: '文件是空的。请重新选择分工方案文件。',
  too_large: '文件超过 20 MB。请只上传分工方案本身。',
  unsupported_type:
    '暂不支持这种文件。请另存为 Word 文档（.docx）、Excel 工作簿（.xlsx）、PDF 或纯文本（.txt）后重新上传。',
  not_text: '文件不是可读的文本，可能已损坏或加密。请用原软件打开并另存为纯文本后重新上传。',
  no_text: '文件里没有找到文字。如果内容是图片，请先做文字识别（OCR）后重新上传。',
  scanned_pdf: '这份 PDF 是扫描件，里面只有图片没有文字。请先做文字识别（OCR），或上传 Word 版。',
  garbled_pdf: '这份 PDF 的字体没有文字编码，读出来是乱码。请上传 Word 版，或做文字识别（OCR）后重新上传。',
  encrypted: '文件设有打开密码或经过加密。请在原软件中取消密码后重新上传。',
  ...ACTIVE_CONTENT,
  archive_bomb: '文件解压后异常庞大，不予读取。请用原软件打开并重新另存一份后上传。',
  damaged: '文件已损坏，读不出来。请用原软件打开确认，并重新另存一份后上传。',
  document_too_complex: '文件内容过多，超出解析能力。请删去无关内容或拆分后重新上传。',
} as const;

export type FileFailure = keyof typeof FILE_FAILURES;

export interface RefusedFile {
  ok: false;
  code: FileFailure;
  message: string;
}

export function refusal(code: FileFailure): RefusedFile {
  return { ok: false, code, message: FILE_FAILURES[code] };
}

/** Thrown inside the readers, where a fault is found far below; `readDocument` turns it into the answer. */
export class Unreadable extends Error {
  constructor(readonly code: FileFailure) {
    super(code);
  }
}
