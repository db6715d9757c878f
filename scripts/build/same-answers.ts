import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { rolldown } from 'rolldown'
import { temporaryFolder } from '../temporary.ts'

/** A program that needs each group of modules that Node loads late. */
const PROGRAM = `
const clock = manualClock('2026-01-01T00:00:00Z')
const gateway = createApiGateway({ seed: 1, clock })
const ask = (method, url, value) => {
  const headers = { 'content-type': 'application/json' }
  const { status, body } = gateway.answer({ method, url, headers, body: value && JSON.stringify(value) })
  console.log(status, body)
}
ask('POST', '/restapis', { name: 'Pets' })
ask('PATCH', '/restapis/none', { patchOperations: [] })
ask('PATCH', '/account', { patchOperations: [{ op: 'replace', path: '/cloudwatchRoleArm', value: 'x' }] })
ask('POST', '/v2/apis', { name: 'Pets', protocolType: 'TCP' })
ask('GET', '/v2/nothing')
gateway.faults.on('GetApis').times(1).reply(tooManyRequests())
ask('GET', '/v2/apis')
ask('GET', '/v2/apis')
gateway.load({ restApis: [{ id: 'a1b2c3d4e5', name: 'Pets', stages: [{ stageName: 'prod', deploymentId: 'abc123' }] }] })
ask('PATCH', '/restapis/a1b2c3d4e5/stages/prod', { patchOperations: [{ op: 'replace', path: '/*/*/throttling/rateLimit', value: '5' }] })
try {
  gateway.load({ restApi: [] })
} catch (error) {
  console.log(error.message)
}
console.log(gateway.effective({ apiId: 'a1b2c3d4e5', stageName: 'prod' }, { method: 'GET', path: '/pets' }) !== undefined)
console.log(JSON.stringify(gateway.fork().snapshot()), gateway.journal.calls('GetApis').length)
`

/** The output if everything is part of the bundle. */
const WHOLE = `
const openapi = { openapi: '3.0.1', info: { title: 'Pets', version: '1' }, paths: { '/pets': { get: {} } } }
ask('POST', '/restapis?mode=import', openapi)
ask('PUT', '/v2/apis', { body: JSON.stringify(openapi) })
ask('GET', '/restapis/a1b2c3d4e5/stages/prod/exports/oas30')
console.log(rules.length, gateway.rules.length)
console.log(JSON.stringify(gateway.journal.entries.flatMap(({ evidence }) => evidence ?? [])))
`

/** The output without the rules and OpenAPI. */
const WITHOUT = `
const problem = (work) => { try { work() } catch ({ message }) { return message } }
console.log(/apigateway-understudy\\/rules/.test(problem(() => gateway.rules)))
console.log(/apigateway-understudy\\/openapi/.test(problem(() => ask('POST', '/restapis?mode=import', {}))))
console.log(gateway.journal.last.hint === problem(() => ask('POST', '/restapis?mode=import', {})))
console.log(gateway.journal.entries.every(({ evidence }) => evidence === undefined))
`

/**
 * Runs a program in Node, which loads groups of modules late, and in three places where they are imported at once: in Node
 * without addons, and as bundles for Node and for browsers that run in another folder; and as a bundle for browsers without
 * rules and OpenAPI. Gives those that answer differently.
 */
export async function differingPlaces(): Promise<string[]> {
  const folder = temporaryFolder('places')
  const written = (name: string, code: string, [rules, openapi]: readonly string[] = []): string => {
    const file = join(folder, `${name}.mjs`)
    const imported = rules === undefined ? '' : `import { rules } from ${path(rules)}\n`
    const taken = openapi === undefined ? '' : `import ${path(openapi)}\n`
    const names = 'createApiGateway, manualClock, tooManyRequests'
    writeFileSync(file, `import { ${names} } from ${path('dist/index.js')}\n${imported}${taken}${PROGRAM}${code}`)
    return file
  }
  const bundled = async (platform: 'browser' | 'node', input: string): Promise<string> => {
    const file = input.replace(/\.mjs$/, `-${platform}.mjs`)
    const bundle = await rolldown({ input, external: ['yaml'], platform, logLevel: 'silent' })
    await bundle.write({ file, format: 'esm', codeSplitting: false })
    await bundle.close()
    return file
  }
  const printed = (...args: readonly string[]): string =>
    execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8' })
  const program = written('program', WHOLE, ['dist/rules.js'])
  const places = [
    ['--no-addons', program],
    [await bundled('node', program)],
    [await bundled('browser', written('page', WHOLE, ['dist/late/rules.js', 'dist/late/openapi.js']))],
  ]
  const expected = printed(program)
  const differing = places.filter((args) => printed(...args) !== expected).map((args) => args.join(' '))
  const without = await bundled('browser', written('page-without-some', WITHOUT))
  const saysSo = printed(without) === `${printed(written('answers', ''))}${'true\n'.repeat(4)}`
  return saysSo ? differing : [...differing, without]
}

function path(file: string): string {
  return JSON.stringify(resolve(file))
}
