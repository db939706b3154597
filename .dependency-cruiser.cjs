/**
 * The floors of the house. A business module may use only the modules to its left in MODULES,
 * and only through their index.ts; mechanisms never know a business noun; types count as much as values.
 */
const MODULES = [
  'unit',
  'identity',
  'enterprise',
  'pool',
  'criteria',
  'application',
  'review',
  'notice',
  'desk',
  'insight',
];

const leftward = MODULES.slice(0, -1).map((name, index) => ({
  name: `leftward-only-${name}`,
  comment: `${name} may use only: ${MODULES.slice(0, index).join(', ') || 'no other module'}.`,
  severity: 'error',
  from: { path: `^src/modules/${name}/` },
  to: { path: `^src/modules/(${MODULES.slice(index + 1).join('|')})/` },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      comment: 'No import circle, types included.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'common-stands-alone',
      comment: 'src/common imports nothing above it.',
      severity: 'error',
      from: { path: '^src/common/' },
      to: { path: '^(src|config|migrations|test|bench|scripts|web)/', pathNot: '^src/common/' },
    },
    {
      name: 'config-stands-low',
      comment: 'config imports itself and src/common only.',
      severity: 'error',
      from: { path: '^config/' },
      to: { path: '^(src|migrations|test|bench|scripts|web)/', pathNot: '^src/common/' },
    },
    {
      name: 'core-knows-no-business',
      comment: 'src/core imports src/common and config only; migrations reach it through its own options.',
      severity: 'error',
      from: { path: '^src/core/', pathNot: '\\.spec\\.ts$' },
      to: { path: '^(src/(?!core/|common/)|test/|bench/|scripts/|web/)' },
    },
    {
      name: 'core-spec-knows-no-business',
      comment: 'A spec of the core may use test/support, never a business module.',
      severity: 'error',
      from: { path: '^src/core/.*\\.spec\\.ts$' },
      to: { path: '^src/modules/' },
    },
    {
      name: 'core-through-front-door',
      comment: 'Business modules use a mechanism through its index.ts.',
      severity: 'error',
      from: { path: '^src/modules/' },
      to: { path: '^src/core/', pathNot: '^src/core/[^/]+/index\\.ts$' },
    },
    {
      name: 'module-through-front-door',
      comment: 'Another module is used only through its index.ts.',
      severity: 'error',
      from: { path: '^src/modules/([^/]+)/' },
      to: { path: '^src/modules/([^/]+)/', pathNot: ['^src/modules/$1/', '^src/modules/[^/]+/index\\.ts$'] },
    },
    ...leftward,
    {
      name: 'module-is-known',
      comment: 'A folder under src/modules has its place in the order of modules.',
      severity: 'error',
      from: { path: '^src/modules/', pathNot: `^src/modules/(${MODULES.join('|')})/` },
      to: {},
    },
    {
      name: 'nothing-below-imports-composition',
      comment: 'Composition roots (src/*.ts) are imported by each other, tests and benches only.',
      severity: 'error',
      from: { path: '^(src/(common|core|modules)|config|migrations)/', pathNot: '\\.spec\\.ts$' },
      to: { path: '^src/[^/]+\\.ts$' },
    },
    {
      name: 'nothing-imports-test',
      comment: 'Only tests, benches and specs use test code.',
      severity: 'error',
      from: { path: '^(src|config|migrations|scripts)/', pathNot: '\\.spec\\.ts$' },
      to: { path: '(^test/|\\.spec\\.ts$)' },
    },
    {
      name: 'migrations-know-no-entity',
      comment: 'A migration stays true when entities change: it imports only migrations and packages.',
      severity: 'error',
      from: { path: '^migrations/', pathNot: '\\.spec\\.ts$' },
      to: { path: '^(src|test|bench|scripts)/' },
    },
    {
      name: 'no-entity-across-modules',
      comment: 'Modules refer to each other by id.',
      severity: 'error',
      from: { path: '^src/modules/([^/]+)/.*\\.entity\\.ts$' },
      to: { path: '^src/modules/', pathNot: '^src/modules/$1/' },
    },
    {
      name: 'web-and-server-apart',
      comment: 'The client knows the server through its OpenAPI document only.',
      severity: 'error',
      from: { path: '^(src|config|migrations)/' },
      to: { path: '^web/' },
    },
    {
      name: 'web-knows-no-server',
      comment: 'Pages import nothing of the server, nor of its tests.',
      severity: 'error',
      from: { path: '^web/' },
      to: { path: '^(src|config|migrations|test|bench|scripts)/' },
    },
    {
      name: 'web-floors',
      comment: 'Shared components, the client and the texts know no page and no frame.',
      severity: 'error',
      from: { path: '^web/src/(ui|api|texts)/' },
      to: { path: '^web/src/(pages|app)/', pathNot: '^web/src/app/paths\\.ts$' },
    },
    {
      name: 'web-pages-apart',
      comment: 'A folder of pages uses no other one; what both need belongs into ui or api.',
      severity: 'error',
      from: { path: '^web/src/pages/([^/]+)/' },
      to: { path: '^web/src/(pages/(?!$1/)|app/)', pathNot: '^web/src/app/paths\\.ts$' },
    },
    {
      name: 'runtime-dependencies-only',
      comment: 'Shipped code uses no package that is only installed for development.',
      severity: 'error',
      from: { path: '^(src|config|migrations)/', pathNot: '\\.spec\\.ts$' },
      to: { dependencyTypes: ['npm-dev'] },
    },
    {
      name: 'resolvable',
      comment: 'Every import resolves.',
      severity: 'error',
      from: { path: '^(src|config|migrations)/' },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.check.json' },
    combinedDependencies: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
