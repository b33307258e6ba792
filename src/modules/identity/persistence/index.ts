import { AppUserEntity } from './app-user.entity.js';
import { LoginFailureEntity } from './login-failure.entity.js';
import { SessionEntity } from './session.entity.js';
import { UserPostEntity } from './user-post.entity.js';

export const identityEntities = [AppUserEntity, UserPostEntity, SessionEntity, LoginFailureEntity];
