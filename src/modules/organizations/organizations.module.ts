import { Module } from '@nestjs/common';
import { registerConstraintErrors } from '../../platform/database/constraint-errors.js';
import { ExportUnitBook } from './application/export-unit-book.query.js';
import { GroupMembers } from './application/group-members.js';
import { ImportUnitBook } from './application/import-unit-book.js';
import { JurisdictionReader } from './application/jurisdictions.js';
import { RegisterGroup } from './application/register-group.js';
import { RegisterUnit } from './application/register-unit.js';
import { UnitAliases } from './application/unit-aliases.js';
import { UnitDirectory } from './application/unit-directory.js';
import { UnitGroupsQuery } from './application/unit-groups.query.js';
import { UnitsQuery } from './application/units.query.js';
import { UpdateUnit } from './application/update-unit.js';
import { UnitBookController } from './http/unit-book.controller.js';
import { UnitGroupsController } from './http/unit-groups.controller.js';
import { UnitsController } from './http/units.controller.js';
import { organizationsConstraintErrors } from './persistence/constraint-errors.js';

registerConstraintErrors(organizationsConstraintErrors);

/** 辖区, 单位, 别名, 单位组. */
@Module({
  controllers: [UnitBookController, UnitsController, UnitGroupsController],
  providers: [
    JurisdictionReader,
    UnitDirectory,
    UnitsQuery,
    RegisterUnit,
    UpdateUnit,
    UnitAliases,
    UnitGroupsQuery,
    RegisterGroup,
    GroupMembers,
    ExportUnitBook,
    ImportUnitBook,
  ],
  exports: [JurisdictionReader, UnitDirectory],
})
export class OrganizationsModule {}
