import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { JsonValue } from '../json.js';

/** Shift of the clock in a demonstration: `{ offsetMs }`. Absent: real time. */
export const CLOCK_KEY = 'clock';

/** Facts about this installation as a whole, by name; they belong to no jurisdiction and to no business. */
@Injectable()
export class InstallationStore {
  constructor(private readonly dataSource: DataSource) {}

  async get<T>(key: string): Promise<T | null> {
    const [row] = await this.dataSource.query<{ value: T }[]>(`SELECT value FROM installation WHERE key = $1`, [key]);
    return row?.value ?? null;
  }

  async set(key: string, value: JsonValue): Promise<void> {
    await this.dataSource.query(
      `INSERT INTO installation (key, value) VALUES ($1, $2::jsonb)
       ON CONFLICT (key) DO UPDATE SET value = EXCLUDED.value`,
      [key, JSON.stringify(value)],
    );
  }

  /** The value of the key; the first process to ask makes it, and all get the same. */
  async getOrMake<T extends JsonValue>(key: string, make: () => T): Promise<T> {
    await this.dataSource.query(
      `INSERT INTO installation (key, value) VALUES ($1, $2::jsonb) ON CONFLICT (key) DO NOTHING`,
      [key, JSON.stringify(make())],
    );
    const value = await this.get<T>(key);
    if (value === null) throw new Error(`installation has no ${key} although it was just made`);
    return value;
  }
}
