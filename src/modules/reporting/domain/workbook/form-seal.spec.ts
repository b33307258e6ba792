import { describe, expect, it } from '@jest/globals';
import { FormSeal, sealedText } from './form-seal.js';

const seal = new FormSeal('a secret');
const TEXTS = ['任务1', '2023-06-19', '45.5'];
const sealed = seal.seal('TB-1', { row: 1 }, TEXTS);

describe('the seal of a row', () => {
  it('gives back what was sealed, and finds nothing changed', () => {
    expect(seal.open('TB-1', sealed, TEXTS)).toEqual({ payload: { row: 1 }, changed: [] });
  });

  it('says which texts are no longer those that were sealed, also when they have changed places', () => {
    expect(seal.open('TB-1', sealed, ['任务1', '2023-07-19', '45.5'])?.changed).toEqual([1]);
    expect(seal.open('TB-1', sealed, ['2023-06-19', '任务1', '45.5'])?.changed).toEqual([0, 1]);
  });

  it('does not hold in another form, in another installation, or when it was touched', () => {
    expect(seal.open('TB-2', sealed, TEXTS)).toBeNull();
    expect(new FormSeal('another').open('TB-1', sealed, TEXTS)).toBeNull();
    const [body = '', signature = ''] = sealed.split('.');
    const other = Buffer.from(JSON.stringify([{ row: 2 }, ''])).toString('base64url');
    for (const forged of [`${other}.${signature}`, body, `${body}.`, `${body}.AAAA`, '', 'x.y', '.']) {
      expect(seal.open('TB-1', forged, TEXTS)).toBeNull();
    }
  });
});

it('a sealed text is the same however a spreadsheet program ends its lines', () => {
  expect(sealedText(' 第一行\r\n第二行 ')).toBe(sealedText('第一行\n第二行'));
  expect(sealedText(null)).toBe('');
  expect(sealedText(45.5)).toBe('45.5');
});
