import { globSync, readFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { dirname, join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'
import packageJson from '../package.json' with { type: 'json' }
import { version } from '../src/version.ts'

/** Something that is installed: the paths of our own files begin with a letter, too. */
const PACKAGE = /^(?!(?:src|scripts|contracts|test)\/)[@a-z]/

/** Where a file lives, what it may import, and which of that only as types. First match wins. */
const ROOMS: readonly { room: RegExp; may: readonly RegExp[]; types?: readonly RegExp[] }[] = [
  { room: /^src\/core\//, may: [/^src\/core\//] },
  {
    room: /^src\/generated\/\w+\//,
    may: [/^src\/generated\/\w+\//],
    types: [/^src\/core\//, /^src\/factories\/shape\.ts$/],
  },
  { room: /^src\/v1\//, may: [/^src\/core\//, /^src\/v1\//, /^src\/generated\/v1\//] },
  { room: /^src\/v2\//, may: [/^src\/core\//, /^src\/v2\//, /^src\/generated\/v2\//] },
  { room: /^src\/version\.ts$/, may: [] },
  {
    room: /^src\/auth\.ts$/,
    may: [/^node:crypto$/, /^aws4$/, /^src\/core\/secrets\.ts$/],
    types: [/^src\/core\/(authentication|operation)\.ts$/],
  },
  {
    room: /^src\/data(\/|\.ts$)/,
    may: [/^src\/data\//, /^src\/core\/data\.ts$/, /^node:(fs|path|zlib)$/],
    types: [/^node:sqlite$/],
  },
  {
    // Of the core, what words a mistake: factories know no gateway.
    room: /^src\/factories(?:\/|\.ts$)/,
    may: [
      /^src\/factories\//,
      /^src\/generated\/v[12]\/(factories|errors|models|built)\.ts$/,
      /^src\/core\/(nearest|options)\.ts$/,
      /^@faker-js\/faker\/locale\/en$/,
    ],
    types: [/^src\/core\/service-error\.ts$/, /^@faker-js\/faker$/],
  },
  {
    room: /^src\/fixtures\//,
    may: [
      /^src\/fixtures\//,
      /^aws4$/,
      /^src\/auth\.ts$/,
      /^src\/factories(?:\/[\w-]+)?\.ts$/,
      /^src\/generated\/v[12]\/(calls|factories|patch)\.ts$/,
      /^src\/index\.ts$/,
      /^src\/version\.ts$/,
      /^node:crypto$/,
    ],
  },
  { room: /^src\/faults\.ts$/, may: [], types: [/^src\/core\//] },
  { room: /^src\/api-gateway\//, may: [/^src\/api-gateway\//, /^src\/core\//, /^src\/v[12]\/index\.ts$/] },
  {
    room: /^src\/api-gateway\.ts$/,
    may: [/^src\/api-gateway\//, /^src\/core\//, /^src\/v[12]\/index\.ts$/, /^src\/generated\/front\//],
  },
  {
    room: /^src\/index\.ts$/,
    may: [
      /^src\/api-gateway\.ts$/,
      /^src\/faults\.ts$/,
      /^src\/core\//,
      /^src\/doors\/(fetch|client|listen-options)\.ts$/,
    ],
    types: [/^src\/api-gateway\//, /^src\/generated\/v[12]\/models\.ts$/],
  },
  // Makes the gateways that it hands out: the only door that does.
  {
    room: /^src\/doors\/vitest\.ts$/,
    may: [/^src\/doors\/(refusals|printable)\.ts$/, /^src\/index\.ts$/, /^vitest$/],
  },
  {
    // The door of contracts: its matchers are made of generated tables, and its verifier opens the main door.
    room: /^src\/doors\/pact(\/|\.ts$)/,
    may: [
      /^src\/doors\//,
      /^src\/generated\//,
      /^src\/index\.ts$/,
      /^src\/core\/(nearest|options|secrets)\.ts$/,
      /^msw$/,
      /^node:/,
    ],
    types: [/^src\/core\/(operation|contract-table|service-error)\.ts$/],
  },
  {
    room: /^src\/doors\//,
    may: [/^src\/doors\//, /^src\/version\.ts$/, /^msw$/, /^vitest$/, /^node:(crypto|http|https|net)$/],
    types: [/^src\/index\.ts$/, /^src\/core\/operation\.ts$/],
  },
  {
    room: /^src\/cli\//,
    may: [
      /^src\/cli\//,
      /^src\/(index|auth|data)\.ts$/,
      /^src\/fixtures\//,
      /^src\/doors\//,
      /^src\/core\/nearest\.ts$/,
      /^src\/version\.ts$/,
      /^node:/,
      /^yaml$/,
    ],
  },
  { room: /^contracts\//, may: [/^contracts\//, /^src\/doors\/\w+\.ts$/, /^node:/, PACKAGE] },
  // What abuses a gateway opens its doors as a user does.
  {
    room: /^scripts\/abuse\//,
    may: [/^scripts\//, /^src\/(index|auth|doors\/(control|node))\.ts$/, /^node:/, PACKAGE],
  },
  {
    room: /^scripts\//,
    may: [/^scripts\//, /^node:/, PACKAGE],
    types: [/^src\/core\//, /^src\/(index|factories\/shape|doors\/\w+)\.ts$/],
  },
  {
    room: /^test\/(v1|v2|clients)\//,
    may: [
      /^test\//,
      /^src\/(index|auth|data|factories|doors\/\w+|cli\/\w+)\.ts$/,
      /^node:/,
      PACKAGE,
      /\.json$/,
      /^src\/generated\/.*\/patch\.ts$/,
    ],
  },
  { room: /^test\//, may: [/./] },
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
  it('lets every file import only from the rooms that it may enter', () => {
    const offences = sources.flatMap((file) => {
      const rule = ROOMS.find(({ room }) => room.test(file))
      if (!rule) return [`${file} stands in no room of the house`]
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

  it('keeps Node built-ins out of everything that the main door, the msw door and the factories reach', () => {
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
    expect([...visit('src/index.ts'), ...visit('src/doors/msw.ts'), ...visit('src/factories.ts')]).toEqual([])
    expect(reached.size).toBeGreaterThan(20)
  })

  it('exports just these names', async () => {
    expect({
      '.': Object.keys(await import('../src/index.ts')).sort(),
      './auth': Object.keys(await import('../src/auth.ts')).sort(),
      './data': Object.keys(await import('../src/data.ts')).sort(),
      './factories': Object.keys(await import('../src/factories.ts')).sort(),
      './msw': Object.keys(await import('../src/doors/msw.ts')).sort(),
      './node': Object.keys(await import('../src/doors/node.ts')).sort(),
      './pact': Object.keys(await import('../src/doors/pact.ts')).sort(),
      './vitest': Object.keys(await import('../src/doors/vitest.ts')).sort(),
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
          "stateOf",
        ],
        "./msw": [
          "handlers",
        ],
        "./node": [
          "serve",
        ],
        "./pact": [
          "Broker",
          "BrokerError",
          "PROVIDERS",
          "PactConflict",
          "PactsNotKept",
          "RecordingError",
          "answer",
          "anyKey",
          "asGithub",
          "asJson",
          "asJunit",
          "collectPacts",
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
        "./vitest": [
          "matchers",
          "test",
        ],
      }
    `)
  })

  it('says the version of package.json', () => {
    expect(version).toBe(packageJson.version)
  })
})
