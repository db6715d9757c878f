import { Converter } from 'typedoc'
import { MarkdownPageEvent } from 'typedoc-plugin-markdown'

/** A type that is longer than this is shown without the members of its objects. */
const LONGEST_TYPE = 240
const PACKAGE = 'apigateway-understudy'

/** Makes the pages of TypeDoc readable: no members of `Error`, short types, no tables of one column, and the names that programs import. */
export function load(app) {
  app.converter.on(Converter.EVENT_RESOLVE_END, ({ project }) => {
    const ofError = ({ inheritedFrom, overwrites }) => (inheritedFrom ?? overwrites)?.name.startsWith('Error.')
    const inherited = Object.values(project.reflections).filter(ofError)
    for (const reflection of inherited) project.removeReflection(reflection)
  })
  app.renderer.on(MarkdownPageEvent.END, (page) => {
    page.contents = tidy(page.url, page.contents ?? '')
  })
}

function tidy(url, text) {
  // The types of the SDKs have the names of the others.
  const isDouble = url.endsWith('Sdk.md')
  const lines = text
    .replace(/^#+ (?:Inherited from|Overrides)\n\n.*\n\n/gm, '')
    // The table of the members follows the name of its type, which the search finds.
    .replace(/^#+ Properties\n\n(?=\|)/gm, '')
    .replace(/^\| Type Parameter \|\n\| -+ \|\n((?:\| .* \|\n)+)/gm, (_, rows) =>
      rows.replace(/^\| (.*) \|$/gm, '- $1'),
    )
    .replace(/^# (\w+)$/m, (_, name) => `# ${entryPoint(name)}`)
    .replace(/^- \[(\w+)\]\(((?:\w+|index\/modules)\.md)\)$/gm, (_, name, path) => `- [${entryPoint(name)}](${path})`)
    .split('\n')
    .map((line) => (line.startsWith('|') ? line.split(' | ').map(shortened).join(' | ') : line))
  return `${isDouble ? '---\nsearch: false\n---\n\n' : ''}${lines.join('\n')}`
}

/** `msw` as programs import it. */
function entryPoint(name) {
  if (/^[A-Z]/.test(name)) return name
  return name === 'index' ? PACKAGE : `${PACKAGE}/${name}`
}

/** The text of a cell: the arguments of a generic type and the members of an object are left out where they are long. */
function shortened(cell) {
  if (cell.length <= LONGEST_TYPE || !/\\[<{]/.test(cell)) return cell
  const short = without(without(cell, '\\<', '\\>', ''), '\\{', '\\}', '`object`')
  return short.replaceAll('`object` & `object` & `NestedLists`', '`object`')
}

/** A text in which a replacement stands for everything between an opening and its closing mark. */
function without(text, open, close, replacement) {
  let depth = 0
  let result = ''
  for (let at = 0; at < text.length; at++) {
    const mark = text.slice(at, at + 2)
    if (mark === open && depth++ === 0) result += replacement
    if (depth === 0) result += text[at]
    if (mark === close) {
      depth--
      at++
    } else if (mark === open) at++
  }
  return result
}
