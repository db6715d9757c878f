/** The front matter of a page of wide tables. */
export const WIDE = '---\naside: false\npageClass: wide stacked\n---\n\n'

/** Text for a cell of a table or a paragraph: nothing in it is read as Markdown, HTML, an emoji or a template of Vue. */
export function plain(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('{', '&#123;')
    .replaceAll(/:(?=\S)/g, '&#58;')
    .replace(/[\\|*_`[\]~$]/g, (sign) => `\\${sign}`)
    .split('\n')
    .map((line) => line.trim())
    .join(' ')
}

/** Text as inline code, even with back quotes or braces. */
export function code(text: string): string {
  const escaped = text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('|', '&#124;')
    .replaceAll(':', '&#58;')
  return `<code v-pre>${escaped
    .replaceAll('*', '&#42;')
    .replaceAll('_', '&#95;')
    .replaceAll('`', '&#96;')
    .replaceAll('[', '&#91;')
    .split('\n')
    .map((line) => line.trim())
    .join(' ')}</code>`
}

/** A text that fits in a row of a table. */
export function shortened(text: string): string {
  return text.length <= 240 ? text : `${text.slice(0, 239)}…`
}

/** Text with `code` in back quotes. */
export function prose(text: string): string {
  return text
    .split(/`([^`]+)`/)
    .map((part, i) => (i % 2 === 1 ? code(part) : plain(part)))
    .join('')
}

/** A fenced block. The fence is longer than every one in the text. */
export function fenced(language: string, text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}${language}\n${text.replace(/\n$/, '')}\n${fence}`
}

/** A table. Cells are Markdown. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}
