import type * as v1 from '../../generated/v1/models.ts'
import type * as v2 from '../../generated/v2/models.ts'
import { derived, type GivenDocument } from './derived.ts'

/** States of VPC links. */
export const vpcLinkStates = {
  'a VPC link for REST APIs exists': derived<GivenDocument<v1.VpcLink, 'id', 'vpcLinkId', 'name' | 'targetArns'>>({
    version: 'v1',
    resource: 'VpcLink',
    home: 'account',
    text: 'The account has a VPC link that integrations of REST APIs use.',
  }),

  'a VPC link for HTTP APIs exists': derived<GivenDocument<v2.VpcLink, 'vpcLinkId', 'vpcLinkId', 'name'>>({
    version: 'v2',
    resource: 'VpcLink',
    home: 'account',
    text: 'The account has a VPC link that integrations of HTTP APIs use.',
  }),
}
