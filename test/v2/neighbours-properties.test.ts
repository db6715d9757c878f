import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createApiGateway, type Gateway } from '../../src/index.ts'
import { runs } from '../runs.ts'
import { API, webSocketApi } from './given.ts'

const certificateArn = 'arn:aws:acm:us-east-1:123456789012:certificate/0515a1b2-1111-2222-3333-4444555566ab'

/** A gateway with one document of each kind whose updates are merged. */
const gatewayWithAll = (): Gateway =>
  createApiGateway({
    state: {
      ...webSocketApi(
        {},
        {
          integrations: [
            {
              integrationId: 'int0001',
              integrationType: 'MOCK',
              responses: [
                { integrationResponseId: 'intres1', integrationResponseKey: '/200/', responseTemplates: { a: 'A' } },
                { integrationResponseId: 'intres2', integrationResponseKey: '/404/' },
              ],
            },
          ],
          routes: [
            {
              routeId: 'route01',
              routeKey: 'echo',
              responses: [{ routeResponseId: 'roures', routeResponseKey: '$default', modelSelectionExpression: 'x' }],
            },
          ],
          models: [
            { modelId: 'mod001', name: 'Pet', schema: '{}', description: 'old' },
            { modelId: 'mod002', name: 'Dog', schema: '{}' },
          ],
        },
      ),
      domainNames: [
        {
          domainName: 'x.example.com',
          domainNameConfigurations: [{ certificateArn }],
          apiMappings: [
            { apiMappingId: 'map001', apiId: 'a1b2c3d4e5', stage: 'prod', apiMappingKey: 'a' },
            { apiMappingId: 'map002', apiId: 'a1b2c3d4e5', stage: 'prod', apiMappingKey: 'b' },
          ],
        },
      ],
      vpcLinks: [{ vpcLinkId: 'link01', name: 'inner' }],
    },
  })

const texts = fc.constantFrom('', 'one', 'two')
const map = fc.dictionary(fc.constantFrom('a', 'b', '__proto__', 'constructor'), texts, { maxKeys: 3 })
const partly = (members: Record<string, fc.Arbitrary<unknown>>) => fc.record(members, { requiredKeys: [] })

const UPDATES: Readonly<Record<string, readonly [path: string, update: fc.Arbitrary<object>]>> = {
  'an integration response': [
    `${API}/integrations/int0001/integrationresponses/intres1`,
    partly({
      contentHandlingStrategy: fc.constantFrom('CONVERT_TO_TEXT', 'nonsense'),
      integrationResponseKey: fc.constantFrom('/200/', '/404/', '$default'),
      responseParameters: map,
      responseTemplates: map,
      templateSelectionExpression: texts,
    }),
  ],
  'a route response': [
    `${API}/routes/route01/routeresponses/roures`,
    partly({
      modelSelectionExpression: texts,
      responseModels: map,
      routeResponseKey: fc.constantFrom('$default', 'other'),
    }),
  ],
  'a model': [
    `${API}/models/mod001`,
    partly({
      contentType: texts,
      description: texts,
      name: fc.constantFrom('', 'Pet', 'Dog', 'Cat', 'a-b'),
      schema: fc.constantFrom('', '{}', '{"type":"array"}', 'nonsense'),
    }),
  ],
  'a domain name': [
    '/v2/domainnames/x.example.com',
    partly({
      domainNameConfigurations: fc.array(
        partly({
          certificateArn: fc.constantFrom(certificateArn, certificateArn.replace('east', 'west'), 'nonsense'),
          endpointType: fc.constantFrom('REGIONAL', 'EDGE', 'PRIVATE'),
          ipAddressType: fc.constantFrom('ipv4', 'dualstack'),
          securityPolicy: fc.constantFrom('TLS_1_2', 'TLS_1_0'),
        }),
        { maxLength: 2 },
      ),
      mutualTlsAuthentication: partly({ truststoreUri: texts, truststoreVersion: texts }),
      routingMode: fc.constantFrom('API_MAPPING_ONLY', 'ROUTING_RULE_ONLY', 'nonsense'),
    }),
  ],
  'an API mapping': [
    '/v2/domainnames/x.example.com/apimappings/map001',
    partly({
      apiId: fc.constantFrom('a1b2c3d4e5', 'nosuch'),
      apiMappingKey: fc.constantFrom('', 'a', 'b', 'c/d', '/'),
      stage: fc.constantFrom('prod', 'nosuch'),
    }),
  ],
  'a VPC link': ['/v2/vpclinks/link01', partly({ name: fc.constantFrom('one', 'two'), subnetIds: fc.constant([]) })],
}

function send(gateway: Gateway, method: string, url: string, body?: object) {
  const answer = gateway.answer({ method, url, headers: {}, body: body && JSON.stringify(body) })
  return { status: answer.status, body: JSON.parse(answer.body) }
}

/** A document without the status of a domain name, which changes by itself. */
function settled(body: object): object {
  return JSON.parse(JSON.stringify(body, (name, value) => (name === 'domainNameStatus' ? undefined : value)))
}

it.each(Object.entries(UPDATES))(
  'An update of %s is refused and changes nothing, or is the same when repeated',
  (_, [path, updates]) => {
    const outcomes = new Set<boolean>()
    fc.assert(
      fc.property(updates, (update) => {
        const gateway = gatewayWithAll()
        const before = gateway.snapshot()
        const { status, body } = send(gateway, 'PATCH', path, update)
        outcomes.add(status === 200)
        if (status !== 200) {
          expect(status).toBeLessThan(500)
          expect(gateway.snapshot()).toEqual(before)
          return
        }
        expect(settled(send(gateway, 'GET', path).body)).toEqual(settled(body))
        expect(send(gateway, 'PATCH', path, update).body).toEqual(body)
        const snapshot = gateway.snapshot()
        expect(createApiGateway({ state: snapshot, seed: 99 }).snapshot()).toEqual(snapshot)
      }),
      { numRuns: runs(80, 400) },
    )
    expect(outcomes).toContain(true)
  },
)
