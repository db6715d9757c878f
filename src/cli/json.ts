import { printable } from '../adapters/printable.ts'

/** A value as JSON with a line end. Characters that JSON leaves as they are, and that control a terminal, are escaped, too. */
export function json(value: unknown, indent?: number): string {
  return `${printable(JSON.stringify(value, null, indent))}\n`
}
