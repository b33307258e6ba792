/** What is exported for data warehouses, each kind as a whole. */
export const EXPORTS = ['tasks', 'indicators', 'obligations', 'reports', 'measurements', 'progress'] as const;
export type ExportKind = (typeof EXPORTS)[number];
