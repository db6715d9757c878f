import { execFileSync } from 'node:child_process'
import { fastest, inTurns } from './rounds.ts'
import type { Row } from './table.ts'

/** The whole command, npm included. */
export async function measure(): Promise<Row[]> {
  const { seconds } = await inTurns(3, {
    seconds: () => {
      const start = performance.now()
      execFileSync('npm', ['run', 'generate'], { stdio: 'ignore' })
      return (performance.now() - start) / 1000
    },
  })
  return [{ what: '`npm run generate`', figure: fastest(seconds), unit: 's', budget: { sign: '<=', limit: 5 } }]
}
