import { describe, expect, it } from '@jest/globals';
import { readDay, readNumber, readPercent, type CellReading } from './cell-values.js';

const cell = (text: string, percent = false) => ({ text, percent });
const said = (reading: CellReading) => ('value' in reading ? reading.value : reading.code);

describe('a percent', () => {
  it.each([
    ['35', '35'],
    ['35%', '35'],
    ['３５％', '35'],
    ['62.50', '62.5'],
    [' 8 %', '8'],
    ['0', '0'],
    ['1', '1'],
    ['100', '100'],
    ['0.35%', '0.35'],
  ])('%s means %s', (text, meant) => {
    expect(said(readPercent(cell(text)))).toBe(meant);
  });

  it('that the spreadsheet shows as one is its fraction times 100, without the dust of floats', () => {
    expect(said(readPercent(cell('0.35', true)))).toBe('35');
    expect(said(readPercent(cell('0.07', true)))).toBe('7');
    expect(said(readPercent(cell('1', true)))).toBe('100');
  });

  it('below 1 without a sign could be two things, and is asked for again', () => {
    expect(readPercent(cell('0.35'))).toMatchObject({
      code: 'percent_ambiguous',
      message: expect.stringMatching(/请写成 35，或带百分号写成 0\.35%/),
    });
  });

  it.each([
    ['101', 'out_of_range'],
    ['-1', 'out_of_range'],
    ['三成', 'not_percent'],
    ['1e2', 'not_percent'],
    ['35%%', 'not_percent'],
    ['%', 'not_percent'],
  ])('%s is refused', (text, code) => {
    expect(said(readPercent(cell(text)))).toBe(code);
  });

  it('shown as one and out of range is refused', () => {
    expect(said(readPercent(cell('35', true)))).toBe('out_of_range');
  });
});

describe('a number', () => {
  it.each([
    ['1280', '1280'],
    ['１２８０．５', '1280.5'],
    ['1,280', '1280'],
    ['1，280，000.5', '1280000.5'],
    ['-3.2', '-3.2'],
    ['+4', '4'],
    ['930家', '930'],
    ['930 家', '930'],
  ])('%s means %s', (text, meant) => {
    expect(said(readNumber(cell(text), '家'))).toBe(meant);
  });

  it.each(['约900', '12,80', '1.2.3', '900万家', '', '1e3', '#N/A'])('%s is refused', (text) => {
    expect(said(readNumber(cell(text), '家'))).toBe('not_number');
  });

  it('may be shown in percent only where the item is measured in percent', () => {
    expect(said(readNumber(cell('0.152', true), '%'))).toBe('15.2');
    expect(said(readNumber(cell('0.152', true), '家'))).toBe('not_number');
    expect(said(readNumber(cell('15.2%'), '%'))).toBe('15.2');
  });
});

describe('a day', () => {
  it.each([
    ['2023-06-30', '2023-06-30'],
    ['2023/6/3', '2023-06-03'],
    ['2023.6.3', '2023-06-03'],
    ['2023年6月3日', '2023-06-03'],
    ['２０２３年６月３日', '2023-06-03'],
  ])('%s means %s', (text, meant) => {
    expect(said(readDay(cell(text)))).toBe(meant);
  });

  it.each(['2023年6月', '2023-02-30', '23-06-30', '45107', '6月底'])('%s is refused', (text) => {
    expect(said(readDay(cell(text)))).toBe('not_day');
  });
});
