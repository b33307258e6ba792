import { computed, reactive, readonly } from 'vue';
import { api, FengongError, onSessionEnd, type Answer } from './api.ts';

export type Me = Answer<'getMe'>;
export type Action = Me['actions'][number];
export type Role = Me['posts'][number]['role'];

interface Session {
  me: Me | null;
  /** The person's session has ended while the page is open; whoever waits goes on once it is back. */
  expired: boolean;
}

const state = reactive<Session>({ me: null, expired: false });
let known = false;
let waiting: (() => void)[] = [];

export const session = readonly(state);

/** Asks the service once who is signed in; later calls answer from memory. */
export async function whoAmI(): Promise<Me | null> {
  if (!known) {
    state.me = await ask();
    known = true;
  }
  return state.me;
}

async function ask(): Promise<Me | null> {
  try {
    return await api.getMe();
  } catch (error) {
    if (error instanceof FengongError && error.status === 401) return null;
    throw error;
  }
}

export async function signIn(login: string, password: string): Promise<Me> {
  await api.signIn({ body: { login, password } });
  const before = state.me?.user.id;
  state.me = await ask();
  known = true;
  if (!state.me) throw new Error('signed in and yet unknown: the browser refuses cookies');
  // Whoever signs in as somebody else must not see what the first person had open.
  if (before !== undefined && before !== state.me.user.id) window.location.assign('/');
  comeBack();
  return state.me;
}

export async function signOut(): Promise<void> {
  await api.signOut();
  window.location.assign('/login');
}

// An answer 401 while somebody is signed in: the request waits until the same person is again, and is sent once more.
onSessionEnd(async () => {
  if (!state.me) return false;
  state.expired = true;
  await new Promise<void>((resolve) => waiting.push(resolve));
  return true;
});

/** The person was changed, for instance by a new password. */
export async function refreshMe(): Promise<void> {
  state.me = await ask();
}

function comeBack(): void {
  state.expired = false;
  const waiters = waiting;
  waiting = [];
  for (const go of waiters) go();
}

/** Whether the posts of the person allow an action of docs/permissions.md; the service decides, this only hides. */
export function may(action: Action): boolean {
  return state.me?.actions.includes(action) ?? false;
}

export function hasRole(...roles: readonly Role[]): boolean {
  return state.me?.posts.some((post) => roles.includes(post.role)) ?? false;
}

export const myUnits = computed(() => {
  const units = new Map<string, string>();
  for (const { unitId, unitName } of state.me?.posts ?? []) if (unitId) units.set(unitId, unitName ?? '');
  return [...units].map(([id, name]) => ({ id, name }));
});
