import { basename, dirname, extname } from 'node:path';
import { DOCUMENTS, type DocumentKey } from '../../modules/evaluation/index.js';
import { invalid } from '../../platform/errors.js';

export const KINDS = ['docx', 'html', 'xlsx', 'svg', 'pdf'] as const;
type Kind = (typeof KINDS)[number];

/** Which files of an evaluation go where. */
export interface WantedFiles {
  readonly directory: string;
  /** Of the only file, when its name is given; else each has the name that people find it by. */
  readonly fileName: string | null;
  readonly documents: readonly DocumentKey[];
  /** Whether somebody has named the kinds: then one that cannot be made is a refusal, else only a remark. */
  readonly named: boolean;
}

/**
 * A directory takes all editions and sizes of the kinds; the name of a file, told by its ending, the internal report, its
 * tables or the A3 wall chart alone.
 *
 * @param kinds as on the command line, `docx,xlsx`; undefined for all.
 * @throws DomainError 400 `kinds_unknown`, `kinds_twice`.
 */
export function wantedFiles(out: string, kinds?: string): WantedFiles {
  const ending = extname(out).slice(1).toLowerCase();
  if (!isKind(ending)) {
    return { directory: out, fileName: null, documents: documentsOf(kindsOf(kinds)), named: kinds !== undefined };
  }
  if (kinds !== undefined) {
    throw invalid('kinds_twice', `--out 已指明只写一个 .${ending} 文件，请去掉 --kinds，或把 --out 改为目录`);
  }
  return {
    directory: dirname(out),
    fileName: basename(out),
    documents: documentsOf([ending]).slice(0, 1),
    named: true,
  };
}

function kindsOf(kinds: string | undefined): readonly Kind[] {
  if (kinds === undefined) return KINDS;
  const named = kinds.split(',').map((kind) => kind.trim().toLowerCase());
  const known = named.filter(isKind);
  if (known.length === named.length) return known;
  throw invalid('kinds_unknown', `--kinds 应为 ${KINDS.join('、')} 中的一种或几种，用逗号隔开，如 docx,xlsx`);
}

/** The report before the others; of one name the internal edition before the public one, A3 before A1. */
function documentsOf(kinds: readonly Kind[]): DocumentKey[] {
  const endings = kinds.map((kind) => `.${kind}`);
  const wanted = DOCUMENTS.filter(({ name }) => endings.includes(extname(name)));
  return [...wanted].sort((a, b) => rank(a) - rank(b));
}

function rank({ name }: DocumentKey): number {
  return name.startsWith('report.') ? 0 : 1;
}

function isKind(ending: string): ending is Kind {
  return (KINDS as readonly string[]).includes(ending);
}
