import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { terraformMirror, writeTerraformConfiguration } from '../../scripts/terraform-mirror.ts'
import { type Argument, allArguments, changedArguments, resourcesOf, tableOf } from './terraform/arguments.ts'
import { UNCHANGED } from './terraform/unchanged.ts'
import { environment, find, type Ran, run, useServer } from './tools.ts'

const terraform = find('terraform', ['version'], 'no terraform on this machine')
const absence =
  terraform.absence ||
  (terraformMirror ? '' : ' (skipped: no mirror with version 5 of the AWS provider; TF_PLUGIN_CACHE_DIR may name one)')

/** Terraform's own code for a plan that changes something. */
const SOMETHING_TO_DO = 2

const SCENARIOS = [
  ['REST stages', 'rest'],
  ['resources, methods and integrations', 'methods'],
  ['guards of methods and private integrations', 'access'],
  ['what belongs to a REST API', 'apis'],
  ['what names the stages of REST APIs', 'plans'],
  // A document is not read back: with it in the configuration, an imported API is written once more.
  ['APIs described by documents', 'bodies', 2],
  ['HTTP and WebSocket stages', 'v2'],
  ['HTTP APIs with authorizers, routes and integrations', 'http'],
  ['WebSocket APIs with authorizers, routes and integrations', 'socket'],
  ['what belongs to HTTP and WebSocket APIs', 'neighbours'],
  ['resources that move to another API or another name', 'moves'],
] as const

/** The arguments that a scenario changed, by its name. */
const changes = new Map<string, readonly Argument[]>()

const server = useServer()

// Each step starts the provider anew, which takes seconds, and on a busy machine half a minute.
describe.skipIf(absence).concurrent(`Terraform${absence}`, { timeout: 3_600_000 }, () => {
  const home = mkdtempSync(join(tmpdir(), 'understudy-terraform-'))
  const configuration = join(home, 'terraform.rc')
  beforeAll(() => {
    writeTerraformConfiguration(configuration, terraformMirror)
  })
  afterAll(() => rmSync(home, { recursive: true }))

  it.for(SCENARIOS)(
    'applies, changes, imports and destroys %s, with empty plans in between',
    async ([, name, rewritten = 0], { annotate }) => {
      const { step, run, resources, write } = open(name, annotate)
      await step('init')
      await step('apply', 1)
      await step('plan', 1)
      const before = await resources()
      await step('apply', 2)
      await step('plan', 2)
      changes.set(name, changedArguments(before, await resources()))

      // What exists is forgotten and then imported: it must fit the configuration as it stands.
      const ids = JSON.parse((await run('output', '-json', 'ids')).stdout) as Record<string, string>
      await run('state', 'rm', ...Object.keys(ids))
      write('imports.tf', importBlocks(ids))
      const { stdout } = await step('apply', 2)
      expect(stdout).toContain(
        `Resources: ${Object.keys(ids).length} imported, 0 added, ${rewritten} changed, 0 destroyed.`,
      )
      await step('plan', 2)
      await step('destroy', 2)
    },
  )

  it('changes every argument that can be changed of every resource', {
    concurrent: false,
  }, async (context) => {
    if (changes.size < SCENARIOS.length) return context.skip('Not all scenarios came as far as their second state.')
    const { step, schemas } = open('rest', context.annotate)
    await step('init')
    const all = allArguments(await schemas())
    const changed = new Set([...changes.values()].flat())
    expect(all.filter((argument) => !changed.has(argument))).toEqual(Object.keys(UNCHANGED).sort())
    await expect(tableOf(all, UNCHANGED)).toMatchFileSnapshot('terraform/arguments.md')
  })

  /** A scenario in a folder of its own; a step that fails says what Terraform printed. */
  function open(name: string, annotate: (message: string) => Promise<unknown>) {
    const folder = join(home, name)
    cpSync(fileURLToPath(new URL(`terraform/${name}`, import.meta.url)), folder, { recursive: true })
    const env = { ...environment(server.url), TF_CLI_CONFIG_FILE: configuration, TF_IN_AUTOMATION: '1' }
    const start = async (command: string, ...args: string[]): Promise<Ran> => {
      const ran = await run(terraform.command, [`-chdir=${folder}`, command, ...args], env)
      if (ran.exitCode === 0) return ran
      const what = command === 'plan' && ran.exitCode === SOMETHING_TO_DO ? 'finds something to do' : 'failed'
      throw new Error(`terraform ${command} of ${name} ${what}:\n${ran.stdout}${ran.stderr}`)
    }
    const HOW = { init: [], apply: ['-auto-approve'], plan: ['-detailed-exitcode'], destroy: ['-auto-approve'] }
    return {
      run: start,
      resources: async () => resourcesOf((await start('show', '-json')).stdout),
      schemas: async () => (await start('providers', 'schema', '-json')).stdout,
      write: (file: string, content: string) => writeFileSync(join(folder, file), content),
      step: async (command: keyof typeof HOW, phase?: number): Promise<Ran> => {
        const values = phase === undefined ? [] : ['-var', `endpoint=${server.url}`, '-var', `phase=${phase}`]
        const began = performance.now()
        const ran = await start(command, '-no-color', '-input=false', ...HOW[command], ...values)
        await annotate(`terraform ${command}: ${((performance.now() - began) / 1000).toFixed(1)} s`)
        return ran
      },
    }
  }
})

function importBlocks(ids: Readonly<Record<string, string>>): string {
  const literal = (id: string): string => JSON.stringify(id).replaceAll('${', '$${')
  return Object.entries(ids)
    .map(([address, id]) => `import {\n  to = ${address}\n  id = ${literal(id)}\n}\n`)
    .join('\n')
}
