import { Injectable } from '@nestjs/common';
import { CommandRunner } from '../../../platform/database/command-runner.js';
import { Database } from '../../../platform/database/database.js';
import { readsIn } from '../../../platform/database/reads.js';
import { noSuch } from '../../../platform/http/identifier.js';
import { sha256Hex } from '../../../platform/json.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import {
  hashTexts,
  isTextSection,
  requireTextsOpen,
  SECTION_NAMES,
  TEXT_SECTIONS,
  textsOf,
  type TextSection,
} from '../domain/author-texts.js';
import { keepText, loadTexts, type TextRow } from '../persistence/evaluation-texts.js';
import { loadEvaluation } from '../persistence/evaluations.js';
import { loadWords } from './words.js';

export interface TextView {
  readonly section: TextSection;
  /** In which it stands. */
  readonly document: 'report' | 'circular';
  readonly title: string;
  readonly hint: string;
  readonly text: string;
  /** 0: nobody has written it yet. */
  readonly version: number;
  readonly writtenAt: Date | null;
}

export interface TextsView {
  /** Over the texts of the report, as the report says it. */
  readonly sha256: string;
  /** The same of the circular. */
  readonly circularSha256: string;
  readonly items: readonly TextView[];
}

/** The author's own words in the documents. They change no figure: the snapshot and its hash stay what they are. */
@Injectable()
export class AuthorTextsOfEvaluation {
  constructor(
    private readonly commands: CommandRunner,
    private readonly database: Database,
  ) {}

  /** @throws DomainError 404 `evaluation_not_found`. */
  async list(ctx: RequestContext, evaluationId: string): Promise<TextsView> {
    const { jurisdictionId } = ctx.actor;
    await loadEvaluation(this.database, jurisdictionId, evaluationId);
    const rows = await loadTexts(this.database, jurisdictionId, evaluationId);
    const { texts } = await loadWords(this.database, jurisdictionId, evaluationId);
    return {
      sha256: hashTexts(textsOf(texts, 'report')),
      circularSha256: hashTexts(textsOf(texts, 'circular')),
      items: SECTION_NAMES.map((section) => textView(section, rows.find((row) => row.section === section) ?? null)),
    };
  }

  /**
   * An empty text takes the words out again.
   * @throws DomainError 404 `evaluation_not_found`, `text_section_not_found`, 409 `texts_closed`, 412 `stale_version`.
   */
  write(
    ctx: RequestContext,
    evaluationId: string,
    text: { readonly section: string; readonly content: string; readonly version: number },
  ): Promise<TextView> {
    const { section } = text;
    if (!isTextSection(section)) throw noSuch('text_section', '报告章节');
    return this.commands.run(ctx, { name: 'evaluation.write-text', input: { evaluationId, ...text } }, async (tx) => {
      const evaluation = await loadEvaluation(readsIn(tx), tx.jurisdictionId, evaluationId, 'FOR UPDATE');
      requireTextsOpen(evaluation.state);
      const content = tidy(text.content);
      const version = await keepText(tx, evaluationId, { section, content, version: text.version });
      tx.audit({
        action: 'evaluation.text_written',
        subject: { type: 'evaluation', id: evaluationId },
        after: { section, characters: [...content].length, sha256: sha256Hex(content) },
      });
      return textView(section, { section, content, version, writtenAt: tx.now });
    });
  }
}

function textView(section: TextSection, row: TextRow | null): TextView {
  return {
    section,
    ...TEXT_SECTIONS[section],
    text: row?.content ?? '',
    version: row?.version ?? 0,
    writtenAt: row?.writtenAt ?? null,
  };
}

/** One line a paragraph, without empty ones and without spaces round them. */
function tidy(text: string): string {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}
