import { copyFileSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { commandPage } from './site/cli.ts'
import { controlPage } from './site/control.ts'
import { patchPages } from './site/patch-paths.ts'
import { playgroundPages } from './site/playground.ts'
import { rulePages } from './site/rules.ts'

/**
 * Writes the pages of the site into `site/pages`: those of `docs/`, and those that follow from the tables. VitePress builds them
 * and fails on a dead link.
 */
const PAGES = 'site/pages'
const REPOSITORY = 'https://github.com/apigateway-understudy/apigateway-understudy'

const GROUPS: readonly (readonly [text: string, files: readonly string[]])[] = [
  ['Start', ['start.md', 'cookbook.md', 'errors.md', 'why.md']],
  [
    'Guides',
    [
      'guides/sdk-javascript.md',
      'guides/msw.md',
      'guides/test-runners.md',
      'guides/aws-cli.md',
      'guides/boto3.md',
      'guides/terraform.md',
      'guides/containers.md',
      'guides/pact.md',
    ],
  ],
  [
    'Migrate',
    [
      'guides/migrate-aws-sdk-client-mock.md',
      'guides/migrate-msw-handlers.md',
      'guides/migrate-localstack.md',
      'guides/migrate-moto.md',
      'guides/migrate-terraform-mock-provider.md',
    ],
  ],
  [
    'Topics',
    [
      'faults.md',
      'state.md',
      'factories.md',
      'workers.md',
      'effective.md',
      'terminal.md',
      'page.md',
      'contracts.md',
      'openapi.md',
      'truth.md',
      'diff.md',
      'signatures-and-tls.md',
    ],
  ],
  [
    'Reference',
    [
      'reference/options.md',
      'reference/cli.md',
      'reference/control-endpoints.md',
      'reference/control-api.md',
      'reference/operations.md',
      'reference/data-plane.md',
      'reference/states.md',
      'rules/index.md',
      'patch-paths/index.md',
    ],
  ],
  ['Project', ['architecture.md']],
]

const pages = new Map<string, string>()
for (const file of globSync('docs/**/*.md').sort())
  pages.set(posix.relative('docs', file), linked(file, readFileSync(file, 'utf8')))
pages.set('index.md', home())
pages.set('start.md', linked('README.md', start(readFileSync('README.md', 'utf8'))))
pages.set('reference/states.md', linked('contracts/states.md', readFileSync('contracts/states.md', 'utf8')))
pages.set('reference/cli.md', commandPage())
pages.set('reference/control-api.md', controlPage())
for (const [path, text] of [...rulePages(), ...patchPages(), ...(await playgroundPages())]) pages.set(path, text)

const listed = new Set(GROUPS.flatMap(([, files]) => files))
const others = [...pages.keys()].filter(
  (path) => !listed.has(path) && !/^(rules|patch-paths|public)\/|^(index|playground)\.md$/.test(path),
)
const groups = [...GROUPS, ...(others.length > 0 ? [['More', others] as const] : [])]
/** The pages of TypeDoc, which `npm run api` writes into the site after this script. */
const API = { text: 'API reference', link: '/api/modules' }
const sidebar = groups.map(([text, files]) => {
  const items = files.map((path) => ({
    text: titleOf(pages.get(path) ?? ''),
    link: `/${path.replace(/(index)?\.md$/, '')}`,
  }))
  return { text, items: text === 'Reference' ? [API, ...items] : items }
})

rmSync(PAGES, { recursive: true, force: true })
for (const [path, text] of [...pages, ['sidebar.json', JSON.stringify(sidebar, null, 2)] as const]) {
  mkdirSync(dirname(join(PAGES, path)), { recursive: true })
  writeFileSync(join(PAGES, path), text)
}
for (const file of globSync('docs/*.png')) copyFileSync(file, join(PAGES, 'public', posix.basename(file)))
process.stdout.write(`${pages.size} pages in ${PAGES}\n`)

function titleOf(text: string): string {
  return /^# (.*)$/m.exec(text)?.[1] ?? ''
}

/** The README as the first page: without the links of its table of contents and what only developers need. */
function start(readme: string): string {
  return readme
    .replace(/^# .*$/m, '# Start')
    .replace(/^## Documentation\n[\s\S]*?(?=^REST APIs answer)/m, '')
    .replace(/^## Work on Understudy\n[\s\S]*/m, '')
    .replace(/^Save this file as[\s\S]*?^```ts\n([\s\S]*?)^```$/m, (_, vitest: string) => tabs(vitest))
}

/** The first test for each runner, as tabs. */
function tabs(vitest: string): string {
  const read = (runner: string): string => readFileSync(`examples/first-test/${runner}/stage.test.js`, 'utf8')
  return `Save one of these files and run its command: \`npx vitest run\`, \`npx jest\` with
\`NODE_OPTIONS=--experimental-vm-modules\`, or \`node --test\`.

::: code-group

\`\`\`ts [vitest: stage.test.ts]
${vitest}\`\`\`

\`\`\`js [jest: stage.test.js]
${read('jest')}\`\`\`

\`\`\`js [node:test: stage.test.js]
${read('node-test')}\`\`\`

:::`
}

/** Links as the site needs them: pages of the site stay, everything else is in the repository. */
function linked(file: string, text: string): string {
  return text.replace(/\]\((?!https?:|#|\/)([^)#\s]+)(#[^)\s]*)?\)/g, (whole, path: string, anchor = '') => {
    const target = posix.normalize(posix.join(posix.dirname(file), path))
    if (target === 'contracts/states.md') return `](/reference/states${anchor})`
    if (target.startsWith('docs/') && target.endsWith('.png')) return `](/${posix.basename(target)})`
    if (target.startsWith('docs/') && target.endsWith('.md')) return `](/${target.slice(5, -3)}${anchor})`
    return whole === '' ? whole : `](${REPOSITORY}/blob/main/${target}${anchor})`
  })
}

function home(): string {
  return `---
layout: home
hero:
  name: Understudy
  text: The control plane of Amazon API Gateway, on your machine
  tagline: Your deploy tools, release bots and Terraform talk to it through their own clients. They get the answers of AWS, refusals included, to the byte.
  actions:
    - { theme: brand, text: Start, link: /start }
    - { theme: alt, text: Rules, link: /rules/ }
features:
  - title: Exact, with evidence
    details: Every answer comes from a named rule. Each rule has a page with its text, its evidence, and a request that breaks it.
  - title: One state, many transports
    details: SDK request handler, msw 2 and 3, fetch, HTTP server, command line.
  - title: Faults on purpose
    details: Throttling, lost answers and broken connections, deterministic and below the SDK, so that its own retries run.
  - title: Contracts
    details: Pacts say what your code expects of API Gateway, and understudy verify checks them without Docker, an account or a broker.
---
`
}
