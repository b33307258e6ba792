import { describe, expect, it } from '@jest/globals';
import { ConfigError, loadConfig } from './config.js';

describe('the configuration', () => {
  it('needs nothing: an embedded database, jobs beside it, this machine only', () => {
    expect(loadConfig({}, 'all')).toMatchObject({
      databaseUrl: undefined,
      redisUrl: undefined,
      host: '127.0.0.1',
      port: 3000,
      cookieSecure: false,
    });
  });

  it('takes an empty variable as absent', () => {
    expect(loadConfig({ DATABASE_URL: '', PORT: '' }, 'api')).toMatchObject({ databaseUrl: undefined, port: 3000 });
  });

  it('names every variable that is wrong, once and in Chinese', () => {
    const load = () => loadConfig({ PORT: 'abc', DATABASE_URL: 'mysql://x', COOKIE_SECURE: 'yes' }, 'all');
    expect(load).toThrow(ConfigError);
    try {
      load();
    } catch (error) {
      expect((error as ConfigError).problems).toEqual([
        'DATABASE_URL 应以 postgres:// 开头',
        'PORT 应为 0 至 65535 的整数',
        'COOKIE_SECURE 应为 true 或 false',
      ]);
    }
  });
});
