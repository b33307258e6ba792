import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { RoleName } from '../../../platform/security/actor.js';
import type { HeldPost } from '../../identity/rules.js';
import { planPeople } from './plan-people.js';
import type { KnownPerson, PeopleState, PersonItem } from './person-state.js';
import { holdersAmong, peopleAfter } from './testing/apply-plans.js';

const TODAY = '2023-06-30';
const UNITS = new Map([
  ['U-1', { id: 'unit 1', name: '区发改局', active: true }],
  ['U-2', { id: 'unit 2', name: '区教育局', active: true }],
  ['U-9', { id: 'unit 9', name: '区科技局', active: false }],
]);

const item = (externalId: string, more: Partial<PersonItem> = {}): PersonItem => ({
  ...{ externalId, login: `p${externalId}`, displayName: `人员${externalId}`, active: true, adopt: false, posts: null },
  ...more,
});
const post = (role: RoleName, unitId: string | null, more: Partial<HeldPost> = {}): HeldPost => ({
  ...{ id: `${role} ${unitId}`, role, unitId, validFrom: '2021-01-01', validTo: null },
  ...more,
});
/** Of the numbering unless told otherwise. */
const person = (key: string, posts: HeldPost[] = [], more: Partial<KnownPerson> = {}): KnownPerson => ({
  ...{ id: `id ${key}`, login: `p${key}`, displayName: `人员${key}`, disabled: false, externalId: key },
  ...{ endedBySource: false, posts: posts.map((one) => ({ ...one, id: `${key} ${one.id}` })) },
  ...more,
});
const state = (people: readonly KnownPerson[], more: Partial<PeopleState> = {}): PeopleState => ({
  people,
  foreignLogins: new Set(['pforeign']),
  units: UNITS,
  unitIds: new Set([...UNITS.values()].map(({ id }) => id)),
  roles: new Set<RoleName>(['reporter', 'approver']),
  busyUnits: new Map([['unit 1', '区发改局']]),
  holders: holdersAmong(people, TODAY),
  today: TODAY,
  ...more,
});
const first = (items: readonly PersonItem[], of: PeopleState, full = false) => planPeople(items, of, full).items[0];
const reporterOf = (unitExternalId: string) => ({ role: 'reporter' as const, unitExternalId });

describe('what an office system says of its people', () => {
  it('opens accounts with posts from today on', () => {
    const plan = planPeople([item('1', { login: ' P1 ', posts: [reporterOf('U-1')] })], state([]), false);
    expect(plan.items).toMatchObject([{ outcome: 'CREATED', changes: [{ after: ['reporter@区发改局'] }] }]);
    const added = [{ role: 'reporter', unitId: 'unit 1', validFrom: TODAY, validTo: null }];
    expect(plan.steps).toMatchObject([{ person: null, login: 'p1', posts: { added, ended: [] } }]);
  });

  it('asks for a login that nobody has', () => {
    const of = state([person('1'), person('2', [], { externalId: null })]);
    const codes = [
      item('3', { login: null }),
      item('3', { login: 'é' }),
      item('3', { login: 'p1' }),
      item('3', { login: 'pforeign' }),
      item('1', { login: 'another' }),
      item('3', { login: 'p2' }),
    ].map((one) => first([one], of)!.code);
    expect(codes).toEqual([
      'login_missing',
      'login_malformed',
      'login_taken',
      'login_taken',
      'login_fixed',
      'adoption_needed',
    ]);
    expect(first([item('3', { login: 'p2', adopt: true, displayName: '人员2' })], of)).toMatchObject({
      ...{ outcome: 'UPDATED', id: 'id 2' },
      changes: [{ field: 'externalId', before: null, after: '3' }],
    });
    const twice = planPeople([item('3', { login: 'px' }), item('4', { login: 'PX' })], of, false).items;
    expect(twice.map(({ code }) => code)).toEqual(['login_repeated', 'login_repeated']);
  });

  it('gives posts that are missing and ends those that it no longer names, in its own units and roles only', () => {
    const held = [post('reporter', 'unit 2'), post('approver', 'elsewhere'), post('coordinator', null)];
    const of = state([person('1', held)]);
    const { steps } = planPeople([item('1', { posts: [{ role: 'approver', unitExternalId: 'U-2' }] })], of, false);
    expect(steps).toMatchObject([
      {
        posts: {
          added: [{ role: 'approver', unitId: 'unit 2', validFrom: TODAY }],
          ended: [{ post: { role: 'reporter', unitId: 'unit 2' }, lastDay: '2023-06-29' }],
        },
      },
    ]);
    expect(first([item('1')], of)).toMatchObject({ outcome: 'UNCHANGED' });
  });

  it('ends a post of today with today, and takes back one that has not begun', () => {
    const held = [
      post('reporter', 'unit 2', { validFrom: TODAY }),
      post('approver', 'unit 2', { validFrom: '2023-07-01' }),
    ];
    const [step] = planPeople([item('1', { posts: [] })], state([person('1', held)]), false).steps;
    expect(step!.posts.ended.map(({ lastDay }) => lastDay)).toEqual([TODAY, null]);
  });

  it.each([
    ['administrator', null, 'role_never_synchronised'],
    ['auditor', null, 'role_never_synchronised'],
    ['coordinator', null, 'role_not_allowed'],
    ['reporter', null, 'post_unit_missing'],
    ['reporter', 'U-7', 'unit_unknown'],
    ['reporter', 'U-9', 'unit_ended'],
  ] as const)('refuses the post %s in %s', (role, unitExternalId, code) => {
    const posts = [{ role, unitExternalId }];
    expect(first([item('1', { posts })], state([]))).toMatchObject({ outcome: 'REFUSED', code });
  });

  it('gives further roles where the administrator allows them, the 三员 never', () => {
    const roles = new Set<RoleName>(['reporter', 'leader', 'auditor']);
    const of = state([], { roles });
    expect(first([item('1', { posts: [{ role: 'leader', unitExternalId: null }] })], of)!.outcome).toBe('CREATED');
    expect(first([item('1', { posts: [{ role: 'auditor', unitExternalId: null }] })], of)!.code).toBe(
      'role_never_synchronised',
    );
  });

  it('leaves accounts of the 三员 alone', () => {
    const of = state([person('1', [post('administrator', null)])]);
    expect(first([item('1', { displayName: '新名字' })], of)!.code).toBe('solitary_account');
    expect(first([item('2')], of, true)!.outcome).toBe('CREATED');
    expect(planPeople([item('2')], of, true).items[1]).toMatchObject({
      outcome: 'KEPT',
      owes: [{ code: 'holds_other_post' }],
    });
  });

  it('disables who has left and enables again only whom it has disabled', () => {
    expect(first([item('1', { active: false })], state([person('1')]))!.outcome).toBe('ENDED');
    expect(planPeople([item('2')], state([person('1')]), true).items[1]).toMatchObject({
      externalId: '1',
      outcome: 'ENDED',
    });
    const gone = person('1', [], { disabled: true });
    expect(first([item('1')], state([gone]))!.code).toBe('disabled_here');
    expect(first([item('1')], state([{ ...gone, endedBySource: true }]))).toMatchObject({
      changes: [{ field: 'active', before: false, after: true }],
    });
    expect(first([item('7', { active: false })], state([]))!.outcome).toBe('UNCHANGED');
  });

  it('keeps the last reporter of a unit that has something to do, until there is another one', () => {
    const of = state([person('1', [post('reporter', 'unit 1')]), person('2', [post('reporter', 'unit 2')])]);
    const leave = [item('1', { active: false }), item('2', { active: false })];
    expect(planPeople(leave, of, false).items).toMatchObject([
      { outcome: 'KEPT', owes: [{ code: 'last_reporter' }] },
      { outcome: 'ENDED' },
    ]);
    const successor = item('3', { posts: [reporterOf('U-1')] });
    expect(planPeople([...leave, successor], of, false).items.map(({ outcome }) => outcome)).toEqual([
      'ENDED',
      'ENDED',
      'CREATED',
    ]);
  });

  it('keeps all who hold a post when all of them were to go, and a post that would leave nobody', () => {
    const two = [person('1', [post('approver', 'unit 1')]), person('2', [post('approver', 'unit 1')])];
    const both = planPeople([item('1', { active: false }), item('2', { posts: [] })], state(two), false);
    expect(both.items.map(({ outcome }) => outcome)).toEqual(['KEPT', 'KEPT']);
    expect(both.steps).toEqual([]);
    expect(first([item('2', { posts: [] })], state(two))!.outcome).toBe('UPDATED');
  });
});

const someItems = fc.array(
  fc.record({
    externalId: fc.constantFrom('1', '2', '3', '4'),
    login: fc.constantFrom('p1', 'p2', 'p3', 'pforeign', null),
    displayName: fc.constantFrom('张三', '李四'),
    active: fc.boolean(),
    adopt: fc.boolean(),
    posts: fc.option(
      fc.array(
        fc.record({
          role: fc.constantFrom<RoleName>('reporter', 'approver', 'coordinator'),
          unitExternalId: fc.constantFrom('U-1', 'U-2'),
        }),
        { maxLength: 2 },
      ),
    ),
  }),
  { maxLength: 5 },
);
const somePost = fc
  .record({
    role: fc.constantFrom<RoleName>('reporter', 'approver', 'coordinator', 'administrator'),
    unitId: fc.constantFrom('unit 1', 'unit 2', 'elsewhere'),
    validFrom: fc.constantFrom('2021-01-01', TODAY, '2023-07-10'),
  })
  .map(({ role, unitId, validFrom }) => post(role, unitId, { validFrom, id: `${role} ${unitId} ${validFrom}` }));
const someState = fc
  .array(
    fc.record({
      posts: fc.array(somePost, { maxLength: 2 }),
      known: fc.boolean(),
      disabled: fc.boolean(),
      ended: fc.boolean(),
    }),
    {
      maxLength: 4,
    },
  )
  .map((facts) =>
    state(
      facts.map(({ posts, known, disabled, ended }, index) => {
        const key = String(index + 1);
        const own = posts.map((one, at) => ({ ...one, id: `${one.id} ${at}` }));
        return person(key, own, {
          externalId: known ? key : null,
          disabled,
          endedBySource: known && disabled && ended,
        });
      }),
    ),
  );

describe('any list, on any accounts', () => {
  it('carried out twice changes nothing the second time, and leaves no busy unit without somebody it had', () => {
    fc.assert(
      fc.property(someItems, someState, fc.boolean(), (items, before, full) => {
        const after = peopleAfter(before, planPeople(items, before, full));
        expect(planPeople(items, after, full).steps).toEqual([]);
        for (const key of ['reporter/unit 1', 'approver/unit 1']) {
          const had = (before.holders.get(key) ?? []).length > 0;
          expect(had && (after.holders.get(key) ?? []).length === 0).toBe(false);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('means the same in any order', () => {
    const shuffled = someItems.chain((items) =>
      fc.tuple(fc.constant(items), fc.shuffledSubarray(items, { minLength: items.length })),
    );
    const told = (items: readonly PersonItem[], of: PeopleState): string[] =>
      planPeople(items, of, true)
        .items.map(({ index: _, ...one }) => JSON.stringify(one))
        .sort();
    fc.assert(
      fc.property(shuffled, someState, ([items, others], of) => {
        expect(told(others, of)).toEqual(told(items, of));
      }),
      { numRuns: 500 },
    );
  });
});
