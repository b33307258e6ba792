/** What the launcher needs of a logger; pino and the console both fit. */
export interface EmbeddedLog {
  info(message: string): void;
  warn(message: string): void;
}
