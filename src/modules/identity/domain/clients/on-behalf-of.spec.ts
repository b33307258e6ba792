import { describe, expect, it } from '@jest/globals';
import { readOnBehalfOf } from './on-behalf-of.js';

describe('the header On-Behalf-Of', () => {
  it.each([
    ['kejing.reporter', { login: 'kejing.reporter' }],
    [' Kejing.Reporter ', { login: 'kejing.reporter' }],
    ['account:E1024', { account: 'E1024' }],
    ['account:%E5%BC%A0%E4%B8%89', { account: '张三' }],
    ['account:a:b', { account: 'a:b' }],
    ['external:P-1', { externalId: 'P-1' }],
  ])('%s names a person', (header, named) => {
    expect(readOnBehalfOf(header)).toEqual(named);
  });

  it.each(['', ' ', 'account:', 'external:', 'user:zhangsan', '%', '%00', '%ED%A0%80', 'a\nb', 'x'.repeat(601)])(
    '%j names nobody',
    (header) => {
      expect(() => readOnBehalfOf(header)).toThrow('on_behalf_of_malformed');
    },
  );
});
