import { describe, expect, it } from '@jest/globals';
import { parseScheme } from './parse-scheme.js';

const body = '\n一、任务\n1.办学。（责任单位：市教育局）\n';
const headerOf = (head: string): ReturnType<typeof parseScheme>['document'] => parseScheme(head + body).document;

describe('The header', () => {
  it('of a covering notice gives title, number, issuer, date and plan period', () => {
    const head =
      '江城市人民政府办公室关于印发江城市第十四个五年规划任务分工方案的通知\n江政办〔2021〕7号\n各区人民政府：\n现印发给你们。\n江城市人民政府办公室\n2021年6月3日\n江城市第十四个五年规划任务分工方案';
    expect(headerOf(head)).toEqual({
      title: '江城市第十四个五年规划任务分工方案',
      documentNumber: '江政办〔2021〕7号',
      indexNumber: null,
      issuer: '江城市人民政府办公室',
      publishedOn: '2021-06-03',
      planPeriod: { start: '2021-01-01', end: '2025-12-31' },
    });
  });

  it('does not take the number of a document that is only mentioned', () => {
    expect(headerOf('江城市行动方案（2026—2027年）\n为贯彻《意见》（国办发〔2025〕37号），制定本方案。')).toMatchObject(
      {
        title: '江城市行动方案（2026—2027年）',
        documentNumber: null,
        planPeriod: { start: '2026-01-01', end: '2027-12-31' },
      },
    );
  });
});

describe('The title', () => {
  it.each([
    ['the page around it is left out', '返回首页\n首页>政策\n江城市2024年重点工作分工方案\n（此件公开发布）'],
    ['a date above it is left out', '2024年3月5日\n（此件公开发布）\n江城市2024年重点工作分工方案'],
    ['a passage that says what is issued names it', '各区：\n现将《江城市2024年重点工作分工方案》印发给你们。'],
    [
      'a passage may shorten it at once',
      '各区：\n经同意，现将 《江城市2024年重点工作分工方案》（以下简称 《方案》）印发给你们。',
    ],
    [
      'of several that are approved it is the first',
      '各区：\n《江城市2024年重点工作分工方案》《江城市考核方案》已经市政府同意。',
    ],
    ['a label names it', '发文标题：江城市2024年重点工作分工方案\n发文内容：'],
    ['an annex names it when nothing else does', '各区：\n现将任务下达。\n附件：江城市2024年重点工作分工方案'],
  ])('%s', (_, head) => {
    expect(headerOf(head).title).toBe('江城市2024年重点工作分工方案');
  });

  it('keeps the years that a passage gives it', () => {
    expect(headerOf('各区：\n《江城市三年行动计划（2023—2025年）》已经市政府同意，现印发给你们。')).toMatchObject({
      title: '江城市三年行动计划（2023—2025年）',
      planPeriod: { start: '2023-01-01', end: '2025-12-31' },
    });
  });

  it('takes the years that stand below it', () => {
    expect(headerOf('江城市养老服务行动计划\n（2023—2025年）')).toMatchObject({
      title: '江城市养老服务行动计划（2023—2025年）',
      planPeriod: { start: '2023-01-01', end: '2025-12-31' },
    });
  });

  it('is not that of another notice, which the document carries out', () => {
    expect(
      headerOf('江城市人民政府关于稳定就业的实施意见\n为落实《省政府关于印发稳定就业措施的通知》，提出如下意见：'),
    ).toMatchObject({ title: '江城市人民政府关于稳定就业的实施意见', issuer: '江城市人民政府' });
  });

  it('of a document on one line ends with the first chapter', () => {
    const draft = parseScheme(
      '江城市稳经济实施方案一、财政政策（一）加快退税。（市财政局负责）二、金融（二）贷款。（市金融办负责）',
    );
    expect(draft.document.title).toBe('江城市稳经济实施方案');
    expect(draft.sections.map(({ title }) => title)).toEqual(['财政政策', '金融']);
  });
});

describe('The plan period', () => {
  it('is that of the plan that the preamble names', () => {
    expect(headerOf('江城区任务分工方案\n为落实《江城区第十四个五年规划纲要》，制定本方案。').planPeriod).toEqual({
      start: '2021-01-01',
      end: '2025-12-31',
    });
  });

  it('is none where a five-year plan is only remembered', () => {
    expect(headerOf('江城区空气质量实施方案\n为巩固“十三五”治理成果，制定本方案。').planPeriod).toBeNull();
  });
});

describe('Number, issuer and date', () => {
  it('are read where a notice has them in brackets and in Chinese figures', () => {
    expect(
      headerOf('江城市人民政府关于印发我市创新计划的通知\n（江政发〔2012〕3号）\n各区：\n二○一二年一月二十九日'),
    ).toMatchObject({ documentNumber: '江政发〔2012〕3号', issuer: '江城市人民政府', publishedOn: '2012-01-29' });
    expect(headerOf('2021年重点工作任务（江政发〔2021〕2号）\n各区：').documentNumber).toBe('江政发〔2021〕2号');
  });

  it('name everybody who signs', () => {
    expect(headerOf('江城区分工方案\n中共江城区委办公室\n江城区人民政府办公室\n2024年2月19日').issuer).toBe(
      '中共江城区委办公室、江城区人民政府办公室',
    );
  });

  it('name everybody who signs on one line', () => {
    expect(headerOf('江城区行动方案\n区财政局  区教育局\n江 城 区 人 民 政 府\n2024年2月19日').issuer).toBe(
      '区财政局、区教育局、江城区人民政府',
    );
  });

  it('do not take the next label for an issuer that is left blank', () => {
    expect(headerOf('发文机关： 成文日期： 2025年8月22日\n江城区工作方案').issuer).toBeNull();
  });

  it('give the year of a report that the title leaves out', () => {
    expect(
      headerOf('江城区人民政府办公室关于分解《政府工作报告》任务的通知\n“十四五”开局之年。\n2021年4月1日').planPeriod,
    ).toEqual({ start: '2021-01-01', end: '2021-12-31' });
  });
});

describe('A date that lost 年月日', () => {
  const signed = (digits: string, published = ''): string => `江城市分工方案\n${published}江城市人民政府\n${digits}`;

  it('is repaired when it can mean one day only', () => {
    const draft = parseScheme(signed('2022429') + body);
    expect(draft.document.publishedOn).toBe('2022-04-29');
    expect(draft.diagnostics.map(({ code }) => code)).toContain('damaged_date');
  });

  it('is left open when it can mean two', () => {
    const draft = parseScheme(signed('2022111') + body);
    expect(draft.document.publishedOn).toBeNull();
    expect(draft.diagnostics.find(({ code }) => code === 'ambiguous_date')?.message).toContain(
      '2022-01-11、2022-11-01',
    );
  });

  it('is settled by another date of the head', () => {
    expect(headerOf(signed('2022111', '公开日期：2022年11月1日\n')).publishedOn).toBe('2022-11-01');
  });
});

describe('Heads of pages and of older papers', () => {
  it('a title begins behind the words of the page', () => {
    expect(headerOf('电脑桌面\n添加到收藏\n江城市2024年重点工作分工方案').title).toBe('江城市2024年重点工作分工方案');
    expect(headerOf('江城市关于落实重点工作的意见-江城市人民政府门户网站\n江城市关于落实重点工作的意见').title).toBe(
      '江城市关于落实重点工作的意见',
    );
  });

  it('a title may begin with its year', () => {
    expect(headerOf('2024年江城区重点工作任务分解表\n各位：').title).toBe('2024年江城区重点工作任务分解表');
  });

  it('the notice says the year that the quoted title leaves out', () => {
    const head =
      '区人民政府办公室关于印发2023年区《政府工作报告》任务分解方案的通知\n各单位：\n2023年《区〈政府工作报告〉任务分解方案》已经同意，现印发给你们。';
    expect(headerOf(head)).toMatchObject({
      title: '2023年区《政府工作报告》任务分解方案',
      planPeriod: { start: '2023-01-01' },
    });
  });

  it('the issuer may stand on a line of its own above 关于, the day behind the number or in brackets', () => {
    expect(
      headerOf(
        '江城省人民政府\n关于落实《江城省第十一个五年规划纲要》主要目标和\n任务分工的通知\n江府发[2006]9号 二○○六年十二月九日',
      ),
    ).toMatchObject({ issuer: '江城省人民政府', publishedOn: '2006-12-09', documentNumber: '江府发[2006]9号' });
    expect(headerOf('（二OO八年二月六日）\n江府办〔2008〕8号\n2008年工作任务分解').publishedOn).toBe('2008-02-06');
  });

  it('who publishes the page is the issuer only when the title names no other body', () => {
    const page = '发布机构: 市政府办公室 公开日期: 2025-02-18\n';
    expect(headerOf(`${page}江城市人民政府关于下达2025年计划的通知`).issuer).toBe('江城市人民政府');
    expect(headerOf(`${page}2025年江城市重点工作计划`).issuer).toBe('市政府办公室');
  });
});
