import { CycleReopeningEntity } from './cycle-reopening.entity.js';
import { DueExtensionEntity } from './due-extension.entity.js';
import { EvidenceEntity } from './evidence.entity.js';
import { MeasurementEntity } from './measurement.entity.js';
import { ObligationEntity } from './obligation.entity.js';
import { ProgressReportEntity } from './progress-report.entity.js';
import { ReportMeasureEntity } from './report-measure.entity.js';
import { ReportingCycleEntity } from './reporting-cycle.entity.js';
import { ReportingSettingEntity } from './reporting-setting.entity.js';

export const reportingEntities = [
  ReportingCycleEntity,
  ObligationEntity,
  ProgressReportEntity,
  ReportMeasureEntity,
  MeasurementEntity,
  ReportingSettingEntity,
  CycleReopeningEntity,
  DueExtensionEntity,
  EvidenceEntity,
];
