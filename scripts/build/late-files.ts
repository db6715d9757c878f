/** The file that exports what other groups use of a group. */
export function bodyOf(group: string): string {
  return `late/${group}-body.js`
}

/** The substitute for a group that a bundle for browsers omits. */
export function standInOf(group: string): string {
  return `late/${group}-absent.js`
}

/** In a bundle for browsers: the substitute for a group, until the group is imported. */
export function leftOut(group: string): string {
  return `import * as absent_${group} from './${group}-absent.js'
let all_${group} = absent_${group}
export const ${group} = () => all_${group}
export const take_${group} = (all) => { all_${group} = all }
`
}

/** In a bundle for browsers: the entry point that takes in groups which are left out otherwise. */
export function takenIn(entry: string, groups: readonly string[]): string {
  const taken = groups.map(
    (group) =>
      `import * as ${group} from './${group}-body.js'\nimport { take_${group} } from './browser.js'\ntake_${group}(${group})\n`,
  )
  return `${taken.join('')}export * from '../${entry}.js'\n`
}

/** For everything but Node and browsers: a group that is imported with the package. */
export function importedStatically(group: string): string {
  return `import * as all_${group} from './${group}-body.js'\nexport const ${group} = () => all_${group}\n`
}

/** The beginning of the file for Node. */
export const REQUIRE = `const { createRequire } = process.getBuiltinModule('node:module')
let require
const load = (name) => (require ??= createRequire(import.meta.url))(\`./\${name}-body.js\`)
`

/** For Node: a group that is loaded when it is first used. */
export function loadedByNode(group: string): string {
  return `let all_${group}\nexport const ${group} = () => (all_${group} ??= load('${group}'))\n`
}
