import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { median } from './children.ts'

/**
 * How long 200 interactions take: `understudy verify` as a whole command, beside Pact's bare verifier in a command of
 * its own, which is given canned answers and states that do nothing. Needs what `npm run build` makes.
 */
if (!existsSync('dist/cli.js')) {
  process.stderr.write('bench: there is no dist/. Run `npm run build` first.\n')
  process.exit(2)
}

const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 5)
const COUNT = 200

interface Pact {
  consumer: { name: string }
  provider: { name: string }
  interactions: { description: string }[]
}

const folder = mkdtempSync(join(tmpdir(), 'understudy-bench-pacts-'))
const pact = JSON.parse(readFileSync('contracts/pacts/aws-sdk-js-apigateway-v1.json', 'utf8')) as Pact
const interactions = Array.from({ length: COUNT }, (_, i) => {
  const one = pact.interactions[i % pact.interactions.length] as Pact['interactions'][number]
  return { ...one, description: `${one.description} (${i})` }
})

/** Writes the interactions into so many files. */
function written(files: number): string {
  const into = join(folder, String(files))
  mkdirSync(into)
  for (let i = 0; i < files; i++) {
    const own = interactions.filter((_, n) => n % files === i)
    writeFileSync(join(into, `${i}.json`), JSON.stringify({ ...pact, consumer: { name: `c${i}` }, interactions: own }))
  }
  return into
}

const one = written(1)
const four = written(4)
const bare = ['scripts/bench/bare-verifier.ts', join(one, '0.json')]
const certificate = join(folder, 'one.pem')
const source = readFileSync('src/doors/pact/certificate.ts', 'utf8')
writeFileSync(certificate, /`(.*)`/s.exec(source)?.[1] ?? '')

const COMMANDS: Readonly<Record<string, { args: string[]; env?: Record<string, string> }>> = {
  'the bare verifier': { args: bare },
  'the bare verifier with one certificate': { args: bare, env: { SSL_CERT_FILE: certificate, SSL_CERT_DIR: folder } },
  'understudy verify, one file': { args: ['dist/cli.js', 'verify', one] },
  'understudy verify, four files': { args: ['dist/cli.js', 'verify', four] },
  'understudy verify, one file, against msw': { args: ['dist/cli.js', 'verify', one, '--against', 'msw'] },
}

const times = new Map<string, number[]>(Object.keys(COMMANDS).map((name) => [name, []]))
for (let round = 0; round < ROUNDS; round++) {
  for (const [name, { args, env }] of Object.entries(COMMANDS)) {
    const start = performance.now()
    execFileSync(process.execPath, args, {
      stdio: 'ignore',
      env: { ...process.env, PACT_DO_NOT_TRACK: 'true', ...env },
    })
    times.get(name)?.push(performance.now() - start)
  }
}
for (const [name, all] of times) {
  process.stdout.write(
    `${(median(all) / 1000).toFixed(2)} s (${all.map((ms) => (ms / 1000).toFixed(2)).join(', ')})  ${name}\n`,
  )
}
