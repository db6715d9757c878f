import { parentPort } from 'node:worker_threads'

/** Posts the source of each regular expression that the entry points construct from a text while they load. */
const sources = new Set<string>()
globalThis.RegExp = new Proxy(RegExp, {
  construct(target, [source, flags]: [string | RegExp, string?]) {
    if (typeof source === 'string') sources.add(source)
    return new target(source, flags)
  },
})
const [{ createApiGateway }, { handlers }] = await Promise.all([
  import('../../src/index.ts'),
  import('../../src/msw.ts'),
  import('../../src/pact.ts'),
])
handlers(createApiGateway())
parentPort?.postMessage([...sources])
