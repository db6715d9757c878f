import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { environment, python, run, useServer } from './tools.ts'

const server = useServer()

describe.skipIf(python.absence)(`boto3${python.absence}`, () => {
  it('sets up an API with usage plans and a domain name, and deletes it again', async () => {
    const path = fileURLToPath(new URL('plans.py', import.meta.url))
    const { exitCode, stdout, stderr } = await run(python.command, [path], environment(server.url))
    expect(exitCode, stderr).toBe(0)
    const { api, plan, ...facts } = JSON.parse(stdout) as { api: string; plan: string }
    expect(facts).toEqual({
      names: ['second', 'first'],
      values: ['AbCdEfGhIjKlMnOpQrStUvWxYz2', 'AbCdEfGhIjKlMnOpQrStUvWxYz1'],
      throttle: { '//GET': { rateLimit: 1.5 } },
      usage: [[[0, 7]], [[0, 100]]],
      mapping: ['(none)', ['(none)']],
      link: ['PENDING', 'AVAILABLE'],
      refusals: [
        [
          'BadRequestException',
          `Cannot delete Usage Plan ${plan} because there are API Stages associated with it, including ${api}:prod`,
        ],
        [
          'BadRequestException',
          'Deleting stage prod failed. Please remove all base path mappings related to the stage in your domains: api.example.com',
        ],
        ['ConflictException', 'API Key already exists'],
      ],
      left: [[], [], []],
    })
  })

  it('uses custom domain names through both versions', async () => {
    const path = fileURLToPath(new URL('domains.py', import.meta.url))
    const { exitCode, stdout, stderr } = await run(python.command, [path], environment(server.url))
    expect(exitCode, stderr).toBe(0)
    const names = ['a.example.com', 'b.example.com']
    expect(JSON.parse(stdout)).toEqual({
      sameHost: true,
      switched: [true, 'shop/v1'],
      moved: [true, 'shop'],
      listed: [names, names],
      refusals: [
        [
          'BadRequestException',
          'Deleting stage live failed. Please remove all base path mappings related to the stage in your domains: b.example.com, a.example.com',
        ],
        ['BadRequestException', 'The domain name you provided already exists.'],
        [
          'BadRequestException',
          'Only REGIONAL domain names can be managed through the API Gateway V2 API. For EDGE domain names, please use the API Gateway V1 API. Also note that only REST APIs can be attached to EDGE domain names.',
        ],
      ],
      left: [[], []],
    })
  })
})
