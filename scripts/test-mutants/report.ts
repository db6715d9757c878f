import type { Verdict } from './judged.ts'

/** The figures of a run by kind, and what was missed. */
export function report(
  judged: readonly Verdict[],
  { required, total }: { readonly required: number; readonly total: number },
): { text: string; percent: number } {
  const counts = (of: readonly Verdict[]): string => {
    const each = Map.groupBy(of, ({ verdict }) => verdict)
    return [...each].map(([verdict, { length }]) => `${length} ${verdict}`).join(', ')
  }
  const kinds = [...Map.groupBy(judged, ({ kind }) => kind)].map(([kind, of]) => `${kind}: ${of.length}: ${counts(of)}`)
  const missed = judged.filter(({ verdict }) => verdict === 'missed' || verdict === 'not reached')
  const noticed = judged.filter(({ verdict }) => verdict === 'noticed').length
  const effective = noticed + missed.length
  const percent = effective === 0 ? 100 : (100 * noticed) / effective
  const lines = [
    `${total} entries, ${required} of them required by a type, ${judged.length} judged: ${counts(judged)}; ${percent.toFixed(1)} % noticed.`,
    ...kinds,
    ...missed.map(({ verdict, name, line }) => `${verdict}: ${name} (line ${line})`),
  ]
  return { text: lines.join('\n'), percent }
}
