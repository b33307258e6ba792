import { describe, expect, it } from '@jest/globals';
import { requireGoodPassword } from './password.js';

const refusal = (password: string, login = 'zhang.san'): string | undefined => {
  try {
    requireGoodPassword(password, login);
    return undefined;
  } catch (error) {
    expect(error).toMatchObject({ code: 'password_weak', kind: 'unprocessable' });
    return (error as { detail: string }).detail;
  }
};

describe('a password', () => {
  it.each(['correct horse', '我家门前有一棵很高的树', '1q2w3e4r5t6y'].map((word) => word.padEnd(12, '…')))(
    'of twelve characters of any kind is good: %s',
    (word) => {
      expect(refusal(word)).toBeUndefined();
    },
  );

  it.each(['', 'short', 'Abc123!?Abc', '十一个汉字的密码不够长'])(
    'of fewer than twelve characters is refused: %s',
    (word) => {
      expect([...word].length).toBeLessThan(12);
      expect(refusal(word)).toContain('12 至 128');
    },
  );

  it('is counted in characters as people see them, not in code units', () => {
    expect(refusal('😀😁😂😃😄😅')).toContain('12 至 128');
    expect(refusal('e\u0301'.repeat(6))).toContain('12 至 128');
  });

  it('is not endless', () => {
    expect(refusal('abcdefgh'.repeat(16))).toBeUndefined();
    expect(refusal(`${'abcdefgh'.repeat(16)}x`)).toContain('12 至 128');
  });

  it.each(['aaaaaaaaaaaaaaaa', 'abcdabcdabcdabcd'])('of at most four different characters is refused: %s', (word) => {
    expect(refusal(word)).toContain('不同的字符太少');
  });

  it('does not contain the login in whatever case', () => {
    expect(refusal('my-ZHANG.San-2023')).toContain('不能包含登录名');
  });
});
