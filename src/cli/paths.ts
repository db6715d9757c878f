import { didYouMean } from '../core/schema/nearest.ts'
import { patchedOperations, patchPaths } from '../sample-data/explain.ts'
import { type Command, UsageError } from './command.ts'

export const command: Command = {
  summary: 'list the valid patch paths of an operation, with their values',
  operands: 'OPERATION',
  examples: ['understudy paths UpdateStage'],
  options: { json: { type: 'boolean', help: 'print JSON' } },
  run: (values, [operation, ...others]) => {
    if (operation === undefined || others.length > 0)
      throw new UsageError(`paths expects one of ${patchedOperations.join(', ')}.`)
    const name = operation.replace(/^v1\./, '')
    if (!patchedOperations.includes(name)) {
      const hint = name.startsWith('v2.') ? ' Operations of v2 take members.' : didYouMean(name, patchedOperations)
      throw new UsageError(`no operation "${operation}" accepts patch operations.${hint}`)
    }
    const rows = patchPaths(name)
    if (values.json) {
      process.stdout.write(`${JSON.stringify(rows, null, 2)}\n`)
      return
    }
    const cells = rows.map(({ path, ops, values: taken, evidence }) => [
      path,
      ops.join(', ') || 'refused',
      taken,
      evidence,
    ])
    const widths = [0, 1, 2].map((i) => Math.max(...cells.map((row) => row[i]?.length ?? 0)))
    for (const row of cells) {
      process.stdout.write(
        `${row
          .map((cell, i) => cell.padEnd(widths[i] ?? 0))
          .join('  ')
          .trimEnd()}\n`,
      )
    }
  },
}
