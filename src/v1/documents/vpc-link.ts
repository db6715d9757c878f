import { changeLater, ready } from '../vpc-link.ts'
import type { AccountDocumentHooks } from './hooks.ts'

export const vpcLink: AccountDocumentHooks<'VpcLink'> = {
  defaults: (link) => {
    if (link.status !== undefined && link.status !== 'AVAILABLE') return {}
    const { status, statusMessage } = ready(link)
    return { status, ...(statusMessage !== undefined && { statusMessage }) }
  },
  // A link that is pending or deleting in the document takes its whole time from now on.
  put: (link, { state, context: { now, settings } }) => {
    state.vpcLinks.put(link.id, link)
    changeLater({ state, now, settings }, link)
  },
}
