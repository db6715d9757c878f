import { resources } from '../../generated/v1/resources.ts'
import { changeLater, ready } from '../vpc-link.ts'
import type { AccountDocumentHooks } from './hooks.ts'

export const vpcLink: AccountDocumentHooks<'VpcLink'> = {
  defaults: (link) => {
    const status = link.status ?? resources.VpcLink.defaults.status
    if (status !== 'AVAILABLE') return {}
    const { statusMessage } = ready(link)
    return { status, ...(statusMessage !== undefined && { statusMessage }) }
  },
  // A link that is pending or deleting in the document takes its whole time from now on.
  put: (link, { state, context: { now, settings } }) => {
    state.vpcLinks.put(link.id, link)
    changeLater({ state, now, settings }, link)
  },
}
