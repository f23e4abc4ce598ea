/** The house's boundaries, by name. `npm run check` and `npm test` hold them. */
const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to })

// gold/: figures and generators that tests compare with
const tests = '[.]test[.]ts$|/gold/|/testing/'
const at = (...packages) => `^packages/(${packages.join('|')})/`

module.exports = {
  forbidden: [
    forbid(
      'no-circles',
      'Two files that run each other are one file; sharing a type is fine.',
      {},
      { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    ),
    forbid('every-import-exists', 'An import leads nowhere.', {}, { couldNotResolve: true }),
    forbid(
      'core-knows-only-core',
      'The core is pure: no dependency but numeric ones.',
      { path: at('core'), pathNot: tests },
      { pathNot: [at('core'), 'node_modules/@stdlib/'] },
    ),
    forbid(
      'catalogue-knows-only-core',
      'The catalogue is declarations: it imports the core and nothing else.',
      { path: at('catalogue'), pathNot: tests },
      { pathNot: [at('catalogue', 'core')] },
    ),
    forbid(
      'intake-knows-only-catalogue-and-core',
      'Files are read alike in the browser and in Node: no file system, no database, no screen.',
      { path: at('intake'), pathNot: tests },
      {
        pathNot: [
          at('intake', 'catalogue', 'core'),
          'node_modules/(@noble/hashes|age-encryption|hucre|iconv-lite|jschardet|papaparse|@types/papaparse)/',
        ],
      },
    ),
    forbid(
      'contract-knows-only-catalogue-and-core',
      'The wire knows neither the database nor the screen.',
      { path: at('contract'), pathNot: tests },
      { pathNot: [at('contract', 'catalogue', 'core'), 'node_modules/zod/'] },
    ),
    forbid(
      'no-node-in-the-pure-packages',
      'Core, catalogue, intake and contract run unchanged in the browser.',
      { path: at('core', 'catalogue', 'intake', 'contract'), pathNot: tests },
      { dependencyTypes: ['core'] },
    ),
    forbid(
      'server-never-sees-web',
      'They meet only in contract.',
      { path: at('server') },
      { path: at('web') },
    ),
    forbid(
      'web-never-sees-server',
      'They meet only in contract.',
      { path: at('web') },
      { path: at('server') },
    ),
    forbid(
      'nobody-below-sees-server-or-web',
      'Dependencies go one way.',
      { path: at('core', 'catalogue', 'intake', 'contract') },
      { path: at('server', 'web') },
    ),
    forbid(
      'sql-only-in-its-rooms',
      'All SQL is in queries/ and migrations/, and connections in outside/.',
      { path: at('server'), pathNot: ['^packages/server/(queries|outside|migrations)/', tests] },
      { path: 'node_modules/(kysely|pg|pg-[^/]+)/', dependencyTypesNot: ['type-only'] },
    ),
    forbid(
      'tests-are-not-used',
      'Tests, gold/ and testing/ are for tests.',
      { path: '^packages/', pathNot: tests },
      { path: `^packages/.*(${tests})` },
    ),
  ],
  options: {
    skipAnalysisNotInRules: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^packages/[^/]+/dist/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'types'],
    },
  },
}
