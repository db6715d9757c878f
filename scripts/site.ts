import { copyFileSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { commandPage } from './site/cli.ts'
import { controlPage } from './site/control.ts'
import { home } from './site/home.ts'
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
      'guides/test-runners.md',
      'guides/sdk-javascript.md',
      'guides/msw.md',
      'guides/aws-cli.md',
      'guides/boto3.md',
      'guides/terraform.md',
      'guides/containers.md',
    ],
  ],
  [
    'Features',
    ['faults.md', 'state.md', 'factories.md', 'workers.md', 'effective.md', 'openapi.md', 'signatures-and-tls.md'],
  ],
  ['Requests and state', ['terminal.md', 'page.md']],
  ['Contracts', ['guides/pact.md', 'contracts.md', 'reference/states.md']],
  ['Real accounts', ['truth.md', 'diff.md']],
  [
    'Migrate from',
    [
      'guides/migrate-aws-sdk-client-mock.md',
      'guides/migrate-msw-handlers.md',
      'guides/migrate-localstack.md',
      'guides/migrate-moto.md',
      'guides/migrate-terraform-mock-provider.md',
    ],
  ],
  [
    'Reference',
    [
      'reference/options.md',
      'reference/cli.md',
      'rules/index.md',
      'patch-paths/index.md',
      'reference/operations.md',
      'reference/control-endpoints.md',
      'reference/control-api.md',
      'reference/data-plane.md',
    ],
  ],
  ['Project', ['architecture.md']],
]

/** Groups whose pages are listed only when one of them is open. */
const COLLAPSED = new Set(['Migrate from', 'Project', 'Real accounts'])

const pages = new Map<string, string>()
for (const file of globSync('docs/**/*.md').sort())
  pages.set(posix.relative('docs', file), flagged(linked(file, readFileSync(file, 'utf8'))))
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
const groupsOfSidebar = groups.map(([text, files]) => {
  const items = files.map((path) => ({
    text: titleOf(pages.get(path) ?? '').replace(/^Migrate from /, ''),
    link: `/${path.replace(/(index)?\.md$/, '')}`,
  }))
  return {
    text,
    ...(COLLAPSED.has(text) && { collapsed: true }),
    items: text === 'Reference' ? [...items.slice(0, 2), API, ...items.slice(2)] : items,
  }
})
/** Beside pages of reference the reference comes first. The others begin with the start. */
const reference = [
  ...groupsOfSidebar.filter(({ text }) => text === 'Reference'),
  ...groupsOfSidebar.filter(({ text }) => text !== 'Reference').map((group) => ({ ...group, collapsed: true })),
]
const sidebar = {
  '/': groupsOfSidebar,
  ...Object.fromEntries(['/rules/', '/patch-paths/', '/reference/', '/api/'].map((path) => [path, reference])),
}

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
  return `Save one of these files and run its command:

- vitest: \`npx vitest run\`
- jest: \`npm install --save-dev jest @jest/globals\`, then \`NODE_OPTIONS=--experimental-vm-modules npx jest\`
- node:test: \`node --test\`

::: code-group

\`\`\`ts [vitest: stage.test.ts]
${vitest}\`\`\`

\`\`\`js [jest: stage.test.js]
${read('jest')}\`\`\`

\`\`\`js [node:test: stage.test.js]
${read('node-test')}\`\`\`

:::`
}

/** Options of commands in tables, which the style sheet keeps in one line. */
function flagged(text: string): string {
  return text.replace(/^\|.*$/gm, (row) => row.replaceAll(/`(--[\w-]+)`/g, '<code class="flag">$1</code>'))
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
