import { isDeepStrictEqual } from 'node:util'
import { type Checker, checkers } from '../../src/core/schema/check.ts'
import type { Schema, SchemaTable } from '../../src/core/schema/schema.ts'
import * as v1 from '../../src/generated/v1/schemas.ts'
import * as v2 from '../../src/generated/v2/schemas.ts'
import { readSpec } from '../generate/spec.ts'
import { type Oracle, oraclesOf } from './ajv.ts'
import { chanceOf, Documents } from './documents.ts'

/** How many documents were compared, and how many of them were valid. */
export interface Tally {
  readonly documents: number
  readonly valid: number
  readonly schemas: number
}

interface Subject {
  readonly name: string
  readonly schema: Schema
  readonly table: SchemaTable
  readonly check: Checker
  readonly oracle: Oracle
  /** Whether anything is enforced. */
  readonly isLimited: boolean
}

/** The probability that a place of a document is broken, in turns. */
const WRONG = [0, 0.03, 0.1, 0.2, 0.4]

/**
 * Compares the check with Ajv on so many generated documents, in turns for every schema of both versions: same verdict, same
 * findings. Throws with the first document on which they differ.
 */
export function compare(documents: number, seed: number): Tally {
  const all = ['v1', 'v2'].flatMap((version) => subjectsOf(version, version === 'v1' ? v1 : v2))
  const limited = all.filter(({ isLimited }) => isLimited)
  const chance = chanceOf(seed)
  const makers = new Map(all.map(({ table }) => [table, new Documents(table, chance)]))
  let valid = 0
  for (let i = 0; i < documents; i++) {
    const subjects = i < all.length ? all : limited // where anything may pass, once is enough
    const subject = subjects[i % subjects.length] as Subject
    const wrong = WRONG[Math.floor(i / subjects.length) % WRONG.length] as number
    const document = (makers.get(subject.table) as Documents).make(subject.schema, wrong)
    const { violations } = subject.check(document)
    const wanted = subject.oracle(document)
    if (violations.length === 0) valid++
    if (isDeepStrictEqual(violations, wanted)) continue
    const shown = [document, violations, wanted].map((one) => JSON.stringify(one, undefined, 1))
    throw new Error(`${subject.name} (seed ${seed}, document ${i}): ${shown[0]}\nfound ${shown[1]}\nAjv ${shown[2]}`)
  }
  return { documents, valid, schemas: limited.length }
}

function subjectsOf(version: string, tables: typeof v1 | typeof v2): Subject[] {
  const { schemas, bodies, parameters } = tables
  const inRequest = checkers(schemas, 'request')
  const inDocument = checkers(schemas, 'document')
  return [...oraclesOf(readSpec(`spec/${version}`))].map(([name, oracle]) => {
    const [operation = '', part] = name.split(' ')
    const schema = name === 'State' ? schemas.State : (part === 'body' ? bodies : parameters)[operation]
    const used = schema ?? { type: 'object' } // an operation without limits has no row: Ajv must find nothing, too
    const check = name === 'State' ? inDocument(used) : inRequest(used)
    return { name: `${version} ${name}`, schema: used, table: schemas, check, oracle, isLimited: schema !== undefined }
  })
}

if (import.meta.main) {
  const [documents = 1_000_000, seed = 1] = process.argv.slice(2).map(Number)
  const start = performance.now()
  const { valid, schemas } = compare(documents, seed)
  const seconds = ((performance.now() - start) / 1000).toFixed(0)
  process.stdout.write(
    `${documents} documents of ${schemas} schemas in ${seconds} s: ${valid} valid, same findings as Ajv\n`,
  )
}
