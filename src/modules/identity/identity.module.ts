import { Module } from '@nestjs/common';
import { APP_GUARD, APP_INTERCEPTOR, DiscoveryModule } from '@nestjs/core';
import { registerConstraintErrors } from '../../platform/database/constraint-errors.js';
import { AuditModule } from '../audit/index.js';
import { OrganizationsModule } from '../organizations/index.js';
import { AccountChange } from './application/account-change.js';
import { ClientAdmission } from './application/clients/admit-client.js';
import { ClientAccounts } from './application/clients/client-accounts.js';
import { ClientSecrets } from './application/clients/client-secrets.js';
import { ManageClients } from './application/clients/manage-clients.js';
import { PurgeTokens } from './application/clients/purge-tokens.js';
import { Tokens } from './application/clients/tokens.js';
import { ChangeAccount } from './application/change-account.js';
import { ChangePassword } from './application/change-password.js';
import { ChangePosts } from './application/change-posts.js';
import { GetUser } from './application/get-user.query.js';
import { HandOverPost } from './application/hand-over-post.js';
import { ListUsers } from './application/list-users.query.js';
import { Login } from './application/login.js';
import { Logout } from './application/logout.js';
import { PasswordCheck } from './application/password-check.js';
import { RegisterUser } from './application/register-user.js';
import { ResetPassword } from './application/reset-password.js';
import { SessionReader } from './application/sessions.js';
import { AdmitPerson } from './application/sso/admit-person.js';
import { BackChannelLogout } from './application/sso/back-channel-logout.js';
import { FinishSignIn } from './application/sso/finish-sign-in.js';
import { ManageProviders } from './application/sso/manage-providers.js';
import { OfferedProviders } from './application/sso/offered-providers.query.js';
import { OpenAccount } from './application/sso/open-account.js';
import { ProviderAccounts } from './application/sso/provider-accounts.js';
import { ProviderClient } from './application/sso/provider-client.js';
import { ProviderDocuments } from './application/sso/provider-documents.js';
import { SingleLogout } from './application/sso/single-logout.js';
import { StartSignIn } from './application/sso/start-sign-in.js';
import { TestProvider } from './application/sso/test-provider.js';
import { TicketSettings } from './application/sso/ticket-settings.js';
import { TicketSignIn } from './application/sso/ticket-sign-in.js';
import { UserDirectory } from './application/user-directory.js';
import { UserSessions } from './application/user-sessions.js';
import { WhoAmI } from './application/who-am-i.query.js';
import { AccessRecordInterceptor } from './http/access-record.interceptor.js';
import { AccessGuard } from './http/access.guard.js';
import { ApiClientsController } from './http/clients/api-clients.controller.js';
import { ClientGate } from './http/clients/client-gate.js';
import { OAuthController } from './http/clients/oauth.controller.js';
import { RouteAccessCheck } from './http/route-access-check.js';
import { SessionController } from './http/session.controller.js';
import { BackChannelLogoutController } from './http/sso/back-channel-logout.controller.js';
import { SignInController } from './http/sso/sign-in.controller.js';
import { SsoProvidersController } from './http/sso/sso-providers.controller.js';
import { TicketSettingsController } from './http/sso/ticket-settings.controller.js';
import { UserPostsController } from './http/user-posts.controller.js';
import { UsersController } from './http/users.controller.js';
import { PurgeTokensJob } from './jobs/purge-tokens.job.js';
import { identityConstraintErrors } from './persistence/constraint-errors.js';

registerConstraintErrors(identityConstraintErrors);

/** 用户, 岗位, 登录, 权限. Its guard stands before every route of the application. */
@Module({
  imports: [DiscoveryModule, AuditModule, OrganizationsModule],
  controllers: [
    SessionController,
    UsersController,
    UserPostsController,
    ApiClientsController,
    OAuthController,
    SignInController,
    BackChannelLogoutController,
    SsoProvidersController,
    TicketSettingsController,
  ],
  providers: [
    { provide: APP_GUARD, useClass: AccessGuard },
    { provide: APP_INTERCEPTOR, useClass: AccessRecordInterceptor },
    RouteAccessCheck,
    SessionReader,
    PasswordCheck,
    Login,
    Logout,
    ChangePassword,
    UserSessions,
    WhoAmI,
    RegisterUser,
    ListUsers,
    GetUser,
    AccountChange,
    ChangeAccount,
    ChangePosts,
    HandOverPost,
    ResetPassword,
    UserDirectory,
    ClientAdmission,
    ClientGate,
    ManageClients,
    ClientSecrets,
    ClientAccounts,
    Tokens,
    PurgeTokens,
    PurgeTokensJob,
    ProviderDocuments,
    ProviderClient,
    ManageProviders,
    ProviderAccounts,
    TestProvider,
    OfferedProviders,
    StartSignIn,
    FinishSignIn,
    OpenAccount,
    AdmitPerson,
    SingleLogout,
    BackChannelLogout,
    TicketSettings,
    TicketSignIn,
  ],
  exports: [UserDirectory],
})
export class IdentityModule {}
