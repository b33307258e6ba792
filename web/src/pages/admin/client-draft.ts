import type { Answer, Body } from '../../app/api.ts';

/** A client as the form holds it. */
export interface ClientDraft {
  name: string;
  scopes: string[];
  wholeJurisdiction: boolean;
  unitIds: string[];
  signing: string;
  /** One a line. */
  addresses: string;
  perMinute: number;
}

export function newClient(): ClientDraft {
  return { name: '', scopes: [], wholeJurisdiction: true, unitIds: [], signing: 'NONE', addresses: '', perMinute: 600 };
}

export function draftOf(client: Answer<'getApiClient'>): ClientDraft {
  return {
    name: client.name,
    scopes: [...client.scopes],
    wholeJurisdiction: client.wholeJurisdiction,
    unitIds: client.units.map(({ id }) => id),
    signing: client.signing,
    addresses: client.addresses.join('\n'),
    perMinute: client.perMinute,
  };
}

export function clientBody(draft: ClientDraft): Body<'createApiClient'> {
  return {
    name: draft.name.trim(),
    scopes: draft.scopes as Body<'createApiClient'>['scopes'],
    wholeJurisdiction: draft.wholeJurisdiction,
    unitIds: draft.wholeJurisdiction ? [] : draft.unitIds,
    signing: draft.signing as NonNullable<Body<'createApiClient'>['signing']>,
    addresses: draft.addresses.split(/\s+/).filter((address) => address !== ''),
    perMinute: draft.perMinute,
  };
}
