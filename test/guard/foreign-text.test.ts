import { writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { run, temporary } from './run.ts'

const SECRET = 'SECRETSECRET'
const EVIL = 'a\u001b[31m\n::error::forged\r\n##vso[task.complete]\u2028\u009b2J'
const quoted = JSON.stringify(EVIL)

/** Lines that a terminal or a CI system obeys, or that do not come from the command. */
function badLines(stderr: string): string[] {
  return stderr
    .split('\n')
    .filter(
      (line) =>
        /[^\P{Cc}\t]|[\u2028-\u202e\u2066-\u2069]|^\s*::|##\w*\[/u.test(line) ||
        !/^(understudy: | {2}[-|] |$)/.test(line),
    )
}

/** A file with this content. */
function file(name: string, content: string): string {
  const path = temporary(name)
  writeFileSync(path, content)
  return path
}

const states: readonly [string, string][] = [
  ['a directive', '%FOO \u001b[31m\n--- {}'],
  ['a tag', 'restApis: !\u001b[31m x'],
  ['a member', `{${quoted}: 1}`],
  ['a value of another type', `{restApis: ${quoted}}`],
  ['a duplicate key', `{${quoted}: 1, ${quoted}: 2}`],
  ['a method key', `{restApis: [{id: a, stages: [{stageName: x, deploymentId: d, methodSettings: {${quoted}: {}}}]}]}`],
  ['an unfinished text', `a: "\u001b[31m::error::`],
]

describe('Foreign text cannot imitate a line of the command or control a terminal,', () => {
  it.each(states)('as %s of a state document', async (_, content) => {
    const { code, stderr } = await run('serve', '--port', '0', '--state', file('state.yaml', content))
    expect([code, badLines(stderr)]).toEqual([2, []])
  })

  it.each([
    ['a state document', '--state', 'state.json', `{"a\u001b[31m\n::error::": x`],
    ['a fault rule', '--fault-file', 'faults.yaml', `[{on: ${quoted}, ${quoted}: 1}]`],
    ['a fault of a rule', '--fault-file', 'faults.yaml', `[{on: GetStage, reply: ${quoted}}]`],
    ['a text that is not a list', '--fault-file', 'faults\u001b[31m.yaml', `{${quoted}: 1}`],
  ])('as %s', async (_, option, name, content) => {
    const path = content === undefined ? temporary(name) : file(name, content)
    const { code, stderr } = await run('serve', '--port', '0', option, path)
    expect([code, badLines(stderr)]).toEqual([2, []])
  })

  it('as a pact that is published', async () => {
    const pact = file('a\n::error::.json', `{"consumer": {"name": ${quoted}}, "interactions": ${quoted}}`)
    const { code, stderr } = await run('publish', '--broker', 'http://127.0.0.1:1', '--consumer-version', EVIL, pact)
    expect(code).toBeGreaterThan(0)
    expect(badLines(stderr)).toEqual([])
  })
})

describe('The content of a file of credentials is not shown', () => {
  it.each([
    ['with a tag', `- accessKeyId: AKIAX\n  secretAccessKey: !secret ${SECRET}`],
    ['with a tag that is the secret', `- accessKeyId: AKIAX\n  secretAccessKey: !${SECRET} x`],
    ['with a directive', `%${SECRET}\n---\n- {}`],
    ['with an alias', `- accessKeyId: AKIAX\n  secretAccessKey: *${SECRET}`],
    ['with an anchor twice', `- {&${SECRET} a: 1, *${SECRET} : 2}`],
    ['with a duplicate key', `- ${SECRET}: 1\n  ${SECRET}: 2`],
    ['with an unfinished text', `- accessKeyId: AKIAX\n  secretAccessKey: "${SECRET}`],
    ['with a text that is not a list', `credentials: ${SECRET}`],
    ['with a secret in the place of a key', `- accessKeyId: AKIAX\n  ${SECRET}: x`],
    ['with a secret of another type', `- accessKeyId: AKIAX\n  secretAccessKey: [${SECRET}]`],
    ['with a secret in the place of an entry', `- ${SECRET}`],
    ['with a complex key', `? [${SECRET}]\n: x`],
  ])('%s', async (_, content) => {
    const path = file('keys.yaml', content)
    const { code, stdout, stderr } = await run('serve', '--port', '0', '--auth', 'verify', '--credentials', path)
    expect([code, stdout, badLines(stderr)]).toEqual([2, '', []])
    expect(stderr).not.toContain(SECRET)
  })

  it('as JSON', async () => {
    const path = file('keys.json', `[{"accessKeyId": "AKIAX", "secretAccessKey": ${SECRET}}]`)
    const { code, stderr } = await run('serve', '--port', '0', '--auth', 'verify', '--credentials', path)
    expect([code, badLines(stderr)]).toEqual([2, []])
    expect(stderr).not.toContain(SECRET)
  })
})
