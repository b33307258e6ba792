export { ConfirmImport, type ConfirmedImport } from './application/confirm-import.js';
export { CorrectImport, type CorrectedImport } from './application/correct-import.js';
export type { Corrections, ItemCorrection, UnitDecision } from './application/corrections.js';
export { GetImport, type ImportView } from './application/get-import.query.js';
export { UploadImport, type UploadedImport } from './application/upload-import.js';
export type { SchemeDraft } from './domain/draft.js';
export { importConfirmed } from './events.js';
export { IntakeModule } from './intake.module.js';
export { intakeConstraintErrors, intakeEntities } from './persistence/index.js';
