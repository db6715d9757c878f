import { existsSync, globSync, readFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { dirname, join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'
import packageJson from '../package.json' with { type: 'json' }
import { version } from '../src/version.ts'

/** Something that is installed: the paths of our own files begin with a letter, too. */
const PACKAGE = /^(?!(?:src|scripts|contracts|test)\/)[@a-z]/

/** Where a file stands, what it may import, and which of that only as types. First match wins. */
const FOLDERS: readonly { folder: RegExp; may: readonly RegExp[]; types?: readonly RegExp[] }[] = [
  { folder: /^src\/core\//, may: [/^src\/core\//], types: [/^yaml$/] },
  {
    folder: /^src\/generated\/[\w-]+\//,
    may: [/^src\/generated\/[\w-]+\//, /^src\/core\/parsed-rows\.ts$/],
    types: [/^src\/core\//, /^src\/factories\/shape\.ts$/],
  },
  {
    folder: /^src\/v1\//,
    may: [/^src\/core\//, /^src\/v1\//, /^src\/generated\/v1\//],
    types: [/^src\/generated\/data-plane\//],
  },
  {
    folder: /^src\/v2\//,
    may: [/^src\/core\//, /^src\/v2\//, /^src\/generated\/v2\//],
    types: [/^src\/generated\/data-plane\//],
  },
  { folder: /^src\/version\.ts$/, may: [] },
  {
    folder: /^src\/gateway\//,
    may: [
      /^src\/gateway\//,
      /^src\/core\//,
      /^src\/v[12]\/(index|ledger)\.ts$/,
      /^src\/generated\/(front|data-plane)\//,
      /^src\/generated\/v[12]\/evidence\.ts$/,
    ],
  },
  {
    folder: /^src\/data(\/|\.ts$)/,
    may: [/^src\/data\//, /^src\/core\/state\/data\.ts$/, /^node:(fs|path|zlib)$/],
    types: [/^node:sqlite$/],
  },
  {
    // Of the core, only the wording of mistakes: factories know no gateway.
    folder: /^src\/factories(?:\/|\.ts$)/,
    may: [
      /^src\/factories\//,
      /^src\/generated\/v[12]\/(factories|schemas|errors|models|built)\.ts$/,
      /^src\/generated\/data-plane\/answers\.ts$/,
      /^src\/core\/(schema\/(nearest|schema)|options|http\/answer-headers)\.ts$/,
      /^@faker-js\/faker\/locale\/en$/,
    ],
    types: [/^src\/core\/errors\/(service-error|stage-answer)\.ts$/, /^@faker-js\/faker$/],
  },
  {
    folder: /^src\/sample-data\//,
    may: [
      /^src\/sample-data\//,
      /^aws4$/,
      /^src\/(auth|index|factories|version)\.ts$/,
      /^src\/factories\//,
      /^src\/generated\/v[12]\/(calls|factories|patch|patch-notes|resources)\.ts$/,
      /^src\/generated\/data-plane\/answers\.ts$/,
      /^src\/adapters\/refusals\.ts$/,
      /^node:crypto$/,
    ],
    types: [/^src\/core\/patch\/table\.ts$/],
  },
  // Entry points: the keys of "exports" in package.json.
  {
    folder: /^src\/auth\.ts$/,
    may: [/^node:crypto$/, /^src\/core\/(journal\/secrets|http\/(canonical-request|signature))\.ts$/],
    types: [/^src\/core\/(http\/authentication|operation)\.ts$/],
  },
  {
    folder: /^src\/index\.ts$/,
    may: [
      /^src\/gateway\/create-gateway\.ts$/,
      /^src\/core\//,
      /^src\/adapters\/(fetch|aws-sdk|msw-listen|retry-at-once)\.ts$/,
    ],
    types: [/^src\/gateway\//, /^src\/generated\/v[12]\/models\.ts$/],
  },
  { folder: /^src\/openapi\.ts$/, may: [] },
  { folder: /^src\/rules\.ts$/, may: [/^src\/gateway\/ledger\.ts$/, /^src\/core\/errors\/evidence\.ts$/] },
  { folder: /^src\/(msw|node|runners|vitest(-reporter)?)\.ts$/, may: [/^src\/adapters\//] },
  { folder: /^src\/pact\.ts$/, may: [/^src\/contracts\//] },
  // The only adapters that make gateways: for each test, and for the tests of a file.
  {
    folder: /^src\/adapters\/vitest\.ts$/,
    may: [/^src\/adapters\/(refusals|matchers|vitest-report)\.ts$/, /^src\/index\.ts$/, /^vitest$/],
  },
  {
    folder: /^src\/adapters\/setup\.ts$/,
    may: [/^src\/adapters\/(msw|report-refusals|runner)\.ts$/, /^src\/index\.ts$/, /^msw\/node$/],
  },
  {
    // At the end of a run it writes what the command line writes, too: a page of the requests, and which rules were met.
    folder: /^src\/adapters\/vitest-(reporter|counter)\.ts$/,
    may: [
      /^src\/adapters\/(vitest-report|rule-counter)\.ts$/,
      /^src\/contracts\/rules\//,
      /^src\/core\/made\.ts$/,
      /^src\/ui\//,
      /^vitest$/,
      /^node:(crypto|fs|os|path|url)$/,
    ],
    types: [/^src\/index\.ts$/],
  },
  {
    folder: /^src\/adapters\/matchers\.ts$/,
    may: [/^src\/adapters\/(printable|expected-input)\.ts$/, /^src\/core\/operation-name\.ts$/],
    types: [/^src\/index\.ts$/],
  },
  {
    // What a test expects of an input, compared by the generated tables.
    folder: /^src\/adapters\/expected-input\.ts$/,
    may: [
      /^src\/core\/schema\/nearest\.ts$/,
      /^src\/factories\/shapes?\.ts$/,
      /^src\/generated\/v[12]\/(calls|routes)\.ts$/,
    ],
    types: [/^src\/core\/operation-name\.ts$/, /^src\/index\.ts$/],
  },
  {
    folder: /^src\/adapters\//,
    may: [
      /^src\/adapters\//,
      /^src\/ui\//,
      /^src\/generated\/front\/hosts\.ts$/,
      /^src\/core\/(yaml|options|parsing|http\/signature)\.ts$/, // who is meant is read in one place
      /^src\/version\.ts$/,
      /^(msw|yaml)$/,
      /^node:(crypto|http|https|net)$/,
    ],
    types: [/^src\/index\.ts$/, /^src\/core\/operation\.ts$/],
  },
  {
    // A product on top of the gateway: its matchers are made of generated tables, and its verifier serves a gateway.
    folder: /^src\/contracts\//,
    may: [
      /^src\/contracts\//,
      /^@pact-foundation\/pact$/, // a peer that may be absent, loaded by the test that needs it
      /^src\/adapters\//,
      /^src\/generated\//,
      /^src\/(index|node|version)\.ts$/,
      /^src\/core\/(expressions\/expression|http\/wire-text|schema\/(contract-table|nearest)|options|parsing|journal\/secrets)\.ts$/,
      /^msw$/,
      /^node:/,
    ],
    types: [/^src\/core\/(operation|schema\/contract-table|errors\/service-error)\.ts$/],
  },
  {
    // Speaks to another side and compares it with ours: a product on top of the gateway, as contracts are.
    folder: /^src\/truth\//,
    may: [
      /^src\/truth\//,
      /^src\/generated\//,
      /^src\/sample-data\//,
      /^src\/(index|version)\.ts$/,
      /^src\/gateway\/shared-lists\.ts$/,
      /^src\/core\//,
      /^src\/adapters\/(refusals|printable)\.ts$/,
      /^aws4$/,
      /^node:/,
    ],
    types: [/^src\/factories\//],
  },
  {
    // What the page shows. The page itself is generated from ui/, and loaded by those who open it.
    folder: /^src\/ui\//,
    may: [
      /^src\/ui\//,
      /^src\/generated\/ui\/page\.ts$/,
      /^src\/generated\/v1\/patch(-notes)?\.ts$/,
      /^src\/generated\/v[12]\/routes\.ts$/,
      /^src\/v1\/method-settings\.ts$/,
      /^src\/core\/parsing\.ts$/,
    ],
    types: [/^src\/index\.ts$/, /^src\/core\/operation\.ts$/, /^src\/core\/patch\/table\.ts$/],
  },
  // The library of the help is loaded by whoever asks for help.
  {
    folder: /^src\/cli\/help\.ts$/,
    may: [/^commander$/, /^src\/cli\/terminal\.ts$/],
    types: [/^src\/cli\/command\.ts$/],
  },
  {
    folder: /^src\/cli\//,
    may: [
      /^src\/ui\//,
      /^src\/cli\//,
      /^src\/(index|auth|data|node|pact|version)\.ts$/,
      /^src\/sample-data\//,
      /^src\/adapters\//,
      /^src\/contracts\//,
      /^src\/truth\//,
      /^src\/core\/(clock|parsing|expressions\/expression|schema\/nearest)\.ts$/,
      /^node:/,
      /^yaml$/,
    ],
  },
  {
    folder: /^contracts\//,
    may: [
      /^contracts\//,
      /^src\/\w+\.ts$/,
      /^src\/contracts\/states\.ts$/,
      /^src\/sample-data\//, // a consumer that uses every operation asks what the sample data ask
      /^src\/generated\/v[12]\/(?:schemas|patch)\.ts$/, // and what lies at the limits of the tables
      /^node:/,
      PACKAGE,
    ],
  },
  // What abuses a gateway uses its entry points, as users do, and sends the requests of the sample data.
  {
    folder: /^scripts\/abuse\//,
    may: [
      /^scripts\//,
      /^src\/(index|auth|node|sample-data\/fixtures|ui\/run|adapters\/node\/control)\.ts$/,
      /^node:/,
      PACKAGE,
    ],
  },
  {
    // Takes pictures of a server and of a report.
    folder: /^scripts\/pictures/,
    may: [/^scripts\//, /^src\/(index|node|ui\/(page|run|merged-runs))\.ts$/, /^node:/, PACKAGE],
  },
  {
    // Compares the check of schemas with Ajv.
    folder: /^scripts\/oracle\//,
    may: [/^scripts\//, /^src\/core\/schema\//, /^src\/generated\/v[12]\/schemas\.ts$/, /^node:/, PACKAGE],
    types: [/^src\/core\//],
  },
  {
    // Reads the schemas as the run-time does.
    folder: /^scripts\/generate\//,
    may: [/^scripts\//, /^src\/(core\/schema\/schema|factories\/shapes-of)\.ts$/, /^node:/, PACKAGE],
    types: [/^src\/core\//, /^src\/factories\/shape\.ts$/],
  },
  {
    // Writes pages of the tables and the sample data.
    folder: /^scripts\/site\//,
    may: [
      /^scripts\//,
      /^src\/(index|core\/errors\/rule-page|sample-data\/fixtures|generated\/v1\/patch(-notes)?|generated\/v[12]\/contract)\.ts$/,
      /^node:/,
    ],
    types: [/^src\/core\//],
  },
  {
    // Writes the OpenAPI documents of the package, with examples from the sample data.
    folder: /^scripts\/openapi\//,
    may: [/^scripts\//, /^src\/sample-data\/(fixtures|print)\.ts$/, /^node:/],
    types: [/^src\/adapters\/node\/control\.ts$/],
  },
  {
    // Holds mutants against the pacts, as the verifier does, and against requests that are made of the schemas.
    folder: /^scripts\/mutants/,
    may: [
      /^scripts\//,
      /^src\/contracts\//,
      /^src\/sample-data\//,
      /^src\/generated\/v1\/patch\.ts$/,
      /^src\/generated\/v[12]\/schemas\.ts$/,
      /^node:/,
      PACKAGE,
    ],
    types: [/^src\/index\.ts$/, /^src\/factories\/fixture\.ts$/],
  },
  {
    folder: /^scripts\//,
    may: [/^scripts\//, /^node:/, PACKAGE],
    types: [/^src\/core\//, /^src\/\w+\.ts$/, /^src\/factories\/shape\.ts$/, /^src\/contracts\//, /^src\/adapters\//],
  },
  {
    folder: /^test\/(v1|v2|clients)\//,
    may: [
      /^test\//,
      /^src\/\w+\.ts$/,
      /^src\/cli\/\w+\.ts$/,
      /^node:/,
      PACKAGE,
      /\.json$/,
      /^src\/generated\/.*\/patch\.ts$/,
      /^src\/sample-data\/patch-rows\.ts$/,
      /^scripts\/terraform-mirror\.ts$/, // shared with the example of Terraform
    ],
  },
  { folder: /^test\//, may: [/./] },
]

interface Import {
  file: string
  line: number
  target: string
  typeOnly: boolean
}

function importsOf(file: string): Import[] {
  const text = readFileSync(file, 'utf8')
  const found = text.matchAll(
    /^\s*(?:import|export)\s+(type\s)?[^'"]*?from\s+['"]([^'"]+)['"]|(typeof\s)?import\(['"]([^'"]+)['"]\)|^import\s+['"]([^'"]+)['"]/gm,
  )
  return [...found].map((match) => {
    const specifier = match[2] ?? match[4] ?? match[5] ?? ''
    const named = /\{([^}]*)\}/.exec(match[0])?.[1]
    const allTypes = named?.split(',').every((name) => /^\s*(type\s|$)/.test(name))
    return {
      file,
      line: text.slice(0, match.index).split('\n').length,
      target: specifier.startsWith('.') ? relative('.', join(dirname(file), specifier)) : specifier,
      typeOnly: match[1] !== undefined || match[3] !== undefined || allTypes === true,
    }
  })
}

const sources = globSync(['src/**/*.ts', 'contracts/**/*.ts', 'scripts/**/*.ts', 'test/**/*.ts']).filter(
  (file) => !file.endsWith('.d.ts'),
)

describe('the architecture', () => {
  it('lets every file import only what its folder may import', () => {
    const offences = sources.flatMap((file) => {
      const rule = FOLDERS.find(({ folder }) => folder.test(file))
      if (!rule) return [`${file} has no row in the import table`]
      return importsOf(file)
        .filter(({ target, typeOnly }) => {
          if (rule.may.some((allowed) => allowed.test(target))) return false
          return !(typeOnly && rule.types?.some((allowed) => allowed.test(target)))
        })
        .map(({ line, target }) => `${file}:${line} imports ${target}`)
    })
    expect(offences).toEqual([])
  })

  it('keeps the words of the service out of the core', () => {
    const offences = globSync('src/core/**/*.ts').flatMap((file) =>
      readFileSync(file, 'utf8')
        .split('\n')
        .flatMap((line, i) =>
          /restApi|canary|deployment|stageName|methodSetting|routeKey/i.test(line)
            ? [`${file}:${i + 1}: ${line.trim()}`]
            : [],
        ),
    )
    expect(offences).toEqual([])
  })

  it('has no import circles, neither of values nor of types', () => {
    const imports = new Map(globSync('src/**/*.ts').map((file) => [file, importsOf(file).map(({ target }) => target)]))
    const done = new Set<string>()
    const circles: string[] = []
    const visit = (file: string, above: readonly string[]): void => {
      if (above.includes(file)) circles.push([...above.slice(above.indexOf(file)), file].join(' -> '))
      if (done.has(file)) return
      done.add(file)
      for (const target of imports.get(file) ?? []) visit(target, [...above, file])
    }
    for (const file of imports.keys()) visit(file, [])
    expect(circles).toEqual([])
  })

  it('keeps Node built-ins out of everything that the main entry point, msw and the factories reach', () => {
    const reached = new Set<string>()
    const visit = (file: string): string[] => {
      if (reached.has(file)) return []
      reached.add(file)
      return importsOf(file)
        .filter(({ typeOnly }) => !typeOnly)
        .flatMap(({ target }) => {
          if (target.startsWith('node:') || builtinModules.includes(target)) return [`${file} imports ${target}`]
          return target.startsWith('src/') ? visit(target) : []
        })
    }
    expect([...visit('src/index.ts'), ...visit('src/adapters/msw.ts'), ...visit('src/factories.ts')]).toEqual([])
    expect(reached.size).toBeGreaterThan(20)
  })

  it('exports just these names', async () => {
    expect({
      '.': Object.keys(await import('../src/index.ts')).sort(),
      './auth': Object.keys(await import('../src/auth.ts')).sort(),
      './data': Object.keys(await import('../src/data.ts')).sort(),
      './factories': Object.keys(await import('../src/factories.ts')).sort(),
      './msw': Object.keys(await import('../src/msw.ts')).sort(),
      './node': Object.keys(await import('../src/node.ts')).sort(),
      './openapi': Object.keys(await import('../src/openapi.ts')),
      './pact': Object.keys(await import('../src/pact.ts')).sort(),
      './rules': Object.keys(await import('../src/rules.ts')).sort(),
      './runners': Object.keys(await import('../src/runners.ts')).sort(),
      './vitest': Object.keys(await import('../src/vitest.ts')).sort(),
    }).toMatchInlineSnapshot(`
      {
        ".": [
          "DataError",
          "StateDocumentError",
          "accessDenied",
          "afterCommit",
          "ambientClock",
          "conflict",
          "connectionReset",
          "createApiGateway",
          "expiredToken",
          "hang",
          "hangUp",
          "internalError",
          "limitExceeded",
          "manualClock",
          "raw",
          "retryAtOnce",
          "serviceUnavailable",
          "systemClock",
          "tooManyRequests",
          "truncatedBody",
        ],
        "./auth": [
          "verifySignatures",
        ],
        "./data": [
          "DataFile",
          "openData",
        ],
        "./factories": [
          "accessLogSettings",
          "canarySettings",
          "createFactories",
          "deployment",
          "error",
          "methodSetting",
          "page",
          "routeSettings",
          "scenarios",
          "stage",
          "stageAnswer",
          "stateOf",
        ],
        "./msw": [
          "handlers",
        ],
        "./node": [
          "serve",
        ],
        "./openapi": [],
        "./pact": [
          "Broker",
          "BrokerError",
          "PROVIDERS",
          "PactConflict",
          "PactsNotKept",
          "RecordingError",
          "absent",
          "answer",
          "anyKey",
          "asGithub",
          "asJson",
          "asJunit",
          "collectPacts",
          "defineContract",
          "fromAnswer",
          "like",
          "mergePacts",
          "part",
          "pretty",
          "readPacts",
          "recordPacts",
          "refusal",
          "request",
          "serialised",
          "state",
          "states",
          "uri",
          "verify",
          "verifyPacts",
          "verifySources",
        ],
        "./rules": [
          "rules",
        ],
        "./runners": [
          "matchers",
          "reportRefusals",
          "setupUnderstudy",
        ],
        "./vitest": [
          "matchers",
          "test",
        ],
      }
    `)
  })

  it('has a line for every folder in docs/architecture.md, and no line for another one', () => {
    const [, tree = ''] = /```text\n([\s\S]*?)```/.exec(readFileSync('docs/architecture.md', 'utf8')) ?? []
    const above: string[] = []
    const listed = tree.split('\n').flatMap((line) => {
      const [, indent = '', names = ''] = /^( *)((?:[\w-]+\/ )*[\w-]+\/)(?= |$)/.exec(line) ?? []
      const depth = indent.length / 2
      // `v1/ v2/` have the same folders, of which the lines below name each once.
      if (names !== '') above.splice(depth, above.length, names)
      const parents = above
        .slice(0, depth)
        .reduce((all, one) => all.flatMap((p) => one.split(' ').map((n) => p + n)), [''])
      return names === '' ? [] : parents.flatMap((parent) => names.split(' ').map((name) => parent + name))
    })
    const folders = globSync('src/{*,*/*}/').map((folder) => `${folder}/`.replace(/\/+$/, '/'))
    const expected = folders.filter((folder) => !/^src\/generated\/.+/.test(folder))
    expect(listed.filter((folder) => /^src\/.+/.test(folder)).sort()).toEqual(expected.sort())
    expect(listed.filter((folder) => !existsSync(folder))).toEqual([])
  })

  it('contains the version of package.json', () => {
    expect(version).toBe(packageJson.version)
  })
})
