import type { Body } from '../../app/api.ts';

/** A post as a form holds it: empty text stands for what is left open. */
export interface PostDraft {
  role: Body<'createUserPost'>['role'];
  unitId: string;
  validFrom: string;
  validTo: string;
}

export function newPost(today: string): PostDraft {
  return { role: 'reporter', unitId: '', validFrom: today, validTo: '' };
}

export function postBody({ role, unitId, validFrom, validTo }: PostDraft): Body<'createUserPost'> {
  return { role, validFrom, ...(unitId && { unitId }), ...(validTo && { validTo }) };
}
