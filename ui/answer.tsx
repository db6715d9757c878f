import type { WhatIf } from '../src/ui/what-if.ts'
import { Changes, Why } from './detail.tsx'
import { toneOf } from './requests.tsx'

/** The answer to a request that was tried. */
export function Answer({ answer: { status, body, entry, changes } }: { readonly answer: WhatIf }) {
  return (
    <>
      <h2 class="head">
        <span class={`pill ${entry ? toneOf(entry) : status < 400 ? 'good' : 'bad'}`}>{status}</span>{' '}
        {entry?.error?.type ?? entry?.operation ?? 'no operation'}
      </h2>
      {entry && <Why entry={entry} />}
      {status < 400 && (changes.length > 0 ? <Changes changes={changes} title="Would change" /> : null)}
      <details open={status < 400}>
        <summary>Body of the answer</summary>
        <pre>{body === '' ? '(empty)' : pretty(body)}</pre>
      </details>
    </>
  )
}

function pretty(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2)
  } catch {
    return text
  }
}
