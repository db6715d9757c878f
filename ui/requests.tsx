import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { RunEntry } from '../src/ui/run.ts'
import { type Call, callsOf, filtered, firstShown, isRefused } from './calls.ts'
import type { Known } from './copy.ts'
import { Detail } from './detail.tsx'

/** The height of a row in pixels, as the style sheet has it. */
const ROW = 36
/** Rows above and below the visible part that are drawn too. */
const MARGIN = 10

/** The requests of a run: a list that draws only what is visible, and the chosen call beside it. */
export function Requests({ entries, known }: { readonly entries: readonly RunEntry[]; readonly known: Known }) {
  const [filter, setFilter] = useState('')
  const [refusedOnly, setRefusedOnly] = useState(false)
  const [chosen, setChosen] = useState<string>()
  const calls = useMemo(() => callsOf(entries), [entries])
  const shown = useMemo(() => filtered(calls, filter, refusedOnly), [calls, filter, refusedOnly])
  const first = useMemo(() => firstShown(shown), [shown])
  const call = shown.find(({ key }) => key === chosen) ?? first
  if (entries.length === 0)
    return (
      <div id="panel" role="tabpanel" aria-label="Requests">
        <p class="empty">
          <b>No request has arrived yet.</b>
          Point a client at this server, or set <code>AWS_ENDPOINT_URL_API_GATEWAY</code>.
        </p>
      </div>
    )
  return (
    <div id="panel" role="tabpanel" aria-label="Requests" class="fill">
      <div class="tools">
        <input
          type="search"
          aria-label="Filter requests"
          placeholder="Operation, path, rule, status, text ( / )"
          value={filter}
          onInput={(event) => setFilter(event.currentTarget.value)}
        />
        <label>
          <input
            type="checkbox"
            checked={refusedOnly}
            onChange={(event) => setRefusedOnly(event.currentTarget.checked)}
          />{' '}
          refused only
        </label>
        <span class="soft" role="status">{`${shown.length} of ${calls.length} calls`}</span>
      </div>
      <div class="split">
        <List calls={shown} chosen={call?.key} choose={setChosen} />
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and the keys have to reach it. */}
        <section class="detail" aria-label="The chosen call" tabIndex={0}>
          {call ? <Detail call={call} known={known} /> : <p class="empty">No call matches the filter.</p>}
        </section>
      </div>
    </div>
  )
}

interface ListProps {
  readonly calls: readonly Call[]
  readonly chosen: string | undefined
  readonly choose: (key: string) => void
}

function List({ calls, chosen, choose }: ListProps) {
  const box = useRef<HTMLDivElement>(null)
  const [view, setView] = useState({ top: 0, height: 600 })
  const measure = (): void => {
    if (box.current) setView({ top: box.current.scrollTop, height: box.current.clientHeight })
  }
  useEffect(() => {
    measure()
    addEventListener('resize', measure)
    return () => removeEventListener('resize', measure)
  }, [])
  const at = calls.findIndex(({ key }) => key === chosen)
  // The list begins at the chosen call. That is the newest one until the user chooses, and the list follows new calls from there.
  const atEnd = useRef(at === calls.length - 1)
  useEffect(() => {
    if (box.current && !atEnd.current) box.current.scrollTop = (at + 0.5) * ROW - box.current.clientHeight / 2
  }, [])
  useEffect(() => {
    if (box.current && atEnd.current) box.current.scrollTop = box.current.scrollHeight
    measure()
  }, [calls.length])
  const onScroll = (): void => {
    const { current } = box
    if (current) atEnd.current = current.scrollTop + current.clientHeight >= current.scrollHeight - ROW
    measure()
  }
  const move = (event: KeyboardEvent): void => {
    const steps: Record<string, number> = {
      ArrowDown: 1,
      ArrowUp: -1,
      PageDown: 20,
      PageUp: -20,
      Home: -calls.length,
      End: calls.length,
    }
    const step = steps[event.key]
    if (step === undefined) return
    event.preventDefault()
    const next = Math.max(0, Math.min(calls.length - 1, at + step))
    const call = calls[next]
    if (call) choose(call.key)
    const { current } = box
    if (!current) return
    if (next * ROW < current.scrollTop) current.scrollTop = next * ROW
    if ((next + 1) * ROW > current.scrollTop + current.clientHeight)
      current.scrollTop = (next + 1) * ROW - current.clientHeight
  }
  const first = Math.max(0, Math.floor(view.top / ROW) - MARGIN)
  const last = Math.min(calls.length, Math.ceil((view.top + view.height) / ROW) + MARGIN)
  return (
    <div
      ref={box}
      class="list"
      role="listbox"
      aria-label="Calls"
      tabIndex={0}
      aria-activedescendant={at >= first && at < last ? `call-${at}` : undefined}
      onScroll={onScroll}
      onKeyDown={move}
    >
      <div role="presentation" style={{ height: `${calls.length * ROW}px` }} />
      {calls.slice(first, last).map((call, i) => (
        <Row
          key={call.key}
          call={call}
          index={first + i}
          total={calls.length}
          isChosen={call.key === chosen}
          choose={choose}
        />
      ))}
    </div>
  )
}

interface RowProps {
  readonly call: Call
  readonly index: number
  readonly total: number
  readonly isChosen: boolean
  readonly choose: (key: string) => void
}

function Row({ call, index, total, isChosen, choose }: RowProps) {
  const { last, attempts, key } = call
  const name = last.operation ?? last.method
  const why = last.fault ? `injected: ${last.fault.rule}` : isRefused(last) ? last.rule : changedIn(last)
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list has the keys.
    <div
      id={`call-${index}`}
      class="row"
      role="option"
      tabIndex={-1}
      aria-selected={isChosen}
      aria-posinset={index + 1}
      aria-setsize={total}
      style={{ top: `${index * ROW}px` }}
      onClick={() => choose(key)}
    >
      <span class={`pill ${toneOf(last)}`}>{last.status || 'cut'}</span>
      <span>{attempts.length > 1 ? `${name} ×${attempts.length}` : name}</span>
      <span class="mono soft" title={last.path}>
        {Object.values(last.params ?? {}).join('/') || last.path}
      </span>
      <span class="mono soft" title={why}>
        {why}
      </span>
    </div>
  )
}

/** The colour of a status. */
export function toneOf(entry: RunEntry): string {
  if (entry.fault || entry.status === 429) return 'warn'
  return isRefused(entry) ? 'bad' : 'good'
}

/** The first change of a request, as `percentTraffic 10 → 25`; what was created is all new. */
function changedIn({ method, changes = [] }: RunEntry): string {
  const [first] = changes
  if (method === 'POST' || !first) return ''
  const { path, before, after } = first
  // A switch has one other value.
  const values = (typeof before === 'boolean' ? [after] : [before, after]).filter((value) => value !== undefined)
  const isShort = values.every((value) => typeof value !== 'object' && String(value).length <= 20)
  const more = changes.length > 1 ? ` +${changes.length - 1}` : ''
  if (!isShort) return path + more
  // Only the last name: the whole path is in the detail.
  return `${path.slice(path.lastIndexOf('.') + 1)} ${values.join(' → ')}${after === undefined ? ' removed' : ''}${more}`
}
