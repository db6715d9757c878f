import type { NativeMismatch } from './native.ts'

/** The differences as sentences. */
export function differencesOf(mismatch: NativeMismatch): string[] {
  if (mismatch.mismatches) return mismatch.mismatches.flatMap(differencesOf)
  const { type, expected, actual, key, path, mismatch: what, message } = mismatch
  if (type === 'StatusMismatch') return [`status: expected ${String(expected)}, got ${String(actual)}`]
  if (type === 'HeaderMismatch')
    return [`header ${key}: expected ${String(expected)}, got ${actual ? String(actual) : 'nothing'}`]
  if (type === 'BodyMismatch') return [`body ${path}: ${what}`]
  if (type === 'BodyTypeMismatch') return [`body: ${what}`]
  return [what ?? message ?? JSON.stringify(mismatch)]
}

/** `1s 20ms` as a number. */
export function milliseconds(duration: string): number {
  const units: Readonly<Record<string, number>> = { ns: 1e-6, us: 1e-3, µs: 1e-3, ms: 1, s: 1000, m: 60_000 }
  return [...duration.matchAll(/(?<!\d)(\d+)(ns|us|µs|ms|s|m)\b/g)].reduce(
    (sum, [, count, unit = 'ms']) => sum + Number(count) * (units[unit] ?? 0),
    0,
  )
}
