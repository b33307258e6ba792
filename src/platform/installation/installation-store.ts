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
}
