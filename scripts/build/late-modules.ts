import { globSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { Rolldown } from 'tsdown'
import { bodyOf, importedStatically, leftOut, loadedByNode, REQUIRE, standInOf, takenIn } from './late-files.ts'
import { importedFiles, importedNames, rewriteLate } from './late-references.ts'

/** Modules that many processes never use, by group. A group is loaded at its first use. */
const GROUPS: Readonly<Record<string, RegExp>> = {
  gateway: /^src\/gateway\/create-gateway\.ts$/,
  openapi:
    /^src\/(core\/openapi\/|v[12]\/(import|export)\/(?!stored)|v1\/operations\/(import-(rest-api|documentation-parts)|put-rest-api|get-export)\.ts|v2\/operations\/((re)?import|export)-api\.ts)/,
  documents:
    /^src\/(core\/(resources\/(loader|snapshot)|state\/state-document)|gateway\/(shared-lists|state-document)|v[12]\/(state-document|documents\/(stage|rest-api|account|made|deployed-api|api|dates)))\.ts$/,
  faults: /^src\/core\/faults\/(answer|check|draft|fault|match|rule|rule-document)\.ts$/,
  refusing: /^src\/core\/(http\/(elsewhere|enum-hint)|patch\/hint)\.ts$/,
  ledger:
    /^src\/(core\/errors\/ledger|(gateway|v[12])\/ledger|generated\/(data-plane\/(answers|behaviours)|v[12]\/(behaviours|patch-notes)))\.ts$/,
  evidence: /^src\/(gateway\/evidence|generated\/(front|v[12])\/evidence)\.ts$/,
  aside:
    /^src\/(core\/(journal\/secrets|offset-clock|operation-name|resources\/blockers|settle|state\/persistence)|(gateway|v[12])\/effective|adapters\/aws-sdk)\.ts$/,
  errors: /^src\/generated\/v[12]\/errors\.ts$/,
  patching: /^src\/(core\/patch\/engine|generated\/v1\/patch)\.ts$/,
  schemas1: /^src\/generated\/v1\/schemas\.ts$/,
  schemas2: /^src\/generated\/v2\/schemas\.ts$/,
  verbs:
    /^src\/(core\/(resources\/verbs|schema\/requests)|v1\/(verbs|violations|hooks\/(stage|rest-api|account)|stage|rest-api|method-settings|access-log|canary|stage-variables)|v2\/(verbs|violations|hooks\/(stage|api)|stage|api|access-log|deployed|route-settings|cors))\.ts$/,
  resources1:
    /^src\/v1\/((hooks|documents|operations)\/(?!stage\.|rest-api\.|account\.|made\.|deployed-api\.)|usage-plan\.ts|tags\.ts|deployed-api\.ts|models\.ts)/,
  resources2: /^src\/v2\/((hooks|documents|operations)\/(?!stage\.|api\.|dates\.)|tags\.ts|api-mapping\.ts)/,
}

/**
 * Groups that a bundle for browsers omits, by the entry point that imports them, each with the module that replaces it until
 * then. This module exports the names of the group that other modules use.
 */
const LEFT_OUT: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  rules: { ledger: 'src/gateway/ledger-absent.ts', evidence: 'src/gateway/evidence-absent.ts' },
  openapi: { openapi: 'src/gateway/openapi-absent.ts' },
}
const STAND_INS: Readonly<Record<string, string>> = Object.assign({}, ...Object.values(LEFT_OUT))

/** Where the modules stand that use a group late; other entry points need what they import. */
const USERS = /^src\/(index\.ts|(core|gateway|v1|v2)\/|adapters\/(fetch|aws-sdk|msw-listen)\.ts)/

/** Entry points that should not load the gateway for the few modules that both of them use. */
const APART = ['src/factories.ts', 'src/auth.ts', 'src/data.ts', 'src/msw.ts']

const BODY = 'late-body:'
const STAND_IN = 'late-stand-in:'
const ALL = '#late'

/**
 * Splits what is needed late from what is imported at once. In Node a group is a file that is loaded, synchronously, when it is
 * first needed; everywhere else (bundlers, browsers, jest) it is imported as usual. Which of the two applies is decided by the
 * conditions of `#late` in package.json: only Node itself has both of `module-sync` and `node-addons`.
 */
export function lateModules(): Rolldown.Plugin {
  const root = process.cwd()
  const uses = lateUses()
  return {
    name: 'late-modules',
    buildStart() {
      for (const name of Object.keys(GROUPS)) this.emitFile({ type: 'chunk', id: BODY + name, fileName: bodyOf(name) })
      for (const name of Object.keys(STAND_INS))
        this.emitFile({ type: 'chunk', id: STAND_IN + name, fileName: standInOf(name) })
    },
    resolveId(id) {
      if (id === ALL) return { id, external: true }
      return id.startsWith(BODY) || id.startsWith(STAND_IN) ? id : null
    },
    load: (id) => {
      if (id.startsWith(STAND_IN)) return standIn(id.slice(STAND_IN.length), uses, root)
      return id.startsWith(BODY) ? body(id.slice(BODY.length), uses, root) : null
    },
    transform(code, id) {
      const file = relative(root, id)
      if (!USERS.test(file) || id.endsWith('.d.ts')) return null
      const own = groupOf(file)
      const used = new Set<string>()
      const rewritten = rewriteLate(code, file, (target) => {
        const group = groupOf(target)
        if (group === undefined || group === own) return undefined
        used.add(group)
        return `$${group}().${prefixOf(target, uses)}`
      })
      if (rewritten === undefined) return null
      const loaders = [...used].map((group) => `${group} as $${group}`).join(', ')
      return { code: `import { ${loaders} } from '${ALL}'\n${rewritten}`, moduleType: 'ts' }
    },
    generateBundle() {
      const names = Object.keys(GROUPS)
      const emit = (fileName: string, source: string): string => this.emitFile({ type: 'asset', fileName, source })
      emit('late/static.js', names.map(importedStatically).join(''))
      emit(
        'late/browser.js',
        names.map((name) => (name in STAND_INS ? leftOut(name) : importedStatically(name))).join(''),
      )
      for (const [entry, groups] of Object.entries(LEFT_OUT))
        emit(`late/${entry}.js`, takenIn(entry, Object.keys(groups)))
      const [start, ...loaders] = [REQUIRE, ...names.map(loadedByNode)]
      emit('late/node.js', [start, ...loaders].join(''))
    },
  }
}

/** The file of the package that contains a module that every gateway needs. */
interface GatewayModules {
  /** Modules that the main entry point imports eagerly. */
  isStart(id: string): boolean
  /** Modules of an entry point that needs no gateway. */
  isShared(id: string): boolean
  /** Modules without lazy imports, also in their imports. They are always evaluated before their importers. */
  isBase(id: string): boolean
  isMain(id: string): boolean
}

/** Finds the modules of the main entry point, and of a gateway, that are in no other late group. */
export function gatewayModules(): GatewayModules {
  const root = process.cwd()
  const imports = new Map<string, readonly string[]>()
  const reach = (file: string, seen: Set<string>, isWhole = false): Set<string> => {
    seen.add(file)
    const targets = importedFiles(readFileSync(file, 'utf8'), file)
    imports.set(file, targets)
    for (const target of targets)
      if (!seen.has(target) && (isWhole || groupOf(target) === undefined)) reach(target, seen, isWhole)
    return seen
  }
  const start = reach('src/index.ts', new Set())
  const gateway = reach('src/gateway/create-gateway.ts', new Set())
  // These entry points import modules of late groups as usual.
  const apart = APART.reduce((seen, entry) => reach(entry, seen, true), new Set<string>())
  for (const file of commonModules(reach)) gateway.add(file)
  const loadsLate = new Map<string, boolean>()
  const isLate = (file: string): boolean => {
    const known = loadsLate.get(file)
    if (known !== undefined) return known
    loadsLate.set(file, false)
    const found = (imports.get(file) ?? []).some((target) => groupOf(target) !== undefined || isLate(target))
    loadsLate.set(file, found)
    return found
  }
  const fileOf = (id: string): string => relative(root, id)
  const isOwn = (file: string): boolean => gateway.has(file) && !start.has(file) && !apart.has(file)
  return {
    isStart: (id) => start.has(fileOf(id)),
    isShared: (id) => gateway.has(fileOf(id)) && apart.has(fileOf(id)) && !start.has(fileOf(id)),
    isBase: (id) => isOwn(fileOf(id)) && !isLate(fileOf(id)),
    isMain: (id) => isOwn(fileOf(id)) && isLate(fileOf(id)),
  }
}

/** Up to this many bytes, a module that several groups need has no separate file, because finding a file takes 0.2 ms. */
const SMALL = 4000

/** Small modules that several groups need. */
function commonModules(reach: (file: string, seen: Set<string>) => Set<string>): readonly string[] {
  const groups = new Map<string, number>()
  const files = globSync('src/**/*.ts')
  for (const pattern of Object.values(GROUPS)) {
    const own = files.filter((file) => pattern.test(file))
    const needed = own.reduce((seen, file) => reach(file, seen), new Set<string>())
    for (const file of needed) if (groupOf(file) === undefined) groups.set(file, (groups.get(file) ?? 0) + 1)
  }
  return [...groups].flatMap(([file, count]) => (count > 1 && statSync(file).size <= SMALL ? file : []))
}

/** The file of a group: it exports what any other module uses of it. */
function body(group: string, uses: readonly Use[], root: string): string {
  return exportsOf(group, uses, (target) => join(root, target))
}

/** The substitute for a group. It exports the names that modules in a bundle for browsers use. */
function standIn(group: string, uses: readonly Use[], root: string): string {
  const contained = uses.filter(({ by }) => !Object.hasOwn(STAND_INS, groupOf(by) ?? ''))
  return exportsOf(group, contained, () => join(root, STAND_INS[group] as string))
}

/** Exports of the names that are used of a group, each once, from the file that `pathOf` gives. */
function exportsOf(group: string, uses: readonly Use[], pathOf: (target: string) => string): string {
  const exported = uses
    .filter(({ target }) => groupOf(target) === group)
    .map(({ target, name }) => {
      return `export { ${name} as ${prefixOf(target, uses)}${name} } from ${JSON.stringify(pathOf(target))}\n`
    })
  return [...new Set(exported)].join('')
}

/** A name of a module that is loaded late, used by a module of another group. */
interface Use {
  readonly target: string
  readonly name: string
  /** The file that uses it. */
  readonly by: string
}

function lateUses(): readonly Use[] {
  return globSync('src/**/*.ts')
    .filter((file) => USERS.test(file))
    .sort()
    .flatMap((by) => importedNames(readFileSync(by, 'utf8'), by).map((use) => ({ ...use, by })))
    .filter(({ target, by }) => groupOf(target) !== undefined && groupOf(target) !== groupOf(by))
}

function groupOf(file: string): string | undefined {
  return Object.keys(GROUPS).find((name) => GROUPS[name]?.test(file))
}

/**
 * The prefix of the names of a module in the file of its group: empty, unless another module of the group exports the same
 * name.
 */
function prefixOf(file: string, uses: readonly Use[]): string {
  const names = new Set(uses.filter(({ target }) => target === file).map(({ name }) => name))
  const isTaken = ({ target, name }: Use): boolean =>
    target !== file && groupOf(target) === groupOf(file) && names.has(name)
  if (!uses.some(isTaken)) return ''
  return `${file
    .replace(/^src\//, '')
    .replace(/\.ts$/, '')
    .replaceAll(/\W/g, '_')}__`
}
