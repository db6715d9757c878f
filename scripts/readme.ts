import { nodeOf } from './node-of.ts'
import { isRun, ownBlocks } from './readme/blocks.ts'
import { projectOf } from './readme/project.ts'

/**
 * Compiles every block of code of README.md and docs/ as strictly as `tsc --init` makes it, and runs it on the oldest and the newest
 * supported LTS of Node. Prints a table; exits with 1 when a cell of it fails. Needs a registry to get the other Node from.
 */
const blocks = ownBlocks()
const nodes = ['22', '24'].map((wanted) => nodeOf(wanted))
const project = projectOf(blocks, 'readme-nodes')

const problems = project.compile()
process.stdout.write(problems)
const compiled = problems === '' ? 'yes' : 'NO'
const rows = blocks.map((block) => {
  const cells = nodes.map(({ path }) => {
    if (!isRun(block)) return 'not run'
    const problem = project.run(block, path)
    process.stdout.write(problem)
    return problem === '' ? 'ok' : 'FAILED'
  })
  return [block.place, block.name ?? '', compiled, ...cells]
})
const head = ['block', 'file', 'compiled', ...nodes.map(({ version }) => `node ${version}`)]
const lines = [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`)
process.stdout.write(`${lines.join('\n')}\n`)
process.exitCode = rows.flat().some((cell) => cell === 'FAILED' || cell === 'NO') ? 1 : 0
