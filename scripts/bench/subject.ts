import type { Row } from './table.ts'

/** Measures one subject in a separate process, so that none uses code that another has warmed up or patched. */
const { measure } = (await import(`./${process.argv[2]}.ts`)) as { measure(): Promise<Row[]> }
process.send?.(await measure())
process.disconnect?.()
