import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { type Document, isMap, isScalar, LineCounter, parseDocument } from 'yaml'

/** The way to a value in a document: `['components', 'schemas', 'Stage']`. */
export type Place = readonly (string | number)[]

/** One YAML file as it was read. */
interface SourceFile {
  file: string
  value: Record<string, unknown>
  yaml: Document
  lines: LineCounter
}

/** A spec in one or several YAML files. */
export interface Source {
  /** All files as one document. */
  value: Record<string, unknown>
  /** `spec/v1/stage.yaml:42`: the line of the deepest member that exists on the way to the place. */
  where(place: Place): string
  /** The position of the file in which the place stands. */
  fileOf(place: Place): number
}

/**
 * Reads a spec: one file, or every `.yaml` of a folder. Of a folder `service.yaml` comes first; its `x-order` lists
 * files in the order of the generated tables, and the others follow by name. Throws `file:line: ...` where a file is
 * not YAML, or where two files have the same member.
 */
export function readSource(path: string): Source {
  const files = path.endsWith('.yaml') ? [readFile(path)] : readFolder(path)
  const value: Record<string, unknown> = {}
  const problems: string[] = []
  for (const file of files) merge(value, file.value, [], (place) => problems.push(duplicate(files, file, place)))
  if (problems.length > 0) throw new Error(problems.join('\n'))
  return { value, where: (place) => located(files, place), fileOf: (place) => fileOf(files, place) }
}

function readFolder(folder: string): SourceFile[] {
  const service = readFile(`${folder}/service.yaml`)
  const order = (service.value['x-order'] ?? []) as string[]
  const names = readdirSync(folder)
    .flatMap((name) => (name.endsWith('.yaml') && name !== 'service.yaml' ? [name.slice(0, -'.yaml'.length)] : []))
    .sort()
  for (const [i, name] of order.entries()) {
    if (!existsSync(`${folder}/${name}.yaml`))
      throw new Error(`${located([service], ['x-order', i])}: there is no file "${name}.yaml"`)
  }
  const rest = names.filter((name) => !order.includes(name))
  return [service, ...[...order, ...rest].map((name) => readFile(`${folder}/${name}.yaml`))]
}

/** The parts of a file that depend on its text only. Parsing is half of what reading a spec costs, and tests read copies with one changed file. */
type Parsed = Omit<SourceFile, 'file'>

const parsed = new Map<string, Parsed>()

function readFile(file: string): SourceFile {
  const text = readFileSync(file, 'utf8')
  const known = parsed.get(text) ?? parse(file, text)
  parsed.set(text, known)
  return { file, ...known }
}

function parse(file: string, text: string): Parsed {
  const lines = new LineCounter()
  const yaml = parseDocument(text, { lineCounter: lines })
  const broken = yaml.errors[0]
  if (broken) throw new Error(`${file}:${broken.linePos?.[0].line ?? '?'}: ${broken.message}`)
  return { value: frozen((yaml.toJS() ?? {}) as Record<string, unknown>), yaml, lines }
}

/** All files with the same text share its value. */
function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  for (const inner of Object.values(value)) frozen(inner)
  return Object.freeze(value)
}

/** Members of these objects may be in several files; all others are in one. */
const SHARED = /^(?:|paths|components|components\.[\w-]+|x-resources|x-refusals|x-quotas|x-quotas\.\w+|x-unmodelled)$/

function merge(
  into: Record<string, unknown>,
  from: Record<string, unknown>,
  place: string[],
  refuse: (place: string[]) => void,
): void {
  for (const [name, value] of Object.entries(from)) {
    const at = [...place, name]
    if (SHARED.test(at.join('.'))) {
      into[name] ??= {}
      merge(into[name] as Record<string, unknown>, value as Record<string, unknown>, at, refuse)
    } else if (Object.hasOwn(into, name)) {
      refuse(at)
    } else {
      into[name] = value
    }
  }
}

function duplicate(files: SourceFile[], file: SourceFile, place: string[]): string {
  const first = files.find((one) => depthOf(one, place) === place.length) as SourceFile
  return `${located([file], place)}: "${place.join('.')}" is also in ${located([first], place)}`
}

function fileOf(files: SourceFile[], place: Place): number {
  const depths = files.map((file) => depthOf(file, place))
  return depths.indexOf(Math.max(...depths))
}

function located(files: SourceFile[], place: Place): string {
  const { file, yaml, lines } = files[fileOf(files, place)] as SourceFile
  return `${file}:${lineOf(yaml, lines, place)}`
}

/** How many steps towards the place a file has. */
function depthOf({ value }: SourceFile, place: Place): number {
  let inner: unknown = value
  for (const [depth, name] of place.entries()) {
    if (typeof inner !== 'object' || inner === null || !Object.hasOwn(inner, name)) return depth
    inner = (inner as Record<string | number, unknown>)[name]
  }
  return place.length
}

function lineOf(yaml: Document, lines: LineCounter, place: Place): number {
  for (let depth = place.length; depth > 0; depth--) {
    const path = place.slice(0, depth)
    const holder = path.length === 1 ? yaml.contents : yaml.getIn(path.slice(0, -1), true)
    if (isMap(holder)) {
      const pair = holder.items.find((item) => isScalar(item.key) && String(item.key.value) === String(path.at(-1)))
      if (pair && isScalar(pair.key) && pair.key.range) return lines.linePos(pair.key.range[0]).line
    }
    const node = yaml.getIn(path, true) as { range?: [number, number, number] } | undefined
    if (node?.range) return lines.linePos(node.range[0]).line
  }
  return 1
}
