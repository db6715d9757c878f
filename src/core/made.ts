/** Under this name a reporter of a test runner leaves a function that wants to know of every gateway that is made. */
const MADE = Symbol.for('apigateway-understudy.made')

type Listener = (gateway: never) => void

/** Tells the function that a reporter has left, if there is one, of a gateway. */
export function tellMade(gateway: object): void {
  const listener = (globalThis as Record<symbol, unknown>)[MADE] as Listener | undefined
  listener?.(gateway as never)
}

/** Leaves a function that is told of every gateway from now on. */
export function onMade(listener: Listener): void {
  ;(globalThis as Record<symbol, unknown>)[MADE] = listener
}
