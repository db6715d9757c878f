import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { PROGRAM } from '../program.ts'
import { aws, forgetAws, python, type Ran, run } from './tools.ts'

const folder = mkdtempSync(join(tmpdir(), 'understudy-exec-clients-'))
afterAll(() => rmSync(folder, { recursive: true }))

const KEYS = join(folder, 'keys.yaml')
writeFileSync(KEYS, '- { accessKeyId: "210987654321", secretAccessKey: secret/1, sessionToken: token/1== }\n')

const OPTIONS = ['--tls', '--auth', 'verify', '--credentials', KEYS, '--region', 'eu-west-1']

/** The same as a user has it: nothing about endpoints, keys or certificates but what `exec` says. */
async function exec(...command: readonly string[]): Promise<string> {
  const env = { ...forgetAws({ ...process.env }), AWS_PAGER: '' }
  const ended: Ran = await run(process.execPath, [PROGRAM, 'exec', ...OPTIONS, '--', ...command], env)
  if (ended.exitCode !== 0) throw new Error(ended.stderr)
  return ended.stdout
}

describe('understudy exec directs to its server, over TLS and with verified signatures,', () => {
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

/** A home folder whose AWS configuration leads every client elsewhere, by each setting that could. */
const home = join(folder, 'home')
mkdirSync(join(home, '.aws'), { recursive: true })
const HOSTILE = `
ignore_configured_endpoint_urls = true
use_fips_endpoint = true
use_dualstack_endpoint = true
endpoint_url = http://127.0.0.1:9
services = elsewhere
region = ap-south-2
credential_process = false
role_arn = arn:aws:iam::123456789012:role/elsewhere
source_profile = default
sso_session = none
ca_bundle = /nowhere
`
writeFileSync(
  join(home, '.aws', 'config'),
  `[default]${HOSTILE}
[profile elsewhere]${HOSTILE}
[services elsewhere]
api_gateway =
  endpoint_url = http://127.0.0.1:9
apigatewayv2 =
  endpoint_url = http://127.0.0.1:9
`,
)
writeFileSync(
  join(home, '.aws', 'credentials'),
  '[default]\naws_access_key_id = AKIAREAL\naws_secret_access_key = real\n',
)

const LED_ASTRAY = {
  HOME: home,
  USERPROFILE: home,
  AWS_CONFIG_FILE: join(home, '.aws', 'config'),
  AWS_SHARED_CREDENTIALS_FILE: join(home, '.aws', 'credentials'),
  AWS_PROFILE: 'elsewhere',
  AWS_DEFAULT_PROFILE: 'elsewhere',
  AWS_SDK_LOAD_CONFIG: '1',
  AWS_IGNORE_CONFIGURED_ENDPOINT_URLS: 'true',
  AWS_USE_FIPS_ENDPOINT: 'true',
  AWS_USE_DUALSTACK_ENDPOINT: 'true',
  AWS_ENDPOINT_URL: 'http://127.0.0.1:9',
  AWS_ENDPOINT_URL_API_GATEWAY: 'http://127.0.0.1:9',
  AWS_ENDPOINT_URL_APIGATEWAYV2: 'http://127.0.0.1:9',
  AWS_ROLE_ARN: 'arn:aws:iam::123456789012:role/elsewhere',
  AWS_WEB_IDENTITY_TOKEN_FILE: '/nowhere',
  AWS_AUTH_SCHEME_PREFERENCE: 'httpBearerAuth',
  HTTP_PROXY: 'http://127.0.0.1:9',
  HTTPS_PROXY: 'http://127.0.0.1:9',
  AWS_MAX_ATTEMPTS: '1',
  AWS_PAGER: '',
}

/** The operations that the server of `exec` has seen after a command, with their account and region. */
const SEEN = `fetch(process.env.UNDERSTUDY_URL + '/_understudy/journal').then((answer) => answer.json())
  .then(({ entries }) => console.log(entries.map(({ operation, region }) => operation + '@' + region).join()))`

async function execAstray(through: 'exec' | 'env', ...command: readonly string[]): Promise<string> {
  const args =
    through === 'exec'
      ? [PROGRAM, 'exec', '--', ...command]
      : [
          PROGRAM,
          'exec',
          '--',
          'sh',
          '-c',
          `eval "$("$0" "$1" env --url "$UNDERSTUDY_URL")"; shift; exec "$@"`,
          process.execPath,
          PROGRAM,
          ...command,
        ]
  const env = { ...forgetAws({ ...process.env }), ...LED_ASTRAY }
  const { exitCode, stdout, stderr } = await run(process.execPath, args, env)
  if (exitCode !== 0) throw new Error(`${stdout}${stderr}`)
  return stdout
}

describe.each(['exec', 'env'] as const)(
  'understudy %s prevents requests to real AWS, for any configuration,',
  (through) => {
    it.skipIf(aws.absence)(`the AWS CLI${aws.absence}`, async () => {
      const script = `set -e
${aws.command} apigateway get-rest-apis >/dev/null
${aws.command} apigatewayv2 get-apis >/dev/null
! ${aws.command} apigateway get-rest-apis --profile elsewhere 2>/dev/null
exec "$0" -e "$1"`
      expect(await execAstray(through, 'bash', '-c', script, process.execPath, SEEN)).toBe(
        'GetRestApis@us-east-1,GetApis@us-east-1\n',
      )
    })

    it.skipIf(python.absence)(`boto3${python.absence}`, async () => {
      const script = `
import boto3, os, subprocess, sys
boto3.client("apigateway").get_rest_apis()
boto3.client("apigatewayv2").get_apis()
try:
    boto3.Session(profile_name="elsewhere").client("apigateway").get_rest_apis()
except Exception:
    pass
else:
    sys.exit("a profile of the configuration was used")
os.execv(sys.argv[1], [sys.argv[1], "-e", sys.argv[2]])
`
      expect(await execAstray(through, python.command, '-c', script, process.execPath, SEEN)).toBe(
        'GetRestApis@us-east-1,GetApis@us-east-1\n',
      )
    })

    it('the AWS SDK for JavaScript', async () => {
      const script = join(folder, 'astray.mjs')
      const from = (name: string): string =>
        JSON.stringify(pathToFileURL(fileURLToPath(import.meta.resolve(name))).href)
      writeFileSync(
        script,
        `import v1 from ${from('@aws-sdk/client-api-gateway')}
import v2 from ${from('@aws-sdk/client-apigatewayv2')}
await new v1.APIGatewayClient().send(new v1.GetRestApisCommand({}))
await new v2.ApiGatewayV2Client().send(new v2.GetApisCommand({}))
await ${SEEN}
`,
      )
      expect(await execAstray(through, process.execPath, script)).toBe('GetRestApis@us-east-1,GetApis@us-east-1\n')
    })
  },
)
