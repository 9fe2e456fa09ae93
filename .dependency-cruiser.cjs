/** The arrows of the house: web and server → contract → domain → law. A module enters another through its index.ts. */

const only = (name, from, allowed, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from, pathNot: ['\\.test\\.tsx?$', '-for-tests\\.tsx?$'] },
  to: { path: '^(law|domain|contract|server|web|testing|tools|bench)/', pathNot: allowed },
})

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one file, or hide a third. Types alone may.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    only('law-stands-alone', '^law/', '^law/', 'Statutes are data.'),
    only('domain-on-law', '^domain/', '^(law|domain)/', 'The domain knows no database, no HTTP, no React.'),
    only('contract-on-domain', '^contract/', '^(law|domain|contract)/', 'Both sides of the wire read it.'),
    only(
      'platform-knows-no-module',
      '^server/platform/',
      '^((law|domain|contract)/|server/platform/|server/database\\.ts$)',
      'Plumbing. It reads the list of all tables as a type, nothing else.',
    ),
    only('server-without-screens', '^server/', '^(law|domain|contract|server)/', 'The server shows nothing.'),
    {
      name: 'module-front-door',
      comment: 'Other modules enter through index.ts.',
      severity: 'error',
      from: { path: '^server/modules/([^/]+)/', pathNot: ['\\.test\\.ts$', '-for-tests\\.ts$'] },
      to: { path: '^server/modules/', pathNot: ['^server/modules/$1/', '/index\\.ts$'] },
    },
    {
      name: 'nobody-behind-the-front-door',
      comment: 'What composes the server enters modules by index.ts, and reads tables.ts for the list of tables.',
      severity: 'error',
      from: { path: '^server/[^/]+\\.ts$', pathNot: '\\.test\\.ts$' },
      to: { path: '^server/modules/', pathNot: ['/index\\.ts$', '/tables\\.ts$'] },
    },
    only('web-never-on-server', '^web/', '^(law|domain|contract|web)/', 'It talks through the contract.'),
    {
      name: 'apps-are-strangers',
      severity: 'error',
      from: { path: '^web/(office|field|board|public)/' },
      to: { path: '^web/(office|field|board|public)/', pathNot: '^web/$1/' },
    },
    {
      name: 'product-without-tests',
      comment: 'What runs at the county does not need what tests it.',
      severity: 'error',
      from: { path: '^(law|domain|contract|server|web)/', pathNot: ['\\.test\\.tsx?$', '-for-tests\\.tsx?$'] },
      to: { path: ['^testing/', '\\.test\\.tsx?$', '-for-tests\\.tsx?$'] },
    },
    {
      name: 'domain-packages',
      comment: 'law/ and domain/ compute; all they may ask are schemas and the calendar notices.',
      severity: 'error',
      from: { path: '^(law|domain)/', pathNot: '\\.test\\.ts$' },
      to: { path: 'node_modules/', pathNot: 'node_modules/(zod|chinese-days)/' },
    },
    {
      name: 'resolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: ['^vite/', '\\?'] },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(build|data)/' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.cjs', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
    },
  },
}
