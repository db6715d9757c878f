/** The name under which a reporter of a test runner registers a function for every created gateway. */
const MADE = Symbol.for('apigateway-understudy.made')

type Listener = (gateway: never) => void

/** Passes a gateway to the registered function, if there is one. */
export function tellMade(gateway: object): void {
  const listener = (globalThis as Record<symbol, unknown>)[MADE] as Listener | undefined
  listener?.(gateway as never)
}

/** Registers a function that is called with every gateway from now on. */
export function onMade(listener: Listener): void {
  ;(globalThis as Record<symbol, unknown>)[MADE] = listener
}
