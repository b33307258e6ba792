import { Module } from '@nestjs/common';
import { registerConstraintErrors } from '../../platform/database/constraint-errors.js';
import { externalIdsConstraintErrors } from './persistence/constraint-errors.js';

registerConstraintErrors(externalIdsConstraintErrors);

/** 外部编号: a table and its look-ups; the routes are in `synchronisation`. */
@Module({})
export class ExternalIdsModule {}
