import { conflict, type DomainError } from '../../../platform/errors.js';
import { ImportEntity } from './import.entity.js';

export const intakeEntities = [ImportEntity];

export const intakeConstraintErrors: Readonly<Record<string, () => DomainError>> = {
  uq_import_scheme: () => conflict('scheme_already_imported', '这个分工方案已由另一次导入生成，请刷新后查看。'),
};
