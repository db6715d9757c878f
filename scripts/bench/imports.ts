import { execFileSync } from 'node:child_process'
import { dist } from './dist.ts'
import { fastest, figure, inTurns, median, ROUNDS, ratio } from './rounds.ts'
import type { Row } from './table.ts'

/** The cost of an import in a new process: milliseconds, and MB of heap and external memory. */
function cost(...specifiers: string[]): { ms: number; mb: number } {
  const all = specifiers.map((specifier) => `import ${JSON.stringify(specifier)};`).join('')
  const code = `
    await import('data:text/javascript,')
    const size = () => { gc(); const { heapUsed, external } = process.memoryUsage(); return heapUsed + external }
    const before = size()
    const start = performance.now()
    await import(${JSON.stringify(`data:text/javascript,${all}`)})
    const ms = performance.now() - start
    console.log(JSON.stringify({ ms, mb: (size() - before) / 1e6 }))`
  const args = ['--expose-gc', '--input-type=module', '-e', code]
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }))
}

/** The cost of importing the entry points. */
export async function measure(): Promise<Row[]> {
  const msw = import.meta.resolve('msw/node')
  const faker = import.meta.resolve('@faker-js/faker/locale/en')
  const mb: number[] = []
  const ms = await inTurns(ROUNDS * 2, {
    nothing: () => cost().ms,
    main: () => {
      const main = cost(dist('index.js'))
      mb.push(main.mb)
      return main.ms
    },
    msw: () => cost(msw).ms,
    mswAdapter: () => cost(msw, dist('msw.js')).ms,
    faker: () => cost(faker).ms,
    factories: () => cost(dist('factories.js')).ms,
  })
  const main = ms.main.map((each, i) => each - (ms.nothing[i] as number))
  return [
    { what: 'import of the main entry point', figure: fastest(main), unit: 'ms', budget: { sign: '<=', limit: 5 } },
    { what: 'import of the main entry point', figure: figure(mb), unit: 'MB', budget: { sign: '<=', limit: 2 } },
    {
      what: 'import of ./msw with msw/node',
      reference: 'msw/node alone',
      figure: ratio(ms.mswAdapter, ms.msw),
      budget: { sign: '<=', limit: 1.1 },
      detail: `${median(ms.mswAdapter).toFixed(0)} ÷ ${median(ms.msw).toFixed(0)} ms`,
    },
    {
      what: 'import of ./factories',
      reference: '@faker-js/faker/locale/en alone',
      figure: ratio(ms.factories, ms.faker),
      budget: { sign: '<=', limit: 1.5 },
      detail: `${median(ms.factories).toFixed(0)} ÷ ${median(ms.faker).toFixed(0)} ms`,
    },
  ]
}
