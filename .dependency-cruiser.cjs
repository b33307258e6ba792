/** Architecture as a rule of CI, each with its reason (docs/architecture.md). */
const order = [
  ['audit', []],
  ['external-ids', ['audit']],
  ['organizations', ['audit', 'external-ids']],
  ['calendar', ['audit', 'organizations']],
  ['identity', ['audit', 'external-ids', 'organizations']],
  ['notifications', ['audit', 'organizations', 'identity']],
  ['schemes', ['audit', 'external-ids', 'organizations', 'identity', 'notifications']],
  ['intake', ['audit', 'organizations', 'identity', 'notifications', 'schemes']],
  ['reporting', ['audit', 'external-ids', 'organizations', 'calendar', 'identity', 'notifications', 'schemes']],
  ['reminders', ['audit', 'organizations', 'calendar', 'identity', 'notifications', 'schemes', 'reporting']],
  ['evaluation', ['audit', 'organizations', 'calendar', 'identity', 'notifications', 'schemes', 'reporting']],
  ['todos', ['audit', 'organizations', 'identity', 'notifications', 'schemes', 'reporting']],
  [
    'supervision',
    [
      'audit',
      'organizations',
      'calendar',
      'identity',
      'notifications',
      'schemes',
      'reporting',
      'reminders',
      'evaluation',
      'todos',
    ],
  ],
  ['synchronisation', ['audit', 'external-ids', 'organizations', 'identity', 'schemes', 'reporting', 'supervision']],
  [
    'integration',
    [
      'audit',
      'organizations',
      'calendar',
      'identity',
      'notifications',
      'schemes',
      'intake',
      'reporting',
      'reminders',
      'evaluation',
      'todos',
      'supervision',
    ],
  ],
];

const direction = order.map(([name, allowed]) => ({
  name: `${name}-looks-down-only`,
  comment: `${name} may import platform${allowed.map((m) => `, ${m}`).join('')}. Upward effects go through events (outbox).`,
  severity: 'error',
  from: { path: `^src/modules/${name}/` },
  to: { path: '^src/(modules|app)/', pathNot: `^src/modules/(${[name, ...allowed].join('|')})/` },
}));

module.exports = {
  forbidden: [
    ...direction,
    {
      name: 'platform-knows-no-business',
      comment: 'The platform is technique without a business word.',
      severity: 'error',
      from: { path: '^src/platform/' },
      to: { path: '^src/(modules|app)/' },
    },
    {
      name: 'modules-by-their-front-door',
      comment:
        'A module shows the others only its index.ts, so that everything behind it can change, and rules.ts, its pure rules for theirs.',
      severity: 'error',
      from: { path: '^src/modules/([^/]+)/', pathNot: '\\.spec\\.ts$|/testing/' },
      to: { path: '^src/modules/([^/]+)/', pathNot: '^src/modules/$1/|^src/modules/[^/]+/(index|rules)\\.ts$' },
    },
    {
      name: 'rules-door-is-pure',
      comment: 'What rules.ts shows is loaded by the domain of other modules, which runs without Nest or database.',
      severity: 'error',
      from: { path: '^src/modules/([^/]+)/rules\\.ts$' },
      to: { pathNot: '^src/modules/$1/domain/' },
    },
    {
      name: 'app-by-the-front-door',
      comment:
        'Wiring and command line use the same doors as the modules; only the parser is loaded alone, to start fast.',
      severity: 'error',
      from: { path: '^src/(app|[^/]+\\.ts)' },
      to: {
        path: '^src/modules/[^/]+/',
        pathNot: '^src/modules/[^/]+/index\\.ts$|^src/modules/intake/domain/parse-file\\.ts$',
      },
    },
    {
      name: 'domain-is-pure',
      comment: 'Rules that a regulation could state run without Nest, database, queue or HTTP.',
      severity: 'error',
      from: { path: '^src/modules/[^/]+/domain/', pathNot: '\\.spec\\.ts$' },
      to: {
        path: 'node_modules/(@nestjs|typeorm|pg|bullmq|ioredis|fastify)/|^src/platform/(database|queue|outbox|http|files)/|/(application|persistence|http|jobs)/',
      },
    },
    {
      name: 'doors-call-use-cases',
      comment: 'http/ and jobs/ call application/, never persistence/.',
      severity: 'error',
      from: { path: '^src/modules/([^/]+)/(http|jobs)/' },
      to: { path: '^src/modules/$1/persistence/' },
    },
    {
      name: 'typeorm-at-its-place',
      comment: 'Only persistence/ and the platform know TypeORM.',
      severity: 'error',
      from: { path: '^src/modules/', pathNot: '/persistence/|/testing/|\\.spec\\.ts$' },
      to: { path: 'node_modules/typeorm/' },
    },
    {
      name: 'client-runs-in-browsers',
      comment: 'The client package has no dependency; only its signing, a door of its own, is for Node.',
      severity: 'error',
      from: { path: '^web/client/src/', pathNot: '^web/client/src/signing\\.ts$' },
      to: { pathNot: '^web/client/src/' },
    },
    {
      name: 'no-circles',
      comment: 'A circle means that two files are one, or that a border is wrong. Type-only circles are harmless.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-test-code-in-production',
      comment: 'Builders and fixtures are left out of the build.',
      severity: 'error',
      from: { path: '^(src|migrations|seeds)/', pathNot: '\\.spec\\.ts$|/testing/' },
      to: { path: '\\.spec\\.ts$|/testing/|^test/' },
    },
    {
      name: 'only-production-dependencies',
      comment: 'What production code imports must be in dependencies.',
      severity: 'error',
      from: { path: '^(src|migrations|seeds)/', pathNot: '\\.spec\\.ts$|/testing/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
