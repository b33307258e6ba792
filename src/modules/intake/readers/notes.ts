import type { Diagnostic, Severity } from '../domain/draft.js';

interface NoteEntry {
  severity: Severity;
  /** `{x}` is replaced by the parameter x. */
  message: string;
  advice: string;
}

/** What a person should know of how the text came out of its file; shown first among the diagnostics. */
const NOTES = {
  encoding_guessed: {
    severity: 'info',
    message: '文件不是 UTF-8，按 {encoding} 读取。',
    advice: '如有乱码，请另存为 UTF-8 后重新上传。',
  },
  changes_accepted: {
    severity: 'warning',
    message: '文档带有修订标记，按接受全部修订后的文字读取。',
    advice: '请核对修订是否已经定稿。',
  },
  numbering_lost: {
    severity: 'warning',
    message: '旧版 Word 格式（.doc、.wps）中自动生成的编号读不出来。',
    advice: '如果条目缺少编号，请用 Word 或 WPS 另存为 .docx 后重新上传。',
  },
  hidden_sheets: {
    severity: 'warning',
    message: '工作簿中隐藏的工作表没有读取：{names}。',
    advice: '如需读取，请取消隐藏后重新上传。',
  },
  columns_guessed: {
    severity: 'warning',
    message: 'PDF 中有没有画线的表格，各列按文字的位置读取。',
    advice: '请核对表中的单位与任务是否对应；有 Word 或 Excel 原件时请改传原件。',
  },
  pages_without_text: {
    severity: 'warning',
    message: '第 {pages} 页没有文字，可能是图片。',
    advice: '请核对这些页是否有分工内容；有的话请做文字识别后重新上传。',
  },
} as const satisfies Record<string, NoteEntry>;

export type NoteCode = keyof typeof NOTES;

export function note(code: NoteCode, params: Readonly<Record<string, string>> = {}): Diagnostic {
  const { severity, message, advice } = NOTES[code];
  const filled = message.replace(/\{(\w+)\}/g, (_, name: string) => params[name] ?? '');
  return { code, severity, message: filled, line: 1, excerpt: '', advice };
}
