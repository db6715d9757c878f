import { isUtf8 } from 'node:buffer'
import { existsSync, globSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { isFolder } from '../../adapters/node/folder.ts'
import { systemProblem } from '../../adapters/node/system-problem.ts'
import { addressOf, authorizationOf, type SignIn } from '../broker/address.ts'

/** The text of a pact, and how to call it in a report. */
export interface Source {
  readonly name: string
  readonly text: string
  /** Whether the file itself was named; a file in a named folder can belong to another provider. */
  readonly named: boolean
  /** Whether a broken interaction is reported without failing the run. The broker marks pacts that were never verified. */
  readonly pending?: boolean
  /** Whether it is a file of this machine: the files of one consumer belong together, the versions that a broker gives do not. */
  readonly isFile?: boolean
  /** Why the text is not there: it cannot be read. */
  readonly unreadable?: string
}

/** The pacts behind file names, folders, globs and URLs, each once, and what cannot be found or read. */
export async function read(
  places: readonly string[],
  allowEmpty = false,
  signIn: (url: string) => SignIn = () => ({}),
  ended?: AbortSignal,
): Promise<{ sources: Source[]; problems: string[] }> {
  const sources = new Map<string, Source>()
  const problems: string[] = []
  for (const place of places) {
    if (/^https?:\/\//.test(place)) {
      const found = await download(place, signIn, ended)
      sources.set(found.name, found)
      continue
    }
    const files = filesAt(place)
    const isEmpty = allowEmpty && (existsSync(place) || /[*?[{]/.test(place))
    if (files.length === 0 && !isEmpty) {
      problems.push(`${place}: no such file, and no folder or pattern with pact files in it.`)
    }
    for (const file of files) {
      const named = file === place
      try {
        const real = realpathSync(file)
        const known = sources.get(real)
        if (known?.named !== true) {
          sources.set(real, { name: displayed(file), text: textOf(file), named, isFile: true })
        }
      } catch (error) {
        const unreadable = `cannot be read: ${systemProblem(error)}.`
        sources.set(file, { name: displayed(file), text: '', named, unreadable })
      }
    }
  }
  return { sources: [...sources.values()], problems }
}

function filesAt(place: string): string[] {
  if (!existsSync(place))
    return globSync(place)
      .filter((file) => isPactName(file) && !isFolder(file))
      .sort()
  return isFolder(place) ? filesIn(place, new Set()).sort() : [place]
}

/** The pact files in a folder and those below it, links to folders included; `seen` are the folders that were looked at. */
function filesIn(folder: string, seen: Set<string>): string[] {
  const real = realpathSync(folder)
  if (seen.has(real)) return []
  seen.add(real)
  try {
    return readdirSync(folder).flatMap((name) => {
      const path = join(folder, name)
      if (isFolder(path)) return filesIn(path, seen)
      return isPactName(name) ? [path] : []
    })
  } catch {
    return [folder] // reading it gives the reason
  }
}

/** `x.json`, and `x.JSON` as some systems write it. */
function isPactName(name: string): boolean {
  return name.toLowerCase().endsWith('.json')
}

/** Who signs in by the URL is not shown by it. */
async function download(place: string, signIn: (url: string) => SignIn, ended?: AbortSignal): Promise<Source> {
  const { url, authorization: own } = addressOf(place)
  const authorization = own ?? authorizationOf(signIn(url))
  try {
    const accept = 'application/hal+json, application/json'
    const response = await fetch(url, {
      headers: { accept, ...(authorization !== undefined && { authorization }) },
      signal: AbortSignal.any([AbortSignal.timeout(LONGEST_WAIT), ...(ended ? [ended] : [])]),
    })
    if (!response.ok) return missing(url, `answered ${response.status}.`)
    return { name: url, text: await response.text(), named: true }
  } catch (error) {
    return missing(url, `cannot be fetched: ${String((error as Error).cause ?? error)}.`)
  }
}

/** So long a server may take to answer, in milliseconds. */
const LONGEST_WAIT = 60_000

/** More than this is not read, in bytes: a special file has no end. */
const LARGEST_FILE = 100_000_000

function textOf(file: string): string {
  const { size } = statSync(file)
  if (size > LARGEST_FILE) throw new Error(`it has ${size} bytes, and at most ${LARGEST_FILE} are read`)
  const bytes = readFileSync(file)
  if (!isUtf8(bytes)) throw new Error('it is not in UTF-8')
  return bytes.toString()
}

function missing(name: string, unreadable: string): Source {
  return { name, text: '', named: true, unreadable }
}

function displayed(file: string): string {
  const short = relative('.', file)
  return short.startsWith('..') ? file : short
}
