import { fileURLToPath } from 'node:url'
import { APIGatewayClient, GetRestApisCommand, paginateGetRestApis } from '@aws-sdk/client-api-gateway'
import {
  ApiGatewayV2Client,
  BadRequestException,
  CreateStageCommand,
  GetStagesCommand,
} from '@aws-sdk/client-apigatewayv2'
import { beforeAll, describe, expect, it } from 'vitest'
import type { StateDocument } from '../../src/index.ts'
import { useCommands } from './commands.ts'
import { throughSdkTransports } from './sdk-transports.ts'
import { aws, environment, python, run, useServer } from './tools.ts'

const restApiIds = ['a000000001', 'a000000002', 'a000000003', 'a000000004', 'a000000005']
const deploymentIds = ['dep001', 'dep002', 'dep003', 'dep004', 'dep005', 'dep006', 'dep007']
const document: StateDocument = {
  restApis: restApiIds.map((id) => ({ id })),
  apis: [
    { apiId: 'f6g7h8i9j0', protocolType: 'HTTP', deployments: deploymentIds.map((deploymentId) => ({ deploymentId })) },
  ],
}
/** The account and region of the callers in `sdk-transports.ts`. */
const state: StateDocument = { accounts: [{ accountId: '210987654321', region: 'eu-west-1', ...document }] }

throughSdkTransports('Paging with the AWS SDK', (open) => {
  it('returns every stage of an HTTP API once, in the order of their names, with opaque tokens', async () => {
    const { config } = await open({ state, quotas: { stagesPerApi: 30 } })
    const client = new ApiGatewayV2Client(config)
    const ApiId = 'f6g7h8i9j0'
    const names = Array.from({ length: 25 }, (_, i) => `stage-${String(i).padStart(2, '0')}`)
    await Promise.all(names.toReversed().map((StageName) => client.send(new CreateStageCommand({ ApiId, StageName }))))

    const pages: (string | undefined)[][] = []
    let NextToken: string | undefined
    do {
      const page = await client.send(new GetStagesCommand({ ApiId, MaxResults: '10', NextToken }))
      pages.push((page.Items ?? []).map(({ StageName }) => StageName))
      NextToken = page.NextToken
      expect(names).not.toContain(NextToken)
    } while (NextToken !== undefined)
    expect(pages).toEqual([names.slice(0, 10), names.slice(10, 20), names.slice(20)])

    const garbled = client.send(new GetStagesCommand({ ApiId, NextToken: 'garbled' }))
    await expect(garbled).rejects.toBeInstanceOf(BadRequestException)
  })

  it('returns every REST API once with position and limit, and with the paginator of the SDK', async () => {
    const { config } = await open({ state })
    const client = new APIGatewayClient(config)
    const first = await client.send(new GetRestApisCommand({ limit: 3 }))
    expect(first.items?.map(({ id }) => id)).toEqual(restApiIds.slice(0, 3))
    const { position } = first
    const { items, $metadata, ...rest } = await client.send(new GetRestApisCommand({ limit: 3, position }))
    expect(items?.map(({ id }) => id)).toEqual(restApiIds.slice(3))
    expect(rest).toEqual({})

    const pages: number[] = []
    for await (const page of paginateGetRestApis({ client, pageSize: 2 }, {})) pages.push(page.items?.length ?? 0)
    expect(pages).toEqual([2, 2, 1])
  })
})

describe('Paging on the command line', () => {
  const server = useServer()
  const runCommand = useCommands()
  beforeAll(async () => {
    const { status } = await fetch(`${server.url}/_understudy/state`, { method: 'PUT', body: JSON.stringify(document) })
    expect(status).toBe(204)
  })

  it.skipIf(aws.absence)(
    `turns the pages for the user of the AWS CLI, and stops and goes on where told to${aws.absence}`,
    async () => {
      const list = async (...args: string[]) => {
        const { stdout, stderr } = await runCommand([...args, '--output', 'json'], environment(server.url))
        expect(stderr).toBe('')
        return JSON.parse(stdout)
      }
      const deployments = ['apigatewayv2', 'get-deployments', '--api-id', 'f6g7h8i9j0']
      const [all, first] = await Promise.all([
        list('apigateway', 'get-rest-apis', '--page-size', '2', '--query', 'items[].id'),
        list(...deployments, '--page-size', '2', '--max-items', '3'),
      ])
      expect(all).toEqual(restApiIds)
      expect(first.Items).toHaveLength(3)
      const rest = await list(...deployments, '--starting-token', first.NextToken, '--query', 'Items[].DeploymentId')
      expect(rest).toEqual(deploymentIds.slice(3))
    },
  )

  it.skipIf(python.absence)(`works with the paginators of boto3${python.absence}`, async () => {
    const script = fileURLToPath(new URL('paging.py', import.meta.url))
    const { stdout, stderr } = await run(python.command, [script], environment(server.url))
    expect(stderr).toBe('')
    expect(JSON.parse(stdout)).toMatchObject({
      deployments: [deploymentIds.slice(0, 3), deploymentIds.slice(3, 6), deploymentIds.slice(6)],
      restApis: [restApiIds.slice(0, 2), restApiIds.slice(2, 4), restApiIds.slice(4)],
      garbled: { exception: 'BadRequestException', status: 400 },
    })
  })
})
