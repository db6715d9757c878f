import { type Command, choice, text } from './command.ts'
import { firstCredential } from './credentials.ts'
import { type Variables, variablesFor } from './environment.ts'
import { serverOf } from './remote.ts'
import { tokenOptions } from './token.ts'

/** How each shell sets and forgets a variable. */
const SHELLS: Readonly<Record<string, { set(name: string, value: string): string; unset(name: string): string }>> = {
  sh: { set: (name, value) => `export ${name}=${quoted(value)}`, unset: (name) => `unset ${name}` },
  fish: { set: (name, value) => `set -gx ${name} ${quoted(value)};`, unset: (name) => `set -e ${name};` },
  powershell: {
    set: (name, value) => `$env:${name} = '${value.replaceAll("'", "''")}'`,
    unset: (name) => `Remove-Item Env:${name} -ErrorAction SilentlyContinue`,
  },
}

export const command: Command = {
  summary: 'print shell commands that point AWS SDKs, the AWS CLI and Terraform at a running server',
  examples: ['eval "$(understudy env)"', 'understudy env --url http://127.0.0.1:4620 --shell fish | source'],
  options: {
    url: {
      type: 'string',
      value: 'URL',
      help: 'address of the server (default http://127.0.0.1:4620)',
    },
    region: { type: 'string', value: 'REGION', help: 'region of the clients (default us-east-1)' },
    ...tokenOptions,
    ca: { type: 'string', value: 'FILE', help: 'certificate of the authority of serve --tls (PEM)' },
    credentials: { type: 'string', value: 'FILE', help: 'access keys, as for serve; the first key is used' },
    shell: { type: 'string', value: 'SHELL', help: `${Object.keys(SHELLS).join(', ')} (default sh)` },
  },
  run: async (values) => {
    const shell = SHELLS[choice(values, 'shell', Object.keys(SHELLS)) ?? 'sh']
    const ca = text(values, 'ca')
    const token = text(values, 'token') // one of the environment is there already
    const credentials = await firstCredential(text(values, 'credentials'))
    const variables: Variables = variablesFor(
      {
        url: serverOf(values),
        region: text(values, 'region') ?? 'us-east-1',
        ...(token !== undefined && { token }),
        ...(credentials && { credentials }),
        ...(ca !== undefined && { ca }),
      },
      process.env,
    )
    // What is forgotten comes first, and only where there is something to forget.
    const lines = Object.entries(variables).flatMap(([name, value]) => {
      if (value !== undefined) return [shell?.set(name, value)]
      return process.env[name] === undefined ? [] : [shell?.unset(name)]
    })
    process.stdout.write(`${lines.join('\n')}\n`)
  },
}

function quoted(value: string): string {
  return /^[\w@%+=:,./-]+$/.test(value) ? value : `'${value.replaceAll("'", `'\\''`)}'`
}
