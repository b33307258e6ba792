import { describe, expect, it } from '@jest/globals';
import type { MessageBody } from './message.js';
import { renderEmail } from './render-email.js';

const body: MessageBody = {
  groups: [
    {
      heading: '催办：已经逾期',
      lines: [{ text: '区教育局：任务“<b>体制</b>”已逾期', link: '/obligations/01' }, { text: '没有链接的一行' }],
    },
  ],
};
const email = renderEmail({
  recipientName: '张敏',
  title: '填报事项：\n催办 2 项',
  body,
  publicUrl: 'https://fg.cn/x',
});

describe('an e-mail', () => {
  it('lists in its text every line with its absolute link', () => {
    expect(email.text).toContain(
      '催办：已经逾期\n1. 区教育局：任务“<b>体制</b>”已逾期\n   https://fg.cn/x/obligations/01\n2. 没有链接的一行',
    );
  });

  it('says the same in HTML, where nothing that people wrote is markup', () => {
    expect(email.html).toContain(
      '<li><a href="https://fg.cn/x/obligations/01">区教育局：任务“&lt;b&gt;体制&lt;/b&gt;”已逾期</a></li>',
    );
    expect(email.html).toContain('<li>没有链接的一行</li>');
    expect(email.html).not.toContain('<b>');
  });

  it('has a subject of one line', () => {
    expect(email.subject).toBe('填报事项： 催办 2 项');
  });
});
