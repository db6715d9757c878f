import { fromAnswer } from '../follow-up.ts'
import { parse, type Taken, textOf } from './taken.ts'

/** A value that an answer has drawn is longer than this; what is shorter may stand in a text by chance. */
const SHORTEST = 6

/** A text in which what an answer has drawn is asked of the answer, since it will be another one each time. */
export function fromDrawn(text: string, taken: Taken): string {
  return withDrawn(text, taken, (name) => fromAnswer(`$.${name}`))
}

/** A text in which what an answer has drawn is another value of the same name. */
export function withDrawn(text: string, taken: Taken, valueFor: (name: string) => string): string {
  let changed = text
  for (const [value, name] of drawnBy(taken)) changed = changed.replaceAll(value, () => valueFor(name))
  return changed
}

/** The texts in an answer that come neither from the state before it nor from the request. */
function drawnBy({ before, request, answer }: Taken): [value: string, name: string][] {
  const document = parse(answer.body)
  if (typeof document !== 'object' || document === null || answer.status >= 400) return []
  const known = JSON.stringify(before) + request.url + textOf(request.body)
  return Object.entries(document)
    .filter(
      ([, value]) =>
        typeof value === 'string' && /^[a-z0-9]+$/.test(value) && value.length >= SHORTEST && !known.includes(value),
    )
    .map(([name, value]) => [value as string, name])
}
