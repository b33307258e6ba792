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
