import { systemProblem } from '../adapters/node/system-problem.ts'
import { parseYaml, YamlError } from '../adapters/node/yaml.ts'
import type { StateDocument } from '../index.ts'
import { sentence, UsageError } from './command.ts'

const { lstatSync, readFileSync, writeFileSync } = process.getBuiltinModule('node:fs')
const { isUtf8 } = process.getBuiltinModule('node:buffer')
const { join, relative, sep } = process.getBuiltinModule('node:path')

/** The text of a file that an option or, without one, an operand names, without the mark with which some editors begin one. */
export function readText(option: string | undefined, file: string): string {
  try {
    return utf8(readFileSync(file)).replace(/^\uFEFF/, '')
  } catch (error) {
    const by = option === undefined ? '' : `--${option}: `
    throw new UsageError(`${by}cannot read "${file}": ${systemProblem(error)}.`)
  }
}

/** Decodes UTF-8. Other encodings would be read with wrong characters, without any error. */
function utf8(bytes: Buffer): string {
  if (!isUtf8(bytes)) throw new Error('it is not in UTF-8')
  return bytes.toString()
}

/** The content of a file in JSON or YAML, by its ending. Of a file with secrets, errors tell the line but do not show it. */
export async function readDocument(
  option: string | undefined,
  file: string,
  { secret = false } = {},
): Promise<unknown> {
  const content = readText(option, file)
  try {
    return file.endsWith('.json') ? JSON.parse(content) : await parseYaml(content)
  } catch (error) {
    const line = error instanceof YamlError ? ` (line ${error.line})` : ''
    const why = secret ? '.' : `: ${sentence((error as Error).message)}`
    throw new UsageError(`${file} is not valid ${file.endsWith('.json') ? 'JSON' : 'YAML'}${line}${why}`)
  }
}

/** The state document in a file. An empty file is refused: it says nothing, and most likely another one was meant. */
export async function readState(option: string | undefined, file: string): Promise<StateDocument> {
  const document = await readDocument(option, file)
  if (document === null || document === undefined)
    throw new UsageError(`${file} has no content. A state document of nothing is {}.`)
  return document as StateDocument
}

/** Writes a document as JSON or YAML, by the ending of the file. */
export async function writeDocument(option: string | undefined, file: string, document: unknown): Promise<void> {
  const content = file.endsWith('.json') ? `${JSON.stringify(document, null, 2)}\n` : await yamlOf(document)
  try {
    writeFileSync(file, content)
  } catch (error) {
    const by = option === undefined ? '' : `--${option}: `
    throw new UsageError(`${by}cannot write "${file}": ${systemProblem(error)}.`)
  }
}

/** A document as YAML, with lines as long as their values. */
export async function yamlOf(document: unknown): Promise<string> {
  const { stringify } = await import('yaml')
  return stringify(document, { lineWidth: 0 })
}

/**
 * Where a file of a folder is. Throws where that is outside of the folder, by its name or by a symbolic link: a name may come from
 * a file that others wrote.
 */
export function placeIn(folder: string, name: string): string {
  const path = join(folder, name)
  const steps = relative(folder, path).split(sep)
  if (steps[0] === '..' || steps[0] === '') throw new UsageError(`"${name}" is not in ${folder}, so it is not changed.`)
  steps.forEach((_, i) => {
    const step = join(folder, ...steps.slice(0, i + 1))
    if (lstatSync(step, { throwIfNoEntry: false })?.isSymbolicLink()) {
      throw new UsageError(`${step} is a symbolic link, and files are not written through links. Remove it first.`)
    }
  })
  return path
}
