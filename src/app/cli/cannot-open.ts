/** What to tell about a file that the system will not open, or undefined for any other error. */
export function cannotOpen(file: string, error: unknown): string | undefined {
  const { code } = error as NodeJS.ErrnoException;
  return code === undefined ? undefined : `打不开文件 ${file}（${code}）。请检查路径和权限。`;
}
