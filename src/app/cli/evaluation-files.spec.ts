import { expect, it } from '@jest/globals';
import { DOCUMENTS } from '../../modules/evaluation/index.js';
import { wantedFiles } from './evaluation-files.js';

const names = (out: string, kinds?: string): string[] =>
  wantedFiles(out, kinds).documents.map(({ name, variant }) => `${name} ${variant}`);

it('a directory takes every document there is', () => {
  expect(names('out')).toHaveLength(DOCUMENTS.length);
  expect(wantedFiles('out')).toMatchObject({ directory: 'out', fileName: null, named: false });
});

it('of some kinds those alone, in all their editions', () => {
  expect(names('out', 'xlsx, SVG')).toEqual([
    'tables.xlsx INTERNAL',
    'tables.xlsx PUBLIC',
    'wall-chart.svg A3',
    'wall-chart.svg A1',
  ]);
  expect(wantedFiles('out', 'docx').named).toBe(true);
});

it('the name of a file takes one: the internal report, its tables, the wall chart for the desk', () => {
  const one = (out: string) => names(out);
  expect(['a/中期.docx', 'a.html', 'a.xlsx', 'a.svg', 'a.PDF'].map(one)).toEqual([
    ['report.docx INTERNAL'],
    ['report.html INTERNAL'],
    ['tables.xlsx INTERNAL'],
    ['wall-chart.svg A3'],
    ['report.pdf INTERNAL'],
  ]);
  expect(wantedFiles('a/中期.docx')).toMatchObject({ directory: 'a', fileName: '中期.docx', named: true });
});

it('what nobody can write is refused in words', () => {
  expect(() => wantedFiles('out', 'docx,ppt')).toThrow(/docx、html、xlsx、svg、pdf/);
  expect(() => wantedFiles('a.docx', 'xlsx')).toThrow(/--kinds/);
});
