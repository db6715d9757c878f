import { oneLine } from '../adapters/printable.ts'
import { didYouMean } from '../core/schema/nearest.ts'

// As in files.ts: unused code of these two modules would take 5 of the 55 ms in which a server starts.
const { parseArgs } = process.getBuiltinModule('node:util')

/** An option of a command: how it is written, what it means, and what it is without it. */
export interface Option {
  readonly type: 'string' | 'boolean'
  /** Whether it may be given more than once. */
  readonly multiple?: boolean
  /** The placeholder of the value in the help: `PORT`. */
  readonly value?: string
  readonly help: string
  /** One letter: `h` for `-h`. */
  readonly short?: string
  /** The heading below which the help lists it. */
  readonly group?: string
}

/** Options that the help lists below a heading. */
export function grouped(group: string, options: Readonly<Record<string, Option>>): Readonly<Record<string, Option>> {
  return Object.fromEntries(Object.entries(options).map(([name, option]) => [name, { group, ...option }]))
}

/** The options of every command. */
export const COMMON: Readonly<Record<string, Option>> = {
  help: { type: 'boolean', short: 'h', help: 'show this help' },
  version: { type: 'boolean', short: 'v', help: 'show the version of understudy' },
}

/** A command: its options, and what it does with them. */
export interface Command {
  readonly summary: string
  readonly options: Readonly<Record<string, Option>>
  /** The operands, as the help writes them. Absent: none. */
  readonly operands?: string
  /** Whole command lines, for the help. */
  readonly examples?: readonly string[]
  run(values: Values, operands: readonly string[]): Promise<void> | void
}

export type Values = Readonly<Record<string, string | boolean | readonly (string | boolean)[] | undefined>>

/** Wrong usage: the sentence goes to stderr and the exit code is 2. */
export class UsageError extends Error {
  /** Further lines of the help. */
  readonly details: readonly string[]

  constructor(problem: string, details: readonly string[] = []) {
    super(problem)
    this.details = details
  }
}

/** Ends the program for a usage error, with a message that names the remedy. */
export function fail(problem: string, details: readonly string[] = []): void {
  say(problem)
  for (const detail of details) process.stderr.write(`  - ${oneLine(detail)}\n`)
  process.exitCode = 2
}

/** Prints a message on stderr in one line, so that foreign text in it cannot imitate a line of ours. */
export function say(sentence: string): void {
  process.stderr.write(`understudy: ${oneLine(sentence)}\n`)
}

/** A message as a sentence that another one may follow. */
export function sentence(text: string): string {
  return /[.?!]$/.test(text) ? text : `${text}.`
}

/** An option without a value is most likely a variable of the shell that is not set: it must not mean a default, or everything. */
export function refuseBlanks(values: Values): void {
  for (const [name, value] of Object.entries(values)) {
    const isBlank = [value].flat().some((one) => typeof one === 'string' && one.trim() === '')
    if (isBlank) throw new UsageError(`--${name} is empty. Give it a value, or leave it out.`)
  }
}

export function parse(name: string, { operands = '' }: Command, options: Command['options'], args: readonly string[]) {
  try {
    const parsed = parseArgs({ args: [...args], options, allowPositionals: true, strict: true, tokens: true })
    // Where operands begin with "--", an operand before it would have its own options taken away.
    const first = parsed.tokens.find(({ kind }) => kind === 'positional' || kind === 'option-terminator')
    if (operands.startsWith('--') && first?.kind === 'positional') {
      throw new UsageError(`${name}: write "--" before "${first.value}". See understudy ${name} --help.`)
    }
    return parsed
  } catch (error) {
    if (error instanceof UsageError) throw error
    const unknown = /Unknown option '(-[^']*)'/.exec((error as Error).message)?.[1]
    if (unknown === undefined) throw new UsageError(`${name}: ${problemOfValue((error as Error).message)}`)
    const known = Object.keys(options).map((option) => `--${option}`)
    throw new UsageError(
      `${name}: unknown option "${unknown}".${didYouMean(unknown, known)} See understudy ${name} --help.`,
    )
  }
}

/** The error of Node's parser for the value of an option, in the form of the other messages. */
function problemOfValue(message: string): string {
  const option = /--[\w-]+/.exec(message)?.[0]
  if (option === undefined) return message
  if (message.includes('does not take an argument')) return `${option} does not accept a value.`
  const dash = message.includes('ambiguous') ? ` One that begins with a dash is written ${option}=-1.` : ''
  return `${option} needs a value.${dash}`
}

/** The whole number of an option, or the default when it is not given. */
export function whole(values: Values, option: string, fallback: number, maximum = Number.MAX_SAFE_INTEGER): number {
  const text = values[option]
  if (text === undefined) return fallback
  if (typeof text !== 'string' || !/^\d+$/.test(text) || Number(text) > maximum) {
    throw new UsageError(`--${option} must be a whole number of at most ${maximum}, not "${String(text)}".`)
  }
  return Number(text)
}

/** The texts of an option that may be given more than once. */
export function texts(values: Values, option: string): readonly string[] {
  const given = values[option]
  return Array.isArray(given) ? given.filter((one) => typeof one === 'string') : []
}

/** The text of an option that takes one of a few. */
export function choice(values: Values, option: string, allowed: readonly string[]): string | undefined {
  const given = text(values, option)
  if (given !== undefined && !allowed.includes(given)) {
    throw new UsageError(`--${option} must be one of ${allowed.join(', ')}, not "${given}".`)
  }
  return given
}

/** The text of an option, if it is given. */
export function text(values: Values, option: string): string | undefined {
  const value = values[option]
  return typeof value === 'string' ? value : undefined
}

/** The options of every command that prints a list in several formats. */
export function formatOptions(formats: readonly string[]): Readonly<Record<string, Option>> {
  return {
    format: { type: 'string', value: 'FORMAT', help: `${formats.join(', ')} (default ${formats[0]})` },
    json: { type: 'boolean', help: 'the same as --format json' },
  }
}

/** The format that the options name, the first one where they name none. */
export function formatIn<Format extends string>(values: Values, formats: readonly [Format, ...Format[]]): Format {
  const format = choice(values, 'format', formats) as Format | undefined
  if (!values.json) return format ?? formats[0]
  if (format !== undefined && format !== 'json')
    throw new UsageError(`--json and --format ${format} exclude each other.`)
  return 'json' as Format
}
