import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fastest, inTurns } from './rounds.ts'
import type { Row } from './table.ts'

const COUNT = 200

interface Pact {
  consumer: { name: string }
  provider: { name: string }
  interactions: { description: string }[]
}

/**
 * How long 200 interactions take: `understudy verify` as a whole command, beside Pact's bare verifier in a command of
 * its own, which is given canned answers and states that do nothing.
 */
export async function measure(): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'understudy-bench-pacts-'))
  const one = written(folder, 1)
  const four = written(folder, 4)
  const bare = ['scripts/bench/bare-verifier.ts', join(one, '0.json')]
  const certificate = join(folder, 'one.pem')
  const source = readFileSync('src/contracts/verifier/certificate.ts', 'utf8')
  writeFileSync(certificate, /`(.*)`/s.exec(source)?.[1] ?? '')

  const seconds = (args: readonly string[], env: Record<string, string> = {}) => {
    const start = performance.now()
    execFileSync(process.execPath, args, {
      stdio: 'ignore',
      env: { ...process.env, PACT_DO_NOT_TRACK: 'true', ...env },
    })
    return (performance.now() - start) / 1000
  }
  const verify = ['dist/cli.js', 'verify']
  const samples = await inTurns(3, {
    'one file': () => seconds([...verify, one]),
    'four files': () => seconds([...verify, four]),
    'one file, against msw': () => seconds([...verify, one, '--against', 'msw']),
    "Pact's bare verifier": () => seconds(bare),
    "Pact's bare verifier with one certificate": () =>
      seconds(bare, { SSL_CERT_FILE: certificate, SSL_CERT_DIR: folder }),
  })
  return Object.entries(samples).map(([name, all]) => ({
    what: `${COUNT} interactions verified: ${name}`,
    figure: fastest(all),
    unit: 's',
    ...(name === 'one file' && { budget: { sign: '<=', limit: 2 } }),
  }))
}

/** Writes the interactions into so many files, and gives their folder. */
function written(folder: string, files: number): string {
  const pact = JSON.parse(readFileSync('contracts/pacts/aws-sdk-js-apigateway-v1.json', 'utf8')) as Pact
  const interactions = Array.from({ length: COUNT }, (_, i) => {
    const one = pact.interactions[i % pact.interactions.length] as Pact['interactions'][number]
    return { ...one, description: `${one.description} (${i})` }
  })
  const into = join(folder, String(files))
  mkdirSync(into)
  for (let i = 0; i < files; i++) {
    const own = interactions.filter((_, n) => n % files === i)
    writeFileSync(join(into, `${i}.json`), JSON.stringify({ ...pact, consumer: { name: `c${i}` }, interactions: own }))
  }
  return into
}
