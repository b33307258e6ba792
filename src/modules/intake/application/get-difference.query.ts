import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.js';
import { Database } from '../../../platform/database/database.js';
import { conflict } from '../../../platform/errors.js';
import { noSuch } from '../../../platform/http/identifier.js';
import type { RequestContext } from '../../../platform/security/actor.js';
import { UnitDirectory } from '../../organizations/index.js';
import {
  differenceOf,
  SchemeReader,
  SchemeReviser,
  type SchemeContent,
  type SchemeDifference,
  type SchemeHeader,
  type SchemeMatch,
} from '../../schemes/index.js';
import type { SchemeDraft } from '../domain/draft.js';
import { futureCycles } from '../persistence/future-cycles.js';
import type { Corrections } from './corrections.js';
import { reviewDraft } from './draft-review.js';
import { requireDraft, type ImportState } from './import-state.js';
import { obligationsTouched, type ObligationsTouched } from './obligations-touched.js';
import { notReady } from './readiness.js';
import type { Party, Resolutions } from './resolve-units.js';
import { toNewScheme, type SettledParty } from './to-new-scheme.js';

export interface ImportDifference {
  readonly importId: string;
  readonly schemeId: string;
  /** The revision in force, against which is compared. */
  readonly revision: number;
  readonly difference: SchemeDifference;
  readonly obligations: ObligationsTouched;
}

interface Row {
  readonly state: ImportState;
  readonly schemeId: string | null;
  readonly revisesId: string | null;
  readonly draft: SchemeDraft | null;
  readonly text: string | null;
  readonly corrections: Corrections;
}

/** What confirming a re-issued document would change in its scheme, clause by clause, before anybody confirms. */
@Injectable()
export class GetDifference {
  constructor(
    private readonly database: Database,
    private readonly directory: UnitDirectory,
    private readonly schemes: SchemeReader,
    private readonly reviser: SchemeReviser,
    private readonly clock: Clock,
  ) {}

  /**
   * Names that nobody has decided on are compared as they are written.
   * @throws DomainError 409 `import_not_a_revision`, `import_not_ready`, `import_already_confirmed`, 422
   *   `import_incomplete` while figures or attributes are missing.
   */
  async run(ctx: RequestContext, id: string): Promise<ImportDifference> {
    const { jurisdictionId } = ctx.actor;
    const row = await this.load(jurisdictionId, id);
    const header = await this.schemes.header(jurisdictionId, row.revisesId);
    const after = await this.proposed(jurisdictionId, id, row, header);
    const match = await this.reviser.compare(this.database, jurisdictionId, header.id, after);
    return {
      importId: id,
      schemeId: header.id,
      revision: header.revision,
      difference: differenceOf(match),
      obligations: await this.touched(jurisdictionId, header.id, match),
    };
  }

  private async load(
    jurisdictionId: string,
    id: string,
  ): Promise<Row & { draft: SchemeDraft; text: string; revisesId: string }> {
    const row = await this.database.one<Row>(
      `SELECT state, scheme_id AS "schemeId", revises_id AS "revisesId", draft, text, corrections FROM import
       WHERE jurisdiction_id = $1 AND id = $2`,
      [jurisdictionId, id],
    );
    if (!row) throw noSuch('import', '导入记录');
    const { draft, text, revisesId } = row;
    if (revisesId === null) {
      throw conflict(
        'import_not_a_revision',
        '这次导入是新方案，没有可比较的现行方案。调整方案请在上传时选定要调整的方案。',
      );
    }
    requireDraft(row);
    if (draft === null || text === null) throw new Error(`import ${id} is a draft without text`);
    return { ...row, draft, text, revisesId };
  }

  private async proposed(
    jurisdictionId: string,
    importId: string,
    { draft, text, corrections }: { draft: SchemeDraft; text: string; corrections: Corrections },
    header: SchemeHeader,
  ): Promise<SchemeContent> {
    const review = await reviewDraft(this.directory, jurisdictionId, draft, corrections, header);
    const others = review.blockers.filter(({ code }) => code !== 'unit_unresolved');
    if (others.length > 0) throw notReady(others);
    return toNewScheme(review.corrected, provisional(review.resolutions), { importId, text });
  }

  private async touched(jurisdictionId: string, schemeId: string, match: SchemeMatch): Promise<ObligationsTouched> {
    const asked = { schemeId, groupIds: groupsIn(match), today: this.clock.today() };
    return obligationsTouched(match, await futureCycles(this.database, jurisdictionId, asked));
  }
}

function groupsIn({ tasks, indicators }: SchemeMatch): string[] {
  const items = [tasks, indicators].flatMap(({ kept, ended, added }) => [
    ...kept.flatMap(({ before, after }) => [before, after]),
    ...ended,
    ...added,
  ]);
  return [...new Set(items.flatMap(({ assignments }) => assignments.flatMap(({ groupId }) => groupId ?? [])))];
}

/** Before the confirmation new units have no id; `unit_id` and `group_id` null stand for the name as written. */
function provisional({ byName }: Resolutions): (asWritten: string) => SettledParty {
  return (asWritten) => settledYet(byName.get(asWritten)?.party);
}

function settledYet(party: Party | undefined): SettledParty {
  if (party?.kind === 'unit' || party?.kind === 'group' || party?.kind === 'left_open') return party;
  return { kind: 'undecided' };
}
