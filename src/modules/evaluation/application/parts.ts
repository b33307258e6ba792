/** Name of the part that judges the indicators; every other part is named by the id of its section. */
export const INDICATORS_PART = 'indicators';
