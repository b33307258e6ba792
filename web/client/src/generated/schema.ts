// Made by `npm run client` from docs/openapi.json: not to be edited by hand.
export interface paths {
  readonly '/api/v1/audit-events': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Who did what (安全审计员 only), newest first */
    readonly get: operations['listAuditEvents'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/audit-events/verification': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Follows the chain of hashes over the whole record and says where it breaks */
    readonly get: operations['verifyAuditEvents'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/units.xlsx': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** The unit book: units, aliases, groups and dated members as an Excel workbook */
    readonly get: operations['downloadUnitBook'];
    readonly put?: never;
    /** Takes a filled-in unit book: says what would change, or with apply=true changes it, all or nothing */
    readonly post: operations['importUnitBook'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/units': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Units with their aliases, by name */
    readonly get: operations['listUnits'];
    readonly put?: never;
    /** Registers a unit; 409 when a name or alias already denotes somebody */
    readonly post: operations['createUnit'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/units/{id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** One unit; its ETag is for later changes */
    readonly get: operations['getUnit'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    /** Renames a unit, dissolves it or brings it back */
    readonly patch: operations['updateUnit'];
    readonly trace?: never;
  };
  readonly '/api/v1/units/{id}/aliases': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Adds another way in which documents write the unit */
    readonly post: operations['createUnitAlias'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/units/{id}/aliases/{aliasId}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post?: never;
    /** Removes an alias; answers the unit */
    readonly delete: operations['deleteUnitAlias'];
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/unit-groups': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Groups by name, each with its members on a day */
    readonly get: operations['listUnitGroups'];
    readonly put?: never;
    /** Registers a group with its first members */
    readonly post: operations['createUnitGroup'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/unit-groups/{id}/members': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Makes a unit a member from a day on */
    readonly post: operations['createUnitGroupMember'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/unit-groups/{id}/members/{memberId}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    /** Ends a membership on a day */
    readonly patch: operations['endUnitGroupMembership'];
    readonly trace?: never;
  };
  readonly '/api/v1/calendar': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Holidays, weekends worked in exchange and own days of a year; the others follow the week */
    readonly get: operations['getCalendar'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/auth/login': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Signs in; the token is for the Authorization header, a browser gets it as a cookie too */
    readonly post: operations['signIn'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/auth/logout': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Ends the session of this token */
    readonly post: operations['signOut'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/auth/password': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Changes one’s own password; all other sessions end */
    readonly post: operations['changePassword'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/auth/sessions': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Where one is signed in now */
    readonly get: operations['listOwnSessions'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/auth/sessions/{sessionId}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post?: never;
    /** Signs out there */
    readonly delete: operations['endOwnSession'];
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/auth/me': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** The signed-in person with the posts in force today and the actions they allow */
    readonly get: operations['getMe'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/users': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Accounts by login, with the posts in force today */
    readonly get: operations['listUsers'];
    readonly put?: never;
    /** Opens an account with its first posts; its owner must change the password first of all */
    readonly post: operations['createUser'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/users/{id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** An account with the posts of all times */
    readonly get: operations['getUser'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    /** Changes the name; the login stays */
    readonly patch: operations['updateUser'];
    readonly trace?: never;
  };
  readonly '/api/v1/users/{id}/disable': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Nobody signs in with it any more; its sessions end at once */
    readonly post: operations['disableUser'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/users/{id}/enable': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Takes it into use again */
    readonly post: operations['enableUser'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/users/{id}/reset-password': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Sets a password that its owner must change first of all; ends the sessions and the lock */
    readonly post: operations['resetUserPassword'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/users/{id}/unlock': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Lifts the lock after failed sign-ins */
    readonly post: operations['unlockUser'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/users/{id}/sessions': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Where the person is signed in now */
    readonly get: operations['listUserSessions'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/users/{id}/sessions/{sessionId}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post?: never;
    /** Signs the person out there */
    readonly delete: operations['endUserSession'];
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/users/{id}/posts': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Gives the person one more post */
    readonly post: operations['createUserPost'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/users/{id}/posts/{postId}/end': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Says the last day of a post, yesterday at the earliest: then it ends at once */
    readonly post: operations['endUserPost'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/users/{id}/posts/{postId}/hand-over': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** 岗位交接: one person’s post goes to another from a day on; what is owed goes with it */
    readonly post: operations['handOverUserPost'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/api-clients': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Programs that may call the API, with when they last did */
    readonly get: operations['listApiClients'];
    readonly put?: never;
    /** Makes a client; its secret and signing key stand in this answer and in no other */
    readonly post: operations['createApiClient'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/api-clients/{id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** A client; of its secrets when they were made, used and run out */
    readonly get: operations['getApiClient'];
    readonly put?: never;
    readonly post?: never;
    /** Deletes a client that was never used; 409 for all others, which are disabled instead */
    readonly delete: operations['deleteApiClient'];
    readonly options?: never;
    readonly head?: never;
    /** Changes what is given, from the next request of the client on */
    readonly patch: operations['updateApiClient'];
    readonly trace?: never;
  };
  readonly '/api/v1/api-clients/{id}/disable': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Nothing that it sends is let in any more; its tokens end at once */
    readonly post: operations['disableApiClient'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/api-clients/{id}/enable': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Takes it into use again */
    readonly post: operations['enableApiClient'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/api-clients/{id}/secrets': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Makes a second secret beside the first; it stands in this answer and in no other */
    readonly post: operations['createApiClientSecret'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/api-clients/{id}/secrets/{secretId}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post?: never;
    /** Ends a secret and every token that was given for it */
    readonly delete: operations['deleteApiClientSecret'];
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/api-clients/{id}/accounts': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Who is who in the system of the client, by login */
    readonly get: operations['listApiClientAccounts'];
    /** Replaces the whole mapping; `On-Behalf-Of: account:…` goes by it */
    readonly put: operations['replaceApiClientAccounts'];
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/oauth/token': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Gives a program an access token for its client id and secret */
    readonly post: operations['issueToken'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/oauth/revoke': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Ends an access token at once; no difference whether there was one */
    readonly post: operations['revokeToken'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/auth/providers': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** By what else than a password one can sign in, with where each begins */
    readonly get: operations['listAuthProviders'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/auth/oidc/{id}/start': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Sends the browser to a provider to sign in */
    readonly get: operations['getAuthOidcStart'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/auth/oidc/{id}/callback': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Where a provider sends the browser back to; opens the session and leads to the page */
    readonly get: operations['getAuthOidcCallback'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/auth/ticket': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Signs a person in by a link that an API client has signed: for 120 seconds, once */
    readonly get: operations['getAuthTicket'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/auth/oidc/logout': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Ends the session, and says where to go to sign out at the provider too */
    readonly post: operations['logoutAuthOidc'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/auth/oidc/{id}/backchannel-logout': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** For providers: ends the sessions that a logout token names (Back-Channel Logout 1.0) */
    readonly post: operations['backchannelLogoutAuthOidc'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/sso-providers': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** OpenID Connect providers by which people sign in */
    readonly get: operations['listSsoProviders'];
    readonly put?: never;
    /** Makes a provider, not yet enabled; `addresses` is what must be registered there */
    readonly post: operations['createSsoProvider'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/sso-providers/{id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** A provider; of its client secret only whether there is one */
    readonly get: operations['getSsoProvider'];
    readonly put?: never;
    readonly post?: never;
    /** Deletes a provider by which nobody ever signed in; 409 for all others, which are disabled */
    readonly delete: operations['deleteSsoProvider'];
    readonly options?: never;
    readonly head?: never;
    /** Changes what is given, from the next sign-in on; a secret that is not given stays */
    readonly patch: operations['updateSsoProvider'];
    readonly trace?: never;
  };
  readonly '/api/v1/sso-providers/{id}/test': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Asks the provider all that a sign-in asks, without a person; changes nothing */
    readonly post: operations['testSsoProvider'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/sso-providers/{id}/enable': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Offers it on the sign-in page */
    readonly post: operations['enableSsoProvider'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/sso-providers/{id}/disable': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Nobody signs in by it any more, and who did is signed out */
    readonly post: operations['disableSsoProvider'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/sso-providers/{id}/accounts': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Who is who at the provider, by login */
    readonly get: operations['listSsoProviderAccounts'];
    /** Replaces the whole mapping, accounts that were opened by sign-ins included */
    readonly put: operations['replaceSsoProviderAccounts'];
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/api-clients/{id}/ticket-sign-in': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Whom a client may sign in by signed links */
    readonly get: operations['getApiClientTicketSignIn'];
    /** Says whom, by the version of the client; an empty list is nobody, as at first */
    readonly put: operations['replaceApiClientTicketSignIn'];
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/notifications': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** The caller's inbox, newest first: at most one reminder digest a day */
    readonly get: operations['listNotifications'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/notifications/{id}/read': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Mark as read; once read, asking again changes nothing */
    readonly post: operations['readNotification'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/me/notification-settings': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** The caller's channels, addresses and quiet hours */
    readonly get: operations['getNotificationSettings'];
    /** Set them; a new mailbox gets a code and nothing else until the code has come back */
    readonly put: operations['replaceNotificationSettings'];
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/me/notification-settings/email-confirmation': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Prove the mailbox by the code that was sent there */
    readonly post: operations['confirmEmail'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/me/notification-settings/email-code': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Send another code, at most one a minute */
    readonly post: operations['resendEmailCode'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/me/notification-settings/webhook-resume': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Resume the caller's webhook, which rests since it answered 410 */
    readonly post: operations['webhookResumeMeNotificationSettings'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/me/notification-settings/webhook-secret': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Replace the secret of the caller's webhook; for a while messages are signed by both */
    readonly post: operations['replaceOwnWebhookSecret'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/me/notification-settings/previous-webhook-secret': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post?: never;
    /** End the secret before the present one now */
    readonly delete: operations['endPreviousOwnWebhookSecret'];
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/deliveries': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** What was sent to whom and how it was answered, newest first; never what it said */
    readonly get: operations['listDeliveries'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/deliveries/resend': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Queue again all that were given up */
    readonly post: operations['resendDeliveries'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/deliveries/{id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** One delivery with the log of its attempts */
    readonly get: operations['getDelivery'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/deliveries/{id}/resend': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Queue again one that has failed or was given up; its id stays the same */
    readonly post: operations['resendDelivery'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/notification-channels': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** The jurisdiction's channels besides the inbox; passwords are never shown */
    readonly get: operations['listNotificationChannels'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/notification-channels/EMAIL': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** The mail server */
    readonly get: operations['getEmailChannel'];
    /** Set the mail server; another server or account needs the password again */
    readonly put: operations['replaceEmailChannel'];
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/notification-channels/EMAIL/test': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Send a test e-mail now and tell what the mail server answered */
    readonly post: operations['testEmailChannel'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/notification-channels/WEBHOOK': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Whether webhooks are sent, and how many to one receiver */
    readonly get: operations['getWebhookChannel'];
    /** Switch webhooks on or off */
    readonly put: operations['replaceWebhookChannel'];
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/webhook-endpoints': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Receivers of the messages of a unit or of the whole jurisdiction */
    readonly get: operations['listWebhookEndpoints'];
    readonly put?: never;
    /** Add one; it gets every message from now on, signed by Standard Webhooks */
    readonly post: operations['createWebhookEndpoint'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/webhook-endpoints/{id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post?: never;
    /** Remove it; what still waits for it is given up */
    readonly delete: operations['deleteWebhookEndpoint'];
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/webhook-endpoints/{id}/resume': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Resume one that rests since it answered 410; what has waited for it is sent */
    readonly post: operations['resumeWebhookEndpoint'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/webhook-endpoints/{id}/secret': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Replace its secret; for a while messages are signed by both (Standard Webhooks) */
    readonly post: operations['replaceWebhookEndpointSecret'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/webhook-endpoints/{id}/previous-secret': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post?: never;
    /** End the secret before the present one now: the receiver knows the new one */
    readonly delete: operations['endPreviousWebhookEndpointSecret'];
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/webhook-endpoints/{id}/test': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Send a test webhook now and tell what the receiver answered */
    readonly post: operations['testWebhookEndpoint'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/schemes/{id}/annual-plans': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** The plans of a year: one row per task, also for tasks that nobody has planned */
    readonly get: operations['listSchemeAnnualPlans'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/schemes/{id}/annual-plans/approve': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Approve several proposed plans of a year, all or none; 422 says of each why not */
    readonly post: operations['approveSchemeAnnualPlans'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/tasks/{id}/annual-plans/{year}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** A task's plan of a year; an older revision on request; version 0 while there is none */
    readonly get: operations['getTaskAnnualPlan'];
    /** Write the plan; of an approved one this begins the next revision */
    readonly put: operations['replaceTaskAnnualPlan'];
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/tasks/{id}/annual-plans/{year}/take-over': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Take commitments of annual documents over, as annual targets and milestones */
    readonly post: operations['takeOverTaskAnnualPlan'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/tasks/{id}/annual-plans/{year}/propose': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Hand the plan to the coordinator; 422 lists what is missing */
    readonly post: operations['proposeTaskAnnualPlan'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/tasks/{id}/annual-plans/{year}/withdraw': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Take a proposed plan back, to go on writing */
    readonly post: operations['withdrawTaskAnnualPlan'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/tasks/{id}/annual-plans/{year}/approve': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Put a proposed plan into force; the revision before it is kept as SUPERSEDED */
    readonly post: operations['approveTaskAnnualPlan'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/tasks/{id}/annual-plans/{year}/return': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Give a proposed plan back to its unit, with a reason */
    readonly post: operations['returnTaskAnnualPlan'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/tasks/{id}/annual-plans/{year}/milestones/{milestoneId}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    /** Say that a milestone of the plan in force was reached, or take that back */
    readonly put: operations['markMilestone'];
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/schemes/{id}/commitments': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Commitments of annual documents that are kept against the scheme, by year */
    readonly get: operations['listSchemeCommitments'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/commitments/{id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    /** Name the task that a commitment serves, correct it, put it aside or bring it back */
    readonly patch: operations['updateCommitment'];
    readonly trace?: never;
  };
  readonly '/api/v1/schemes': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Schemes of the jurisdiction, newest first */
    readonly get: operations['listSchemes'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/schemes/{id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** A scheme: header, counts, sections, and what may be done with it */
    readonly get: operations['getScheme'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/schemes/{id}/tasks': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Tasks in the order of the document, with their units */
    readonly get: operations['listSchemeTasks'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/schemes/{id}/indicators': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** The indicator list; each indicator has a version of its own for If-Match */
    readonly get: operations['listSchemeIndicators'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/schemes/{id}/revisions': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Revisions, newest first: approval, when, who, and how much each changed */
    readonly get: operations['listSchemeRevisions'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/schemes/{id}/revisions/{number}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** One revision with everything that it changed, as it was shown before */
    readonly get: operations['getSchemeRevision'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/schemes/{id}/division.xlsx': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** The division as an Excel workbook, which can be read in again as a document */
    readonly get: operations['downloadSchemeDivisionXlsx'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/schemes/{id}/activate': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Start the scheme: its units owe reports from now on. 422 lists the units without a match */
    readonly post: operations['activateScheme'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/schemes/{id}/close': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** End the scheme; it stays readable */
    readonly post: operations['closeScheme'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/tasks/{id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** A task: its text with offsets into the document, measures, targets, units */
    readonly get: operations['getTask'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/indicators/{id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    /** Enter what the document does not say: base value and year, tolerance, reference indicator, 年度目标 */
    readonly patch: operations['updateIndicator'];
    readonly trace?: never;
  };
  readonly '/api/v1/targets/{id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    /** Enter the value from which a target sets out; the version is in `GET /tasks/:id` */
    readonly patch: operations['updateTarget'];
    readonly trace?: never;
  };
  readonly '/api/v1/obligations': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** What is to be reported, by due day. Units see their own and what they consolidate */
    readonly get: operations['listObligations'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/obligations/{id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** One obligation: what to fill in, its reports, and how the other units of the item stand */
    readonly get: operations['getObligation'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/obligations/{id}/consolidation': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** 汇总: the other units' reports beside the consolidating unit's own, and who is missing */
    readonly get: operations['getObligationConsolidation'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/obligations/{id}/reports': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Begin a report; on an accepted obligation a correction, which is a new revision */
    readonly post: operations['createObligationReport'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/obligations/{id}/no-change': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** 无变化: repeat the last accepted report and submit it, marked for the reviewer */
    readonly post: operations['reportNoChange'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/obligations/{id}/exempt': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** 免报: release a unit from this report, with a reason */
    readonly post: operations['exemptObligation'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/obligations.xlsx': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** The form of a unit: what it owes now, to be filled in and brought back */
    readonly get: operations['downloadObligationForm'];
    readonly put?: never;
    /**
     * Takes a filled-in form: says by cell what is wrong with it, or with dryRun=false writes it, all or nothing
     * @description Rows in which nothing was written stay as they are. A real run refuses with 422 `form_invalid`, 412 `form_stale` when a row has changed since the form was made, or 422 `warnings_unacknowledged`; each error names its cell.
     */
    readonly post: operations['importObligationForm'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/reports/bulk': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Hand in many reports at once, each by the caller’s own id
     * @description Each stands for itself and is taken as a whole or not at all; the answer says of each what became of it, with the status and code that it would have had alone. Sent again under the same `externalId` it changes nothing (`replayed`); other content under a taken one is 422 `idempotency_key_reused`. What was refused may be mended and sent again under the same `externalId`. The obligation is named by its id, or by task, unit and last day of the period, task and unit by our ids or by the program’s own numbers. A program finds the report by its `externalId` afterwards (`GET /external-ids?kind=REPORT&externalId=…`).
     */
    readonly post: operations['handInReports'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/reports/{id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** A report with its values, who wrote and who reviewed it, and what may be done with it */
    readonly get: operations['getReport'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    /**
     * Change a draft or a returned report; an accepted one never changes
     * @description For saving while typing: send the members that changed with the version that was read. 412 `stale_version` carries `current`, the report as it is now: merge, and send again with its version.
     */
    readonly patch: operations['updateReport'];
    readonly trace?: never;
  };
  readonly '/api/v1/reports/{id}/check': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** What its submission would meet now: what forbids it, what has to be acknowledged */
    readonly get: operations['checkReport'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/reports/{id}/submit': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Hand it in: to the unit's approver (UNIT_REVIEW), or straight to its reviewer (SUBMITTED)
     * @description Straight when the caller is an approver of the unit who did not write it, or when the unit has no other approver. 422 `report_invalid` lists what is missing, 422 `warnings_unacknowledged` what has to be acknowledged.
     */
    readonly post: operations['submitReport'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/reports/{id}/release': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** 本单位审核: let it leave the unit; from now on it counts as handed in */
    readonly post: operations['releaseReport'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/reports/{id}/withdraw': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Take it back before anybody has reviewed it */
    readonly post: operations['withdrawReport'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/reports/{id}/approve': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Accept it, with the values that it carries, for good */
    readonly post: operations['approveReport'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/reports/accept': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Accept many at once, each by the version that was seen
     * @description Each stands for itself: the answer says of each whether it was accepted, or the code of its refusal.
     */
    readonly post: operations['acceptReports'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/reports/{id}/return': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Give it back to be mended, with a reason: by the unit's approver or by its reviewer */
    readonly post: operations['returnReport'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/tasks/{id}/reports': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** A task with its reports, newest period first. Units see their own and those they consolidate */
    readonly get: operations['listTaskReports'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/reports/{id}/evidence': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** The files of a report, and which other reports have the same ones */
    readonly get: operations['listReportEvidence'];
    readonly put?: never;
    /**
     * Attach files to a draft or a returned report, all or none
     * @description What a file is, is told by its content: PDF, OFD, Office and WPS files without macros, JPEG, PNG, plain text. The limits of size and number are those of the installation. 422 `evidence_refused` says in `errors` which file was refused for what.
     */
    readonly post: operations['attachReportEvidence'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/reports/{id}/evidence/{evidenceId}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post?: never;
    /** Take a file off a draft or a returned report; it is kept until its retention ends */
    readonly delete: operations['deleteReportEvidence'];
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/measurements/{id}/evidence': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Attach files to a value recorded apart from reports, all or none
     * @description Until the value is reviewed; a unit to its own values, a coordinator to those that he recorded. A base value or assigned target that a document decided (文号) is accepted at once, and takes files as long as it holds. Types and limits are those of reports.
     */
    readonly post: operations['attachMeasurementEvidence'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/measurements/{id}/evidence/{evidenceId}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post?: never;
    /** Take a file off a value that is not reviewed yet; it is kept until its retention ends */
    readonly delete: operations['deleteMeasurementEvidence'];
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/evidence/{id}/content': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Download a file; its SHA-256 is checked on the way */
    readonly get: operations['downloadEvidence'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/schemes/{id}/evidence/purge': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Destroy the files of a scheme's evidence after their retention
     * @description 409 `retention_running` before. Reports and values keep the name, size and SHA-256 of each file.
     */
    readonly post: operations['purgeSchemeEvidence'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/extensions': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Requests for later due days, oldest first. Units see their own */
    readonly get: operations['listExtensions'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/obligations/{id}/extensions': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** 申请延期: ask for a later due day, up to the due day itself */
    readonly post: operations['requestExtension'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/extensions/{id}/grant': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Give the unit until a later day; grace, closing day and reminders follow */
    readonly post: operations['grantExtension'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/extensions/{id}/refuse': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Refuse it, with a reason; the due day stands */
    readonly post: operations['refuseExtension'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/schemes/{id}/cycles': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Reporting cycles of a scheme: opens, due, grace, closes, and how often it was re-opened */
    readonly get: operations['listSchemeCycles'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/cycles/{id}/reopen': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** 重新开放: take reports of a closed cycle again until a day, with a reason */
    readonly post: operations['reopenCycle'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/schemes/{id}/reporting-settings': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Grace of a scheme; version 0 while it keeps to the default */
    readonly get: operations['getSchemeReportingSettings'];
    /** Set the grace for cycles that have not opened */
    readonly put: operations['replaceSchemeReportingSettings'];
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/indicators/{id}/measurements': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Values of an indicator by day, the superseded ones too */
    readonly get: operations['listIndicatorMeasurements'];
    readonly put?: never;
    /** Record a value of an indicator */
    readonly post: operations['recordIndicatorMeasurement'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/targets/{id}/measurements': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Values of a target by day, the superseded ones too */
    readonly get: operations['listTargetMeasurements'];
    readonly put?: never;
    /** Record a value of a task's target */
    readonly post: operations['recordTargetMeasurement'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/schemes/{id}/waiting-measurements': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Values recorded apart from reports that wait for the coordinator, oldest first */
    readonly get: operations['listSchemeWaitingMeasurements'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/measurements/{id}/approve': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Accept a value; the one that it replaces is kept as SUPERSEDED */
    readonly post: operations['approveMeasurement'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/measurements/{id}/return': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Refuse a value, with a reason */
    readonly post: operations['returnMeasurement'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/imports': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Imports of the jurisdiction, newest first */
    readonly get: operations['listImports'];
    readonly put?: never;
    /** Upload a scheme (docx, doc, wps, pdf with text, xlsx, csv, html, txt; at most 20 MB); a job reads it */
    readonly post: operations['uploadImport'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/imports/{id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** State, draft, diagnostics, names of units with proposals, and what is still to be decided */
    readonly get: operations['getImport'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    /** Decide on units, correct what was read wrongly, add what was missed, undo; the reading itself is kept */
    readonly patch: operations['correctImport'];
    readonly trace?: never;
  };
  readonly '/api/v1/imports/{id}/items': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** The draft as people have corrected it, item by item, each with its path */
    readonly get: operations['listImportItems'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/imports/{id}/text': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** The extracted text; all offsets (UTF-16 units) refer to it. Null until it has been read */
    readonly get: operations['getImportText'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/imports/{id}/difference': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** What a re-issued document changes in its scheme, clause by clause, and the obligations touched */
    readonly get: operations['getImportDifference'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/imports/{id}/commitments': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** What an annual document promises in figures, with the tasks that each promise may serve */
    readonly get: operations['listImportCommitments'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/imports/{id}/events': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Progress of the reading as server-sent events; ends when the draft is there or has failed */
    readonly get: operations['followImport'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/imports/{id}/parse-again': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Read the stored file once more; corrections are brought over to the new reading */
    readonly post: operations['parseImportAgain'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/imports/{id}/confirm': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Make the scheme, once; creates the new units, groups and aliases that were decided on */
    readonly post: operations['confirmImport'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/imports/{id}/keep': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Keep an annual document against a scheme: its chosen commitments become candidates for a year */
    readonly post: operations['keepImport'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/schemes/{id}/text': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** The document that the scheme was read from; offsets (UTF-16 units) of its parts refer to it */
    readonly get: operations['getSchemeText'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/reminders': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * The ledger, newest first: who was told what, about which report, when
     * @description What the rules told. Urges by hand (催报) are no stage of the ladder: `GET /urges` has the newest of each obligation, `GET /tasks/{id}/timeline` all of a task, and `/changes` tells of each as `obligation.urged`.
     */
    readonly get: operations['listReminders'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/schemes/{id}/reminder-rules': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** A scheme's ladder; version 0 is the default that holds until somebody replaces it */
    readonly get: operations['getSchemeReminderRules'];
    /** Replace the ladder from the next sweep on; a stage that was told is not told again */
    readonly put: operations['replaceSchemeReminderRules'];
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/schemes/{id}/reminder-rules/preview': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** What a person would read on a day under these rules; changes and sends nothing */
    readonly post: operations['previewSchemeReminderRules'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/calendar/notices/{year}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    /** Enter a year's arrangement of holidays as a whole; dryRun=1 first shows what it moves */
    readonly put: operations['replaceCalendarNotice'];
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/calendar/{day}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    /** Set a day to come apart from the calendar, by the number of a notice */
    readonly put: operations['setCalendarDay'];
    readonly post?: never;
    /** Leave a day that was set by itself to the calendar again */
    readonly delete: operations['freeCalendarDay'];
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/burden': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** 减负: what each unit was asked in a month, estimated minutes, and what it was spared */
    readonly get: operations['getBurden'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/burden/minutes': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** What one ask of each kind is estimated to cost; version 0 is the default */
    readonly get: operations['getBurdenMinutes'];
    /** Set what one ask of each kind is estimated to cost */
    readonly put: operations['replaceBurdenMinutes'];
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/urges': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Whether obligations may be urged now, why not, and when they were last urged
     * @description Obligations that the caller does not consolidate, or that are not there, are left out.
     */
    readonly get: operations['listUrges'];
    readonly put?: never;
    /** Urge several obligations at once; each is answered for itself */
    readonly post: operations['urgeObligations'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/obligations/{id}/urge': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Urge the unit to report what it owes: once a working day, in the one message of a day
     * @description `sendsOn` is the working day in whose message the unit is told: today while nobody concerned has had it.
     */
    readonly post: operations['urgeObligation'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/schemes/{id}/progress': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Roll-up of a scheme as a tree, of any day under any policy; reporters and approvers see what their units have a part in */
    readonly get: operations['getSchemeProgress'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/schemes/{id}/progress/compare': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * What changed between two days, or is otherwise under another policy, most important first
     * @description Either `from` and `to`, under the policy of each day or `policy`; or `policies` with two ids, on `asOf`.
     */
    readonly get: operations['compareSchemeProgress'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/schemes/{id}/progress/tasks': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Tasks by light and leading unit, with their units, as the last kept roll-up (`asOf`) says */
    readonly get: operations['listSchemeProgressTasks'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/progress/{node}/explanation': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** How a figure came about: rule, inputs with weights and sources, worked lines, what was set aside */
    readonly get: operations['explainProgress'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/jurisdictions/{id}/progress': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Schemes of the jurisdictions below one, as their kept roll-ups (`asOf`) tell them and no further
     * @description `id` is the caller’s own jurisdiction or one below it. `progress` is null until a scheme has a kept roll-up.
     */
    readonly get: operations['getJurisdictionProgress'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/schemes/{id}/assessment-rules': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** How the units of a scheme are scored for 年度考核; version 0 is the default */
    readonly get: operations['getSchemeAssessmentRules'];
    /** Keep a new version of the rules; assessments that were made keep theirs */
    readonly put: operations['replaceSchemeAssessmentRules'];
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/schemes/{id}/assessments': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Assessments of a scheme, newest year first */
    readonly get: operations['listSchemeAssessments'];
    readonly put?: never;
    /** Freeze figures and score of every unit for a year that is over */
    readonly post: operations['createSchemeAssessment'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/schemes/{id}/assessments/preview': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Scores as an assessment of the year would give them now; keeps nothing and tells nobody */
    readonly get: operations['previewSchemeAssessment'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/assessments/{id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Scores by rank with their workings; reporters and approvers see those of their units alone */
    readonly get: operations['getAssessment'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/assessments/{id}/units/{unitId}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** One unit: the tasks, indicators and reports that were counted, and all revisions of its score */
    readonly get: operations['getAssessmentUnit'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/assessments/{id}/objections': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** A unit objects to its newest score, once to each revision, within the days of the rules */
    readonly post: operations['objectToAssessment'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/assessment-objections/{id}/decide': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Keep the score, or correct it as a new revision; either with a reason */
    readonly post: operations['decideAssessmentObjection'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/schemes/{id}/evaluations': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Evaluations of a scheme, newest first */
    readonly get: operations['listSchemeEvaluations'];
    readonly put?: never;
    /** Ask for an evaluation: its facts are kept at once, jobs judge them and write the Word file */
    readonly post: operations['createSchemeEvaluation'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/evaluations/{id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** State, hash, overall result, whether the Word file is ready, and what may be done next */
    readonly get: operations['getEvaluation'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/evaluations/{id}/snapshot': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** The frozen snapshot as canonical JSON (RFC 8785): the SHA-256 of this body is its sha256 */
    readonly get: operations['getEvaluationSnapshot'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/evaluations/{id}/verify': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Compute the evaluation again from the facts and rules kept with it, and compare */
    readonly get: operations['verifyEvaluation'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/evaluations/{id}/compute-again': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Start the jobs of an evaluation with a failure once more, on the facts that it has kept
     * @description 409 evaluation_not_failed while it is being computed, and when it is finished.
     */
    readonly post: operations['computeEvaluationAgain'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/evaluations/{id}/submit': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Hand a frozen evaluation to the government for review */
    readonly post: operations['submitEvaluation'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/evaluations/{id}/approve': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** The review has approved it; it goes to the standing committee */
    readonly post: operations['approveEvaluation'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/evaluations/{id}/return': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** The review has given it back; it stays as it is, and a new one is made */
    readonly post: operations['returnEvaluation'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/evaluations/{id}/publish': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Publish what the standing committee has considered */
    readonly post: operations['publishEvaluation'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/evaluations/{id}/documents': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Which files there are, how far the making of the others is, and why one failed */
    readonly get: operations['listEvaluationDocuments'];
    readonly put?: never;
    /**
     * Make the files that are lacking: not made yet, failed, cancelled, or older than the author’s texts
     * @description What is made stays; a call while others are being made adds nothing twice.
     */
    readonly post: operations['makeEvaluationDocuments'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/evaluations/{id}/documents/cancel': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Stop making files; those that are made stay */
    readonly post: operations['cancelEvaluationDocuments'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/evaluations/{id}/report.docx': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** The Word file, made once of the snapshot and the texts; 409 report_not_ready before */
    readonly get: operations['downloadEvaluationReportDocx'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/evaluations/{id}/report.html': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** The report for reading on screen: one page without scripts */
    readonly get: operations['downloadEvaluationReportHtml'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/evaluations/{id}/report.pdf': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * The Word file as PDF, where the server has LibreOffice
     * @description 503 converter_missing where it has not: install it and call POST …/documents.
     */
    readonly get: operations['downloadEvaluationReportPdf'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/evaluations/{id}/draft.docx': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** The report as departments get it that are asked for their opinion: without what others say */
    readonly get: operations['downloadEvaluationDraftDocx'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/evaluations/{id}/brief.docx': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** One page for leaders (领导参阅): the few figures that matter, what got worse, who owes */
    readonly get: operations['downloadEvaluationBriefDocx'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/evaluations/{id}/brief.pdf': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** The page for leaders as PDF; 503 converter_missing where the server has no LibreOffice */
    readonly get: operations['downloadEvaluationBriefPdf'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/evaluations/{id}/tables.xlsx': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** All tables, figures as numbers, with the ids of the facts they come from */
    readonly get: operations['downloadEvaluationTablesXlsx'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/evaluations/{id}/wall-chart.svg': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Every task on one sheet with its light, lead units, percent and a code that leads to it */
    readonly get: operations['downloadEvaluationWallChartSvg'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/evaluations/{id}/wall-chart.pdf': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** The wall chart for the printer: one page, letters as outlines */
    readonly get: operations['downloadEvaluationWallChartPdf'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/evaluations/{id}/circular.docx': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** The circular (通报) as a Word file: lights, tasks red, units and their on-time rate */
    readonly get: operations['downloadEvaluationCircularDocx'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/evaluations/{id}/circular.html': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** The circular for reading on screen: one page without scripts */
    readonly get: operations['downloadEvaluationCircularHtml'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/evaluations/{id}/circular.pdf': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** The circular as PDF; 503 converter_missing where the server has no LibreOffice */
    readonly get: operations['downloadEvaluationCircularPdf'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/evaluations/{id}/texts': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** The author’s own words by section of the report, each with its version (0: none yet) */
    readonly get: operations['listEvaluationTexts'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/evaluations/{id}/texts/{section}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    /**
     * Write a section’s words, until the evaluation is handed in; figures and their hash stay as they are
     * @description They are in the files after POST …/documents. 409 texts_closed afterwards, 404 text_section_not_found.
     */
    readonly put: operations['replaceEvaluationText'];
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/schemes/{id}/publications': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** What has been on the public page of a scheme, newest first; the first one may be open */
    readonly get: operations['listSchemePublications'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/evaluations/{id}/public-edition': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** What everybody would read if the evaluation were put on the public page today */
    readonly get: operations['previewPublicEdition'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/evaluations/{id}/publications': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Put an evaluation on the public page of its scheme, in place of the one that is there
     * @description Only a published (公布) evaluation that none has corrected. The address of the scheme’s page stays.
     */
    readonly post: operations['putEvaluationOnPublicPage'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/publications/{id}/withdraw': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Take the public page down */
    readonly post: operations['withdrawPublication'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/public/{code}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * The published edition of an evaluation, for everybody
     * @description Cacheable for a minute; afterwards If-None-Match is answered 304 while nothing else is published.
     */
    readonly get: operations['readPublicPage'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/rating-policies': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Versions of the rating policy, newest first; version 1 is always there */
    readonly get: operations['listRatingPolicies'];
    readonly put?: never;
    /**
     * Make a new version from a former one; a version never changes
     * @description 422 rating_policy_invalid tells all problems at once.
     */
    readonly post: operations['createRatingPolicy'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/rating-policies/{id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** All settings of a version, and what it has otherwise than the one it was made from */
    readonly get: operations['getRatingPolicy'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/rating-policies/{id}/adopt': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Judge a scheme by this version from a day on; its roll-up is made again */
    readonly post: operations['adoptRatingPolicy'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/schemes/{id}/rating-policies': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Which version judges the scheme from when, newest adoption first; without any, version 1 */
    readonly get: operations['listSchemeRatingPolicies'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/evaluations/{id}/adjustments': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Adjustments that an evaluation gave rise to */
    readonly get: operations['listEvaluationAdjustments'];
    readonly put?: never;
    /**
     * Draft changes of targets, tasks, deadlines and units that the evaluation shows to be needed
     * @description The answer has the difference that they make in the scheme as it is now. Tasks, measures, targets and indicators may be changed, added and ended, sections added with their tasks. 409 part_ended, 422 change_unknown, changes_contradictory and others say which change does not fit.
     */
    readonly post: operations['createEvaluationAdjustment'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/schemes/{id}/adjustments': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Adjustments of a scheme from all its evaluations, newest first */
    readonly get: operations['listSchemeAdjustments'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/adjustments/{id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** One adjustment with its changes, what they are about and what they change */
    readonly get: operations['getAdjustment'];
    /** Replace reason and changes of a draft */
    readonly put: operations['replaceAdjustment'];
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/adjustments/{id}/propose': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Hand it in for approval; from now on it does not change
     * @description 409 adjustment_overlaps while another one is under way that cannot be made together with it.
     */
    readonly post: operations['proposeAdjustment'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/adjustments/{id}/approve': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Record the approval with its 文号 and day */
    readonly post: operations['approveAdjustment'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/adjustments/{id}/reject': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Record that it was not approved, and why */
    readonly post: operations['rejectAdjustment'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/adjustments/{id}/recall': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Take back one that is proposed or approved and not yet made; it is a draft again */
    readonly post: operations['recallAdjustment'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/adjustments/{id}/apply': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Make what was approved the next revision of the scheme; evaluations made before stay with theirs
     * @description What is added is owed in the cycles that open later, what is ended is no longer owed in them; days before stay as they were. 409 adjustment_not_due before its first day, adjustment_outdated or part_ended when the scheme was revised meanwhile.
     */
    readonly post: operations['applyAdjustment'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/evaluations/{id}/corrections': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Evaluate the same day, kind, scope and rules again from the facts of today, as the next number
     * @description The corrected evaluation stays byte for byte. 409 evaluation_corrected names the later one to correct.
     */
    readonly post: operations['correctEvaluation'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/evaluations/{id}/difference': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Every figure that another evaluation of the scheme states differently, with its cause */
    readonly get: operations['getEvaluationDifference'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/evaluations/{id}/deliberation-opinions': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** The opinions to an evaluation with what is done about each */
    readonly get: operations['listEvaluationDeliberationOpinions'];
    readonly put?: never;
    /** Record the standing committee’s opinion and turn it into items with lead unit and deadline */
    readonly post: operations['recordDeliberationOpinion'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/follow-ups': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** What the caller’s units have to do, or all units for the offices; missing=true: not closed */
    readonly get: operations['listFollowUps'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/follow-ups/{id}/report': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** The lead unit reports what it has done */
    readonly post: operations['reportFollowUp'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/follow-ups/{id}/return': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Send the report back; the item is open again */
    readonly post: operations['returnFollowUp'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/follow-ups/{id}/close': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Close the item with the conclusion */
    readonly post: operations['closeFollowUp'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/evaluations/{id}/opinions': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Answers of the caller’s units, or of all for the offices; missing=true: not answered yet */
    readonly get: operations['listEvaluationOpinions'];
    readonly put?: never;
    /** Ask departments for their opinion on the frozen draft, with a due day */
    readonly post: operations['askForOpinions'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/opinions': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** The same over all evaluations: what a unit is asked */
    readonly get: operations['listOpinions'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/opinions/{id}/draft.docx': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** The draft that the department is asked about; 409 report_not_ready while it is being made */
    readonly get: operations['downloadOpinionDraftDocx'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/opinions/{id}/answer': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** The department’s approver answers: no objection, or an opinion */
    readonly post: operations['answerOpinion'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/opinions/{id}/decide': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Take an opinion or leave it, with the reason */
    readonly post: operations['decideOpinion'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/evaluations/{id}/self-evaluations': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** What is asked of the caller’s units, or of all for the offices; missing=true: still open */
    readonly get: operations['listEvaluationSelfEvaluations'];
    readonly put?: never;
    /**
     * Ask every lead unit for a text on the tasks (or sections) and indicators that it leads
     * @description May be called again after a text was forgotten: who was asked is not asked twice (409 already_asked).
     */
    readonly post: operations['askForSelfEvaluations'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/evaluations/{id}/self-evaluations/units': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** How many texts each asked unit has handed in, those with most to do first */
    readonly get: operations['listEvaluationSelfEvaluationUnits'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/self-evaluations': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** The same over all evaluations: what a unit has to write */
    readonly get: operations['listSelfEvaluations'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/self-evaluations/{id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    /** Write the text, and if the unit wishes its own value and conclusion */
    readonly put: operations['replaceSelfEvaluation'];
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/self-evaluations/{id}/hand-in': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** The unit’s approver hands the text in */
    readonly post: operations['handInSelfEvaluation'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/self-evaluations/{id}/return': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Give the text back with what is to be mended */
    readonly post: operations['returnSelfEvaluation'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/evaluations/{id}/third-party/indicators/{indicatorId}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    /**
     * The evaluator’s own value and conclusion of an indicator
     * @description If-Match "0" for what has not been written yet.
     */
    readonly put: operations['recordThirdPartyIndicator'];
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/evaluations/{id}/third-party/tasks/{taskId}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    /**
     * The evaluator’s own percent and light of a task
     * @description If-Match "0" for what has not been written yet.
     */
    readonly put: operations['recordThirdPartyTask'];
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/evaluations/{id}/comparison': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Our result, the units’ self-evaluation and the third party’s finding of every item */
    readonly get: operations['compareWithThirdParty'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/todos': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** The caller’s own 待办, newest first, as OAs show them */
    readonly get: operations['listTodos'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/todo-connectors': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Connectors to OAs, with how many people and pushes stand how */
    readonly get: operations['listTodoConnectors'];
    readonly put?: never;
    /** Makes a connector, paused; which settings each kind asks for: docs/oa-todo.md */
    readonly post: operations['createTodoConnector'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/todo-connectors/{id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** A connector; of its secrets only their names */
    readonly get: operations['getTodoConnector'];
    readonly put?: never;
    readonly post?: never;
    /** Deletes it with its accounts and its log; 409 while the receiver shows open todos */
    readonly delete: operations['deleteTodoConnector'];
    readonly options?: never;
    readonly head?: never;
    /** Changes name, settings or rate; a secret that is not given stays */
    readonly patch: operations['updateTodoConnector'];
    readonly trace?: never;
  };
  readonly '/api/v1/todo-connectors/{id}/test': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Asks the receiver whether it is there and lets us in; changes nothing there */
    readonly post: operations['testTodoConnector'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/todo-connectors/{id}/pause': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Nothing is sent any more; what happens is queued */
    readonly post: operations['pauseTodoConnector'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/todo-connectors/{id}/resume': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Sends what was queued, of each todo the newest state only */
    readonly post: operations['resumeTodoConnector'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/todo-connectors/{id}/accounts': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Who is who at the receiver, by login; `missing=true` lists who has no account there, `owing=true` who has open todos and none */
    readonly get: operations['listTodoConnectorAccounts'];
    /** Replaces the whole mapping; open todos follow at once */
    readonly put: operations['replaceTodoConnectorAccounts'];
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/todo-connectors/{id}/reconciliations': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Comparisons of what the receiver shows with what it should, each day and by hand, newest first
     * @description Method ASKED: the receiver said what it shows. LEDGER: its make cannot be asked, so our record of what it confirmed is compared. UNREACHABLE: it did not answer. The counts are exact, `items` holds 200 at most.
     */
    readonly get: operations['listTodoConnectorReconciliations'];
    readonly put?: never;
    /**
     * Compares now, by the job that each night has, and mends what differs
     * @description The answer names the comparison, which is there as soon as it is done: seconds, a minute where many accounts are asked about. 409 `todo_connector_paused` while nothing is sent.
     */
    readonly post: operations['startTodoConnectorReconciliation'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/todo-connectors/{id}/reconciliations/{reconciliationId}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** A comparison; 404 `todo_reconciliation_not_found` while it is still being made */
    readonly get: operations['getTodoConnectorReconciliation'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/todo-connectors/{id}/pushes': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** What was told to the receiver and what it answered, newest first */
    readonly get: operations['listTodoConnectorPushes'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/todo-connectors/{id}/resend': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Tries once more what had been given up, all or some */
    readonly post: operations['resendTodoPushes'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/schemes/{id}/supervision-ladder': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** The rungs above 提醒 and 催办; version 0 is the default until somebody replaces it */
    readonly get: operations['getSchemeSupervisionLadder'];
    /** Replace the ladder; orders that were issued keep their rung */
    readonly put: operations['replaceSchemeSupervisionLadder'];
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/supervision-proposals': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** What waits for 督查室, grouped by unit and task; what has come in meanwhile is not shown */
    readonly get: operations['listSupervisionProposals'];
    readonly put?: never;
    /** Propose by hand: a report that is owed, or a unit and a task that do not move on */
    readonly post: operations['createSupervisionProposal'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/supervision-proposals/{id}/dismiss': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Dismiss it, with a reason; the same stage of the same report is not proposed again */
    readonly post: operations['dismissSupervisionProposal'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/supervision-orders': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Supervision orders, newest first; a unit sees its own */
    readonly get: operations['listSupervisionOrders'];
    readonly put?: never;
    /** Issue one order for proposals of one unit and task, with the next number of the year */
    readonly post: operations['issueSupervisionOrder'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/supervision-orders/{id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** An order with its reports, its steps and what the caller may do next */
    readonly get: operations['getSupervisionOrder'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/supervision-orders/{id}/order.docx': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** The Word file, from what was written when it was issued alone: the same bytes each time */
    readonly get: operations['downloadSupervisionOrderDocx'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/supervision-orders/{id}/sign': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** 签收, by a reporter or approver of the unit */
    readonly post: operations['signSupervisionOrder'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/supervision-orders/{id}/reply': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** 回复; it may be repeated until the order is closed */
    readonly post: operations['replyToSupervisionOrder'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/supervision-orders/{id}/reject-reply': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Send the reply back, with a reason */
    readonly post: operations['rejectSupervisionOrderReply'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/supervision-orders/{id}/close': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** 销号, with a conclusion */
    readonly post: operations['closeSupervisionOrder'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/supervision-orders/{id}/raise': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** 升级: ends the order and issues one of the next colour, which is the answer */
    readonly post: operations['raiseSupervisionOrder'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/supervision-orders/{id}/revoke': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** 撤销, with a reason; its number is not given again */
    readonly post: operations['revokeSupervisionOrder'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/supervision-orders/{id}/extension': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Ask for a later deadline, up to the deadline itself */
    readonly post: operations['requestSupervisionOrderExtension'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/supervision-orders/{id}/extension/grant': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Grant it, for the day asked for or another one */
    readonly post: operations['grantSupervisionOrderExtension'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/supervision-orders/{id}/extension/refuse': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Refuse it, with a reason; the deadline stands */
    readonly post: operations['refuseSupervisionOrderExtension'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/schemes/{id}/circulars': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Circulars of a scheme, newest first */
    readonly get: operations['listSchemeCirculars'];
    readonly put?: never;
    /** Count a month or a quarter and freeze what was counted; once per period */
    readonly post: operations['createSchemeCircular'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/circulars/{id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** A circular with its frozen facts */
    readonly get: operations['getCircular'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/circulars/{id}/circular.docx': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** The Word file, from the frozen facts alone */
    readonly get: operations['downloadCircularDocx'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/circulars/{id}/circular.xlsx': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** The Excel file, from the frozen facts alone */
    readonly get: operations['downloadCircularXlsx'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/tasks/{id}/timeline': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** What happened to a task, newest first: reports, returns, reminders, orders. Units see their own part */
    readonly get: operations['getTaskTimeline'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/external-ids': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * What other systems call our units, people, tasks and reports
     * @description A program sees the numbering of its own source. By `kind` and `externalId` it finds our id, by `id` its own; without them the whole mapping.
     */
    readonly get: operations['listExternalIds'];
    /**
     * Says what the source calls these things, or (id null) that an id denotes nothing any more
     * @description All or nothing; sent again it changes nothing. A thing that had another id in the source goes by the new one; an id of another thing is 409 `external_id_taken`.
     */
    readonly put: operations['replaceExternalIds'];
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/sync/units': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Units as the office system has them, by its ids; a full list or changes
     * @description Each item is answered with its outcome: CREATED, UPDATED, UNCHANGED, ENDED, KEPT (should end and still owes something, with what and what to do) or REFUSED (with code and reason); the others are carried out. A dry run answers the very plan. Sent again, all is UNCHANGED. Nothing is matched by name or login without `adopt`, and nothing is deleted.
     */
    readonly post: operations['synchroniseUnits'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/sync/people': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * People and their posts as the office system has them, by its ids; a full list or changes
     * @description Each item is answered with its outcome: CREATED, UPDATED, UNCHANGED, ENDED, KEPT (should end and still owes something, with what and what to do) or REFUSED (with code and reason); the others are carried out. A dry run answers the very plan. Sent again, all is UNCHANGED. Nothing is matched by name or login without `adopt`, and nothing is deleted.
     */
    readonly post: operations['synchronisePeople'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/webhooks': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Who is sent events, and how it goes */
    readonly get: operations['listWebhooks'];
    readonly put?: never;
    /**
     * Subscribe a receiver; its events are CloudEvents, signed by Standard Webhooks
     * @description Events of one subject arrive in their order, each at least once under one `webhook-id` (= `id`). An answer of 2xx takes an event; anything else is tried again for three days.
     */
    readonly post: operations['createWebhook'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/webhooks/{id}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** A subscription; its secret is never shown */
    readonly get: operations['getWebhook'];
    readonly put?: never;
    readonly post?: never;
    /** End it; what still waits for it is given up */
    readonly delete: operations['deleteWebhook'];
    readonly options?: never;
    readonly head?: never;
    /** Change name, address, types, units or rate */
    readonly patch: operations['updateWebhook'];
    readonly trace?: never;
  };
  readonly '/api/v1/webhooks/{id}/pause': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Send nothing for now; what happens is kept for it */
    readonly post: operations['pauseWebhook'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/webhooks/{id}/resume': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Go on where it stopped, with what was given up first */
    readonly post: operations['resumeWebhook'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/webhooks/{id}/secret': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Replace its secret; for a while events are signed by both (Standard Webhooks) */
    readonly post: operations['replaceWebhookSecret'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/webhooks/{id}/test': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Send a test event now and tell what the receiver answered */
    readonly post: operations['testWebhook'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/webhooks/{id}/events': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** What was sent to it and how it answered, newest first */
    readonly get: operations['listWebhookEvents'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/webhooks/{id}/events/{eventId}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** One event with the request and the log of its attempts */
    readonly get: operations['getWebhookEvent'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/webhooks/{id}/events/{eventId}/resend': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Send one event again, under the same id */
    readonly post: operations['resendWebhookEvent'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/webhooks/{id}/resend': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Send again what was given up, or all of a time or a type */
    readonly post: operations['resendWebhookEvents'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/changes': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * What has happened since a cursor, complete and in order, as CloudEvents
     * @description Ask again with the `cursor` of the answer, at once while `more` is true, else after a while. 410 `cursor_too_old`: events after it have been deleted; export anew and go on from the cursor of the export. Members of units see what concerns their units.
     */
    readonly get: operations['listChanges'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/event-types': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Every type of event, with the JSON Schema of its data */
    readonly get: operations['listEventTypes'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/exports/tasks.ndjson': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Every task with its parties, of all revisions
     * @description One JSON text a line, by id. `X-Change-Cursor` is a cursor of GET /changes from before the first line: follow the changes from there.
     */
    readonly get: operations['exportTasks'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/exports/indicators.ndjson': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Every indicator with its parties, of all revisions
     * @description One JSON text a line, by id. `X-Change-Cursor` is a cursor of GET /changes from before the first line: follow the changes from there.
     */
    readonly get: operations['exportIndicators'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/exports/obligations.ndjson': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Who owes which report by when, and how it stands
     * @description One JSON text a line, by id. `X-Change-Cursor` is a cursor of GET /changes from before the first line: follow the changes from there.
     */
    readonly get: operations['exportObligations'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/exports/reports.ndjson': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Every report but drafts and withdrawn ones
     * @description One JSON text a line, by id. `X-Change-Cursor` is a cursor of GET /changes from before the first line: follow the changes from there.
     */
    readonly get: operations['exportReports'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/exports/measurements.ndjson': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Every value that was accepted, superseded ones too
     * @description One JSON text a line, by id. `X-Change-Cursor` is a cursor of GET /changes from before the first line: follow the changes from there.
     */
    readonly get: operations['exportMeasurements'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/exports/progress.ndjson': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * The roll-up as it is kept: scheme, sections, tasks, indicators, units; `result` by `nodeType`
     * @description One JSON text a line, by id. `X-Change-Cursor` is a cursor of GET /changes from before the first line: follow the changes from there.
     */
    readonly get: operations['exportProgress'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/v1/installation': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** The day of the business, and the accounts of the demonstration where this is one */
    readonly get: operations['getInstallation'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/demo/report.docx': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** The mid-term report of the demonstration as Word; 404 in a real installation */
    readonly get: operations['downloadDemoReportDocx'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/health/live': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** The process answers */
    readonly get: operations['isLive'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/health/ready': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * The process, its database and its queue answer; with the figures an operator watches
     * @description Status `degraded`: people can work, but files cannot be kept and opened (`storage.detail`), or sweeps or messages are late (`attention`); both say what to do. The answer stays 200, since taking the process out of service would take reading and reporting away as well.
     */
    readonly get: operations['isReady'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/metrics': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * Figures of the installation for Prometheus
     * @description Bearer token: `FENGONG_METRICS_TOKEN`. Without that setting the route does not exist (404).
     */
    readonly get: operations['getMetrics'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    readonly RegisterUnitDto: {
      readonly name: string;
      readonly aliases?: readonly string[];
    };
    readonly UpdateUnitDto: {
      readonly name?: string;
      /** @description false once the unit is dissolved */
      readonly active?: boolean;
      /** @description Last day of a dissolved unit; today when left out */
      readonly validTo?: string;
      /**
       * Format: uuid
       * @description The unit that takes over from a dissolved one
       */
      readonly successorId?: string;
    };
    readonly AddAliasDto: {
      readonly alias: string;
    };
    readonly AddMemberDto: {
      readonly unitId: string;
      /** @description First day */
      readonly validFrom: string;
      /** @description Last day */
      readonly validTo?: string;
    };
    readonly RegisterGroupDto: {
      readonly name: string;
      /** @description true: without a complete roster, as 相关街道 or 等 */
      readonly open: boolean;
      readonly members?: readonly components['schemas']['AddMemberDto'][];
    };
    readonly EndMembershipDto: {
      /** @description Last day of the membership */
      readonly validTo: string;
    };
    readonly LoginDto: {
      readonly login: string;
      /** Format: password */
      readonly password: string;
    };
    readonly ChangePasswordDto: {
      /** Format: password */
      readonly currentPassword: string;
      /** Format: password */
      readonly newPassword: string;
    };
    readonly PostDto: {
      /** @enum {string} */
      readonly role:
        'reporter' | 'approver' | 'coordinator' | 'supervisor' | 'leader' | 'evaluator' | 'administrator' | 'auditor';
      /**
       * Format: uuid
       * @description Left out or null: a post of the whole jurisdiction
       */
      readonly unitId?: string | null;
      /** @description First day */
      readonly validFrom: string;
      /** @description Last day */
      readonly validTo?: string | null;
    };
    readonly RegisterUserDto: {
      readonly login: string;
      readonly displayName: string;
      /** Format: password */
      readonly password: string;
      readonly posts: readonly components['schemas']['PostDto'][];
    };
    readonly RenameUserDto: {
      readonly displayName: string;
    };
    readonly ResetPasswordDto: {
      /** Format: password */
      readonly password: string;
    };
    readonly EndPostDto: {
      /** @description Last day */
      readonly lastDay: string;
    };
    readonly HandOverDto: {
      /**
       * Format: uuid
       * @description Who takes the post over
       */
      readonly toUserId: string;
      /** @description First day of the successor, today at the earliest */
      readonly from: string;
    };
    readonly CreateClientDto: {
      /**
       * @description Days for which the secret is valid
       * @default 365
       */
      readonly days?: number;
      readonly name: string;
      readonly scopes: readonly (
        | 'todos:read'
        | 'todos:write'
        | 'units:read'
        | 'units:write'
        | 'people:write'
        | 'external-ids:read'
        | 'external-ids:write'
        | 'schemes:read'
        | 'schemes:write'
        | 'reports:read'
        | 'reports:write'
        | 'evaluations:read'
        | 'evaluations:write'
        | 'supervision:read'
        | 'supervision:write'
        | 'changes:read'
      )[];
      /**
       * @description Acts for every unit; else for unitIds alone
       * @default false
       */
      readonly wholeJurisdiction?: boolean;
      readonly unitIds?: readonly string[];
      /**
       * @description How it must sign its requests
       * @default NONE
       * @enum {string}
       */
      readonly signing?: 'NONE' | 'HMAC-SHA256' | 'HMAC-SM3';
      /** @description Addresses and networks from which it may come; empty for any */
      readonly addresses?: readonly string[];
      /** @default 600 */
      readonly perMinute?: number;
      /** @description Whose external ids it speaks: a code shared by the clients of one system; by itself it has its own */
      readonly source?: string;
      /**
       * @description Roles of the posts that its synchronisation of people may give and end; never administrator or auditor
       * @default [
       *       "reporter",
       *       "approver"
       *     ]
       */
      readonly syncRoles?: readonly (
        'reporter' | 'approver' | 'coordinator' | 'supervisor' | 'leader' | 'evaluator' | 'administrator' | 'auditor'
      )[];
    };
    readonly ChangeClientDto: {
      readonly name?: string;
      readonly scopes?: readonly (
        | 'todos:read'
        | 'todos:write'
        | 'units:read'
        | 'units:write'
        | 'people:write'
        | 'external-ids:read'
        | 'external-ids:write'
        | 'schemes:read'
        | 'schemes:write'
        | 'reports:read'
        | 'reports:write'
        | 'evaluations:read'
        | 'evaluations:write'
        | 'supervision:read'
        | 'supervision:write'
        | 'changes:read'
      )[];
      readonly wholeJurisdiction?: boolean;
      /** @description In place of those so far */
      readonly unitIds?: readonly string[];
      /** @enum {string} */
      readonly signing?: 'NONE' | 'HMAC-SHA256' | 'HMAC-SM3';
      /** @description In place of those so far */
      readonly addresses?: readonly string[];
      readonly perMinute?: number;
      /** @description Whose external ids it speaks: a code shared by the clients of one system. What it has named so far goes along, unless others share it */
      readonly source?: string;
      /** @description Roles of the posts that its synchronisation of people may give and end; never administrator or auditor */
      readonly syncRoles?: readonly (
        'reporter' | 'approver' | 'coordinator' | 'supervisor' | 'leader' | 'evaluator' | 'administrator' | 'auditor'
      )[];
    };
    readonly NewSecretDto: {
      /**
       * @description Days for which the secret is valid
       * @default 365
       */
      readonly days?: number;
    };
    readonly AccountOfPersonDto: {
      /** @description Login of the person here */
      readonly login: string;
      /** @description Account of the person in the system of the client */
      readonly account: string;
    };
    readonly SetClientAccountsDto: {
      readonly accounts: readonly components['schemas']['AccountOfPersonDto'][];
    };
    readonly GroupRuleDto: {
      /** @description A value of the groups claim */
      readonly group: string;
      /** @enum {string} */
      readonly role:
        'reporter' | 'approver' | 'coordinator' | 'supervisor' | 'leader' | 'evaluator' | 'administrator' | 'auditor';
      /**
       * Format: uuid
       * @description Left out or null: a post of the whole jurisdiction
       */
      readonly unitId?: string | null;
    };
    readonly CreateProviderDto: {
      /** @description On the button of the sign-in page */
      readonly name: string;
      /** @description `issuer` of its discovery document */
      readonly issuer: string;
      readonly clientId: string;
      /**
       * Format: password
       * @description Kept sealed and shown nowhere; null or left out for a public client, which has PKCE alone
       */
      readonly clientSecret?: string | null;
      /**
       * @default [
       *       "openid",
       *       "profile"
       *     ]
       */
      readonly scopes?: readonly string[];
      /**
       * @description The claim that names the account; a path with dots where it is nested
       * @default sub
       */
      readonly accountClaim?: string;
      /**
       * @description ACCOUNT: the claim is an account of PUT …/accounts; LOGIN: it is the login here
       * @default ACCOUNT
       * @enum {string}
       */
      readonly matches?: 'ACCOUNT' | 'LOGIN';
      /**
       * @description Opens an account for a person without one to whom a group gives a post
       * @default false
       */
      readonly createsUsers?: boolean;
      /** @description The claim that lists groups, as a list or one text; null: posts are given by hand alone */
      readonly groupsClaim?: string | null;
      /** @description Roles beyond reporter, approver, leader that groups may give */
      readonly listedRoles?: readonly (
        'reporter' | 'approver' | 'coordinator' | 'supervisor' | 'leader' | 'evaluator' | 'administrator' | 'auditor'
      )[];
      /** @description Whoever is in the group gets the post, until he leaves it */
      readonly groupRules?: readonly components['schemas']['GroupRuleDto'][];
    };
    readonly ChangeProviderDto: {
      readonly name?: string;
      readonly issuer?: string;
      readonly clientId?: string;
      /**
       * Format: password
       * @description Left out: stays; null: taken away
       */
      readonly clientSecret?: string | null;
      /** @description In place of those so far */
      readonly scopes?: readonly string[];
      readonly accountClaim?: string;
      /** @enum {string} */
      readonly matches?: 'ACCOUNT' | 'LOGIN';
      readonly createsUsers?: boolean;
      /** @description Left out: stays; null: none */
      readonly groupsClaim?: string | null;
      /** @description In place of those so far */
      readonly listedRoles?: readonly (
        'reporter' | 'approver' | 'coordinator' | 'supervisor' | 'leader' | 'evaluator' | 'administrator' | 'auditor'
      )[];
      /** @description In place of those so far */
      readonly groupRules?: readonly components['schemas']['GroupRuleDto'][];
    };
    readonly SetTicketRolesDto: {
      /** @description Roles of people whom the client may sign in; empty: nobody. Never administrator or auditor */
      readonly roles: readonly ('reporter' | 'approver' | 'coordinator' | 'supervisor' | 'leader' | 'evaluator')[];
    };
    readonly QuietHoursDto: {
      /** @description Time of day in China from which no message is wanted */
      readonly from: string;
      /** @description Until then; earlier than `from`: of the next day */
      readonly until: string;
    };
    readonly WebhookDto: {
      readonly url: string;
      /** @description Key of the signatures (Standard Webhooks); never shown again */
      readonly secret: string;
    };
    readonly PersonalSettingsDto: {
      /** @description Besides the inbox, which gets every message */
      readonly channels: readonly ('EMAIL' | 'WEBHOOK')[];
      readonly email: string | null;
      readonly quietHours: components['schemas']['QuietHoursDto'] | null;
      /** @description Left out: stays as it is; null: none */
      readonly webhook?: components['schemas']['WebhookDto'] | null;
    };
    readonly EmailCodeDto: {
      /** @description The digits of the e-mail */
      readonly code: string;
    };
    readonly WebhookSecretDto: {
      /** @description The next key of the signatures; never shown again */
      readonly secret: string;
      /** @description So long messages are signed by the key so far as well; 0: it has leaked and ends at once */
      readonly keepHours: number;
    };
    readonly ResendDto: {
      /**
       * @description Left out: of every channel
       * @enum {string}
       */
      readonly channel?: 'EMAIL' | 'WEBHOOK';
    };
    readonly EmailSettingsDto: {
      readonly host: string;
      readonly port: number;
      /**
       * @description TLS from the start, STARTTLS, or NONE inside a closed network
       * @enum {string}
       */
      readonly security: 'TLS' | 'STARTTLS' | 'NONE';
      readonly user: string | null;
      readonly fromAddress: string;
      readonly fromName: string;
      /** @description What the mail server allows */
      readonly perMinute: number;
      /** @description PEM of the only authorities to trust: a private one of the district. Null: the well-known ones */
      readonly caCertificates?: string | null;
    };
    readonly EmailChannelDto: {
      readonly enabled: boolean;
      readonly settings: components['schemas']['EmailSettingsDto'];
      /** @description Left out: stays as it is; never shown again */
      readonly password?: string | null;
    };
    readonly EmailTestDto: {
      readonly to: string;
    };
    readonly WebhookSettingsDto: {
      /** @description To one receiver */
      readonly perMinute: number;
    };
    readonly WebhookChannelDto: {
      readonly enabled: boolean;
      readonly settings: components['schemas']['WebhookSettingsDto'];
    };
    readonly WebhookEndpointDto: {
      readonly url: string;
      /** @description Key of the signatures (Standard Webhooks); never shown again */
      readonly secret: string;
      /**
       * Format: uuid
       * @description Null: for everybody of the jurisdiction
       */
      readonly unitId: string | null;
    };
    readonly PlanToApproveDto: {
      /** Format: uuid */
      readonly taskId: string;
      /** @description The version that was read */
      readonly version: number;
    };
    readonly ApproveAnnualPlansDto: {
      readonly year: number;
      readonly plans: readonly components['schemas']['PlanToApproveDto'][];
    };
    readonly MilestoneDto: {
      /**
       * Format: uuid
       * @description Of a milestone that is kept; left out for a new one
       */
      readonly id?: string;
      readonly title: string;
      /** @description A day of the year */
      readonly dueOn: string;
      /** @description What asks for it */
      readonly source?: string | null;
    };
    readonly AnnualTargetDto: {
      /**
       * Format: uuid
       * @description Of an annual target that is kept; left out for a new one
       */
      readonly id?: string;
      /**
       * Format: uuid
       * @description A target of the task
       */
      readonly targetId?: string | null;
      /** @description Default: the name of the target */
      readonly name?: string;
      /**
       * @description Default: that of the target, else at least
       * @enum {string}
       */
      readonly comparator?: 'gte' | 'gt' | 'lte' | 'lt' | 'approx' | 'eq';
      readonly value: string;
      /** @description The far end of a range */
      readonly valueMax?: string | null;
      /** @description Default: the unit of the target */
      readonly unit?: string;
      /** @description What asks for it */
      readonly source?: string | null;
    };
    readonly SaveAnnualPlanDto: {
      /** @description Percent of the whole task to be done by the end of each quarter; null while undecided */
      readonly percents: readonly (string | null)[];
      readonly milestones?: readonly components['schemas']['MilestoneDto'][];
      readonly targets?: readonly components['schemas']['AnnualTargetDto'][];
      readonly note?: string | null;
    };
    readonly TakeOverDto: {
      /** @description Candidates of annual documents for this year */
      readonly commitmentIds: readonly string[];
    };
    readonly ReturnAnnualPlanDto: {
      readonly reason: string;
    };
    readonly MarkMilestoneDto: {
      /** @description null takes the mark back */
      readonly doneOn: string | null;
      readonly evidence?: string | null;
    };
    readonly UpdateCommitmentDto: {
      readonly year?: number;
      /**
       * Format: uuid
       * @description The task that it serves
       */
      readonly taskId?: string | null;
      /**
       * @description Put it aside, or bring it back
       * @enum {string}
       */
      readonly state?: 'CANDIDATE' | 'DISMISSED';
      readonly name?: string;
      /** @enum {string} */
      readonly kind?:
        'level' | 'cumulative' | 'annual_average_growth' | 'ceiling' | 'floor' | 'assigned' | 'synchronised';
      /** @enum {string|null} */
      readonly comparator?: 'gte' | 'gt' | 'lte' | 'lt' | 'approx' | 'eq' | null;
      readonly value?: string | null;
      /** @description Upper end of a range */
      readonly valueMax?: string | null;
      readonly unit?: string | null;
      /**
       * Format: date
       * @description Null: the end of the year
       */
      readonly deadline?: string | null;
    };
    readonly ActivateSchemeDto: {
      /**
       * @description How often the units report
       * @default QUARTER
       * @enum {string}
       */
      readonly cycle?: 'MONTH' | 'QUARTER' | 'HALF_YEAR' | 'YEAR';
    };
    readonly EnteredYearDto: {
      readonly year: number;
      /** @description Null takes an entered one back */
      readonly value: string | null;
    };
    readonly UpdateIndicatorDto: {
      /** @description Value of the base year */
      readonly baseValue?: string | null;
      readonly baseYear?: number | null;
      /** @description Percentage points within which 左右 or 同步 counts as met */
      readonly tolerance?: string | null;
      /**
       * Format: uuid
       * @description The indicator that a synchronised one is compared with
       */
      readonly referenceIndicatorId?: string | null;
      /** @description 年度目标 of years for which the plan has none, in force from today on: of a level what is to be reached by the end of the year, of a sum the amount of the year. Years left out stay. */
      readonly yearValues?: readonly components['schemas']['EnteredYearDto'][];
    };
    readonly UpdateTargetDto: {
      /** @description Value before the plan began; null clears */
      readonly baseValue: string | null;
    };
    readonly MeasurePercentDto: {
      /** Format: uuid */
      readonly measureId: string;
      readonly percent: string;
    };
    readonly CarriedValueDto: {
      /**
       * Format: uuid
       * @description A target of the reported task; else give indicatorId
       */
      readonly targetId?: string;
      /**
       * Format: uuid
       * @description The reported indicator
       */
      readonly indicatorId?: string;
      /** @description Default: the last day of the cycle */
      readonly periodEnd?: string;
      readonly value: string;
      /**
       * @description true: the amount of one period; false: a standing at its end
       * @default false
       */
      readonly flow?: boolean;
      /**
       * @description 初步 or 最终核实
       * @default FINAL
       * @enum {string}
       */
      readonly status?: 'PRELIMINARY' | 'FINAL';
      readonly source: string;
    };
    readonly OpenReportDto: {
      readonly progressText?: string;
      readonly percent?: string | null;
      readonly issues?: string | null;
      readonly nextSteps?: string | null;
      /** @description 需协调事项 */
      readonly coordinationNeeds?: string | null;
      /** @description 计划完成日 */
      readonly plannedCompletionOn?: string | null;
      readonly measures?: readonly components['schemas']['MeasurePercentDto'][];
      readonly measurements?: readonly components['schemas']['CarriedValueDto'][];
      /**
       * @description Begin with the content of the last accepted report
       * @default false
       */
      readonly prefill?: boolean;
    };
    readonly NoChangeDto: {
      /** @description Keys of the warnings that the unit knows of; the 422 and GET /reports/{id}/check name them */
      readonly acknowledgedWarnings?: readonly string[];
      /** @description true: the unit knows that the last figures are repeated and submitted */
      readonly confirm: boolean;
    };
    readonly ReasonDto: {
      readonly reason: string;
    };
    readonly BulkReportDto: {
      readonly progressText?: string;
      readonly percent?: string | null;
      readonly issues?: string | null;
      readonly nextSteps?: string | null;
      /** @description 需协调事项 */
      readonly coordinationNeeds?: string | null;
      /** @description 计划完成日 */
      readonly plannedCompletionOn?: string | null;
      readonly measures?: readonly components['schemas']['MeasurePercentDto'][];
      readonly measurements?: readonly components['schemas']['CarriedValueDto'][];
      /** @description The caller's name of the report; sent again, it changes nothing */
      readonly externalId: string;
      /**
       * Format: uuid
       * @description The obligation; or task, unit and periodEnd in place of it
       */
      readonly obligationId?: string;
      /** Format: uuid */
      readonly taskId?: string;
      /** @description The task by the caller's own number */
      readonly taskExternalId?: string | null;
      /** Format: uuid */
      readonly unitId?: string;
      /** @description The unit by the caller's own number */
      readonly unitExternalId?: string | null;
      /** @description Last day of the period, such as 2023-06-30 */
      readonly periodEnd?: string | null;
      /**
       * @description false: only kept as a draft
       * @default true
       */
      readonly submit?: boolean;
      /** @description Keys of the warnings that the unit knows of */
      readonly acknowledgedWarnings?: readonly string[];
    };
    readonly BulkReportsDto: {
      readonly items: readonly components['schemas']['BulkReportDto'][];
    };
    readonly ReportDto: {
      readonly progressText?: string;
      readonly percent?: string | null;
      readonly issues?: string | null;
      readonly nextSteps?: string | null;
      /** @description 需协调事项 */
      readonly coordinationNeeds?: string | null;
      /** @description 计划完成日 */
      readonly plannedCompletionOn?: string | null;
      readonly measures?: readonly components['schemas']['MeasurePercentDto'][];
      readonly measurements?: readonly components['schemas']['CarriedValueDto'][];
    };
    readonly SubmitReportDto: {
      /** @description Keys of the warnings that the unit knows of; the 422 and GET /reports/{id}/check name them */
      readonly acknowledgedWarnings?: readonly string[];
    };
    readonly ReportVersionDto: {
      /** Format: uuid */
      readonly id: string;
      /** @description The version that was seen */
      readonly version: number;
    };
    readonly AcceptReportsDto: {
      readonly items: readonly components['schemas']['ReportVersionDto'][];
    };
    readonly PurgeEvidenceDto: {
      /** @description On whose decision, for the audit */
      readonly reason: string;
    };
    readonly RequestExtensionDto: {
      readonly reason: string;
      /** @description The due day that the unit wishes for */
      readonly dueOn: string;
    };
    readonly GrantExtensionDto: {
      /** @description Default: the day that the unit wished for */
      readonly dueOn?: string;
    };
    readonly ReopenCycleDto: {
      readonly reason: string;
      /** @description The new last day of submissions */
      readonly closesOn: string;
    };
    readonly ReportingSettingsDto: {
      /** @description Working days after the due day in which a report is late but not yet missing */
      readonly graceDays: number;
    };
    readonly RecordMeasurementDto: {
      /**
       * @description BASE and ASSIGNED_TARGET are for the coordinator
       * @default ACTUAL
       * @enum {string}
       */
      readonly series?: 'BASE' | 'ACTUAL' | 'ASSIGNED_TARGET';
      /** @description Last day of the time that the value speaks of */
      readonly periodEnd: string;
      /**
       * @description What `periodEnd` is the last day of; only a YEAR, or OTHER on 31 December, is the growth of a year
       * @default OTHER
       * @enum {string}
       */
      readonly periodKind?: 'MONTH' | 'QUARTER' | 'HALF_YEAR' | 'YEAR' | 'OTHER';
      /**
       * @description 初步 or 最终核实; a final value takes the place of the preliminary one, which stays readable
       * @default FINAL
       * @enum {string}
       */
      readonly status?: 'PRELIMINARY' | 'FINAL';
      readonly value: string;
      /**
       * @description true: the amount of one period; false: a standing at its end
       * @default false
       */
      readonly flow?: boolean;
      /**
       * @description Of an assigned target; at least when left out
       * @enum {string}
       */
      readonly comparator?: 'gte' | 'gt' | 'lte' | 'lt' | 'approx' | 'eq';
      readonly source: string;
      /** @description 文号. With it the base values and assigned targets of the coordinator are accepted at once */
      readonly sourceDocument?: string;
    };
    readonly UnitDecisionDto: {
      /** @description The name exactly as `units[].asWritten` gives it */
      readonly asWritten: string;
      /** @enum {string} */
      readonly decision: 'unit' | 'group' | 'new_unit' | 'new_group' | 'left_open';
      /**
       * Format: uuid
       * @description With `unit`
       */
      readonly unitId?: string;
      /**
       * Format: uuid
       * @description With `group`
       */
      readonly groupId?: string;
      /** @description With `new_unit` and `new_group`: its name; the name as written when left out */
      readonly name?: string;
      /** @description With `new_group`: the document leaves the members open (相关街道) */
      readonly open?: boolean;
    };
    readonly ItemCorrectionDto: {
      /** @description Of the reading, or `added.KEY` */
      readonly path: string;
      /** @description A field of the item, or: `removed` (true takes it out), `place` ({into, before}) moves it within its list or to another one of its kind, `source` ({start, end}) says where it stands, `texts` the paragraphs of a task */
      readonly field: string;
      /** @description What belongs there; decimals as strings, units as a list of names */
      readonly value: string | number | boolean | readonly unknown[] | Record<string, never> | null;
    };
    readonly SelectionDto: {
      /** @description Offset in `GET /imports/:id/text`, UTF-16 units, included */
      readonly start: number;
      /** @description Excluded */
      readonly end: number;
    };
    readonly AdditionDto: {
      /** @description Your name for the item, unique within the import; from then on its path is `added.missed-1` */
      readonly key: string;
      /** @description The list: `sections`, `indicators`, `requirementItems`, `duties`, `commitments`, `PATH.tasks`, `PATH.measures`, `PATH.targets`, or the parties `PATH.lead`, `PATH.responsible`, `PATH.supporting` */
      readonly into: string;
      /** @description Path of the item of the list before which it stands; left out: at the end */
      readonly before?: string | null;
      /** @description Its fields; of a party its `name`. With `source`, what is left out is read from the selected words */
      readonly value: {
        readonly [key: string]: unknown;
      };
      /** @description The words of the document that say so */
      readonly source?: components['schemas']['SelectionDto'] | null;
    };
    readonly CorrectImportDto: {
      readonly units?: readonly components['schemas']['UnitDecisionDto'][];
      /** @description Pairs of names that are one unit; replaces the list of pairs that were accepted before */
      readonly acceptSameUnit?: readonly (readonly string[])[];
      readonly items?: readonly components['schemas']['ItemCorrectionDto'][];
      /** @description What the reader missed */
      readonly added?: readonly components['schemas']['AdditionDto'][];
      /** @description Ids of corrections to take back, before the rest is done: what they changed is as it was read */
      readonly undo?: readonly string[];
    };
    readonly ConfirmImportDto: {
      /** @description 文号 of the approval; with a revision required */
      readonly approvalDocumentNumber?: string;
      /** @description Why; with a revision required */
      readonly reason?: string;
    };
    readonly ChosenCommitmentDto: {
      /** @description As `GET /imports/:id/commitments` gives it */
      readonly ordinal: number;
      /**
       * Format: uuid
       * @description The task that it serves
       */
      readonly taskId?: string | null;
      /** @description When it is for another year than the rest */
      readonly year?: number;
    };
    readonly KeepImportDto: {
      /** Format: uuid */
      readonly schemeId: string;
      /** @description The year for whose plan they are candidates; else that of each */
      readonly year?: number;
      /** @description Left out: all, without a task */
      readonly commitments?: readonly components['schemas']['ChosenCommitmentDto'][];
    };
    readonly ReminderRuleDto: {
      /** @description REMIND, URGE or SUPERVISE and a number from 1 to 9 */
      readonly stage: string;
      /** @description Working days from the due day, negative before it */
      readonly offsetDays: number;
      readonly recipients: readonly (
        'REPORTER' | 'APPROVER' | 'UNIT_HEAD' | 'LEAD_APPROVER' | 'COORDINATOR' | 'SUPERVISOR'
      )[];
      /** @description Beside the inbox: which of each person's channels the stage uses; null for all of them */
      readonly channels?: readonly ('EMAIL' | 'WEBHOOK')[] | null;
      /** @description A line of the message, with the fields {scheme} {unit} {kind} {item} {cycle} {dueOn} {countdown} {leadUnit} */
      readonly template?: string | null;
    };
    readonly ReplaceReminderRulesDto: {
      readonly rules: readonly components['schemas']['ReminderRuleDto'][];
    };
    readonly PreviewRulesDto: {
      /** @description Default: the scheme's rules as they are */
      readonly rules?: readonly components['schemas']['ReminderRuleDto'][];
      /**
       * Format: uuid
       * @description Whose message; default: of whoever would get most
       */
      readonly user?: string;
      /** @description Today or later */
      readonly day: string;
    };
    readonly NoticeDayDto: {
      readonly day: string;
      /**
       * @description REST for a holiday, WORK for a weekend worked in exchange
       * @enum {string}
       */
      readonly kind: 'WORK' | 'REST';
    };
    readonly CalendarNoticeDto: {
      /** @description Number of the notice */
      readonly number: string;
      /** @description Every holiday and every weekend worked in exchange of the year */
      readonly days: readonly components['schemas']['NoticeDayDto'][];
    };
    readonly CalendarDayDto: {
      /** @enum {string} */
      readonly kind: 'WORK' | 'REST';
      /** @description Number of the notice that says so */
      readonly notice: string;
    };
    readonly BurdenMinutesDto: {
      readonly REMIND: number;
      readonly URGE: number;
      readonly SUPERVISE: number;
      readonly COPY: number;
    };
    readonly UrgeDto: {
      /** @description One line for whoever is told */
      readonly note?: string | null;
    };
    readonly UrgeManyDto: {
      /** @description One line for whoever is told */
      readonly note?: string | null;
      readonly obligationIds: readonly string[];
    };
    readonly AssessmentRulesDto: {
      /** @description All settings: weights by component, points by light and by conclusion, working days for objections */
      readonly rules: {
        readonly [key: string]: unknown;
      };
    };
    readonly CreateAssessmentDto: {
      /** @description A year that is over */
      readonly year: number;
    };
    readonly FileObjectionDto: {
      readonly reason: string;
      /**
       * Format: uuid
       * @description The unit that objects, of which the caller is an approver
       */
      readonly unitId: string;
    };
    readonly DecideObjectionDto: {
      readonly reason: string;
      /** @enum {string} */
      readonly outcome: 'SCORE_KEPT' | 'SCORE_CORRECTED';
      /** @description Of a correction: points 0…100 by component (led, responsible, indicators, onTime, accepted), as text */
      readonly points?: {
        readonly [key: string]: unknown;
      };
    };
    readonly ScopeDto: {
      /** @description Sections of the scheme */
      readonly sectionIds: readonly string[];
      /**
       * @description Whether the indicators are judged too
       * @default false
       */
      readonly indicators?: boolean;
    };
    readonly CreateEvaluationDto: {
      /** @enum {string} */
      readonly kind: 'ANNUAL' | 'MID_TERM' | 'FINAL';
      /**
       * Format: date
       * @description Facts that speak of days up to this one count
       */
      readonly asOf: string;
      /**
       * Format: uuid
       * @description Version of the rating policy; default: the one in force on asOf
       */
      readonly policyId?: string;
      /** @description Left out: the whole scheme */
      readonly scope?: components['schemas']['ScopeDto'];
      /** @description Why an annual evaluation looks on another day than 31 December; without it that is refused */
      readonly asOfReason?: string;
    };
    readonly ReturnEvaluationDto: {
      readonly reason: string;
    };
    readonly WriteTextDto: {
      /** @description One line a paragraph; empty takes the words out again */
      readonly text: string;
    };
    readonly LifeReasonDto: {
      readonly reason: string;
    };
    readonly CreateRatingPolicyDto: {
      readonly reason: string;
      /** @description 文号 of the approval */
      readonly documentNumber?: string;
      /**
       * Format: uuid
       * @description The version that it is made from
       */
      readonly formerId: string;
      /** @description Settings to change, merged over those of the former version; null takes an optional setting out */
      readonly changes: {
        readonly [key: string]: unknown;
      };
    };
    readonly AdoptRatingPolicyDto: {
      readonly reason: string;
      /** @description 文号 of the approval */
      readonly documentNumber?: string;
      /** Format: uuid */
      readonly schemeId: string;
      /**
       * Format: date
       * @description First day judged by it, today or later
       */
      readonly effectiveOn: string;
    };
    readonly AddedTargetDto: {
      readonly name: string;
      /** @enum {string} */
      readonly kind:
        'level' | 'cumulative' | 'annual_average_growth' | 'ceiling' | 'floor' | 'assigned' | 'synchronised';
      /** @description Value before the plan began */
      readonly baseValue?: string | null;
      /** @enum {string} */
      readonly comparator: 'gte' | 'gt' | 'lte' | 'lt' | 'approx' | 'eq';
      readonly value: string;
      /** @description Upper end of a range */
      readonly valueMax?: string | null;
      readonly unit: string;
      /**
       * Format: date
       * @description Left out: the end of the plan
       */
      readonly deadline?: string;
    };
    readonly UnitInRoleDto: {
      /** @enum {string} */
      readonly role: 'LEAD' | 'RESPONSIBLE' | 'SUPPORTING';
      /** Format: uuid */
      readonly unitId: string;
    };
    readonly AddedTaskDto: {
      /** @description Left out: the next of its section */
      readonly number?: number;
      readonly title: string;
      readonly body: string;
      readonly measures?: readonly string[];
      readonly targets?: readonly components['schemas']['AddedTargetDto'][];
      /** @description In order; the first LEAD consolidates */
      readonly units: readonly components['schemas']['UnitInRoleDto'][];
      /** @description Posts of persons */
      readonly leaders?: readonly string[];
      /** Format: date */
      readonly deadline?: string;
      /** @description The time limit in words */
      readonly deadlineText?: string;
    };
    readonly AddedSectionDto: {
      readonly title: string;
      /** @description As the scheme counts; left out: the next */
      readonly number?: string;
      /**
       * Format: uuid
       * @description The section before which it stands; left out: at the end
       */
      readonly beforeSectionId?: string;
      readonly tasks: readonly components['schemas']['AddedTaskDto'][];
    };
    readonly YearFigureDto: {
      readonly year: number;
      readonly value: string;
    };
    readonly AddedIndicatorDto: {
      readonly name: string;
      /** @enum {string} */
      readonly kind:
        'level' | 'cumulative' | 'annual_average_growth' | 'ceiling' | 'floor' | 'assigned' | 'synchronised';
      /** @description Value before the plan began */
      readonly baseValue?: string | null;
      /** @enum {string} */
      readonly attribute: 'BINDING' | 'EXPECTED';
      /** @description Left out: the next of its attribute */
      readonly number?: number;
      /**
       * @description With value and unit; left out for a target without a number
       * @enum {string}
       */
      readonly comparator?: 'gte' | 'gt' | 'lte' | 'lt' | 'approx' | 'eq';
      readonly value?: string;
      readonly unit?: string;
      readonly targetText: string;
      readonly baseYear?: number;
      /** @description 年度目标 */
      readonly yearValues?: readonly components['schemas']['YearFigureDto'][];
      readonly units: readonly components['schemas']['UnitInRoleDto'][];
    };
    readonly SchemeChangeDto: {
      /** @enum {string} */
      readonly kind:
        | 'INDICATOR_TARGET'
        | 'INDICATOR_YEARS'
        | 'INDICATOR_ADD'
        | 'INDICATOR_END'
        | 'TARGET_VALUE'
        | 'TARGET_DEADLINE'
        | 'TARGET_ADD'
        | 'TARGET_END'
        | 'MEASURE_ADD'
        | 'MEASURE_END'
        | 'SECTION_ADD'
        | 'TASK_TEXT'
        | 'TASK_DEADLINE'
        | 'TASK_ADD'
        | 'TASK_END'
        | 'UNITS';
      /**
       * Format: uuid
       * @description The indicator, target, measure or task; of UNITS a task or an indicator, of TASK_ADD the section, of MEASURE_ADD and TARGET_ADD the task; INDICATOR_ADD and SECTION_ADD have none
       */
      readonly itemId?: string;
      /** @description Of INDICATOR_TARGET (null: a target without a number) and TARGET_VALUE */
      readonly value?: string | null;
      /** @description Target text of INDICATOR_TARGET, text of TASK_TEXT, words of TASK_DEADLINE, reason of what is ended */
      readonly text?: string;
      /** @description Title of TASK_TEXT and MEASURE_ADD */
      readonly title?: string;
      /**
       * Format: date
       * @description Of TARGET_DEADLINE and TASK_DEADLINE
       */
      readonly deadline?: string;
      /**
       * @description Of TASK_END: given up, or going on in another task
       * @enum {string}
       */
      readonly manner?: 'TERMINATED' | 'MERGED';
      /**
       * Format: uuid
       * @description Of TASK_END with MERGED: the task in which it goes on
       */
      readonly intoTaskId?: string;
      /** @description Of TASK_ADD */
      readonly task?: components['schemas']['AddedTaskDto'];
      /** @description Of SECTION_ADD */
      readonly section?: components['schemas']['AddedSectionDto'];
      /** @description Of TARGET_ADD */
      readonly target?: components['schemas']['AddedTargetDto'];
      /** @description Of INDICATOR_ADD */
      readonly indicator?: components['schemas']['AddedIndicatorDto'];
      /** @description All 年度目标 of INDICATOR_YEARS */
      readonly yearValues?: readonly components['schemas']['YearFigureDto'][];
      /** @description Of UNITS: who is to be named */
      readonly add?: readonly components['schemas']['UnitInRoleDto'][];
      /** @description Of UNITS: who is not to be named any more */
      readonly remove?: readonly components['schemas']['UnitInRoleDto'][];
    };
    readonly AdjustmentDto: {
      readonly reason: string;
      /**
       * Format: date
       * @description First day on which it is to be in force; left out: the day on which it is made
       */
      readonly effectiveOn?: string;
      readonly changes: readonly components['schemas']['SchemeChangeDto'][];
    };
    readonly AdjustmentApprovalDto: {
      /** @description 文号 */
      readonly documentNumber: string;
      /** Format: date */
      readonly approvedOn: string;
      /**
       * Format: date
       * @description From when the approval lets it be in force, when it says another day than the draft
       */
      readonly effectiveOn?: string;
    };
    readonly NewFollowUpDto: {
      readonly text: string;
      /**
       * Format: uuid
       * @description The lead unit
       */
      readonly unitId: string;
      /**
       * Format: uuid
       * @description The task that it concerns
       */
      readonly taskId?: string | null;
      /** Format: date */
      readonly deadline: string;
    };
    readonly RecordDeliberationDto: {
      /** @description 文号 */
      readonly documentNumber: string;
      /** Format: date */
      readonly issuedOn: string;
      readonly text: string;
      /** @description What is to be done, by whom, by when */
      readonly followUps: readonly components['schemas']['NewFollowUpDto'][];
    };
    readonly FollowUpTextDto: {
      readonly text: string;
    };
    readonly AskOpinionsDto: {
      readonly unitIds: readonly string[];
      /**
       * Format: date
       * @description Last day to answer
       */
      readonly dueOn: string;
    };
    readonly AnswerOpinionDto: {
      /** @description false: no objection, and no opinion is given */
      readonly objection: boolean;
      readonly opinion?: string;
    };
    readonly DecideOpinionDto: {
      readonly reason: string;
      /** @description Whether the opinion is taken */
      readonly taken: boolean;
    };
    readonly OpenSelfEvaluationDto: {
      /**
       * Format: date
       * @description Last day to hand in
       */
      readonly dueOn: string;
      /**
       * @description A text for each task, or one for each section
       * @default TASK
       * @enum {string}
       */
      readonly by?: 'TASK' | 'SECTION';
    };
    readonly WriteSelfEvaluationDto: {
      /** @description Of an indicator in its unit, of a task or section the percent done, 0…100 */
      readonly value?: string | null;
      /** @description Of an indicator one of the conclusions, of a task one of the lights */
      readonly conclusion?: string | null;
      readonly text: string;
    };
    readonly WriteThirdPartyDto: {
      /** @description Of an indicator in its unit, of a task or section the percent done, 0…100 */
      readonly value?: string | null;
      /** @description Of an indicator one of the conclusions, of a task one of the lights */
      readonly conclusion?: string | null;
      readonly reason: string;
      readonly source: string;
    };
    readonly CreateConnectorDto: {
      readonly name: string;
      /** @enum {string} */
      readonly kind: 'WEAVER' | 'SEEYON' | 'DINGTALK' | 'WECOM';
      readonly settings: {
        readonly [key: string]: string;
      };
      /** @default 300 */
      readonly perMinute?: number;
    };
    readonly ChangeConnectorDto: {
      readonly name?: string;
      /** @description On top of what is set; a secret that is not given stays */
      readonly settings?: {
        readonly [key: string]: string;
      };
      readonly perMinute?: number;
    };
    readonly MappedAccountDto: {
      /** @description Login of the person here */
      readonly login: string;
      /** @description Account of the person at the receiver */
      readonly account: string;
    };
    readonly SetAccountsDto: {
      readonly accounts: readonly components['schemas']['MappedAccountDto'][];
    };
    readonly ResendPushesDto: {
      /** @description Only these; all that were given up when left out */
      readonly pushIds?: readonly string[];
    };
    readonly LadderStepDto: {
      readonly code: string;
      readonly name: string;
      /** @description Colour of the band on the order, RRGGBB */
      readonly band: string;
      /** @description Working days to reply */
      readonly replyDays: number;
      /** @description 签发人, unless an order names another */
      readonly signer: string;
    };
    readonly ReplaceLadderDto: {
      /** @description The issuing office, without the jurisdiction's name */
      readonly office: string;
      /** @description From the mildest up */
      readonly steps: readonly components['schemas']['LadderStepDto'][];
      /**
       * @description How often a circular is made by itself
       * @enum {string}
       */
      readonly circulars: 'NONE' | 'MONTH' | 'QUARTER';
    };
    readonly ProposeDto: {
      readonly reason: string;
      /**
       * Format: uuid
       * @description A report that is owed; or else a unit and a task
       */
      readonly obligationId?: string;
      /** Format: uuid */
      readonly unitId?: string;
      /** Format: uuid */
      readonly taskId?: string;
    };
    readonly OrderReasonDto: {
      readonly reason: string;
    };
    readonly IssueOrderDto: {
      /** @description 督办事项 */
      readonly matter?: string;
      /** @description 办理要求 */
      readonly requirement?: string;
      /**
       * Format: date
       * @description A working day after today
       */
      readonly deadline?: string;
      /** @description 签发人 */
      readonly signer?: string;
      /** @description Of one unit and one task or indicator */
      readonly proposalIds: readonly string[];
      /** @description A rung of the ladder; the first one by default */
      readonly colour?: string;
    };
    readonly ReplyDto: {
      readonly text: string;
      /** @description Evidence of the unit's own reports */
      readonly evidenceIds?: readonly string[];
    };
    readonly CloseDto: {
      readonly conclusion: string;
    };
    readonly RaiseOrderDto: {
      /** @description 督办事项 */
      readonly matter?: string;
      /** @description 办理要求 */
      readonly requirement?: string;
      /**
       * Format: date
       * @description A working day after today
       */
      readonly deadline?: string;
      /** @description 签发人 */
      readonly signer?: string;
      readonly reason: string;
    };
    readonly RequestOrderExtensionDto: {
      readonly reason: string;
      /**
       * Format: date
       * @description A working day after the deadline
       */
      readonly deadline: string;
    };
    readonly GrantOrderExtensionDto: {
      /**
       * Format: date
       * @description By default the day asked for
       */
      readonly deadline?: string;
    };
    readonly CreateCircularDto: {
      /** @description A month (2023-06) or a quarter (2023-Q2) that has come to its end */
      readonly period: string;
    };
    readonly GivenNameDto: {
      /** @enum {string} */
      readonly kind: 'UNIT' | 'PERSON' | 'TASK' | 'REPORT';
      readonly externalId: string;
      /**
       * Format: uuid
       * @description Our unit, user, task or report; null: the id denotes nothing any more
       */
      readonly id: string | null;
    };
    readonly GiveNamesDto: {
      /** @description Whose numbering it is: a code, or the id of an API client. A program means its own */
      readonly source?: string;
      readonly items: readonly components['schemas']['GivenNameDto'][];
    };
    readonly UnitItemDto: {
      /** @description Id of the unit in the office system */
      readonly externalId: string;
      readonly name: string;
      /** @description Are added; none is ever removed */
      readonly aliases?: readonly string[];
      /**
       * @description false: it has ended
       * @default true
       */
      readonly active?: boolean;
      /**
       * @description true: a unit of this name, which the source has not named yet, is the one
       * @default false
       */
      readonly adopt?: boolean;
    };
    readonly SyncUnitsDto: {
      /** @description Whose numbering it is: a code, or the id of an API client. A program means its own */
      readonly source?: string;
      /**
       * @description true: the list is all there is; what the source has named and the list leaves out is ended
       * @default false
       */
      readonly full?: boolean;
      /**
       * @description true: only tells what would be done
       * @default false
       */
      readonly dryRun?: boolean;
      /** @description How many things a full list may end; default ten, or a tenth of what the source knows here */
      readonly endAtMost?: number | null;
      /** @description `plan` of a dry run: 409 `plan_changed` when the run would do anything else */
      readonly plan?: string | null;
      readonly items: readonly components['schemas']['UnitItemDto'][];
    };
    readonly PostItemDto: {
      /** @enum {string} */
      readonly role:
        'reporter' | 'approver' | 'coordinator' | 'supervisor' | 'leader' | 'evaluator' | 'administrator' | 'auditor';
      /** @description The unit by its external id */
      readonly unitExternalId?: string;
    };
    readonly PersonItemDto: {
      /** @description Id of the person in the office system */
      readonly externalId: string;
      /** @description Needed for somebody new; then fixed */
      readonly login?: string;
      readonly displayName: string;
      /**
       * @description false: the person has left
       * @default true
       */
      readonly active?: boolean;
      /**
       * @description true: the account of this login, which the source has not named yet, is the one
       * @default false
       */
      readonly adopt?: boolean;
      /** @description All posts that the source gives; left out: posts stay as they are */
      readonly posts?: readonly components['schemas']['PostItemDto'][];
    };
    readonly SyncPeopleDto: {
      /** @description Whose numbering it is: a code, or the id of an API client. A program means its own */
      readonly source?: string;
      /**
       * @description true: the list is all there is; what the source has named and the list leaves out is ended
       * @default false
       */
      readonly full?: boolean;
      /**
       * @description true: only tells what would be done
       * @default false
       */
      readonly dryRun?: boolean;
      /** @description How many things a full list may end; default ten, or a tenth of what the source knows here */
      readonly endAtMost?: number | null;
      /** @description `plan` of a dry run: 409 `plan_changed` when the run would do anything else */
      readonly plan?: string | null;
      readonly items: readonly components['schemas']['PersonItemDto'][];
    };
    readonly CreateSubscriptionDto: {
      readonly name?: string;
      readonly url?: string;
      /** @description Empty: every type */
      readonly types?: readonly string[];
      /** @description Only what concerns these units; null: the whole jurisdiction */
      readonly unitIds?: readonly string[] | null;
      readonly perMinute?: number;
      /** @description Never shown again */
      readonly secret: string;
      /** @description A cursor of GET /changes to begin at; left out: from now on */
      readonly since?: string;
    };
    readonly ChangeSubscriptionDto: {
      readonly name?: string;
      readonly url?: string;
      /** @description Empty: every type */
      readonly types?: readonly string[];
      /** @description Only what concerns these units; null: the whole jurisdiction */
      readonly unitIds?: readonly string[] | null;
      readonly perMinute?: number;
    };
    readonly PauseSubscriptionDto: {
      readonly reason: string;
    };
    readonly SubscriptionSecretDto: {
      /** @description Never shown again */
      readonly secret: string;
      /**
       * @description So long events are signed by the secret so far as well; 0: it has leaked
       * @default 24
       */
      readonly keepHours?: number;
    };
    readonly ResendEventsDto: {
      /** @description Events that happened from then on */
      readonly from?: string;
      /** @description … and before then */
      readonly until?: string;
      readonly types?: readonly string[];
      /** @description Left out: only what was given up (DEAD) */
      readonly states?: readonly ('SENT' | 'FAILED' | 'DEAD')[];
    };
    readonly Problem: {
      readonly type: string;
      readonly title: string;
      readonly status: number;
      readonly code: string;
      readonly detail: string;
      readonly errors?: readonly {
        readonly field: string;
        readonly code: string;
        readonly message: string;
      }[];
      /** @description with 412: the thing as it is now */
      readonly current?: {
        readonly [key: string]: unknown;
      };
      /** @description finds the log lines of this request */
      readonly traceId: string;
    };
    /** @description What has become of one of them, in the order in which they were given. */
    readonly AcceptedItem:
      | {
          /** Format: uuid */
          readonly id: string;
          /** @constant */
          readonly accepted: false;
          readonly code: string;
          readonly detail: string;
        }
      | {
          /** Format: uuid */
          readonly id: string;
          /** @constant */
          readonly accepted: true;
          readonly version: number;
        };
    readonly AccountItem: {
      /** Format: uuid */
      readonly userId: string;
      readonly login: string;
      readonly displayName: string;
      readonly account: string | null;
      /** @description That are the person's turn now. */
      readonly openTodos: number;
    };
    readonly AccountItemPage: {
      readonly items: readonly components['schemas']['AccountItem'][];
      /** @description Null on the last page. */
      readonly nextCursor: string | null;
    };
    /** @enum {string} */
    readonly AccountMatch: 'ACCOUNT' | 'LOGIN';
    /** @enum {string} */
    readonly Action:
      | 'auth.self'
      | 'notifications.read'
      | 'notifications.self'
      | 'units.read'
      | 'units.write'
      | 'units.sync'
      | 'people.sync'
      | 'external-ids.read'
      | 'external-ids.write'
      | 'imports.read'
      | 'imports.write'
      | 'schemes.read'
      | 'schemes.write'
      | 'annual-plans.read'
      | 'annual-plans.write'
      | 'annual-plans.review'
      | 'obligations.read'
      | 'obligations.write'
      | 'reports.write'
      | 'reports.release'
      | 'reports.review'
      | 'evidence.purge'
      | 'measurements.read'
      | 'measurements.write'
      | 'measurements.review'
      | 'progress.read'
      | 'assessments.read'
      | 'assessments.write'
      | 'assessments.object'
      | 'lower-progress.read'
      | 'rating-policies.read'
      | 'rating-policies.write'
      | 'evaluations.read'
      | 'evaluations.write'
      | 'publications.write'
      | 'self-evaluations.read'
      | 'self-evaluations.write'
      | 'self-evaluations.release'
      | 'third-party.write'
      | 'opinions.read'
      | 'opinions.answer'
      | 'follow-ups.read'
      | 'follow-ups.report'
      | 'reminders.read'
      | 'reminders.write'
      | 'reminders.urge'
      | 'burden.read'
      | 'supervision.read'
      | 'supervision.answer'
      | 'supervision.propose'
      | 'supervision.write'
      | 'circulars.read'
      | 'circulars.write'
      | 'calendar.read'
      | 'calendar.write'
      | 'todos.read'
      | 'todo-connectors.read'
      | 'todo-connectors.write'
      | 'api-clients.read'
      | 'api-clients.write'
      | 'sso-providers.read'
      | 'sso-providers.write'
      | 'users.read'
      | 'users.write'
      | 'jobs.manage'
      | 'channels.manage'
      | 'deliveries.manage'
      | 'webhooks.manage'
      | 'events.read'
      | 'changes.read'
      | 'exports.read'
      | 'audit.read';
    readonly ActivatedScheme: {
      /** Format: uuid */
      readonly id: string;
      readonly state: components['schemas']['SchemeState'];
      readonly cycle: components['schemas']['CycleKind'];
      /** Format: date-time */
      readonly activatedAt: string;
      readonly version: number;
    };
    readonly AddedIndicator: {
      /** @enum {string} */
      readonly attribute: 'BINDING' | 'EXPECTED';
      /** @description Null: the next of its attribute. */
      readonly number: number | null;
      readonly name: string;
      /** @enum {string} */
      readonly kind:
        'annual_average_growth' | 'assigned' | 'ceiling' | 'cumulative' | 'floor' | 'level' | 'synchronised';
      /** @description Null, as value and unit, for a target without a number. */
      readonly comparator: components['schemas']['Comparator'] | null;
      readonly value: string | null;
      readonly unit: string | null;
      readonly targetText: string;
      readonly baseValue: string | null;
      readonly baseYear: number | null;
      readonly yearValues: readonly components['schemas']['YearFigure'][];
      readonly units: readonly components['schemas']['UnitInRole'][];
    };
    /** @description A section with what it begins with. */
    readonly AddedSection: {
      readonly title: string;
      /** @description As the document counts: 七. Null: the next. */
      readonly number: string | null;
      /**
       * Format: uuid
       * @description Null: after all others.
       */
      readonly beforeSectionId: string | null;
      /** @description One at least. */
      readonly tasks: readonly components['schemas']['AddedTask'][];
    };
    /** @description A target that an adjustment brings into a task. Figures are decimal strings. */
    readonly AddedTarget: {
      readonly name: string;
      /** @enum {string} */
      readonly kind:
        'annual_average_growth' | 'assigned' | 'ceiling' | 'cumulative' | 'floor' | 'level' | 'synchronised';
      readonly comparator: components['schemas']['Comparator'];
      readonly value: string;
      /** @description Upper end of a range such as 5-8家. */
      readonly valueMax: string | null;
      readonly unit: string;
      /** @description Null: the end of the plan. */
      readonly deadline: string | null;
      readonly baseValue: string | null;
    };
    readonly AddedTask: {
      /** @description Null: the next of its section. */
      readonly number: number | null;
      readonly title: string;
      readonly body: string;
      /** @description Titles, in their order. */
      readonly measures: readonly string[];
      readonly targets: readonly components['schemas']['AddedTarget'][];
      /** @description In the order of the clause; the first LEAD consolidates. */
      readonly units: readonly components['schemas']['UnitInRole'][];
      readonly leaders: readonly string[];
      readonly deadline: string | null;
      readonly deadlineText: string | null;
    };
    /** @description What the reader missed. Its path is `added.KEY`, under which it is corrected and has further items added. */
    readonly Addition: {
      readonly by?: {
        /** Format: uuid */
        readonly id: string | null;
        readonly name: string;
      };
      /** Format: date-time */
      readonly at?: string;
      /** @description Chosen by the client, unique within the import. */
      readonly key: string;
      /** @description The list that it belongs to: `sections`, `sections.0.tasks`, `added.KEY.targets`, `indicators.3.responsible`. */
      readonly into: string;
      /** @description Path of the item before which it stands; at the end of the list when left out. */
      readonly before?: string | null;
      /** @description Fields as in `CORRECTABLE`; of a party its `name`. */
      readonly value: {
        readonly [key: string]: unknown;
      };
      /** @description The words of the document that say so; null when a person knows it from elsewhere. */
      readonly source: components['schemas']['Span'] | null;
      /** @description What stands at `source`. */
      readonly words: string | null;
    };
    /**
     * @description STAND_IN: the coordinator, because nobody holds the post that should have been told.
     * @enum {string}
     */
    readonly AddressedAs:
      'STAND_IN' | 'APPROVER' | 'COORDINATOR' | 'LEAD_APPROVER' | 'REPORTER' | 'SUPERVISOR' | 'UNIT_HEAD';
    /** @description A part of the scheme that a change is about, as a person knows it. */
    readonly AdjustedPart: {
      /** Format: uuid */
      readonly id: string;
      /** @enum {string} */
      readonly type: 'INDICATOR' | 'MEASURE' | 'SECTION' | 'TARGET' | 'TASK';
      readonly name: string;
      /**
       * Format: uuid
       * @description Of a measure or target the task that it is in.
       */
      readonly taskId: string | null;
    };
    readonly AdjustmentDetail: {
      readonly stateWord: string;
      /** @description What the caller may do with it now. */
      readonly nextSteps: readonly components['schemas']['AdjustmentStep'][];
      /** @description What the changes are about, by name; what they add is in themselves. */
      readonly parts: readonly components['schemas']['AdjustedPart'][];
      /** Format: uuid */
      readonly id: string;
      /** Format: uuid */
      readonly evaluationId: string;
      /** Format: uuid */
      readonly schemeId: string;
      readonly state: components['schemas']['AdjustmentState'];
      readonly reason: string;
      readonly changes: readonly components['schemas']['SchemeChange'][];
      readonly difference: components['schemas']['SchemeDifference'];
      readonly documentNumber: string | null;
      /** Format: date */
      readonly approvedOn: string | null;
      /**
       * Format: date
       * @description First day on which it may be in force; null: the day on which it is made.
       */
      readonly effectiveOn: string | null;
      readonly rejectReason: string | null;
      readonly revision: number | null;
      /** Format: date-time */
      readonly createdAt: string;
      readonly version: number;
    };
    /** @enum {string} */
    readonly AdjustmentState: 'DRAFT' | 'PROPOSED' | 'APPROVED' | 'REJECTED' | 'APPLIED';
    /** @enum {string} */
    readonly AdjustmentStep: 'edit' | 'propose' | 'approve' | 'reject' | 'recall' | 'apply';
    readonly AdjustmentView: {
      readonly stateWord: string;
      /** @description What the caller may do with it now. */
      readonly nextSteps: readonly components['schemas']['AdjustmentStep'][];
      /** Format: uuid */
      readonly id: string;
      /** Format: uuid */
      readonly evaluationId: string;
      /** Format: uuid */
      readonly schemeId: string;
      readonly state: components['schemas']['AdjustmentState'];
      readonly reason: string;
      readonly changes: readonly components['schemas']['SchemeChange'][];
      readonly difference: components['schemas']['SchemeDifference'];
      readonly documentNumber: string | null;
      /** Format: date */
      readonly approvedOn: string | null;
      /**
       * Format: date
       * @description First day on which it may be in force; null: the day on which it is made.
       */
      readonly effectiveOn: string | null;
      readonly rejectReason: string | null;
      readonly revision: number | null;
      /** Format: date-time */
      readonly createdAt: string;
      readonly version: number;
    };
    readonly AdjustmentViewPage: {
      readonly items: readonly components['schemas']['AdjustmentView'][];
      /** @description Null on the last page. */
      readonly nextCursor: string | null;
    };
    readonly AdoptionRow: {
      /** @description From 1 within the scheme. */
      readonly number: number;
      /** Format: uuid */
      readonly policyId: string;
      readonly policyVersion: number;
      /** Format: date */
      readonly effectiveOn: string;
      readonly reason: string;
      readonly documentNumber: string | null;
      readonly adoptedBy: string | null;
      /** Format: date-time */
      readonly adoptedAt: string;
    };
    readonly AdoptionRowPage: {
      readonly items: readonly components['schemas']['AdoptionRow'][];
      /** @description Null on the last page. */
      readonly nextCursor: string | null;
    };
    /** @enum {string} */
    readonly AnnualPlanAction: 'edit' | 'propose' | 'withdraw' | 'approve' | 'return';
    readonly AnnualPlanRow: {
      readonly task: {
        /** Format: uuid */
        readonly id: string;
        readonly number: number;
        readonly title: string;
        readonly section: string;
      };
      readonly year: number;
      readonly lead: {
        /** Format: uuid */
        readonly id: string;
        readonly name: string;
      } | null;
      /** @description Of the newest revision that the caller may see; all null without one. */
      readonly revision: number | null;
      readonly state: components['schemas']['AnnualPlanState'] | null;
      readonly percents: readonly [string | null, string | null, string | null, string | null] | null;
      /** Format: date-time */
      readonly proposedAt: string | null;
      /** Format: date */
      readonly effectiveOn: string | null;
      /** @description Of the newest revision, reached ones as the plan knows them. */
      readonly milestones: {
        readonly planned: number;
        readonly done: number;
        readonly overdue: number;
      };
      /** @description The revision in force; null without one. */
      readonly inForce: number | null;
      /** @description Of the plan, for If-Match and for approving several; 0 before the first revision. */
      readonly version: number;
    };
    /** @enum {string} */
    readonly AnnualPlanState: 'DRAFT' | 'PROPOSED' | 'RETURNED' | 'APPROVED' | 'SUPERSEDED';
    /** @description Days are `YYYY-MM-DD`, percents 0…100 and other figures decimal strings, instants ISO in UTC. */
    readonly AnnualPlanView: {
      /** Format: uuid */
      readonly taskId: string;
      /** Format: uuid */
      readonly schemeId: string;
      readonly year: number;
      /** @description The unit that consolidates the task today and plans it; null when the document left it open. */
      readonly lead: {
        /** Format: uuid */
        readonly id: string;
        readonly name: string;
      } | null;
      /** @description The revision that is shown; null before the first. */
      readonly revision: number | null;
      readonly state: components['schemas']['AnnualPlanState'] | null;
      /** @description By the end of each quarter, of the whole task. */
      readonly percents: readonly [string | null, string | null, string | null, string | null];
      readonly milestones: readonly components['schemas']['MilestoneRow'][];
      readonly targets: readonly components['schemas']['PlannedTarget'][];
      readonly note: string | null;
      readonly proposedBy: string | null;
      /** Format: date-time */
      readonly proposedAt: string | null;
      readonly reviewedBy: string | null;
      /** Format: date-time */
      readonly reviewedAt: string | null;
      readonly returnReason: string | null;
      /**
       * Format: date
       * @description First day that is judged by this revision; null while it is not approved.
       */
      readonly effectiveOn: string | null;
      /** @description What has to be put right before it can be proposed. */
      readonly problems: readonly components['schemas']['FieldError'][];
      /** @description What whoever approves should notice. */
      readonly remarks: readonly components['schemas']['PlanRemark'][];
      /** @description The newest first. */
      readonly revisions: readonly {
        readonly revision: number;
        readonly state: components['schemas']['AnnualPlanState'];
        readonly percents: readonly [string | null, string | null, string | null, string | null];
        readonly note: string | null;
        /** Format: date */
        readonly effectiveOn: string | null;
      }[];
      /** @description What the caller may do with the newest revision now. */
      readonly actions: readonly components['schemas']['AnnualPlanAction'][];
      /** @description Of the plan, over all its revisions; 0 before the first. */
      readonly version: number;
    };
    readonly ApprovedAnnualPlans: {
      /** Format: uuid */
      readonly schemeId: string;
      readonly year: number;
      readonly items: readonly {
        /** Format: uuid */
        readonly taskId: string;
        readonly revision: number;
        /** Format: date */
        readonly effectiveOn: string;
        readonly version: number;
      }[];
    };
    /** @description Minutes that reading and acting on one such line is estimated to cost; the report itself is not counted. */
    readonly AskMinutes: {
      readonly COPY: number;
      readonly REMIND: number;
      readonly SUPERVISE: number;
      readonly URGE: number;
    } & {
      readonly [key: string]: unknown;
    };
    readonly AskedOpinions: {
      /** Format: uuid */
      readonly evaluationId: string;
      /** Format: date */
      readonly dueOn: string;
      /** @description How many departments are asked by this call; who was asked before is not asked again. */
      readonly asked: number;
    };
    readonly AssessedIndicator: {
      /** Format: uuid */
      readonly id: string;
      readonly label: string;
      readonly conclusion: components['schemas']['Conclusion'];
      readonly reason: string;
    };
    /** @description What the counts behind a score are counts of, so that a unit can check them one by one. */
    readonly AssessedItems: {
      readonly led: readonly components['schemas']['AssessedTask'][];
      readonly responsible: readonly components['schemas']['AssessedTask'][];
      readonly indicators: readonly components['schemas']['AssessedIndicator'][];
      /** @description All other reports of the year are in order. */
      readonly reports: readonly components['schemas']['FaultyReport'][];
    };
    readonly AssessedTask: {
      /** Format: uuid */
      readonly id: string;
      /** @description Number and title as on the day. */
      readonly label: string;
      /** @enum {string} */
      readonly light: 'BLUE' | 'GREEN' | 'GREY' | 'RED' | 'YELLOW';
      readonly reason: string;
    };
    readonly AssessedUnitDetail: {
      /** Format: uuid */
      readonly assessmentId: string;
      readonly year: number;
      /** Format: uuid */
      readonly unitId: string;
      readonly name: string;
      readonly figures: components['schemas']['EvaluationUnitFigures'];
      /** @description Null in assessments that were made before items were kept. */
      readonly items: components['schemas']['AssessedItems'] | null;
      /** @description Oldest first; each after the first was put right after an objection. */
      readonly revisions: readonly components['schemas']['ScoreRevision'][];
      readonly objections: readonly {
        /** Format: uuid */
        readonly id: string;
        /** @description Of the score that it is about. */
        readonly revision: number;
        readonly reason: string;
        readonly state: components['schemas']['ObjectionState'];
        /** Format: date-time */
        readonly filedAt: string;
        readonly decision: string | null;
        /** Format: date-time */
        readonly decidedAt: string | null;
        readonly version: number;
      }[];
    };
    readonly AssessedUnitView: {
      /** Format: uuid */
      readonly unitId: string;
      readonly name: string;
      /** @description Equal scores share a rank; null without a score. */
      readonly rank: number | null;
      readonly score: string | null;
      /** @description From 1; counted up by each correction. */
      readonly revision: number;
      readonly components: readonly components['schemas']['ComponentScore'][];
      readonly arithmetic: readonly string[];
      readonly figures: components['schemas']['EvaluationUnitFigures'];
      /** @description Last day of the unit's right to object to this revision. */
      readonly objectUntil: string;
      readonly objections: readonly {
        /** Format: uuid */
        readonly id: string;
        /** @description Of the score that it is about. */
        readonly revision: number;
        readonly reason: string;
        readonly state: components['schemas']['ObjectionState'];
        /** Format: date-time */
        readonly filedAt: string;
        readonly decision: string | null;
        /** Format: date-time */
        readonly decidedAt: string | null;
        readonly version: number;
      }[];
    };
    readonly AssessmentItem: {
      /** Format: uuid */
      readonly id: string;
      /** Format: uuid */
      readonly schemeId: string;
      readonly year: number;
      /** Format: date */
      readonly asOf: string;
      readonly rulesVersion: number;
      readonly policyVersion: number;
      /** Format: date-time */
      readonly createdAt: string;
    };
    readonly AssessmentItemPage: {
      readonly items: readonly components['schemas']['AssessmentItem'][];
      /** @description Null on the last page. */
      readonly nextCursor: string | null;
    };
    readonly AssessmentPreview: {
      /** Format: uuid */
      readonly schemeId: string;
      readonly year: number;
      /** Format: date */
      readonly asOf: string;
      readonly rulesVersion: number;
      readonly policyVersion: number;
      readonly scoredUnits: number;
      readonly units: readonly {
        /** Format: uuid */
        readonly unitId: string;
        readonly name: string;
        readonly rank: number | null;
        readonly figures: components['schemas']['EvaluationUnitFigures'];
        readonly components: readonly components['schemas']['ComponentScore'][];
        /** @description 0…100 with two decimals, half-up; null when no component has a figure. */
        readonly score: string | null;
        /** @description The worked lines, for checking by hand. */
        readonly arithmetic: readonly string[];
      }[];
    };
    /** @description Rules of 年度考核. Weights and points are decimal strings; a component without a figure takes its weight with it. */
    readonly AssessmentRules: {
      readonly weights: {
        readonly accepted: string;
        readonly indicators: string;
        readonly led: string;
        readonly onTime: string;
        readonly responsible: string;
      };
      /** @description Points 0…100 of a task by its light; grey has none, since nothing is known. */
      readonly lightPoints: {
        readonly BLUE: string;
        readonly GREEN: string;
        readonly RED: string;
        readonly YELLOW: string;
      };
      /** @description Points 0…100 of an indicator by its conclusion; one that cannot be judged has none. */
      readonly conclusionPoints: {
        readonly ACHIEVED_EARLY: string;
        readonly AHEAD: string;
        readonly BEHIND: string;
        readonly COMPLETED: string;
        readonly EXCEEDED: string;
        readonly NOT_COMPLETED: string;
        readonly ON_TRACK: string;
      };
      /** @description Working days after a score was made known in which the unit may object. */
      readonly objectionDays: number;
    };
    readonly AssessmentRulesView: {
      /** Format: uuid */
      readonly schemeId: string;
      /** @description 0 for the rules of the program, then counted up; an assessment names the version that it was made by. */
      readonly version: number;
      readonly rules: components['schemas']['AssessmentRules'];
    };
    readonly AssessmentView: {
      /** @description Units that were scored, and of them those with a score. */
      readonly scoredUnits: number;
      readonly units: readonly components['schemas']['AssessedUnitView'][];
      /** Format: uuid */
      readonly id: string;
      /** Format: uuid */
      readonly schemeId: string;
      readonly year: number;
      /** Format: date */
      readonly asOf: string;
      readonly rulesVersion: number;
      readonly policyVersion: number;
      readonly rules: components['schemas']['AssessmentRules'];
      /** Format: date-time */
      readonly createdAt: string;
    };
    /** @enum {string} */
    readonly Audience: 'ALL' | 'UNITS' | 'DISTRICT';
    readonly AuditEventRow: {
      /** Format: uuid */
      readonly id: string;
      /** Format: date-time */
      readonly at: string;
      /** @enum {string} */
      readonly actorKind: 'client' | 'system' | 'user';
      /** Format: uuid */
      readonly actorId: string | null;
      readonly actorName: string;
      readonly action: string;
      readonly subjectType: string;
      readonly subjectId: string;
      readonly before: unknown;
      readonly after: unknown;
      /** Format: uuid */
      readonly correlationId: string;
      readonly ip: string | null;
      /** Format: uuid */
      readonly sessionId: string | null;
      /** @description The program through which it was done, for the actor or, of kind `client`, for itself. */
      readonly via: {
        /** Format: uuid */
        readonly id: string;
        readonly name: string;
      } | null;
      /** @description Number and hash of its link in the chain; null for the minute until it is sealed. */
      readonly seq: string | null;
      readonly hash: string | null;
    };
    readonly AuditEventRowPage: {
      readonly items: readonly components['schemas']['AuditEventRow'][];
      /** @description Null on the last page. */
      readonly nextCursor: string | null;
    };
    readonly AuditHealth: {
      /**
       * @description `role`: the service has no right to change the record. `trigger`: it owns the table, and only a trigger stops it.
       * @enum {string}
       */
      readonly protection: 'role' | 'trigger';
      readonly unsealed: number;
      /** @description Minutes of it mean that no worker runs. */
      readonly oldestUnsealedAgeMs: number | null;
    };
    readonly AuditVerification: {
      /** Format: uuid */
      readonly jurisdictionId: string;
      readonly intact: boolean;
      /** @description Links that were followed. */
      readonly sealed: number;
      /** @description Events that are committed and wait for their link; of these only the content is proved. */
      readonly waiting: number;
      /** @description Note it outside the system: a chain that was made anew from here on cannot have it. */
      readonly head: components['schemas']['Head'];
      readonly retiredBefore: string | null;
      /** @description At most 200, in the order of the chain; then what has no place in it. */
      readonly findings: readonly components['schemas']['Finding'][];
    };
    /** @description What has become of one of them, in the order in which they were given. */
    readonly BulkResult:
      | {
          readonly externalId: string;
          /** @constant */
          readonly status: 200;
          /** @description It had been taken before; nothing was changed this time. */
          readonly replayed: boolean;
          readonly report: {
            /** Format: uuid */
            readonly id: string;
            readonly state: components['schemas']['ReportState'];
            readonly version: number;
          };
        }
      | {
          readonly externalId: string;
          /** @description As if it had come alone. */
          readonly status: number;
          readonly code: string;
          readonly detail: string;
          readonly errors: readonly components['schemas']['FieldError'][];
        };
    readonly BurdenSetting: {
      readonly minutes: components['schemas']['AskMinutes'];
      /** @description 0 while nobody has set them. */
      readonly version: number;
    };
    readonly CalendarEffect: {
      /** @description Nothing was changed: this is what would be. */
      readonly dryRun: boolean;
      /** @description Days that are worked now and were not, or the other way round. */
      readonly days: readonly components['schemas']['ChangedDay'][];
      /** @description Cycles that have not opened and get other days, with what they were. */
      readonly moved: readonly components['schemas']['MovedCycle'][];
    };
    readonly CalendarYear: {
      readonly year: number;
      /** @description No notice for this year is known: weekends and the holidays fixed by law rest until there is one. */
      readonly provisional: boolean;
      /** @description The notice that the administrator has entered for the year; null while the published calendar holds. */
      readonly notice: {
        readonly number: string;
        readonly version: number;
      } | null;
      /** @description Days that differ from the week, and days that somebody has set; every other day follows the week. */
      readonly days: readonly components['schemas']['CalendarYearDay'][];
    };
    readonly CalendarYearDay: {
      /** Format: date */
      readonly day: string;
      readonly kind: components['schemas']['DayKind'];
      /** @description The holiday it belongs to, where that is known. */
      readonly name: string | null;
      /** @description Number of the notice by which the administrator has set the day; null for the published calendar. */
      readonly notice: string | null;
      readonly provisional: boolean;
    };
    readonly CarriedValue: {
      /**
       * Format: uuid
       * @description Exactly one of the two: a target of the reported task, or the reported indicator.
       */
      readonly targetId: string | null;
      /** Format: uuid */
      readonly indicatorId: string | null;
      /** Format: date */
      readonly periodEnd: string;
      readonly value: string;
      /** @description True for the amount of one period, false for a standing at `periodEnd`. */
      readonly flow: boolean;
      /** @description 初步 or 最终核实. */
      readonly status: components['schemas']['ValueStatus'];
      readonly source: string;
    };
    /** @description Why a figure is another one: a fact that came, was replaced or went, or a setting of the scheme. */
    readonly Cause: {
      /** @enum {string} */
      readonly type: 'AS_OF' | 'DUTIES' | 'MEASUREMENT' | 'POLICY' | 'REPORT' | 'REVISION' | 'SCOPE' | 'SETTING';
      /** @enum {string} */
      readonly what: 'NEW' | 'REVISED' | 'WITHDRAWN';
      /**
       * Format: uuid
       * @description Of the report, the measurement, the item or unit; null for what concerns the whole evaluation.
       */
      readonly id: string | null;
      /**
       * Format: uuid
       * @description The fact that it replaces.
       */
      readonly formerId: string | null;
      /** Format: date */
      readonly periodEnd: string | null;
      readonly before: string | null;
      readonly after: string | null;
    };
    /** @description A member that becomes another. */
    readonly Change: {
      readonly field: string;
      readonly before: unknown;
      readonly after: unknown;
    };
    /** @enum {string} */
    readonly ChangeKind: 'WORSE' | 'BETTER' | 'OTHERWISE' | 'ADDED' | 'GONE' | 'FIGURES';
    readonly ChangeView: {
      /** @description As it is asked for with `GET /progress/:node/explanation`. */
      readonly node: string;
      readonly type: components['schemas']['RollupNodeType'];
      readonly label: string;
      readonly binding: boolean;
      readonly change: components['schemas']['ChangeKind'];
      /** @description Null: not in the scheme then, or not to be seen by the caller. */
      readonly before: components['schemas']['FiguresView'] | null;
      readonly after: components['schemas']['FiguresView'] | null;
      /** @description Percentage points; null when one of the two is unknown. */
      readonly percentChange: string | null;
    };
    readonly Changed: {
      readonly before: string;
      readonly after: string;
    };
    readonly ChangedDay: {
      /** Format: date */
      readonly day: string;
      readonly before: components['schemas']['DayKind'];
      readonly after: components['schemas']['DayKind'];
    };
    readonly Changes: {
      readonly items: readonly {
        readonly [key: string]: unknown;
      }[];
      /** @description To be given as `since` the next time, also when nothing has happened. */
      readonly cursor: string;
      /** @description There are more already. */
      readonly more: boolean;
    };
    readonly ChannelView: {
      /** @enum {string} */
      readonly channel: 'EMAIL' | 'WEBHOOK';
      readonly enabled: boolean;
      /** @description Null: never set up. */
      readonly settings: components['schemas']['EmailSettings'] | components['schemas']['WebhookSettings'] | null;
      readonly hasPassword: boolean;
      /** @description Of the mail server: who vouches for it; null: the well-known authorities, or no mail server. */
      readonly trusted: readonly components['schemas']['TrustedCertificate'][] | null;
      /** @description Of the mail server; null of webhooks, whose receivers each have their own. */
      readonly health: components['schemas']['EndpointHealth'] | null;
      /** @description 0: never set up. */
      readonly version: number;
    };
    readonly Check: {
      /** @enum {string} */
      readonly name: 'addresses' | 'capabilities' | 'credentials' | 'discovery' | 'keys';
      readonly ok: boolean;
      /** @description What was found, or what is wrong and what to do. */
      readonly detail: string;
    };
    /** @description What a circular says, frozen. Plain JSON, days `YYYY-MM-DD`. */
    readonly CircularFacts: {
      /** @constant */
      readonly schema: 'fengong.circular/1';
      readonly documentNumber: string;
      readonly office: string;
      readonly scheme: {
        readonly title: string;
        readonly documentNumber: string | null;
      };
      readonly period: {
        readonly key: string;
        readonly label: string;
        readonly start: string;
        readonly end: string;
      };
      /**
       * Format: date
       * @description The day on which the reports and orders were counted; lights are of the period's last day.
       */
      readonly asOf: string;
      readonly totals: components['schemas']['ReportCounts'];
      readonly tasks: number;
      /** @description Of all tasks, each once; a task with two leads stands in the rows of both. */
      readonly lights: {
        readonly BLUE: number;
        readonly GREEN: number;
        readonly GREY: number;
        readonly RED: number;
        readonly YELLOW: number;
      };
      readonly orderTotals: components['schemas']['OrderCounts'];
      /** @description By rank, then by name. */
      readonly units: readonly components['schemas']['SupervisionUnitFigures'][];
      readonly owing: readonly {
        readonly unit: string;
        readonly item: string;
        readonly cycle: string;
        /** Format: date */
        readonly dueOn: string;
        readonly returned: boolean;
      }[];
      /** @description Issued in the period or still open, by number. */
      readonly orders: readonly {
        readonly documentNumber: string;
        readonly colour: string;
        readonly unit: string;
        readonly item: string;
        readonly deadline: string;
        readonly state: string;
        readonly overdue: boolean;
      }[];
      readonly demonstration: boolean;
    };
    /**
     * @description How often a circular is made without anybody asking for it.
     * @enum {string}
     */
    readonly CircularRhythm: 'NONE' | 'MONTH' | 'QUARTER';
    /** @description A circular as lists show it. */
    readonly CircularSummary: {
      /** Format: uuid */
      readonly id: string;
      /** Format: uuid */
      readonly schemeId: string;
      readonly documentNumber: string;
      readonly period: {
        readonly key: string;
        readonly label: string;
        readonly start: string;
        readonly end: string;
      };
      /** Format: date */
      readonly asOf: string;
      /** @description Over the canonical JSON of the facts. */
      readonly sha256: string;
      /** Format: date-time */
      readonly createdAt: string;
    };
    readonly CircularSummaryPage: {
      readonly items: readonly components['schemas']['CircularSummary'][];
      /** @description Null on the last page. */
      readonly nextCursor: string | null;
    };
    readonly CircularView: {
      /** Format: uuid */
      readonly id: string;
      /** Format: uuid */
      readonly schemeId: string;
      readonly documentNumber: string;
      readonly period: {
        readonly key: string;
        readonly label: string;
        readonly start: string;
        readonly end: string;
      };
      /** Format: date */
      readonly asOf: string;
      /** @description Over the canonical JSON of the facts. */
      readonly sha256: string;
      /** Format: date-time */
      readonly createdAt: string;
      readonly facts: components['schemas']['CircularFacts'];
    };
    readonly ClientItem: {
      /** Format: uuid */
      readonly id: string;
      readonly name: string;
      readonly scopes: readonly string[];
      readonly wholeJurisdiction: boolean;
      readonly signing: components['schemas']['Signing'];
      readonly addresses: readonly string[];
      readonly perMinute: number;
      readonly source: string;
      readonly syncRoles: readonly components['schemas']['RoleName'][];
      /** Format: date-time */
      readonly createdAt: string;
      /** Format: date-time */
      readonly lastUsedAt: string | null;
      /** Format: date-time */
      readonly disabledAt: string | null;
      readonly version: number;
      readonly units: readonly {
        /** Format: uuid */
        readonly id: string;
        readonly name: string;
      }[];
      /** @description How many people are mapped to accounts of its system. */
      readonly accounts: number;
      /** @description That are valid now, oldest first. */
      readonly secrets: readonly components['schemas']['SecretItem'][];
    };
    readonly ClientItemPage: {
      readonly items: readonly components['schemas']['ClientItem'][];
      /** @description Null on the last page. */
      readonly nextCursor: string | null;
    };
    readonly ClosedScheme: {
      /** Format: uuid */
      readonly id: string;
      readonly state: components['schemas']['SchemeState'];
      readonly version: number;
    };
    /** @enum {string} */
    readonly CommitmentState: 'CANDIDATE' | 'TAKEN' | 'DISMISSED';
    readonly CommitmentView: {
      /** @description Its place in the reading, from 1; `POST /imports/:id/keep` names it so. */
      readonly ordinal: number;
      /** @description Where a correction of it goes. */
      readonly path: string;
      /** @description Tasks of the chosen scheme that it may serve, best first; null when no scheme was chosen. */
      readonly suggestions:
        | readonly {
            readonly title: string;
            /** Format: uuid */
            readonly taskId: string;
            /** @description 0 to 1: the share of the commitment's telling words that the task uses. */
            readonly score: number;
            /** @description Why, for the person who decides. */
            readonly reasons: readonly string[];
          }[]
        | null;
      readonly comparator: components['schemas']['Comparator'] | null;
      /** @description For comparing; `valueText` is the figure to store. */
      readonly value: number | null;
      readonly valueText: string | null;
      readonly valueMax: number | null;
      readonly valueMaxText: string | null;
      readonly unit: string | null;
      readonly name: string;
      /** @description Where the figure comes from (由60%提高到65%), when the sentence says so. */
      readonly baseValueText?: string | null;
      /** @description `2025`, `2025-06` or null when the sentence names none. */
      readonly deadline: string | null;
      readonly kind: components['schemas']['TargetKind'];
      readonly excerpt: string;
      readonly source: components['schemas']['Span'];
      /** @description The sentence that makes it. */
      readonly text: string;
      /** @description The year that the heading or the title speaks of. */
      readonly year: number | null;
    };
    readonly CommitmentViewPage: {
      readonly items: readonly components['schemas']['CommitmentView'][];
      /** @description Null on the last page. */
      readonly nextCursor: string | null;
    };
    /** @enum {string} */
    readonly Comparator: 'gte' | 'gt' | 'lte' | 'lt' | 'approx' | 'eq';
    readonly ComparedEvaluations: {
      readonly from: components['schemas']['EvaluationNamed'];
      readonly to: components['schemas']['EvaluationNamed'];
      /** @description What differs for all figures: rules, day, scope, revision of the plan. */
      readonly common: readonly components['schemas']['Cause'][];
      readonly figures: readonly components['schemas']['DifferentFigure'][];
    };
    readonly ComparedItem: {
      readonly item: {
        readonly type: components['schemas']['ItemType'];
        /** Format: uuid */
        readonly id: string;
        readonly label: string;
      };
      /** @description Of values: the indicator's unit, or % done of a task or section. */
      readonly unit: string | null;
      readonly ours: {
        readonly conclusionWord: string | null;
        /** @description Of an indicator in its unit; of a task or section the percent done, 0…100. Decimal; null when none is given. */
        readonly value: string | null;
        /** @description Of an indicator a conclusion, of a task a light; null when none is given. A section has neither. */
        readonly conclusion: string | null;
      };
      readonly units: readonly {
        readonly conclusionWord: string | null;
        readonly difference: string | null;
        /** @description Both give a conclusion, and they are not the same one. */
        readonly conclusionDiffers: boolean;
        /** Format: uuid */
        readonly id: string;
        /** Format: uuid */
        readonly unitId: string;
        readonly unitName: string;
        readonly text: string;
        /** @description Of an indicator in its unit; of a task or section the percent done, 0…100. Decimal; null when none is given. */
        readonly value: string | null;
        /** @description Of an indicator a conclusion, of a task a light; null when none is given. A section has neither. */
        readonly conclusion: string | null;
      }[];
      readonly thirdParty: {
        readonly conclusionWord: string | null;
        readonly difference: string | null;
        /** @description Both give a conclusion, and they are not the same one. */
        readonly conclusionDiffers: boolean;
        readonly reason: string;
        readonly source: string;
        readonly foundBy: string | null;
        readonly version: number;
        /** @description Of an indicator in its unit; of a task or section the percent done, 0…100. Decimal; null when none is given. */
        readonly value: string | null;
        /** @description Of an indicator a conclusion, of a task a light; null when none is given. A section has neither. */
        readonly conclusion: string | null;
      } | null;
      /** @description Somebody gives another value or another conclusion than we do. */
      readonly differs: boolean;
    };
    readonly ComparedPicture: {
      /** Format: date */
      readonly asOf: string;
      readonly policy: {
        readonly name: string;
        readonly version: number;
      };
    };
    /**
     * @description ASKED: the OA said what it shows. LEDGER: its make cannot be asked. UNREACHABLE: it could, and did not answer.
     * @enum {string}
     */
    readonly ComparisonMethod: 'ASKED' | 'LEDGER' | 'UNREACHABLE';
    readonly ComparisonView: {
      /** Format: uuid */
      readonly schemeId: string;
      readonly before: components['schemas']['ComparedPicture'];
      readonly after: components['schemas']['ComparedPicture'];
      /** @description Changed nodes in all, by what happened. */
      readonly counts: {
        readonly ADDED: number;
        readonly BETTER: number;
        readonly FIGURES: number;
        readonly GONE: number;
        readonly OTHERWISE: number;
        readonly WORSE: number;
      };
      readonly items: readonly components['schemas']['ChangeView'][];
      /** @description Null on the last page. */
      readonly nextCursor: string | null;
    };
    /** @enum {string} */
    readonly Component: 'led' | 'responsible' | 'indicators' | 'onTime' | 'accepted';
    readonly ComponentScore: {
      readonly component: components['schemas']['Component'];
      readonly name: string;
      readonly weight: string;
      /** @description 0…100; null where there is no figure, and then the weight does not count either. */
      readonly points: string | null;
      readonly corrected: boolean;
    };
    /** @description What somebody should look after, and how. */
    readonly Concern: {
      readonly zh: string;
      readonly en: string;
    };
    /** @enum {string} */
    readonly Conclusion:
      | 'ACHIEVED_EARLY'
      | 'AHEAD'
      | 'ON_TRACK'
      | 'BEHIND'
      | 'NOT_ASSESSABLE'
      | 'EXCEEDED'
      | 'COMPLETED'
      | 'NOT_COMPLETED';
    readonly ConfirmedImport: {
      /** Format: uuid */
      readonly id: string;
      readonly state: components['schemas']['ImportState'];
      /** Format: uuid */
      readonly schemeId: string;
      readonly version: number;
    };
    readonly ConnectorFigures: {
      /** @description People with an account there, and without one although they hold a post by which they get todos. */
      readonly accounts: number;
      readonly gaps: number;
      /** @description Of the latter those who have open todos now, which they do not see there. */
      readonly owingGaps: number;
      readonly queued: number;
      readonly failed: number;
      readonly dead: number;
      /** @description Open todos that the receiver shows, or may show. */
      readonly openThere: number;
    };
    /** @enum {string} */
    readonly ConnectorKind: 'WEAVER' | 'SEEYON' | 'DINGTALK' | 'WECOM';
    /** @description A connector as its administrator sees it; of a secret only that it is kept. */
    readonly ConnectorView: {
      /** Format: uuid */
      readonly id: string;
      readonly name: string;
      readonly kind: components['schemas']['ConnectorKind'];
      readonly settings: {
        readonly [key: string]: string;
      };
      /** @description Names of the secrets that are kept. */
      readonly secrets: readonly string[];
      readonly perMinute: number;
      /** @enum {string} */
      readonly state: 'ACTIVE' | 'PAUSED';
      readonly figures: components['schemas']['ConnectorFigures'];
      /** Format: date-time */
      readonly createdAt: string;
      readonly version: number;
    };
    readonly ConnectorViewPage: {
      readonly items: readonly components['schemas']['ConnectorView'][];
      /** @description Null on the last page. */
      readonly nextCursor: string | null;
    };
    /** @description Another unit's part in an item and cycle; days are `YYYY-MM-DD`, instants ISO in UTC. */
    readonly ConsolidatedPart: {
      /** Format: uuid */
      readonly obligationId: string;
      readonly unit: {
        /** Format: uuid */
        readonly id: string;
        readonly name: string;
      };
      readonly role: components['schemas']['ObligationRole'];
      readonly state: components['schemas']['ObligationState'];
      /** Format: date */
      readonly dueOn: string;
      readonly missing: boolean;
      readonly exemptReason: string | null;
      /** @description The newest report that has left its unit; null while there is none. */
      readonly report: {
        /** Format: uuid */
        readonly id: string;
        readonly state: components['schemas']['ReportState'];
        /** Format: date-time */
        readonly submittedAt: string;
        readonly unchanged: boolean;
        readonly warnings: readonly components['schemas']['ReportWarning'][];
        readonly content: components['schemas']['ReportContent'];
        readonly version: number;
      } | null;
    };
    readonly Consolidation: {
      /** @description The consolidating unit's own obligation with its report. */
      readonly own: components['schemas']['ObligationDetailRowWithActions'];
      /** @description Whose part is missing or waits for review, all of them: what the submission will name. */
      readonly missing: readonly components['schemas']['MissingUnit'][];
      /** @description The other units' parts with what they report, by unit. */
      readonly items: readonly components['schemas']['ConsolidatedPart'][];
      readonly nextCursor: string | null;
    };
    readonly CorrectedImport: {
      /** Format: uuid */
      readonly id: string;
      readonly state: components['schemas']['ImportState'];
      readonly version: number;
      /** @description What still keeps the import from being confirmed. */
      readonly blockers: readonly components['schemas']['FieldError'][];
    };
    readonly CorrectedItem:
      | {
          /** @description Where a correction of it goes. */
          readonly path: string;
          /** @constant */
          readonly kind: 'commitment';
          /** @description The section of a task, the task of a measure or target; null for the rest. */
          readonly parent: string | null;
          /** @description As people have corrected it. */
          readonly item: {
            readonly comparator: components['schemas']['Comparator'] | null;
            /** @description For comparing; `valueText` is the figure to store. */
            readonly value: number | null;
            readonly valueText: string | null;
            readonly valueMax: number | null;
            readonly valueMaxText: string | null;
            readonly unit: string | null;
            readonly name: string;
            /** @description Where the figure comes from (由60%提高到65%), when the sentence says so. */
            readonly baseValueText?: string | null;
            /** @description `2025`, `2025-06` or null when the sentence names none. */
            readonly deadline: string | null;
            readonly kind: components['schemas']['TargetKind'];
            readonly excerpt: string;
            readonly source: components['schemas']['Span'];
            /** @description The sentence that makes it. */
            readonly text: string;
            /** @description The year that the heading or the title speaks of. */
            readonly year: number | null;
          };
        }
      | {
          /** @description Where a correction of it goes. */
          readonly path: string;
          /** @constant */
          readonly kind: 'duty';
          /** @description The section of a task, the task of a measure or target; null for the rest. */
          readonly parent: string | null;
          /** @description As people have corrected it. */
          readonly item: {
            readonly kind: components['schemas']['DutyKind'];
            readonly frequency: components['schemas']['CycleKind'] | null;
            /** @description The sentence that says so. */
            readonly text: string;
            readonly source: components['schemas']['Span'];
          };
        }
      | {
          /** @description Where a correction of it goes. */
          readonly path: string;
          /** @constant */
          readonly kind: 'indicator';
          /** @description The section of a task, the task of a measure or target; null for the rest. */
          readonly parent: string | null;
          /** @description As people have corrected it. */
          readonly item: {
            readonly comparator: components['schemas']['Comparator'] | null;
            /** @description For comparing; `valueText` is the figure to store. */
            readonly value: number | null;
            readonly valueText: string | null;
            readonly valueMax: number | null;
            readonly valueMaxText: string | null;
            readonly unit: string | null;
            readonly attribute: string | null;
            readonly number: number;
            readonly name: string;
            readonly targetText: string;
            readonly kind: components['schemas']['TargetKind'];
            /** @description From a table of indicators: the figure of the base year and the yearly growth in %, null where its cell is empty. */
            readonly baseValueText?: string | null;
            readonly baseYear?: number | null;
            readonly growthText?: string | null;
            /** @description Figures of the table's other columns of years: yearly targets within the plan, values before its base year. */
            readonly otherYears?: readonly {
              readonly year: number;
              readonly valueText: string;
            }[];
            readonly lead: readonly string[];
            readonly responsible: readonly string[];
            readonly supporting: readonly string[];
            readonly named?: readonly components['schemas']['NamedParty'][];
            readonly source: components['schemas']['Span'];
          };
        }
      | {
          /** @description Where a correction of it goes. */
          readonly path: string;
          /** @constant */
          readonly kind: 'measure';
          /** @description The section of a task, the task of a measure or target; null for the rest. */
          readonly parent: string | null;
          /** @description As people have corrected it. */
          readonly item: {
            readonly title: string;
            readonly source: components['schemas']['Span'];
          };
        }
      | {
          /** @description Where a correction of it goes. */
          readonly path: string;
          /** @constant */
          readonly kind: 'requirement';
          /** @description The section of a task, the task of a measure or target; null for the rest. */
          readonly parent: string | null;
          /** @description As people have corrected it. */
          readonly item: {
            readonly title: string;
            readonly source: components['schemas']['Span'];
          };
        }
      | {
          /** @description Where a correction of it goes. */
          readonly path: string;
          /** @constant */
          readonly kind: 'section';
          /** @description The section of a task, the task of a measure or target; null for the rest. */
          readonly parent: string | null;
          /** @description As people have corrected it. */
          readonly item: {
            readonly number: string;
            readonly title: string;
            readonly source: components['schemas']['Span'];
          };
        }
      | {
          /** @description Where a correction of it goes. */
          readonly path: string;
          /** @constant */
          readonly kind: 'target';
          /** @description The section of a task, the task of a measure or target; null for the rest. */
          readonly parent: string | null;
          /** @description As people have corrected it. */
          readonly item: {
            readonly comparator: components['schemas']['Comparator'] | null;
            /** @description For comparing; `valueText` is the figure to store. */
            readonly value: number | null;
            readonly valueText: string | null;
            readonly valueMax: number | null;
            readonly valueMaxText: string | null;
            readonly unit: string | null;
            readonly name: string;
            /** @description Where the figure comes from (由60%提高到65%), when the sentence says so. */
            readonly baseValueText?: string | null;
            /** @description `2025`, `2025-06` or null when the sentence names none. */
            readonly deadline: string | null;
            readonly kind: components['schemas']['TargetKind'];
            readonly excerpt: string;
            readonly source: components['schemas']['Span'];
          };
        }
      | {
          /** @description Where a correction of it goes. */
          readonly path: string;
          /** @constant */
          readonly kind: 'task';
          /** @description The section of a task, the task of a measure or target; null for the rest. */
          readonly parent: string | null;
          /** @description As people have corrected it. */
          readonly item: {
            readonly number: number;
            /** @description The numbering as written, with that of the tasks above it: `(一)1.` */
            readonly label: string;
            readonly title: string;
            readonly lead: readonly string[];
            readonly responsible: readonly string[];
            readonly supporting: readonly string[];
            readonly leaders: readonly string[];
            readonly deadline: string | null;
            readonly flags: readonly string[];
            readonly source: components['schemas']['Span'];
            readonly named?: readonly components['schemas']['NamedParty'][];
            /** @description The paragraphs of its text when they stand elsewhere than at `source`; none when the document leaves them out. */
            readonly texts?: readonly components['schemas']['Span'][];
          };
        };
    readonly CorrectedItemPage: {
      readonly items: readonly components['schemas']['CorrectedItem'][];
      /** @description Null on the last page. */
      readonly nextCursor: string | null;
    };
    readonly Correction: {
      /** Format: uuid */
      readonly id: string;
      /** Format: uuid */
      readonly correctsId: string;
      /** Format: uuid */
      readonly schemeId: string;
      /** @description From 1 within the scheme. */
      readonly number: number;
      readonly reason: string;
      /** @constant */
      readonly state: 'DRAFT';
      readonly version: number;
    };
    /** @description With the ids by which `PATCH /imports/:id` takes each back. */
    readonly CorrectionsView: {
      readonly units: readonly (
        | {
            readonly by?: {
              readonly id: string | null;
              readonly name: string;
            };
            /** Format: date-time */
            readonly at?: string;
            readonly asWritten: string;
            /** @constant */
            readonly decision: 'group';
            /** Format: uuid */
            readonly groupId: string;
            readonly id: string;
          }
        | {
            readonly by?: {
              readonly id: string | null;
              readonly name: string;
            };
            /** Format: date-time */
            readonly at?: string;
            readonly asWritten: string;
            /** @constant */
            readonly decision: 'left_open';
            readonly id: string;
          }
        | {
            readonly by?: {
              readonly id: string | null;
              readonly name: string;
            };
            /** Format: date-time */
            readonly at?: string;
            readonly asWritten: string;
            /** @constant */
            readonly decision: 'new_group';
            readonly name: string;
            readonly open: boolean;
            readonly id: string;
          }
        | {
            readonly by?: {
              readonly id: string | null;
              readonly name: string;
            };
            /** Format: date-time */
            readonly at?: string;
            readonly asWritten: string;
            /** @constant */
            readonly decision: 'new_unit';
            readonly name: string;
            readonly id: string;
          }
        | {
            readonly by?: {
              readonly id: string | null;
              readonly name: string;
            };
            /** Format: date-time */
            readonly at?: string;
            readonly asWritten: string;
            /** @constant */
            readonly decision: 'unit';
            /** Format: uuid */
            readonly unitId: string;
            readonly id: string;
          }
      )[];
      readonly acceptSameUnit: readonly (readonly [string, string])[];
      readonly acceptSameUnitMade: components['schemas']['Made'] | null;
      readonly items: readonly {
        readonly by?: {
          readonly id: string | null;
          readonly name: string;
        };
        /** Format: date-time */
        readonly at?: string;
        /** @description `document`, `sections.0`, `sections.0.tasks.1`, `….targets.2`, `….measures.0`, `indicators.3`, `added.KEY`. */
        readonly path: string;
        /** @description A field of `CORRECTABLE`; `removed`, `place` and `source` stand for the item as a whole. */
        readonly field: string;
        readonly value: unknown;
        /** @description With `source`: the words there. */
        readonly words?: string;
        readonly id: string;
      }[];
      readonly added: readonly {
        readonly by?: {
          readonly id: string | null;
          readonly name: string;
        };
        /** Format: date-time */
        readonly at?: string;
        /** @description Chosen by the client, unique within the import. */
        readonly key: string;
        /** @description The list that it belongs to: `sections`, `sections.0.tasks`, `added.KEY.targets`, `indicators.3.responsible`. */
        readonly into: string;
        /** @description Path of the item before which it stands; at the end of the list when left out. */
        readonly before?: string | null;
        /** @description Fields as in `CORRECTABLE`; of a party its `name`. */
        readonly value: {
          readonly [key: string]: unknown;
        };
        /** @description The words of the document that say so; null when a person knows it from elsewhere. */
        readonly source: components['schemas']['Span'] | null;
        /** @description What stands at `source`. */
        readonly words: string | null;
        readonly id: string;
        readonly path: string;
      }[];
      readonly unfit: readonly components['schemas']['UnfitCorrection'][];
    };
    readonly Counts: {
      readonly added: number;
      readonly removed: number;
      readonly changed: number;
    };
    readonly CreatedAssessment: {
      /** Format: uuid */
      readonly id: string;
      /** Format: uuid */
      readonly schemeId: string;
      readonly year: number;
      /** Format: date */
      readonly asOf: string;
      readonly rulesVersion: number;
      readonly units: number;
    };
    readonly CreatedEvaluation: {
      readonly kind: components['schemas']['EvaluationKind'];
      /** Format: date */
      readonly asOf: string;
      /** Format: uuid */
      readonly id: string;
      /** Format: uuid */
      readonly schemeId: string;
      /** @description From 1 within the scheme. */
      readonly number: number;
      readonly state: components['schemas']['EvaluationState'];
      readonly version: number;
      readonly policy: {
        readonly name: string;
        readonly version: number;
      };
    };
    readonly CreatedUser: {
      /** Format: uuid */
      readonly id: string;
      readonly login: string;
    };
    /** @description The days of a cycle that the calendar decides. */
    readonly CycleDays: {
      /**
       * Format: date
       * @description From this day on reports may be written.
       */
      readonly opensOn: string;
      /** Format: date */
      readonly responsibleDueOn: string;
      /** Format: date */
      readonly leadDueOn: string;
      /**
       * Format: date
       * @description From the due day to here a report that is owed is late, but is not shown as missing yet (宽限).
       */
      readonly responsibleGraceUntil: string;
      /** Format: date */
      readonly leadGraceUntil: string;
      /**
       * Format: date
       * @description The last day on which reports are taken.
       */
      readonly closesOn: string;
    };
    /** @enum {string} */
    readonly CycleKind: 'MONTH' | 'QUARTER' | 'HALF_YEAR' | 'YEAR';
    readonly CycleView: {
      /** @description One of its days lies in a year whose holidays are not arranged yet, and may move until the cycle opens. */
      readonly provisional: boolean;
      readonly kind: components['schemas']['CycleKind'];
      /** @description 2023年上半年, 2023年第二季度… */
      readonly label: string;
      /** Format: date */
      readonly periodStart: string;
      /** Format: date */
      readonly periodEnd: string;
      /**
       * Format: date
       * @description From this day on reports may be written.
       */
      readonly opensOn: string;
      /** Format: date */
      readonly responsibleDueOn: string;
      /** Format: date */
      readonly leadDueOn: string;
      /**
       * Format: date
       * @description From the due day to here a report that is owed is late, but is not shown as missing yet (宽限).
       */
      readonly responsibleGraceUntil: string;
      /** Format: date */
      readonly leadGraceUntil: string;
      /**
       * Format: date
       * @description The last day on which reports are taken.
       */
      readonly closesOn: string;
      /** Format: uuid */
      readonly id: string;
      readonly closed: boolean;
      readonly reopenings: readonly {
        readonly reason: string;
        /** Format: date */
        readonly closedOn: string;
        /** Format: date */
        readonly closesOn: string;
        readonly by: {
          /** Format: uuid */
          readonly id: string;
          readonly name: string;
        };
        /** Format: date-time */
        readonly at: string;
      }[];
      readonly version: number;
    };
    readonly CycleViewPage: {
      readonly items: readonly components['schemas']['CycleView'][];
      /** @description Null on the last page. */
      readonly nextCursor: string | null;
    };
    /**
     * @description Whether a day is worked or not.
     * @enum {string}
     */
    readonly DayKind: 'WORK' | 'REST';
    readonly DecidedObjection: {
      /** Format: uuid */
      readonly id: string;
      /** @enum {string} */
      readonly state: 'SCORE_CORRECTED' | 'SCORE_KEPT';
      /** @description The newest revision of the unit's score, and that score. */
      readonly revision: number;
      readonly score: string | null;
      readonly version: number;
    };
    readonly DeliberationView: {
      readonly followUps: readonly components['schemas']['FollowUpView'][];
      readonly documentNumber: string;
      /** Format: date */
      readonly issuedOn: string;
      readonly text: string;
      /** Format: uuid */
      readonly id: string;
      /** Format: date-time */
      readonly recordedAt: string;
    };
    /** @description How an event fared at a subscription. */
    readonly DeliveredEvent: {
      /** Format: uuid */
      readonly eventId: string;
      readonly position: number;
      readonly type: string;
      readonly subject: string;
      /** Format: date-time */
      readonly occurredAt: string;
      /** @enum {string} */
      readonly state: 'DEAD' | 'FAILED' | 'QUEUED' | 'SENT';
      readonly attempts: number;
      /** Format: date-time */
      readonly nextAttemptAt: string | null;
      /** Format: date-time */
      readonly settledAt: string | null;
      readonly answer: string | null;
    };
    readonly DeliveredEventPage: {
      readonly items: readonly components['schemas']['DeliveredEvent'][];
      /** @description Null on the last page. */
      readonly nextCursor: string | null;
    };
    readonly DeliveredView: {
      /** @description What is sent at each attempt; time and signatures are made anew each time and not kept. */
      readonly request: {
        /** @constant */
        readonly method: 'POST';
        readonly headers: {
          readonly [key: string]: unknown;
        };
        readonly body: {
          readonly [key: string]: unknown;
        };
      };
      /** Format: uuid */
      readonly eventId: string;
      readonly position: number;
      readonly type: string;
      readonly subject: string;
      /** Format: date-time */
      readonly occurredAt: string;
      /** @enum {string} */
      readonly state: 'DEAD' | 'FAILED' | 'QUEUED' | 'SENT';
      readonly attempts: number;
      /** Format: date-time */
      readonly nextAttemptAt: string | null;
      /** Format: date-time */
      readonly settledAt: string | null;
      readonly answer: string | null;
      readonly log: readonly components['schemas']['LoggedAttempt'][];
    };
    readonly DeliveryFigures: {
      /** @description Receivers of webhooks that wanted no more and that nobody has resumed or removed yet. */
      readonly stopped: number;
      /** @description Waiting to be sent for the first time (QUEUED), … */
      readonly waiting: number;
      /** @description … to be sent again (FAILED), … */
      readonly failed: number;
      /** @description … and given up (DEAD). */
      readonly dead: number;
      /** @description SENT since the day began (Asia/Shanghai). */
      readonly sentToday: number;
      /** @description How long the one that has waited longest is past its time, in milliseconds; null when none is. */
      readonly oldestWaitMs: number | null;
      /** @description Receivers that failed so often that nothing is sent there for a while, although something waits. */
      readonly pausedReceivers: number;
    };
    /** @description A delivery as an administrator sees it: who and how, never what. */
    readonly DeliveryItem: {
      /** Format: uuid */
      readonly id: string;
      /** @enum {string} */
      readonly channel: 'EMAIL' | 'WEBHOOK';
      /** @enum {string} */
      readonly state: 'DEAD' | 'FAILED' | 'QUEUED' | 'SENT';
      readonly recipient: {
        /** Format: uuid */
        readonly id: string;
        readonly name: string;
      };
      readonly notification: {
        /** Format: uuid */
        readonly id: string;
        readonly kind: string;
      };
      /** Format: uuid */
      readonly webhookEndpointId: string | null;
      readonly attempts: number;
      /** Format: date-time */
      readonly createdAt: string;
      /** Format: date-time */
      readonly nextAttemptAt: string | null;
      /** Format: date-time */
      readonly settledAt: string | null;
      readonly answer: string | null;
      /** @description Of the newest attempt, when it failed for a reason that has a code. */
      readonly code: string | null;
    };
    readonly DeliveryItemPage: {
      readonly items: readonly components['schemas']['DeliveryItem'][];
      /** @description Null on the last page. */
      readonly nextCursor: string | null;
    };
    readonly DeliveryView: {
      /** Format: uuid */
      readonly id: string;
      /** @enum {string} */
      readonly channel: 'EMAIL' | 'WEBHOOK';
      /** @enum {string} */
      readonly state: 'DEAD' | 'FAILED' | 'QUEUED' | 'SENT';
      readonly recipient: {
        /** Format: uuid */
        readonly id: string;
        readonly name: string;
      };
      readonly notification: {
        /** Format: uuid */
        readonly id: string;
        readonly kind: string;
      };
      /** Format: uuid */
      readonly webhookEndpointId: string | null;
      readonly attempts: number;
      /** Format: date-time */
      readonly createdAt: string;
      /** Format: date-time */
      readonly nextAttemptAt: string | null;
      /** Format: date-time */
      readonly settledAt: string | null;
      readonly answer: string | null;
      /** @description Of the newest attempt, when it failed for a reason that has a code. */
      readonly code: string | null;
      readonly log: readonly components['schemas']['LoggedAttempt'][];
    };
    readonly Diagnostic: {
      /** @description Stable code of the catalogue in `diagnostics.ts`. */
      readonly code: string;
      readonly severity: components['schemas']['Severity'];
      readonly message: string;
      /** @description 1-based line of the extracted text. */
      readonly line: number;
      readonly excerpt: string;
      readonly advice?: string;
    };
    /**
     * @description - NOT_THERE: deleted there, or never kept. DONE_THERE: ticked off there, but still owed. - CLOSED_HERE: done or fallen away here, still open there. OTHER_TITLE: shown under another title. - UNKNOWN: bears our links, but is in no push of ours (a restored backup, most likely). - REFUSED: the OA has refused the push. WAITING: the push has not got through for a day.
     * @enum {string}
     */
    readonly DifferenceCause:
      'NOT_THERE' | 'DONE_THERE' | 'CLOSED_HERE' | 'OTHER_TITLE' | 'UNKNOWN' | 'REFUSED' | 'WAITING';
    /**
     * @description MISSING: should be open there. ORPHAN: is open there and should not. DIFFERING: is there, but not as it should be.
     * @enum {string}
     */
    readonly DifferenceKind: 'MISSING' | 'ORPHAN' | 'DIFFERING';
    /** @enum {string} */
    readonly DifferenceNode: 'OVERALL' | 'INDICATOR' | 'SECTION' | 'TASK' | 'TARGET' | 'UNIT';
    /** @description One figure or judgement that is another one in the second evaluation. */
    readonly DifferentFigure: {
      readonly node: {
        readonly type: components['schemas']['DifferenceNode'];
        /** Format: uuid */
        readonly id: string;
        readonly label: string;
      };
      /** @description Name of the snapshot's member: `percent`, `light`, `lights.GREEN`, `values.2022`. */
      readonly figure: string;
      /** @description Null where the first has none, or not the node. */
      readonly before: string | null;
      readonly after: string | null;
      /** @description The facts and settings of this node that differ; those of the whole evaluation stand in `common`. */
      readonly causes: readonly components['schemas']['Cause'][];
    };
    readonly DigestBody: {
      readonly groups: readonly components['schemas']['DigestGroup'][];
    };
    readonly DigestGroup: {
      /** @enum {string} */
      readonly kind: 'ASKED' | 'COPY' | 'REMIND' | 'SUPERVISE' | 'UNCHANGED' | 'UNSTAFFED' | 'URGE';
      readonly heading: string;
      readonly lines: readonly components['schemas']['DigestLine'][];
    };
    /** @description Types and not interfaces, so that the body is JSON to the compiler. */
    readonly DigestLine: {
      readonly text: string;
      /** @description A path of this service. */
      readonly link: string;
      /**
       * Format: uuid
       * @description Left out where the line counts several.
       */
      readonly obligationId?: string;
      readonly stage?: string;
    };
    readonly DismissedProposal: {
      /** Format: uuid */
      readonly id: string;
      readonly state: components['schemas']['ProposalState'];
      readonly version: number;
    };
    readonly DocumentFailure: {
      readonly code: string;
      /** @description Chinese: what is wrong and what to do. */
      readonly detail: string;
    };
    readonly DocumentHeader: {
      readonly title: string | null;
      readonly documentNumber: string | null;
      readonly indexNumber: string | null;
      readonly issuer: string | null;
      /** Format: date */
      readonly publishedOn: string | null;
      readonly planPeriod: {
        readonly start: string;
        readonly end: string;
      } | null;
    };
    /**
     * @description WAITING is being made or about to be; FAILED says why and can be asked for again, as can CANCELLED. A document that was made before keeps its file until the next one is there.
     * @enum {string}
     */
    readonly DocumentState: 'WAITING' | 'READY' | 'FAILED' | 'CANCELLED';
    readonly DocumentView: {
      readonly name: string;
      readonly variant: string;
      /** @description Null: never asked for. */
      readonly state: components['schemas']['DocumentState'] | null;
      readonly stateWord: string;
      /** @description Of the newest file, which can be downloaded also while another one is made. */
      readonly sha256: string | null;
      readonly size: number | null;
      /** @description True when it was made before the last change of the texts. */
      readonly outdated: boolean;
      readonly failure: components['schemas']['DocumentFailure'] | null;
      /** Format: date-time */
      readonly changedAt: string | null;
    };
    readonly DocumentsView: {
      /** @description Percent of what was asked for that is made, has failed or was cancelled. */
      readonly progress: number;
      readonly waiting: number;
      readonly ready: number;
      readonly failed: number;
      readonly cancelled: number;
      readonly items: readonly components['schemas']['DocumentView'][];
    };
    /** @description One assignment as it stands in the document; units as written, one entry per group. */
    readonly DraftClause: {
      readonly start: number;
      readonly end: number;
      readonly raw: string;
      /** @description Label of the task or indicator that it assigns. */
      readonly item: string | null;
      readonly lead: readonly string[];
      readonly responsible: readonly string[];
      readonly supporting: readonly string[];
      /** @description Persons or posts, never units. */
      readonly leaders: readonly string[];
      /** @description The words that leave the list open: `等`, `相关街道`. */
      readonly open: readonly string[];
      readonly deadline: string | null;
      /** @description The document's own rule from which the lead follows, when it is not named. */
      readonly inferredBy: string | null;
      /** @description A party that the document's rule adds to every assignment (以下均需各县市区落实), with the words of the rule. */
      readonly added?: {
        readonly name: string;
        readonly rule: string;
      } | null;
      /** @description Names without the level's word that the name before them has, and what they are probably called. */
      readonly elided?: readonly {
        readonly asWritten: string;
        readonly proposal: string;
      }[];
    };
    /** @description A quantified promise of a document without assignments (a year's report or programme): a candidate for a year's plan. */
    readonly DraftCommitment: {
      readonly comparator: components['schemas']['Comparator'] | null;
      /** @description For comparing; `valueText` is the figure to store. */
      readonly value: number | null;
      readonly valueText: string | null;
      readonly valueMax: number | null;
      readonly valueMaxText: string | null;
      readonly unit: string | null;
      readonly name: string;
      /** @description Where the figure comes from (由60%提高到65%), when the sentence says so. */
      readonly baseValueText?: string | null;
      /** @description `2025`, `2025-06` or null when the sentence names none. */
      readonly deadline: string | null;
      readonly kind: components['schemas']['TargetKind'];
      readonly excerpt: string;
      readonly source: components['schemas']['Span'];
      /** @description The sentence that makes it. */
      readonly text: string;
      /** @description The year that the heading or the title speaks of. */
      readonly year: number | null;
    };
    readonly DraftDuty: {
      readonly kind: components['schemas']['DutyKind'];
      readonly frequency: components['schemas']['CycleKind'] | null;
      /** @description The sentence that says so. */
      readonly text: string;
      readonly source: components['schemas']['Span'];
    };
    readonly DraftIndicator: {
      readonly comparator: components['schemas']['Comparator'] | null;
      /** @description For comparing; `valueText` is the figure to store. */
      readonly value: number | null;
      readonly valueText: string | null;
      readonly valueMax: number | null;
      readonly valueMaxText: string | null;
      readonly unit: string | null;
      readonly attribute: string | null;
      readonly number: number;
      readonly name: string;
      readonly targetText: string;
      readonly kind: components['schemas']['TargetKind'];
      /** @description From a table of indicators: the figure of the base year and the yearly growth in %, null where its cell is empty. */
      readonly baseValueText?: string | null;
      readonly baseYear?: number | null;
      readonly growthText?: string | null;
      /** @description Figures of the table's other columns of years: yearly targets within the plan, values before its base year. */
      readonly otherYears?: readonly {
        readonly year: number;
        readonly valueText: string;
      }[];
      readonly lead: readonly string[];
      readonly responsible: readonly string[];
      readonly supporting: readonly string[];
      readonly named?: readonly components['schemas']['NamedParty'][];
      readonly source: components['schemas']['Span'];
    };
    readonly DraftMeasure: {
      readonly title: string;
      readonly source: components['schemas']['Span'];
    };
    readonly DraftRequirement: {
      readonly title: string;
      readonly source: components['schemas']['Span'];
    };
    readonly DraftSection: {
      readonly number: string;
      readonly title: string;
      readonly tasks: readonly components['schemas']['DraftTask'][];
      readonly source: components['schemas']['Span'];
    };
    readonly DraftTarget: {
      readonly comparator: components['schemas']['Comparator'] | null;
      /** @description For comparing; `valueText` is the figure to store. */
      readonly value: number | null;
      readonly valueText: string | null;
      readonly valueMax: number | null;
      readonly valueMaxText: string | null;
      readonly unit: string | null;
      readonly name: string;
      /** @description Where the figure comes from (由60%提高到65%), when the sentence says so. */
      readonly baseValueText?: string | null;
      /** @description `2025`, `2025-06` or null when the sentence names none. */
      readonly deadline: string | null;
      readonly kind: components['schemas']['TargetKind'];
      readonly excerpt: string;
      readonly source: components['schemas']['Span'];
    };
    readonly DraftTask: {
      readonly number: number;
      /** @description The numbering as written, with that of the tasks above it: `(一)1.` */
      readonly label: string;
      readonly title: string;
      readonly lead: readonly string[];
      readonly responsible: readonly string[];
      readonly supporting: readonly string[];
      readonly leaders: readonly string[];
      readonly deadline: string | null;
      readonly measures: readonly components['schemas']['DraftMeasure'][];
      readonly targets: readonly components['schemas']['DraftTarget'][];
      readonly flags: readonly string[];
      readonly source: components['schemas']['Span'];
      readonly named?: readonly components['schemas']['NamedParty'][];
      /** @description The paragraphs of its text when they stand elsewhere than at `source`; none when the document leaves them out. */
      readonly texts?: readonly components['schemas']['Span'][];
    };
    /** @description Why something is not ended yet, and what to do about it. */
    readonly Duty: {
      readonly code: components['schemas']['DutyCode'];
      readonly detail: string;
    };
    /** @enum {string} */
    readonly DutyCode:
      'unfinished_obligations' | 'open_supervision_orders' | 'last_reporter' | 'last_approver' | 'holds_other_post';
    /** @enum {string} */
    readonly DutyKind: 'REPORT' | 'MID_TERM_EVALUATION' | 'FINAL_EVALUATION' | 'ANNUAL_PLAN' | 'ASSESSMENT';
    readonly DutyRow: {
      /** Format: uuid */
      readonly id: string;
      readonly kind: components['schemas']['DutyKind'];
      readonly frequency: components['schemas']['CycleKind'] | null;
      readonly text: string;
      readonly source: components['schemas']['SourceRange'] | null;
    };
    readonly DutySummary: {
      readonly kind: components['schemas']['DutyKind'];
      readonly text: string;
    };
    /** @description Types and not interfaces, so that they are JSON to the compiler. */
    readonly EmailSettings: {
      readonly host: string;
      readonly port: number;
      /** @description TLS from the first byte, or STARTTLS, without which nothing is sent; NONE only inside a closed network. */
      readonly security: components['schemas']['SmtpSecurity'];
      /** @description Account at the mail server; null: none is asked for. */
      readonly user: string | null;
      readonly fromAddress: string;
      readonly fromName: string;
      readonly perMinute: number;
      /** @description PEM; whoever is vouched for by one of them is trusted, and nobody else. Null: the well-known authorities. */
      readonly caCertificates: string | null;
    };
    /**
     * @description 终止: given up; 合并: its work goes on in another task.
     * @enum {string}
     */
    readonly EndManner: 'TERMINATED' | 'MERGED';
    /** @description The failure that was the last thing heard of a receiver. A type and not an interface, so that it is JSON to the compiler. */
    readonly EndpointFault: {
      /** Format: date-time */
      readonly at: string;
      readonly code: string | null;
      readonly answer: string | null;
    };
    /** @description How a receiver fares, for those who can mend it. */
    readonly EndpointHealth: {
      /**
       * @description OK: it worked the last time, or was never asked. FAILING: it failed the last time. PAUSED: it failed so often that nothing is sent there until it is tried again.
       * @enum {string}
       */
      readonly state: 'FAILING' | 'OK' | 'PAUSED';
      /** @description Failures in a row. */
      readonly failures: number;
      /**
       * Format: date-time
       * @description When PAUSED: when one message is tried; null in the other states.
       */
      readonly triedAgainAt: string | null;
      readonly fault: components['schemas']['EndpointFault'] | null;
    };
    readonly EndpointPause: {
      /**
       * Format: date-time
       * @description Instant, ISO 8601.
       */
      readonly at: string;
      readonly reason: string;
    };
    /** @enum {string} */
    readonly EndpointState: 'ACTIVE' | 'PAUSED';
    /** @description 年度目标 that the coordinator enters because the plan has none; judged by from a day on, never for days before. */
    readonly EnteredYear: {
      readonly year: number;
      /** @description Decimal; null takes it back. */
      readonly value: string | null;
      /** @description First day, `YYYY-MM-DD`. */
      readonly since: string;
    };
    /** @enum {string} */
    readonly EvaluationFailure: 'judging_failed' | 'assembling_failed' | 'lost';
    /** @enum {string} */
    readonly EvaluationKind: 'ANNUAL' | 'MID_TERM' | 'FINAL';
    readonly EvaluationNamed: {
      /** Format: uuid */
      readonly id: string;
      readonly number: number;
      readonly kind: components['schemas']['EvaluationKind'];
      /** Format: date */
      readonly asOf: string;
      readonly sha256: string | null;
    };
    /** @description What a frozen evaluation keeps. Documents are rendered from this alone, `verify` recomputes its SHA-256 over canonical JSON (RFC 8785). Plain JSON: figures are decimal strings, days `YYYY-MM-DD`, percents 0…100 as decimal strings, shares (τ, attainment) 0…1 as decimal strings. */
    readonly EvaluationSnapshot: {
      /** @constant */
      readonly schema: 'fengong.evaluation/1';
      readonly kind: components['schemas']['EvaluationKind'];
      /** Format: date */
      readonly asOf: string;
      readonly policy: {
        readonly name: string;
        readonly version: number;
      };
      readonly scheme: {
        /** Format: uuid */
        readonly id: string;
        readonly revision: number;
        readonly title: string;
        readonly documentNumber: string | null;
        readonly issuer: string | null;
        readonly jurisdictionName: string;
        /** Format: date */
        readonly planStart: string;
        /** Format: date */
        readonly planEnd: string;
      };
      /** @description τ of the plan period at `asOf`. */
      readonly elapsed: string;
      readonly overall: components['schemas']['SnapshotOverall'];
      readonly indicators: readonly components['schemas']['SnapshotIndicator'][];
      readonly sections: readonly components['schemas']['SnapshotSection'][];
      readonly units: readonly components['schemas']['SnapshotUnit'][];
      /** @description Obligations without an accepted report whose due day has passed. */
      readonly missing: readonly components['schemas']['SnapshotMissing'][];
      /** @description Every fact that was used, so that a reader can go from a figure to its report. */
      readonly inputs: {
        readonly reportIds: readonly string[];
        readonly measurementIds: readonly string[];
        /** @description The same facts with their values, by id, so that a later correction in the tables changes nothing here. */
        readonly reports: readonly components['schemas']['SnapshotReport'][];
        readonly measurements: readonly components['schemas']['SnapshotMeasurement'][];
      };
      /** @description What was evaluated when it was not the whole scheme. */
      readonly scope?: components['schemas']['SnapshotScope'];
      /** @description Set when it corrects an earlier evaluation, which stays as it is. */
      readonly correction?: components['schemas']['SnapshotCorrection'];
      /** @description The newest evaluation of an earlier day; absent without one, and in evaluations of the time before it was kept. */
      readonly former?: components['schemas']['SnapshotFormer'];
      /** @description True when the scheme's progress was invented for a demonstration; every document says so on its first page. */
      readonly demonstration: boolean;
    };
    /** @enum {string} */
    readonly EvaluationState: 'DRAFT' | 'FROZEN' | 'UNDER_REVIEW' | 'SUBMITTED' | 'PUBLISHED' | 'RETURNED';
    /** @enum {string} */
    readonly EvaluationStep: 'submit' | 'approve' | 'return' | 'publish';
    /** @description An evaluation as lists show it. */
    readonly EvaluationSummary: {
      /** Format: uuid */
      readonly id: string;
      /** Format: uuid */
      readonly schemeId: string;
      /** @description From 1 within the scheme. */
      readonly number: number;
      readonly kind: components['schemas']['EvaluationKind'];
      readonly kindWord: string;
      /** Format: date */
      readonly asOf: string;
      readonly state: components['schemas']['EvaluationState'];
      readonly stateWord: string;
      /** @description Over the canonical JSON of the snapshot; null until it is frozen. */
      readonly sha256: string | null;
      readonly reportReady: boolean;
      readonly returnReason: string | null;
      /**
       * Format: uuid
       * @description The evaluation that this one corrects, and why.
       */
      readonly correctsId: string | null;
      readonly correctionReason: string | null;
      /** @description Why an annual evaluation looks on another day than the last of a year. */
      readonly asOfReason: string | null;
      /** @description Why it was not computed, and what to do; null while it may be. */
      readonly failure: {
        readonly code: components['schemas']['EvaluationFailure'];
        readonly message: string;
        /** Format: date-time */
        readonly at: string;
      } | null;
      readonly createdBy: string | null;
      /** Format: date-time */
      readonly createdAt: string;
      /** Format: date-time */
      readonly frozenAt: string | null;
      readonly version: number;
    };
    readonly EvaluationSummaryPage: {
      readonly items: readonly components['schemas']['EvaluationSummary'][];
      /** @description Null on the last page. */
      readonly nextCursor: string | null;
    };
    /** @description What a unit is scored by: the roll-up of the last day of the year, and the reports of the year's periods. */
    readonly EvaluationUnitFigures: {
      readonly led: {
        readonly BLUE: number;
        readonly GREEN: number;
        readonly GREY: number;
        readonly RED: number;
        readonly YELLOW: number;
      };
      readonly responsible: {
        readonly BLUE: number;
        readonly GREEN: number;
        readonly GREY: number;
        readonly RED: number;
        readonly YELLOW: number;
      };
      /** @description Of the indicators that it leads or answers for. */
      readonly indicators: {
        readonly ACHIEVED_EARLY?: number;
        readonly AHEAD?: number;
        readonly BEHIND?: number;
        readonly COMPLETED?: number;
        readonly EXCEEDED?: number;
        readonly NOT_ASSESSABLE?: number;
        readonly NOT_COMPLETED?: number;
        readonly ON_TRACK?: number;
      };
      readonly reports: components['schemas']['YearReports'];
    };
    readonly EvaluationVerification: {
      /** @description The kept facts, judged again by the kept rules, give the very snapshot and hash that are kept. */
      readonly valid: boolean;
      readonly sha256: string;
      /** @description Null when the kept facts are so damaged that they cannot be judged at all. */
      readonly recomputedSha256: string | null;
    };
    readonly EvaluationView: {
      /** Format: uuid */
      readonly id: string;
      /** Format: uuid */
      readonly schemeId: string;
      /** @description From 1 within the scheme. */
      readonly number: number;
      readonly kind: components['schemas']['EvaluationKind'];
      readonly kindWord: string;
      /** Format: date */
      readonly asOf: string;
      readonly state: components['schemas']['EvaluationState'];
      readonly stateWord: string;
      /** @description Over the canonical JSON of the snapshot; null until it is frozen. */
      readonly sha256: string | null;
      readonly reportReady: boolean;
      readonly returnReason: string | null;
      /**
       * Format: uuid
       * @description The evaluation that this one corrects, and why.
       */
      readonly correctsId: string | null;
      readonly correctionReason: string | null;
      /** @description Why an annual evaluation looks on another day than the last of a year. */
      readonly asOfReason: string | null;
      /** @description Why it was not computed, and what to do; null while it may be. */
      readonly failure: {
        readonly code: components['schemas']['EvaluationFailure'];
        readonly message: string;
        /** Format: date-time */
        readonly at: string;
      } | null;
      readonly createdBy: string | null;
      /** Format: date-time */
      readonly createdAt: string;
      /** Format: date-time */
      readonly frozenAt: string | null;
      readonly version: number;
      /** @description What the caller may do with it now. */
      readonly nextSteps: readonly (components['schemas']['EvaluationStep'] | 'compute-again')[];
      /** @description From the snapshot; null until it is frozen. */
      readonly overall: {
        readonly conclusionWord: string;
        readonly conclusion: components['schemas']['Conclusion'];
        /** @description Set when a binding indicator that is BEHIND caps the conclusion: names of those indicators. */
        readonly cappedBy: readonly string[];
        /** @description Mean percent over tasks that can be judged; null when none can. */
        readonly percent: string | null;
        readonly tasks: number;
        /** @description Tasks that the mean is made of; the others have no percent. */
        readonly judgedTasks: number;
        readonly lights: {
          readonly BLUE: number;
          readonly GREEN: number;
          readonly GREY: number;
          readonly RED: number;
          readonly YELLOW: number;
        };
        readonly indicatorConclusions: {
          readonly ACHIEVED_EARLY?: number;
          readonly AHEAD?: number;
          readonly BEHIND?: number;
          readonly COMPLETED?: number;
          readonly EXCEEDED?: number;
          readonly NOT_ASSESSABLE?: number;
          readonly NOT_COMPLETED?: number;
          readonly ON_TRACK?: number;
        };
        /** @description Why it is judged so, in Chinese, with the figures. */
        readonly reason: string;
      } | null;
    };
    readonly EventType: {
      /** @description `cn.fengong.report.accepted.v1`: what `type` of the CloudEvent says. */
      readonly type: string;
      readonly name: string;
      readonly version: number;
      readonly summary: string;
      readonly subject: components['schemas']['Subject'];
      readonly audience: components['schemas']['Audience'];
      /** @description JSON Schema of `data`; its `$id` is `dataschema` of the CloudEvent. */
      readonly schema: {
        readonly [key: string]: unknown;
      };
    };
    readonly EvidenceList: components['schemas']['ReportEvidence'] | components['schemas']['ValueEvidence'];
    readonly EvidenceView: {
      /** @description Reports and values of other units or of other periods that have the same file. */
      readonly alsoUsedBy: readonly components['schemas']['ShownUse'][];
      /** Format: uuid */
      readonly id: string;
      readonly fileName: string;
      readonly mediaType: string;
      /** @description Bytes. */
      readonly size: number;
      readonly sha256: string;
      readonly note: string | null;
      /**
       * Format: uuid
       * @description The figure of the report that it bears out; both null for the report as a whole, and for a value.
       */
      readonly targetId: string | null;
      /** Format: uuid */
      readonly indicatorId: string | null;
      readonly attachedBy: {
        /** Format: uuid */
        readonly id: string;
        readonly name: string;
      };
      /** Format: date-time */
      readonly attachedAt: string;
      /**
       * Format: date-time
       * @description When the file was destroyed after its retention; it can no longer be downloaded.
       */
      readonly purgedAt: string | null;
    };
    readonly ExemptObligationResult: {
      /** Format: uuid */
      readonly id: string;
      readonly state: components['schemas']['ObligationState'];
      readonly exemptReason: string;
      readonly version: number;
    };
    readonly Expectation: {
      /** @description 0…100, decimal string: the annual plan's percent where one is approved, else the share of the plan that has passed. */
      readonly percent: string;
      /** @enum {string} */
      readonly from: 'ANNUAL_PLAN' | 'ELAPSED_TIME';
    };
    /** @description Enough to check a figure by hand. Decimals are strings, percents 0…100, shares 0…1. */
    readonly ExplanationView: {
      /** @description As it was asked for, with a point: `task.<uuid>`. */
      readonly node: string;
      readonly label: string;
      /** Format: uuid */
      readonly schemeId: string;
      /** Format: date */
      readonly asOf: string;
      /** Format: date-time */
      readonly computedAt: string;
      readonly policy: {
        readonly name: string;
        readonly version: number;
      };
      readonly rule: string;
      readonly ruleText: string;
      readonly inputs: readonly components['schemas']['InputView'][];
      /** @description Facts and items that were known and not counted, with the reason. */
      readonly setAside: readonly {
        /** Format: uuid */
        readonly id: string;
        readonly reason: string;
      }[];
      /** @description The worked lines, in order. */
      readonly arithmetic: readonly string[];
      /** @description How the light or the conclusion follows from them; empty where there is none. */
      readonly verdict: readonly string[];
      /** @description How the figures in the lines are rounded. */
      readonly rounding: string;
      /** @description Where the node stands in the document of the scheme; null for units and the scheme itself. */
      readonly document: components['schemas']['WordsView'] | null;
      /** @description How each quantified target of a task was judged; empty for other nodes. */
      readonly targets: readonly components['schemas']['TargetView'][];
      readonly result: components['schemas']['NodeOutcome'];
    };
    /** @enum {string} */
    readonly ExtensionState: 'REQUESTED' | 'GRANTED' | 'REFUSED';
    readonly ExtensionSummary: {
      /** Format: uuid */
      readonly id: string;
      readonly state: components['schemas']['ExtensionState'];
      /**
       * Format: date
       * @description The due day when it was asked for.
       */
      readonly dueOn: string;
      /** Format: date */
      readonly wantedDueOn: string;
      readonly reason: string;
      /** Format: date */
      readonly grantedDueOn: string | null;
      readonly decisionReason: string | null;
      readonly version: number;
    };
    readonly ExtensionView: {
      /** @description One of its due days lies in a year whose holidays are not arranged yet: it may turn out to be a day of rest. */
      readonly provisional: boolean;
      /** Format: uuid */
      readonly id: string;
      readonly obligation: {
        /** Format: uuid */
        readonly id: string;
        /** Format: uuid */
        readonly schemeId: string;
        readonly cycle: string;
        readonly unit: components['schemas']['ReportingNamed'];
        /** @description Title of the task or name of the indicator. */
        readonly title: string;
        /**
         * Format: date
         * @description As it is now.
         */
        readonly dueOn: string;
      };
      readonly state: components['schemas']['ExtensionState'];
      /**
       * Format: date
       * @description The due day when it was asked for.
       */
      readonly dueOn: string;
      /** Format: date */
      readonly wantedDueOn: string;
      readonly reason: string;
      readonly requestedBy: components['schemas']['ReportingNamed'];
      /** Format: date-time */
      readonly requestedAt: string;
      /** Format: date */
      readonly grantedDueOn: string | null;
      readonly decisionReason: string | null;
      readonly decidedBy: components['schemas']['ReportingNamed'] | null;
      /** Format: date-time */
      readonly decidedAt: string | null;
      readonly version: number;
    };
    readonly ExtensionViewPage: {
      readonly items: readonly components['schemas']['ExtensionView'][];
      /** @description Null on the last page. */
      readonly nextCursor: string | null;
    };
    /** @enum {string} */
    readonly ExternalKind: 'UNIT' | 'PERSON' | 'TASK' | 'REPORT';
    /** @description What a thing is called in one source. */
    readonly ExternalName: {
      readonly source: string;
      readonly externalId: string;
    };
    /** @description A report of the year that came late, is overdue or was returned. */
    readonly FaultyReport: {
      /** Format: uuid */
      readonly obligationId: string;
      readonly label: string;
      /** Format: date */
      readonly periodEnd: string;
      /** Format: date */
      readonly dueOn: string;
      /** Format: date */
      readonly firstSubmittedOn: string | null;
      readonly timesReturned: number;
    };
    readonly FieldError: {
      /** @description Path of the field in the request, dots and indexes: `measures.0.percent`. */
      readonly field: string;
      readonly code: string;
      readonly message: string;
    };
    readonly FiguresView: {
      readonly conclusionWord: string | null;
      readonly lightWord: string | null;
      /** @description 0…100, of an indicator its attainment in percent; null when nothing tells it. */
      readonly percent: string | null;
      /** @description The figure that was judged, in its own unit; of indicators alone. */
      readonly actual: string | null;
      /** @description Of the scheme and of indicators. */
      readonly conclusion: components['schemas']['Conclusion'] | null;
      /**
       * @description Of tasks.
       * @enum {string|null}
       */
      readonly light: 'BLUE' | 'GREEN' | 'GREY' | 'RED' | 'YELLOW' | null;
      /** @description Tasks by light, of scheme, sections and units. */
      readonly lights: {
        readonly BLUE: number;
        readonly GREEN: number;
        readonly GREY: number;
        readonly RED: number;
        readonly YELLOW: number;
      } | null;
    };
    readonly FiledObjection: {
      /** Format: uuid */
      readonly id: string;
      /** Format: uuid */
      readonly assessmentId: string;
      /** Format: uuid */
      readonly unitId: string;
      /** @description Of the score that it is about. */
      readonly revision: number;
      /** @constant */
      readonly state: 'OPEN';
      readonly version: number;
    };
    readonly Finding: {
      readonly kind: components['schemas']['FindingKind'];
      /** @description Number in the chain; null for what has none. */
      readonly seq: number | null;
      /** Format: uuid */
      readonly eventId: string | null;
      /** @description For a person, in Chinese. */
      readonly detail: string;
    };
    /**
     * @description What is wrong with the record: an event that says something else, is gone, was slipped in, or stands elsewhere.
     * @enum {string}
     */
    readonly FindingKind: 'changed' | 'deleted' | 'inserted' | 'reordered';
    /** @enum {string} */
    readonly FollowUpState: 'OPEN' | 'REPORTED' | 'CLOSED';
    /** @enum {string} */
    readonly FollowUpStep: 'report' | 'return' | 'close';
    readonly FollowUpView: {
      readonly stateWord: string;
      /** @description Nothing is reported yet, or what was has been sent back, and the deadline has passed. */
      readonly overdue: boolean;
      /** @description What the caller may do with it now. */
      readonly nextSteps: readonly components['schemas']['FollowUpStep'][];
      readonly text: string;
      /** Format: uuid */
      readonly unitId: string;
      /** Format: uuid */
      readonly taskId: string | null;
      readonly deadline: string;
      /** Format: uuid */
      readonly id: string;
      /** Format: uuid */
      readonly opinionId: string;
      readonly documentNumber: string;
      /** Format: uuid */
      readonly evaluationId: string;
      readonly ordinal: number;
      readonly unitName: string;
      readonly taskTitle: string | null;
      readonly state: components['schemas']['FollowUpState'];
      readonly report: string | null;
      /** Format: date-time */
      readonly reportedAt: string | null;
      readonly judgement: string | null;
      readonly version: number;
    };
    readonly FollowUpViewPage: {
      readonly items: readonly components['schemas']['FollowUpView'][];
      /** @description Null on the last page. */
      readonly nextCursor: string | null;
    };
    /** @description Fields are cells as Excel shows them: `填报表!K5`. */
    readonly FormResult: {
      readonly formNumber: string;
      readonly dryRun: boolean;
      readonly submit: boolean;
      /** @description Rows in which something was written, in the form's order. */
      readonly rows: readonly {
        readonly row: number;
        /** Format: uuid */
        readonly obligationId: string;
        readonly effect: components['schemas']['RowEffect'];
        /** @description Null in a trial, and where there is no report. */
        readonly report: {
          /** Format: uuid */
          readonly id: string;
          readonly state: components['schemas']['ReportState'];
          readonly version: number;
        } | null;
      }[];
      /** @description Rows in which nothing was written. */
      readonly untouched: number;
      /** @description What keeps the form from being taken; empty after a real run. */
      readonly problems: readonly components['schemas']['FieldError'][];
      readonly warnings: readonly {
        readonly acknowledged: boolean;
        /** @description Path of the field in the request, dots and indexes: `measures.0.percent`. */
        readonly field: string;
        readonly code: string;
        readonly message: string;
      }[];
    };
    readonly GivenName: {
      readonly kind: components['schemas']['ExternalKind'];
      readonly externalId: string;
      /**
       * Format: uuid
       * @description Of our unit, user, task or report; null: the id denotes nothing any more.
       */
      readonly id: string | null;
    };
    /** @description Whoever is in the group gets the post. */
    readonly GroupRule: {
      readonly group: string;
      readonly role: components['schemas']['RoleName'];
      /**
       * Format: uuid
       * @description Null for a post of the whole jurisdiction.
       */
      readonly unitId: string | null;
    };
    readonly GroupView: {
      /** Format: uuid */
      readonly id: string;
      readonly name: string;
      readonly open: boolean;
      /** @description On the day that was asked for. */
      readonly members: readonly components['schemas']['MemberView'][];
    };
    readonly GroupViewPage: {
      readonly items: readonly components['schemas']['GroupView'][];
      /** @description Null on the last page. */
      readonly nextCursor: string | null;
    };
    readonly Head: {
      /** @description Number of the last link; 0 before the first. */
      readonly seq: number;
      readonly hash: string;
    };
    readonly ImportDifference: {
      /** Format: uuid */
      readonly importId: string;
      /** Format: uuid */
      readonly schemeId: string;
      /** @description The revision in force, against which is compared. */
      readonly revision: number;
      readonly difference: components['schemas']['SchemeDifference'];
      readonly obligations: components['schemas']['ObligationsTouched'];
    };
    readonly ImportFailure: {
      readonly code: string;
      /** @description Chinese; says what to do next. */
      readonly detail: string;
    };
    readonly ImportHeader: {
      /** Format: uuid */
      readonly id: string;
      readonly fileName: string;
      readonly mediaType: string;
      readonly sha256: string;
      readonly state: components['schemas']['ImportState'];
      /** @description Percent. */
      readonly progress: number;
      readonly failure: components['schemas']['ImportFailure'] | null;
      /** Format: uuid */
      readonly schemeId: string | null;
      /**
       * Format: uuid
       * @description The scheme that the document revises.
       */
      readonly revisesId: string | null;
      /** Format: date-time */
      readonly createdAt: string;
      readonly version: number;
    };
    readonly ImportHeaderPage: {
      readonly items: readonly components['schemas']['ImportHeader'][];
      /** @description Null on the last page. */
      readonly nextCursor: string | null;
    };
    /** @enum {string} */
    readonly ImportState: 'UPLOADED' | 'PARSING' | 'DRAFT' | 'FAILED' | 'CONFIRMED' | 'KEPT';
    readonly ImportView: {
      /** Format: uuid */
      readonly id: string;
      readonly fileName: string;
      readonly mediaType: string;
      readonly sha256: string;
      readonly state: components['schemas']['ImportState'];
      /** @description Percent. */
      readonly progress: number;
      readonly failure: components['schemas']['ImportFailure'] | null;
      /** Format: uuid */
      readonly schemeId: string | null;
      /**
       * Format: uuid
       * @description The scheme that the document revises.
       */
      readonly revisesId: string | null;
      /** Format: date-time */
      readonly createdAt: string;
      readonly version: number;
      /** @description The machine's reading; null until it is there. */
      readonly draft: components['schemas']['SchemeDraft'] | null;
      readonly diagnostics: readonly components['schemas']['Diagnostic'][];
      readonly corrections: components['schemas']['CorrectionsView'];
      /** @description Every name of a unit, as written, in the order of the document. */
      readonly units: readonly components['schemas']['UnitNameView'][];
      /** @description What keeps the draft from being confirmed; empty when nothing does, or when there is no draft. */
      readonly blockers: readonly components['schemas']['FieldError'][];
    };
    readonly IndicatorChange: {
      /** Format: uuid */
      readonly id: string;
      readonly name: string;
      readonly nameChange: components['schemas']['Changed'] | null;
      readonly target: components['schemas']['Changed'] | null;
      /** @description Base value with its year. */
      readonly base: components['schemas']['Restated'] | null;
      /** @description Yearly growth in percent. */
      readonly growth: components['schemas']['Restated'] | null;
      /** @description Figures of other years. */
      readonly years: components['schemas']['Restated'] | null;
      readonly units: components['schemas']['UnitChanges'];
    };
    /** @description Indicators by conclusion; those that cannot be judged are among them. */
    readonly IndicatorCounts: {
      readonly indicators: number;
      readonly conclusions: {
        readonly ACHIEVED_EARLY?: number;
        readonly AHEAD?: number;
        readonly BEHIND?: number;
        readonly COMPLETED?: number;
        readonly EXCEEDED?: number;
        readonly NOT_ASSESSABLE?: number;
        readonly NOT_COMPLETED?: number;
        readonly ON_TRACK?: number;
      };
    };
    /** @enum {string} */
    readonly IndicatorPath: 'LINEAR' | 'GIVEN';
    readonly IndicatorProgress: {
      /** Format: uuid */
      readonly id: string;
      /** @enum {string} */
      readonly attribute: 'BINDING' | 'EXPECTED';
      readonly number: number;
      readonly name: string;
      readonly kind: string;
      readonly targetText: string;
      readonly unit: string | null;
      readonly base: {
        readonly year: number;
        readonly value: string;
      } | null;
      readonly values: readonly {
        readonly year: number;
        readonly value: string;
        /** Format: uuid */
        readonly measurementId: string;
      }[];
      readonly attainment: string | null;
      readonly actual: string | null;
      readonly met: boolean | null;
      readonly conclusion: components['schemas']['Conclusion'];
      readonly conclusionWord: string;
      readonly reason: string;
      /** @description What somebody would have to supply. */
      readonly missing: readonly string[];
      readonly lead: readonly string[];
      readonly responsible: readonly string[];
    };
    readonly IndicatorView: {
      readonly assignments: readonly {
        /** Format: uuid */
        readonly id: string;
        /** @enum {string} */
        readonly role: 'LEAD' | 'RESPONSIBLE' | 'SUPPORTING';
        /** Format: uuid */
        readonly unitId: string | null;
        readonly unitName: string | null;
        /** Format: uuid */
        readonly groupId: string | null;
        readonly groupName: string | null;
        readonly leftOpen: boolean;
        readonly asWritten: string;
        /** @description Why it stands here when the document does not say so at this place. */
        readonly inferredBy: string | null;
        readonly source: components['schemas']['SourceRange'] | null;
      }[];
      /** Format: uuid */
      readonly id: string;
      /** @enum {string} */
      readonly attribute: 'BINDING' | 'EXPECTED';
      readonly number: number;
      readonly name: string;
      /** @enum {string} */
      readonly kind:
        'annual_average_growth' | 'assigned' | 'ceiling' | 'cumulative' | 'floor' | 'level' | 'synchronised';
      readonly comparator: components['schemas']['Comparator'] | null;
      readonly value: string | null;
      readonly unit: string | null;
      readonly targetText: string;
      readonly baseValue: string | null;
      readonly baseYear: number | null;
      /** @description Percent a year. */
      readonly yearlyGrowth: string | null;
      readonly yearValues: readonly components['schemas']['YearValue'][];
      /** @description As they were entered, oldest first. */
      readonly enteredYears: readonly components['schemas']['EnteredYear'][];
      readonly tolerance: string | null;
      /** Format: uuid */
      readonly referenceIndicatorId: string | null;
      readonly ordinal: number;
      readonly source: components['schemas']['SourceRange'] | null;
      readonly version: number;
    };
    /** @description An input with the way to look at it, and of a value where it comes from. */
    readonly InputView: {
      readonly href: string | null;
      readonly origin: components['schemas']['ValueOrigin'] | null;
      /** @enum {string} */
      readonly type:
        | 'ANNUAL_PLAN'
        | 'INDICATOR'
        | 'MEASURE'
        | 'MEASUREMENT'
        | 'REPORT'
        | 'SECTION'
        | 'TARGET'
        | 'TASK'
        | 'YEAR_TARGET';
      /** Format: uuid */
      readonly id: string;
      readonly label: string;
      readonly value: string | null;
      /** @description Weight in a mean; absent where nothing is weighed. */
      readonly weight?: string;
    };
    /** @description What a page shows before anybody has signed in. */
    readonly InstallationView: {
      /** @description Day of the business, `YYYY-MM-DD` in Shanghai. */
      readonly today: string;
      /** @description The clock has been set apart from the real one. */
      readonly demonstration: boolean;
      /** @description Null but for `npm run demo`, whose accounts and invented progress are open to everybody. */
      readonly demo: {
        /** Format: uuid */
        readonly schemeId: string;
        readonly schemeTitle: string;
        readonly documentNumber: string | null;
        /** Format: uuid */
        readonly evaluationId: string;
        /** Format: date */
        readonly asOf: string;
        readonly conclusion: string;
        readonly counts: {
          readonly indicators: number;
          readonly sections: number;
          readonly tasks: number;
          readonly measures: number;
          readonly targets: number;
          readonly assignments: number;
          readonly units: number;
          readonly users: number;
          readonly obligations: number;
          readonly reportsAccepted: number;
          readonly measurements: number;
          readonly reminders: number;
          readonly notifications: number;
        };
        readonly password: string;
        readonly accounts: readonly {
          readonly login: string;
          readonly displayName: string;
          readonly role: string;
        }[];
      } | null;
    };
    readonly IntegrationHealth: {
      /** @description Subscriptions that the service or the receiver has stopped and nobody has resumed yet. */
      readonly stopped: number;
      /** @description Age of the oldest event that the feed has not taken; null when there is none. */
      readonly feedLagMs: number | null;
      /** @description Waiting to be sent for the first time (QUEUED), … */
      readonly waiting: number;
      /** @description … to be sent again (FAILED), … */
      readonly failed: number;
      /** @description … and given up (DEAD). */
      readonly dead: number;
      /** @description SENT since the day began (Asia/Shanghai). */
      readonly sentToday: number;
      /** @description How long the one that has waited longest is past its time, in milliseconds; null when none is. */
      readonly oldestWaitMs: number | null;
      /** @description Receivers that failed so often that nothing is sent there for a while, although something waits. */
      readonly pausedReceivers: number;
    };
    /** @enum {string} */
    readonly ItemCode:
      | 'adoption_ambiguous'
      | 'adoption_needed'
      | 'disabled_here'
      | 'dissolved_here'
      | 'duties_not_separate'
      | 'external_id_repeated'
      | 'login_fixed'
      | 'login_malformed'
      | 'login_missing'
      | 'login_repeated'
      | 'login_taken'
      | 'name_taken'
      | 'post_unit_missing'
      | 'role_never_synchronised'
      | 'role_not_allowed'
      | 'solitary_account'
      | 'unit_ended'
      | 'unit_unknown';
    /** @description One field of the draft that was read wrongly; `path` counts in the machine's reading, which never changes. */
    readonly ItemCorrection: {
      readonly by?: {
        /** Format: uuid */
        readonly id: string | null;
        readonly name: string;
      };
      /** Format: date-time */
      readonly at?: string;
      /** @description `document`, `sections.0`, `sections.0.tasks.1`, `….targets.2`, `….measures.0`, `indicators.3`, `added.KEY`. */
      readonly path: string;
      /** @description A field of `CORRECTABLE`; `removed`, `place` and `source` stand for the item as a whole. */
      readonly field: string;
      readonly value: unknown;
      /** @description With `source`: the words there. */
      readonly words?: string;
    };
    /** @description The answer to one item, or to a thing that a full list leaves out. */
    readonly ItemOutcome: {
      /** @description Place in the request, from 0; null for what it does not name. */
      readonly index: number | null;
      readonly externalId: string;
      readonly outcome: components['schemas']['Outcome'];
      /**
       * Format: uuid
       * @description Of our unit or person; null while there is none.
       */
      readonly id: string | null;
      readonly name: string;
      readonly changes: readonly components['schemas']['Change'][];
      readonly proposal: components['schemas']['Proposal'] | null;
      /** @description Of a refusal. */
      readonly code: components['schemas']['ItemCode'] | null;
      /** @description What the refusal says; also why nothing had to be done. */
      readonly detail: string | null;
      /** @description What keeps it. */
      readonly owes: readonly components['schemas']['Duty'][];
    };
    /** @description A part of a task's percent, or one that had to be left out of it. */
    readonly ItemResult: {
      /** @enum {string} */
      readonly type: 'MEASURE' | 'TARGET';
      /** Format: uuid */
      readonly id: string;
      readonly name: string;
      readonly weight: string;
      /** @description 0…100; null when it is left out of the mean. */
      readonly percent: string | null;
      readonly completed: boolean;
      /** @description Why it is left out; null when it is not. */
      readonly leftOut: string | null;
    };
    /** @enum {string} */
    readonly ItemType: 'TASK' | 'SECTION' | 'INDICATOR';
    /**
     * @description 市, 区, 街道.
     * @enum {string}
     */
    readonly JurisdictionLevel: 'CITY' | 'DISTRICT' | 'STREET';
    readonly KeptImport: {
      /** Format: uuid */
      readonly id: string;
      readonly state: components['schemas']['ImportState'];
      /** Format: uuid */
      readonly schemeId: string;
      /** @description How many commitments have become candidates. */
      readonly commitments: number;
      readonly version: number;
    };
    /** @description A rung of supervision. The rungs below, 提醒 and 催办, are the scheme's reminder rules. */
    readonly LadderStep: {
      /** @description By which orders remember their rung, e.g. `BLUE`. */
      readonly code: string;
      /** @description As documents call it, e.g. `蓝色`. */
      readonly name: string;
      /** @description Colour of the band on the order, `RRGGBB`. */
      readonly band: string;
      /** @description Working days from the issue to the deadline of the reply. */
      readonly replyDays: number;
      /** @description 签发人: whose name the order bears unless another is given. */
      readonly signer: string;
    };
    /** @description What a unit last had accepted on an item before a period. */
    readonly LastReport: {
      /** Format: uuid */
      readonly id: string;
      /** @description Label of its cycle. */
      readonly cycle: string;
      /** Format: date */
      readonly periodEnd: string;
      readonly content: components['schemas']['ReportContent'];
    };
    /** @description The newest urge of an obligation. Instants are ISO in UTC, days `YYYY-MM-DD`. */
    readonly LastUrge: {
      /** Format: date-time */
      readonly at: string;
      /**
       * Format: date
       * @description The working day in whose message it goes.
       */
      readonly day: string;
      /** Format: date-time */
      readonly toldAt: string | null;
      readonly note: string | null;
      readonly by: {
        /** Format: uuid */
        readonly id: string;
        readonly name: string;
      };
      /** @description For which it was done; null for the coordinator. */
      readonly unit: {
        /** Format: uuid */
        readonly id: string;
        readonly name: string;
      } | null;
    };
    /** @description One line of a message's log. A type and not an interface, so that it is JSON to the compiler. */
    readonly LoggedAttempt: {
      readonly attempt: number;
      /** Format: date-time */
      readonly at: string;
      /** @enum {string} */
      readonly state: 'DEAD' | 'FAILED' | 'QUEUED' | 'SENT';
      readonly answer: string | null;
      /** @description Of a failure that has one. */
      readonly code?: string;
    };
    /** @description Who made a correction and when (ISO instant); recorded by the service. */
    readonly Made: {
      readonly by?: {
        /** Format: uuid */
        readonly id: string | null;
        readonly name: string;
      };
      /** Format: date-time */
      readonly at?: string;
    };
    readonly MadeProposal: {
      /** Format: uuid */
      readonly id: string;
      readonly version: number;
    };
    readonly MappedAtProvider: {
      /** Format: uuid */
      readonly userId: string;
      readonly login: string;
      readonly displayName: string;
      readonly account: string;
    };
    readonly MappedAtProviderPage: {
      readonly items: readonly components['schemas']['MappedAtProvider'][];
      /** @description Null on the last page. */
      readonly nextCursor: string | null;
    };
    readonly MappedPerson: {
      /** Format: uuid */
      readonly userId: string;
      readonly login: string;
      readonly displayName: string;
      readonly account: string;
    };
    readonly MappedPersonPage: {
      readonly items: readonly components['schemas']['MappedPerson'][];
      /** @description Null on the last page. */
      readonly nextCursor: string | null;
    };
    readonly Me: {
      readonly user: {
        /** Format: uuid */
        readonly id: string;
        readonly login: string;
        readonly displayName: string;
      };
      readonly jurisdiction: {
        /** Format: uuid */
        readonly id: string;
        readonly code: string;
        readonly name: string;
        readonly level: components['schemas']['JurisdictionLevel'];
      };
      readonly posts: readonly {
        readonly role: components['schemas']['RoleName'];
        /** Format: uuid */
        readonly unitId: string | null;
        readonly unitName: string | null;
      }[];
      /** @description How this session was opened; `OIDC` ends by `POST /auth/oidc/logout`, which signs out at the provider too. */
      readonly signedInBy: components['schemas']['SessionOpening'];
      /** @description While true, nothing is allowed but to change the password and to sign out. */
      readonly mustChangePassword: boolean;
      /** @description What the posts allow somewhere; a single case may still be refused as `foreign_unit`. */
      readonly actions: readonly components['schemas']['Action'][];
    };
    readonly MeasurePercent: {
      /** Format: uuid */
      readonly measureId: string;
      /** @description Decimal string, 0…100. */
      readonly percent: string;
    };
    readonly MeasureRowInTask: {
      readonly source: components['schemas']['SourceRange'] | null;
      /** Format: uuid */
      readonly id: string;
      readonly title: string;
      readonly ordinal: number;
      readonly weight: string;
    };
    /** @enum {string} */
    readonly MeasurementSeries: 'BASE' | 'ACTUAL' | 'ASSIGNED_TARGET';
    /**
     * @description DRAFT and WITHDRAWN follow the report that carries the value.
     * @enum {string}
     */
    readonly MeasurementState: 'DRAFT' | 'SUBMITTED' | 'ACCEPTED' | 'RETURNED' | 'SUPERSEDED' | 'WITHDRAWN';
    readonly MeasurementView: {
      /** @description Files of a value that is recorded apart from reports; those of a report are with the report. Null when there are some that the caller may not read. */
      readonly evidence: readonly components['schemas']['EvidenceView'][] | null;
      /** Format: uuid */
      readonly id: string;
      /** Format: uuid */
      readonly indicatorId: string | null;
      /** Format: uuid */
      readonly targetId: string | null;
      readonly series: components['schemas']['MeasurementSeries'];
      /** Format: date */
      readonly periodEnd: string;
      readonly periodKind: components['schemas']['PeriodKind'];
      /** @description 初步 or 最终核实. */
      readonly status: components['schemas']['ValueStatus'];
      readonly value: string;
      readonly flow: boolean;
      readonly comparator: components['schemas']['Comparator'] | null;
      readonly source: string;
      readonly sourceDocument: string | null;
      readonly state: components['schemas']['MeasurementState'];
      /**
       * Format: uuid
       * @description The report that carries it; it is reviewed with it.
       */
      readonly reportId: string | null;
      readonly unit: {
        /** Format: uuid */
        readonly id: string;
        readonly name: string;
      } | null;
      readonly recordedBy: string | null;
      /** Format: date-time */
      readonly recordedAt: string;
      readonly reviewedBy: string | null;
      /** Format: date-time */
      readonly reviewedAt: string | null;
      readonly returnReason: string | null;
      /**
       * Format: uuid
       * @description The value that it replaced.
       */
      readonly supersedesId: string | null;
      /**
       * Format: uuid
       * @description The value that replaced it, and when.
       */
      readonly supersededById: string | null;
      /** Format: date-time */
      readonly supersededAt: string | null;
      readonly version: number;
    };
    readonly MeasurementViewPage: {
      readonly items: readonly components['schemas']['MeasurementView'][];
      /** @description Null on the last page. */
      readonly nextCursor: string | null;
    };
    readonly MemberView: {
      /** Format: uuid */
      readonly id: string;
      /** Format: uuid */
      readonly unitId: string;
      readonly unitName: string;
      /** Format: date */
      readonly validFrom: string;
      /** Format: date */
      readonly validTo: string | null;
      readonly version: number;
    };
    readonly MessageBody: {
      readonly groups: readonly components['schemas']['MessageGroup'][];
    };
    readonly MessageGroup: {
      readonly heading: string;
      readonly lines: readonly components['schemas']['MessageLine'][];
    } & {
      readonly [key: string]: unknown;
    };
    /** @description One line of a message. `link` is a path of this service (`/tasks/<id>`), made absolute by the channel; further members are the sending module's own and stand only in the inbox. Types and not interfaces, so that a body is JSON to the compiler. */
    readonly MessageLine: {
      readonly text: string;
      readonly link?: string;
    } & {
      readonly [key: string]: unknown;
    };
    readonly MilestoneRow: {
      /**
       * Format: uuid
       * @description Kept by later revisions, so that what was reached stays reached.
       */
      readonly id: string;
      readonly title: string;
      /** Format: date */
      readonly dueOn: string;
      /** @description The document that asks for it; null when the unit set it itself. */
      readonly source: string | null;
      /**
       * Format: uuid
       * @description The commitment that it was taken over from.
       */
      readonly commitmentId: string | null;
      /** Format: date */
      readonly doneOn: string | null;
      readonly evidence: string | null;
    };
    /** @description A unit whose part a consolidating report had to do without. */
    readonly MissingUnit: {
      /** Format: uuid */
      readonly unitId: string;
      readonly name: string;
      /**
       * @description SUBMITTED: it has answered, and nobody has reviewed the answer yet.
       * @enum {string}
       */
      readonly state: 'PENDING' | 'RETURNED' | 'SUBMITTED';
    };
    readonly MonthBurden: {
      /** @description `YYYY-MM`. */
      readonly month: string;
      readonly minutesPerAsk: components['schemas']['AskMinutes'];
      /** @description One row per unit that was asked, or spared, something; by name. */
      readonly units: readonly components['schemas']['UnitBurden'][];
    };
    readonly MovedCycle: {
      /** Format: uuid */
      readonly id: string;
      readonly scheme: {
        /** Format: uuid */
        readonly id: string;
        readonly title: string;
      };
      readonly label: string;
      /** @description How many obligations move with it. */
      readonly obligations: number;
      readonly before: components['schemas']['CycleDays'];
      readonly after: components['schemas']['CycleDays'];
    };
    readonly NamePlace: {
      readonly role: components['schemas']['UnitRole'];
      /** @description Title of the task or name of the indicator. */
      readonly item: string;
    };
    /** @description A suggestion whom a name may mean; never applied by itself. */
    readonly NameProposal: {
      /** @description Other name, of the document or of the directory, that may mean the same unit. */
      readonly sameAs: string;
      /** @description Whom that name denotes in the directory, when it does. */
      readonly owner: {
        /** @enum {string} */
        readonly kind: 'group' | 'unit';
        /** Format: uuid */
        readonly id: string;
      } | null;
      /** @description From 0 to 1, for ranking alone. */
      readonly confidence: number;
      readonly reason: string;
    };
    readonly NamedChange: {
      readonly before: string;
      readonly after: string;
      readonly name: string;
    };
    readonly NamedGroup: {
      /** Format: uuid */
      readonly id: string;
      readonly name: string;
    };
    /** @description A unit that a person has added to an item, with the words of the document that name it. */
    readonly NamedParty: {
      /** @enum {string} */
      readonly list: 'lead' | 'responsible' | 'supporting';
      readonly name: string;
      readonly source: components['schemas']['Span'];
    };
    readonly NamedThing: {
      readonly source: string;
      readonly kind: components['schemas']['ExternalKind'];
      readonly externalId: string;
      /**
       * Format: uuid
       * @description Of the unit, user, task or report.
       */
      readonly id: string;
      /** Format: date-time */
      readonly endedAt: string | null;
    };
    readonly NamedThingPage: {
      readonly items: readonly components['schemas']['NamedThing'][];
      /** @description Null on the last page. */
      readonly nextCursor: string | null;
    };
    /** @description What the roll-up says of a node; its members hang on the kind of the node. */
    readonly NodeOutcome:
      | components['schemas']['ItemResult']
      | {
          readonly attainment: string | null;
          readonly actual: string | null;
          readonly met: boolean | null;
          readonly judgedAgainst: components['schemas']['Yardstick'] | null;
          readonly conclusion: components['schemas']['Conclusion'];
          /** @enum {string} */
          readonly conclusionWord:
            '不可评价' | '基本符合预期' | '完成' | '快于预期' | '提前实现' | '未完成' | '滞后于预期' | '超额完成';
          readonly reason: string;
          readonly missing: readonly string[];
        }
      | {
          readonly base: {
            readonly year: number;
            readonly value: string;
          } | null;
          readonly values: readonly {
            readonly year: number;
            readonly value: string;
            /** Format: uuid */
            readonly measurementId: string;
          }[];
          readonly attainment: string | null;
          readonly actual: string | null;
          readonly met: boolean | null;
          readonly judgedAgainst: components['schemas']['Yardstick'] | null;
          readonly conclusion: components['schemas']['Conclusion'];
          /** @enum {string} */
          readonly conclusionWord:
            '不可评价' | '基本符合预期' | '完成' | '快于预期' | '提前实现' | '未完成' | '滞后于预期' | '超额完成';
          readonly reason: string;
          readonly missing: readonly string[];
        }
      | {
          readonly elapsed: string;
          readonly conclusion: components['schemas']['Conclusion'];
          /** @enum {string} */
          readonly conclusionWord:
            '不可评价' | '基本符合预期' | '完成' | '快于预期' | '提前实现' | '未完成' | '滞后于预期' | '超额完成';
          readonly reason: string;
          readonly cappedBy: readonly {
            /** Format: uuid */
            readonly indicatorId: string;
            readonly name: string;
          }[];
          readonly indicatorConclusions: {
            readonly ACHIEVED_EARLY?: number;
            readonly AHEAD?: number;
            readonly BEHIND?: number;
            readonly COMPLETED?: number;
            readonly EXCEEDED?: number;
            readonly NOT_ASSESSABLE?: number;
            readonly NOT_COMPLETED?: number;
            readonly ON_TRACK?: number;
          };
          readonly percent: string | null;
          readonly tasks: number;
          readonly judgedTasks: number;
          readonly lights: {
            readonly BLUE: number;
            readonly GREEN: number;
            readonly GREY: number;
            readonly RED: number;
            readonly YELLOW: number;
          };
        }
      | {
          readonly percent: string | null;
          /** @enum {string} */
          readonly percentFrom: 'ITEMS' | 'LEAD' | 'NOTHING';
          readonly expectedPercent: string;
          readonly expectedBy: {
            /** Format: uuid */
            readonly id: string;
            readonly year: number;
            readonly revision: number;
          } | null;
          readonly gap: string | null;
          /** @enum {string} */
          readonly light: 'BLUE' | 'GREEN' | 'GREY' | 'RED' | 'YELLOW';
          /** @enum {string} */
          readonly lightWord: '严重滞后' | '已完成' | '未报进展' | '正常推进' | '进度偏慢';
          readonly reason: string;
          readonly report: {
            /** Format: uuid */
            readonly id: string;
            /** Format: date */
            readonly periodEnd: string;
            /** Format: date */
            readonly reportedOn: string;
          } | null;
          readonly staleDays: number;
        }
      | {
          readonly percent: string | null;
          readonly tasks: number;
          readonly judgedTasks: number;
          readonly lights: {
            readonly BLUE: number;
            readonly GREEN: number;
            readonly GREY: number;
            readonly RED: number;
            readonly YELLOW: number;
          };
        }
      | {
          readonly tasksResponsible: number;
          readonly responsible: components['schemas']['TasksSummary'];
          readonly indicatorsLed: components['schemas']['IndicatorCounts'];
          readonly indicatorsResponsible: components['schemas']['IndicatorCounts'];
          readonly reports: components['schemas']['UnitReports'];
          readonly percent: string | null;
          readonly tasks: number;
          readonly judgedTasks: number;
          readonly lights: {
            readonly BLUE: number;
            readonly GREEN: number;
            readonly GREY: number;
            readonly RED: number;
            readonly YELLOW: number;
          };
        };
    readonly NotificationRow: {
      /** Format: uuid */
      readonly id: string;
      /** Format: date */
      readonly day: string;
      readonly kind: string;
      readonly title: string;
      readonly body: components['schemas']['MessageBody'];
      /** Format: date-time */
      readonly createdAt: string;
      /** Format: date-time */
      readonly readAt: string | null;
    };
    readonly NotificationRowPage: {
      readonly items: readonly components['schemas']['NotificationRow'][];
      /** @description Null on the last page. */
      readonly nextCursor: string | null;
    };
    /** @enum {string} */
    readonly ObjectionState: 'OPEN' | 'SCORE_KEPT' | 'SCORE_CORRECTED';
    readonly ObligationDetailRowWithActions: {
      readonly report: {
        readonly nextActions: readonly components['schemas']['ReportAction'][];
        /** Format: uuid */
        readonly id: string;
        readonly revision: number;
        /** Format: uuid */
        readonly correctsId: string | null;
        readonly state: components['schemas']['ReportState'];
        readonly percent: string | null;
        /** Format: uuid */
        readonly authorId: string;
        readonly submittedBy: string | null;
        readonly releasedBy: string | null;
        /** Format: date-time */
        readonly submittedAt: string | null;
        readonly returnReason: string | null;
        readonly version: number;
      } | null;
      /** @description Working days until it is due; negative when that day has passed. */
      readonly workdaysLeft: number;
      /** @description One of its days lies in a year whose holidays are not arranged yet, and may move. */
      readonly provisional: boolean;
      /** @description What the caller may do now. */
      readonly nextActions: readonly components['schemas']['ObligationNextAction'][];
      /** Format: uuid */
      readonly id: string;
      readonly scheme: {
        /** Format: uuid */
        readonly id: string;
        readonly title: string;
        readonly state: components['schemas']['SchemeState'];
      };
      readonly cycle: {
        /** Format: uuid */
        readonly id: string;
        readonly kind: components['schemas']['CycleKind'];
        readonly label: string;
        /** Format: date */
        readonly periodStart: string;
        /** Format: date */
        readonly periodEnd: string;
        /** Format: date */
        readonly opensOn: string;
        /** Format: date */
        readonly closesOn: string;
      };
      readonly unit: components['schemas']['ReportingNamed'];
      readonly consolidatingUnit: components['schemas']['ReportingNamed'];
      readonly item: {
        /** @enum {string} */
        readonly type: 'indicator' | 'task';
        /** Format: uuid */
        readonly id: string;
        readonly number: number;
        readonly title: string;
      };
      readonly role: components['schemas']['ObligationRole'];
      readonly consolidates: boolean;
      /** Format: date */
      readonly dueOn: string;
      /** @description Calendar days until it is due; negative when that day has passed. */
      readonly daysLeft: number;
      readonly state: components['schemas']['ObligationState'];
      /** @description Owed and past its due day. */
      readonly overdue: boolean;
      /** @description Owed and past its grace too. */
      readonly missing: boolean;
      /** Format: date */
      readonly graceUntil: string;
      /**
       * Format: date
       * @description The last day on which it may be answered.
       */
      readonly closesOn: string;
      /** @description The newest request for a later due day. */
      readonly extension: components['schemas']['ExtensionSummary'] | null;
      readonly acceptedLate: boolean;
      readonly timesReturned: number;
      readonly exemptReason: string | null;
      readonly version: number;
      readonly measures: readonly {
        /** Format: uuid */
        readonly id: string;
        readonly title: string;
      }[];
      readonly targets: readonly {
        /** Format: uuid */
        readonly id: string;
        readonly name: string;
        readonly unit: string;
      }[];
      readonly reports: readonly {
        /** Format: uuid */
        readonly id: string;
        readonly revision: number;
        readonly state: components['schemas']['ReportState'];
      }[];
      /** @description What the unit last had accepted on the item before this cycle; null before the first time. */
      readonly lastCycle: components['schemas']['LastReport'] | null;
      readonly others: readonly {
        /** Format: uuid */
        readonly obligationId: string;
        readonly unit: components['schemas']['ReportingNamed'];
        readonly state: components['schemas']['ObligationState'];
        readonly overdue: boolean;
      }[];
    };
    /**
     * @description `report` begins a report, `correct` a correction of the accepted one, `extend` asks for a later due day.
     * @enum {string}
     */
    readonly ObligationNextAction: 'report' | 'correct' | 'extend' | 'exempt';
    readonly ObligationOfOrder: {
      /** Format: uuid */
      readonly id: string;
      readonly cycle: string;
      /** Format: date */
      readonly dueOn: string;
      readonly state: string;
    };
    /**
     * @description 牵头单位 and 责任单位 owe reports, 配合单位 do not.
     * @enum {string}
     */
    readonly ObligationRole: 'LEAD' | 'RESPONSIBLE';
    readonly ObligationRowWithActions: {
      readonly report: {
        readonly nextActions: readonly components['schemas']['ReportAction'][];
        /** Format: uuid */
        readonly id: string;
        readonly revision: number;
        /** Format: uuid */
        readonly correctsId: string | null;
        readonly state: components['schemas']['ReportState'];
        readonly percent: string | null;
        /** Format: uuid */
        readonly authorId: string;
        readonly submittedBy: string | null;
        readonly releasedBy: string | null;
        /** Format: date-time */
        readonly submittedAt: string | null;
        readonly returnReason: string | null;
        readonly version: number;
      } | null;
      /** @description Working days until it is due; negative when that day has passed. */
      readonly workdaysLeft: number;
      /** @description One of its days lies in a year whose holidays are not arranged yet, and may move. */
      readonly provisional: boolean;
      /** @description What the caller may do now. */
      readonly nextActions: readonly components['schemas']['ObligationNextAction'][];
      /** Format: uuid */
      readonly id: string;
      readonly scheme: {
        /** Format: uuid */
        readonly id: string;
        readonly title: string;
        readonly state: components['schemas']['SchemeState'];
      };
      readonly cycle: {
        /** Format: uuid */
        readonly id: string;
        readonly kind: components['schemas']['CycleKind'];
        readonly label: string;
        /** Format: date */
        readonly periodStart: string;
        /** Format: date */
        readonly periodEnd: string;
        /** Format: date */
        readonly opensOn: string;
        /** Format: date */
        readonly closesOn: string;
      };
      readonly unit: components['schemas']['ReportingNamed'];
      readonly consolidatingUnit: components['schemas']['ReportingNamed'];
      readonly item: {
        /** @enum {string} */
        readonly type: 'indicator' | 'task';
        /** Format: uuid */
        readonly id: string;
        readonly number: number;
        readonly title: string;
      };
      readonly role: components['schemas']['ObligationRole'];
      readonly consolidates: boolean;
      /** Format: date */
      readonly dueOn: string;
      /** @description Calendar days until it is due; negative when that day has passed. */
      readonly daysLeft: number;
      readonly state: components['schemas']['ObligationState'];
      /** @description Owed and past its due day. */
      readonly overdue: boolean;
      /** @description Owed and past its grace too. */
      readonly missing: boolean;
      /** Format: date */
      readonly graceUntil: string;
      /**
       * Format: date
       * @description The last day on which it may be answered.
       */
      readonly closesOn: string;
      /** @description The newest request for a later due day. */
      readonly extension: components['schemas']['ExtensionSummary'] | null;
      readonly acceptedLate: boolean;
      readonly timesReturned: number;
      readonly exemptReason: string | null;
      readonly version: number;
    };
    readonly ObligationRowWithActionsPage: {
      readonly items: readonly components['schemas']['ObligationRowWithActions'][];
      /** @description Null on the last page. */
      readonly nextCursor: string | null;
    };
    /** @enum {string} */
    readonly ObligationState: 'PENDING' | 'SUBMITTED' | 'RETURNED' | 'ACCEPTED' | 'EXEMPT';
    /** @description What a revision does to the obligations of cycles that have not opened. */
    readonly ObligationsTouched: {
      readonly futureCycles: number;
      readonly added: number;
      readonly cancelled: number;
    };
    readonly OpenedSelfEvaluation: {
      /** Format: uuid */
      readonly evaluationId: string;
      /** Format: date */
      readonly dueOn: string;
      /** @description How many texts are asked for by this call; what was asked before is not asked again. */
      readonly asked: number;
      readonly units: number;
      /** @description Items that nobody leads, so that nobody is asked. */
      readonly withoutUnit: readonly string[];
    };
    /** @enum {string} */
    readonly OpinionState: 'ASKED' | 'NO_OBJECTION' | 'GIVEN' | 'TAKEN' | 'NOT_TAKEN';
    /** @enum {string} */
    readonly OpinionStep: 'agree' | 'object' | 'take' | 'leave';
    readonly OpinionView: {
      readonly stateWord: string;
      /** @description Not answered, and the due day has passed. */
      readonly overdue: boolean;
      /** @description What the caller may do with it now. */
      readonly nextSteps: readonly components['schemas']['OpinionStep'][];
      /** Format: uuid */
      readonly id: string;
      /** Format: uuid */
      readonly evaluationId: string;
      /** Format: uuid */
      readonly unitId: string;
      readonly unitName: string;
      /** Format: date */
      readonly dueOn: string;
      readonly state: components['schemas']['OpinionState'];
      readonly opinion: string | null;
      /** Format: date-time */
      readonly answeredAt: string | null;
      readonly decisionReason: string | null;
      /** Format: date-time */
      readonly decidedAt: string | null;
      readonly version: number;
    };
    readonly OpinionViewPage: {
      readonly items: readonly components['schemas']['OpinionView'][];
      /** @description Null on the last page. */
      readonly nextCursor: string | null;
    };
    /**
     * @description What is done with an order after it was issued.
     * @enum {string}
     */
    readonly OrderAction:
      | 'sign'
      | 'reply'
      | 'request-extension'
      | 'grant-extension'
      | 'refuse-extension'
      | 'reject-reply'
      | 'close'
      | 'raise'
      | 'revoke';
    /** @description Issued in the period; neither closed, raised nor revoked today; of those unanswered after their deadline. */
    readonly OrderCounts: {
      readonly issued: number;
      readonly open: number;
      readonly overdue: number;
    };
    /** @enum {string} */
    readonly OrderState: 'ISSUED' | 'SIGNED' | 'REPLIED' | 'CLOSED' | 'RAISED' | 'REVOKED';
    /** @description An order as lists show it. */
    readonly OrderSummary: {
      /** Format: uuid */
      readonly id: string;
      readonly documentNumber: string;
      /** Format: uuid */
      readonly schemeId: string;
      readonly unit: {
        /** Format: uuid */
        readonly id: string;
        readonly name: string;
      };
      readonly item: {
        /** Format: uuid */
        readonly id: string;
        /** @enum {string} */
        readonly kind: 'INDICATOR' | 'TASK';
        readonly number: number;
        readonly title: string;
      };
      readonly colour: {
        readonly code: string;
        readonly name: string;
        readonly band: string;
      };
      readonly state: components['schemas']['OrderState'];
      readonly stateWord: string;
      /** Format: date */
      readonly issuedOn: string;
      /** @description As it is now; `issuedDeadline` is the one on the paper. */
      readonly deadline: string;
      readonly issuedDeadline: string;
      /** @description The deadline, or the one that is asked for, was counted in a year whose holidays are not arranged yet. */
      readonly provisional: boolean;
      readonly overdue: boolean;
      /** @description Asked for by the unit and not decided yet. */
      readonly wantedDeadline: string | null;
      readonly former: {
        /** Format: uuid */
        readonly id: string;
        readonly documentNumber: string;
      } | null;
      readonly raisedTo: {
        /** Format: uuid */
        readonly id: string;
        readonly documentNumber: string;
      } | null;
      readonly version: number;
    };
    readonly OrderSummaryPage: {
      readonly items: readonly components['schemas']['OrderSummary'][];
      /** @description Null on the last page. */
      readonly nextCursor: string | null;
    };
    readonly OrderView: {
      /** Format: uuid */
      readonly id: string;
      readonly documentNumber: string;
      /** Format: uuid */
      readonly schemeId: string;
      readonly unit: {
        /** Format: uuid */
        readonly id: string;
        readonly name: string;
      };
      readonly item: {
        /** Format: uuid */
        readonly id: string;
        /** @enum {string} */
        readonly kind: 'INDICATOR' | 'TASK';
        readonly number: number;
        readonly title: string;
      };
      readonly colour: {
        readonly code: string;
        readonly name: string;
        readonly band: string;
      };
      readonly state: components['schemas']['OrderState'];
      readonly stateWord: string;
      /** Format: date */
      readonly issuedOn: string;
      /** @description As it is now; `issuedDeadline` is the one on the paper. */
      readonly deadline: string;
      readonly issuedDeadline: string;
      /** @description The deadline, or the one that is asked for, was counted in a year whose holidays are not arranged yet. */
      readonly provisional: boolean;
      readonly overdue: boolean;
      /** @description Asked for by the unit and not decided yet. */
      readonly wantedDeadline: string | null;
      readonly former: {
        /** Format: uuid */
        readonly id: string;
        readonly documentNumber: string;
      } | null;
      readonly raisedTo: {
        /** Format: uuid */
        readonly id: string;
        readonly documentNumber: string;
      } | null;
      readonly version: number;
      readonly office: string;
      readonly matter: string;
      readonly requirement: string;
      readonly signer: string;
      readonly copyTo: readonly string[];
      readonly obligations: readonly components['schemas']['ObligationOfOrder'][];
      readonly steps: readonly {
        readonly word: string;
        readonly kind: components['schemas']['StepKind'];
        readonly text: string | null;
        /** Format: date */
        readonly day: string | null;
        readonly evidenceIds: readonly string[];
        readonly by: string | null;
        /** Format: date-time */
        readonly at: string;
      }[];
      /** @description What the caller may do with it now. */
      readonly nextActions: readonly components['schemas']['OrderAction'][];
    };
    /** @enum {string} */
    readonly Outcome: 'CREATED' | 'UPDATED' | 'UNCHANGED' | 'ENDED' | 'KEPT' | 'REFUSED';
    readonly OverallView: {
      /** @description Mean over the tasks that have a percent; it is never shown without the counts. */
      readonly percent: string | null;
      readonly tasks: number;
      readonly judgedTasks: number;
      readonly lights: {
        readonly BLUE: number;
        readonly GREEN: number;
        readonly GREY: number;
        readonly RED: number;
        readonly YELLOW: number;
      };
      /** @description τ, the share of the plan period that has passed. */
      readonly elapsed: string;
      readonly conclusion: components['schemas']['Conclusion'];
      readonly conclusionWord: string;
      readonly reason: string;
      readonly cappedBy: readonly {
        /** Format: uuid */
        readonly indicatorId: string;
        readonly name: string;
      }[];
      readonly indicatorConclusions: {
        readonly ACHIEVED_EARLY?: number;
        readonly AHEAD?: number;
        readonly BEHIND?: number;
        readonly COMPLETED?: number;
        readonly EXCEEDED?: number;
        readonly NOT_ASSESSABLE?: number;
        readonly NOT_COMPLETED?: number;
        readonly ON_TRACK?: number;
      };
    };
    readonly OwingUnit: {
      /** Format: uuid */
      readonly unitId: string;
      readonly unitName: string;
      readonly asked: number;
      readonly handedIn: number;
      readonly overdue: number;
    };
    /** @description A todo as its owner sees it. */
    readonly OwnTodo: {
      /** Format: uuid */
      readonly id: string;
      readonly kind: components['schemas']['TodoKind'];
      /** Format: uuid */
      readonly subjectId: string;
      readonly title: string;
      readonly step: string;
      readonly path: string;
      /** Format: date */
      readonly dueOn: string | null;
      readonly state: components['schemas']['TodoState'];
      /** Format: date-time */
      readonly openedAt: string;
      /** Format: date-time */
      readonly closedAt: string | null;
    };
    readonly OwnTodoPage: {
      readonly items: readonly components['schemas']['OwnTodo'][];
      /** @description Null on the last page. */
      readonly nextCursor: string | null;
    };
    readonly PartAdded:
      | {
          /** @constant */
          readonly kind: 'INDICATOR_ADD';
          readonly indicator: components['schemas']['AddedIndicator'];
        }
      | {
          /** @constant */
          readonly kind: 'MEASURE_ADD';
          /** Format: uuid */
          readonly taskId: string;
          readonly title: string;
        }
      | {
          /** @constant */
          readonly kind: 'SECTION_ADD';
          readonly section: components['schemas']['AddedSection'];
        }
      | {
          /** @constant */
          readonly kind: 'TARGET_ADD';
          /** Format: uuid */
          readonly taskId: string;
          readonly target: components['schemas']['AddedTarget'];
        }
      | {
          /** @constant */
          readonly kind: 'TASK_ADD';
          /** Format: uuid */
          readonly sectionId: string;
          readonly task: components['schemas']['AddedTask'];
        };
    /** @description Another figure, text, term or unit of a part that stays. */
    readonly PartChanged:
      | {
          /** @constant */
          readonly kind: 'INDICATOR_TARGET';
          /** Format: uuid */
          readonly indicatorId: string;
          /** @description Null for a target that is no number. */
          readonly value: string | null;
          readonly targetText: string;
        }
      | {
          /** @constant */
          readonly kind: 'INDICATOR_YEARS';
          /** Format: uuid */
          readonly indicatorId: string;
          readonly yearValues: readonly components['schemas']['YearFigure'][];
        }
      | {
          /** @constant */
          readonly kind: 'TARGET_DEADLINE';
          /** Format: uuid */
          readonly targetId: string;
          readonly deadline: string;
        }
      | {
          /** @constant */
          readonly kind: 'TARGET_VALUE';
          /** Format: uuid */
          readonly targetId: string;
          readonly value: string;
        }
      | {
          /** @constant */
          readonly kind: 'TASK_DEADLINE';
          /** Format: uuid */
          readonly taskId: string;
          readonly deadline: string;
          readonly deadlineText: string;
        }
      | {
          /** @constant */
          readonly kind: 'TASK_TEXT';
          /** Format: uuid */
          readonly taskId: string;
          readonly title: string;
          readonly body: string;
        }
      | {
          /** @constant */
          readonly kind: 'UNITS';
          /**
           * Format: uuid
           * @description A task or an indicator.
           */
          readonly itemId: string;
          readonly add: readonly components['schemas']['UnitInRole'][];
          readonly remove: readonly components['schemas']['UnitInRole'][];
        };
    /** @description Why and how a part was ended by an adjustment; a re-issued document only leaves it out. */
    readonly PartEnd: {
      /** @description Of a task. */
      readonly manner?: components['schemas']['EndManner'];
      readonly reason: string;
      /** @description The task in which a merged one goes on. */
      readonly into?: {
        /** Format: uuid */
        readonly id: string;
        readonly title: string;
      };
    };
    readonly PartEnded:
      | components['schemas']['TaskEnded']
      | {
          /** @constant */
          readonly kind: 'INDICATOR_END';
          /** Format: uuid */
          readonly indicatorId: string;
          readonly reason: string;
        }
      | {
          /** @constant */
          readonly kind: 'MEASURE_END';
          /** Format: uuid */
          readonly measureId: string;
          readonly reason: string;
        }
      | {
          /** @constant */
          readonly kind: 'TARGET_END';
          /** Format: uuid */
          readonly targetId: string;
          readonly reason: string;
        };
    /**
     * @description SERVICE: nothing got through for too long. RECEIVER: it answered 410 Gone.
     * @enum {string}
     */
    readonly PausedBy: 'ADMINISTRATOR' | 'SERVICE' | 'RECEIVER';
    /** @enum {string} */
    readonly PeriodKind: 'MONTH' | 'QUARTER' | 'HALF_YEAR' | 'YEAR' | 'OTHER';
    readonly Person: {
      /** Format: uuid */
      readonly id: string;
      readonly name: string;
    };
    readonly PersonalSettingsView: {
      /** @description Besides the inbox, which gets every message. */
      readonly channels: readonly ('EMAIL' | 'WEBHOOK')[];
      readonly email: string | null;
      readonly emailConfirmed: boolean;
      readonly quietHours: components['schemas']['QuietHours'] | null;
      readonly webhook: {
        readonly url: string;
        /** Format: date-time */
        readonly previousSecretUntil: string | null;
        readonly paused: components['schemas']['EndpointPause'] | null;
      } | null;
      /** @description What the jurisdiction has switched on. */
      readonly available: readonly ('EMAIL' | 'WEBHOOK')[];
      /** @description 0: never set. */
      readonly version: number;
    };
    readonly PlanRemark: {
      /** @enum {string} */
      readonly code: 'below_last_year' | 'not_finished';
      /** @description Chinese, for whoever approves. */
      readonly message: string;
    };
    readonly PlannedTarget: {
      /** Format: uuid */
      readonly id: string;
      /**
       * Format: uuid
       * @description The task's target; null for what only an annual document names.
       */
      readonly targetId: string | null;
      readonly name: string;
      readonly comparator: components['schemas']['Comparator'];
      /** @description To be reached in the year, decimal string. */
      readonly value: string;
      readonly valueMax: string | null;
      readonly unit: string;
      readonly source: string | null;
      /** Format: uuid */
      readonly commitmentId: string | null;
    };
    /** @description One setting that two versions of a policy have differently; null where a version has not got it. */
    readonly PolicyDifference: {
      /** @description Path of the setting, e.g. `lights.greenUpTo`. */
      readonly field: string;
      readonly label: string;
      readonly before: number | string | null;
      readonly after: number | string | null;
    };
    /** @description All are relative: only their proportions count. */
    readonly PolicyWeights: {
      /** @description How much a measure, and a target, counts in its task's percent; multiplies a weight of its own. */
      readonly measure: string;
      readonly target: string;
      /** @description Of single measures and targets in their task, by id; instead of the above. */
      readonly items?: {
        readonly [key: string]: string;
      };
      /** @description Of single tasks in the means of section, unit and scheme, by id; others weigh 1. */
      readonly tasks?: {
        readonly [key: string]: string;
      };
      /** @description Of sections by id, others 1. Present: the scheme's mean is one over the means of its sections, not over its tasks. */
      readonly sections?: {
        readonly [key: string]: string;
      };
    };
    readonly PostItem: {
      /** Format: uuid */
      readonly id: string;
      readonly role: components['schemas']['RoleName'];
      /** Format: uuid */
      readonly unitId: string | null;
      readonly unitName: string | null;
      /** Format: date */
      readonly validFrom: string;
      /** Format: date */
      readonly validTo: string | null;
    };
    /** @enum {string} */
    readonly PreliminaryUse: 'USED' | 'REFUSED';
    /** @description Percents are 0…100, shares 0…1, both decimal strings; days `YYYY-MM-DD`. Everything is in the document's order. */
    readonly ProgressView: {
      /** Format: uuid */
      readonly schemeId: string;
      /** Format: date */
      readonly asOf: string;
      /**
       * Format: date-time
       * @description When the roll-up last changed, or was computed for this answer.
       */
      readonly computedAt: string;
      readonly policy: {
        readonly name: string;
        readonly version: number;
      };
      readonly overall: components['schemas']['OverallView'];
      readonly sections: readonly components['schemas']['SectionView'][];
      readonly indicators: readonly components['schemas']['IndicatorProgress'][];
      readonly units: readonly components['schemas']['UnitProgress'][];
    };
    /** @description A thing of ours that an item may mean; taken for it only with `adopt`. */
    readonly Proposal: {
      /** Format: uuid */
      readonly id: string;
      readonly name: string;
    };
    /** @description What belongs together in one order: a unit and a task or indicator. */
    readonly ProposalGroup: {
      readonly scheme: {
        /** Format: uuid */
        readonly id: string;
        readonly title: string;
      };
      readonly unit: {
        /** Format: uuid */
        readonly id: string;
        readonly name: string;
      };
      readonly item: {
        /** @enum {string} */
        readonly kind: 'INDICATOR' | 'TASK';
        /** Format: uuid */
        readonly id: string;
        readonly number: number;
        readonly title: string;
      };
      readonly proposals: readonly components['schemas']['ProposalRow'][];
    };
    readonly ProposalGroupPage: {
      readonly items: readonly components['schemas']['ProposalGroup'][];
      /** @description Null on the last page. */
      readonly nextCursor: string | null;
    };
    /** @enum {string} */
    readonly ProposalKind: 'OVERDUE' | 'BY_HAND' | 'RAISE';
    readonly ProposalRow: {
      /** Format: uuid */
      readonly id: string;
      readonly kind: components['schemas']['ProposalKind'];
      readonly stage: string | null;
      /**
       * Format: date
       * @description The missed due day, of RAISE the missed deadline; null for a matter without one.
       */
      readonly dueOn: string | null;
      readonly reason: string | null;
      readonly obligation: {
        /** Format: uuid */
        readonly id: string;
        readonly cycle: string;
      } | null;
      /** @description Of RAISE: what is to be raised. */
      readonly formerOrder: {
        /** Format: uuid */
        readonly id: string;
        readonly documentNumber: string;
        readonly colour: string;
      } | null;
      /**
       * Format: date-time
       * @description ISO in UTC.
       */
      readonly proposedAt: string;
      readonly version: number;
    };
    /** @enum {string} */
    readonly ProposalState: 'OPEN' | 'TAKEN' | 'DISMISSED' | 'SETTLED';
    /** @description What must be registered at a provider, letter by letter. */
    readonly ProviderAddresses: {
      readonly redirectUri: string;
      readonly backChannelLogoutUri: string;
      readonly postLogoutRedirectUri: string;
      /** @description Where a link or button of the sign-in page leads. */
      readonly startUrl: string;
    };
    readonly ProviderItem: {
      readonly hasClientSecret: boolean;
      /** @description What must be registered at the provider; null while FENGONG_PUBLIC_URL is not set. */
      readonly addresses: components['schemas']['ProviderAddresses'] | null;
      /** Format: uuid */
      readonly id: string;
      readonly name: string;
      readonly issuer: string;
      readonly clientId: string;
      readonly scopes: readonly string[];
      readonly accountClaim: string;
      readonly matches: components['schemas']['AccountMatch'];
      readonly createsUsers: boolean;
      readonly groupsClaim: string | null;
      readonly listedRoles: readonly components['schemas']['RoleName'][];
      readonly groupRules: readonly components['schemas']['GroupRule'][];
      readonly enabled: boolean;
      /** Format: date-time */
      readonly createdAt: string;
      /** Format: date-time */
      readonly lastUsedAt: string | null;
      readonly version: number;
      /** @description How many people are mapped to accounts there. */
      readonly accounts: number;
    };
    readonly ProviderItemPage: {
      readonly items: readonly components['schemas']['ProviderItem'][];
      /** @description Null on the last page. */
      readonly nextCursor: string | null;
    };
    /** @description What the public page shows of a frozen evaluation: columns of the public edition's tables, in the same characters, and nothing else. Every member is written out here, so that what a snapshot holds one day does not become public by itself. */
    readonly PublicEdition: {
      /** @constant */
      readonly schema: 'fengong.public/1';
      readonly title: string;
      /** @description `中期评估`. */
      readonly evaluation: string;
      readonly jurisdictionName: string;
      readonly plan: {
        readonly name: string;
        readonly start: string;
        readonly end: string;
      };
      /** @description The document whose division of labour is evaluated. */
      readonly document: {
        readonly title: string;
        readonly number: string | null;
        readonly issuer: string | null;
      };
      /** Format: date */
      readonly asOf: string;
      /** Format: date */
      readonly publishedOn: string;
      /** @description 序时进度. */
      readonly elapsed: string;
      readonly overall: components['schemas']['PublicOverall'];
      readonly indicators: readonly components['schemas']['PublicIndicator'][];
      readonly sections: readonly components['schemas']['PublicSection'][];
      /** @description Whether figures that were frozen before are corrected by it. */
      readonly correction: boolean;
      /** @description Only some sections of the plan were evaluated. */
      readonly partial: boolean;
      /** @description The progress was invented. */
      readonly demonstration: boolean;
    };
    readonly PublicIndicator: {
      readonly number: number;
      /** @description 约束性 or 预期性. */
      readonly attribute: string;
      readonly name: string;
      readonly base: string | null;
      readonly target: string;
      readonly latest: string | null;
      readonly latestYear: number | null;
      readonly conclusion: components['schemas']['Conclusion'];
      readonly conclusionWord: string;
    };
    readonly PublicOverall: {
      readonly conclusion: components['schemas']['Conclusion'];
      readonly conclusionWord: string;
      readonly percent: string | null;
      readonly tasks: number;
      /** @description Tasks that the mean is made of. */
      readonly judgedTasks: number;
      readonly lights: {
        readonly BLUE: number;
        readonly GREEN: number;
        readonly GREY: number;
        readonly RED: number;
        readonly YELLOW: number;
      };
    };
    readonly PublicSection: {
      readonly title: string;
      readonly percent: string | null;
      readonly lights: {
        readonly BLUE: number;
        readonly GREEN: number;
        readonly GREY: number;
        readonly RED: number;
        readonly YELLOW: number;
      };
      readonly tasks: readonly components['schemas']['PublicTask'][];
    };
    readonly PublicTask: {
      readonly number: number;
      readonly title: string;
      readonly lead: readonly string[];
      readonly percent: string | null;
      /** @enum {string} */
      readonly light: 'BLUE' | 'GREEN' | 'GREY' | 'RED' | 'YELLOW';
      readonly lightWord: string;
    };
    /**
     * @description OPEN can be read by everybody at its address; there is at most one of a scheme.
     * @enum {string}
     */
    readonly PublicationState: 'OPEN' | 'REPLACED' | 'WITHDRAWN';
    /** @description A publication as the coordinator sees it. */
    readonly PublicationView: {
      /** Format: uuid */
      readonly id: string;
      /** Format: uuid */
      readonly schemeId: string;
      /** Format: uuid */
      readonly evaluationId: string;
      /** @description Of the evaluation within the scheme. */
      readonly evaluationNumber: number;
      readonly kindWord: string;
      /** Format: date */
      readonly asOf: string;
      readonly state: components['schemas']['PublicationState'];
      readonly stateWord: string;
      /** @description Path of the public page; that of every publication of the scheme. */
      readonly address: string;
      /** @description Over the canonical JSON that is answered there. */
      readonly sha256: string;
      /** Format: date-time */
      readonly publishedAt: string;
      readonly publishedByName: string | null;
      /** Format: date-time */
      readonly endedAt: string | null;
      readonly endedByName: string | null;
      readonly withdrawalReason: string | null;
      /** @description Number of the evaluation that has corrected the published figures since; null when none has. */
      readonly correctedBy: number | null;
    };
    readonly PublicationViewPage: {
      readonly items: readonly components['schemas']['PublicationView'][];
      /** @description Null on the last page. */
      readonly nextCursor: string | null;
    };
    readonly PurgedEvidence: {
      /** Format: uuid */
      readonly schemeId: string;
      readonly retainedUntil: string;
      readonly files: number;
      readonly bytes: number;
    };
    /** @description A line of the push log. It tells whose and what kind, not what it is about. */
    readonly PushItem: {
      /** Format: uuid */
      readonly id: string;
      /** Format: uuid */
      readonly todoId: string;
      readonly kind: components['schemas']['TodoKind'];
      readonly user: {
        /** Format: uuid */
        readonly id: string;
        readonly displayName: string;
      };
      readonly account: string;
      /** @description What the receiver is to show. */
      readonly desiredState: components['schemas']['TodoState'];
      /** @enum {string} */
      readonly state: 'DEAD' | 'FAILED' | 'QUEUED' | 'SENT';
      readonly attempts: number;
      /** Format: date-time */
      readonly nextAttemptAt: string | null;
      readonly answer: string | null;
      readonly remoteId: string | null;
      /** Format: date-time */
      readonly createdAt: string;
      /** Format: date-time */
      readonly settledAt: string | null;
      /** @description The last attempts, newest first. */
      readonly log: readonly {
        readonly attempt: number;
        /** Format: date-time */
        readonly at: string;
        /** @enum {string} */
        readonly state: 'DEAD' | 'FAILED' | 'QUEUED' | 'SENT';
        readonly answer: string | null;
      }[];
    };
    readonly PushItemPage: {
      readonly items: readonly components['schemas']['PushItem'][];
      /** @description Null on the last page. */
      readonly nextCursor: string | null;
    };
    readonly QueueCounts: {
      readonly waiting: number;
      readonly active: number;
      readonly delayed: number;
      readonly waitingForChildren: number;
      readonly failed: number;
    };
    /** @description Hours of China, `HH:MM`, in which a person wants no message; `from` after `until` spans the night. */
    readonly QuietHours: {
      readonly from: string;
      readonly until: string;
    };
    /** @description The settings of design §6 as data, kept by version: an evaluation names the version that judged it. Shares are 0…1 and points are percentage points, both as decimal strings. Members that version 1 has not are optional and change nothing when they are absent. */
    readonly RatingPolicy: {
      readonly name: string;
      readonly version: number;
      readonly progress: {
        /** @description Share ahead of τ from which progress is AHEAD (inclusive). */
        readonly aheadBy: string;
        /** @description Share behind τ up to which progress is ON_TRACK (inclusive). */
        readonly behindBy: string;
      };
      readonly target: {
        /** @description 左右 on a level or a sum: share of the target that may be lacking. */
        readonly approximateShare: string;
        /** @description EXCEEDED under 大于 / 小于: share of the target by which it must be surpassed, as being beyond it is the duty itself. */
        readonly strictExceededShare: string;
      };
      /** @description Yearly growth, in percentage points; an indicator's own tolerance comes first. */
      readonly growth: {
        readonly approximatePoints: string;
        readonly aheadPoints: string;
      };
      /** @description Growth against a reference growth, in percentage points; an indicator's own tolerance comes first. */
      readonly synchronised: {
        readonly tolerancePoints: string;
        readonly aheadPoints: string;
      };
      /** @description Greatest gap behind the expected percent, in percentage points, inclusive. */
      readonly lights: {
        readonly greenUpTo: string;
        readonly yellowUpTo: string;
      };
      readonly weights: components['schemas']['PolicyWeights'];
      readonly staleAfterDays: {
        /** @description A task whose newest report is older is grey. */
        readonly report: number;
        /** @description The time since an older newest value is named among what is missing. */
        readonly measurement: number;
        /** @description A goal whose newest value is older is not assessable, the last value of its period apart. Absent: it is judged. */
        readonly refused?: number;
      };
      /** @description What progress of a level or a sum of the indicator list is held against. LINEAR: the share of the plan period that has passed. GIVEN: the path over 年度目标, of the plan before those entered, LINEAR where there are none. Absent: LINEAR. Tasks go by their annual plan under any policy (ADR 16). */
      readonly path?: {
        readonly indicators?: components['schemas']['IndicatorPath'];
      };
      /** @description Whether a figure may rest on values that are still 初步数. REFUSED: it is not assessable until they are final. Absent: USED. */
      readonly values?: {
        readonly preliminary?: components['schemas']['PreliminaryUse'];
      };
      /** @description Share of tasks that must have a percent before the scheme as a whole is judged. */
      readonly overall: {
        readonly coverage: string;
      };
    };
    /** @description A version as lists show it. */
    readonly RatingPolicySummary: {
      /** Format: uuid */
      readonly id: string;
      /** @description From 1 within the jurisdiction. */
      readonly version: number;
      readonly name: string;
      /**
       * Format: uuid
       * @description The version that it was made from, and why; null for version 1, which comes with the program.
       */
      readonly formerId: string | null;
      readonly reason: string | null;
      readonly documentNumber: string | null;
      readonly createdBy: string | null;
      /** Format: date-time */
      readonly createdAt: string | null;
    };
    readonly RatingPolicySummaryPage: {
      readonly items: readonly components['schemas']['RatingPolicySummary'][];
      /** @description Null on the last page. */
      readonly nextCursor: string | null;
    };
    readonly RatingPolicyView: {
      /** Format: uuid */
      readonly id: string;
      readonly name: string;
      /**
       * Format: uuid
       * @description The version that it was made from, and why; null for version 1, which comes with the program.
       */
      readonly formerId: string | null;
      readonly reason: string | null;
      readonly documentNumber: string | null;
      readonly createdBy: string | null;
      /** Format: date-time */
      readonly createdAt: string | null;
      /** @description Not `version`: a policy never changes, so it has no ETag. */
      readonly policyVersion: number;
      readonly rules: components['schemas']['RatingPolicy'];
      /** @description What it has otherwise than the former version; empty for version 1. */
      readonly changes: readonly components['schemas']['PolicyDifference'][];
    };
    readonly ReadNotification: {
      /** Format: uuid */
      readonly id: string;
      /** Format: date-time */
      readonly readAt: string;
    };
    /**
     * @description REPORTER, APPROVER and UNIT_HEAD (单位负责人: a leader's post of the unit) of the unit that owes; LEAD_APPROVER of the unit that consolidates, as a copy (抄送).
     * @enum {string}
     */
    readonly RecipientRole: 'REPORTER' | 'APPROVER' | 'UNIT_HEAD' | 'LEAD_APPROVER' | 'COORDINATOR' | 'SUPERVISOR';
    /** @description A comparison as it is kept. The counts are of all differences, `items` are the first of them. */
    readonly Reconciliation: {
      /** Format: uuid */
      readonly id: string;
      /**
       * Format: date
       * @description `YYYY-MM-DD`.
       */
      readonly day: string;
      /** Format: date-time */
      readonly at: string;
      readonly method: components['schemas']['ComparisonMethod'];
      readonly reason: string | null;
      readonly accounts: number;
      readonly expected: number;
      readonly missing: number;
      readonly orphans: number;
      readonly differing: number;
      readonly healed: number;
      readonly forPeople: number;
      readonly gaps: number;
      readonly differingSince: string | null;
      readonly items: readonly components['schemas']['TodoDifference'][];
    };
    readonly ReconciliationPage: {
      readonly items: readonly components['schemas']['Reconciliation'][];
      /** @description Null on the last page. */
      readonly nextCursor: string | null;
    };
    readonly RecordedDeliberation: {
      /** Format: uuid */
      readonly id: string;
      readonly followUps: readonly components['schemas']['FollowUpView'][];
      readonly documentNumber: string;
      /** Format: date */
      readonly issuedOn: string;
      readonly text: string;
    };
    readonly ReminderRow: {
      /** Format: uuid */
      readonly id: string;
      /** Format: uuid */
      readonly obligationId: string;
      /** Format: uuid */
      readonly schemeId: string;
      readonly unit: {
        /** Format: uuid */
        readonly id: string;
        readonly name: string;
      };
      readonly itemTitle: string;
      readonly cycle: string;
      /** Format: date */
      readonly dueOn: string;
      /** @description The holidays of the due day's year are not arranged yet. */
      readonly provisional: boolean;
      readonly stage: string;
      /** Format: date */
      readonly stageOn: string;
      readonly recipient: {
        /** Format: uuid */
        readonly id: string;
        readonly name: string;
      };
      readonly addressedAs: components['schemas']['AddressedAs'];
      readonly late: boolean;
      /** @description A newer stage had overtaken it, so it was not sent. */
      readonly overtaken: boolean;
      /** Format: date-time */
      readonly createdAt: string;
      /** Format: date-time */
      readonly readAt: string | null;
    };
    readonly ReminderRowPage: {
      readonly items: readonly components['schemas']['ReminderRow'][];
      /** @description Null on the last page. */
      readonly nextCursor: string | null;
    };
    readonly ReminderRule: {
      readonly stage: string;
      /** @description Working days from the due day, negative before it; 0 is the due day itself. */
      readonly offsetDays: number;
      readonly recipients: readonly components['schemas']['RecipientRole'][];
      /** @description Beside the inbox, which always has it: the channels that the stage uses of each person's; null for all of them. */
      readonly channels: readonly ('EMAIL' | 'WEBHOOK')[] | null;
      /** @description The text of a line with named fields (`rule-template.ts`); null for the usual one. */
      readonly template: string | null;
    };
    /** @enum {string} */
    readonly ReportAction: 'edit' | 'submit' | 'submitDirectly' | 'release' | 'withdraw' | 'approve' | 'return';
    /** @description What a submission would meet now. */
    readonly ReportCheck: {
      /** @description What forbids it. */
      readonly problems: readonly components['schemas']['FieldError'][];
      /** @description What has to be acknowledged, by key. */
      readonly warnings: readonly components['schemas']['ReportWarning'][];
      readonly missingUnits: readonly components['schemas']['MissingUnit'][];
      /** @description Against which the light of a task is judged; null for an indicator. */
      readonly expected: components['schemas']['Expectation'] | null;
    };
    readonly ReportContent: {
      readonly progressText: string;
      /** @description Decimal string, 0…100. */
      readonly percent: string | null;
      readonly issues: string | null;
      readonly nextSteps: string | null;
      /** @description 需协调事项. */
      readonly coordinationNeeds: string | null;
      /**
       * Format: date
       * @description 计划完成日, `YYYY-MM-DD`.
       */
      readonly plannedCompletionOn: string | null;
      readonly measures: readonly components['schemas']['MeasurePercent'][];
      readonly measurements: readonly components['schemas']['CarriedValue'][];
    };
    /** @description What units owed in the period: owed = onTime + late + missing; `returned` of them were sent back at least once. */
    readonly ReportCounts: {
      readonly owed: number;
      readonly onTime: number;
      readonly late: number;
      readonly missing: number;
      readonly returned: number;
    };
    /** @description The evidence of a report, with the report's version: what changes the one changes the other. */
    readonly ReportEvidence: {
      /** Format: uuid */
      readonly reportId: string;
      readonly unit: {
        /** Format: uuid */
        readonly id: string;
        readonly name: string;
      };
      readonly state: components['schemas']['ReportState'];
      readonly items: readonly components['schemas']['EvidenceView'][];
      readonly version: number;
    };
    /**
     * @description UNIT_REVIEW waits for the unit's own approver, SUBMITTED has left the unit.
     * @enum {string}
     */
    readonly ReportState: 'DRAFT' | 'UNIT_REVIEW' | 'SUBMITTED' | 'RETURNED' | 'ACCEPTED' | 'WITHDRAWN';
    readonly ReportView: {
      readonly evidence: readonly components['schemas']['EvidenceView'][];
      /** @description What the caller may do with it now. */
      readonly nextActions: readonly components['schemas']['ReportAction'][];
      /** Format: uuid */
      readonly id: string;
      readonly obligation: {
        /** Format: uuid */
        readonly id: string;
        /** Format: uuid */
        readonly schemeId: string;
        readonly cycle: string;
        readonly unit: components['schemas']['Person'];
        /** Format: uuid */
        readonly consolidatingUnitId: string;
        /** Format: uuid */
        readonly taskId: string | null;
        /** Format: uuid */
        readonly indicatorId: string | null;
        readonly title: string;
        /** Format: date */
        readonly dueOn: string;
      };
      readonly revision: number;
      /**
       * Format: uuid
       * @description The accepted report that this one corrects.
       */
      readonly correctsId: string | null;
      readonly state: components['schemas']['ReportState'];
      readonly progressText: string;
      readonly percent: string | null;
      readonly issues: string | null;
      readonly nextSteps: string | null;
      readonly coordinationNeeds: string | null;
      /** Format: date */
      readonly plannedCompletionOn: string | null;
      /** @description 无变化: the figures are those of the last accepted report. */
      readonly unchanged: boolean;
      /** @description Found and acknowledged at the last submission. */
      readonly warnings: readonly components['schemas']['ReportWarning'][];
      /** @description Of a consolidating report: whose part was missing or not reviewed at the last submission. */
      readonly missingUnits: readonly components['schemas']['MissingUnit'][];
      readonly measures: readonly {
        /** Format: uuid */
        readonly measureId: string;
        readonly title: string;
        readonly percent: string;
      }[];
      readonly measurements: readonly {
        /** Format: uuid */
        readonly id: string;
        /** Format: uuid */
        readonly targetId: string | null;
        /** Format: uuid */
        readonly indicatorId: string | null;
        /** Format: date */
        readonly periodEnd: string;
        readonly value: string;
        readonly flow: boolean;
        readonly status: components['schemas']['ValueStatus'];
        readonly source: string;
        readonly unit: string | null;
        readonly state: components['schemas']['MeasurementState'];
      }[];
      readonly author: components['schemas']['Person'];
      /** @description The program through which the author wrote it; null for one who was signed in. */
      readonly authorVia: {
        /** Format: uuid */
        readonly id: string;
        readonly name: string;
      } | null;
      /** Format: date-time */
      readonly createdAt: string;
      readonly submittedBy: components['schemas']['Person'] | null;
      /** Format: date-time */
      readonly submittedAt: string | null;
      /** @description The approver of the unit who let it leave the unit. */
      readonly releasedBy: components['schemas']['Person'] | null;
      /** Format: date-time */
      readonly releasedAt: string | null;
      readonly reviewedBy: components['schemas']['Person'] | null;
      /** Format: date-time */
      readonly reviewedAt: string | null;
      /** @description What other systems call it. */
      readonly externalIds: readonly components['schemas']['ExternalName'][];
      /** @description Of the last return. */
      readonly returnReason: string | null;
      readonly version: number;
    };
    /** @description Something odd in a report, which the unit acknowledges when it submits and the reviewer reads; it never blocks. */
    readonly ReportWarning: {
      /** @description Names this warning when it is acknowledged: code and, where there are several, what it is about. */
      readonly key: string;
      readonly code: components['schemas']['WarningCode'];
      /** @description Path of the field in the report. */
      readonly field: string;
      /** @description For people, in Chinese. */
      readonly message: string;
    };
    readonly ReportingNamed: {
      /** Format: uuid */
      readonly id: string;
      readonly name: string;
    };
    /** @description Null: the document says nothing. */
    readonly Restated: {
      readonly before: string | null;
      readonly after: string | null;
    };
    readonly ResumedReceiver: {
      /** Format: uuid */
      readonly id: string;
      /** @description Messages that are sent now. */
      readonly waiting: number;
    };
    readonly RevisionRow: {
      /** @description 1 is the scheme as issued. */
      readonly number: number;
      /** @description 文号 of the approval; of the first, that of the document. */
      readonly documentNumber: string | null;
      readonly reason: string;
      /** Format: date-time */
      readonly createdAt: string;
      /** @description Null when it was not done by a person, or before this was kept. */
      readonly by: {
        /** Format: uuid */
        readonly id: string;
        readonly name: string;
      } | null;
      /**
       * Format: uuid
       * @description The import of the document that made it.
       */
      readonly importId: string | null;
      /** @description Null for the scheme as issued. */
      readonly counts: {
        readonly tasks: components['schemas']['Counts'];
        readonly indicators: components['schemas']['Counts'];
        readonly duties: components['schemas']['Counts'];
      } | null;
    };
    readonly RevisionRowPage: {
      readonly items: readonly components['schemas']['RevisionRow'][];
      /** @description Null on the last page. */
      readonly nextCursor: string | null;
    };
    readonly RevisionView: {
      /** @description 1 is the scheme as issued. */
      readonly number: number;
      /** @description 文号 of the approval; of the first, that of the document. */
      readonly documentNumber: string | null;
      readonly reason: string;
      /** Format: date-time */
      readonly createdAt: string;
      /** @description Null when it was not done by a person, or before this was kept. */
      readonly by: {
        /** Format: uuid */
        readonly id: string;
        readonly name: string;
      } | null;
      /**
       * Format: uuid
       * @description The import of the document that made it.
       */
      readonly importId: string | null;
      /** @description Null for the scheme as issued. */
      readonly counts: {
        readonly tasks: components['schemas']['Counts'];
        readonly indicators: components['schemas']['Counts'];
        readonly duties: components['schemas']['Counts'];
      } | null;
      readonly difference: components['schemas']['SchemeDifference'] | null;
    };
    /** @enum {string} */
    readonly RoleName:
      'reporter' | 'approver' | 'coordinator' | 'supervisor' | 'leader' | 'evaluator' | 'administrator' | 'auditor';
    readonly RollupHealth: {
      readonly ageMs: number | null;
      /**
       * Format: date-time
       * @description Of the active scheme that has waited longest; null while one of them was never compared, or there is none.
       */
      readonly lastReconciledAt: string | null;
      /** @description Active schemes whose newest comparison found differences. */
      readonly differingSchemes: number;
    };
    /** @enum {string} */
    readonly RollupNodeType: 'SCHEME' | 'SECTION' | 'TASK' | 'INDICATOR' | 'UNIT';
    /**
     * @description What becomes of a row. `untouched`: nothing was written in it; `unchanged`: it says what the draft says already.
     * @enum {string}
     */
    readonly RowEffect: 'untouched' | 'unchanged' | 'saved' | 'submitted';
    readonly RulesPreview: {
      /** Format: date */
      readonly day: string;
      /** @description Whose message it is; null when nobody would get one. */
      readonly person: {
        /** Format: uuid */
        readonly id: string;
        readonly name: string;
      } | null;
      readonly title: string | null;
      readonly body: components['schemas']['DigestBody'] | null;
      /** @description How many people would get a message that day. */
      readonly messages: number;
    };
    readonly SameUnitProposal: {
      readonly names: readonly [string, string];
      readonly reason: string;
    };
    /** @enum {string} */
    readonly SchemeAction: 'activate' | 'close';
    /** @description One change of a scheme that is in force, without a new document. Figures are decimal strings, days `YYYY-MM-DD`. */
    readonly SchemeChange:
      components['schemas']['PartAdded'] | components['schemas']['PartChanged'] | components['schemas']['PartEnded'];
    /** @description What a re-issued document changes, clause by clause, in the order of the documents. */
    readonly SchemeDifference: {
      /** @description Left out by revisions of before sections were compared. */
      readonly sections?: {
        readonly added: readonly components['schemas']['SectionSummary'][];
        readonly removed: readonly components['schemas']['SectionSummary'][];
      };
      readonly tasks: {
        readonly added: readonly components['schemas']['TaskSummary'][];
        readonly removed: readonly {
          readonly number: number;
          readonly title: string;
          readonly units: readonly components['schemas']['UnitOfItem'][];
          /** Format: uuid */
          readonly id: string;
          readonly end?: components['schemas']['PartEnd'];
        }[];
        readonly changed: readonly components['schemas']['TaskChange'][];
        readonly unchanged: number;
      };
      readonly indicators: {
        readonly added: readonly {
          readonly name: string;
          readonly targetText: string;
        }[];
        readonly removed: readonly {
          /** Format: uuid */
          readonly id: string;
          readonly name: string;
          readonly end?: components['schemas']['PartEnd'];
        }[];
        readonly changed: readonly components['schemas']['IndicatorChange'][];
        readonly unchanged: number;
      };
      readonly requirements: {
        readonly added: readonly string[];
        readonly removed: readonly string[];
      };
      readonly duties: {
        readonly added: readonly components['schemas']['DutySummary'][];
        readonly removed: readonly components['schemas']['DutySummary'][];
        readonly changed: readonly {
          readonly before: string;
          readonly after: string;
          readonly kind: components['schemas']['DutyKind'];
        }[];
      };
    };
    readonly SchemeDraft: {
      readonly document: components['schemas']['DocumentHeader'];
      readonly indicators: readonly components['schemas']['DraftIndicator'][];
      readonly sections: readonly components['schemas']['DraftSection'][];
      readonly clauses: readonly components['schemas']['DraftClause'][];
      readonly sameUnit: readonly (readonly [string, string])[];
      readonly sameUnitProposals: readonly components['schemas']['SameUnitProposal'][];
      readonly unitGroups: readonly string[];
      /** @description Only in documents without any assignment. */
      readonly commitments?: readonly components['schemas']['DraftCommitment'][];
      readonly workRequirements: readonly string[];
      readonly requirementItems: readonly components['schemas']['DraftRequirement'][];
      /** @description What the requirements oblige everybody to. */
      readonly duties?: readonly components['schemas']['DraftDuty'][];
      /** @description What no item covers; with the spans of the items it covers the whole text. */
      readonly unread: readonly components['schemas']['Span'][];
      readonly diagnostics: readonly components['schemas']['Diagnostic'][];
      readonly counts: {
        readonly [key: string]: number;
      };
    };
    /** @description Days are `YYYY-MM-DD`, numbers decimal strings, instants Date. Lists are in the order of the document. */
    readonly SchemeHeader: {
      /** Format: uuid */
      readonly id: string;
      readonly title: string;
      readonly documentNumber: string | null;
      readonly indexNumber: string | null;
      readonly issuer: string | null;
      /** Format: date */
      readonly publishedOn: string | null;
      /** Format: date */
      readonly planStart: string;
      /** Format: date */
      readonly planEnd: string;
      readonly state: components['schemas']['SchemeState'];
      readonly revision: number;
      readonly version: number;
      /** Format: date-time */
      readonly createdAt: string;
      /** Format: date-time */
      readonly activatedAt: string | null;
    };
    readonly SchemeHeaderPage: {
      readonly items: readonly components['schemas']['SchemeHeader'][];
      /** @description Null on the last page. */
      readonly nextCursor: string | null;
    };
    readonly SchemeLadder: {
      /** Format: uuid */
      readonly schemeId: string;
      /** @description False: the scheme keeps to the default. */
      readonly own: boolean;
      /** @description 0 as long as the scheme keeps to the default. */
      readonly version: number;
      /** @description Name of the office that issues, without the jurisdiction's: `督查室`. */
      readonly office: string;
      /** @description From the mildest up. */
      readonly steps: readonly components['schemas']['LadderStep'][];
      readonly circulars: components['schemas']['CircularRhythm'];
    };
    readonly SchemeReportingSettings: {
      /** Format: uuid */
      readonly schemeId: string;
      /** @description Working days after the due day in which a report is late but not yet missing. */
      readonly graceDays: number;
      /** @description 0 while the scheme keeps to the default. */
      readonly version: number;
    };
    readonly SchemeRules: {
      /** Format: uuid */
      readonly schemeId: string;
      /** @description False: the scheme keeps to the default. */
      readonly own: boolean;
      readonly rules: readonly components['schemas']['ReminderRule'][];
      /** @description 0 as long as the scheme keeps to the default. */
      readonly version: number;
    };
    /** @enum {string} */
    readonly SchemeState: 'DRAFT' | 'ACTIVE' | 'CLOSED';
    readonly SchemeText: {
      /**
       * Format: uuid
       * @description The import of the document; null when the scheme was not read from one.
       */
      readonly importId: string | null;
      /** @description As it was read; the offsets of all that was made from it are UTF-16 units in it. */
      readonly text: string | null;
    };
    readonly SchemeView: {
      /**
       * Format: uuid
       * @description The import to whose extracted text all offsets refer; null when the scheme was not read from a document.
       */
      readonly importId: string | null;
      readonly workRequirements: readonly string[];
      readonly counts: {
        readonly assignments: number;
        readonly indicators: number;
        readonly measures: number;
        readonly sections: number;
        readonly targets: number;
        readonly tasks: number;
        readonly units: number;
      };
      readonly sections: readonly {
        readonly tasks: number;
        /** Format: uuid */
        readonly id: string;
        readonly number: string;
        readonly title: string;
        readonly ordinal: number;
      }[];
      /** @description What the requirements oblige everybody to. */
      readonly duties: readonly components['schemas']['DutyRow'][];
      readonly actions: readonly components['schemas']['SchemeAction'][];
      /** Format: uuid */
      readonly id: string;
      readonly title: string;
      readonly documentNumber: string | null;
      readonly indexNumber: string | null;
      readonly issuer: string | null;
      /** Format: date */
      readonly publishedOn: string | null;
      /** Format: date */
      readonly planStart: string;
      /** Format: date */
      readonly planEnd: string;
      readonly state: components['schemas']['SchemeState'];
      readonly revision: number;
      readonly version: number;
      /** Format: date-time */
      readonly createdAt: string;
      /** Format: date-time */
      readonly activatedAt: string | null;
    };
    readonly ScoreRevision: {
      readonly components: readonly components['schemas']['ComponentScore'][];
      /** @description 0…100 with two decimals, half-up; null when no component has a figure. */
      readonly score: string | null;
      /** @description The worked lines, for checking by hand. */
      readonly arithmetic: readonly string[];
      readonly revision: number;
      readonly corrections: {
        readonly accepted?: string;
        readonly indicators?: string;
        readonly led?: string;
        readonly onTime?: string;
        readonly responsible?: string;
      };
      readonly objectUntil: string;
      /** Format: date-time */
      readonly createdAt: string;
    };
    /** @description What is left of a secret once it has been shown. */
    readonly SecretItem: {
      /** Format: uuid */
      readonly id: string;
      /** Format: date-time */
      readonly createdAt: string;
      /** Format: date-time */
      readonly expiresAt: string;
      /** Format: date-time */
      readonly lastUsedAt: string | null;
    };
    readonly SecretReplaced: {
      /** Format: uuid */
      readonly id: string;
      /** Format: date-time */
      readonly previousSecretUntil: string | null;
    };
    /** @description A section of which no part was there before, or of which none is left. */
    readonly SectionSummary: {
      readonly number: string;
      readonly title: string;
      readonly tasks: number;
    };
    readonly SectionView: {
      /** Format: uuid */
      readonly id: string;
      readonly number: string;
      readonly title: string;
      /** @description Mean over all tasks of the section that have a percent, as the counts; null for who sees only some of them. */
      readonly percent: string | null;
      readonly judgedTasks: number | null;
      readonly lights: {
        readonly BLUE: number;
        readonly GREEN: number;
        readonly GREY: number;
        readonly RED: number;
        readonly YELLOW: number;
      } | null;
      readonly tasks: readonly components['schemas']['TaskProgress'][];
    };
    /** @enum {string} */
    readonly SelfEvaluationState: 'ASKED' | 'WRITTEN' | 'HANDED_IN' | 'RETURNED';
    /** @enum {string} */
    readonly SelfEvaluationStep: 'write' | 'hand-in' | 'return';
    readonly SelfEvaluationView: {
      readonly item: {
        readonly type: components['schemas']['ItemType'];
        /** Format: uuid */
        readonly id: string;
        readonly label: string;
      };
      readonly text: string;
      readonly stateWord: string;
      readonly conclusionWord: string | null;
      /** @description Not handed in, and the due day has passed. */
      readonly overdue: boolean;
      /** @description What the caller may do with it now. */
      readonly nextSteps: readonly components['schemas']['SelfEvaluationStep'][];
      /** Format: uuid */
      readonly id: string;
      /** Format: uuid */
      readonly evaluationId: string;
      /** Format: uuid */
      readonly unitId: string;
      readonly unitName: string;
      /** Format: date */
      readonly dueOn: string;
      readonly state: components['schemas']['SelfEvaluationState'];
      readonly value: string | null;
      readonly conclusion: string | null;
      /** Format: date-time */
      readonly writtenAt: string | null;
      /** Format: date-time */
      readonly handedInAt: string | null;
      readonly returnReason: string | null;
      readonly version: number;
    };
    readonly SelfEvaluationViewPage: {
      readonly items: readonly components['schemas']['SelfEvaluationView'][];
      /** @description Null on the last page. */
      readonly nextCursor: string | null;
    };
    /** @enum {string} */
    readonly SessionOpening: 'PASSWORD' | 'OIDC' | 'TICKET';
    readonly SessionView: {
      /** @description Whether it is the one through which this is asked. */
      readonly current: boolean;
      /** Format: uuid */
      readonly id: string;
      /** Format: date-time */
      readonly createdAt: string;
      /** Format: date-time */
      readonly lastSeenAt: string;
      /** Format: date-time */
      readonly expiresAt: string;
      /** Format: date-time */
      readonly idleUntil: string;
      readonly ip: string | null;
      readonly openedBy: components['schemas']['SessionOpening'];
    };
    /** @enum {string} */
    readonly Severity: 'info' | 'warning' | 'error';
    /** @description What the caller may know of it; only the cycle where it is not his to read. */
    readonly ShownUse: {
      readonly unit: {
        /** Format: uuid */
        readonly id: string;
        readonly name: string;
      } | null;
      readonly cycle: string;
      readonly item: {
        /** @enum {string} */
        readonly type: 'indicator' | 'target' | 'task';
        /** Format: uuid */
        readonly id: string;
        readonly title: string;
      } | null;
      /** Format: uuid */
      readonly reportId: string | null;
      /** Format: uuid */
      readonly measurementId: string | null;
    };
    readonly SignInOffer: {
      /** @description Add `?returnTo=/path` for where to land. */
      readonly startUrl: string;
      /** Format: uuid */
      readonly id: string;
      readonly name: string;
      readonly jurisdiction: {
        readonly code: string;
        readonly name: string;
      };
    };
    readonly SignedIn: {
      readonly token: string;
      /** Format: date-time */
      readonly expiresAt: string;
      /** @description Until the password has been changed every other call is refused with `password_change_required`. */
      readonly mustChangePassword: boolean;
      readonly user: {
        /** Format: uuid */
        readonly id: string;
        readonly login: string;
        readonly displayName: string;
      };
    };
    /** @enum {string} */
    readonly Signing: 'NONE' | 'HMAC-SHA256' | 'HMAC-SM3';
    /** @enum {string} */
    readonly SmtpSecurity: 'TLS' | 'STARTTLS' | 'NONE';
    readonly SnapshotCorrection: {
      /** Format: uuid */
      readonly evaluationId: string;
      /** @description Of the corrected evaluation within the scheme. */
      readonly number: number;
      readonly sha256: string;
      readonly reason: string;
    };
    /** @description What is kept of an earlier evaluation to tell what has changed since. */
    readonly SnapshotFormer: {
      /** @description Within the scheme. */
      readonly number: number;
      readonly kind: components['schemas']['EvaluationKind'];
      /** Format: date */
      readonly asOf: string;
      readonly sha256: string;
      readonly elapsed: string;
      readonly percent: string | null;
      readonly tasks: readonly {
        /** Format: uuid */
        readonly id: string;
        /** @enum {string} */
        readonly light: 'BLUE' | 'GREEN' | 'GREY' | 'RED' | 'YELLOW';
        readonly percent: string | null;
      }[];
      readonly indicators: readonly {
        /** Format: uuid */
        readonly id: string;
        readonly conclusion: components['schemas']['Conclusion'];
        readonly attainment: string | null;
      }[];
    };
    readonly SnapshotIndicator: {
      /** Format: uuid */
      readonly id: string;
      /** @enum {string} */
      readonly attribute: 'BINDING' | 'EXPECTED';
      readonly number: number;
      readonly name: string;
      readonly kind: string;
      readonly targetText: string;
      readonly unit: string | null;
      readonly base: {
        readonly year: number;
        readonly value: string;
      } | null;
      readonly values: readonly components['schemas']['SnapshotYearValue'][];
      /** @description Share of the way done, or null when it cannot be said; above 1 beyond the target, below 0 when it went backwards. */
      readonly attainment: string | null;
      readonly conclusion: components['schemas']['Conclusion'];
      /** @description The share that 年度目标 expected; absent where τ was expected, or another yardstick than a share. */
      readonly expected?: {
        readonly share: string;
      };
      /** @description Why it is judged so, in Chinese, with the figures; for NOT_ASSESSABLE what is missing. */
      readonly reason: string;
      readonly lead: readonly string[];
      readonly responsible: readonly string[];
    };
    readonly SnapshotMeasure: {
      /** Format: uuid */
      readonly id: string;
      readonly name: string;
      readonly weight: string;
      /** @description 0…100; null when it is left out of the task's mean. */
      readonly percent: string | null;
      /** @description Why it is left out; null when it is not. */
      readonly leftOut: string | null;
    };
    readonly SnapshotMeasurement: {
      /** Format: uuid */
      readonly id: string;
      readonly series: components['schemas']['MeasurementSeries'];
      /** Format: date */
      readonly periodEnd: string;
      readonly value: string;
      /** @constant */
      readonly preliminary?: true;
    };
    readonly SnapshotMissing: {
      /** Format: uuid */
      readonly obligationId: string;
      readonly unit: string;
      readonly item: string;
      readonly cycle: string;
      /** Format: date */
      readonly dueOn: string;
      readonly state: string;
    };
    readonly SnapshotOverall: {
      readonly conclusion: components['schemas']['Conclusion'];
      /** @description Set when a binding indicator that is BEHIND caps the conclusion: names of those indicators. */
      readonly cappedBy: readonly string[];
      /** @description Mean percent over tasks that can be judged; null when none can. */
      readonly percent: string | null;
      readonly tasks: number;
      /** @description Tasks that the mean is made of; the others have no percent. */
      readonly judgedTasks: number;
      readonly lights: {
        readonly BLUE: number;
        readonly GREEN: number;
        readonly GREY: number;
        readonly RED: number;
        readonly YELLOW: number;
      };
      readonly indicatorConclusions: {
        readonly ACHIEVED_EARLY?: number;
        readonly AHEAD?: number;
        readonly BEHIND?: number;
        readonly COMPLETED?: number;
        readonly EXCEEDED?: number;
        readonly NOT_ASSESSABLE?: number;
        readonly NOT_COMPLETED?: number;
        readonly ON_TRACK?: number;
      };
      /** @description Why it is judged so, in Chinese, with the figures. */
      readonly reason: string;
    };
    readonly SnapshotReport: {
      /** Format: uuid */
      readonly id: string;
      readonly revision: number;
      /** Format: date */
      readonly periodEnd: string;
      readonly percent: string | null;
      /** @description By measure id. */
      readonly measurePercents: {
        readonly [key: string]: string;
      };
    };
    readonly SnapshotScope: {
      readonly sections: readonly {
        /** Format: uuid */
        readonly id: string;
        readonly number: string;
        readonly title: string;
      }[];
      /** @description Whether the indicators, which belong to no section, are judged too. */
      readonly indicators: boolean;
    };
    readonly SnapshotSection: {
      /** Format: uuid */
      readonly id: string;
      readonly number: string;
      readonly title: string;
      readonly percent: string | null;
      readonly lights: {
        readonly BLUE: number;
        readonly GREEN: number;
        readonly GREY: number;
        readonly RED: number;
        readonly YELLOW: number;
      };
      readonly tasks: readonly components['schemas']['SnapshotTask'][];
    };
    readonly SnapshotTarget: {
      /** Format: uuid */
      readonly id: string;
      readonly name: string;
      /** @description As a reader writes it, e.g. `≥100 个`. */
      readonly requirement: string;
      readonly value: string | null;
      readonly attainment: string | null;
      readonly met: boolean | null;
      /**
       * @description 初步数, or made with one.
       * @constant
       */
      readonly preliminary?: true;
    };
    readonly SnapshotTask: {
      /** Format: uuid */
      readonly id: string;
      readonly number: number;
      readonly title: string;
      readonly lead: readonly string[];
      readonly responsible: readonly string[];
      readonly percent: string | null;
      /** @enum {string} */
      readonly light: 'BLUE' | 'GREEN' | 'GREY' | 'RED' | 'YELLOW';
      readonly reason: string;
      /** @description What the annual plan in force expected; absent where τ was expected, and in evaluations of the time before plans. */
      readonly expected?: {
        readonly percent: string;
        readonly annualPlan: {
          /** Format: uuid */
          readonly id: string;
          readonly year: number;
          readonly revision: number;
        };
      };
      /** @description Newest accepted text of the consolidating lead; null when none. */
      readonly progressText: string | null;
      /** Format: date */
      readonly reportedOn: string | null;
      readonly targets: readonly components['schemas']['SnapshotTarget'][];
      /** @description Absent in evaluations of the time before a snapshot kept them. */
      readonly measures?: readonly components['schemas']['SnapshotMeasure'][];
    };
    readonly SnapshotUnit: {
      /** Format: uuid */
      readonly id: string;
      readonly name: string;
      readonly tasksLed: number;
      readonly tasksResponsible: number;
      /** @description Mean percent of the tasks it leads; null when it leads none that can be judged. */
      readonly percentLed: string | null;
      readonly lights: {
        readonly BLUE: number;
        readonly GREEN: number;
        readonly GREY: number;
        readonly RED: number;
        readonly YELLOW: number;
      };
      readonly reportsOwed: number;
      readonly reportsOnTime: number;
      readonly reportsLate: number;
      readonly reportsMissing: number;
      readonly reportsReturned: number;
    };
    readonly SnapshotYearValue: {
      readonly year: number;
      readonly value: string;
      /** Format: uuid */
      readonly measurementId: string;
      /**
       * @description 初步数; never said in evaluations of the time before a snapshot named them.
       * @constant
       */
      readonly preliminary?: true;
    };
    /** @description Half-open range of character offsets in the extracted text of the document. */
    readonly SourceRange: {
      readonly start: number;
      readonly end: number;
    };
    /** @description What the reader finds in a document. Plain data: everything is JSON, offsets are UTF-16 positions in the extracted text (`start` included, `end` excluded), days are `YYYY-MM-DD`. */
    readonly Span: {
      readonly start: number;
      readonly end: number;
    };
    /** @description What a comparison that was asked for is found by, as soon as it is done. */
    readonly StartedReconciliation: {
      /** Format: uuid */
      readonly id: string;
    };
    /** @enum {string} */
    readonly StepKind:
      | 'ISSUED'
      | 'SIGNED'
      | 'REPLIED'
      | 'REPLY_REJECTED'
      | 'EXTENSION_REQUESTED'
      | 'EXTENSION_GRANTED'
      | 'EXTENSION_REFUSED'
      | 'CLOSED'
      | 'RAISED'
      | 'REVOKED';
    /** @enum {string} */
    readonly StorageFaultKind: 'not_writable' | 'full' | 'unreachable' | 'refused' | 'bucket_missing' | 'failing';
    /** @description What an operator reads: no bucket, path or account, since the health check is open to all; the log has those. */
    readonly StorageState: {
      /** @enum {string} */
      readonly kind: 'disk' | 's3';
      readonly available: boolean;
      readonly fault: components['schemas']['StorageFaultKind'] | null;
      readonly detail: {
        readonly zh: string;
        readonly en: string;
      } | null;
    };
    /** @enum {string} */
    readonly Subject:
      | 'report'
      | 'obligation'
      | 'measurement'
      | 'scheme'
      | 'task'
      | 'target'
      | 'indicator'
      | 'evaluation'
      | 'supervision-order'
      | 'circular'
      | 'unit'
      | 'unit-group'
      | 'post';
    /** @description A subscription as it is shown: without its secrets. */
    readonly SubscriptionItem: {
      /** Format: uuid */
      readonly id: string;
      readonly name: string;
      readonly url: string;
      /** @description Patterns; empty: every type. */
      readonly types: readonly string[];
      readonly unitIds: readonly string[] | null;
      readonly perMinute: number;
      readonly state: components['schemas']['SubscriptionState'];
      /** @description Why nothing is sent; null unless PAUSED. */
      readonly paused: {
        readonly by: components['schemas']['PausedBy'];
        readonly reason: string;
        /** Format: date-time */
        readonly at: string;
      } | null;
      /**
       * Format: date-time
       * @description Since when nothing has got through; null when the last attempt has.
       */
      readonly failingSince: string | null;
      /**
       * Format: date-time
       * @description Until when events are signed by the secret before the present one as well.
       */
      readonly previousSecretUntil: string | null;
      readonly waiting: number;
      readonly failed: number;
      readonly dead: number;
      /** @description Events of the feed, of whatever type, that have not been looked at for it yet. */
      readonly behind: number;
      /** Format: date-time */
      readonly createdAt: string;
      readonly version: number;
    };
    readonly SubscriptionItemPage: {
      readonly items: readonly components['schemas']['SubscriptionItem'][];
      /** @description Null on the last page. */
      readonly nextCursor: string | null;
    };
    /** @enum {string} */
    readonly SubscriptionState: 'ACTIVE' | 'PAUSED' | 'ENDED';
    readonly SupervisionUnitFigures: {
      readonly owed: number;
      readonly onTime: number;
      readonly late: number;
      readonly missing: number;
      readonly returned: number;
      readonly unit: string;
      /** @description By share on time; equal shares have the same rank, and the next one counts all before it. Null: nothing was owed. */
      readonly rank: number | null;
      /** @description Of the tasks that the unit leads. */
      readonly lights: {
        readonly BLUE: number;
        readonly GREEN: number;
        readonly GREY: number;
        readonly RED: number;
        readonly YELLOW: number;
      };
      readonly orders: components['schemas']['OrderCounts'];
    };
    readonly SweepHealth: {
      /**
       * Format: date-time
       * @description Of the jurisdiction that has waited longest; null before the first sweep.
       */
      readonly lastSweptAt: string | null;
      readonly ageMs: number | null;
      /** @description Jurisdictions of which no sweep has come to its end yet. */
      readonly neverSwept: number;
      /** @description Reminders that nobody can receive, because the post and the coordinator's are vacant. */
      readonly unaddressed: number;
      /** @description Lines of the ledger that somebody was told of since the day began (Asia/Shanghai). */
      readonly toldToday: number;
    };
    readonly SyncResult: {
      readonly source: string;
      readonly full: boolean;
      readonly dryRun: boolean;
      /** @description Fingerprint of what is done; the same of a trial and of the run that carries it out. */
      readonly plan: string;
      readonly counts: {
        readonly CREATED: number;
        readonly ENDED: number;
        readonly KEPT: number;
        readonly REFUSED: number;
        readonly UNCHANGED: number;
        readonly UPDATED: number;
      };
      /** @description Of a trial: why the run would be refused as a whole. */
      readonly refusal: {
        readonly code: string;
        readonly detail: string;
      } | null;
      readonly items: readonly components['schemas']['ItemOutcome'][];
    };
    /** @enum {string} */
    readonly TargetKind:
      'level' | 'cumulative' | 'annual_average_growth' | 'ceiling' | 'floor' | 'assigned' | 'synchronised';
    readonly TargetView: {
      /** Format: uuid */
      readonly id: string;
      readonly name: string;
      readonly requirement: string;
      readonly rule: string;
      readonly ruleText: string;
      readonly inputs: readonly components['schemas']['InputView'][];
      readonly setAside: readonly {
        /** Format: uuid */
        readonly id: string;
        readonly reason: string;
      }[];
      readonly arithmetic: readonly string[];
      readonly verdict: readonly string[];
      readonly result: {
        readonly attainment: string | null;
        readonly actual: string | null;
        readonly met: boolean | null;
        readonly judgedAgainst: components['schemas']['Yardstick'] | null;
        readonly conclusion: components['schemas']['Conclusion'];
        /** @enum {string} */
        readonly conclusionWord:
          '不可评价' | '基本符合预期' | '完成' | '快于预期' | '提前实现' | '未完成' | '滞后于预期' | '超额完成';
        readonly reason: string;
        readonly missing: readonly string[];
      };
    };
    /** @description One clause that reads differently; what has not changed is empty or null. */
    readonly TaskChange: {
      /** Format: uuid */
      readonly id: string;
      readonly number: number;
      readonly title: string;
      readonly titleChange: components['schemas']['Changed'] | null;
      /** @description Other words of the text have changed. */
      readonly textChanged: boolean;
      readonly units: components['schemas']['UnitChanges'];
      /** @description Posts of persons that lead the task. */
      readonly leaders: {
        readonly added: readonly string[];
        readonly removed: readonly string[];
      };
      /** @description 完成时限 as written. */
      readonly deadline: components['schemas']['Restated'] | null;
      readonly measures: {
        readonly added: readonly string[];
        readonly removed: readonly string[];
      };
      readonly targets: {
        readonly added: readonly string[];
        readonly removed: readonly string[];
        readonly changed: readonly components['schemas']['NamedChange'][];
      };
    };
    readonly TaskEnded: {
      /** @constant */
      readonly kind: 'TASK_END';
      /** Format: uuid */
      readonly taskId: string;
      readonly manner: components['schemas']['EndManner'];
      /**
       * Format: uuid
       * @description The task in which it goes on; null unless it is merged.
       */
      readonly intoTaskId: string | null;
      readonly reason: string;
    };
    readonly TaskEnding: {
      /** @description First day on which it no longer counts; null for revisions of the time before it was kept. */
      readonly on: string | null;
      /** @description 文号 of the approval. */
      readonly documentNumber: string | null;
      /** @description Of a task. */
      readonly manner?: components['schemas']['EndManner'];
      readonly reason?: string;
      /** @description The task in which a merged one goes on. */
      readonly into?: {
        /** Format: uuid */
        readonly id: string;
        readonly title: string;
      };
    };
    /** @description A task as the kept roll-up judges it, with its units. Percents are 0…100 as decimal strings, days `YYYY-MM-DD`. */
    readonly TaskLightRow: {
      /** Format: uuid */
      readonly id: string;
      readonly number: number;
      readonly title: string;
      readonly ordinal: number;
      readonly section: {
        /** Format: uuid */
        readonly id: string;
        readonly number: string;
        readonly title: string;
      };
      /** @enum {string} */
      readonly light: 'BLUE' | 'GREEN' | 'GREY' | 'RED' | 'YELLOW';
      readonly percent: string | null;
      readonly expectedPercent: string;
      /** @description Percentage points behind what is expected; negative when ahead. */
      readonly gap: string | null;
      readonly reason: string;
      readonly report: {
        /** Format: uuid */
        readonly id: string;
        /** Format: date */
        readonly periodEnd: string;
        /** Format: date */
        readonly reportedOn: string;
      } | null;
      /**
       * Format: date
       * @description The day of the roll-up that says so.
       */
      readonly asOf: string;
      readonly units: readonly {
        /** @enum {string} */
        readonly role: 'LEAD' | 'RESPONSIBLE' | 'SUPPORTING';
        readonly asWritten: string;
        /** Format: uuid */
        readonly unitId: string | null;
        /** Format: uuid */
        readonly groupId: string | null;
        /** @description Name in the directory; null for a name that was left open. */
        readonly name: string | null;
      }[];
    };
    readonly TaskLightRowPage: {
      readonly items: readonly components['schemas']['TaskLightRow'][];
      /** @description Null on the last page. */
      readonly nextCursor: string | null;
    };
    readonly TaskListRow: {
      /** Format: uuid */
      readonly id: string;
      readonly number: number;
      readonly title: string;
      readonly ordinal: number;
      readonly section: {
        /** Format: uuid */
        readonly id: string;
        readonly number: string;
        readonly title: string;
      };
      readonly units: readonly {
        /** @enum {string} */
        readonly role: 'LEAD' | 'RESPONSIBLE' | 'SUPPORTING';
        readonly asWritten: string;
        /** Format: uuid */
        readonly unitId: string | null;
        /** Format: uuid */
        readonly groupId: string | null;
        /** @description Name in the directory; null for a name that was left open. */
        readonly name: string | null;
      }[];
      readonly leaders: readonly string[];
      readonly deadline: string | null;
      readonly deadlineText: string | null;
      readonly measures: number;
      readonly targets: number;
      /** @description What other systems call it. */
      readonly externalIds: readonly components['schemas']['ExternalName'][];
    };
    readonly TaskListRowPage: {
      readonly items: readonly components['schemas']['TaskListRow'][];
      /** @description Null on the last page. */
      readonly nextCursor: string | null;
    };
    readonly TaskProgress: {
      /** Format: uuid */
      readonly id: string;
      readonly number: number;
      readonly title: string;
      readonly percent: string | null;
      /** @enum {string} */
      readonly light: 'BLUE' | 'GREEN' | 'GREY' | 'RED' | 'YELLOW';
      readonly lightWord: string;
      readonly expectedPercent: string;
      /** @description The revision of the annual plan that expects it; null when the share of the plan period that has passed does. */
      readonly expectedBy: {
        /** Format: uuid */
        readonly id: string;
        readonly year: number;
        readonly revision: number;
      } | null;
      /** @description Percentage points behind what is expected; negative when ahead. */
      readonly gap: string | null;
      readonly reason: string;
      readonly report: {
        /** Format: uuid */
        readonly id: string;
        /** Format: date */
        readonly periodEnd: string;
        /** Format: date */
        readonly reportedOn: string;
      } | null;
      readonly staleDays: number;
      readonly lead: readonly string[];
      readonly responsible: readonly string[];
    };
    /** @description A report among those of its task; decimals are strings, instants ISO in UTC, days `YYYY-MM-DD`. */
    readonly TaskReportRow: {
      /** Format: uuid */
      readonly id: string;
      /** Format: uuid */
      readonly obligationId: string;
      readonly unit: {
        /** Format: uuid */
        readonly id: string;
        readonly name: string;
      };
      /** @description Whether it is the unit whose report counts for the task. */
      readonly consolidates: boolean;
      /** @description Label of the cycle. */
      readonly cycle: string;
      /** Format: date */
      readonly periodEnd: string;
      readonly revision: number;
      readonly state: components['schemas']['ReportState'];
      readonly percent: string | null;
      readonly progressText: string;
      readonly issues: string | null;
      readonly nextSteps: string | null;
      /** Format: date-time */
      readonly submittedAt: string | null;
      /** Format: date-time */
      readonly reviewedAt: string | null;
    };
    readonly TaskReports: {
      readonly task: {
        /** Format: uuid */
        readonly id: string;
        /** Format: uuid */
        readonly schemeId: string;
        readonly number: number;
        readonly title: string;
        readonly section: {
          /** Format: uuid */
          readonly id: string;
          readonly number: string;
          readonly title: string;
        };
      };
      readonly items: readonly components['schemas']['TaskReportRow'][];
      /** @description Null on the last page. */
      readonly nextCursor: string | null;
    };
    readonly TaskSummary: {
      readonly number: number;
      readonly title: string;
      readonly units: readonly components['schemas']['UnitOfItem'][];
    };
    readonly TaskView: {
      /** Format: uuid */
      readonly id: string;
      /** Format: uuid */
      readonly schemeId: string;
      readonly section: {
        /** Format: uuid */
        readonly id: string;
        readonly number: string;
        readonly title: string;
      };
      readonly number: number;
      readonly title: string;
      readonly body: string;
      readonly ordinal: number;
      readonly flags: readonly string[];
      /** @description Posts of persons as written; never units. */
      readonly leaders: readonly string[];
      /** @description Last day of the time limit; null when its words name none. */
      readonly deadline: string | null;
      readonly deadlineText: string | null;
      readonly source: components['schemas']['SourceRange'] | null;
      readonly sinceRevision: number;
      /** @description The revision that ended the task; null while it is in force. */
      readonly endedRevision: number | null;
      /** @description How it came to its end; null while it is in force. */
      readonly ended: components['schemas']['TaskEnding'] | null;
      readonly measures: readonly components['schemas']['MeasureRowInTask'][];
      readonly targets: readonly {
        readonly source: components['schemas']['SourceRange'] | null;
        readonly excerpt: string | null;
        readonly version: number;
        /** Format: uuid */
        readonly id: string;
        readonly name: string;
        /** @enum {string} */
        readonly kind:
          'annual_average_growth' | 'assigned' | 'ceiling' | 'cumulative' | 'floor' | 'level' | 'synchronised';
        readonly comparator: components['schemas']['Comparator'];
        readonly value: string;
        readonly valueMax: string | null;
        readonly unit: string;
        /** @description Null means the end of the plan. */
        readonly deadline: string | null;
        readonly baseValue: string | null;
        readonly weight: string;
        readonly ordinal: number;
      }[];
      /** @description What other systems call it. */
      readonly externalIds: readonly components['schemas']['ExternalName'][];
      readonly assignments: readonly {
        /** Format: uuid */
        readonly id: string;
        /** @enum {string} */
        readonly role: 'LEAD' | 'RESPONSIBLE' | 'SUPPORTING';
        readonly ordinal: number;
        /** Format: uuid */
        readonly unitId: string | null;
        readonly unitName: string | null;
        /** Format: uuid */
        readonly groupId: string | null;
        readonly groupName: string | null;
        readonly leftOpen: boolean;
        readonly asWritten: string;
        /** @description Why it stands here when the document does not say so at this place. */
        readonly inferredBy: string | null;
        readonly source: components['schemas']['SourceRange'] | null;
      }[];
    };
    /** @description A mean over tasks; it is never to be shown without the counts. Its workings are told by `mean-explanation.ts`. */
    readonly TasksSummary: {
      readonly percent: string | null;
      /** @description Tasks in all, and those that the mean is made of. */
      readonly tasks: number;
      readonly judgedTasks: number;
      readonly lights: {
        readonly BLUE: number;
        readonly GREEN: number;
        readonly GREY: number;
        readonly RED: number;
        readonly YELLOW: number;
      };
    };
    readonly TestResult: {
      readonly sent: boolean;
      /** @description What was answered, or why there was no answer. */
      readonly answer: string;
      /** @description Of a failure that has one: `smtp_certificate_untrusted`, … */
      readonly code: string | null;
    };
    readonly TestedConnector: {
      readonly ok: boolean;
      /** @description What is wrong and what to check; null when all is well. */
      readonly problem: string | null;
    };
    readonly TestedProvider: {
      readonly ok: boolean;
      /** @description In the order in which they were made; what needs one that failed was not tried. */
      readonly checks: readonly components['schemas']['Check'][];
      /** @description What must be registered at the provider, letter by letter. */
      readonly addresses: components['schemas']['ProviderAddresses'] | null;
    };
    /** @enum {string} */
    readonly TextSection:
      | 'overall'
      | 'indicators'
      | 'tasks'
      | 'problems'
      | 'environment'
      | 'adjustments'
      | 'next-steps'
      | 'signature'
      | 'circular-number'
      | 'circular'
      | 'circular-signature';
    readonly TextView: {
      readonly section: components['schemas']['TextSection'];
      /**
       * @description In which it stands.
       * @enum {string}
       */
      readonly document: 'circular' | 'report';
      readonly title: string;
      readonly hint: string;
      readonly text: string;
      /** @description 0: nobody has written it yet. */
      readonly version: number;
      /** Format: date-time */
      readonly writtenAt: string | null;
    };
    readonly TextsView: {
      /** @description Over the texts of the report, as the report says it. */
      readonly sha256: string;
      /** @description The same of the circular. */
      readonly circularSha256: string;
      readonly items: readonly components['schemas']['TextView'][];
    };
    readonly ThirdPartyFinding: {
      readonly item: {
        /** @enum {string} */
        readonly type: 'INDICATOR' | 'TASK';
        /** Format: uuid */
        readonly id: string;
        readonly label: string;
      };
      readonly conclusionWord: string | null;
      readonly version: number;
      readonly value: string | null;
      readonly conclusion: string | null;
      readonly reason: string;
      readonly source: string;
    };
    readonly TicketSettingsItem: {
      readonly clientId: string;
      /** @description Whose holders the client may sign in; empty: nobody. */
      readonly roles: readonly components['schemas']['RoleName'][];
      /** @description Of the client. */
      readonly version: number;
    };
    readonly TimelineEntry: {
      readonly word: string;
      /** @description Unique within the task's timeline. */
      readonly key: string;
      readonly kind: components['schemas']['TimelineKind'];
      /**
       * Format: date-time
       * @description ISO in UTC with milliseconds.
       */
      readonly at: string;
      readonly unit: {
        /** Format: uuid */
        readonly id: string;
        readonly name: string;
      };
      /** @description Label of the reporting cycle. */
      readonly cycle: string | null;
      /** Format: uuid */
      readonly obligationId: string | null;
      /** Format: uuid */
      readonly reportId: string | null;
      /** @description Of a reminder: its stage, to how many people it went (an urge that waits to none yet), and whether it was late. */
      readonly stage: string | null;
      readonly recipients: number | null;
      readonly late: boolean | null;
      readonly order: {
        /** Format: uuid */
        readonly id: string;
        readonly documentNumber: string;
        readonly colour: string;
      } | null;
      /** @description Of an urge: who urged, with the unit for which it was done. */
      readonly by: string | null;
      /** @description The return reason, the note of an urge, the reply, the conclusion. */
      readonly text: string | null;
      /**
       * Format: date
       * @description The deadline that a step sets, asks for or refuses.
       */
      readonly day: string | null;
    };
    readonly TimelineEntryPage: {
      readonly items: readonly components['schemas']['TimelineEntry'][];
      /** @description Null on the last page. */
      readonly nextCursor: string | null;
    };
    /** @enum {string} */
    readonly TimelineKind:
      | 'REPORT_SUBMITTED'
      | 'REPORT_ACCEPTED'
      | 'REPORT_RETURNED'
      | 'REMINDED'
      | 'URGED'
      | 'ORDER_CLOSED'
      | 'ORDER_EXTENSION_GRANTED'
      | 'ORDER_EXTENSION_REFUSED'
      | 'ORDER_EXTENSION_REQUESTED'
      | 'ORDER_ISSUED'
      | 'ORDER_RAISED'
      | 'ORDER_REPLIED'
      | 'ORDER_REPLY_REJECTED'
      | 'ORDER_REVOKED'
      | 'ORDER_SIGNED';
    /** @description A type and not an interface, so that it is JSON to the compiler. */
    readonly TodoDifference: {
      readonly kind: components['schemas']['DifferenceKind'];
      readonly cause: components['schemas']['DifferenceCause'];
      /**
       * Format: uuid
       * @description Null: of no push of ours.
       */
      readonly pushId: string | null;
      readonly account: string;
      /** @description Of the person; null where nobody is known. */
      readonly person: string | null;
      readonly title: string;
      /** @description What the OA answered, where it refused. */
      readonly answer: string | null;
    };
    readonly TodoFigures: {
      /** @description Connectors whose office system has not shown what it should for two days and more. */
      readonly differingConnectors: number;
      /** @description Waiting to be sent for the first time (QUEUED), … */
      readonly waiting: number;
      /** @description … to be sent again (FAILED), … */
      readonly failed: number;
      /** @description … and given up (DEAD). */
      readonly dead: number;
      /** @description SENT since the day began (Asia/Shanghai). */
      readonly sentToday: number;
      /** @description How long the one that has waited longest is past its time, in milliseconds; null when none is. */
      readonly oldestWaitMs: number | null;
      /** @description Receivers that failed so often that nothing is sent there for a while, although something waits. */
      readonly pausedReceivers: number;
    };
    /** @enum {string} */
    readonly TodoKind: 'REPORT' | 'RELEASE' | 'REVIEW' | 'SUPERVISION';
    /** @enum {string} */
    readonly TodoState: 'OPEN' | 'CANCELLED' | 'DONE' | 'HANDED_OVER';
    /** @description The answer of RFC 6749 §5.1. */
    readonly TokenAnswer: {
      readonly access_token: string;
      /** @constant */
      readonly token_type: 'Bearer';
      readonly expires_in: number;
      readonly scope: string;
    };
    /** @description What an administrator recognises a certificate by. */
    readonly TrustedCertificate: {
      readonly subject: string;
      /** @description ISO 8601. */
      readonly validUntil: string;
      /** @description SHA-256, hexadecimal with colons. */
      readonly fingerprint: string;
    };
    /** @description A correction that fits nothing any more since the document was read again. */
    readonly UnfitCorrection: {
      readonly id: string;
      /** @description What was corrected, and why it does not apply, for people. */
      readonly message: string;
      readonly correction: components['schemas']['Addition'] | components['schemas']['ItemCorrection'];
    };
    /** @description What the book changes, by name; the same whether it was applied or only tried. */
    readonly UnitBookResult: {
      readonly applied: boolean;
      readonly newUnits: readonly string[];
      readonly changedUnits: readonly string[];
      readonly newAliases: readonly string[];
      readonly newGroups: readonly string[];
      readonly changedGroups: readonly string[];
      readonly newMembers: number;
      readonly changedMembers: number;
    };
    readonly UnitBurden: {
      readonly unit: {
        /** Format: uuid */
        readonly id: string;
        readonly name: string;
      };
      readonly messages: number;
      readonly items: number;
      readonly itemsByKind: {
        readonly COPY: number;
        readonly REMIND: number;
        readonly SUPERVISE: number;
        readonly URGE: number;
      };
      readonly minutes: number;
      readonly avoided: {
        /** @description Lines that came in a message which the person had anyway. */
        readonly merged: number;
        readonly overtaken: number;
        /** @description Stages that fell after the day on which the report was in (`spared-stages.ts`). */
        readonly silenced: number;
      };
    };
    readonly UnitChanges: {
      readonly added: readonly components['schemas']['UnitOfItem'][];
      readonly removed: readonly components['schemas']['UnitOfItem'][];
    };
    readonly UnitInRole: {
      /** @enum {string} */
      readonly role: 'LEAD' | 'RESPONSIBLE' | 'SUPPORTING';
      /** Format: uuid */
      readonly unitId: string;
    };
    /** @description A name of the document and what is known of it. */
    readonly UnitNameView: {
      readonly asWritten: string;
      /** @description The document means several units by it: 各街道, …成员单位. */
      readonly group: boolean;
      readonly occurrences: readonly components['schemas']['NamePlace'][];
      readonly resolved:
        | {
            /** @enum {string} */
            readonly by: 'decision' | 'directory' | 'same_unit';
            /** @constant */
            readonly kind: 'new_group';
            readonly name: string;
            readonly open: boolean;
          }
        | {
            /** @enum {string} */
            readonly by: 'decision' | 'directory' | 'same_unit';
            /** @constant */
            readonly kind: 'new_unit';
            readonly name: string;
          }
        | {
            readonly name: string | null;
            /** @enum {string} */
            readonly by: 'decision' | 'directory' | 'same_unit';
            /** @constant */
            readonly kind: 'group';
            /** Format: uuid */
            readonly id: string;
          }
        | {
            readonly name: string | null;
            /** @enum {string} */
            readonly by: 'decision' | 'directory' | 'same_unit';
            /** @constant */
            readonly kind: 'left_open';
          }
        | {
            readonly name: string | null;
            /** @enum {string} */
            readonly by: 'decision' | 'directory' | 'same_unit';
            /** @constant */
            readonly kind: 'unit';
            /** Format: uuid */
            readonly id: string;
          }
        | null;
      readonly proposals: readonly components['schemas']['NameProposal'][];
    };
    readonly UnitOfItem: {
      /** @enum {string} */
      readonly role: 'LEAD' | 'RESPONSIBLE' | 'SUPPORTING';
      readonly asWritten: string;
    };
    readonly UnitProgress: {
      /** Format: uuid */
      readonly id: string;
      readonly name: string;
      readonly tasksLed: number;
      readonly tasksResponsible: number;
      /** @description Over the tasks that it leads. */
      readonly percentLed: string | null;
      readonly judgedTasks: number;
      readonly lights: {
        readonly BLUE: number;
        readonly GREEN: number;
        readonly GREY: number;
        readonly RED: number;
        readonly YELLOW: number;
      };
      /** @description Over the tasks that it answers for without leading them. */
      readonly responsible: components['schemas']['TasksSummary'];
      readonly indicatorsLed: components['schemas']['IndicatorCounts'];
      readonly indicatorsResponsible: components['schemas']['IndicatorCounts'];
      readonly reports: components['schemas']['UnitReports'];
    };
    readonly UnitReports: {
      readonly owed: number;
      readonly onTime: number;
      readonly late: number;
      readonly missing: number;
      /** @description Those of the missing whose due day has passed. */
      readonly overdue: number;
      readonly returned: number;
      /** @description Share 0…1 of the reports whose time has come that were in time; null while there is none. */
      readonly onTimeRate: string | null;
    };
    /** @enum {string} */
    readonly UnitRole: 'LEAD' | 'RESPONSIBLE' | 'SUPPORTING';
    readonly UnitView: {
      /** Format: uuid */
      readonly id: string;
      readonly name: string;
      readonly active: boolean;
      /**
       * Format: date
       * @description The last day of a dissolved unit.
       */
      readonly validTo: string | null;
      /** @description The unit that has taken over from a dissolved one. */
      readonly successor: {
        /** Format: uuid */
        readonly id: string;
        readonly name: string;
      } | null;
      readonly version: number;
      readonly aliases: readonly {
        /** Format: uuid */
        readonly id: string;
        readonly alias: string;
      }[];
      /** @description What other systems call it. */
      readonly externalIds: readonly components['schemas']['ExternalName'][];
    };
    readonly UnitViewPage: {
      readonly items: readonly components['schemas']['UnitView'][];
      /** @description Null on the last page. */
      readonly nextCursor: string | null;
    };
    readonly UpdatedIndicator: {
      readonly baseValue: string | null;
      readonly baseYear: number | null;
      readonly tolerance: string | null;
      /** Format: uuid */
      readonly referenceIndicatorId: string | null;
      readonly enteredYears: readonly components['schemas']['EnteredYear'][];
      /** Format: uuid */
      readonly id: string;
      readonly version: number;
    };
    readonly UpdatedTarget: {
      /** @description Decimal string; null clears. */
      readonly baseValue: string | null;
      /** Format: uuid */
      readonly id: string;
      readonly version: number;
    };
    readonly UploadedImport: {
      /** Format: uuid */
      readonly id: string;
      readonly state: components['schemas']['ImportState'];
      readonly version: number;
    };
    /** @description What became of one obligation. */
    readonly UrgeOutcome: {
      /** Format: uuid */
      readonly obligationId: string;
      readonly urged: boolean;
      /**
       * Format: date
       * @description The working day in whose message the unit is told; null where it was not urged.
       */
      readonly sendsOn: string | null;
      readonly refusal: components['schemas']['UrgeRefusal'] | null;
    };
    readonly UrgeRefusal: {
      readonly code: string;
      readonly message: string;
      /**
       * Format: date
       * @description From this day on it may be urged; null where no day can be named.
       */
      readonly againOn: string | null;
    };
    /** @description Whether the caller may urge an obligation now, and what was urged before. */
    readonly UrgeState: {
      /** Format: uuid */
      readonly obligationId: string;
      readonly mayUrge: boolean;
      /**
       * Format: date
       * @description The working day in whose message the unit would be told.
       */
      readonly sendsOn: string | null;
      /** @description Why it may not be urged, in words, and when it may again. */
      readonly refusal: components['schemas']['UrgeRefusal'] | null;
      readonly last: components['schemas']['LastUrge'] | null;
    };
    readonly UserItem: {
      /** Format: uuid */
      readonly id: string;
      readonly login: string;
      readonly displayName: string;
      /** Format: date-time */
      readonly disabledAt: string | null;
      readonly mustChangePassword: boolean;
      readonly version: number;
      /** @description What other systems call the person. */
      readonly externalIds: readonly components['schemas']['ExternalName'][];
      readonly posts: readonly components['schemas']['PostItem'][];
    };
    readonly UserItemPage: {
      readonly items: readonly components['schemas']['UserItem'][];
      /** @description Null on the last page. */
      readonly nextCursor: string | null;
    };
    readonly UserView: {
      /**
       * Format: date-time
       * @description Null when signing in is possible.
       */
      readonly lockedUntil: string | null;
      /** Format: uuid */
      readonly id: string;
      readonly login: string;
      readonly displayName: string;
      /** Format: date-time */
      readonly disabledAt: string | null;
      readonly mustChangePassword: boolean;
      readonly version: number;
      /** @description What other systems call the person. */
      readonly externalIds: readonly components['schemas']['ExternalName'][];
      readonly posts: readonly components['schemas']['PostItem'][];
    };
    /** @description The same of a value; without a unit it is the coordinator's. */
    readonly ValueEvidence: {
      /** Format: uuid */
      readonly measurementId: string;
      readonly unit: {
        /** Format: uuid */
        readonly id: string;
        readonly name: string;
      } | null;
      readonly state: components['schemas']['MeasurementState'];
      readonly items: readonly components['schemas']['EvidenceView'][];
      readonly version: number;
    };
    /** @description Where an accepted value comes from. */
    readonly ValueOrigin: {
      /**
       * Format: uuid
       * @description Exactly one of the two is set.
       */
      readonly indicatorId: string | null;
      /** Format: uuid */
      readonly targetId: string | null;
      /**
       * Format: uuid
       * @description The report that it came with; null when it was recorded by itself.
       */
      readonly reportId: string | null;
      /** @description As it was recorded: 统计公报. */
      readonly source: string;
      readonly sourceDocument: string | null;
    };
    /** @enum {string} */
    readonly ValueStatus: 'PRELIMINARY' | 'FINAL';
    readonly VoicesComparison: {
      /** Format: uuid */
      readonly evaluationId: string;
      /** @description Of our snapshot, which the comparison changes in nothing. */
      readonly sha256: string;
      /** @description Of what others say, as the report names it; null where it carries none. */
      readonly voicesSha256: string | null;
      readonly items: readonly components['schemas']['ComparedItem'][];
      readonly differing: number;
    };
    readonly WaitingValue: {
      /** @description Files of a value that is recorded apart from reports; those of a report are with the report. Null when there are some that the caller may not read. */
      readonly evidence: readonly components['schemas']['EvidenceView'][] | null;
      /** Format: uuid */
      readonly id: string;
      /** Format: uuid */
      readonly indicatorId: string | null;
      /** Format: uuid */
      readonly targetId: string | null;
      readonly series: components['schemas']['MeasurementSeries'];
      /** Format: date */
      readonly periodEnd: string;
      readonly periodKind: components['schemas']['PeriodKind'];
      /** @description 初步 or 最终核实. */
      readonly status: components['schemas']['ValueStatus'];
      readonly value: string;
      readonly flow: boolean;
      readonly comparator: components['schemas']['Comparator'] | null;
      readonly source: string;
      readonly sourceDocument: string | null;
      readonly state: components['schemas']['MeasurementState'];
      /**
       * Format: uuid
       * @description The report that carries it; it is reviewed with it.
       */
      readonly reportId: string | null;
      readonly unit: {
        /** Format: uuid */
        readonly id: string;
        readonly name: string;
      } | null;
      readonly recordedBy: string | null;
      /** Format: date-time */
      readonly recordedAt: string;
      readonly reviewedBy: string | null;
      /** Format: date-time */
      readonly reviewedAt: string | null;
      readonly returnReason: string | null;
      /**
       * Format: uuid
       * @description The value that it replaced.
       */
      readonly supersedesId: string | null;
      /**
       * Format: uuid
       * @description The value that replaced it, and when.
       */
      readonly supersededById: string | null;
      /** Format: date-time */
      readonly supersededAt: string | null;
      readonly version: number;
      readonly item: {
        /** @enum {string} */
        readonly type: 'indicator' | 'target';
        /** Format: uuid */
        readonly id: string;
        readonly name: string;
        readonly unit: string | null;
        /** @description Of a target. */
        readonly task: {
          /** Format: uuid */
          readonly id: string;
          readonly title: string;
        } | null;
      };
    };
    readonly WaitingValuePage: {
      readonly items: readonly components['schemas']['WaitingValue'][];
      /** @description Null on the last page. */
      readonly nextCursor: string | null;
    };
    /** @enum {string} */
    readonly WarningCode:
      | 'unchanged'
      | 'number_contradicts'
      | 'value_falls'
      | 'completed_without_evidence'
      | 'evidence_reused'
      | 'same_text'
      | 'units_missing'
      | 'units_unreviewed';
    readonly WebhookEndpointView: {
      readonly health: components['schemas']['EndpointHealth'];
      /** Format: uuid */
      readonly id: string;
      /** Format: uuid */
      readonly userId: string | null;
      readonly unit: {
        /** Format: uuid */
        readonly id: string;
        readonly name: string;
      } | null;
      readonly url: string;
      /** Format: date-time */
      readonly createdAt: string;
      /**
       * Format: date-time
       * @description Until when messages are signed by the secret before the present one as well; null: they are not.
       */
      readonly previousSecretUntil: string | null;
      readonly state: components['schemas']['EndpointState'];
      /** @description Null while it is active. */
      readonly paused: components['schemas']['EndpointPause'] | null;
    };
    readonly WebhookSettings: {
      /** @description To one receiver. */
      readonly perMinute: number;
    };
    /** @description The words that a node was made from, and the place of them in the text of the document. */
    readonly WordsView: {
      readonly text: string;
      /** @description Offsets in the text under `href`, in UTF-16 units; null when the scheme was not read from a document. */
      readonly source: {
        readonly start: number;
        readonly end: number;
      } | null;
      readonly href: string | null;
    };
    readonly Yardstick: {
      /**
       * @description τ or what the yearly figures expect as a share, the required yearly growth in percent, every year as 1, or the reference growth in percent.
       * @enum {string}
       */
      readonly basis: 'ELAPSED' | 'EVERY_YEAR' | 'GIVEN_PATH' | 'REFERENCE_GROWTH' | 'REQUIRED_GROWTH';
      readonly value: string;
    };
    readonly YearCommitment: {
      /** @description The year for whose plan it is a candidate. */
      readonly year: number;
      /**
       * Format: uuid
       * @description The task that it serves; null while nobody has said.
       */
      readonly taskId: string | null;
      /** @description The sentence that makes the promise. */
      readonly text: string;
      readonly name: string;
      /** @enum {string} */
      readonly kind:
        'annual_average_growth' | 'assigned' | 'ceiling' | 'cumulative' | 'floor' | 'level' | 'synchronised';
      readonly comparator: components['schemas']['Comparator'] | null;
      readonly value: string | null;
      readonly valueMax: string | null;
      readonly unit: string | null;
      /** @description Last day; null means the end of the year. */
      readonly deadline: string | null;
      /** @description Place among the commitments of the document, from 1. */
      readonly ordinal: number;
      readonly source: components['schemas']['SourceRange'] | null;
      /** Format: uuid */
      readonly id: string;
      /** Format: uuid */
      readonly schemeId: string;
      /**
       * Format: uuid
       * @description The import of the document, to whose extracted text `source` refers.
       */
      readonly importId: string;
      readonly state: components['schemas']['CommitmentState'];
      readonly version: number;
    };
    readonly YearCommitmentPage: {
      readonly items: readonly components['schemas']['YearCommitment'][];
      /** @description Null on the last page. */
      readonly nextCursor: string | null;
    };
    readonly YearFigure: {
      readonly year: number;
      /** @description Decimal, as written. */
      readonly value: string;
    };
    readonly YearReports: {
      readonly onTime: number;
      readonly late: number;
      /** @description Not handed in though the due day has passed. */
      readonly overdue: number;
      /** @description Handed in at least once, and those of them that were returned at least once. */
      readonly handedIn: number;
      readonly returned: number;
    };
    /** @description The figure that the document gives for a year: a target within the plan, a value known before it. */
    readonly YearValue: {
      readonly year: number;
      /** @description Decimal, as written. */
      readonly value: string;
    };
    readonly OAuthProblem: {
      readonly error: string;
      /** @description ASCII, for programs that show it in their logs */
      readonly error_description: string;
      readonly code: string;
      readonly detail: string;
      readonly traceId: string;
    };
  };
  responses: {
    /** @description The request is malformed */
    readonly 'Refused400-0d30c9af': {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          readonly code?:
            | 'content_digest_malformed'
            | 'content_digest_mismatch'
            | 'malformed_request'
            | 'not_utf8'
            | 'validation_failed';
        };
        readonly 'application/json': components['schemas']['OAuthProblem'] & {
          /** @enum {string} */
          readonly code?:
            | 'address_not_allowed'
            | 'idempotency_key_malformed'
            | 'invalid_request'
            | 'invalid_scope'
            | 'unauthorized_client'
            | 'unsupported_grant_type';
        };
      };
    };
    /** @description The request is malformed */
    readonly 'Refused400-10329e02': {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          readonly code?:
            | 'content_digest_malformed'
            | 'content_digest_mismatch'
            | 'content_digest_required'
            | 'idempotency_key_malformed'
            | 'malformed_request'
            | 'not_utf8'
            | 'on_behalf_of_malformed'
            | 'on_behalf_of_not_allowed'
            | 'signature_malformed'
            | 'validation_failed';
        };
      };
    };
    /** @description The request is malformed */
    readonly 'Refused400-3b07f0f3': {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          readonly code?:
            | 'content_digest_malformed'
            | 'content_digest_mismatch'
            | 'content_digest_required'
            | 'idempotency_key_malformed'
            | 'malformed_request'
            | 'not_utf8'
            | 'on_behalf_of_malformed'
            | 'on_behalf_of_not_allowed'
            | 'signature_malformed';
        };
      };
    };
    /** @description The request is malformed */
    readonly 'Refused400-95feca39': {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          readonly code?:
            | 'content_digest_malformed'
            | 'content_digest_mismatch'
            | 'content_digest_required'
            | 'file_missing'
            | 'idempotency_key_malformed'
            | 'malformed_form'
            | 'malformed_request'
            | 'not_utf8'
            | 'on_behalf_of_malformed'
            | 'on_behalf_of_not_allowed'
            | 'signature_malformed'
            | 'validation_failed';
        };
      };
    };
    /** @description The request is malformed */
    readonly 'Refused400-a4b28a11': {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          readonly code?:
            'content_digest_required' | 'on_behalf_of_malformed' | 'on_behalf_of_not_allowed' | 'signature_malformed';
        };
      };
    };
    /** @description The request is malformed */
    readonly 'Refused400-abadbd50': {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          readonly code?:
            | 'content_digest_malformed'
            | 'content_digest_mismatch'
            | 'content_digest_required'
            | 'idempotency_key_malformed'
            | 'if_match_malformed'
            | 'malformed_request'
            | 'name_empty'
            | 'not_utf8'
            | 'on_behalf_of_malformed'
            | 'on_behalf_of_not_allowed'
            | 'signature_malformed'
            | 'validation_failed';
        };
      };
    };
    /** @description The request is malformed */
    readonly 'Refused400-afe574cd': {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          readonly code?:
            | 'content_digest_malformed'
            | 'content_digest_mismatch'
            | 'content_digest_required'
            | 'idempotency_key_malformed'
            | 'if_match_malformed'
            | 'malformed_request'
            | 'not_utf8'
            | 'on_behalf_of_malformed'
            | 'on_behalf_of_not_allowed'
            | 'signature_malformed';
        };
      };
    };
    /** @description The request is malformed */
    readonly 'Refused400-b71699d8': {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          readonly code?:
            | 'content_digest_malformed'
            | 'content_digest_mismatch'
            | 'content_digest_required'
            | 'idempotency_key_malformed'
            | 'if_match_malformed'
            | 'malformed_request'
            | 'not_utf8'
            | 'on_behalf_of_malformed'
            | 'on_behalf_of_not_allowed'
            | 'signature_malformed'
            | 'validation_failed';
        };
      };
    };
    /** @description The request is malformed */
    readonly 'Refused400-c3b13ed9': {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          readonly code?:
            | 'content_digest_required'
            | 'cursor_invalid'
            | 'on_behalf_of_malformed'
            | 'on_behalf_of_not_allowed'
            | 'signature_malformed'
            | 'validation_failed';
        };
      };
    };
    /** @description The request is malformed */
    readonly 'Refused400-e068ae79': {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          readonly code?:
            | 'content_digest_malformed'
            | 'content_digest_mismatch'
            | 'content_digest_required'
            | 'file_missing'
            | 'idempotency_key_malformed'
            | 'if_match_malformed'
            | 'malformed_form'
            | 'malformed_request'
            | 'not_utf8'
            | 'on_behalf_of_malformed'
            | 'on_behalf_of_not_allowed'
            | 'signature_malformed'
            | 'validation_failed';
        };
      };
    };
    /** @description The request is malformed */
    readonly 'Refused400-eb12462e': {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          readonly code?:
            | 'content_digest_malformed'
            | 'content_digest_mismatch'
            | 'content_digest_required'
            | 'idempotency_key_malformed'
            | 'malformed_request'
            | 'name_empty'
            | 'not_utf8'
            | 'on_behalf_of_malformed'
            | 'on_behalf_of_not_allowed'
            | 'signature_malformed'
            | 'validation_failed';
        };
      };
    };
    /** @description The request is malformed */
    readonly 'Refused400-ef10de94': {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          readonly code?:
            | 'content_digest_required'
            | 'on_behalf_of_malformed'
            | 'on_behalf_of_not_allowed'
            | 'signature_malformed'
            | 'validation_failed';
        };
      };
    };
    /** @description Nobody has signed in, or the token is not valid */
    readonly 'Refused401-276b70b4': {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          readonly code?:
            | 'invalid_token'
            | 'signature_invalid'
            | 'signature_replayed'
            | 'signature_required'
            | 'signature_stale'
            | 'unauthenticated';
        };
      };
    };
    /** @description Nobody has signed in, or the token is not valid */
    readonly 'Refused401-4be78c82': {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          readonly code?: 'sso_answer_invalid' | 'sso_code_refused';
        };
      };
    };
    /** @description Nobody has signed in, or the token is not valid */
    readonly 'Refused401-5acd2a58': {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          readonly code?:
            | 'invalid_token'
            | 'signature_invalid'
            | 'signature_replayed'
            | 'signature_required'
            | 'signature_stale'
            | 'sso_answer_invalid'
            | 'sso_code_refused'
            | 'unauthenticated';
        };
      };
    };
    /** @description Nobody has signed in, or the token is not valid */
    readonly 'Refused401-65fa93a6': {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/json': components['schemas']['OAuthProblem'] & {
          /** @enum {string} */
          readonly code?: 'invalid_client';
        };
      };
    };
    /** @description Not allowed for this caller */
    readonly 'Refused403-1200368d': {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          readonly code?:
            | 'address_not_allowed'
            | 'cross_site_request'
            | 'forbidden'
            | 'foreign_unit'
            | 'insufficient_scope'
            | 'on_behalf_of_unknown'
            | 'own_extension'
            | 'password_change_required'
            | 'person_required';
        };
      };
    };
    /** @description Not allowed for this caller */
    readonly 'Refused403-18110054': {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          readonly code?:
            | 'address_not_allowed'
            | 'cross_site_request'
            | 'forbidden'
            | 'foreign_source'
            | 'foreign_unit'
            | 'insufficient_scope'
            | 'on_behalf_of_unknown'
            | 'password_change_required';
        };
      };
    };
    /** @description Not allowed for this caller */
    readonly 'Refused403-28e17a43': {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          readonly code?:
            | 'address_not_allowed'
            | 'cross_site_request'
            | 'forbidden'
            | 'not_for_clients'
            | 'on_behalf_of_unknown'
            | 'password_change_required';
        };
      };
    };
    /** @description Not allowed for this caller */
    readonly 'Refused403-454cce46': {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          readonly code?:
            'address_not_allowed' | 'cross_site_request' | 'forbidden' | 'not_for_clients' | 'on_behalf_of_unknown';
        };
      };
    };
    /** @description Not allowed for this caller */
    readonly 'Refused403-4f8b7d43': {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          readonly code?:
            | 'address_not_allowed'
            | 'cross_site_request'
            | 'forbidden'
            | 'foreign_source'
            | 'foreign_unit'
            | 'insufficient_scope'
            | 'on_behalf_of_unknown'
            | 'password_change_required'
            | 'person_required';
        };
      };
    };
    /** @description Not allowed for this caller */
    readonly 'Refused403-860d0f66': {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          readonly code?:
            | 'address_not_allowed'
            | 'coordinator_only'
            | 'cross_site_request'
            | 'forbidden'
            | 'foreign_unit'
            | 'insufficient_scope'
            | 'on_behalf_of_unknown'
            | 'own_measurement'
            | 'password_change_required'
            | 'person_required';
        };
      };
    };
    /** @description Not allowed for this caller */
    readonly 'Refused403-9128c081': {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          readonly code?:
            | 'address_not_allowed'
            | 'cross_site_request'
            | 'forbidden'
            | 'foreign_unit'
            | 'insufficient_scope'
            | 'on_behalf_of_unknown'
            | 'own_annual_plan'
            | 'password_change_required'
            | 'person_required';
        };
      };
    };
    /** @description Not allowed for this caller */
    readonly 'Refused403-97dae5c3': {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          readonly code?:
            | 'address_not_allowed'
            | 'coordinator_only'
            | 'cross_site_request'
            | 'forbidden'
            | 'foreign_unit'
            | 'insufficient_scope'
            | 'on_behalf_of_unknown'
            | 'password_change_required'
            | 'person_required';
        };
      };
    };
    /** @description Not allowed for this caller */
    readonly 'Refused403-9c9e0fed': {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          readonly code?:
            | 'address_not_allowed'
            | 'cross_site_request'
            | 'forbidden'
            | 'foreign_unit'
            | 'insufficient_scope'
            | 'on_behalf_of_unknown'
            | 'password_change_required';
        };
      };
    };
    /** @description Not allowed for this caller */
    readonly 'Refused403-a6023c4a': {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          readonly code?:
            | 'address_not_allowed'
            | 'cross_site_request'
            | 'forbidden'
            | 'foreign_unit'
            | 'insufficient_scope'
            | 'on_behalf_of_unknown'
            | 'password_change_required'
            | 'person_required';
        };
      };
    };
    /** @description Not allowed for this caller */
    readonly 'Refused403-b81dc0b0': {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          readonly code?:
            | 'address_not_allowed'
            | 'cross_site_request'
            | 'forbidden'
            | 'foreign_unit'
            | 'insufficient_scope'
            | 'on_behalf_of_unknown'
            | 'own_report'
            | 'password_change_required'
            | 'person_required';
        };
      };
    };
    /** @description Not allowed for this caller */
    readonly 'Refused403-e3d597e4': {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          readonly code?:
            | 'address_not_allowed'
            | 'coordinator_only'
            | 'cross_site_request'
            | 'forbidden'
            | 'foreign_unit'
            | 'insufficient_scope'
            | 'not_recorder'
            | 'on_behalf_of_unknown'
            | 'password_change_required'
            | 'person_required';
        };
      };
    };
    /** @description There is no such thing, or not for this caller */
    readonly 'Refused404-00f2b676': {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          readonly code?: 'measurement_not_found';
        };
      };
    };
    /** @description There is no such thing, or not for this caller */
    readonly 'Refused404-081a0de1': {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          readonly code?: 'evidence_not_found' | 'measurement_not_found' | 'obligation_not_found' | 'report_not_found';
        };
      };
    };
    /** @description There is no such thing, or not for this caller */
    readonly 'Refused404-09ed96c7': {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          readonly code?: 'unit_group_member_not_found' | 'unit_group_not_found' | 'unit_not_found';
        };
      };
    };
    /** @description There is no such thing, or not for this caller */
    readonly 'Refused404-145a9f7e': {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          readonly code?: 'delivery_not_found';
        };
      };
    };
    /** @description There is no such thing, or not for this caller */
    readonly 'Refused404-1d0b3f89': {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          readonly code?: 'target_not_found';
        };
      };
    };
    /** @description There is no such thing, or not for this caller */
    readonly 'Refused404-21148a95': {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          readonly code?: 'adjustment_not_found' | 'scheme_not_found';
        };
      };
    };
    /** @description There is no such thing, or not for this caller */
    readonly 'Refused404-242f3f94': {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          readonly code?: 'extension_not_found' | 'obligation_not_found';
        };
      };
    };
    /** @description There is no such thing, or not for this caller */
    readonly 'Refused404-320ef2ed': {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          readonly code?: 'unit_not_found' | 'user_not_found';
        };
      };
    };
    /** @description There is no such thing, or not for this caller */
    readonly 'Refused404-34d98cf5': {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          readonly code?: 'annual_plan_not_found' | 'annual_plan_revision_not_found' | 'task_not_found';
        };
      };
    };
    /** @description There is no such thing, or not for this caller */
    readonly 'Refused404-3b367cce': {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          readonly code?: 'evaluation_not_found';
        };
      };
    };
    /** @description There is no such thing, or not for this caller */
    readonly 'Refused404-3c063636': {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          readonly code?: 'unit_not_found' | 'webhook_not_found';
        };
      };
    };
    /** @description There is no such thing, or not for this caller */
    readonly 'Refused404-3c1b67e3': {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          readonly code?: 'obligation_not_found' | 'report_not_found';
        };
      };
    };
    /** @description There is no such thing, or not for this caller */
    readonly 'Refused404-4a9856a1': {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          readonly code?: 'unit_not_found';
        };
      };
    };
    /** @description There is no such thing, or not for this caller */
    readonly 'Refused404-620a1e10': {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          readonly code?: 'adjustment_not_found';
        };
      };
    };
    /** @description There is no such thing, or not for this caller */
    readonly 'Refused404-62a19d91': {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          readonly code?: 'user_not_found';
        };
      };
    };
    /** @description There is no such thing, or not for this caller */
    readonly 'Refused404-64a774c1': {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          readonly code?: 'indicator_not_found';
        };
      };
    };
    /** @description There is no such thing, or not for this caller */
    readonly 'Refused404-6939dc93': {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          readonly code?: 'evaluation_not_found' | 'opinion_not_found';
        };
      };
    };
    /** @description There is no such thing, or not for this caller */
    readonly 'Refused404-781e4ba1': {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          readonly code?: 'api_client_not_found';
        };
      };
    };
    /** @description There is no such thing, or not for this caller */
    readonly 'Refused404-7f88a770': {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          readonly code?: 'measurement_not_found' | 'obligation_not_found' | 'report_not_found';
        };
      };
    };
    /** @description There is no such thing, or not for this caller */
    readonly 'Refused404-8317d9ee': {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          readonly code?: 'scheme_not_found';
        };
      };
    };
    /** @description There is no such thing, or not for this caller */
    readonly 'Refused404-89b606ee': {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          readonly code?: 'task_not_found';
        };
      };
    };
    /** @description There is no such thing, or not for this caller */
    readonly 'Refused404-8a551d47': {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          readonly code?: 'report_not_found' | 'task_not_found' | 'unit_not_found' | 'user_not_found';
        };
      };
    };
    /** @description There is no such thing, or not for this caller */
    readonly 'Refused404-93dc6268': {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          readonly code?: 'circular_not_found';
        };
      };
    };
    /** @description There is no such thing, or not for this caller */
    readonly 'Refused404-98760311': {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          readonly code?: 'evaluation_not_found' | 'self_evaluation_not_found';
        };
      };
    };
    /** @description There is no such thing, or not for this caller */
    readonly 'Refused404-a4926663': {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          readonly code?: 'obligation_not_found';
        };
      };
    };
    /** @description There is no such thing, or not for this caller */
    readonly 'Refused404-abd5d072': {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          readonly code?: 'report_not_found';
        };
      };
    };
    /** @description There is no such thing, or not for this caller */
    readonly 'Refused404-b0c2147e': {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          readonly code?: 'event_not_found' | 'webhook_not_found';
        };
      };
    };
    /** @description There is no such thing, or not for this caller */
    readonly 'Refused404-b3bdd47a': {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          readonly code?: 'import_not_found';
        };
      };
    };
    /** @description There is no such thing, or not for this caller */
    readonly 'Refused404-b803deb0': {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          readonly code?: 'rating_policy_not_found';
        };
      };
    };
    /** @description There is no such thing, or not for this caller */
    readonly 'Refused404-be105009': {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          readonly code?: 'import_not_found' | 'scheme_not_found';
        };
      };
    };
    /** @description There is no such thing, or not for this caller */
    readonly 'Refused404-c8a94a03': {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          readonly code?: 'sso_provider_not_found';
        };
      };
    };
    /** @description There is no such thing, or not for this caller */
    readonly 'Refused404-c9a2ac5a': {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          readonly code?: 'evaluation_not_found' | 'indicator_not_found' | 'task_not_found';
        };
      };
    };
    /** @description There is no such thing, or not for this caller */
    readonly 'Refused404-ce966c84': {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          readonly code?: 'follow_up_not_found';
        };
      };
    };
    /** @description There is no such thing, or not for this caller */
    readonly 'Refused404-cf80b4a2': {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          readonly code?: 'supervision_order_not_found';
        };
      };
    };
    /** @description There is no such thing, or not for this caller */
    readonly 'Refused404-d164789d': {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          readonly code?: 'todo_connector_not_found';
        };
      };
    };
    /** @description There is no such thing, or not for this caller */
    readonly 'Refused404-ddafd754': {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          readonly code?: 'webhook_endpoint_not_found';
        };
      };
    };
    /** @description There is no such thing, or not for this caller */
    readonly 'Refused404-e6158d19': {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          readonly code?: 'sso_provider_not_found' | 'unit_not_found';
        };
      };
    };
    /** @description There is no such thing, or not for this caller */
    readonly 'Refused404-e845b831': {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          readonly code?: 'assessment_not_found';
        };
      };
    };
    /** @description There is no such thing, or not for this caller */
    readonly 'Refused404-e8ff09e1': {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          readonly code?: 'webhook_not_found';
        };
      };
    };
    /** @description There is no such thing, or not for this caller */
    readonly 'Refused404-ee65d5e2': {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          readonly code?: 'calendar_day_not_found';
        };
      };
    };
    /** @description There is no such thing, or not for this caller */
    readonly 'Refused404-ef77057a': {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          readonly code?: 'rating_policy_not_found' | 'scheme_not_found';
        };
      };
    };
    /** @description There is no such thing, or not for this caller */
    readonly 'Refused404-f7aadc05': {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          readonly code?: 'post_not_found' | 'unit_not_found' | 'user_not_found';
        };
      };
    };
    /** @description There is no such thing, or not for this caller */
    readonly 'Refused404-fd4907a3': {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          readonly code?: 'unit_group_not_found' | 'unit_not_found';
        };
      };
    };
    /** @description Contradicts what is there */
    readonly 'Refused409-0a24ecdb': {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          readonly code?:
            | 'idempotency_key_running'
            | 'measurement_conflict'
            | 'measurement_in_report'
            | 'measurement_state_conflict'
            | 'report_accepted'
            | 'report_open'
            | 'report_state_conflict'
            | 'scheme_not_active';
        };
      };
    };
    /** @description Contradicts what is there */
    readonly 'Refused409-1410a79c': {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          readonly code?: 'email_nothing_to_confirm' | 'idempotency_key_running';
        };
      };
    };
    /** @description Contradicts what is there */
    readonly 'Refused409-143be39f': {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          readonly code?: 'idempotency_key_running' | 'scheme_state_conflict';
        };
      };
    };
    /** @description Contradicts what is there */
    readonly 'Refused409-192ed0c2': {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          readonly code?:
            | 'idempotency_key_running'
            | 'measurement_conflict'
            | 'obligation_state_conflict'
            | 'report_accepted'
            | 'report_open'
            | 'report_state_conflict'
            | 'scheme_not_active';
        };
      };
    };
    /** @description Contradicts what is there */
    readonly 'Refused409-1aad5dbd': {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          readonly code?: 'idempotency_key_running';
        };
      };
    };
    /** @description Contradicts what is there */
    readonly 'Refused409-1c76cc4d': {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          readonly code?: 'idempotency_key_running' | 'sso_provider_name_taken';
        };
      };
    };
    /** @description Contradicts what is there */
    readonly 'Refused409-1d38badf': {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          readonly code?: 'api_client_name_taken' | 'idempotency_key_running';
        };
      };
    };
    /** @description Contradicts what is there */
    readonly 'Refused409-1e2c4abb': {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          readonly code?: 'idempotency_key_running' | 'scheme_closed';
        };
      };
    };
    /** @description Contradicts what is there */
    readonly 'Refused409-20c8b47f': {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          readonly code?: 'evaluation_state' | 'idempotency_key_running' | 'opinion_state';
        };
      };
    };
    /** @description Contradicts what is there */
    readonly 'Refused409-25719c6d': {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          readonly code?: 'adjustment_state' | 'idempotency_key_running';
        };
      };
    };
    /** @description Contradicts what is there */
    readonly 'Refused409-4f1e3928': {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          readonly code?:
            | 'annual_plan_missing'
            | 'annual_plan_state_conflict'
            | 'annual_plan_year_over'
            | 'idempotency_key_running'
            | 'scheme_not_active';
        };
      };
    };
    /** @description Contradicts what is there */
    readonly 'Refused409-5320d612': {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          readonly code?: 'follow_up_state' | 'idempotency_key_running';
        };
      };
    };
    /** @description Contradicts what is there */
    readonly 'Refused409-5409fa1d': {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          readonly code?: 'evaluation_state' | 'idempotency_key_running';
        };
      };
    };
    /** @description Contradicts what is there */
    readonly 'Refused409-5719f100': {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          readonly code?: 'idempotency_key_running' | 'no_previous_secret';
        };
      };
    };
    /** @description Contradicts what is there */
    readonly 'Refused409-5a598402': {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          readonly code?: 'idempotency_key_running' | 'secret_rotation_under_way';
        };
      };
    };
    /** @description Contradicts what is there */
    readonly 'Refused409-61ac3f60': {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          readonly code?: 'already_asked' | 'evaluation_state' | 'idempotency_key_running';
        };
      };
    };
    /** @description Contradicts what is there */
    readonly 'Refused409-6db05840': {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          readonly code?: 'evaluation_state' | 'idempotency_key_running' | 'self_evaluation_state';
        };
      };
    };
    /** @description Contradicts what is there */
    readonly 'Refused409-72d98d62': {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          readonly code?: 'evaluation_not_frozen';
        };
      };
    };
    /** @description Contradicts what is there */
    readonly 'Refused409-7ed9cc37': {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          readonly code?:
            | 'documents_outdated'
            | 'evaluation_corrected'
            | 'evaluation_state'
            | 'idempotency_key_running'
            | 'report_not_ready';
        };
      };
    };
    /** @description Contradicts what is there */
    readonly 'Refused409-8820fe69': {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          readonly code?:
            'annual_plan_missing' | 'annual_plan_state_conflict' | 'idempotency_key_running' | 'scheme_not_active';
        };
      };
    };
    /** @description Contradicts what is there */
    readonly 'Refused409-8e757b43': {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          readonly code?:
            | 'idempotency_key_running'
            | 'import_already_confirmed'
            | 'import_already_kept'
            | 'import_not_ready'
            | 'scheme_already_imported';
        };
      };
    };
    /** @description Contradicts what is there */
    readonly 'Refused409-be474e99': {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/json': components['schemas']['OAuthProblem'] & {
          /** @enum {string} */
          readonly code?: 'idempotency_key_running';
        };
      };
    };
    /** @description Contradicts what is there */
    readonly 'Refused409-d080d177': {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          readonly code?:
            | 'cycle_closed'
            | 'cycle_not_open'
            | 'idempotency_key_running'
            | 'measurement_conflict'
            | 'obligation_exempt'
            | 'obligation_state_conflict'
            | 'report_accepted'
            | 'report_open'
            | 'report_state_conflict'
            | 'scheme_not_active';
        };
      };
    };
    /** @description Contradicts what is there */
    readonly 'Refused409-d36a2e4c': {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          readonly code?:
            'final_value_known' | 'idempotency_key_running' | 'measurement_conflict' | 'scheme_not_active';
        };
      };
    };
    /** @description Contradicts what is there */
    readonly 'Refused409-d7651c18': {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          readonly code?: 'idempotency_key_running' | 'membership_overlaps';
        };
      };
    };
    /** @description Contradicts what is there */
    readonly 'Refused409-da156719': {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          readonly code?:
            | 'extension_pending'
            | 'extension_too_late'
            | 'idempotency_key_running'
            | 'no_extension_pending'
            | 'order_state_conflict';
        };
      };
    };
    /** @description Contradicts what is there */
    readonly 'Refused409-e2f4560c': {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          readonly code?: 'idempotency_key_running' | 'webhook_not_paused';
        };
      };
    };
    /** @description Contradicts what is there */
    readonly 'Refused409-e569e5a3': {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          readonly code?:
            | 'evidence_duplicate'
            | 'evidence_too_many'
            | 'idempotency_key_running'
            | 'measurement_conflict'
            | 'measurement_in_report'
            | 'measurement_state_conflict'
            | 'report_accepted'
            | 'report_open'
            | 'report_state_conflict'
            | 'scheme_not_active';
        };
      };
    };
    /** @description Contradicts what is there */
    readonly 'Refused409-e919fc3f': {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          readonly code?: 'idempotency_key_running' | 'login_taken';
        };
      };
    };
    /** @description Contradicts what is there */
    readonly 'Refused409-f03676b0': {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          readonly code?: 'report_not_ready';
        };
      };
    };
    /** @description Contradicts what is there */
    readonly 'Refused409-f7d2083a': {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          readonly code?: 'idempotency_key_running' | 'todo_connector_name_taken';
        };
      };
    };
    /** @description No longer offered */
    readonly 'Refused410-4a15feef': {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          readonly code?: 'cursor_too_old';
        };
      };
    };
    /** @description Somebody else was faster: `current` is the resource as it is now */
    readonly 'Refused412-e3cb1955': {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          readonly code?: 'stale_version';
        };
      };
    };
    /** @description Too large */
    readonly 'Refused413-58cabefa': {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          readonly code?: 'body_too_large' | 'file_too_large' | 'too_many_files' | 'workbook_too_large';
        };
      };
    };
    /** @description Too large */
    readonly 'Refused413-73e3696d': {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          readonly code?: 'body_too_large' | 'evidence_too_large' | 'file_too_large' | 'too_many_files';
        };
      };
    };
    /** @description Too large */
    readonly 'Refused413-d3168d0f': {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          readonly code?: 'body_too_large';
        };
      };
    };
    /** @description A kind of content that is not taken here */
    readonly 'Refused415-4ef62498': {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          readonly code?: 'not_multipart' | 'unsupported_media_type';
        };
      };
    };
    /** @description A kind of content that is not taken here */
    readonly 'Refused415-6bef71b3': {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          readonly code?: 'unsupported_media_type';
        };
      };
    };
    /** @description A kind of content that is not taken here */
    readonly 'Refused415-e026cdc2': {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          readonly code?: 'not_a_workbook' | 'not_multipart' | 'unsupported_media_type';
        };
      };
    };
    /** @description Well-formed, and not possible */
    readonly 'Refused422-00379016': {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          readonly code?: 'evidence_figure_unknown' | 'evidence_refused' | 'idempotency_key_reused';
        };
      };
    };
    /** @description Well-formed, and not possible */
    readonly 'Refused422-05c78eed': {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/json': components['schemas']['OAuthProblem'] & {
          /** @enum {string} */
          readonly code?: 'idempotency_key_reused';
        };
      };
    };
    /** @description Well-formed, and not possible */
    readonly 'Refused422-0de631e1': {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          readonly code?: 'annual_plan_invalid' | 'idempotency_key_reused' | 'year_outside_plan';
        };
      };
    };
    /** @description Well-formed, and not possible */
    readonly 'Refused422-0f0a8285': {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          readonly code?: 'deadline_invalid' | 'idempotency_key_reused' | 'text_required';
        };
      };
    };
    /** @description Well-formed, and not possible */
    readonly 'Refused422-112eacb9': {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          readonly code?: 'idempotency_key_reused' | 'period_reversed';
        };
      };
    };
    /** @description Well-formed, and not possible */
    readonly 'Refused422-1c80ac31': {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          readonly code?: 'finding_empty' | 'finding_invalid' | 'idempotency_key_reused' | 'text_required';
        };
      };
    };
    /** @description Well-formed, and not possible */
    readonly 'Refused422-33ea5a20': {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          readonly code?: 'year_outside_plan';
        };
      };
    };
    /** @description Well-formed, and not possible */
    readonly 'Refused422-3609e33b': {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          readonly code?: 'duties_not_separate' | 'idempotency_key_reused' | 'period_reversed' | 'post_unit_missing';
        };
      };
    };
    /** @description Well-formed, and not possible */
    readonly 'Refused422-57c98179': {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          readonly code?: 'idempotency_key_reused' | 'reason_required';
        };
      };
    };
    /** @description Well-formed, and not possible */
    readonly 'Refused422-82665ba2': {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          readonly code?: 'idempotency_key_reused' | 'secret_unchanged';
        };
      };
    };
    /** @description Well-formed, and not possible */
    readonly 'Refused422-92806403': {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          readonly code?: 'as_of_outside';
        };
      };
    };
    /** @description Well-formed, and not possible */
    readonly 'Refused422-a8d58855': {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          readonly code?: 'idempotency_key_reused';
        };
      };
    };
    /** @description Well-formed, and not possible */
    readonly 'Refused422-b34565b6': {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          readonly code?: 'evidence_unknown' | 'idempotency_key_reused' | 'text_required';
        };
      };
    };
    /** @description Well-formed, and not possible */
    readonly 'Refused422-b5b45d39': {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          readonly code?: 'idempotency_key_reused' | 'report_invalid';
        };
      };
    };
    /** @description Well-formed, and not possible */
    readonly 'Refused422-c2d420c1': {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          readonly code?: 'ca_certificate_invalid';
        };
      };
    };
    /** @description Well-formed, and not possible */
    readonly 'Refused422-c92a6fbf': {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          readonly code?:
            | 'adjustment_empty'
            | 'base_year_in_plan'
            | 'change_unknown'
            | 'changes_contradictory'
            | 'deadline_before_plan'
            | 'effective_outside_plan'
            | 'idempotency_key_reused'
            | 'indicator_name_taken'
            | 'indicator_number_taken'
            | 'lead_missing'
            | 'measure_taken'
            | 'merge_unknown'
            | 'scheme_would_be_empty'
            | 'section_empty'
            | 'section_number_taken'
            | 'section_title_taken'
            | 'target_range_invalid'
            | 'task_number_taken'
            | 'task_title_taken'
            | 'text_required'
            | 'unit_missing'
            | 'unit_unknown';
        };
      };
    };
    /** @description Well-formed, and not possible */
    readonly 'Refused422-d339ca2b': {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          readonly code?: 'idempotency_key_reused' | 'measurement_invalid';
        };
      };
    };
    /** @description Well-formed, and not possible */
    readonly 'Refused422-d803bf44': {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          readonly code?: 'idempotency_key_reused' | 'signing_unavailable';
        };
      };
    };
    /** @description Well-formed, and not possible */
    readonly 'Refused422-e5bb5661': {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          readonly code?:
            'calendar_day_passed' | 'calendar_notice_invalid' | 'calendar_year_passed' | 'idempotency_key_reused';
        };
      };
    };
    /** @description Well-formed, and not possible */
    readonly 'Refused422-f0bcc5b6': {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          readonly code?: 'address_refused' | 'event_type_unknown' | 'idempotency_key_reused';
        };
      };
    };
    /** @description Well-formed, and not possible */
    readonly 'Refused422-f54ddd1e': {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          readonly code?: 'idempotency_key_reused' | 'text_required';
        };
      };
    };
    /** @description If-Match is missing */
    readonly 'Refused428-c7ea71b4': {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          readonly code?: 'if_match_required';
        };
      };
    };
    /** @description Too often: `Retry-After` says when to come again */
    readonly 'Refused429-756e4fdd': {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/json': components['schemas']['OAuthProblem'] & {
          /** @enum {string} */
          readonly code?: 'rate_limited';
        };
      };
    };
    /** @description Too often: `Retry-After` says when to come again */
    readonly 'Refused429-783ef91b': {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          readonly code?: 'code_too_soon' | 'rate_limited';
        };
      };
    };
    /** @description Too often: `Retry-After` says when to come again */
    readonly 'Refused429-a3794a09': {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          readonly code?: 'rate_limited';
        };
      };
    };
    /** @description Not possible at present; try again later */
    readonly 'Refused503-03e8360c': {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          readonly code?: 'converter_missing' | 'file_storage_unavailable' | 'stored_file_damaged';
        };
      };
    };
    /** @description Not possible at present; try again later */
    readonly 'Refused503-3aa35cf7': {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          readonly code?: 'public_url_missing' | 'sso_client_refused' | 'sso_provider_unreachable';
        };
      };
    };
    /** @description Not possible at present; try again later */
    readonly 'Refused503-99da0ed0': {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          readonly code?: 'sso_client_refused' | 'sso_provider_unreachable';
        };
      };
    };
    /** @description Not possible at present; try again later */
    readonly 'Refused503-a2525edf': {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          readonly code?: 'file_lost' | 'file_storage_unavailable';
        };
      };
    };
  };
  parameters: {
    /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
    readonly OnBehalfOf: string;
  };
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  readonly listAuditEvents: {
    readonly parameters: {
      readonly query?: {
        /** @description nextCursor of the page before; leave out for the first page */
        readonly cursor?: string;
        readonly limit?: number;
        readonly subjectType?: string;
        readonly subjectId?: string;
        readonly action?: string;
        /** @description Who acted */
        readonly actorId?: string;
        /** @description The API client through which it was done */
        readonly clientId?: string;
        /** @description First day */
        readonly from?: string;
        /** @description Last day */
        readonly to?: string;
        /** @description Instead: what belongs to no jurisdiction (unknown logins) */
        readonly installation?: '1';
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['AuditEventRowPage'];
        };
      };
    };
  };
  readonly verifyAuditEvents: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['AuditVerification'];
        };
      };
    };
  };
  readonly downloadUnitBook: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': Blob;
        };
      };
    };
  };
  readonly importUnitBook: {
    readonly parameters: {
      readonly query?: {
        /** @description true: applies the book; else it is only tried */
        readonly apply?: boolean;
      };
      readonly header?: {
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'multipart/form-data': {
          /** Format: binary */
          readonly file: Blob;
        };
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['UnitBookResult'];
        };
      };
    };
  };
  readonly listUnits: {
    readonly parameters: {
      readonly query?: {
        /** @description nextCursor of the page before; leave out for the first page */
        readonly cursor?: string;
        readonly limit?: number;
        /** @description Part of the name or of an alias */
        readonly q?: string;
        /** @description false: only dissolved units */
        readonly active?: boolean;
        /** @description Only the one that another system calls so */
        readonly externalId?: string;
        /** @description Whose numbering it is: a code, or the id of an API client. A program means its own */
        readonly source?: string;
      };
      readonly header?: {
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['UnitViewPage'];
        };
      };
    };
  };
  readonly createUnit: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['RegisterUnitDto'];
      };
    };
    readonly responses: {
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['UnitView'];
        };
      };
    };
  };
  readonly getUnit: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['UnitView'];
        };
      };
    };
  };
  readonly updateUnit: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description ETag that was read, e.g. "3" */
        readonly 'If-Match': string;
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['UpdateUnitDto'];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['UnitView'];
        };
      };
    };
  };
  readonly createUnitAlias: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['AddAliasDto'];
      };
    };
    readonly responses: {
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['UnitView'];
        };
      };
    };
  };
  readonly deleteUnitAlias: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description ETag that was read, e.g. "3" */
        readonly 'If-Match': string;
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path: {
        readonly id: string;
        readonly aliasId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['UnitView'];
        };
      };
    };
  };
  readonly listUnitGroups: {
    readonly parameters: {
      readonly query?: {
        /** @description nextCursor of the page before; leave out for the first page */
        readonly cursor?: string;
        readonly limit?: number;
        /** @description Members on this day; default today */
        readonly on?: string;
      };
      readonly header?: {
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['GroupViewPage'];
        };
      };
    };
  };
  readonly createUnitGroup: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['RegisterGroupDto'];
      };
    };
    readonly responses: {
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['NamedGroup'];
        };
      };
    };
  };
  readonly createUnitGroupMember: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['AddMemberDto'];
      };
    };
    readonly responses: {
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['MemberView'];
        };
      };
    };
  };
  readonly endUnitGroupMembership: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description ETag that was read, e.g. "3" */
        readonly 'If-Match': string;
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path: {
        readonly id: string;
        readonly memberId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['EndMembershipDto'];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['MemberView'];
        };
      };
    };
  };
  readonly getCalendar: {
    readonly parameters: {
      readonly query: {
        readonly year: number;
      };
      readonly header?: {
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['CalendarYear'];
        };
      };
    };
  };
  readonly signIn: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['LoginDto'];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['SignedIn'];
        };
      };
    };
  };
  readonly signOut: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  readonly changePassword: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ChangePasswordDto'];
      };
    };
    readonly responses: {
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  readonly listOwnSessions: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly items: readonly components['schemas']['SessionView'][];
          };
        };
      };
    };
  };
  readonly endOwnSession: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly sessionId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  readonly getMe: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Me'];
        };
      };
    };
  };
  readonly listUsers: {
    readonly parameters: {
      readonly query?: {
        /** @description nextCursor of the page before; leave out for the first page */
        readonly cursor?: string;
        readonly limit?: number;
        /** @description Part of the login or of the name */
        readonly search?: string;
        /** @description With a post in this unit today */
        readonly unitId?: string;
        /** @description With a post of this role today */
        readonly role?:
          'reporter' | 'approver' | 'coordinator' | 'supervisor' | 'leader' | 'evaluator' | 'administrator' | 'auditor';
        readonly state?: 'active' | 'disabled';
        /** @description Only the one that another system calls so */
        readonly externalId?: string;
        /** @description Whose numbering it is: a code, or the id of an API client. A program means its own */
        readonly source?: string;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['UserItemPage'];
        };
      };
    };
  };
  readonly createUser: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['RegisterUserDto'];
      };
    };
    readonly responses: {
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['CreatedUser'];
        };
      };
    };
  };
  readonly getUser: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['UserView'];
        };
      };
    };
  };
  readonly updateUser: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description ETag that was read, e.g. "3" */
        readonly 'If-Match': string;
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['RenameUserDto'];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['UserItem'];
        };
      };
    };
  };
  readonly disableUser: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description ETag that was read, e.g. "3" */
        readonly 'If-Match': string;
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['UserItem'];
        };
      };
    };
  };
  readonly enableUser: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description ETag that was read, e.g. "3" */
        readonly 'If-Match': string;
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['UserItem'];
        };
      };
    };
  };
  readonly resetUserPassword: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description ETag that was read, e.g. "3" */
        readonly 'If-Match': string;
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ResetPasswordDto'];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['UserItem'];
        };
      };
    };
  };
  readonly unlockUser: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description ETag that was read, e.g. "3" */
        readonly 'If-Match': string;
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['UserItem'];
        };
      };
    };
  };
  readonly listUserSessions: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly items: readonly components['schemas']['SessionView'][];
          };
        };
      };
    };
  };
  readonly endUserSession: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
        readonly sessionId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  readonly createUserPost: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description ETag that was read, e.g. "3" */
        readonly 'If-Match': string;
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['PostDto'];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['UserItem'];
        };
      };
    };
  };
  readonly endUserPost: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description ETag that was read, e.g. "3" */
        readonly 'If-Match': string;
      };
      readonly path: {
        readonly id: string;
        readonly postId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['EndPostDto'];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['UserItem'];
        };
      };
    };
  };
  readonly handOverUserPost: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description ETag that was read, e.g. "3" */
        readonly 'If-Match': string;
      };
      readonly path: {
        readonly id: string;
        readonly postId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['HandOverDto'];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['UserItem'];
        };
      };
    };
  };
  readonly listApiClients: {
    readonly parameters: {
      readonly query?: {
        /** @description nextCursor of the page before; leave out for the first page */
        readonly cursor?: string;
        readonly limit?: number;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ClientItemPage'];
        };
      };
    };
  };
  readonly createApiClient: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['CreateClientDto'];
      };
    };
    readonly responses: {
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly secret: string | null;
            /** @description Base64; for clients that sign their requests. */
            readonly signingKey: string | null;
            /** Format: uuid */
            readonly id: string;
            readonly name: string;
            readonly scopes: readonly string[];
            readonly wholeJurisdiction: boolean;
            readonly signing: components['schemas']['Signing'];
            readonly addresses: readonly string[];
            readonly perMinute: number;
            readonly source: string;
            readonly syncRoles: readonly components['schemas']['RoleName'][];
            /** Format: date-time */
            readonly createdAt: string;
            /** Format: date-time */
            readonly lastUsedAt: string | null;
            /** Format: date-time */
            readonly disabledAt: string | null;
            readonly version: number;
            readonly units: readonly {
              /** Format: uuid */
              readonly id: string;
              readonly name: string;
            }[];
            /** @description How many people are mapped to accounts of its system. */
            readonly accounts: number;
            /** @description That are valid now, oldest first. */
            readonly secrets: readonly components['schemas']['SecretItem'][];
          };
        };
      };
    };
  };
  readonly getApiClient: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ClientItem'];
        };
      };
    };
  };
  readonly deleteApiClient: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description ETag that was read, e.g. "3" */
        readonly 'If-Match': string;
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  readonly updateApiClient: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description ETag that was read, e.g. "3" */
        readonly 'If-Match': string;
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ChangeClientDto'];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ClientItem'];
        };
      };
    };
  };
  readonly disableApiClient: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description ETag that was read, e.g. "3" */
        readonly 'If-Match': string;
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ClientItem'];
        };
      };
    };
  };
  readonly enableApiClient: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description ETag that was read, e.g. "3" */
        readonly 'If-Match': string;
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ClientItem'];
        };
      };
    };
  };
  readonly createApiClientSecret: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description ETag that was read, e.g. "3" */
        readonly 'If-Match': string;
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['NewSecretDto'];
      };
    };
    readonly responses: {
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly secret: string | null;
            /** @description Base64; for clients that sign their requests. */
            readonly signingKey: string | null;
            /** Format: uuid */
            readonly id: string;
            readonly name: string;
            readonly scopes: readonly string[];
            readonly wholeJurisdiction: boolean;
            readonly signing: components['schemas']['Signing'];
            readonly addresses: readonly string[];
            readonly perMinute: number;
            readonly source: string;
            readonly syncRoles: readonly components['schemas']['RoleName'][];
            /** Format: date-time */
            readonly createdAt: string;
            /** Format: date-time */
            readonly lastUsedAt: string | null;
            /** Format: date-time */
            readonly disabledAt: string | null;
            readonly version: number;
            readonly units: readonly {
              /** Format: uuid */
              readonly id: string;
              readonly name: string;
            }[];
            /** @description How many people are mapped to accounts of its system. */
            readonly accounts: number;
            /** @description That are valid now, oldest first. */
            readonly secrets: readonly components['schemas']['SecretItem'][];
          };
        };
      };
    };
  };
  readonly deleteApiClientSecret: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description ETag that was read, e.g. "3" */
        readonly 'If-Match': string;
      };
      readonly path: {
        readonly id: string;
        readonly secretId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ClientItem'];
        };
      };
    };
  };
  readonly listApiClientAccounts: {
    readonly parameters: {
      readonly query?: {
        /** @description nextCursor of the page before; leave out for the first page */
        readonly cursor?: string;
        readonly limit?: number;
      };
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['MappedPersonPage'];
        };
      };
    };
  };
  readonly replaceApiClientAccounts: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description ETag that was read, e.g. "3" */
        readonly 'If-Match': string;
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['SetClientAccountsDto'];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ClientItem'];
        };
      };
    };
  };
  readonly issueToken: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/x-www-form-urlencoded': {
          /** @enum {string} */
          readonly grant_type: 'client_credentials';
          /** @description By spaces; all that the client has when left out */
          readonly scope?: string;
          /** @description Unless sent by HTTP Basic */
          readonly client_id?: string;
          /**
           * Format: password
           * @description Unless sent by HTTP Basic
           */
          readonly client_secret?: string;
        };
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['TokenAnswer'];
        };
      };
    };
  };
  readonly revokeToken: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/x-www-form-urlencoded': {
          readonly token: string;
          /** @description Unless sent by HTTP Basic */
          readonly client_id?: string;
          /**
           * Format: password
           * @description Unless sent by HTTP Basic
           */
          readonly client_secret?: string;
        };
      };
    };
    readonly responses: {
      /** @description No body */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  readonly listAuthProviders: {
    readonly parameters: {
      readonly query?: {
        /** @description Code of a jurisdiction; left out: of all */
        readonly jurisdiction?: string;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly items: readonly components['schemas']['SignInOffer'][];
          };
        };
      };
    };
  };
  readonly getAuthOidcStart: {
    readonly parameters: {
      readonly query?: {
        /** @description Page of ours to land on, percent-encoded; the start page without */
        readonly returnTo?: string;
      };
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description To the provider */
      readonly 303: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  readonly getAuthOidcCallback: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description To the page that was asked for, with the session cookie */
      readonly 303: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  readonly getAuthTicket: {
    readonly parameters: {
      readonly query: {
        /** @description Id of the API client */
        readonly client: string;
        /** @description Account of the person in the system of the client */
        readonly account: string;
        /** @description Seconds since 1970; the link is good for 120 seconds */
        readonly timestamp: string;
        /** @description 16 to 128 of A-Z a-z 0-9 . _ ~ -, another one for each link */
        readonly nonce: string;
        /** @description Page of ours to land on; the start page without */
        readonly target?: string;
        /** @description base64url of the HMAC, by the signing key of the client, over `TICKET-HMAC-SHA256` (or `-SM3`, as the client signs), client, account, timestamp, nonce and target, decoded, joined by LF */
        readonly signature: string;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description To the target, with the session cookie */
      readonly 303: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  readonly logoutAuthOidc: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly logoutUrl: string | null;
          };
        };
      };
    };
  };
  readonly backchannelLogoutAuthOidc: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/x-www-form-urlencoded': {
          readonly logout_token: string;
        };
      };
    };
    readonly responses: {
      /** @description Followed; no body */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  readonly listSsoProviders: {
    readonly parameters: {
      readonly query?: {
        /** @description nextCursor of the page before; leave out for the first page */
        readonly cursor?: string;
        readonly limit?: number;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ProviderItemPage'];
        };
      };
    };
  };
  readonly createSsoProvider: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['CreateProviderDto'];
      };
    };
    readonly responses: {
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ProviderItem'];
        };
      };
    };
  };
  readonly getSsoProvider: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ProviderItem'];
        };
      };
    };
  };
  readonly deleteSsoProvider: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description ETag that was read, e.g. "3" */
        readonly 'If-Match': string;
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  readonly updateSsoProvider: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description ETag that was read, e.g. "3" */
        readonly 'If-Match': string;
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ChangeProviderDto'];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ProviderItem'];
        };
      };
    };
  };
  readonly testSsoProvider: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['TestedProvider'];
        };
      };
    };
  };
  readonly enableSsoProvider: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description ETag that was read, e.g. "3" */
        readonly 'If-Match': string;
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ProviderItem'];
        };
      };
    };
  };
  readonly disableSsoProvider: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description ETag that was read, e.g. "3" */
        readonly 'If-Match': string;
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ProviderItem'];
        };
      };
    };
  };
  readonly listSsoProviderAccounts: {
    readonly parameters: {
      readonly query?: {
        /** @description nextCursor of the page before; leave out for the first page */
        readonly cursor?: string;
        readonly limit?: number;
      };
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['MappedAtProviderPage'];
        };
      };
    };
  };
  readonly replaceSsoProviderAccounts: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description ETag that was read, e.g. "3" */
        readonly 'If-Match': string;
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['SetClientAccountsDto'];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ProviderItem'];
        };
      };
    };
  };
  readonly getApiClientTicketSignIn: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['TicketSettingsItem'];
        };
      };
    };
  };
  readonly replaceApiClientTicketSignIn: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description ETag that was read, e.g. "3" */
        readonly 'If-Match': string;
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['SetTicketRolesDto'];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['TicketSettingsItem'];
        };
      };
    };
  };
  readonly listNotifications: {
    readonly parameters: {
      readonly query?: {
        /** @description nextCursor of the page before; leave out for the first page */
        readonly cursor?: string;
        readonly limit?: number;
        /** @description The caller's own, which are the only ones that can be read */
        readonly mine?: '1';
        /** @description `1` only unread, `0` only read */
        readonly unread?: boolean;
      };
      readonly header?: {
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['NotificationRowPage'];
        };
      };
    };
  };
  readonly readNotification: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ReadNotification'];
        };
      };
    };
  };
  readonly getNotificationSettings: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PersonalSettingsView'];
        };
      };
    };
  };
  readonly replaceNotificationSettings: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description ETag that was read, e.g. "3" */
        readonly 'If-Match': string;
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['PersonalSettingsDto'];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PersonalSettingsView'];
        };
      };
    };
  };
  readonly confirmEmail: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['EmailCodeDto'];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PersonalSettingsView'];
        };
      };
    };
  };
  readonly resendEmailCode: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PersonalSettingsView'];
        };
      };
    };
  };
  readonly webhookResumeMeNotificationSettings: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ResumedReceiver'];
        };
      };
    };
  };
  readonly replaceOwnWebhookSecret: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['WebhookSecretDto'];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['SecretReplaced'];
        };
      };
    };
  };
  readonly endPreviousOwnWebhookSecret: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['SecretReplaced'];
        };
      };
    };
  };
  readonly listDeliveries: {
    readonly parameters: {
      readonly query?: {
        /** @description nextCursor of the page before; leave out for the first page */
        readonly cursor?: string;
        readonly limit?: number;
        readonly state?: 'QUEUED' | 'SENT' | 'FAILED' | 'DEAD';
        readonly channel?: 'EMAIL' | 'WEBHOOK';
        /** @description The recipient */
        readonly user?: string;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['DeliveryItemPage'];
        };
      };
    };
  };
  readonly resendDeliveries: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ResendDto'];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly queued: number;
          };
        };
      };
    };
  };
  readonly getDelivery: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['DeliveryView'];
        };
      };
    };
  };
  readonly resendDelivery: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            /** Format: uuid */
            readonly id: string;
            /** @constant */
            readonly state: 'QUEUED';
          };
        };
      };
    };
  };
  readonly listNotificationChannels: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly items: readonly components['schemas']['ChannelView'][];
          };
        };
      };
    };
  };
  readonly getEmailChannel: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ChannelView'];
        };
      };
    };
  };
  readonly replaceEmailChannel: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description ETag that was read, e.g. "3" */
        readonly 'If-Match': string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['EmailChannelDto'];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ChannelView'];
        };
      };
    };
  };
  readonly testEmailChannel: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['EmailTestDto'];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['TestResult'];
        };
      };
    };
  };
  readonly getWebhookChannel: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ChannelView'];
        };
      };
    };
  };
  readonly replaceWebhookChannel: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description ETag that was read, e.g. "3" */
        readonly 'If-Match': string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['WebhookChannelDto'];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ChannelView'];
        };
      };
    };
  };
  readonly listWebhookEndpoints: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly items: readonly components['schemas']['WebhookEndpointView'][];
          };
        };
      };
    };
  };
  readonly createWebhookEndpoint: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['WebhookEndpointDto'];
      };
    };
    readonly responses: {
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            /** Format: uuid */
            readonly id: string;
          };
        };
      };
    };
  };
  readonly deleteWebhookEndpoint: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            /** Format: uuid */
            readonly id: string;
          };
        };
      };
    };
  };
  readonly resumeWebhookEndpoint: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ResumedReceiver'];
        };
      };
    };
  };
  readonly replaceWebhookEndpointSecret: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['WebhookSecretDto'];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['SecretReplaced'];
        };
      };
    };
  };
  readonly endPreviousWebhookEndpointSecret: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['SecretReplaced'];
        };
      };
    };
  };
  readonly testWebhookEndpoint: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['TestResult'];
        };
      };
    };
  };
  readonly listSchemeAnnualPlans: {
    readonly parameters: {
      readonly query?: {
        /** @description nextCursor of the page before; leave out for the first page */
        readonly cursor?: string;
        readonly limit?: number;
        /** @description Default: this year */
        readonly year?: number;
        /** @description Of the newest revision; NONE: tasks without a plan */
        readonly state?: 'NONE' | 'DRAFT' | 'PROPOSED' | 'RETURNED' | 'APPROVED' | 'SUPERSEDED';
        /** @description The unit that consolidates the task */
        readonly unit?: string;
      };
      readonly header?: {
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly year: number;
            readonly items: readonly components['schemas']['AnnualPlanRow'][];
            /** @description Null on the last page. */
            readonly nextCursor: string | null;
          };
        };
      };
    };
  };
  readonly approveSchemeAnnualPlans: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ApproveAnnualPlansDto'];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ApprovedAnnualPlans'];
        };
      };
    };
  };
  readonly getTaskAnnualPlan: {
    readonly parameters: {
      readonly query?: {
        /** @description Default: the newest revision */
        readonly revision?: number;
      };
      readonly header?: {
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path: {
        readonly id: string;
        readonly year: number;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['AnnualPlanView'];
        };
      };
    };
  };
  readonly replaceTaskAnnualPlan: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description ETag that was read, e.g. "3" */
        readonly 'If-Match': string;
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path: {
        readonly id: string;
        readonly year: number;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['SaveAnnualPlanDto'];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['AnnualPlanView'];
        };
      };
    };
  };
  readonly takeOverTaskAnnualPlan: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description ETag that was read, e.g. "3" */
        readonly 'If-Match': string;
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path: {
        readonly id: string;
        readonly year: number;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['TakeOverDto'];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['AnnualPlanView'];
        };
      };
    };
  };
  readonly proposeTaskAnnualPlan: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description ETag that was read, e.g. "3" */
        readonly 'If-Match': string;
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path: {
        readonly id: string;
        readonly year: number;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['AnnualPlanView'];
        };
      };
    };
  };
  readonly withdrawTaskAnnualPlan: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description ETag that was read, e.g. "3" */
        readonly 'If-Match': string;
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path: {
        readonly id: string;
        readonly year: number;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['AnnualPlanView'];
        };
      };
    };
  };
  readonly approveTaskAnnualPlan: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description ETag that was read, e.g. "3" */
        readonly 'If-Match': string;
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path: {
        readonly id: string;
        readonly year: number;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['AnnualPlanView'];
        };
      };
    };
  };
  readonly returnTaskAnnualPlan: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description ETag that was read, e.g. "3" */
        readonly 'If-Match': string;
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path: {
        readonly id: string;
        readonly year: number;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ReturnAnnualPlanDto'];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['AnnualPlanView'];
        };
      };
    };
  };
  readonly markMilestone: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description ETag that was read, e.g. "3" */
        readonly 'If-Match': string;
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path: {
        readonly id: string;
        readonly year: number;
        readonly milestoneId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['MarkMilestoneDto'];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['AnnualPlanView'];
        };
      };
    };
  };
  readonly listSchemeCommitments: {
    readonly parameters: {
      readonly query?: {
        /** @description nextCursor of the page before; leave out for the first page */
        readonly cursor?: string;
        readonly limit?: number;
        readonly year?: number;
        /** @description Task id */
        readonly task?: string;
        readonly state?: 'CANDIDATE' | 'TAKEN' | 'DISMISSED';
      };
      readonly header?: {
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['YearCommitmentPage'];
        };
      };
    };
  };
  readonly updateCommitment: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description ETag that was read, e.g. "3" */
        readonly 'If-Match': string;
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['UpdateCommitmentDto'];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['YearCommitment'];
        };
      };
    };
  };
  readonly listSchemes: {
    readonly parameters: {
      readonly query?: {
        /** @description nextCursor of the page before; leave out for the first page */
        readonly cursor?: string;
        readonly limit?: number;
        readonly state?: 'DRAFT' | 'ACTIVE' | 'CLOSED';
      };
      readonly header?: {
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['SchemeHeaderPage'];
        };
      };
    };
  };
  readonly getScheme: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['SchemeView'];
        };
      };
    };
  };
  readonly listSchemeTasks: {
    readonly parameters: {
      readonly query?: {
        /** @description nextCursor of the page before; leave out for the first page */
        readonly cursor?: string;
        readonly limit?: number;
        /** @description Section id */
        readonly section?: string;
        /** @description Tasks that this unit leads, itself or as a member of a group */
        readonly leadUnit?: string;
        /** @description Tasks in which this unit has any part */
        readonly unit?: string;
        /** @description Only the one that another system calls so */
        readonly externalId?: string;
        /** @description Whose numbering it is: a code, or the id of an API client. A program means its own */
        readonly source?: string;
      };
      readonly header?: {
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['TaskListRowPage'];
        };
      };
    };
  };
  readonly listSchemeIndicators: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly items: readonly components['schemas']['IndicatorView'][];
            readonly nextCursor: null;
          };
        };
      };
    };
  };
  readonly listSchemeRevisions: {
    readonly parameters: {
      readonly query?: {
        /** @description nextCursor of the page before; leave out for the first page */
        readonly cursor?: string;
        readonly limit?: number;
      };
      readonly header?: {
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['RevisionRowPage'];
        };
      };
    };
  };
  readonly getSchemeRevision: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path: {
        readonly id: string;
        readonly number: number;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['RevisionView'];
        };
      };
    };
  };
  readonly downloadSchemeDivisionXlsx: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': Blob;
        };
      };
    };
  };
  readonly activateScheme: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description ETag that was read, e.g. "3" */
        readonly 'If-Match': string;
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ActivateSchemeDto'];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ActivatedScheme'];
        };
      };
    };
  };
  readonly closeScheme: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description ETag that was read, e.g. "3" */
        readonly 'If-Match': string;
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ClosedScheme'];
        };
      };
    };
  };
  readonly getTask: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['TaskView'];
        };
      };
    };
  };
  readonly updateIndicator: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description ETag that was read, e.g. "3" */
        readonly 'If-Match': string;
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['UpdateIndicatorDto'];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['UpdatedIndicator'];
        };
      };
    };
  };
  readonly updateTarget: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description ETag that was read, e.g. "3" */
        readonly 'If-Match': string;
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['UpdateTargetDto'];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['UpdatedTarget'];
        };
      };
    };
  };
  readonly listObligations: {
    readonly parameters: {
      readonly query?: {
        /** @description nextCursor of the page before; leave out for the first page */
        readonly cursor?: string;
        readonly limit?: number;
        /** @description What my units owe, and what waits for my review */
        readonly mine?: '1';
        readonly state?: 'PENDING' | 'SUBMITTED' | 'RETURNED' | 'ACCEPTED' | 'EXEMPT';
        /** @description Unit id */
        readonly unit?: string;
        /** @description Reporting cycle id */
        readonly cycle?: string;
        /** @description Task id */
        readonly task?: string;
        /** @description Indicator id */
        readonly indicator?: string;
        /** @description Owed and past the due day */
        readonly overdue?: '1';
        /** @description Owed and past the grace */
        readonly missing?: '1';
        /** @description Only of cycles that have opened */
        readonly opened?: '1';
        /** @description Scheme id */
        readonly scheme?: string;
      };
      readonly header?: {
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ObligationRowWithActionsPage'];
        };
      };
    };
  };
  readonly getObligation: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ObligationDetailRowWithActions'];
        };
      };
    };
  };
  readonly getObligationConsolidation: {
    readonly parameters: {
      readonly query?: {
        /** @description nextCursor of the page before; leave out for the first page */
        readonly cursor?: string;
        readonly limit?: number;
      };
      readonly header?: {
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Consolidation'];
        };
      };
    };
  };
  readonly createObligationReport: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['OpenReportDto'];
      };
    };
    readonly responses: {
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ReportView'];
        };
      };
    };
  };
  readonly reportNoChange: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['NoChangeDto'];
      };
    };
    readonly responses: {
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ReportView'];
        };
      };
    };
  };
  readonly exemptObligation: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description ETag that was read, e.g. "3" */
        readonly 'If-Match': string;
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ReasonDto'];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ExemptObligationResult'];
        };
      };
    };
  };
  readonly downloadObligationForm: {
    readonly parameters: {
      readonly query?: {
        /** @description Unit id; default: the only unit of the caller */
        readonly unit?: string;
        /** @description Reporting cycle id; default: all that take reports now */
        readonly cycle?: string;
        /** @description Default: both */
        readonly state?: 'PENDING' | 'RETURNED';
      };
      readonly header?: {
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': Blob;
        };
      };
    };
  };
  readonly importObligationForm: {
    readonly parameters: {
      readonly query?: {
        /** @description true: say what would happen; false: do it */
        readonly dryRun?: boolean;
        /** @description true: submit the rows; false: keep them as drafts */
        readonly submit?: boolean;
        /** @description Of a dry run: answer with the workbook, problems written into its cells. The same by Accept */
        readonly as?: 'workbook';
      };
      readonly header?: {
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'multipart/form-data': {
          /** Format: binary */
          readonly file: Blob;
        };
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['FormResult'];
          readonly 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': Blob;
        };
      };
    };
  };
  readonly handInReports: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['BulkReportsDto'];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly items: readonly components['schemas']['BulkResult'][];
          };
        };
      };
    };
  };
  readonly getReport: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ReportView'];
        };
      };
    };
  };
  readonly updateReport: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description ETag that was read, e.g. "3" */
        readonly 'If-Match': string;
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ReportDto'];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ReportView'];
        };
      };
    };
  };
  readonly checkReport: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ReportCheck'];
        };
      };
    };
  };
  readonly submitReport: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description ETag that was read, e.g. "3" */
        readonly 'If-Match': string;
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['SubmitReportDto'];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ReportView'];
        };
      };
    };
  };
  readonly releaseReport: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description ETag that was read, e.g. "3" */
        readonly 'If-Match': string;
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ReportView'];
        };
      };
    };
  };
  readonly withdrawReport: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description ETag that was read, e.g. "3" */
        readonly 'If-Match': string;
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ReportView'];
        };
      };
    };
  };
  readonly approveReport: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description ETag that was read, e.g. "3" */
        readonly 'If-Match': string;
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ReportView'];
        };
      };
    };
  };
  readonly acceptReports: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['AcceptReportsDto'];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly items: readonly components['schemas']['AcceptedItem'][];
          };
        };
      };
    };
  };
  readonly returnReport: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description ETag that was read, e.g. "3" */
        readonly 'If-Match': string;
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ReasonDto'];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ReportView'];
        };
      };
    };
  };
  readonly listTaskReports: {
    readonly parameters: {
      readonly query?: {
        /** @description nextCursor of the page before; leave out for the first page */
        readonly cursor?: string;
        readonly limit?: number;
      };
      readonly header?: {
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['TaskReports'];
        };
      };
    };
  };
  readonly listReportEvidence: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ReportEvidence'];
        };
      };
    };
  };
  readonly attachReportEvidence: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description ETag that was read, e.g. "3" */
        readonly 'If-Match': string;
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'multipart/form-data': {
          readonly file: readonly Blob[];
          readonly note?: string;
          /**
           * Format: uuid
           * @description The target of the report that the files bear out
           */
          readonly targetId?: string;
          /**
           * Format: uuid
           * @description The indicator that they bear out
           */
          readonly indicatorId?: string;
        };
      };
    };
    readonly responses: {
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['EvidenceList'];
        };
      };
    };
  };
  readonly deleteReportEvidence: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description ETag that was read, e.g. "3" */
        readonly 'If-Match': string;
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path: {
        readonly id: string;
        readonly evidenceId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['EvidenceList'];
        };
      };
    };
  };
  readonly attachMeasurementEvidence: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description ETag that was read, e.g. "3" */
        readonly 'If-Match': string;
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'multipart/form-data': {
          readonly file: readonly Blob[];
          readonly note?: string;
        };
      };
    };
    readonly responses: {
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['EvidenceList'];
        };
      };
    };
  };
  readonly deleteMeasurementEvidence: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description ETag that was read, e.g. "3" */
        readonly 'If-Match': string;
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path: {
        readonly id: string;
        readonly evidenceId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['EvidenceList'];
        };
      };
    };
  };
  readonly downloadEvidence: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/octet-stream': Blob;
        };
      };
    };
  };
  readonly purgeSchemeEvidence: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['PurgeEvidenceDto'];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PurgedEvidence'];
        };
      };
    };
  };
  readonly listExtensions: {
    readonly parameters: {
      readonly query?: {
        /** @description nextCursor of the page before; leave out for the first page */
        readonly cursor?: string;
        readonly limit?: number;
        readonly state?: 'REQUESTED' | 'GRANTED' | 'REFUSED';
        /** @description Scheme id */
        readonly scheme?: string;
      };
      readonly header?: {
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ExtensionViewPage'];
        };
      };
    };
  };
  readonly requestExtension: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['RequestExtensionDto'];
      };
    };
    readonly responses: {
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ExtensionView'];
        };
      };
    };
  };
  readonly grantExtension: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description ETag that was read, e.g. "3" */
        readonly 'If-Match': string;
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['GrantExtensionDto'];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ExtensionView'];
        };
      };
    };
  };
  readonly refuseExtension: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description ETag that was read, e.g. "3" */
        readonly 'If-Match': string;
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ReasonDto'];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ExtensionView'];
        };
      };
    };
  };
  readonly listSchemeCycles: {
    readonly parameters: {
      readonly query?: {
        /** @description nextCursor of the page before; leave out for the first page */
        readonly cursor?: string;
        readonly limit?: number;
      };
      readonly header?: {
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['CycleViewPage'];
        };
      };
    };
  };
  readonly reopenCycle: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description ETag that was read, e.g. "3" */
        readonly 'If-Match': string;
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ReopenCycleDto'];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['CycleView'];
        };
      };
    };
  };
  readonly getSchemeReportingSettings: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['SchemeReportingSettings'];
        };
      };
    };
  };
  readonly replaceSchemeReportingSettings: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description ETag that was read, e.g. "3" */
        readonly 'If-Match': string;
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ReportingSettingsDto'];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['SchemeReportingSettings'];
        };
      };
    };
  };
  readonly listIndicatorMeasurements: {
    readonly parameters: {
      readonly query?: {
        /** @description nextCursor of the page before; leave out for the first page */
        readonly cursor?: string;
        readonly limit?: number;
        readonly series?: 'BASE' | 'ACTUAL' | 'ASSIGNED_TARGET';
        /** @description Values of times that had ended by this day */
        readonly asOf?: string;
        /** @description What was accepted at the end of this day, and not yet replaced */
        readonly knownOn?: string;
      };
      readonly header?: {
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['MeasurementViewPage'];
        };
      };
    };
  };
  readonly recordIndicatorMeasurement: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['RecordMeasurementDto'];
      };
    };
    readonly responses: {
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['MeasurementView'];
        };
      };
    };
  };
  readonly listTargetMeasurements: {
    readonly parameters: {
      readonly query?: {
        /** @description nextCursor of the page before; leave out for the first page */
        readonly cursor?: string;
        readonly limit?: number;
        readonly series?: 'BASE' | 'ACTUAL' | 'ASSIGNED_TARGET';
        /** @description Values of times that had ended by this day */
        readonly asOf?: string;
        /** @description What was accepted at the end of this day, and not yet replaced */
        readonly knownOn?: string;
      };
      readonly header?: {
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['MeasurementViewPage'];
        };
      };
    };
  };
  readonly recordTargetMeasurement: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['RecordMeasurementDto'];
      };
    };
    readonly responses: {
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['MeasurementView'];
        };
      };
    };
  };
  readonly listSchemeWaitingMeasurements: {
    readonly parameters: {
      readonly query?: {
        /** @description nextCursor of the page before; leave out for the first page */
        readonly cursor?: string;
        readonly limit?: number;
      };
      readonly header?: {
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['WaitingValuePage'];
        };
      };
    };
  };
  readonly approveMeasurement: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description ETag that was read, e.g. "3" */
        readonly 'If-Match': string;
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['MeasurementView'];
        };
      };
    };
  };
  readonly returnMeasurement: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description ETag that was read, e.g. "3" */
        readonly 'If-Match': string;
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ReasonDto'];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['MeasurementView'];
        };
      };
    };
  };
  readonly listImports: {
    readonly parameters: {
      readonly query?: {
        /** @description nextCursor of the page before; leave out for the first page */
        readonly cursor?: string;
        readonly limit?: number;
        readonly state?: 'UPLOADED' | 'PARSING' | 'DRAFT' | 'FAILED' | 'CONFIRMED' | 'KEPT';
      };
      readonly header?: {
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ImportHeaderPage'];
        };
      };
    };
  };
  readonly uploadImport: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'multipart/form-data': {
          /** Format: binary */
          readonly file: Blob;
          /**
           * Format: uuid
           * @description The scheme of which this is a corrected or re-issued document
           */
          readonly revises?: string;
        };
      };
    };
    readonly responses: {
      readonly 202: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['UploadedImport'];
        };
      };
    };
  };
  readonly getImport: {
    readonly parameters: {
      readonly query?: {
        /** @description `summary` leaves `draft` out, which grows with the document; `GET /imports/:id/items` pages it */
        readonly view?: 'full' | 'summary';
      };
      readonly header?: {
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ImportView'];
        };
      };
    };
  };
  readonly correctImport: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description ETag that was read, e.g. "3" */
        readonly 'If-Match': string;
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['CorrectImportDto'];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['CorrectedImport'];
        };
      };
    };
  };
  readonly listImportItems: {
    readonly parameters: {
      readonly query?: {
        /** @description nextCursor of the page before; leave out for the first page */
        readonly cursor?: string;
        readonly limit?: number;
        readonly kind?: 'section' | 'task' | 'measure' | 'target' | 'indicator' | 'requirement' | 'duty' | 'commitment';
        /** @description Path of the section or task whose items are wanted */
        readonly parent?: string;
      };
      readonly header?: {
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['CorrectedItemPage'];
        };
      };
    };
  };
  readonly getImportText: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly text: string | null;
          };
        };
      };
    };
  };
  readonly getImportDifference: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ImportDifference'];
        };
      };
    };
  };
  readonly listImportCommitments: {
    readonly parameters: {
      readonly query?: {
        /** @description nextCursor of the page before; leave out for the first page */
        readonly cursor?: string;
        readonly limit?: number;
        /** @description Scheme of whose tasks those that each may serve are suggested */
        readonly scheme?: string;
      };
      readonly header?: {
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['CommitmentViewPage'];
        };
      };
    };
  };
  readonly followImport: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'text/event-stream': string;
        };
      };
    };
  };
  readonly parseImportAgain: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description ETag that was read, e.g. "3" */
        readonly 'If-Match': string;
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 202: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['UploadedImport'];
        };
      };
    };
  };
  readonly confirmImport: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description ETag that was read, e.g. "3" */
        readonly 'If-Match': string;
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ConfirmImportDto'];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ConfirmedImport'];
        };
      };
    };
  };
  readonly keepImport: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description ETag that was read, e.g. "3" */
        readonly 'If-Match': string;
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['KeepImportDto'];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['KeptImport'];
        };
      };
    };
  };
  readonly getSchemeText: {
    readonly parameters: {
      readonly query?: {
        /** @description One of the documents that made a revision of the scheme; default: that of the newest */
        readonly import?: string;
      };
      readonly header?: {
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['SchemeText'];
        };
      };
    };
  };
  readonly listReminders: {
    readonly parameters: {
      readonly query?: {
        /** @description nextCursor of the page before; leave out for the first page */
        readonly cursor?: string;
        readonly limit?: number;
        readonly scheme?: string;
        /** @description The unit that owes */
        readonly unit?: string;
        readonly obligation?: string;
        readonly stage?: string;
      };
      readonly header?: {
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ReminderRowPage'];
        };
      };
    };
  };
  readonly getSchemeReminderRules: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['SchemeRules'];
        };
      };
    };
  };
  readonly replaceSchemeReminderRules: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description ETag that was read, e.g. "3" */
        readonly 'If-Match': string;
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ReplaceReminderRulesDto'];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['SchemeRules'];
        };
      };
    };
  };
  readonly previewSchemeReminderRules: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['PreviewRulesDto'];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['RulesPreview'];
        };
      };
    };
  };
  readonly replaceCalendarNotice: {
    readonly parameters: {
      readonly query?: {
        /** @description `1` shows what would change and changes nothing */
        readonly dryRun?: '1';
      };
      readonly header: {
        /** @description ETag that was read, e.g. "3" */
        readonly 'If-Match': string;
      };
      readonly path: {
        readonly year: number;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['CalendarNoticeDto'];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['CalendarEffect'];
        };
      };
    };
  };
  readonly setCalendarDay: {
    readonly parameters: {
      readonly query?: {
        /** @description `1` shows what would change and changes nothing */
        readonly dryRun?: '1';
      };
      readonly header?: never;
      readonly path: {
        readonly day: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['CalendarDayDto'];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['CalendarEffect'];
        };
      };
    };
  };
  readonly freeCalendarDay: {
    readonly parameters: {
      readonly query?: {
        /** @description `1` shows what would change and changes nothing */
        readonly dryRun?: '1';
      };
      readonly header?: never;
      readonly path: {
        readonly day: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['CalendarEffect'];
        };
      };
    };
  };
  readonly getBurden: {
    readonly parameters: {
      readonly query: {
        readonly month: string;
      };
      readonly header?: {
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['MonthBurden'];
        };
      };
    };
  };
  readonly getBurdenMinutes: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['BurdenSetting'];
        };
      };
    };
  };
  readonly replaceBurdenMinutes: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description ETag that was read, e.g. "3" */
        readonly 'If-Match': string;
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['BurdenMinutesDto'];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['BurdenSetting'];
        };
      };
    };
  };
  readonly listUrges: {
    readonly parameters: {
      readonly query: {
        /** @description Ids of obligations with commas between them, at most 100 */
        readonly obligations: string;
      };
      readonly header?: {
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly items: readonly components['schemas']['UrgeState'][];
          };
        };
      };
    };
  };
  readonly urgeObligations: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['UrgeManyDto'];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly items: readonly components['schemas']['UrgeOutcome'][];
          };
        };
      };
    };
  };
  readonly urgeObligation: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['UrgeDto'];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['UrgeOutcome'];
        };
      };
    };
  };
  readonly getSchemeProgress: {
    readonly parameters: {
      readonly query?: {
        /** @description Day of the plan up to today, the default */
        readonly asOf?: string;
        /** @description Version of the rating policy; default: the one in force that day */
        readonly policy?: string;
      };
      readonly header?: {
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ProgressView'];
        };
      };
    };
  };
  readonly compareSchemeProgress: {
    readonly parameters: {
      readonly query?: {
        /** @description nextCursor of the page before; leave out for the first page */
        readonly cursor?: string;
        readonly limit?: number;
        /** @description The earlier day */
        readonly from?: string;
        /** @description The later day; default today */
        readonly to?: string;
        /** @description Policy of both days; default: the one in force on each */
        readonly policy?: string;
        /** @description With `policies`: the day, default today */
        readonly asOf?: string;
        /** @description Ids of two versions of the rating policy, by a comma */
        readonly policies?: string;
      };
      readonly header?: {
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ComparisonView'];
        };
      };
    };
  };
  readonly listSchemeProgressTasks: {
    readonly parameters: {
      readonly query?: {
        /** @description nextCursor of the page before; leave out for the first page */
        readonly cursor?: string;
        readonly limit?: number;
        readonly light?: 'BLUE' | 'GREEN' | 'YELLOW' | 'RED' | 'GREY';
        /** @description Tasks that this unit leads, itself or as a member of a group */
        readonly leadUnit?: string;
        /** @description Section id */
        readonly section?: string;
      };
      readonly header?: {
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['TaskLightRowPage'];
        };
      };
    };
  };
  readonly explainProgress: {
    readonly parameters: {
      readonly query?: {
        /** @description Day of the plan up to today, the default */
        readonly asOf?: string;
        /** @description Version of the rating policy; default: the one in force that day */
        readonly policy?: string;
        /** @description The scheme; required for a unit, else not looked at */
        readonly scheme?: string;
      };
      readonly header?: {
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path: {
        /** @description scheme, section, task, measure, target, indicator or unit, a point (or a colon), and the id */
        readonly node: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ExplanationView'];
        };
      };
    };
  };
  readonly getJurisdictionProgress: {
    readonly parameters: {
      readonly query?: {
        /** @description nextCursor of the page before; leave out for the first page */
        readonly cursor?: string;
        readonly limit?: number;
      };
      readonly header?: {
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly items: readonly {
              readonly jurisdiction: {
                /** Format: uuid */
                readonly id: string;
                readonly code: string;
                readonly name: string;
                readonly level: components['schemas']['JurisdictionLevel'];
              };
              readonly scheme: {
                /** Format: uuid */
                readonly id: string;
                readonly title: string;
                /** @enum {string} */
                readonly state: 'ACTIVE' | 'CLOSED';
                /** Format: date */
                readonly planStart: string;
                /** Format: date */
                readonly planEnd: string;
              };
              readonly progress: {
                /** @enum {string} */
                readonly conclusionWord:
                  '不可评价' | '基本符合预期' | '完成' | '快于预期' | '提前实现' | '未完成' | '滞后于预期' | '超额完成';
                readonly reports: components['schemas']['UnitReports'];
                /** Format: date */
                readonly asOf: string;
                /** Format: date-time */
                readonly computedAt: string;
                readonly percent: string | null;
                readonly tasks: number;
                readonly judgedTasks: number;
                readonly lights: {
                  readonly BLUE: number;
                  readonly GREEN: number;
                  readonly GREY: number;
                  readonly RED: number;
                  readonly YELLOW: number;
                };
                readonly elapsed: string;
                readonly conclusion: components['schemas']['Conclusion'];
              } | null;
            }[];
            /** @description Null on the last page. */
            readonly nextCursor: string | null;
          };
        };
      };
    };
  };
  readonly getSchemeAssessmentRules: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['AssessmentRulesView'];
        };
      };
    };
  };
  readonly replaceSchemeAssessmentRules: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description ETag that was read, e.g. "3" */
        readonly 'If-Match': string;
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['AssessmentRulesDto'];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['AssessmentRulesView'];
        };
      };
    };
  };
  readonly listSchemeAssessments: {
    readonly parameters: {
      readonly query?: {
        /** @description nextCursor of the page before; leave out for the first page */
        readonly cursor?: string;
        readonly limit?: number;
      };
      readonly header?: {
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['AssessmentItemPage'];
        };
      };
    };
  };
  readonly createSchemeAssessment: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['CreateAssessmentDto'];
      };
    };
    readonly responses: {
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['CreatedAssessment'];
        };
      };
    };
  };
  readonly previewSchemeAssessment: {
    readonly parameters: {
      readonly query: {
        /** @description A year that is over */
        readonly year: number;
      };
      readonly header?: {
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['AssessmentPreview'];
        };
      };
    };
  };
  readonly getAssessment: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['AssessmentView'];
        };
      };
    };
  };
  readonly getAssessmentUnit: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path: {
        readonly id: string;
        readonly unitId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['AssessedUnitDetail'];
        };
      };
    };
  };
  readonly objectToAssessment: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['FileObjectionDto'];
      };
    };
    readonly responses: {
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['FiledObjection'];
        };
      };
    };
  };
  readonly decideAssessmentObjection: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description ETag that was read, e.g. "3" */
        readonly 'If-Match': string;
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['DecideObjectionDto'];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['DecidedObjection'];
        };
      };
    };
  };
  readonly listSchemeEvaluations: {
    readonly parameters: {
      readonly query?: {
        /** @description nextCursor of the page before; leave out for the first page */
        readonly cursor?: string;
        readonly limit?: number;
      };
      readonly header?: {
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['EvaluationSummaryPage'];
        };
      };
    };
  };
  readonly createSchemeEvaluation: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['CreateEvaluationDto'];
      };
    };
    readonly responses: {
      readonly 202: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['CreatedEvaluation'];
        };
      };
    };
  };
  readonly getEvaluation: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['EvaluationView'];
        };
      };
    };
  };
  readonly getEvaluationSnapshot: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['EvaluationSnapshot'];
        };
      };
    };
  };
  readonly verifyEvaluation: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['EvaluationVerification'];
        };
      };
    };
  };
  readonly computeEvaluationAgain: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description ETag that was read, e.g. "3" */
        readonly 'If-Match': string;
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 202: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['EvaluationView'];
        };
      };
    };
  };
  readonly submitEvaluation: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description ETag that was read, e.g. "3" */
        readonly 'If-Match': string;
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['EvaluationView'];
        };
      };
    };
  };
  readonly approveEvaluation: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description ETag that was read, e.g. "3" */
        readonly 'If-Match': string;
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['EvaluationView'];
        };
      };
    };
  };
  readonly returnEvaluation: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description ETag that was read, e.g. "3" */
        readonly 'If-Match': string;
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ReturnEvaluationDto'];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['EvaluationView'];
        };
      };
    };
  };
  readonly publishEvaluation: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description ETag that was read, e.g. "3" */
        readonly 'If-Match': string;
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['EvaluationView'];
        };
      };
    };
  };
  readonly listEvaluationDocuments: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['DocumentsView'];
        };
      };
    };
  };
  readonly makeEvaluationDocuments: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 202: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['DocumentsView'];
        };
      };
    };
  };
  readonly cancelEvaluationDocuments: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['DocumentsView'];
        };
      };
    };
  };
  readonly downloadEvaluationReportDocx: {
    readonly parameters: {
      readonly query?: {
        /** @description public leaves out internal columns; default internal */
        readonly edition?: 'internal' | 'public';
      };
      readonly header?: {
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/vnd.openxmlformats-officedocument.wordprocessingml.document': Blob;
        };
      };
    };
  };
  readonly downloadEvaluationReportHtml: {
    readonly parameters: {
      readonly query?: {
        /** @description public leaves out internal columns; default internal */
        readonly edition?: 'internal' | 'public';
      };
      readonly header?: {
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'text/html': string;
        };
      };
    };
  };
  readonly downloadEvaluationReportPdf: {
    readonly parameters: {
      readonly query?: {
        /** @description public leaves out internal columns; default internal */
        readonly edition?: 'internal' | 'public';
      };
      readonly header?: {
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/pdf': Blob;
        };
      };
    };
  };
  readonly downloadEvaluationDraftDocx: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/vnd.openxmlformats-officedocument.wordprocessingml.document': Blob;
        };
      };
    };
  };
  readonly downloadEvaluationBriefDocx: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/vnd.openxmlformats-officedocument.wordprocessingml.document': Blob;
        };
      };
    };
  };
  readonly downloadEvaluationBriefPdf: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/pdf': Blob;
        };
      };
    };
  };
  readonly downloadEvaluationTablesXlsx: {
    readonly parameters: {
      readonly query?: {
        /** @description public leaves out internal columns; default internal */
        readonly edition?: 'internal' | 'public';
      };
      readonly header?: {
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': Blob;
        };
      };
    };
  };
  readonly downloadEvaluationWallChartSvg: {
    readonly parameters: {
      readonly query?: {
        /** @description Paper, across; default A3 */
        readonly size?: 'A3' | 'A1';
      };
      readonly header?: {
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'image/svg+xml': string;
        };
      };
    };
  };
  readonly downloadEvaluationWallChartPdf: {
    readonly parameters: {
      readonly query?: {
        /** @description Paper, across; default A3 */
        readonly size?: 'A3' | 'A1';
      };
      readonly header?: {
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/pdf': Blob;
        };
      };
    };
  };
  readonly downloadEvaluationCircularDocx: {
    readonly parameters: {
      readonly query?: {
        /** @description public leaves out internal columns; default internal */
        readonly edition?: 'internal' | 'public';
      };
      readonly header?: {
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/vnd.openxmlformats-officedocument.wordprocessingml.document': Blob;
        };
      };
    };
  };
  readonly downloadEvaluationCircularHtml: {
    readonly parameters: {
      readonly query?: {
        /** @description public leaves out internal columns; default internal */
        readonly edition?: 'internal' | 'public';
      };
      readonly header?: {
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'text/html': string;
        };
      };
    };
  };
  readonly downloadEvaluationCircularPdf: {
    readonly parameters: {
      readonly query?: {
        /** @description public leaves out internal columns; default internal */
        readonly edition?: 'internal' | 'public';
      };
      readonly header?: {
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/pdf': Blob;
        };
      };
    };
  };
  readonly listEvaluationTexts: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['TextsView'];
        };
      };
    };
  };
  readonly replaceEvaluationText: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description ETag that was read, e.g. "3" */
        readonly 'If-Match': string;
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path: {
        readonly id: string;
        readonly section:
          | 'overall'
          | 'indicators'
          | 'tasks'
          | 'problems'
          | 'environment'
          | 'adjustments'
          | 'next-steps'
          | 'signature'
          | 'circular-number'
          | 'circular'
          | 'circular-signature';
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['WriteTextDto'];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['TextView'];
        };
      };
    };
  };
  readonly listSchemePublications: {
    readonly parameters: {
      readonly query?: {
        /** @description nextCursor of the page before; leave out for the first page */
        readonly cursor?: string;
        readonly limit?: number;
      };
      readonly header?: {
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PublicationViewPage'];
        };
      };
    };
  };
  readonly previewPublicEdition: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PublicEdition'];
        };
      };
    };
  };
  readonly putEvaluationOnPublicPage: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PublicationView'];
        };
      };
    };
  };
  readonly withdrawPublication: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['LifeReasonDto'];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PublicationView'];
        };
      };
    };
  };
  readonly readPublicPage: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly code: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PublicEdition'];
        };
      };
      /** @description What the caller has is still what is published */
      readonly 304: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  readonly listRatingPolicies: {
    readonly parameters: {
      readonly query?: {
        /** @description nextCursor of the page before; leave out for the first page */
        readonly cursor?: string;
        readonly limit?: number;
      };
      readonly header?: {
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['RatingPolicySummaryPage'];
        };
      };
    };
  };
  readonly createRatingPolicy: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['CreateRatingPolicyDto'];
      };
    };
    readonly responses: {
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            /** Format: uuid */
            readonly id: string;
            readonly policyVersion: number;
          };
        };
      };
    };
  };
  readonly getRatingPolicy: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['RatingPolicyView'];
        };
      };
    };
  };
  readonly adoptRatingPolicy: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['AdoptRatingPolicyDto'];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            /** Format: uuid */
            readonly policyId: string;
            /** Format: uuid */
            readonly schemeId: string;
            /**
             * Format: date
             * @description First day that is judged by it; today or later.
             */
            readonly effectiveOn: string;
            readonly reason: string;
            readonly documentNumber: string | null;
            readonly number: number;
          };
        };
      };
    };
  };
  readonly listSchemeRatingPolicies: {
    readonly parameters: {
      readonly query?: {
        /** @description nextCursor of the page before; leave out for the first page */
        readonly cursor?: string;
        readonly limit?: number;
      };
      readonly header?: {
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['AdoptionRowPage'];
        };
      };
    };
  };
  readonly listEvaluationAdjustments: {
    readonly parameters: {
      readonly query?: {
        /** @description nextCursor of the page before; leave out for the first page */
        readonly cursor?: string;
        readonly limit?: number;
      };
      readonly header?: {
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['AdjustmentViewPage'];
        };
      };
    };
  };
  readonly createEvaluationAdjustment: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['AdjustmentDto'];
      };
    };
    readonly responses: {
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['AdjustmentView'];
        };
      };
    };
  };
  readonly listSchemeAdjustments: {
    readonly parameters: {
      readonly query?: {
        /** @description nextCursor of the page before; leave out for the first page */
        readonly cursor?: string;
        readonly limit?: number;
      };
      readonly header?: {
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['AdjustmentViewPage'];
        };
      };
    };
  };
  readonly getAdjustment: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['AdjustmentDetail'];
        };
      };
    };
  };
  readonly replaceAdjustment: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description ETag that was read, e.g. "3" */
        readonly 'If-Match': string;
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['AdjustmentDto'];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['AdjustmentView'];
        };
      };
    };
  };
  readonly proposeAdjustment: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description ETag that was read, e.g. "3" */
        readonly 'If-Match': string;
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['AdjustmentView'];
        };
      };
    };
  };
  readonly approveAdjustment: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description ETag that was read, e.g. "3" */
        readonly 'If-Match': string;
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['AdjustmentApprovalDto'];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['AdjustmentView'];
        };
      };
    };
  };
  readonly rejectAdjustment: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description ETag that was read, e.g. "3" */
        readonly 'If-Match': string;
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['LifeReasonDto'];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['AdjustmentView'];
        };
      };
    };
  };
  readonly recallAdjustment: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description ETag that was read, e.g. "3" */
        readonly 'If-Match': string;
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['LifeReasonDto'];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['AdjustmentView'];
        };
      };
    };
  };
  readonly applyAdjustment: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description ETag that was read, e.g. "3" */
        readonly 'If-Match': string;
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['AdjustmentView'];
        };
      };
    };
  };
  readonly correctEvaluation: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['LifeReasonDto'];
      };
    };
    readonly responses: {
      readonly 202: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Correction'];
        };
      };
    };
  };
  readonly getEvaluationDifference: {
    readonly parameters: {
      readonly query: {
        /** @description The other evaluation of the same scheme: a correction, or any other */
        readonly to: string;
      };
      readonly header?: {
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ComparedEvaluations'];
        };
      };
    };
  };
  readonly listEvaluationDeliberationOpinions: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly items: readonly components['schemas']['DeliberationView'][];
          };
        };
      };
    };
  };
  readonly recordDeliberationOpinion: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['RecordDeliberationDto'];
      };
    };
    readonly responses: {
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['RecordedDeliberation'];
        };
      };
    };
  };
  readonly listFollowUps: {
    readonly parameters: {
      readonly query?: {
        /** @description nextCursor of the page before; leave out for the first page */
        readonly cursor?: string;
        readonly limit?: number;
        /** @description true: only what is still to be answered */
        readonly missing?: boolean;
      };
      readonly header?: {
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['FollowUpViewPage'];
        };
      };
    };
  };
  readonly reportFollowUp: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description ETag that was read, e.g. "3" */
        readonly 'If-Match': string;
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['FollowUpTextDto'];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['FollowUpView'];
        };
      };
    };
  };
  readonly returnFollowUp: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description ETag that was read, e.g. "3" */
        readonly 'If-Match': string;
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['FollowUpTextDto'];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['FollowUpView'];
        };
      };
    };
  };
  readonly closeFollowUp: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description ETag that was read, e.g. "3" */
        readonly 'If-Match': string;
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['FollowUpTextDto'];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['FollowUpView'];
        };
      };
    };
  };
  readonly listEvaluationOpinions: {
    readonly parameters: {
      readonly query?: {
        /** @description nextCursor of the page before; leave out for the first page */
        readonly cursor?: string;
        readonly limit?: number;
        /** @description true: only what is still to be answered */
        readonly missing?: boolean;
      };
      readonly header?: {
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['OpinionViewPage'];
        };
      };
    };
  };
  readonly askForOpinions: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['AskOpinionsDto'];
      };
    };
    readonly responses: {
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['AskedOpinions'];
        };
      };
    };
  };
  readonly listOpinions: {
    readonly parameters: {
      readonly query?: {
        /** @description nextCursor of the page before; leave out for the first page */
        readonly cursor?: string;
        readonly limit?: number;
        /** @description true: only what is still to be answered */
        readonly missing?: boolean;
      };
      readonly header?: {
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['OpinionViewPage'];
        };
      };
    };
  };
  readonly downloadOpinionDraftDocx: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/vnd.openxmlformats-officedocument.wordprocessingml.document': Blob;
        };
      };
    };
  };
  readonly answerOpinion: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description ETag that was read, e.g. "3" */
        readonly 'If-Match': string;
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['AnswerOpinionDto'];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['OpinionView'];
        };
      };
    };
  };
  readonly decideOpinion: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description ETag that was read, e.g. "3" */
        readonly 'If-Match': string;
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['DecideOpinionDto'];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['OpinionView'];
        };
      };
    };
  };
  readonly listEvaluationSelfEvaluations: {
    readonly parameters: {
      readonly query?: {
        /** @description nextCursor of the page before; leave out for the first page */
        readonly cursor?: string;
        readonly limit?: number;
        /** @description true: only what is still to be answered */
        readonly missing?: boolean;
      };
      readonly header?: {
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['SelfEvaluationViewPage'];
        };
      };
    };
  };
  readonly askForSelfEvaluations: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['OpenSelfEvaluationDto'];
      };
    };
    readonly responses: {
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['OpenedSelfEvaluation'];
        };
      };
    };
  };
  readonly listEvaluationSelfEvaluationUnits: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly items: readonly components['schemas']['OwingUnit'][];
          };
        };
      };
    };
  };
  readonly listSelfEvaluations: {
    readonly parameters: {
      readonly query?: {
        /** @description nextCursor of the page before; leave out for the first page */
        readonly cursor?: string;
        readonly limit?: number;
        /** @description true: only what is still to be answered */
        readonly missing?: boolean;
      };
      readonly header?: {
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['SelfEvaluationViewPage'];
        };
      };
    };
  };
  readonly replaceSelfEvaluation: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description ETag that was read, e.g. "3" */
        readonly 'If-Match': string;
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['WriteSelfEvaluationDto'];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['SelfEvaluationView'];
        };
      };
    };
  };
  readonly handInSelfEvaluation: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description ETag that was read, e.g. "3" */
        readonly 'If-Match': string;
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['SelfEvaluationView'];
        };
      };
    };
  };
  readonly returnSelfEvaluation: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description ETag that was read, e.g. "3" */
        readonly 'If-Match': string;
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['LifeReasonDto'];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['SelfEvaluationView'];
        };
      };
    };
  };
  readonly recordThirdPartyIndicator: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description ETag that was read, e.g. "3" */
        readonly 'If-Match': string;
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path: {
        readonly id: string;
        readonly indicatorId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['WriteThirdPartyDto'];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ThirdPartyFinding'];
        };
      };
    };
  };
  readonly recordThirdPartyTask: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description ETag that was read, e.g. "3" */
        readonly 'If-Match': string;
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path: {
        readonly id: string;
        readonly taskId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['WriteThirdPartyDto'];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ThirdPartyFinding'];
        };
      };
    };
  };
  readonly compareWithThirdParty: {
    readonly parameters: {
      readonly query?: {
        /** @description true: only items on which somebody differs */
        readonly differing?: boolean;
      };
      readonly header?: {
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['VoicesComparison'];
        };
      };
    };
  };
  readonly listTodos: {
    readonly parameters: {
      readonly query?: {
        /** @description nextCursor of the page before; leave out for the first page */
        readonly cursor?: string;
        readonly limit?: number;
        readonly state?: 'OPEN' | 'DONE' | 'CANCELLED' | 'HANDED_OVER';
      };
      readonly header?: {
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['OwnTodoPage'];
        };
      };
    };
  };
  readonly listTodoConnectors: {
    readonly parameters: {
      readonly query?: {
        /** @description nextCursor of the page before; leave out for the first page */
        readonly cursor?: string;
        readonly limit?: number;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ConnectorViewPage'];
        };
      };
    };
  };
  readonly createTodoConnector: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['CreateConnectorDto'];
      };
    };
    readonly responses: {
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ConnectorView'];
        };
      };
    };
  };
  readonly getTodoConnector: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ConnectorView'];
        };
      };
    };
  };
  readonly deleteTodoConnector: {
    readonly parameters: {
      readonly query?: {
        /** @description Also when the receiver still shows open todos, which then stay there */
        readonly abandon?: boolean;
      };
      readonly header: {
        /** @description ETag that was read, e.g. "3" */
        readonly 'If-Match': string;
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  readonly updateTodoConnector: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description ETag that was read, e.g. "3" */
        readonly 'If-Match': string;
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ChangeConnectorDto'];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ConnectorView'];
        };
      };
    };
  };
  readonly testTodoConnector: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['TestedConnector'];
        };
      };
    };
  };
  readonly pauseTodoConnector: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description ETag that was read, e.g. "3" */
        readonly 'If-Match': string;
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ConnectorView'];
        };
      };
    };
  };
  readonly resumeTodoConnector: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description ETag that was read, e.g. "3" */
        readonly 'If-Match': string;
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ConnectorView'];
        };
      };
    };
  };
  readonly listTodoConnectorAccounts: {
    readonly parameters: {
      readonly query?: {
        /** @description nextCursor of the page before; leave out for the first page */
        readonly cursor?: string;
        readonly limit?: number;
        /** @description true: only people who should have an account and have none */
        readonly missing?: boolean;
        /** @description true: only people who have open todos now and no account */
        readonly owing?: boolean;
      };
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['AccountItemPage'];
        };
      };
    };
  };
  readonly replaceTodoConnectorAccounts: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description ETag that was read, e.g. "3" */
        readonly 'If-Match': string;
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['SetAccountsDto'];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ConnectorView'];
        };
      };
    };
  };
  readonly listTodoConnectorReconciliations: {
    readonly parameters: {
      readonly query?: {
        /** @description nextCursor of the page before; leave out for the first page */
        readonly cursor?: string;
        readonly limit?: number;
      };
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ReconciliationPage'];
        };
      };
    };
  };
  readonly startTodoConnectorReconciliation: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 202: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['StartedReconciliation'];
        };
      };
    };
  };
  readonly getTodoConnectorReconciliation: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
        readonly reconciliationId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Reconciliation'];
        };
      };
    };
  };
  readonly listTodoConnectorPushes: {
    readonly parameters: {
      readonly query?: {
        /** @description nextCursor of the page before; leave out for the first page */
        readonly cursor?: string;
        readonly limit?: number;
        readonly state?: 'QUEUED' | 'SENT' | 'FAILED' | 'DEAD';
      };
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PushItemPage'];
        };
      };
    };
  };
  readonly resendTodoPushes: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ResendPushesDto'];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly queued: number;
          };
        };
      };
    };
  };
  readonly getSchemeSupervisionLadder: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['SchemeLadder'];
        };
      };
    };
  };
  readonly replaceSchemeSupervisionLadder: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description ETag that was read, e.g. "3" */
        readonly 'If-Match': string;
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ReplaceLadderDto'];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['SchemeLadder'];
        };
      };
    };
  };
  readonly listSupervisionProposals: {
    readonly parameters: {
      readonly query?: {
        /** @description nextCursor of the page before; leave out for the first page */
        readonly cursor?: string;
        readonly limit?: number;
        readonly scheme?: string;
        /** @description The unit that owes */
        readonly unit?: string;
      };
      readonly header?: {
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ProposalGroupPage'];
        };
      };
    };
  };
  readonly createSupervisionProposal: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ProposeDto'];
      };
    };
    readonly responses: {
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['MadeProposal'];
        };
      };
    };
  };
  readonly dismissSupervisionProposal: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description ETag that was read, e.g. "3" */
        readonly 'If-Match': string;
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['OrderReasonDto'];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['DismissedProposal'];
        };
      };
    };
  };
  readonly listSupervisionOrders: {
    readonly parameters: {
      readonly query?: {
        /** @description nextCursor of the page before; leave out for the first page */
        readonly cursor?: string;
        readonly limit?: number;
        readonly scheme?: string;
        /** @description The unit that owes */
        readonly unit?: string;
        readonly task?: string;
        readonly state?: 'ISSUED' | 'SIGNED' | 'REPLIED' | 'CLOSED' | 'RAISED' | 'REVOKED';
        /** @description `1` only those unanswered after their deadline, `0` the others */
        readonly overdue?: boolean;
      };
      readonly header?: {
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['OrderSummaryPage'];
        };
      };
    };
  };
  readonly issueSupervisionOrder: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['IssueOrderDto'];
      };
    };
    readonly responses: {
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['OrderView'];
        };
      };
    };
  };
  readonly getSupervisionOrder: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['OrderView'];
        };
      };
    };
  };
  readonly downloadSupervisionOrderDocx: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/vnd.openxmlformats-officedocument.wordprocessingml.document': Blob;
        };
      };
    };
  };
  readonly signSupervisionOrder: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description ETag that was read, e.g. "3" */
        readonly 'If-Match': string;
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['OrderView'];
        };
      };
    };
  };
  readonly replyToSupervisionOrder: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description ETag that was read, e.g. "3" */
        readonly 'If-Match': string;
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ReplyDto'];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['OrderView'];
        };
      };
    };
  };
  readonly rejectSupervisionOrderReply: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description ETag that was read, e.g. "3" */
        readonly 'If-Match': string;
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['OrderReasonDto'];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['OrderView'];
        };
      };
    };
  };
  readonly closeSupervisionOrder: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description ETag that was read, e.g. "3" */
        readonly 'If-Match': string;
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['CloseDto'];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['OrderView'];
        };
      };
    };
  };
  readonly raiseSupervisionOrder: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description ETag that was read, e.g. "3" */
        readonly 'If-Match': string;
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['RaiseOrderDto'];
      };
    };
    readonly responses: {
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['OrderView'];
        };
      };
    };
  };
  readonly revokeSupervisionOrder: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description ETag that was read, e.g. "3" */
        readonly 'If-Match': string;
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['OrderReasonDto'];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['OrderView'];
        };
      };
    };
  };
  readonly requestSupervisionOrderExtension: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description ETag that was read, e.g. "3" */
        readonly 'If-Match': string;
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['RequestOrderExtensionDto'];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['OrderView'];
        };
      };
    };
  };
  readonly grantSupervisionOrderExtension: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description ETag that was read, e.g. "3" */
        readonly 'If-Match': string;
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['GrantOrderExtensionDto'];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['OrderView'];
        };
      };
    };
  };
  readonly refuseSupervisionOrderExtension: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description ETag that was read, e.g. "3" */
        readonly 'If-Match': string;
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['OrderReasonDto'];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['OrderView'];
        };
      };
    };
  };
  readonly listSchemeCirculars: {
    readonly parameters: {
      readonly query?: {
        /** @description nextCursor of the page before; leave out for the first page */
        readonly cursor?: string;
        readonly limit?: number;
      };
      readonly header?: {
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['CircularSummaryPage'];
        };
      };
    };
  };
  readonly createSchemeCircular: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['CreateCircularDto'];
      };
    };
    readonly responses: {
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['CircularView'];
        };
      };
    };
  };
  readonly getCircular: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['CircularView'];
        };
      };
    };
  };
  readonly downloadCircularDocx: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/vnd.openxmlformats-officedocument.wordprocessingml.document': Blob;
        };
      };
    };
  };
  readonly downloadCircularXlsx: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': Blob;
        };
      };
    };
  };
  readonly getTaskTimeline: {
    readonly parameters: {
      readonly query?: {
        /** @description nextCursor of the page before; leave out for the first page */
        readonly cursor?: string;
        readonly limit?: number;
      };
      readonly header?: {
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['TimelineEntryPage'];
        };
      };
    };
  };
  readonly listExternalIds: {
    readonly parameters: {
      readonly query?: {
        /** @description nextCursor of the page before; leave out for the first page */
        readonly cursor?: string;
        readonly limit?: number;
        readonly kind?: 'UNIT' | 'PERSON' | 'TASK' | 'REPORT';
        /** @description Only the one that another system calls so */
        readonly externalId?: string;
        /** @description What our unit, user, task or report is called */
        readonly id?: string;
        /** @description Whose numbering it is: a code, or the id of an API client. A program means its own */
        readonly source?: string;
      };
      readonly header?: {
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['NamedThingPage'];
        };
      };
    };
  };
  readonly replaceExternalIds: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['GiveNamesDto'];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly items: readonly components['schemas']['GivenName'][];
          };
        };
      };
    };
  };
  readonly synchroniseUnits: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['SyncUnitsDto'];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['SyncResult'];
        };
      };
    };
  };
  readonly synchronisePeople: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['SyncPeopleDto'];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['SyncResult'];
        };
      };
    };
  };
  readonly listWebhooks: {
    readonly parameters: {
      readonly query?: {
        /** @description nextCursor of the page before; leave out for the first page */
        readonly cursor?: string;
        readonly limit?: number;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['SubscriptionItemPage'];
        };
      };
    };
  };
  readonly createWebhook: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['CreateSubscriptionDto'];
      };
    };
    readonly responses: {
      readonly 201: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['SubscriptionItem'];
        };
      };
    };
  };
  readonly getWebhook: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['SubscriptionItem'];
        };
      };
    };
  };
  readonly deleteWebhook: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description ETag that was read, e.g. "3" */
        readonly 'If-Match': string;
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 204: {
        headers: {
          readonly [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  readonly updateWebhook: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description ETag that was read, e.g. "3" */
        readonly 'If-Match': string;
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ChangeSubscriptionDto'];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['SubscriptionItem'];
        };
      };
    };
  };
  readonly pauseWebhook: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description ETag that was read, e.g. "3" */
        readonly 'If-Match': string;
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['PauseSubscriptionDto'];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['SubscriptionItem'];
        };
      };
    };
  };
  readonly resumeWebhook: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description ETag that was read, e.g. "3" */
        readonly 'If-Match': string;
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['SubscriptionItem'];
        };
      };
    };
  };
  readonly replaceWebhookSecret: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description ETag that was read, e.g. "3" */
        readonly 'If-Match': string;
      };
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['SubscriptionSecretDto'];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['SubscriptionItem'];
        };
      };
    };
  };
  readonly testWebhook: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly sent: boolean;
            readonly answer: string;
          };
        };
      };
    };
  };
  readonly listWebhookEvents: {
    readonly parameters: {
      readonly query?: {
        /** @description nextCursor of the page before; leave out for the first page */
        readonly cursor?: string;
        readonly limit?: number;
        readonly state?: 'QUEUED' | 'SENT' | 'FAILED' | 'DEAD';
        readonly subject?: string;
      };
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['DeliveredEventPage'];
        };
      };
    };
  };
  readonly getWebhookEvent: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
        readonly eventId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['DeliveredView'];
        };
      };
    };
  };
  readonly resendWebhookEvent: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
        readonly eventId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            /** Format: uuid */
            readonly eventId: string;
            /** @constant */
            readonly state: 'QUEUED';
          };
        };
      };
    };
  };
  readonly resendWebhookEvents: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly id: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ResendEventsDto'];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly queued: number;
          };
        };
      };
    };
  };
  readonly listChanges: {
    readonly parameters: {
      readonly query?: {
        readonly limit?: number;
        /** @description `cursor` of the answer before; left out: from the oldest event */
        readonly since?: string;
        /** @description By commas; left out: every type */
        readonly types?: string;
      };
      readonly header?: {
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Changes'];
        };
      };
    };
  };
  readonly listEventTypes: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly items: readonly components['schemas']['EventType'][];
          };
        };
      };
    };
  };
  readonly exportTasks: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          /** @description `since` of GET /changes */
          readonly 'X-Change-Cursor'?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/x-ndjson': string;
        };
      };
    };
  };
  readonly exportIndicators: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          /** @description `since` of GET /changes */
          readonly 'X-Change-Cursor'?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/x-ndjson': string;
        };
      };
    };
  };
  readonly exportObligations: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          /** @description `since` of GET /changes */
          readonly 'X-Change-Cursor'?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/x-ndjson': string;
        };
      };
    };
  };
  readonly exportReports: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          /** @description `since` of GET /changes */
          readonly 'X-Change-Cursor'?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/x-ndjson': string;
        };
      };
    };
  };
  readonly exportMeasurements: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          /** @description `since` of GET /changes */
          readonly 'X-Change-Cursor'?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/x-ndjson': string;
        };
      };
    };
  };
  readonly exportProgress: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description For API clients: the person for whom the request is made, by login, by `account:` and the mapped account, or by `external:` and the external id; percent-encoded UTF-8 where it is not ASCII */
        readonly 'On-Behalf-Of'?: components['parameters']['OnBehalfOf'];
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          /** @description `since` of GET /changes */
          readonly 'X-Change-Cursor'?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/x-ndjson': string;
        };
      };
    };
  };
  readonly getInstallation: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['InstallationView'];
        };
      };
    };
  };
  readonly downloadDemoReportDocx: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/vnd.openxmlformats-officedocument.wordprocessingml.document': Blob;
        };
      };
    };
  };
  readonly isLive: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly status: string;
          };
        };
      };
    };
  };
  readonly isReady: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': {
            readonly status: string;
            readonly attention: readonly components['schemas']['Concern'][];
            readonly storage: components['schemas']['StorageState'];
            readonly audit: components['schemas']['AuditHealth'];
            readonly rollup: components['schemas']['RollupHealth'];
            readonly failedJobs: number;
            readonly reminders: components['schemas']['SweepHealth'];
            readonly queues: {
              readonly [key: string]: components['schemas']['QueueCounts'];
            };
            readonly outbox: {
              readonly unsent: number;
              readonly oldestUnsentAgeMs: number | null;
            };
            readonly deliveries: components['schemas']['DeliveryFigures'];
            readonly todoPushes: components['schemas']['TodoFigures'];
            readonly webhooks: components['schemas']['IntegrationHealth'];
          };
        };
      };
    };
  };
  readonly getMetrics: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        readonly authorization: string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'text/plain': string;
        };
      };
    };
  };
}
