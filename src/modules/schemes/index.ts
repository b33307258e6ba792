export { ActivateScheme, type ActivatedScheme } from './application/activate-scheme.js';
export { ApproveAnnualPlan } from './application/approve-annual-plans.js';
export type { PlanInForce } from './domain/annual-plan.js';
export type { AnnualPlanView } from './application/annual-plan-view.js';
export { ListAnnualPlans } from './application/list-annual-plans.query.js';
export { MarkMilestone } from './application/mark-milestone.js';
export { ProposeAnnualPlan } from './application/move-annual-plan.js';
export { SaveAnnualPlan } from './application/save-annual-plan.js';
export { SchemeLookup, SchemeReader, type SchemePart } from './application/scheme-reader.js';
export { endRevision } from './application/end-revision.js';
export type { PartKind, PartOfScheme } from './application/scheme-parts.js';
export { adjustableScheme } from './application/adjustable-scheme.js';
export { SchemeReviser, type Approval, type RevisedScheme } from './application/scheme-reviser.js';
export { SchemeWriter } from './application/scheme-writer.js';
export { taskTexts, type TaskText } from './application/task-texts.js';
export { UpdateIndicator, type IndicatorPatch, type UpdatedIndicator } from './application/update-indicator.js';
export { UpdateTarget, type TargetPatch, type UpdatedTarget } from './application/update-target.js';
export { YearCommitments, type CommitmentsOf } from './application/year-commitments.js';
export type { NewCommitment, YearCommitment } from './domain/year-commitment.js';
export type {
  NewAssignment,
  NewDuty,
  NewIndicator,
  NewMeasure,
  NewScheme,
  NewSection,
  NewTarget,
  NewTask,
  SourceRange,
} from './domain/new-scheme.js';
export type {
  AssignmentRow,
  DutyRow,
  IndicatorRow,
  MeasureRow,
  SchemeHeader,
  SchemeStructure,
  SectionRow,
  TargetRow,
  TaskRow,
} from './domain/scheme-structure.js';
export { matchSchemes, type SchemeContent, type SchemeMatch } from './domain/match-schemes.js';
export { overlap, touchedBy } from './domain/change-conflicts.js';
export { itemOf } from './domain/scheme-change.js';
export type {
  AddedIndicator,
  AddedSection,
  AddedTarget,
  AddedTask,
  EndManner,
  SchemeChange,
  UnitInRole,
} from './domain/scheme-change.js';
export { differenceOf, type SchemeDifference } from './domain/scheme-difference.js';
export { ASSIGNMENT_ROLES, COMPARATORS, INDICATOR_ATTRIBUTES, MEASURED_KINDS } from './domain/vocabulary.js';
export type {
  AssignmentRole,
  CommitmentState,
  Comparator,
  CycleKind,
  DutyKind,
  IndicatorAttribute,
  MeasuredKind,
  SchemeState,
} from './domain/vocabulary.js';
export { annualPlanApproved, indicatorChanged, schemeActivated, schemeRevised, targetChanged } from './events.js';
export { schemesConstraintErrors, schemesEntities } from './persistence/index.js';
export { SchemesModule } from './schemes.module.js';
