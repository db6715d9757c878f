import { globSync, readFileSync } from 'node:fs'

/** A block of code in a document. */
export interface Block {
  /** The document and the line of the fence. */
  readonly place: string
  /** The language and the words after it. */
  readonly info: readonly string[]
  /** The name in the comment before it: `<!-- file: sdk.ts -->`, `<!-- session: aws -->`. */
  readonly kind: string | undefined
  readonly name: string | undefined
  readonly code: string
}

const CODE = new Set(['js', 'javascript', 'mjs', 'cjs', 'ts', 'typescript', 'mts', 'cts', 'jsx', 'tsx'])

/** The fenced blocks of a document, in their order. */
export function blocksOf(document: string): Block[] {
  const lines = readFileSync(document, 'utf8').split('\n')
  const blocks: Block[] = []
  for (let i = 0; i < lines.length; i++) {
    const fence = /^(\s*)(```+|~~~+)(.*)$/.exec(lines[i] ?? '')
    if (!fence) continue
    const [, indent = '', mark = '', info = ''] = fence
    const end = lines.findIndex((line, at) => at > i && line.trim() === mark)
    const named = /^\s*<!-- (\w+): (\S+) -->$/.exec(lines[i - 1] ?? '')
    const code = lines.slice(i + 1, end).map((line) => line.slice(indent.length))
    blocks.push({
      place: `${document}:${i + 1}`,
      info: info.trim().toLowerCase().split(/\s+/),
      kind: named?.[1],
      name: named?.[2],
      code: `${code.join('\n')}\n`,
    })
    i = end < 0 ? lines.length : end
  }
  return blocks
}

/** The documents for users. */
export const DOCUMENTS: readonly string[] = [
  'README.md',
  ...globSync('docs/**/*.md', { exclude: ['docs/node_modules/**'] }).sort(),
]

/** The code of all documents, apart from the blocks that are a file of an example: examples are run by themselves. */
export function ownBlocks(): Block[] {
  const files = new Set(
    globSync('examples/**/*.{js,ts,mjs}', { exclude: ['**/node_modules/**'] }).map((file) =>
      readFileSync(file, 'utf8'),
    ),
  )
  return DOCUMENTS.flatMap(blocksOf).filter((block) => isCode(block) && !files.has(block.code))
}

/** Whether a block is JavaScript or TypeScript. */
export function isCode({ info }: Block): boolean {
  return CODE.has(info[0] ?? '')
}

/** Whether a block is run: `no-run` after the language means that it is only compiled. */
export function isRun({ info }: Block): boolean {
  return !info.includes('no-run')
}

/** The output that the comments at the printing lines of a block promise. */
export function promised({ code }: Block): string[] {
  return [...code.matchAll(/console\.log\(.*\/\/\s(.*)$/gm)].map((match) => match[1] ?? '')
}
