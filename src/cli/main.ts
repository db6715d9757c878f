#!/usr/bin/env node
// Every Node must be able to parse this file, so that an old one reports its version: no static import, no syntax of this decade.
const NEEDED = [22, 12]

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
const [neededMajor = 0, neededMinor = 0] = NEEDED
if (major > neededMajor || (major === neededMajor && minor >= neededMinor)) {
  import('./program.ts').then((program) => program.main(process.argv.slice(2)))
} else {
  process.stderr.write(
    `understudy: needs Node ${NEEDED.join('.')} or newer, and this is Node ${process.versions.node} (${process.execPath}).\n`,
  )
  process.exitCode = 3
}
