import { refusalsIn } from './resources/complete.ts'
import type { Schema, Spec } from './spec.ts'

/** A compiler could only guess at an unknown name, or at two rows that claim one path: it refuses instead. */
export function checkNames(spec: Spec): void {
  const problems: string[] = []
  const usedErrors = new Set<string>()
  const usedRules = new Set<string>()
  const known = (name: string, place: (string | number)[]): void => {
    usedErrors.add(name)
    if (!spec.errors[name]) problems.push(`${spec.where(place)}: no error is called "${name}"`)
  }
  for (const operation of spec.operations) {
    for (const name of operation.errors) usedErrors.add(name)
    for (const name of operation.rules) usedRules.add(name)
    if (!operation.status) problems.push(`${spec.where(operation.at)}: ${operation.name} has no status of success`)
    if (!operation.evidence) problems.push(`${spec.where(operation.at)}: ${operation.name} has no x-evidence`)
    const patchNames: [string, (string | number)[]][] = Object.entries(operation.patch?.otherwise ?? {}).map(
      ([op, name]) => [name, ['otherwise', op]],
    )
    const paths = new Map<string, number>()
    operation.patch?.rows.forEach((row, i) => {
      for (const [why, name] of Object.entries(row.refuse ?? {})) patchNames.push([name, ['rows', i, 'refuse', why]])
      const shape = row.path.replace(/\{\w+\}/g, '{}')
      if (paths.has(shape)) {
        problems.push(
          `${spec.where([...operation.at, 'x-patch', 'rows', i])}: row ${paths.get(shape)} already claims ${row.path}`,
        )
      }
      paths.set(shape, i)
    })
    for (const [name, place] of patchNames) known(name, [...operation.at, 'x-patch', ...place])
    for (const schema of [operation.body, ...operation.parameters.map((one) => one.schema as Schema)])
      for (const name of refusalsIn(spec.document, schema)) known(name, operation.at)
  }
  const quotas = spec.document['x-quotas'] as { objects?: Record<string, { refusal: string }> } | undefined
  for (const [name, quota] of Object.entries(quotas?.objects ?? {})) known(quota.refusal, ['x-quotas', 'objects', name])
  for (const [name, { error }] of Object.entries(spec.faults)) known(error, ['components', 'x-faults', name, 'error'])
  problems.push(...scopeProblems(spec), ...probeProblems(spec))
  if (spec.operations.length > 0) {
    for (const name of Object.keys(spec.errors)) {
      if (!usedErrors.has(name))
        problems.push(`${spec.where(['components', 'x-errors', name])}: nothing raises "${name}"`)
    }
    for (const name of Object.keys(spec.rules)) {
      if (!usedRules.has(name))
        problems.push(`${spec.where(['components', 'x-rules', name])}: nothing follows "${name}"`)
    }
  }
  if (problems.length > 0) throw new Error(problems.join('\n'))
}

/** Evidence about some of the operations that raise an error names them, and has the evidence for the others. */
function scopeProblems(spec: Spec): string[] {
  return Object.entries(spec.errors).flatMap(([name, { seen, elsewhere }]) => {
    if (!seen) return []
    const raising = spec.operations.filter((operation) => operation.errors.includes(name)).map((one) => one.name)
    const problem = (text: string): string => `${spec.where(['components', 'x-errors', name])}: ${name}: ${text}`
    // The front end has no operations of its own, and refuses those of every version.
    if (spec.operations.length === 0) return elsewhere ? [] : [problem('"elsewhere" is missing')]
    const strangers = seen.filter((one) => !raising.includes(one)).map((one) => problem(`"${one}" does not raise it`))
    const others = raising.filter((one) => !seen.includes(one))
    if (others.length > 0 && !elsewhere)
      return [...strangers, problem(`"elsewhere" is missing, for ${others.join(', ')}`)]
    if (others.length === 0 && elsewhere) return [...strangers, problem('"elsewhere" is about no operation')]
    return strangers
  })
}

/** A probe is of a behaviour, an error or a patch path. Its steps ask operations; those of the other version are checked by tests. */
function probeProblems(spec: Spec): string[] {
  const operations = new Set(spec.operations.map(({ name }) => name))
  const patches = new Set(
    spec.operations.flatMap(({ name, patch }) => (patch?.rows ?? []).map(({ path }) => `${name}:${path}`)),
  )
  return Object.entries(spec.probes).flatMap(([name, probe]) => {
    const place = (...more: (string | number)[]): string => spec.where(['components', 'x-probes', name, ...more])
    const steps = Array.isArray(probe) ? probe : 'steps' in probe ? probe.steps : []
    const strangers = steps.flatMap(({ ask }, i) =>
      operations.has(ask) || ask.includes('.') ? [] : [`${place(i)}: no operation is called "${ask}"`],
    )
    const isKnown = [spec.rules, spec.errors].some((table) => Object.hasOwn(table, name)) || patches.has(name)
    return [...(isKnown ? [] : [`${place()}: no behaviour, error or patch path is called "${name}"`]), ...strangers]
  })
}
