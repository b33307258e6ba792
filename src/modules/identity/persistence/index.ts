import { AppUserEntity } from './app-user.entity.js';
import {
  ApiClientAccountEntity,
  ApiClientSecretEntity,
  ApiClientUnitEntity,
  ApiNonceEntity,
  ApiTokenEntity,
} from './clients/api-client-parts.entities.js';
import { ApiClientEntity } from './clients/api-client.entity.js';
import { LoginFailureEntity } from './login-failure.entity.js';
import { SessionEntity } from './session.entity.js';
import {
  SsoAccountEntity,
  SsoGrantedPostEntity,
  SsoGroupRuleEntity,
  SsoProviderEntity,
} from './sso/sso-provider.entities.js';
import { SsoLogoutTokenEntity, SsoSessionEntity, SsoSignInEntity } from './sso/sso-sign-in.entities.js';
import { ApiClientTicketRoleEntity } from './sso/ticket-role.entity.js';
import { UserPostEntity } from './user-post.entity.js';

export const identityEntities = [
  AppUserEntity,
  UserPostEntity,
  SessionEntity,
  LoginFailureEntity,
  ApiClientEntity,
  ApiClientUnitEntity,
  ApiClientAccountEntity,
  ApiClientSecretEntity,
  ApiTokenEntity,
  ApiNonceEntity,
  SsoProviderEntity,
  SsoAccountEntity,
  SsoGroupRuleEntity,
  SsoGrantedPostEntity,
  SsoSignInEntity,
  SsoSessionEntity,
  SsoLogoutTokenEntity,
  ApiClientTicketRoleEntity,
];
