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
const openapi = { openapi: '3.0.1', info: { title: 'Pets', version: '1' }, paths: { '/pets': { get: {} } } }
ask('POST', '/restapis', { name: 'Pets' })
ask('PATCH', '/restapis/none', { patchOperations: [] })
ask('PATCH', '/account', { patchOperations: [{ op: 'replace', path: '/cloudwatchRoleArm', value: 'x' }] })
ask('POST', '/restapis?mode=import', openapi)
ask('PUT', '/v2/apis', { body: JSON.stringify(openapi) })
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
console.log(gateway.rules.length, JSON.stringify(gateway.fork().snapshot()), gateway.journal.calls('GetApis').length)
`

/**
 * Runs a program in Node, which loads groups of modules late, and in three places where all of them are imported at once: in Node
 * without addons, and as bundles for Node and for browsers that run in another folder. Gives those that answer differently.
 */
export async function differingPlaces(): Promise<string[]> {
  const folder = temporaryFolder('places')
  const program = join(folder, 'program.mjs')
  const entry = JSON.stringify(resolve('dist/index.js'))
  writeFileSync(program, `import { createApiGateway, manualClock, tooManyRequests } from ${entry}\n${PROGRAM}`)
  const bundled = async (platform: 'browser' | 'node'): Promise<string> => {
    const file = join(folder, `${platform}.mjs`)
    const bundle = await rolldown({ input: program, external: ['yaml'], platform, logLevel: 'silent' })
    await bundle.write({ file, format: 'esm', codeSplitting: false })
    await bundle.close()
    return file
  }
  const places = [['--no-addons', program], [await bundled('node')], [await bundled('browser')]]
  const printed = (args: readonly string[]): string =>
    execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8' })
  const expected = printed([program])
  return places.filter((args) => printed(args) !== expected).map((args) => args.join(' '))
}
