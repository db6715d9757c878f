import { unclearedName } from '../merge.ts'
import { changeLater, routesThrough, withStatus } from '../vpc-link.ts'
import type { AccountHooks } from './types.ts'

export const vpcLink: AccountHooks<'VpcLink'> = {
  beforeCreate: ({ input, refuse }) => {
    if (input.subnetIds.length === 0) throw refuse('VpcLinkSubnetsEmpty')
  },
  complete: (given) => withStatus(given, 'PENDING'),
  created: (link, call) => changeLater(call, link),
  change: unclearedName,
  deleting: ({ vpcLinkId }, { state, refuse }) => {
    const routes = routesThrough(state, vpcLinkId)
    if (routes.length > 0) throw refuse('VpcLinkInUse', { vpcLinkId, routes: routes.join(', ') })
  },
  // It is shown as DELETING until the change is done.
  deleted: (link, call) => {
    const leaving = withStatus(link, 'DELETING')
    call.state.vpcLinks.put(link.vpcLinkId, leaving)
    if (link.vpcLinkStatus !== 'DELETING') changeLater(call, leaving)
  },
}
