import { describe, expect, it } from '@jest/globals';
import { Secret } from '../config/secret.js';
import { bears } from './bearer-token.js';

const token = new Secret('prometheus-of-the-district');

describe('a bearer token', () => {
  it.each(['Bearer prometheus-of-the-district', 'bearer  prometheus-of-the-district'])('is known by %j', (header) => {
    expect(bears(header, token)).toBe(true);
  });

  it.each([
    undefined,
    '',
    'Bearer',
    'Bearer ',
    'prometheus-of-the-district',
    'Basic prometheus-of-the-district',
    'Bearer prometheus-of-the-distric',
    'Bearer prometheus-of-the-district2',
    'Bearer prometheus-of-the-district x',
  ])('is not known by %j', (header) => {
    expect(bears(header, token)).toBe(false);
  });
});
