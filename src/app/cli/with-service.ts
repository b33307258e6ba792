import { loadConfig, type ProcessRole } from '../../platform/config/config.js';
import { DomainError } from '../../platform/errors.js';
import { startService, type Service } from '../service.js';

/**
 * Boots the application for one command and leaves it in good order. `all` also runs jobs, for commands that wait for
 * one; quiet unless LOG_LEVEL says otherwise. A refusal is told in its own words and sets exit code 1.
 */
export async function withService<T>(role: ProcessRole, use: (service: Service) => Promise<T>): Promise<T | undefined> {
  const service = await startService(loadConfig({ LOG_LEVEL: 'warn', ...process.env }, role));
  try {
    return await use(service);
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    refuse(error.detail, ...error.errors.map((item) => `  ${item.field}：${item.message}`));
    return undefined;
  } finally {
    await service.stop();
  }
}

/** Tells why a command could not be done; the process ends with exit code 1. */
export function refuse(...lines: readonly string[]): void {
  process.stderr.write(`${lines.join('\n')}\n`);
  process.exitCode = 1;
}

export function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
