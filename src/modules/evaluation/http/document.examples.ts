const SHA256 = '5c1f0d8e8f0a4a7b9d2f7f5a3a1c6e0b4d9e8c7b6a5f4e3d2c1b0a9f8e7d6c5b';

const ready = {
  name: 'report.docx',
  variant: 'INTERNAL',
  state: 'READY',
  stateWord: '已生成',
  sha256: SHA256,
  size: 412_345,
  outdated: false,
  failure: null,
  changedAt: '2023-06-30T02:00:05.000Z',
};

const failed = {
  ...ready,
  name: 'report.pdf',
  state: 'FAILED',
  stateWord: '生成失败',
  sha256: null,
  size: null,
  failure: { code: 'converter_missing', detail: '服务器没有安装 LibreOffice，不能生成 PDF。' },
};

const text = {
  section: 'problems',
  document: 'report',
  title: '突出问题及原因',
  hint: '原因分析',
  text: '受宏观环境影响，部分项目开工推迟。',
  version: 1,
  writtenAt: '2023-06-30T02:10:00.000Z',
};

export const DOCUMENT_EXAMPLES = {
  documents: { progress: 100, waiting: 0, ready: 16, failed: 5, cancelled: 0, items: [ready, failed] },
  requested: {
    progress: 76,
    waiting: 5,
    ready: 16,
    failed: 0,
    cancelled: 0,
    items: [ready, { ...failed, state: 'WAITING', stateWord: '生成中', failure: null }],
  },
  cancelled: {
    progress: 100,
    waiting: 0,
    ready: 16,
    failed: 0,
    cancelled: 5,
    items: [ready, { ...failed, state: 'CANCELLED', stateWord: '已取消', failure: null }],
  },
  texts: { sha256: SHA256, circularSha256: SHA256, items: [text] },
  text,
};
