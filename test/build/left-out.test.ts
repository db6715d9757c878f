import { describe, expect, it } from 'vitest'
import * as evidence from '../../src/gateway/evidence.ts'
import * as withoutEvidence from '../../src/gateway/evidence-absent.ts'
import * as ledger from '../../src/gateway/ledger.ts'
import * as withoutLedger from '../../src/gateway/ledger-absent.ts'
import * as withoutOpenapi from '../../src/gateway/openapi-absent.ts'
import { createApiGateway } from '../../src/index.ts'
import { rules } from '../../src/rules.ts'

describe('a bundle for browsers without the rules and OpenAPI', () => {
  it('contains modules that export the names of those that it leaves out', () => {
    expect(Object.keys(withoutLedger)).toEqual(Object.keys(ledger))
    expect(Object.keys(withoutEvidence)).toEqual(Object.keys(evidence))
  })

  it('names the missing import', () => {
    expect(withoutLedger.ledger).toThrow(/Import 'apigateway-understudy\/rules'/)
    for (const operation of Object.values(withoutOpenapi))
      expect(operation).toThrow(/Import 'apigateway-understudy\/openapi'/)
    expect(withoutEvidence.evidenceOf('v1.StageNotFound', 'GetStage')).toBeUndefined()
  })
})

describe('the entry point of the rules', () => {
  it('lists the same as a gateway', () => {
    expect(rules).toEqual(createApiGateway().rules)
  })
})

describe('the evidence of a refusal', () => {
  it('is that of its operation', () => {
    const rule = rules.find(({ kind, seen, elsewhere }) => kind === 'error' && seen && elsewhere)
    const [operation] = rule?.seen ?? []
    expect(evidence.evidenceOf(rule?.id ?? '', operation)).toEqual(rule?.evidence)
    expect(evidence.evidenceOf(rule?.id ?? '', 'AnotherOperation')).toEqual(rule?.elsewhere)
    expect(evidence.evidenceOf(rule?.id ?? '', undefined)).toEqual(rule?.elsewhere)
  })

  it('is undefined for a name that is not a rule', () => {
    expect(evidence.evidenceOf('v1.Nothing', undefined)).toBeUndefined()
    expect(evidence.evidenceOf('nothing', undefined)).toBeUndefined()
  })
})
