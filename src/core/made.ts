/** The name under which a reporter of a test runner registers a function for every created gateway. */
const MADE = Symbol.for('apigateway-understudy.made')

type Listener = (gateway: never) => void

const shared = globalThis as { [MADE]?: Listener | undefined }

/** Passes a gateway to the registered function, if there is one. */
export function tellMade(gateway: object): void {
  shared[MADE]?.(gateway as never)
}

/** Registers a function that is called with every gateway from now on. Returns what registers the previous one again. */
export function onMade(listener: Listener): () => void {
  const { [MADE]: previous } = shared
  shared[MADE] = listener
  return () => {
    shared[MADE] = previous
  }
}
