import { useState } from 'preact/hooks'
import type { RunEntry } from '../src/ui/run.ts'
import type { Call } from './calls.ts'
import { copiesOf, type Known } from './copy.ts'
import { Facts } from './facts.tsx'
import { toneOf } from './requests.tsx'

/** Everything about a call: why it was answered so, what it changed, and how to send it again. */
export function Detail({ call: { last, attempts }, known }: { readonly call: Call; readonly known: Known }) {
  const { method, path, operation, version, error, fault, quota, input, changes } = last
  const copies = copiesOf(last, known)
  const facts = [
    ['request', `${method} ${path}`],
    ['at', last.at],
    ['account', `${last.accountId} ${last.region}`],
    ['injected by', fault && `${fault.rule} (${fault.fault})`],
    ['quota', quota],
    ['held back', last.delayMs === undefined ? undefined : `${last.delayMs} ms`],
  ] as const
  return (
    <>
      <h2 class="head">
        <span class={`pill ${toneOf(last)}`}>{last.status || 'cut'}</span> {operation ?? 'no operation'}{' '}
        {version && <span class="tag">{version}</span>}
        {error && <span class="type soft">{error.type}</span>}
      </h2>
      {last.test && (
        <p class={last.testFailed ? 'small bad' : 'small soft'}>
          {last.testFailed && 'failed: '}
          {last.test}
        </p>
      )}
      <Why entry={last} />
      <Facts facts={facts} />
      {changes && <Changes changes={changes} title="Changed" />}
      {attempts.length > 1 && <Attempts attempts={attempts} />}
      {input && Object.keys(input).length > 0 && (
        <>
          <h3>Input</h3>
          <pre>{JSON.stringify(input, null, 2)}</pre>
        </>
      )}
      <h3>Copy as</h3>
      {copies.length === 0 && <p class="soft">The body of this request is not kept: it is too large, or not JSON.</p>}
      <p class="buttons">
        {copies.map(([name, text]) => (
          <Copy key={`${last.number}/${name}`} name={name} text={text} />
        ))}
      </p>
    </>
  )
}

/** The message, the hint, and the rule with its evidence. */
export function Why({ entry: { error, hint, rule, evidence, link } }: { readonly entry: RunEntry }) {
  return (
    <>
      {hint && <p class="hint">{hint}</p>}
      {rule && (
        <p class="why">
          {link ? (
            <a href={link} target="_blank" rel="noreferrer">
              {rule}
            </a>
          ) : (
            <code>{rule}</code>
          )}
          {evidence && <span class={`tag ${evidence.kind}`}>{evidence.kind}</span>}
          {evidence && <span class="soft small">{evidence.source}</span>}
        </p>
      )}
      {error && <Message key={error.message} text={error.message} />}
    </>
  )
}

/** A message of more characters is folded: some messages of AWS list every path. */
const LONG = 320

function Message({ text }: { readonly text: string }) {
  const [isOpen, setOpen] = useState(text.length <= LONG)
  return (
    <>
      <pre class="message">
        <code class={isOpen ? undefined : 'clipped'}>{text}</code>
      </pre>
      {text.length > LONG && (
        <button type="button" class="quiet" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? 'Show less' : 'Show the whole message'}
        </button>
      )}
    </>
  )
}

interface ChangesProps {
  readonly changes: NonNullable<RunEntry['changes']>
  readonly title: string
}

/** Members before and after a change. */
export function Changes({ changes, title }: ChangesProps) {
  return (
    <>
      <h3>{title}</h3>
      <table class="diff">
        <thead class="hidden">
          <tr>
            <th scope="col">member</th>
            <th scope="col">before</th>
            <th scope="col">after</th>
          </tr>
        </thead>
        <tbody class="mono">
          {changes.map(({ path, before, after }) => (
            <tr key={path}>
              <th scope="row">{breakable(path)}</th>
              <td>{before !== undefined && <del>{shown(before)}</del>}</td>
              <td>{after !== undefined && <ins>{shown(after)}</ins>}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

/** A name that breaks before its dots, not within a word. */
function breakable(path: string) {
  return path.split(/(?=\.)/).map((part, i) => (
    <>
      {i > 0 && <wbr />}
      {part}
    </>
  ))
}

function shown(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value, null, 1)
}

function Attempts({ attempts }: { readonly attempts: readonly RunEntry[] }) {
  return (
    <>
      <h3>{attempts.length} attempts</h3>
      <table>
        <tbody class="mono">
          {attempts.map((one) => (
            <tr key={one.number}>
              <td>{one.at.slice(11, 23)}</td>
              <td class={toneOf(one)}>{one.status || 'cut'}</td>
              <td>{one.fault ? `injected: ${one.fault.rule}` : (one.error?.type ?? '')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

function Copy({ name, text }: { readonly name: string; readonly text: string }) {
  const [state, setState] = useState('')
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text)
      setState(' ✓')
    } catch {
      setState(' not allowed')
    }
    setTimeout(() => setState(''), 2000)
  }
  return (
    <button type="button" title={text} onClick={() => void copy()}>
      {name}
      {state}
    </button>
  )
}
