import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { environment, python, run, useServer } from './tools.ts'

const server = useServer()

/** The output of a script after its assertions have passed. */
async function factsOf(script: string): Promise<object> {
  const path = fileURLToPath(new URL(script, import.meta.url))
  const { exitCode, stdout, stderr } = await run(python.command, [path], environment(server.url))
  expect(exitCode, stderr).toBe(0)
  return JSON.parse(stdout)
}

const certificate = (n: number) =>
  `arn:aws:acm:us-east-1:123456789012:certificate/11111111-2222-3333-4444-55555555555${n}`

describe.skipIf(python.absence)(`Deployment tools in Python${python.absence}`, () => {
  it('chalice: imports, deploys, maps domains, deploys again and deletes', async () => {
    expect(await factsOf('chalice.py')).toEqual({
      imported: {
        name: 'shop',
        version: '1.0',
        binaryMediaTypes: ['application/octet-stream', 'image/png'],
        minimumCompressionSize: 1024,
      },
      types: ['REGIONAL'],
      paths: { '/': ['GET'], '/pets': ['OPTIONS', 'POST'], '/pets/{id}': ['GET'] },
      put: { name: 'shop', binaryMediaTypes: ['image/gif'] },
      nextPaths: { '/': ['GET'], '/toys': ['GET'] },
      tracing: [true, false],
      missing: 'Invalid domain name identifier specified',
      created: {
        domainName: 'api.example.com',
        securityPolicy: 'TLS_1_2',
        regionalCertificateArn: certificate(1),
      },
      hosted: [true, true],
      mapping: '(none)',
      updated: certificate(2),
      tags: { stage: 'dev' },
      found: true,
      keys: ['$connect', '$default', '$disconnect'],
      own: ['chat.example.com', 'TLS_1_2'],
      ownMapping: '(none)',
      mapped: ['(none)'],
      gone: 404,
    })
  })

  it('zappa: deploys, changes, maps a domain and undeploys', async () => {
    expect(await factsOf('zappa.py')).toEqual({
      settings: ['OFF', 'INFO'],
      binary: [['*/*'], ['CONVERT_TO_TEXT', 'CONVERT_TO_TEXT'], null, [null, null]],
      compressed: [2048, null],
      keys: ['dev_API', 'other'],
      distribution: true,
      mapping: ['(none)', 'v1'],
      updated: ['shop-dev-certificate1795856923', certificate(2)],
      mapped:
        'Deleting RestApi API failed. Please remove all base path mappings related to the RestApi in your domains: shop.example.com',
      left: ['other'],
      apis: 0,
    })
  })
})
