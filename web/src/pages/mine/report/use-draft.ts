import { computed, onScopeDispose, reactive, ref, shallowRef, watch } from 'vue';
import { api, FengongError, type Answer } from '../../../app/api.ts';
import { keepInput, keptInput } from '../../../app/kept-input.ts';
import { problemText } from '../../../app/problem.ts';
import { session } from '../../../app/session.ts';
import { conflictsOf, merged } from './conflict.ts';
import { bodyOf, changedMembers, fieldKey, figuresOf, formOf, type FormContent } from './content.ts';
import type { Obligation, Report } from './content.ts';

const PAUSE_MS = 1_200;

type Check = Answer<'checkReport'>;
export type Saving = 'nothing' | 'waiting' | 'saving' | 'saved' | 'failed' | 'conflict';

interface Kept {
  readonly version: number;
  readonly content: FormContent;
}

/**
 * A report while it is written: kept in this browser at once, sent to the service after a pause, one change after the
 * other on the version that was read. What somebody else changed meanwhile is shown and not overwritten. The first
 * change begins the report, so that nobody needs to press a button for it.
 */
export function useDraft(obligation: Obligation, report: Report | null) {
  const measureIds = obligation.measures.map(({ id }) => id);
  const form = (told: Parameters<typeof formOf>[0]): FormContent =>
    formOf(told, figuresOf(obligation), obligation.cycle.periodEnd);
  const body = () => bodyOf(content, measureIds);

  const content = reactive(form(report));
  const current = shallowRef(report);
  const conflict = shallowRef<Report | null>(null);
  const check = shallowRef<Check | null>(null);
  const saving = ref<Saving>(report ? 'saved' : 'nothing');
  const complaint = ref('');
  const typed = ref(false);
  /** What the service had when this page last heard of it: as a body, and as a form to compare versions with. */
  let sent = body();
  let base = form(report);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let line: Promise<unknown> = Promise.resolve();

  const key = `${session.me?.user.id}.report.${obligation.id}`;
  const found = keptInput<Kept | null>(key)?.value ?? null;
  /** What this browser kept of an earlier visit and the service never got. */
  const left = shallowRef(found && JSON.stringify(found.content) !== JSON.stringify(content) ? found : null);
  const keeping = keepInput<Kept | null>(key, () =>
    typed.value ? { version: current.value?.version ?? 0, content } : (left.value ?? null),
  );

  watch(content, () => {
    typed.value = true;
    if (saving.value === 'conflict') return;
    saving.value = 'waiting';
    clearTimeout(timer);
    timer = setTimeout(() => void save(), PAUSE_MS);
  });

  /** One request after the other: each needs the version that the one before has made. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const next = line.then(work);
    line = next.catch(() => undefined);
    return next;
  }

  async function write(): Promise<void> {
    const now = body();
    const before = current.value;
    if (before) {
      const changes = changedMembers(sent, now);
      if (Object.keys(changes).length > 0)
        current.value = await api.updateReport({ id: before.id, ifMatch: before.version, body: changes });
    } else {
      current.value = await api.createObligationReport({ id: obligation.id, body: now });
    }
    sent = now;
    base = form(current.value);
    // Something may have been typed while the answer was on its way.
    if (Object.keys(changedMembers(sent, body())).length === 0) typed.value = false;
  }

  /** @returns whether all that was typed is with the service. */
  async function save(): Promise<boolean> {
    clearTimeout(timer);
    return inTurn(async () => {
      if (conflict.value) return false;
      saving.value = 'saving';
      try {
        await write();
        saving.value = 'saved';
        complaint.value = '';
        await look();
        return true;
      } catch (error) {
        refused(error);
        return false;
      }
    });
  }

  function refused(error: unknown): void {
    const stale = error instanceof FengongError && error.status === 412 && error.current;
    if (stale) conflict.value = error.current as Report;
    saving.value = stale ? 'conflict' : 'failed';
    complaint.value = stale ? '' : problemText(error);
  }

  async function look(): Promise<void> {
    if (current.value) check.value = await api.checkReport({ id: current.value.id });
  }

  /** What both have changed otherwise, to be asked; empty while there is no second version. */
  const conflicts = computed(() =>
    conflict.value ? conflictsOf(content, form(conflict.value), base, obligation) : [],
  );

  /** Goes on with what the person chose where both have changed the same thing; elsewhere whoever changed it counts. */
  async function settle(chosen: Readonly<Record<string, string>>): Promise<boolean> {
    const theirs = form(conflict.value);
    Object.assign(content, merged(content, theirs, base, chosen));
    current.value = conflict.value;
    sent = bodyOf(theirs, measureIds);
    base = theirs;
    conflict.value = null;
    return save();
  }

  function restore(): void {
    if (left.value) Object.assign(content, left.value.content);
    left.value = null;
  }

  /** Files are attached and taken off in the same line, after what was typed is there. */
  async function change(work: (report: Report) => Promise<Pick<Report, 'version'>>): Promise<void> {
    if ((!current.value || typed.value) && !(await save())) return;
    await inTurn(async () => {
      const { version } = await work(current.value!);
      current.value = { ...current.value!, version };
      current.value = await api.getReport({ id: current.value.id });
      await look();
    });
  }

  const messages = computed(() => {
    const said = new Map<string, { readonly text: string; readonly forbids: boolean }[]>();
    const add = (field: string, text: string, forbids: boolean): void => {
      const about = fieldKey(field, sent);
      said.set(about, [...(said.get(about) ?? []), { text, forbids }]);
    };
    for (const { field, message } of check.value?.problems ?? []) add(field, message, true);
    for (const { field, message } of check.value?.warnings ?? []) add(field, message, false);
    return said;
  });

  const leave = (): void => {
    if (document.visibilityState === 'hidden' && typed.value) void save();
  };
  document.addEventListener('visibilitychange', leave);
  onScopeDispose(() => {
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', leave);
  });
  if (report) void look();

  return {
    content,
    current,
    conflict,
    conflicts,
    check,
    saving,
    complaint,
    left,
    typed,
    messages,
    save,
    settle,
    restore,
    change,
    look,
    refused,
    forgetKept: () => keeping.forget(),
    drop: () => (left.value = null),
  };
}

export type Draft = ReturnType<typeof useDraft>;
