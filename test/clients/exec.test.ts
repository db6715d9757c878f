import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { aws, forgetAws, python, type Ran, run, unhurried } from './tools.ts'

const folder = mkdtempSync(join(tmpdir(), 'understudy-exec-clients-'))
afterAll(() => rmSync(folder, { recursive: true }))

const KEYS = join(folder, 'keys.yaml')
writeFileSync(KEYS, '- { accessKeyId: "210987654321", secretAccessKey: secret/1, sessionToken: token/1== }\n')

const MAIN = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url))
const OPTIONS = ['--tls', '--auth', 'verify', '--credentials', KEYS, '--region', 'eu-west-1']

/** The same as a user has it: nothing about endpoints, keys or certificates but what `exec` says. */
async function exec(...command: readonly string[]): Promise<string> {
  const env = { ...forgetAws({ ...process.env }), AWS_PAGER: '' }
  const ended: Ran = await run(process.execPath, [MAIN, 'exec', ...OPTIONS, '--', ...command], env)
  if (ended.exitCode !== 0) throw new Error(ended.stderr)
  return ended.stdout
}

describe('understudy exec leads to its server, over TLS and with signatures that are verified,', unhurried, () => {
  it.skipIf(aws.absence)(`the AWS CLI, for both versions${aws.absence}`, async () => {
    const script = [
      'set -e',
      `${aws.command} apigateway create-rest-api --name shop --query name --output text`,
      `${aws.command} apigatewayv2 create-api --name shop --protocol-type HTTP --query ApiEndpoint --output text`,
    ].join('\n')
    expect((await exec('bash', '-c', script)).split('\n')).toEqual([
      'shop',
      expect.stringMatching(/\.execute-api\.eu-west-1\.amazonaws\.com$/),
      '',
    ])
  })

  it.skipIf(python.absence)(`boto3, for both versions${python.absence}`, async () => {
    const script = `
import boto3
v1, v2 = boto3.client("apigateway"), boto3.client("apigatewayv2")
print(v1.create_rest_api(name="shop")["name"], v2.create_api(Name="shop", ProtocolType="HTTP")["Name"])
`
    expect(await exec(python.command, '-c', script)).toBe('shop shop\n')
  })

  it('the AWS SDK for JavaScript, for both versions', async () => {
    const script = join(folder, 'sdk.mjs')
    const from = (name: string): string => JSON.stringify(pathToFileURL(fileURLToPath(import.meta.resolve(name))).href)
    writeFileSync(
      script,
      `import v1 from ${from('@aws-sdk/client-api-gateway')}
import v2 from ${from('@aws-sdk/client-apigatewayv2')}
const { id } = await new v1.APIGatewayClient().send(new v1.CreateRestApiCommand({ name: 'shop' }))
const { ApiId } = await new v2.ApiGatewayV2Client().send(new v2.CreateApiCommand({ Name: 'shop', ProtocolType: 'HTTP' }))
const { accounts } = await (await fetch(process.env.UNDERSTUDY_URL + '/_understudy/state')).json()
const [{ accountId, region, restApis, apis }] = accounts
console.log(JSON.stringify([accountId, region, restApis[0].id === id, apis[0].apiId === ApiId]))
`,
    )
    expect(JSON.parse(await exec(process.execPath, script))).toEqual(['210987654321', 'eu-west-1', true, true])
  })
})
