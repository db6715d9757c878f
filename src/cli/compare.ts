import { existsSync, globSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isFolder } from '../adapters/node/folder.ts'
import { oneLine } from '../adapters/printable.ts'
import { ComparisonError, compare, type Documents, type Incompatibility } from '../contracts/openapi/compare.ts'
import { type Command, formatIn, formatOptions, text, UsageError, type Values } from './command.ts'
import { readDocument, readText } from './files.ts'
import { json } from './json.ts'

const FORMATS = ['text', 'json'] as const

export const command: Command = {
  summary: 'compare pacts, or OpenAPI descriptions of consumers, with the OpenAPI documents of API Gateway',
  operands: '<file|folder|glob>...',
  examples: ['understudy compare pacts', 'understudy compare client.openapi.yaml --json'],
  options: {
    openapi: {
      type: 'string',
      value: 'FOLDER',
      help: 'folder with v1.json and v2.json of the provider (default: those of this package)',
    },
    ...formatOptions(FORMATS),
  },
  run: start,
}

async function start(values: Values, places: readonly string[]): Promise<void> {
  const format = formatIn(values, FORMATS)
  if (places.length === 0) throw new UsageError('compare: name the pacts or descriptions: files, folders or patterns.')
  const files = places.flatMap(filesAt)
  const documents = documentsIn(text(values, 'openapi') ?? ownFolder())
  const found: (Incompatibility & { readonly file: string })[] = []
  for (const file of files) {
    const consumer = await readDocument(undefined, file)
    found.push(...(await compared(consumer, file, documents)).map((one) => ({ file, ...one })))
  }
  if (format === 'json') process.stdout.write(json(found, 2))
  else for (const one of found) process.stderr.write(`${oneLine(sentence(one))}\n`)
  const sum = `${files.length} consumer${files.length === 1 ? '' : 's'}: ${found.length} incompatible`
  process.stderr.write(`${sum}\n`)
  if (found.length > 0) process.exitCode = 1
}

function sentence({ file, description, at, problem }: Incompatibility & { readonly file: string }): string {
  return `${file}: "${description}": ${problem} (${at})`
}

async function compared(consumer: unknown, file: string, documents: Documents): Promise<Incompatibility[]> {
  try {
    return await compare(consumer, file, documents)
  } catch (error) {
    if (error instanceof ComparisonError) throw new UsageError(error.message)
    throw error
  }
}

/** In the package, the documents stand beside the commands; from the sources, where a build puts them. */
function ownFolder(): string {
  const places = ['./openapi/', '../../dist/openapi/'].map((place) => fileURLToPath(new URL(place, import.meta.url)))
  return places.find((place) => existsSync(place)) ?? (places[0] as string)
}

function documentsIn(folder: string): Documents {
  const read = (name: string): object => {
    const file = join(folder, name)
    try {
      return JSON.parse(readText('openapi', file)) as object
    } catch (error) {
      if (error instanceof UsageError) throw error
      throw new UsageError(`--openapi: "${file}" is not valid JSON: ${(error as Error).message}.`)
    }
  }
  return { v1: read('v1.json'), v2: read('v2.json') }
}

function filesAt(place: string): string[] {
  const files = isFolder(place)
    ? globSync(`${place}/**/*.{json,yaml,yml}`)
    : existsSync(place)
      ? [place]
      : globSync(place)
  if (files.length === 0) throw new UsageError(`compare: "${place}": no such file, and no folder or pattern with one.`)
  return files.sort()
}
