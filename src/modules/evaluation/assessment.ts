import { AssessmentMessages } from './application/assessment/assessment-messages.js';
import { AssessmentRulesOfScheme } from './application/assessment/assessment-rules-of-scheme.js';
import { Assessments } from './application/assessment/assessments.query.js';
import { CreateAssessment } from './application/assessment/create-assessment.js';
import { DecideObjection } from './application/assessment/decide-objection.js';
import { FileObjection } from './application/assessment/file-objection.js';

/** 年度考核: providers for the module. */
export const assessmentProviders = [
  AssessmentMessages,
  AssessmentRulesOfScheme,
  Assessments,
  CreateAssessment,
  DecideObjection,
  FileObjection,
];
