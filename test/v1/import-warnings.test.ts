import { expect, it } from 'vitest'
import { throughTransports } from '../transports.ts'

const info = { title: 'pets', version: '1' }
const operation = (members: object) => ({ openapi: '3.0.1', info, paths: { '/pets': { get: members } } })
const responses = { 200: { description: 'fine' } }

throughTransports('The warnings of an import', (open) => {
  it.each<[string, object]>([
    ["No responses specified for 'GET /pets'", operation({})],
    [
      'Parse issue: attribute components.shapes is unexpected',
      { ...operation({ responses }), components: { shapes: {}, schemas: {}, 'x-own': 1 } },
    ],
    [
      "Reference to model 'Pet' not found. Ignoring.",
      operation({
        responses: {
          200: {
            description: 'fine',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Pet' } } },
          },
        },
      }),
    ],
  ])('are %s', async (warning, document) => {
    const { request } = await open()
    const imported = await request('POST', '/restapis?mode=import', document)
    expect(imported).toMatchObject({ status: 201, body: { warnings: [warning] } })
    const refused = await request('POST', '/restapis?mode=import&failonwarnings=true', document)
    expect(refused).toMatchObject({ status: 400, body: { message: `Warnings found during import:\n\t${warning}` } })
  })

  it('are none where the responses are empty', async () => {
    const { request } = await open()
    const { status, body } = await request(
      'POST',
      '/restapis?mode=import&failonwarnings=true',
      operation({ responses: {} }),
    )
    expect(status).toBe(201)
    expect(body).not.toHaveProperty('warnings')
  })
})
