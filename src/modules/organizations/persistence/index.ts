import { JurisdictionEntity } from './jurisdiction.entity.js';
import { UnitAliasEntity } from './unit-alias.entity.js';
import { UnitGroupMemberEntity } from './unit-group-member.entity.js';
import { UnitGroupEntity } from './unit-group.entity.js';
import { UnitEntity } from './unit.entity.js';

export const organizationsEntities = [
  JurisdictionEntity,
  UnitEntity,
  UnitAliasEntity,
  UnitGroupEntity,
  UnitGroupMemberEntity,
];
