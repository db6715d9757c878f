interface Props {
  readonly facts: readonly (readonly [name: string, value: unknown])[]
}

/** So many members of an object are shown at once; the others are folded. */
const FEW = 9
/** A longer text has its own line. */
const LONG = 48

/** Names and values, as text: members of objects in rows of their own, lists with commas. What is empty is left out. */
export function Facts({ facts }: Props) {
  const shown = facts.filter(([, value]) => !isEmpty(value))
  if (shown.length === 0) return null
  return (
    <dl>
      {shown.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            <Value name={name} value={value} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

function Value({ name, value }: { readonly name: string; readonly value: unknown }) {
  if (Array.isArray(value) || typeof value !== 'object' || value === null) {
    const text = Array.isArray(value) ? value.map((one) => textOf(name, one)).join(', ') : textOf(name, value)
    return <span class={text.length > LONG ? 'long' : undefined}>{text}</span>
  }
  const members = Object.entries(value)
  const rest = members.length > FEW + 1 ? members.slice(FEW) : []
  return (
    <>
      <Facts facts={rest.length > 0 ? members.slice(0, FEW) : members} />
      {rest.length > 0 && (
        <details>
          <summary>{`${rest.length} more`}</summary>
          <Facts facts={rest} />
        </details>
      )}
    </>
  )
}

/** A date, of which v1 writes seconds since 1970 and v2 text; empty for none. */
export function dateOf(value: unknown): string {
  if (value === undefined) return ''
  const date = new Date(typeof value === 'number' ? value * 1000 : String(value))
  return Number.isNaN(date.getTime()) ? String(value) : readable(date)
}

/** One value in a line. */
function textOf(name: string, value: unknown): string {
  if (name.endsWith('Date')) return dateOf(value)
  if (name === 'delay' && typeof value === 'number') return `${value} ms`
  if (typeof value !== 'object' || value === null) return String(value)
  // What a fault rule replies: the name of the fault, and what it is given.
  const { fault, ...rest } = value as Readonly<Record<string, unknown>>
  const parts = Object.entries(rest).map(([part, one]) => `${part} ${textOf(part, one)}`)
  return [...(fault === undefined ? [] : [String(fault)]), ...parts].join(' ')
}

/** `2026-01-01 00:01:00 UTC`; milliseconds only where there are some. */
export function readable(date: Date): string {
  return date.toISOString().replace('T', ' ').replace('.000', '').replace('Z', ' UTC')
}

function isEmpty(value: unknown): boolean {
  if (value === undefined || value === '') return true
  return typeof value === 'object' && value !== null && Object.values(value).every(isEmpty)
}
