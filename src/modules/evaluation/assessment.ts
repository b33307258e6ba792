import { AssessedFigures } from './application/assessment/assessed-figures.js';
import { AssessedUnit } from './application/assessment/assessed-unit.query.js';
import { AssessmentMessages } from './application/assessment/assessment-messages.js';
import { AssessmentRulesOfScheme } from './application/assessment/assessment-rules-of-scheme.js';
import { Assessments } from './application/assessment/assessments.query.js';
import { CreateAssessment } from './application/assessment/create-assessment.js';
import { DecideObjection } from './application/assessment/decide-objection.js';
import { FileObjection } from './application/assessment/file-objection.js';
import { PreviewAssessment } from './application/assessment/preview-assessment.query.js';

/** 年度考核: providers for the module. */
export const assessmentProviders = [
  AssessedFigures,
  AssessedUnit,
  AssessmentMessages,
  AssessmentRulesOfScheme,
  Assessments,
  CreateAssessment,
  DecideObjection,
  FileObjection,
  PreviewAssessment,
];
