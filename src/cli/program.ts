import { didYouMean } from '../core/schema/nearest.ts'
import { version } from '../version.ts'
import { type Command, fail, run } from './command.ts'

/** Loaded when they are asked for: starting a server must not pay for the rest. */
const COMMANDS: Readonly<Record<string, { summary: string; load: () => Promise<{ command: Command }> }>> = {
  serve: { summary: 'serve the Stage APIs over HTTP', load: () => import('./serve.ts') },
  exec: { summary: 'run a command against a server of its own', load: () => import('./exec.ts') },
  env: { summary: 'print what leads AWS clients to a running server', load: () => import('./env.ts') },
  fixtures: { summary: 'write requests, answers and scenarios into files', load: () => import('./fixtures.ts') },
  verify: { summary: 'hold Understudy against the pacts of its consumers', load: () => import('./verify.ts') },
  lint: { summary: 'check pact files without verifying them', load: () => import('./lint.ts') },
  states: { summary: 'list the provider states that pacts may name', load: () => import('./states.ts') },
  compare: { summary: 'compare consumers with our OpenAPI documents', load: () => import('./compare.ts') },
  publish: { summary: 'publish pacts to a Pact Broker', load: () => import('./publish.ts') },
  explain: { summary: 'explain a ledger entry, or the settings of a call', load: () => import('./explain.ts') },
  'can-i-deploy': {
    summary: 'ask a Pact Broker whether a version may be deployed',
    load: () => import('./can-i-deploy.ts'),
  },
  diff: { summary: 'compare another side with Understudy', load: () => import('./diff.ts') },
  pull: { summary: 'read what another side has, as a state document', load: () => import('./pull.ts') },
  push: { summary: 'make what a state document says on another side', load: () => import('./push.ts') },
  rules: { summary: 'list every rule with its evidence', load: () => import('./rules.ts') },
}

/** Runs the command that the arguments name. */
export async function main([name, ...args]: readonly string[]): Promise<void> {
  dropWhatNobodyReads()
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    const rows = Object.entries(COMMANDS).map(([command, { summary }]) => `  ${command.padEnd(14)}${summary}`)
    process.stdout.write(
      `understudy ${version}: stands in for Amazon API Gateway's Stage APIs\n\nusage: understudy <command> [options]\n\n` +
        `${rows.join('\n')}\n\n\`understudy <command> --help\` lists the options of a command.\n`,
    )
  } else if (name === '--version' || name === '-v') {
    process.stdout.write(`${version}\n`)
  } else if (!Object.hasOwn(COMMANDS, name)) {
    fail(`there is no command "${name}".${didYouMean(name, Object.keys(COMMANDS))} See understudy --help.`)
  } else {
    const found = await COMMANDS[name]?.load()
    if (found) await run(name, found.command, args)
  }
}

/** A reader that has read enough, such as `head`, closes the pipe: the rest of the output is dropped, and that is no failure. */
function dropWhatNobodyReads(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error
    })
  }
}
