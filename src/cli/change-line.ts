import type { Change } from '../ui/stage-changes.ts'

/** A change as a line: `canarySettings.percentTraffic 10 -> 25`. */
export function changeLine({ path, before, after }: Change): string {
  return `${path} ${shown(before)} -> ${shown(after)}`
}

function shown(value: unknown): string {
  return value === undefined ? 'none' : typeof value === 'string' ? value : JSON.stringify(value)
}
