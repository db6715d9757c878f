import { expect, it, onTestFinished } from 'vitest'
import { verifySignatures } from '../../src/auth.ts'
import { type ApiGatewayOptions, createApiGateway } from '../../src/index.ts'
import { serve } from '../../src/node.ts'
import { isAboutSignature } from '../../src/sample-data/signature-faults.ts'
import { Client } from '../../src/truth/client.ts'
import { differencesOf, type Verdict } from '../../src/truth/diff/verdict.ts'
import { everyProbe } from '../../src/truth/probes/every-probe.ts'
import { targetOf } from '../../src/truth/target.ts'
import type { Reply } from '../../src/truth/types.ts'
import { comparisonWith, PLACE } from './other-side.ts'

const KEY = { accessKeyId: 'AKIAIOSFODNN7EXAMPLE', secretAccessKey: 'of nobody', sessionToken: 'a-session-token' }
const probes = everyProbe().filter(({ rule }) => isAboutSignature(rule))

async function askedOver(options: ApiGatewayOptions, edit = (reply: Reply): Reply => reply): Promise<Verdict[]> {
  const server = await serve(createApiGateway({ seed: 9, ...PLACE, ...options }), { port: 0 })
  onTestFinished(() => server.close())
  const client = new Client(targetOf({ endpoint: server.url, region: PLACE.region, credentials: KEY }, {}))
  const { comparison, log } = comparisonWith({ request: async (...args) => edit(await client.request(...args)) })
  const verdicts = await comparison.run(probes)
  expect(log.filter((line) => 'intent' in line)).toEqual([])
  return verdicts
}

it('a side that checks signatures refuses each fault as documented in the ledger', async () => {
  const verdicts = await askedOver({ auth: verifySignatures([KEY]) })
  expect(verdicts.map(({ rule, outcome }) => [rule, outcome, verdicts.flatMap(differencesOf)])).toEqual(
    probes.map(({ rule }) => [rule, 'same', []]),
  )
  expect(verdicts).toHaveLength(15)
})

it('a side that checks no signatures receives no probes of them', async () => {
  const verdicts = await askedOver({})
  expect(new Set(verdicts.map(({ outcome, reason }) => `${outcome}: ${reason}`))).toEqual(
    new Set(['not asked: The other side checks no signatures.']),
  )
})

it('another text and another type are differences, dates in a string are not', async () => {
  const verdicts = await askedOver({ auth: verifySignatures([KEY]) }, (reply) => {
    const { message = '' } = (reply.body ?? {}) as { message?: string }
    if (message.startsWith('Signature expired')) return { ...reply, body: { message: 'Too late.' } }
    if (message.includes('terminator')) return { ...reply, headers: { ...reply.headers, 'x-amzn-errortype': 'Other' } }
    return reply
  })
  const different = verdicts.filter(({ outcome }) => outcome === 'different')
  expect(different.map((verdict) => [verdict.rule, differencesOf(verdict).map(({ kind }) => kind)])).toEqual([
    ['front.CredentialTerminatorWrong', ['type']],
    ['front.SignatureExpired', ['text']],
  ])
})

it('an answer that quotes the keys of the caller is recorded without them', async () => {
  const message = `canonical string: x-amz-security-token:${KEY.sessionToken}, key ${KEY.accessKeyId}`
  const client = new Client(targetOf({ endpoint: 'http://localhost:1', region: PLACE.region, credentials: KEY }, {}), {
    fetch: async () => Response.json({ message }, { status: 403 }),
  })
  const { comparison } = comparisonWith(client)
  const verdicts = await comparison.run(probes)
  expect(verdicts.flatMap(differencesOf).map(({ theirs }) => theirs)).toContain(
    'canonical string: x-amz-security-token:session, key AKIDEXAMPLE',
  )
  expect(JSON.stringify(verdicts)).not.toMatch(new RegExp(`${KEY.accessKeyId}|${KEY.sessionToken}`))
})
