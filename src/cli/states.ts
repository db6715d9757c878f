import { type Parameter, topics } from '../contracts/states.ts'
import { type Command, choice, formatIn, formatOptions } from './command.ts'

interface Row {
  readonly topic: string
  readonly name: string
  readonly text: string
  readonly parameters: readonly (Parameter & { readonly name: string })[]
  /** The values that the state returns for `fromProviderState`. */
  readonly gives: Readonly<Record<string, string>>
}

const NAMES = ['text', 'json', 'markdown'] as const

const FORMATS: Readonly<Record<(typeof NAMES)[number], (rows: readonly Row[]) => string>> = {
  text: asText,
  json: (rows) => `${JSON.stringify(rows, null, 2)}\n`,
  markdown: asMarkdown,
}

const TOPICS = Object.keys(topics)

export const command: Command = {
  summary: 'list the provider states for pacts, with their parameters',
  examples: ["understudy states --topic 'VPC links'", 'understudy states --json'],
  options: {
    topic: { type: 'string', value: 'TOPIC', help: `only states of this topic: ${TOPICS.join(', ')}` },
    ...formatOptions(NAMES),
  },
  run: (values) => {
    const format = FORMATS[formatIn(values, NAMES)]
    const topic = choice(values, 'topic', TOPICS)
    process.stdout.write(format(rows().filter((row) => topic === undefined || row.topic === topic)))
  },
}

function rows(): Row[] {
  return Object.entries<object>(topics).flatMap(([topic, states]) =>
    Object.entries<{ text: string; takes: Readonly<Record<string, Parameter>>; gives?: Row['gives'] }>(
      states as never,
    ).map(([name, { text, takes, gives = {} }]) => ({
      topic,
      name,
      text,
      parameters: Object.entries(takes).map(([parameter, about]) => ({ name: parameter, ...about })),
      gives,
    })),
  )
}

function asText(all: readonly Row[]): string {
  const lines = byTopic(all).flatMap(([topic, states]) => [
    topic,
    '',
    ...states.flatMap(({ name, text, parameters, gives }) => {
      const written = parameters.map((one) => [one.required ? `${one.name} *` : one.name, one.type, one.text] as const)
      const width = Math.max(0, ...written.map(([parameter]) => parameter.length))
      return [
        `  ${name}`,
        `    ${text}`,
        ...written.map(([parameter, type, what]) => `      ${parameter.padEnd(width)}  ${type.padEnd(7)}  ${what}`),
        ...Object.entries(gives).map(([made, what]) => `      gives back ${made}: ${what}`),
        '',
      ]
    }),
  ])
  return `${[...lines, '* required'].join('\n')}\n`
}

function asMarkdown(all: readonly Row[]): string {
  const cell = (value: string): string => value.replaceAll('|', '\\|')
  const lines = byTopic(all).flatMap(([topic, states]) => [
    `## ${topic}`,
    '',
    ...states.flatMap(({ name, text, parameters, gives }) => [
      `### ${name}`,
      '',
      text,
      '',
      ...(parameters.length > 0 ? ['| parameter | type | |', '| --- | --- | --- |'] : []),
      ...parameters.map(
        (one) => `| \`${one.name}\`${one.required ? ' (required)' : ''} | ${one.type} | ${cell(one.text)} |`,
      ),
      ...(parameters.length > 0 ? [''] : []),
      ...Object.entries(gives).flatMap(([made, what]) => [`Gives back \`${made}\`: ${what}.`, '']),
    ]),
  ])
  return `${lines.join('\n').trimEnd()}\n`
}

function byTopic(all: readonly Row[]): [string, Row[]][] {
  return Object.entries(Object.groupBy(all, ({ topic }) => topic)).map(([topic, states]) => [topic, states ?? []])
}
