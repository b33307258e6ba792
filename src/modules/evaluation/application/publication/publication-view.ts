import { KIND_WORDS } from '../../domain/life/evaluation-name.js';
import {
  publicAddress,
  PUBLICATION_STATE_WORDS,
  publicationState,
  type PublicationState,
} from '../../domain/publication.js';
import type { PublicationRow } from '../../persistence/publications.js';

/** A publication as the coordinator sees it. */
export interface PublicationView {
  readonly id: string;
  readonly schemeId: string;
  readonly evaluationId: string;
  /** Of the evaluation within the scheme. */
  readonly evaluationNumber: number;
  readonly kindWord: string;
  readonly asOf: string;
  readonly state: PublicationState;
  readonly stateWord: string;
  /** Path of the public page; that of every publication of the scheme. */
  readonly address: string;
  /** Over the canonical JSON that is answered there. */
  readonly sha256: string;
  readonly publishedAt: Date;
  readonly publishedByName: string | null;
  readonly endedAt: Date | null;
  readonly endedByName: string | null;
  readonly withdrawalReason: string | null;
  /** Number of the evaluation that has corrected the published figures since; null when none has. */
  readonly correctedBy: number | null;
}

export function publicationView({ code, kind, ...row }: PublicationRow): PublicationView {
  const state = publicationState(row);
  return {
    ...row,
    kindWord: KIND_WORDS[kind],
    state,
    stateWord: PUBLICATION_STATE_WORDS[state],
    address: publicAddress(code),
  };
}
