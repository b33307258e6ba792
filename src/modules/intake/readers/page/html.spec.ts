import { describe, expect, it } from '@jest/globals';
import { readDocument } from '../read-document.js';

async function linesOf(body: string, head = ''): Promise<string[]> {
  const read = await readDocument(Buffer.from(`<html><head>${head}</head><body>${body}</body></html>`), '页面.htm');
  if (!read.ok) throw new Error(read.code);
  return read.text.split('\n');
}

const article = Array.from(
  { length: 5 },
  (_, index) => `<p>${index + 1}. 推进任务落实，完善工作机制，加强督促检查。</p>`,
).join('');
const articleLines = Array.from(
  { length: 5 },
  (_, index) => `${index + 1}. 推进任务落实，完善工作机制，加强督促检查。`,
);
const links = '<li><a href="/">首页</a></li><li><a href="/x">上级文件的解读材料</a></li>';

describe('Of a web page', () => {
  it('menus, footers and lists of other articles are dropped, the facts of the document are kept', async () => {
    const facts =
      '<table><tr><td>索引号：</td><td>123456/2022-1</td></tr><tr><td>发文机关：</td><td>某区政府</td></tr></table>';
    const body =
      `<div id="top"><ul>${links}</ul></div><div class="wrap"><div class="info">${facts}</div><div class="txt">${article}` +
      `</div><ul class="list">${links}</ul></div><div class="footer">网站地图 备案号</div><p style="display:none">暗</p>`;
    expect(await linesOf(body)).toEqual(['索引号：\t123456/2022-1', '发文机关：\t某区政府', ...articleLines]);
  });

  it('the title comes first when it stands outside the article', async () => {
    const head = '<meta name="ArticleTitle" content="某区任务分工方案"><title>某区任务分工方案_某区政府</title>';
    expect(await linesOf(`<ul>${links}</ul><div>${article}</div>`, head)).toEqual([
      '某区任务分工方案',
      ...articleLines,
    ]);
  });

  it('spanning cells are repeated downwards, lists keep their numbers, breaks end lines', async () => {
    const table =
      '<table><tr><th>任务</th><th>牵头单位</th></tr><tr><td>建校</td><td rowspan="2">区教<br>育局</td></tr><tr><td>修路</td></tr></table>';
    expect(await linesOf(`<div>甲<br/>乙&nbsp;&amp;丙<ol start="3"><li>丁</li><li>戊</li></ol>${table}</div>`)).toEqual(
      ['甲', '乙 &丙', '3. 丁', '4. 戊', '任务\t牵头单位', '建校\t区教 育局', '修路\t区教 育局'],
    );
  });
});
