import { Module } from '@nestjs/common';
import { registerConstraintErrors } from '../../platform/database/constraint-errors.js';
import { UserDirectory } from './application/user-directory.js';
import { identityConstraintErrors } from './persistence/constraint-errors.js';

registerConstraintErrors(identityConstraintErrors);

/** 用户, 岗位, 登录, 权限. */
@Module({
  providers: [UserDirectory],
  exports: [UserDirectory],
})
export class IdentityModule {}
