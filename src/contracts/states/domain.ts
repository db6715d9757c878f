import type * as v1 from '../../generated/v1/models.ts'
import type * as v2 from '../../generated/v2/models.ts'
import { derived, type GivenDocument } from './derived.ts'
import { needed, nothing, restApiId, row, text } from './row.ts'

/** States of custom domains. */
export const domainStates = {
  'a domain name for REST APIs exists': derived<GivenDocument<v1.DomainName, 'domainName', 'domainName'>>({
    version: 'v1',
    resource: 'DomainName',
    home: 'account',
    text: 'The account has a custom domain name, in the form of the v1 API.',
    isShared: true,
  }),

  'a domain name for HTTP APIs exists': derived<GivenDocument<v2.DomainName, 'domainName', 'domainName'>>({
    version: 'v2',
    resource: 'DomainName',
    home: 'account',
    text: 'The account has a custom domain name, in the form of the v2 API.',
    isShared: true,
  }),

  'a REST API has a domain mapping': row<{
    restApiId: string
    stageName: string
    domainName: string
    basePath?: string
  }>({
    text: 'A custom domain is mapped to a stage of a REST API, which therefore cannot be deleted.',
    takes: {
      restApiId,
      stageName: needed('name of a stage that is there'),
      domainName: needed('the domain'),
      basePath: text('path of the mapping (default: the root)'),
    },
    seed: (builder, { restApiId: id, stageName: stage, ...mapping }) => {
      builder.add('basePathMappings', { ...mapping, restApiId: id, stage })
      return nothing
    },
  }),

  'an API has a domain mapping': row<{
    apiId: string
    stageName: string
    domainName: string
    apiMappingKey?: string
  }>({
    text: 'A custom domain is mapped to a stage of an HTTP or WebSocket API, which therefore cannot be deleted.',
    takes: {
      apiId: needed('id of an API that is there'),
      stageName: needed('name of a stage that is there'),
      domainName: needed('the domain'),
      apiMappingKey: text('path of the mapping (default: the root)'),
    },
    seed: (builder, { stageName: stage, ...mapping }) => {
      builder.add('apiMappings', { ...mapping, stage })
      return nothing
    },
  }),
}
