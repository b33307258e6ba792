import { MeasurementEntity } from './measurement.entity.js';
import { ObligationEntity } from './obligation.entity.js';
import { ProgressReportEntity } from './progress-report.entity.js';
import { ReportMeasureEntity } from './report-measure.entity.js';
import { ReportingCycleEntity } from './reporting-cycle.entity.js';

export const reportingEntities = [
  ReportingCycleEntity,
  ObligationEntity,
  ProgressReportEntity,
  ReportMeasureEntity,
  MeasurementEntity,
];
