import { systemProblem } from '../adapters/node/system-problem.ts'
import { didYouMean } from '../core/schema/nearest.ts'
import { version } from '../version.ts'
import { type Command, fail, say } from './command.ts'
import { run } from './run.ts'

/** A command as the list of all shows it. */
interface Listed {
  readonly summary: string
  /** Loaded when it is asked for: starting a server must not pay for the rest. */
  load(): Promise<{ command: Command }>
}

const GROUPS: Readonly<Record<string, Readonly<Record<string, Listed>>>> = {
  'Start a server': {
    serve: { summary: 'serve the control plane over HTTP', load: () => import('./serve.ts') },
    exec: { summary: 'run a command with its own server', load: () => import('./exec.ts') },
    env: { summary: 'print the environment of AWS clients for a running server', load: () => import('./env.ts') },
  },
  'Use a running server': {
    journal: { summary: 'show or follow the requests of a running server', load: () => import('./journal.ts') },
    state: { summary: 'get or put the state of a running server', load: () => import('./state.ts') },
    reset: { summary: 'restore the initial state of a running server', load: () => import('./reset.ts') },
    faults: { summary: 'list, add or remove fault rules', load: () => import('./faults.ts') },
    clock: { summary: 'show or move the time of a running server', load: () => import('./clock.ts') },
  },
  Rules: {
    explain: {
      summary: 'explain a rule, a patch operation, or the settings of a call',
      load: () => import('./explain.ts'),
    },
    paths: { summary: 'list the valid patch paths of an operation', load: () => import('./paths.ts') },
    rules: { summary: 'list all rules with their evidence', load: () => import('./rules.ts') },
  },
  Contracts: {
    verify: { summary: 'verify Understudy against the pacts of its consumers', load: () => import('./verify.ts') },
    lint: { summary: 'check pact files without verifying them', load: () => import('./lint.ts') },
    states: { summary: 'list the provider states for pacts', load: () => import('./states.ts') },
    compare: {
      summary: 'compare pacts or OpenAPI descriptions with the OpenAPI documents',
      load: () => import('./compare.ts'),
    },
    publish: { summary: 'publish pacts to a Pact Broker', load: () => import('./publish.ts') },
    'can-i-deploy': {
      summary: 'check with a Pact Broker whether a version can be deployed',
      load: () => import('./can-i-deploy.ts'),
    },
  },
  'Real accounts': {
    diff: { summary: 'compare another API Gateway with Understudy', load: () => import('./diff.ts') },
    pull: { summary: 'read the state of an account as a state document', load: () => import('./pull.ts') },
    push: { summary: 'create the APIs of a state document in an account', load: () => import('./push.ts') },
  },
  'Files and shell': {
    fixtures: { summary: 'write requests, answers and scenarios to files', load: () => import('./fixtures.ts') },
    completion: {
      summary: 'print the completion script of a shell',
      load: async () => ({ command: (await import('./completion.ts')).completionOf(() => COMMANDS) }),
    },
  },
}

const TITLE = `Understudy ${version} is a local stand-in for the control plane of Amazon API Gateway, v1 and v2.`

/** Every command by its name. */
export const COMMANDS: Readonly<Record<string, Listed>> = Object.assign({}, ...Object.values(GROUPS))

/** Runs the command that the arguments name. */
export async function main([name, ...args]: readonly string[]): Promise<void> {
  dropWhatNobodyReads()
  const asked = name === 'help' ? args[0] : undefined
  if (asked !== undefined) return main([asked, '--help'])
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    const { overviewHelp } = await import('./help.ts')
    process.stdout.write(overviewHelp(GROUPS, TITLE))
  } else if (name === '--version' || name === '-v' || name === 'version') {
    process.stdout.write(`${version}\n`)
  } else if (!Object.hasOwn(COMMANDS, name)) {
    const what = name.startsWith('-') ? `unknown option "${name}"` : `unknown command "${name}"`
    fail(
      `${what}.${didYouMean(name, [...Object.keys(COMMANDS), 'help', 'version', '--help', '--version'])} See understudy --help.`,
    )
  } else {
    const found = await COMMANDS[name]?.load()
    if (found) await run(name, found.command, args)
  }
}

/**
 * A reader such as `head` closes the pipe when it has read enough. The rest of the output is dropped, which is not a failure.
 * Output that cannot be written for another reason is lost, which is said once; the command goes on with what else it does.
 */
function dropWhatNobodyReads(): void {
  process.stderr.on('error', () => {}) // nothing is left to say it on
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE' || isLost) return
    isLost = true
    say(`cannot write to stdout: ${systemProblem(error)}.`)
    process.on('exit', () => {
      process.exitCode ||= 2
    })
  })
}

let isLost = false
