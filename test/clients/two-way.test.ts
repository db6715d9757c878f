import {
  CreateApiCommand,
  CreateIntegrationCommand,
  CreateIntegrationResponseCommand,
  CreateModelCommand,
  CreateRouteCommand,
  CreateRouteResponseCommand,
  DeleteApiCommand,
  DeleteIntegrationResponseCommand,
  DeleteRouteResponseCommand,
  GetIntegrationResponsesCommand,
  GetModelTemplateCommand,
  GetRouteResponseCommand,
  GetRouteResponsesCommand,
  UpdateIntegrationResponseCommand,
  UpdateModelCommand,
  UpdateRouteResponseCommand,
} from '@aws-sdk/client-apigatewayv2'
import { expect, it } from 'vitest'
import { throughClients } from './clients.ts'

throughClients('A WebSocket API that answers its callers', ({ v2 }) => {
  let ApiId: string | undefined
  let IntegrationId: string | undefined
  let RouteId: string | undefined

  it('has a model with a template', async () => {
    const RouteSelectionExpression = '$request.body.action'
    const api = await v2.send(
      new CreateApiCommand({ Name: 'chat', ProtocolType: 'WEBSOCKET', RouteSelectionExpression }),
    )
    ApiId = api.ApiId
    const Schema = '{"type":"object","properties":{"text":{"type":"string"}}}'
    const model = await v2.send(new CreateModelCommand({ ApiId, Name: 'Message', Schema }))
    expect(model).toMatchObject({ ContentType: 'application/json', Name: 'Message', Schema })
    const { ModelId } = model
    expect(await v2.send(new UpdateModelCommand({ ApiId, ModelId, Description: 'said' }))).toMatchObject({
      Description: 'said',
      Schema,
    })
    const { Value } = await v2.send(new GetModelTemplateCommand({ ApiId, ModelId }))
    expect(Value).toContain('"text" : "foo"')
  })

  it('has an integration response, which can be changed', async () => {
    const integration = await v2.send(new CreateIntegrationCommand({ ApiId, IntegrationType: 'MOCK' }))
    IntegrationId = integration.IntegrationId
    const { IntegrationResponseId, ...created } = await v2.send(
      new CreateIntegrationResponseCommand({
        ApiId,
        IntegrationId,
        IntegrationResponseKey: '$default',
        TemplateSelectionExpression: 'plain',
        ResponseTemplates: { plain: '{}' },
      }),
    )
    expect(created).toMatchObject({ TemplateSelectionExpression: 'plain', ResponseTemplates: { plain: '{}' } })
    const one = { ApiId, IntegrationId, IntegrationResponseId }
    const changes = { TemplateSelectionExpression: '', ResponseTemplates: { json: '{}' } }
    await v2.send(new UpdateIntegrationResponseCommand({ ...one, ...changes }))
    const { Items } = await v2.send(new GetIntegrationResponsesCommand({ ApiId, IntegrationId }))
    expect(Items).toEqual([
      { IntegrationResponseId, IntegrationResponseKey: '$default', ResponseTemplates: { plain: '{}', json: '{}' } },
    ])
    await v2.send(new DeleteIntegrationResponseCommand(one))
  })

  it('has a route response with the key $default only', async () => {
    const Target = `integrations/${IntegrationId}`
    const way = { RouteKey: 'say', Target, RouteResponseSelectionExpression: '$default' }
    const route = await v2.send(new CreateRouteCommand({ ApiId, ...way }))
    RouteId = route.RouteId
    await expect(
      v2.send(new CreateRouteResponseCommand({ ApiId, RouteId, RouteResponseKey: 'other' })),
    ).rejects.toMatchObject({ name: 'BadRequestException' })
    const { RouteResponseId } = await v2.send(
      new CreateRouteResponseCommand({ ApiId, RouteId, RouteResponseKey: '$default', ModelSelectionExpression: 'x' }),
    )
    const one = { ApiId, RouteId, RouteResponseId }
    await v2.send(new UpdateRouteResponseCommand({ ...one, ModelSelectionExpression: '' }))
    const { Items } = await v2.send(new GetRouteResponsesCommand({ ApiId, RouteId }))
    expect(Items).toEqual([{ RouteResponseId, RouteResponseKey: '$default' }])
    await v2.send(new DeleteRouteResponseCommand(one))
    await expect(v2.send(new GetRouteResponseCommand(one))).rejects.toMatchObject({ name: 'NotFoundException' })
    await v2.send(new DeleteApiCommand({ ApiId }))
  })
})
