import type { EvidenceKind, LedgerEntry } from '../../core/errors/evidence.ts'
import type { Cost, Probe } from '../probes/probe.ts'

/** Which probes are asked. */
export interface Selection {
  /** `v1`, `v2`, `front`, rules, and operations, of which every refusal and patch path counts too. Empty: all. */
  readonly only: readonly string[]
  readonly evidence?: EvidenceKind
  readonly costs: readonly Cost[]
  /** Only requests that read, without creating anything in the account. */
  readonly readOnly: boolean
  /** Rules that an earlier run has asked. */
  readonly done: ReadonlySet<string>
}

export function selected(probes: readonly Probe[], rules: readonly LedgerEntry[], selection: Selection): Probe[] {
  const evidence = new Map(rules.map((row) => [row.id, row.evidence.kind]))
  return probes.filter(
    (probe) =>
      !selection.done.has(probe.rule) &&
      selection.costs.includes(probe.cost) &&
      (!selection.evidence || evidence.get(probe.rule) === selection.evidence) &&
      (selection.only.length === 0 || selection.only.some((name) => isAbout(probe, name))) &&
      (!selection.readOnly || isReadOnly(probe)),
  )
}

/** The names that `only` takes. */
export function selectable(probes: readonly Probe[]): string[] {
  return [
    ...new Set(['v1', 'v2', 'front', ...probes.flatMap((probe) => [probe.rule, lastOperation(probe) ?? probe.rule])]),
  ]
}

function isAbout(probe: Probe, name: string): boolean {
  const { rule } = probe
  return rule === name || rule.startsWith(`${name}.`) || rule.startsWith(`${name}:`) || lastOperation(probe) === name
}

function lastOperation({ steps }: Probe): string | undefined {
  return steps.at(-1)?.operation
}

function isReadOnly({ steps, state }: Probe): boolean {
  return state === undefined && steps.every(({ request }) => request.method === 'GET')
}
