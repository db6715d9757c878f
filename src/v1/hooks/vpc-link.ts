import { assertTags, shownTags } from '../tags.ts'
import { changeLater, leaving, referencesTo } from '../vpc-link.ts'
import type { AccountHooks } from './types.ts'

const ARN = /^arn:[^:\s]+:[^:\s]+:[^:\s]*:[^:\s]*:\S+$/

export const vpcLink: AccountHooks<'VpcLink'> = {
  beforeCreate: ({ input: { targetArns, tags }, refuse }) => {
    if (targetArns.length > 1) throw refuse('VpcLinkTargetsMany')
    const wrong = targetArns.find((arn) => !ARN.test(arn))
    if (wrong !== undefined) throw refuse('VpcLinkTargetInvalid', { arn: wrong })
    assertTags(tags, refuse)
  },
  complete: ({ id, name, description, targetArns, tags }) => ({
    id,
    name,
    ...(description && { description }),
    targetArns,
    status: 'PENDING',
    ...(tags && Object.keys(tags).length > 0 && { tags }),
  }),
  created: (link, call) => changeLater(call, link),
  show: (link, { input }) => ('vpcLinkId' in input ? shownTags(link) : link),
  deleting: ({ id }, { state, refuse }) => {
    const references = referencesTo(state, id)
    if (references.length > 0) throw refuse('VpcLinkInUse', { vpcLinkId: id, references: references.join(', ') })
  },
  // It is shown as DELETING until the change is done.
  deleted: (link, call) => {
    call.state.vpcLinks.put(link.id, leaving(link))
    if (link.status !== 'DELETING') changeLater(call, leaving(link))
  },
}
