/** What somebody who installs this OA fills in; the names are those of docs/oa.md where it has one. */
export interface Settings {
  readonly databaseUrl: string;
  readonly port: number;
  /** Where browsers and Fengong find this OA; the issuer of its identities as well. */
  readonly url: string;
  readonly fengong: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly signingKey: string;
  readonly webhookSecret: string;
  readonly oidcSecret: string;
  /** Addresses that the administrator of Fengong gave for the client `fengong`. */
  readonly redirectUri: string;
  readonly backChannelLogoutUri: string;
  readonly postLogoutRedirectUri: string;
  /** Share of calls that this OA takes badly, 0 to 1. */
  readonly clumsiness: number;
  /** What each of its people needs for a piece of work, milliseconds. */
  readonly paceMs: number;
  readonly seed: number;
}

export function readSettings(environment: NodeJS.ProcessEnv): Settings {
  return JSON.parse(environment['OA_SETTINGS'] ?? '') as Settings;
}
