import { wireDate } from '../codec.ts'
import { changeLater, messageOf } from '../vpc-link.ts'
import type { AccountDocumentHooks } from './hooks.ts'

export const vpcLink: AccountDocumentHooks<'VpcLink'> = {
  defaults: ({ vpcLinkStatus = 'AVAILABLE' }, { context }) => ({
    createdDate: wireDate(context.now),
    securityGroupIds: [],
    subnetIds: [],
    tags: {},
    vpcLinkStatus,
    ...messageOf(vpcLinkStatus),
    vpcLinkVersion: 'V2',
  }),
  // A link that is pending or deleting in the document takes its whole time from now on.
  put: (link, { state, context: { now, settings } }) => {
    state.vpcLinks.put(link.vpcLinkId, link)
    changeLater({ state, now, settings }, link)
  },
}
