import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fastest, inTurns, ratio } from './rounds.ts'
import type { Row } from './table.ts'

const FEW = 200
const MANY = 2000

interface Pact {
  consumer: { name: string }
  provider: { name: string }
  interactions: { description: string }[]
}

/**
 * How long 200 and 2,000 interactions take: `understudy verify` as a whole command, beside Pact's bare verifier in a command of
 * its own, which is given canned answers and states that do nothing. The bare verifier takes minutes for 2,000, so it runs them once.
 */
export async function measure(): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'understudy-bench-pacts-'))
  const one = written(folder, FEW, 1)
  const four = written(folder, FEW, 4)
  const many = written(folder, MANY, 1)
  const bare = (pacts: string): string[] => ['scripts/bench/bare-verifier.ts', join(pacts, '0.json')]
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
    "Pact's bare verifier": () => seconds(bare(one)),
    "Pact's bare verifier with one certificate": () =>
      seconds(bare(one), { SSL_CERT_FILE: certificate, SSL_CERT_DIR: folder }),
    'four files': () => seconds([...verify, four]),
    'one file, against msw': () => seconds([...verify, one, '--against', 'msw']),
    'one file, against the SDK request handler': () => seconds([...verify, one, '--against', 'sdk']),
  })
  const large = await inTurns(3, { 'one file': () => seconds([...verify, many]) })
  const largeBare = [seconds(bare(many))]
  return [
    ...rowsOf(FEW, samples, { 'one file': 1 }),
    ...rowsOf(MANY, { ...large, "Pact's bare verifier": largeBare }, { 'one file': 6 }),
    {
      what: `${FEW} interactions`,
      reference: "Pact's bare verifier",
      figure: ratio(samples['one file'], samples["Pact's bare verifier"]),
      budget: { sign: '<=', limit: 1 },
    },
    {
      what: `${MANY} interactions`,
      reference: "Pact's bare verifier",
      figure: ratio([fastest(large['one file']).value], largeBare),
      budget: { sign: '<=', limit: 0.25 },
    },
  ]
}

function rowsOf(
  count: number,
  samples: Readonly<Record<string, number[]>>,
  budgets: Readonly<Record<string, number>>,
): Row[] {
  return Object.entries(samples).map(([name, all]) => ({
    what: `${count} interactions verified: ${name}`,
    figure: fastest(all),
    unit: 's',
    ...(budgets[name] !== undefined && { budget: { sign: '<=', limit: budgets[name] } }),
  }))
}

/** Writes so many interactions into so many files, and gives their folder. */
function written(folder: string, count: number, files: number): string {
  const pact = JSON.parse(readFileSync('contracts/pacts/aws-sdk-js-apigateway-v1.json', 'utf8')) as Pact
  const interactions = Array.from({ length: count }, (_, i) => {
    const one = pact.interactions[i % pact.interactions.length] as Pact['interactions'][number]
    return { ...one, description: `${one.description} (${i})` }
  })
  const into = join(folder, `${count}-${files}`)
  mkdirSync(into)
  for (let i = 0; i < files; i++) {
    const own = interactions.filter((_, n) => n % files === i)
    writeFileSync(join(into, `${i}.json`), JSON.stringify({ ...pact, consumer: { name: `c${i}` }, interactions: own }))
  }
  return into
}
