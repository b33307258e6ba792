/**
 * For whom a document is made. `PUBLIC` leaves out what is the administration's own: who has reported late or not at
 * all, the wording of reports, how each figure was judged, and the ids of the facts.
 */
export type Edition = 'INTERNAL' | 'PUBLIC';

export const EDITIONS: readonly Edition[] = ['INTERNAL', 'PUBLIC'];
