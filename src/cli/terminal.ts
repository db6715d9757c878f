const { styleText } = process.getBuiltinModule('node:util')

type Format = Parameters<typeof styleText>[0]

/** A stream on which people may read. */
export interface Terminal {
  readonly isTTY?: boolean
  readonly columns?: number
}

/** Colours a text, or leaves it as it is. */
export type Paint = (format: Format, text: string) => string

/** Colours for a stream: on a terminal, unless NO_COLOR is set; FORCE_COLOR sets them anywhere. */
export function paintFor({ isTTY }: Terminal, env: NodeJS.ProcessEnv = process.env): Paint {
  const isForced = env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '0'
  const isColoured = isForced || (isTTY === true && !env.NO_COLOR && env.FORCE_COLOR !== '0' && env.TERM !== 'dumb')
  return isColoured ? (format, text) => styleText(format, text, { validateStream: false }) : (_, text) => text
}

/** The width of a stream in columns, or that of COLUMNS; nothing where lines may be as long as they are. */
export function widthOf({ isTTY, columns }: Terminal, env: NodeJS.ProcessEnv = process.env): number | undefined {
  // A terminal without a size, as some programs make them, has 0 columns.
  return (isTTY && columns) || Number(env.COLUMNS) || undefined
}

/** A text that fits, with an ellipsis where something is left out. */
export function clipped(text: string, width: number | undefined): string {
  return width === undefined || text.length <= width ? text : `${text.slice(0, Math.max(0, width - 1))}…`
}

/** Wraps a text at a number of columns, if words fit into them. */
export function wrapped(text: string, columns: number | undefined): string[] {
  if (columns === undefined || columns < 20) return [text]
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last === undefined || last.length + 1 + word.length > columns) lines.push(word)
    else lines[lines.length - 1] = `${last} ${word}`
  }
  return lines
}
