interface Props {
  readonly facts: readonly (readonly [name: string, value: unknown])[]
}

/** So many members of an object are shown at once; more of them are folded. */
const FEW = 4

/** Names and values, as text: members of objects in rows of their own, lists with commas. What is empty is left out. */
export function Facts({ facts }: Props) {
  const shown = facts.filter(([, value]) => !isEmpty(value))
  if (shown.length === 0) return null
  return (
    <dl class="mono">
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
  if (Array.isArray(value)) return <>{value.map((one) => textOf(name, one)).join(', ')}</>
  if (typeof value !== 'object' || value === null) return <>{textOf(name, value)}</>
  const members = Object.entries(value)
  const isLong = members.length > FEW && members.every(([, member]) => typeof member !== 'object')
  if (!isLong) return <Facts facts={members} />
  return (
    <details>
      <summary>{`${members.length} members`}</summary>
      <Facts facts={members} />
    </details>
  )
}

/** One value in a line. v1 writes dates as seconds since 1970. */
function textOf(name: string, value: unknown): string {
  if (name.endsWith('Date')) {
    const date = new Date(typeof value === 'number' ? value * 1000 : String(value))
    if (!Number.isNaN(date.getTime())) return readable(date)
  }
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
