import { isAction, rolesFor } from '../../../src/modules/identity/domain/policy.js';
import type { SignedInUser } from '../../../src/modules/identity/testing/index.js';
import type { RoleName } from '../../../src/platform/security/actor.js';
import type { ApiRoute } from './api-routes.js';
import { send, type Answer } from './answers.js';
import { sampleOf } from './sample-bodies.js';
import type { District } from './two-districts.js';

export const UUID = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/;
/** A version that nothing has: a request that is wrongly let through ends in 412 and changes nothing. */
const NO_VERSION = '"999999999"';
const PARAMETER = /([\w-]+)\/\{(\w+)\}/g;

export interface Different {
  readonly path?: string;
  /** Added to the path. */
  readonly query?: string;
  readonly user?: SignedInUser;
  /** In place of the user's credentials. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly json?: string;
  /** Null: without the header. */
  readonly ifMatch?: string | null;
}

export interface Parameter {
  readonly name: string;
  /** The path segment before it: `units`. */
  readonly kind: string;
}

export const nameOf = (route: ApiRoute): string => `${route.method} ${route.path}`;

export function rolesOf({ access }: ApiRoute): readonly RoleName[] {
  return access.kind === 'action' && isAction(access.action) ? rolesFor(access.action) : [];
}

export function parametersOf(route: ApiRoute): Parameter[] {
  return [...route.path.matchAll(PARAMETER)].map(([, kind, name]) => ({ kind: kind!, name: name! }));
}

/** Requests of a district's people to which nothing is wrong but what a test asks for. */
export class RouteRequests {
  constructor(
    private readonly url: string,
    private readonly district: District,
  ) {}

  send(route: ApiRoute, different: Different = {}): Promise<Answer> {
    const { user = this.permitted(route), headers = user.headers, ifMatch = NO_VERSION } = different;
    const json = different.json ?? (route.body && JSON.stringify(sampleOf(route.body.schema)));
    return send(this.url + (different.path ?? this.path(route)) + queryOf(route, different.query), {
      method: route.method,
      headers: { ...headers, ...(route.ifMatch && ifMatch !== null && { 'if-match': ifMatch }) },
      json,
    });
  }

  /** The path with examples of the district; `ids` gives other ids for some parameters. */
  path(route: ApiRoute, ids: Readonly<Record<string, string>> = {}): string {
    return route.path.replace(PARAMETER, (_, kind: string, name: string) => {
      const example = exampleOf(this.district, kind);
      const id = ids[name];
      return `${kind}/${id === undefined ? example : withId(example, id)}`;
    });
  }

  /** Headers of somebody who may call the route. */
  credentials(route: ApiRoute): Readonly<Record<string, string>> {
    return this.permitted(route).headers;
  }

  /** Somebody who may call the route: the coordinator when possible, who sees the whole district. */
  private permitted(route: ApiRoute): SignedInUser {
    const roles = rolesOf(route);
    return this.district.users[roles.includes('coordinator') ? 'coordinator' : (roles[0] ?? 'auditor')];
  }
}

/** Member of a query or body that holds an id → what it names. */
export const NAMED_BY: Readonly<Record<string, string>> = {
  unit: 'units',
  leadUnit: 'units',
  unitId: 'units',
  unitIds: 'units',
  clientId: 'api-clients',
  groupId: 'unit-groups',
  scheme: 'schemes',
  schemeId: 'schemes',
  policy: 'rating-policies',
  policyId: 'rating-policies',
  formerId: 'rating-policies',
  section: 'sections',
  cycle: 'cycles',
  obligation: 'obligations',
  obligationId: 'obligations',
  obligations: 'obligations',
  obligationIds: 'obligations',
  task: 'tasks',
  taskId: 'tasks',
  measureId: 'measures',
  targetId: 'targets',
  indicatorId: 'indicators',
  referenceIndicatorId: 'indicators',
  toUserId: 'users',
  actorId: 'users',
};

/** Without these the route refuses the request before it looks for anything. */
const NEEDED: Readonly<Record<string, string>> = {
  'GET /api/v1/schemes/{id}/progress/compare': 'from=2022-12-31',
  'GET /api/v1/schemes/{id}/assessments/preview': 'year=2022',
  'GET /api/v1/evaluations/{id}/difference': 'to=00000000-0000-7000-8000-000000000000',
  'GET /api/v1/urges': 'obligations=00000000-0000-7000-8000-000000000000',
};

/** What the route needs and what a test adds, which comes first where both speak of the same. */
function queryOf(route: ApiRoute, added = ''): string {
  const needed = NEEDED[nameOf(route)];
  if (needed === undefined || new RegExp(`[?&]${needed.split('=')[0]}(=|\\[|$)`).test(added)) return added;
  return added === '' ? `?${needed}` : `${added}&${needed}`;
}

/** Parameters that are no ids: a day, the year of a notice, the code of a public page, a section of a report. */
const FIXED: Readonly<Record<string, string>> = {
  calendar: '2023-06-30',
  notices: '2027',
  public: 'k7m2xq9dpa',
  texts: 'problems',
};

/** What stands for a parameter behind this path segment: an id, `task.<id>`, a day or a year. */
export function exampleOf(district: District, kind: string): string {
  const example = FIXED[kind] ?? district.ids[kind];
  if (example === undefined) throw new Error(`two-districts.ts has no example of '${kind}': add one`);
  return example;
}

/** `task.<id>` keeps its prefix. */
function withId(example: string, id: string): string {
  return UUID.test(example) ? example.replace(UUID, id) : id;
}
