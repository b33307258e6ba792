import { Inject, Injectable } from '@nestjs/common';
import { spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { CONFIG, type RuntimeConfig } from '../config/runtime-config.js';
import { DomainError } from '../errors.js';

/** Where packages of Linux and macOS put it. */
const USUAL_PLACES = [
  '/usr/bin/soffice',
  '/usr/local/bin/soffice',
  '/usr/lib/libreoffice/program/soffice',
  '/opt/libreoffice/program/soffice',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
];
const PATIENCE_MS = 120_000;

/**
 * Word to PDF by LibreOffice, where the machine has it. Each conversion has a profile of its own: two at once would
 * wait for each other's, and nothing of a document stays behind.
 */
@Injectable()
export class OfficeConverter {
  private readonly program: string | null;

  constructor(@Inject(CONFIG) config: RuntimeConfig) {
    this.program = config.officeProgram === undefined ? firstInstalled() : programAt(config.officeProgram);
  }

  /** @throws DomainError 503 `converter_missing`. */
  requireInstalled(): string {
    if (this.program !== null) return this.program;
    throw new DomainError({
      code: 'converter_missing',
      kind: 'unavailable',
      detail:
        '服务器没有安装 LibreOffice，不能生成 PDF。请系统管理员安装 libreoffice-writer（或在 OFFICE_PROGRAM 中写明 soffice 的位置）' +
        '后重新生成；也可以下载 Word 文件，用 WPS 或 Word 另存为 PDF。',
    });
  }

  /**
   * @param of.day `YYYY-MM-DD`, the date that the file bears instead of the present one.
   * @throws DomainError 503 `converter_missing`; Error when LibreOffice fails, takes too long or is told to stop.
   */
  async toPdf(docx: Buffer, of: { readonly day: string; readonly signal?: AbortSignal }): Promise<Buffer> {
    const program = this.requireInstalled();
    const folder = await mkdtemp(join(tmpdir(), 'fengong-office-'));
    try {
      const source = join(folder, 'document.docx');
      await writeFile(source, docx);
      await convert(program, source, folder, of);
      return undated(await readFile(join(folder, 'document.pdf')), of.day);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }
}

function convert(
  program: string,
  source: string,
  folder: string,
  { day, signal }: { readonly day: string; readonly signal?: AbortSignal },
): Promise<void> {
  const stop = AbortSignal.any([AbortSignal.timeout(PATIENCE_MS), ...(signal ? [signal] : [])]);
  const args = [
    '--headless',
    '--norestore',
    `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
    '--convert-to',
    'pdf',
    '--outdir',
    folder,
    source,
  ];
  const epoch = String(Date.parse(`${day}T00:00:00Z`) / 1000);
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      stdio: 'ignore',
      signal: stop,
      env: { PATH: '/usr/bin:/bin', HOME: folder, LANG: 'C.UTF-8', TZ: 'UTC', SOURCE_DATE_EPOCH: epoch },
    });
    child.once('error', reject);
    child.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`LibreOffice ended with ${code ?? 'a signal'}`)),
    );
  });
}

/** Same length as before, so that the offsets in the file stay right. */
function undated(pdf: Buffer, day: string): Buffer {
  const stamp = `${day.replaceAll('-', '')}000000`;
  const text = pdf.toString('latin1');
  const dated = text
    .replace(/(\/(?:CreationDate|ModDate)\s*\(D:)\d{14}/g, `$1${stamp}`)
    .replace(/(\/DocChecksum\s*\/)([0-9A-F]+)/g, (_, head: string, sum: string) => head + '0'.repeat(sum.length))
    .replace(
      /(\/ID\s*\[\s*<)([0-9A-F]+)(>\s*<)([0-9A-F]+)(>)/g,
      (_, a: string, one: string, b: string, two: string, c: string) =>
        [a, '0'.repeat(one.length), b, '0'.repeat(two.length), c].join(''),
    );
  return Buffer.from(dated, 'latin1');
}

function programAt(path: string): string | null {
  try {
    accessSync(path, constants.X_OK);
    return path;
  } catch {
    return null;
  }
}

function firstInstalled(): string | null {
  return USUAL_PLACES.find((path) => programAt(path) !== null) ?? null;
}
