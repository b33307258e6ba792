/** What the launcher needs of a logger; pino, Nest's and the console all fit. */
export interface EmbeddedLog {
  info(message: string): void;
  warn(message: string): void;
}
