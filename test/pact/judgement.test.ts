import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { createApiGateway, type Gateway } from '../../src/index.ts'
import { readPacts, type Verification, type VerifyOptions, verify, verifySources } from '../../src/pact.ts'
import { runInProcess } from '../in-process.ts'
import { copyProgram } from '../program.ts'
import { answer, asking, by, ID, or, type PartialDocument, pact, patching, regex, type } from './files/build.ts'
import { sound } from './spoilt.ts'

const judged = (file: PartialDocument, options: Omit<VerifyOptions, 'pacts'> = {}): Promise<Verification> =>
  verifySources([{ name: 'bot.json', text: JSON.stringify(file), named: true }], options)

const folderWith = (files: Readonly<Record<string, unknown>>): string => {
  const folder = mkdtempSync(join(tmpdir(), 'understudy-judgement-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), JSON.stringify(content))
  }
  return folder
}

const understudy = async (...args: string[]): Promise<{ code: number; stderr: string }> => {
  const { status, stderr } = await runInProcess(args)
  return { code: status, stderr }
}

const liked = (message: string, more: object = {}) => ({
  content: { message },
  matchingRules: { body: { '$.message': by(type) } },
  ...more,
})
const named = (description: string, file: PartialDocument) => ({
  ...file,
  interactions: [{ ...file.interactions[0], description }],
})

describe('an interaction that is kept for another reason than the intended one', () => {
  it.each<[string, PartialDocument, string]>([
    [
      'a stage is not there, and the API was meant',
      asking('GET', `/restapis/${ID}/stages/nosuch`, {
        status: 404,
        ...liked(`Invalid API identifier specified 123456789012:${ID}`),
      }),
      'refused by v1.StageNotFound ("Invalid stage identifier specified"), and the text of the example means v1.ApiNotFound.',
    ],
    [
      'a path is misspelt, and a value was meant',
      patching([{ op: 'replace', path: '/canarySettings/percentTrafic', value: '250' }], {
        status: 400,
        ...liked('Invalid canary percent traffic specified: 250'),
      }),
      'and the text of the example means v1.PercentTrafficInvalid.',
    ],
    [
      'a deployment is not there, and the name was meant',
      asking('POST', `/restapis/${ID}/stages`, {
        body: { stageName: 'dev', deploymentId: 'nosuch' },
        status: 400,
        ...liked('Stage name only allows a-zA-Z0-9_'),
      }),
      'and the text of the example means v1.StageNameInvalid.',
    ],
    [
      'by the description',
      named('DeleteStage: deployment not found', asking('DELETE', `/restapis/${ID}/stages/nosuch`, { status: 404 })),
      'refused by v1.StageNotFound ("Invalid stage identifier specified"), and the description means v1.DeploymentNotFound.',
    ],
  ])('is broken, with both rules named: %s', async (_, file, sentence) => {
    const { verdict, outcomes } = await judged(file)
    expect(outcomes[0]?.differences.join()).toContain(sentence)
    expect(verdict).toBe('broken')
  })

  it.each<[string, PartialDocument]>([
    [
      'the rule of the text',
      asking('GET', `/restapis/${ID}/stages/x`, { status: 404, ...liked('Invalid stage identifier specified') }),
    ],
    ['no text', asking('GET', `/restapis/${ID}/stages/x`, { status: 404 })],
    [
      'the rule of the description',
      named('stage not found', asking('GET', `/restapis/${ID}/stages/x`, { status: 404 })),
    ],
  ])('is kept otherwise: %s', async (_, file) => {
    expect((await judged(file)).verdict).toBe('kept')
  })
})

describe('a list or a map without any comparison', () => {
  const none = [{ name: 'a REST API exists', params: { restApiId: ID } }]
  const list = (matcher: object) =>
    asking('GET', `/restapis/${ID}/stages`, {
      states: none,
      content: { item: [{ stageName: 'prod' }] },
      matchingRules: { body: { '$.item': by(matcher) } },
    })

  it('is broken: a list by type whose answer is empty', async () => {
    const { verdict, outcomes } = await judged(list(type))
    expect(outcomes[0]?.differences).toEqual([
      'body $.item: the list is empty, so the example was not compared. Match it with min: 1 as well.',
    ])
    expect(verdict).toBe('broken')
  })

  it('is broken: values on a map that is empty', async () => {
    const file = answer(
      { methodSettings: { '*/*': { cachingEnabled: true } } },
      { '$.methodSettings': by({ match: 'values' }) },
    )
    expect((await judged(file)).outcomes[0]?.differences.join()).toContain('body $.methodSettings: the map is empty')
  })

  it('passes if the consumer allows an empty one', async () => {
    expect((await judged(list({ match: 'type', min: 0 }))).verdict).toBe('kept')
  })
})

describe('a lenient check', () => {
  it('shows and counts what it accepts, and verifies', async () => {
    const file = answer({ stageName: 'prod' }, { '$.stageName': by(regex('.*')) })
    const { verdict, warnings } = await judged(file, { lenient: ['matcher'] })
    expect(verdict).toBe('kept')
    expect(warnings).toEqual([
      { kind: 'matcher', file: 'bot.json', text: expect.stringContaining('this matcher can never fail') },
    ])
    const { code, stderr } = await understudy('verify', folderWith({ 'a.json': file }), '--lenient', 'matcher,value')
    expect(stderr).toContain('warning (matcher): ')
    expect(stderr).toContain('1 warning: 1 matcher\n')
    expect(code).toBe(0)
  })

  it('accepts no other kind', async () => {
    const file = answer({ stageName: 'prod' }, { '$.stageName': by(regex('.*')) })
    expect((await judged(file, { lenient: ['value', 'example'] })).verdict).toBe('unverifiable')
  })

  it('reports problems that only the answer shows as warnings', async () => {
    const list = asking('GET', `/restapis/${ID}/stages`, {
      states: [{ name: 'a REST API exists', params: { restApiId: ID } }],
      content: { item: [{ stageName: 'prod' }] },
      matchingRules: { body: { '$.item': by(type) } },
    })
    const { verdict, warnings } = await judged(list, { lenient: ['list'] })
    expect([verdict, ...warnings.map(({ kind }) => kind)]).toEqual(['kept', 'list'])
    const other = named('deployment not found', asking('DELETE', `/restapis/${ID}/stages/nosuch`, { status: 404 }))
    const again = await judged(other, { lenient: ['rule'] })
    expect([again.verdict, ...again.warnings.map(({ kind }) => kind)]).toEqual(['kept', 'rule'])
  })

  it('has no kind for files that the verifier cannot read', async () => {
    const { code, stderr } = await understudy('verify', 'contracts/pacts', '--lenient', 'form')
    expect(stderr).toContain('--lenient: unknown kind "form".')
    expect(code).toBe(2)
  })
})

describe('a strict verification', () => {
  const spoilt = (change: (body: PartialDocument, headers: PartialDocument) => unknown) => (): Gateway => {
    const gateway = createApiGateway()
    return {
      ...gateway,
      answer: (request) => {
        const answered = gateway.answer(request)
        if (!answered.body.startsWith('{')) return answered
        const body = JSON.parse(answered.body) as PartialDocument
        const headers: PartialDocument = { ...answered.headers }
        change(body, headers)
        return { ...answered, headers, body: JSON.stringify(body), bytes: undefined } as never
      },
    }
  }

  it.each<[string, (body: PartialDocument, headers: PartialDocument) => unknown, string]>([
    ['a member too many', (body) => Object.assign(body, { arn: 'x' }), 'response.body has no member "arn".'],
    [
      'a value that there is not',
      (body) => Object.assign(body, { cacheClusterStatus: 'OFF' }),
      'cacheClusterStatus is one of',
    ],
    [
      'a header too many',
      (_, headers) => Object.assign(headers, { 'x-powered-by': 'x' }),
      'header x-powered-by: AWS sends no such header.',
    ],
  ])('notices %s', async (_, change, sentence) => {
    const file = answer({ stageName: 'prod' })
    const createGateway = spoilt(change)
    expect((await judged(file, { createGateway })).verdict).toBe('kept')
    const { verdict, outcomes } = await judged(file, { createGateway, strict: true })
    expect(outcomes[0]?.differences.join()).toContain(sentence)
    expect(verdict).toBe('broken')
  })
})

describe('files of one consumer', () => {
  it('are refused if they contradict each other', async () => {
    const other = pact({ response: { status: 404 } })
    const { verdict, problems, outcomes } = await verify({ pacts: folderWith({ 'a.json': pact(), 'b.json': other }) })
    expect(verdict).toBe('unverifiable')
    expect(problems.join()).toMatch(/b\.json: #1 "GetStage: a stage": .*a\.json is of the same consumer/)
    expect(outcomes.map((one) => one.verdict)).toEqual(['kept', 'refused'])
  })

  it('are kept if they agree, and if a broker has several versions', async () => {
    expect((await verify({ pacts: folderWith({ 'a.json': pact(), 'b.json': pact() }) })).verdict).toBe('kept')
    const versions = ['prod', 'dev'].map((stageName) => ({
      ...{ name: stageName, named: true, pending: false },
      text: JSON.stringify(answer({ stageName }, { '$.stageName': by(type) })),
    }))
    expect((await verifySources(versions, {})).verdict).toBe('kept')
  })

  it('are refused if the name of the consumer is in another Unicode form', async () => {
    const files = ['caf\u00e9', 'cafe\u0301'].map((name) => ({ ...pact(), consumer: { name } }))
    const { problems } = await verify({ pacts: folderWith({ 'a.json': files[0], 'b.json': files[1] }) })
    expect(problems.join()).toContain('has another Unicode form in')
  })

  it('are read with an extension in any case', async () => {
    const { outcomes } = await verify({
      pacts: folderWith({ 'a.json': sound, 'b.JSON': { ...sound, consumer: { name: 'x' } } }),
    })
    expect(outcomes.map((one) => one.verdict)).toEqual(['kept', 'kept'])
  })

  it('are refused if the provider is misspelt, and skipped if it is another one', async () => {
    const misspelt = { ...sound, provider: { name: 'apigatway-v1' } }
    const folder = folderWith({
      'a.json': sound,
      'b.json': misspelt,
      'c.json': { ...sound, provider: { name: 'shop' } },
    })
    const { problems, notes } = await verify({ pacts: folder })
    expect(problems.join()).toContain(
      'its provider is "apigatway-v1", which is not API Gateway. Did you mean "apigateway-v1"?',
    )
    expect(notes.join()).toContain('c.json: passed over, its provider is "shop".')
  })
})

describe('understudy lint', () => {
  it('reports the same problems as verify, without Pact', async () => {
    const folder = folderWith({
      'pacts/a.json': answer({ stageName: 'a b' }),
      'pacts/b.json': sound,
      'package.json': { type: 'module' },
    })
    copyProgram(folder)
    const ended = await new Promise<{ code: unknown; stderr: string }>((resolve) => {
      execFile(process.execPath, ['program/cli.js', 'lint', 'pacts'], { cwd: folder }, (error, _, stderr) => {
        resolve({ code: error?.code ?? 0, stderr })
      })
    })
    expect(ended.stderr).toContain('pacts/a.json: #1 "GetStage: a stage": response.body.stageName matches')
    expect(ended.stderr).toContain('2 pacts, 2 interactions: 1 problem\n')
    expect(ended.code).toBe(2)
  })

  it('exits with 0 for pacts that can be verified', async () => {
    expect(await understudy('lint', 'contracts/pacts', 'examples/pact-consumer/pacts')).toMatchObject({ code: 0 })
  })

  it.each([
    [['lint'], 'lint: name the pacts'],
    [['lint', 'nosuch'], 'nosuch: no such file'],
    [['lint', 'contracts/pacts', '--provider', 'shop'], 'lint: no pact files were found.'],
  ])('exits with 2 and a message: %j', async (args, sentence) => {
    const { code, stderr } = await understudy(...args)
    expect(stderr).toContain(sentence)
    expect(code).toBe(2)
  })
})

describe('reading pacts', () => {
  it('skips the same files of a folder as verify', async () => {
    const folder = folderWith({ 'a.json': sound, 'b.json': { ...sound, provider: { name: 'shop' } } })
    const { pacts, problems, notes } = await readPacts([folder])
    expect([pacts.length, problems, notes.length]).toEqual([1, [], 1])
  })

  it('accepts an empty list of messages', async () => {
    const { pacts, problems } = await readPacts([folderWith({ 'a.json': { ...sound, messages: [] } })])
    expect([pacts.length, problems]).toEqual([1, []])
  })
})

it('OR of a type and null is a choice, not a matcher that cannot fail', async () => {
  const file = answer({ description: 'x' }, { '$.description': or(type, { match: 'null' }) })
  const { problems } = await judged(file)
  expect(problems).toEqual([])
})
