import { Module } from '@nestjs/common';
import { APP_GUARD, DiscoveryModule } from '@nestjs/core';
import { registerConstraintErrors } from '../../platform/database/constraint-errors.js';
import { OrganizationsModule } from '../organizations/index.js';
import { ListUsers } from './application/list-users.query.js';
import { Login } from './application/login.js';
import { Logout } from './application/logout.js';
import { RegisterUser } from './application/register-user.js';
import { SessionReader } from './application/sessions.js';
import { UserDirectory } from './application/user-directory.js';
import { WhoAmI } from './application/who-am-i.query.js';
import { AccessGuard } from './http/access.guard.js';
import { RouteAccessCheck } from './http/route-access-check.js';
import { SessionController } from './http/session.controller.js';
import { UsersController } from './http/users.controller.js';
import { identityConstraintErrors } from './persistence/constraint-errors.js';

registerConstraintErrors(identityConstraintErrors);

/** 用户, 岗位, 登录, 权限. Its guard stands before every route of the application. */
@Module({
  imports: [DiscoveryModule, OrganizationsModule],
  controllers: [SessionController, UsersController],
  providers: [
    { provide: APP_GUARD, useClass: AccessGuard },
    RouteAccessCheck,
    SessionReader,
    Login,
    Logout,
    WhoAmI,
    RegisterUser,
    ListUsers,
    UserDirectory,
  ],
  exports: [UserDirectory],
})
export class IdentityModule {}
