import { useEffect, useState } from 'preact/hooks'
import { ClockAndFaults } from './clock.tsx'
import { Playground } from './playground.tsx'
import { Requests } from './requests.tsx'
import type { Source, View } from './source.ts'
import { Stages } from './stages.tsx'

const TABS = ['Requests', 'Stages', 'Playground', 'Clock and faults'] as const
type Tab = (typeof TABS)[number]

interface Props {
  readonly source: Source
  /** The tabs to show; default: all that the source has something for. */
  readonly tabs?: readonly Tab[]
}

/** The whole page. */
export function App({ source, tabs = TABS.filter((name) => name !== 'Playground' || source.tryOut) }: Props) {
  const [view, setView] = useState<View>()
  const [tab, setTab] = useState<Tab>(tabs[0] ?? 'Requests')
  const [failed, setFailed] = useState('')
  useEffect(() => source.watch(setView), [])
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || isTyping(event.target)) return
      const filter = document.querySelector<HTMLInputElement>('input[type=search]')
      if (!filter) return
      event.preventDefault()
      filter.focus()
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [])
  if (!view) return <p class="empty">Loading.</p>
  const { run, title, isLive, problem, status } = view
  const send = source.send
  // Nothing was ever read: no view has anything to show.
  const isCut = problem !== undefined && run.clock.now === ''
  const order = async (...request: Parameters<NonNullable<Source['send']>>): Promise<void> => {
    setFailed('')
    await send?.(...request).catch((error: Error) => setFailed(error.message))
  }
  const move = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
    if (step === 0) return
    event.preventDefault()
    setTab(tabs[(tabs.indexOf(tab) + step + tabs.length) % tabs.length] ?? tab)
    const list = event.currentTarget as HTMLElement
    requestAnimationFrame(() => list.querySelector<HTMLElement>('[aria-selected=true]')?.focus())
  }
  return (
    <>
      <header>
        <h1>
          <i aria-hidden="true" class="mark" />
          Understudy
        </h1>
        <div class="tabs" role="tablist" aria-label="Views" onKeyDown={move}>
          {tabs.map((name) => (
            <button
              key={name}
              type="button"
              role="tab"
              tabIndex={tab === name ? 0 : -1}
              aria-selected={tab === name}
              aria-controls="panel"
              onClick={() => setTab(name)}
            >
              {name}
            </button>
          ))}
        </div>
        <span class={problem || failed ? 'status bad' : 'status'} role="status">
          <i aria-hidden="true" class={problem ? 'dot off' : isLive ? 'dot on' : 'dot'} />
          {isCut
            ? 'not connected'
            : problem ||
              failed ||
              status || (
                <>
                  {isLive ? 'live' : 'report'} <span class="where">· {title} </span>· {counted(run.count, 'request')}
                </>
              )}
        </span>
      </header>
      <main>
        {isCut && (
          <div id="panel" role="tabpanel" aria-label={tab} class="empty">
            <b>This page cannot read the server.</b>
            <p>{problem}</p>
            <p>
              The page needs the token that ends the address printed by <code>understudy serve</code>:{' '}
              <code>#token=...</code>
            </p>
          </div>
        )}
        {!isCut && tab === 'Requests' && (
          <Requests entries={run.entries} known={{ stages: run.stages, hasState: source.state !== undefined }} />
        )}
        {!isCut && tab === 'Stages' && <Stages stages={run.stages} state={source.state} />}
        {!isCut && tab === 'Playground' && <Playground source={source} stages={run.stages} />}
        {!isCut && tab === 'Clock and faults' && <ClockAndFaults run={run} send={send && order} />}
      </main>
    </>
  )
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName)
}

/** `1 request`, `2 requests` */
function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
