import type { Answer, Body } from '../../app/api.ts';

type Provider = Answer<'getSsoProvider'>;
type Role = Provider['listedRoles'][number];

export interface RuleDraft {
  group: string;
  role: Role;
  /** Empty: a post of the whole district. */
  unitId: string;
}

/** A provider as the form holds it. */
export interface ProviderDraft {
  name: string;
  issuer: string;
  clientId: string;
  /** Empty: none at first, the present one afterwards. */
  clientSecret: string;
  /** With spaces between. */
  scopes: string;
  accountClaim: string;
  matches: Provider['matches'];
  createsUsers: boolean;
  groupsClaim: string;
  listedRoles: Role[];
  groupRules: RuleDraft[];
}

export function newProvider(): ProviderDraft {
  return {
    name: '',
    issuer: '',
    clientId: '',
    clientSecret: '',
    scopes: 'openid profile',
    accountClaim: 'sub',
    matches: 'ACCOUNT',
    createsUsers: false,
    groupsClaim: '',
    listedRoles: [],
    groupRules: [],
  };
}

export function draftOfProvider(provider: Provider): ProviderDraft {
  return {
    name: provider.name,
    issuer: provider.issuer,
    clientId: provider.clientId,
    clientSecret: '',
    scopes: provider.scopes.join(' '),
    accountClaim: provider.accountClaim,
    matches: provider.matches,
    createsUsers: provider.createsUsers,
    groupsClaim: provider.groupsClaim ?? '',
    listedRoles: [...provider.listedRoles],
    groupRules: provider.groupRules.map(({ group, role, unitId }) => ({ group, role, unitId: unitId ?? '' })),
  };
}

export function providerBody(draft: ProviderDraft): Body<'createSsoProvider'> {
  return {
    name: draft.name.trim(),
    issuer: draft.issuer.trim(),
    clientId: draft.clientId.trim(),
    ...(draft.clientSecret !== '' && { clientSecret: draft.clientSecret }),
    scopes: draft.scopes.split(/\s+/).filter((scope) => scope !== ''),
    accountClaim: draft.accountClaim.trim(),
    matches: draft.matches,
    createsUsers: draft.createsUsers,
    groupsClaim: draft.groupsClaim.trim() || null,
    listedRoles: draft.listedRoles,
    groupRules: draft.groupRules.map(({ group, role, unitId }) => ({
      group: group.trim(),
      role,
      unitId: unitId || null,
    })),
  };
}
