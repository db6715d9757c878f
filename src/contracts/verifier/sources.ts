import { existsSync, globSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileProblem } from '../../adapters/node/file-problem.ts'
import { addressOf } from '../broker/address.ts'

/** The text of a pact, and how to call it in a report. */
export interface Source {
  readonly name: string
  readonly text: string
  /** Whether somebody named this very file; what only lies in a named folder may belong to another provider. */
  readonly named: boolean
  /** Whether a broken interaction is reported but does no harm: the broker says so of what was never verified. */
  readonly pending?: boolean
}

/** The pacts behind file names, folders, globs and URLs, each once, and what cannot be found or read. */
export async function read(
  places: readonly string[],
  allowEmpty = false,
): Promise<{ sources: Source[]; problems: string[] }> {
  const sources = new Map<string, Source>()
  const problems: string[] = []
  for (const place of places) {
    if (/^https?:\/\//.test(place)) {
      const found = await download(place)
      if (typeof found === 'string') problems.push(found)
      else sources.set(found.name, found)
      continue
    }
    const files = filesAt(place)
    const isEmpty = allowEmpty && (existsSync(place) || /[*?[{]/.test(place))
    if (files.length === 0 && !isEmpty) {
      problems.push(`${place}: no such file, and no folder or pattern with pact files in it.`)
    }
    for (const file of files) {
      try {
        const real = realpathSync(file)
        const known = sources.get(real)
        if (known?.named !== true) {
          sources.set(real, { name: displayed(file), text: readFileSync(file, 'utf8'), named: file === place })
        }
      } catch (error) {
        problems.push(`${displayed(file)}: cannot be read: ${fileProblem(error)}.`)
      }
    }
  }
  return { sources: [...sources.values()], problems }
}

function filesAt(place: string): string[] {
  if (!existsSync(place))
    return globSync(place)
      .filter((file) => file.endsWith('.json') && !isFolder(file))
      .sort()
  return isFolder(place) ? filesIn(place, new Set()).sort() : [place]
}

/** The pact files in a folder and those below it, links to folders included; `seen` are the folders that were looked at. */
function filesIn(folder: string, seen: Set<string>): string[] {
  const real = realpathSync(folder)
  if (seen.has(real)) return []
  seen.add(real)
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    if (isFolder(path)) return filesIn(path, seen)
    return name.endsWith('.json') ? [path] : []
  })
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true
}

/** Who signs in by the URL is not shown by it. */
async function download(place: string): Promise<Source | string> {
  const { url, authorization } = addressOf(place)
  try {
    const accept = 'application/hal+json, application/json'
    const response = await fetch(url, { headers: { accept, ...(authorization !== undefined && { authorization }) } })
    if (!response.ok) return `${url}: answered ${response.status}.`
    return { name: url, text: await response.text(), named: true }
  } catch (error) {
    return `${url}: cannot be fetched: ${String((error as Error).cause ?? error)}.`
  }
}

function displayed(file: string): string {
  const short = relative('.', file)
  return short.startsWith('..') ? file : short
}
