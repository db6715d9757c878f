import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  APIGatewayClient,
  CreateApiKeyCommand,
  CreateDeploymentCommand,
  CreateDomainNameCommand,
  CreateRestApiCommand,
  CreateStageCommand,
  CreateUsagePlanCommand,
  CreateVpcLinkCommand,
  GenerateClientCertificateCommand,
  GetStageCommand,
  GetStagesCommand,
  UpdateStageCommand,
} from '@aws-sdk/client-api-gateway'
import {
  ApiGatewayV2Client,
  CreateApiCommand,
  CreateRouteCommand,
  CreateDomainNameCommand as CreateV2DomainNameCommand,
} from '@aws-sdk/client-apigatewayv2'
import { describe, expect, it, onTestFinished } from 'vitest'
import { createApiGateway, manualClock } from '../../src/index.ts'
import { mergePacts, type Pact, recordPacts, serialised, verify, verifyPacts } from '../../src/pact.ts'

const restApiId = 'a1b2c3d4e5'
const stage = { restApiId, stageName: 'prod' }

const loadBalancer = 'arn:aws:elasticloadbalancing:us-east-1:123456789012:loadbalancer/net/shop/50dc6c495c0c9188'
const certificateArn = 'arn:aws:acm:us-east-1:123456789012:certificate/6f1c2b0e-7a53-4d6e-9c59-0d3a5d1b8f11'

const hashOf = (pacts: readonly Pact[]): string =>
  createHash('sha256').update(pacts.map(serialised).join()).digest('hex')

/**
 * Calls that generate identifiers, host names, certificates, keys and dates. None depends on another, whose identifiers
 * would be given.
 */
const CALLS: readonly ((v1: APIGatewayClient, v2: ApiGatewayV2Client) => Promise<unknown>)[] = [
  (v1) => v1.send(new GenerateClientCertificateCommand({ description: 'ours' })),
  (v1) => v1.send(new CreateRestApiCommand({ name: 'shop' })),
  (v1) => v1.send(new CreateDeploymentCommand({ restApiId })),
  (v1) => v1.send(new CreateApiKeyCommand({ name: 'web' })),
  (v1) => v1.send(new CreateUsagePlanCommand({ name: 'silver' })),
  (v1) => v1.send(new CreateVpcLinkCommand({ name: 'private', targetArns: [loadBalancer] })),
  (v1) => v1.send(new CreateDomainNameCommand({ domainName: 'edge.example.com', certificateArn })),
  (v1) =>
    v1.send(
      new CreateDomainNameCommand({
        domainName: 'regional.example.com',
        endpointConfiguration: { types: ['REGIONAL'] },
        regionalCertificateArn: certificateArn,
      }),
    ),
  (_, v2) => v2.send(new CreateApiCommand({ Name: 'orders', ProtocolType: 'HTTP' })),
  (_, v2) => v2.send(new CreateRouteCommand({ ApiId: 'f6g7h8i9j0', RouteKey: 'GET /pets' })),
  (_, v2) =>
    v2.send(
      new CreateV2DomainNameCommand({
        DomainName: 'v2.example.com',
        DomainNameConfigurations: [{ EndpointType: 'REGIONAL', CertificateArn: certificateArn }],
      }),
    ),
  async (v1) => {
    const patchOperations = [{ op: 'replace', path: '/deploymentId', value: 'dep002' } as const]
    await v1.send(new CreateStageCommand({ ...stage, deploymentId: 'dep001', variables: { b: '1', a: '2' } }))
    await v1.send(new UpdateStageCommand({ ...stage, patchOperations }))
    await v1.send(new GetStageCommand(stage))
    await v1.send(new GetStagesCommand({ restApiId }))
  },
]

/** The pacts of these calls, each on a gateway of its own. */
const recorded = async (run: number): Promise<Pact[]> => {
  const all: Pact[] = []
  for (const [i, call] of CALLS.entries()) {
    const gateway = createApiGateway({
      seed: run + 1,
      clock: manualClock(Date.UTC(2020 + run, run, 1 + run, run)),
      state: {
        restApis: [{ id: restApiId, deployments: [{ id: 'dep001' }, { id: 'dep002' }] }],
        apis: [{ apiId: 'f6g7h8i9j0', protocolType: 'HTTP' }],
      },
    })
    const options = {
      region: 'us-east-1',
      credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
      requestHandler: gateway.requestHandler(),
    }
    const recording = recordPacts(gateway, { consumer: 'bot', scenario: () => String(i) })
    await call(new APIGatewayClient(options), new ApiGatewayV2Client(options))
    all.push(...recording.pacts())
  }
  return mergePacts(all)
}

describe('a pact has the same bytes each time', () => {
  it('when it is recorded ten times, on other days and with other random identifiers, and is kept', async () => {
    const runs: Pact[][] = []
    for (let run = 0; run < 10; run++) runs.push(await recorded(run))
    expect([...new Set(runs.map(hashOf))]).toHaveLength(1)
    const folder = mkdtempSync(join(tmpdir(), 'understudy-same-bytes-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    for (const pact of runs[0] ?? []) writeFileSync(join(folder, `${pact.provider.name}.json`), serialised(pact))
    const { outcomes } = await verifyPacts({ pacts: folder })
    expect(outcomes.length).toBeGreaterThan(CALLS.length)
  })

  it('when its parts are merged in ten orders', () => {
    const pact = JSON.parse(readFileSync('contracts/pacts/aws-sdk-js-apigateway-v1.json', 'utf8')) as Pact
    const parts = pact.interactions.map((one) => ({ ...pact, interactions: [one] }))
    const hashes = Array.from({ length: 10 }, (_, turn) => {
      const cut = (turn * 7) % parts.length
      const turned = [...parts.slice(cut), ...parts.slice(0, cut)]
      return hashOf(mergePacts(turn % 2 === 0 ? turned : turned.reverse()))
    })
    expect(new Set(hashes)).toEqual(new Set([hashOf([pact])]))
  })
})

describe('a verification takes steps in proportion to its pacts', () => {
  it('sets up the states of each interaction once', async () => {
    let count = 0
    const createGateway = (options: object) => {
      count++
      return createApiGateway(options)
    }
    const { outcomes } = await verify({ pacts: 'contracts/pacts', createGateway })
    const targets = 4 // so many are verified at once, and each begins with a gateway of its own
    expect(count).toBe(outcomes.length + targets)
    expect(outcomes.reduce((sum, { states }) => sum + states.length, 0)).toBeGreaterThan(outcomes.length)
  })
})
