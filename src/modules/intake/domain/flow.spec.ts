import { describe, expect, it } from '@jest/globals';
import { flowOf } from './flow.js';
import { parseScheme } from './parse-scheme.js';

/** Short paragraphs, half of which end in an assignment: set over whole lines, nothing of it is wrapped. */
const UNWRAPPED = `临江区“十四五”规划任务分工方案
一、深化人才队伍任务
（一）深化人才队伍工作
累计新增就业31万人，失业率控制在31%以内。
牵头单位：区教育局
责任单位：区应急管理局、区住建局
二、提升公共平台任务
（一）推进产业园区工作
累计新增就业56万人，失业率控制在56%以内。健全工作机制，加强统筹协调
牵头单位：区应急管理局
责任单位：区财政局
（二）推进产业园区工作
累计新增就业12万人，失业率控制在12%以内。
牵头单位：区卫健局
责任单位：区卫健局、区财政局、区教育局、区发改局
健全工作机制，加强统筹协调。〔区住建局、区民政局负责〕
附件：任务清单
序号	重点任务	牵头单位	责任单位	完成时限
1	优化监测网络取得成效。	区发改局	区民政局、区发改局	2025年底
2	推进服务体系取得成效。	区发改局、区民政局	区财政局、区卫健局	2025年底
`;
const bracketed = (text: string, [open = '', close = '']: string): string =>
  text.replaceAll('〔', open).replaceAll('〕', close);

describe('Lines that are no wrapped ones', () => {
  it.each(['（）', '()', '〔〕', '【】', '[]'])('stay apart whichever bracket ends them: %s', (brackets) => {
    const text = bracketed(UNWRAPPED, brackets);
    expect(flowOf(text).text.split('\n')).toHaveLength(text.split('\n').length);
    expect(parseScheme(text).counts.tasks).toBe(6);
  });
});

describe('A wrapped document', () => {
  const line = '加快建设覆盖全区的公共服务平台和监测网络并健全长效的工';
  const paragraph = `${line}\n作机制加强统筹协调提升人才队伍和产业园区的服务能力与水\n平全面完成各项任务。`;

  it.each(['（）', '()', '〔〕', '【】', '[]'])(
    'has an assignment on a line of its own below its sentence: %s',
    (brackets) => {
      const text = bracketed(`1.${paragraph}\n〔区住建局负责〕\n`.repeat(8), brackets);
      expect(flowOf(text).text.trim().split('\n')).toHaveLength(8);
    },
  );
});
