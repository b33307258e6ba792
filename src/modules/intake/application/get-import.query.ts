import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.js';
import type { FieldError } from '../../../platform/errors.js';
import { noSuch } from '../../../platform/http/identifier.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { UnitDirectory } from '../../organizations/index.js';
import { SchemeReader } from '../../schemes/index.js';
import type { Diagnostic, SchemeDraft } from '../domain/draft.js';
import type { ImportFailure } from '../persistence/import.entity.js';
import {
  correctionId,
  type Addition,
  type Corrections,
  type ItemCorrection,
  type Made,
  type UnitDecision,
} from './corrections.js';
import { reviewDraft, type UnitNameView } from './draft-review.js';
import type { ImportState } from './import-state.js';
import { IMPORT_COLUMNS } from './import-columns.js';

export interface ImportHeader {
  readonly id: string;
  readonly fileName: string;
  readonly mediaType: string;
  readonly sha256: string;
  readonly state: ImportState;
  /** Percent. */
  readonly progress: number;
  readonly failure: ImportFailure | null;
  readonly schemeId: string | null;
  /** The scheme that the document revises. */
  readonly revisesId: string | null;
  readonly createdAt: Date;
  readonly version: number;
}

interface ImportRow extends ImportHeader {
  /** The machine's reading; null until it is there. */
  readonly draft: SchemeDraft | null;
  readonly diagnostics: readonly Diagnostic[];
  readonly corrections: Corrections;
}

type Identified<T> = readonly (T & { readonly id: string })[];

/** With the ids by which `PATCH /imports/:id` takes each back. */
interface CorrectionsView {
  readonly units: Identified<UnitDecision>;
  readonly acceptSameUnit: Corrections['acceptSameUnit'];
  readonly acceptSameUnitMade: Made | null;
  readonly items: Identified<ItemCorrection>;
  readonly added: Identified<Addition & { readonly path: string }>;
  readonly unfit: Corrections['unfit'];
}

export interface ImportView extends Omit<ImportRow, 'corrections'> {
  readonly corrections: CorrectionsView;
  /** Every name of a unit, as written, in the order of the document. */
  readonly units: readonly UnitNameView[];
  /** What keeps the draft from being confirmed; empty when nothing does, or when there is no draft. */
  readonly blockers: readonly FieldError[];
}

@Injectable()
export class GetImport {
  constructor(
    private readonly database: Database,
    private readonly directory: UnitDirectory,
    private readonly schemes: SchemeReader,
  ) {}

  /** @param view `summary` leaves the draft out: the answer then grows with the names and corrections alone. */
  async run(ctx: RequestContext, id: string, view: 'full' | 'summary' = 'full'): Promise<ImportView> {
    const { jurisdictionId } = ctx.actor;
    const row = await this.database.one<ImportRow>(
      `SELECT ${IMPORT_COLUMNS}, draft, diagnostics, corrections FROM import WHERE jurisdiction_id = $1 AND id = $2`,
      [jurisdictionId, id],
    );
    if (!row) throw noSuch('import', '导入记录');
    const corrections = withIds(row.corrections);
    if (row.draft === null) return { ...row, corrections, units: [], blockers: [] };
    const revises = row.revisesId === null ? null : await this.schemes.header(jurisdictionId, row.revisesId);
    const { units, blockers } = await reviewDraft(this.directory, jurisdictionId, row.draft, row.corrections, revises);
    const draft = view === 'full' ? row.draft : null;
    return { ...row, draft, corrections, units, blockers: row.state === 'DRAFT' ? blockers : [] };
  }

  /** The extracted text, to which all offsets refer. */
  async text(ctx: RequestContext, id: string): Promise<{ text: string | null }> {
    const row = await this.database.one<{ text: string | null }>(
      `SELECT text FROM import WHERE jurisdiction_id = $1 AND id = $2`,
      [ctx.actor.jurisdictionId, id],
    );
    if (!row) throw noSuch('import', '导入记录');
    return row;
  }
}

function withIds(kept: Corrections): CorrectionsView {
  return {
    units: kept.units.map((one) => ({ id: correctionId.unit(one), ...one })),
    acceptSameUnit: kept.acceptSameUnit,
    acceptSameUnitMade: kept.acceptSameUnitMade ?? null,
    items: kept.items.map((one) => ({ id: correctionId.item(one), ...one })),
    added: kept.added.map((one) => ({ id: correctionId.added(one), path: `added.${one.key}`, ...one })),
    unfit: kept.unfit,
  };
}
