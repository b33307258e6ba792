import { Module } from '@nestjs/common';
import { registerConstraintErrors } from '../../platform/database/constraint-errors.js';
import { JurisdictionReader } from './application/jurisdictions.js';
import { UnitDirectory } from './application/unit-directory.js';
import { organizationsConstraintErrors } from './persistence/constraint-errors.js';

registerConstraintErrors(organizationsConstraintErrors);

/** 辖区, 单位, 别名, 单位组. */
@Module({
  providers: [JurisdictionReader, UnitDirectory],
  exports: [JurisdictionReader, UnitDirectory],
})
export class OrganizationsModule {}
