export { SchemeReader } from './application/scheme-reader.js';
export { SchemeWriter } from './application/scheme-writer.js';
export type {
  NewAssignment,
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
  IndicatorRow,
  MeasureRow,
  SchemeHeader,
  SchemeStructure,
  SectionRow,
  TargetRow,
  TaskRow,
} from './domain/scheme-structure.js';
export type { AssignmentRole, Comparator, IndicatorAttribute, MeasuredKind, SchemeState } from './domain/vocabulary.js';
export { indicatorChanged, schemeActivated } from './events.js';
export { schemesConstraintErrors, schemesEntities } from './persistence/index.js';
export { SchemesModule } from './schemes.module.js';
