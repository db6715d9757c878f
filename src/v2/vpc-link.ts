import { schedule, takeDue } from '../core/state/scheduled-changes.ts'
import type { Schemas } from './schemas.ts'
import type { Settings, State } from './state.ts'

type VpcLink = Schemas['VpcLink']

const MESSAGES: Readonly<Partial<Record<VpcLink['vpcLinkStatus'], string>>> = {
  AVAILABLE: 'VPC link is ready to route traffic',
  PENDING: 'VPC link is provisioning ENIs',
}

/** The message of a status, where it has one. */
export function messageOf(status: VpcLink['vpcLinkStatus']): Pick<VpcLink, 'vpcLinkStatusMessage'> {
  const vpcLinkStatusMessage = MESSAGES[status]
  return vpcLinkStatusMessage === undefined ? {} : { vpcLinkStatusMessage }
}

/** A VPC link with another status. */
export function withStatus(link: VpcLink, vpcLinkStatus: VpcLink['vpcLinkStatus']): VpcLink {
  const { vpcLinkStatusMessage: _, ...rest } = link
  return { ...rest, vpcLinkStatus, ...messageOf(vpcLinkStatus) }
}

/** The context of a call or state document that starts a change of a VPC link. */
interface Cause {
  readonly state: State
  readonly now: number
  readonly settings: Settings
}

/** Schedules the change that follows from the status of a link: PENDING becomes AVAILABLE, and a link in DELETING is deleted. */
export function changeLater({ state, now, settings }: Cause, { vpcLinkId, vpcLinkStatus }: VpcLink): void {
  if (vpcLinkStatus !== 'PENDING' && vpcLinkStatus !== 'DELETING') return
  schedule(state.linkChanges, vpcLinkId, now, settings.vpcLinkMs)
}

/** Finishes the changes that are due. */
export function finishLinkChanges({ linkChanges, vpcLinks }: State, now: number): void {
  for (const vpcLinkId of takeDue(linkChanges, now)) {
    const link = vpcLinks.get(vpcLinkId)
    if (link?.vpcLinkStatus === 'PENDING') vpcLinks.put(vpcLinkId, withStatus(link, 'AVAILABLE'))
    if (link?.vpcLinkStatus === 'DELETING') vpcLinks.delete(vpcLinkId)
  }
}

/** The routes that lead through a VPC link, as a refusal lists them: `ANY:a1b2c3d`. */
export function routesThrough({ apis }: State, vpcLinkId: string): string[] {
  return apis.values().flatMap(({ integrations, routes }) => {
    const targets = integrations
      .values()
      .filter(({ connectionType, connectionId }) => connectionType === 'VPC_LINK' && connectionId === vpcLinkId)
      .map(({ integrationId }) => `integrations/${integrationId}`)
    if (targets.length === 0) return []
    return routes
      .values()
      .filter(({ target }) => target !== undefined && targets.includes(target))
      .map(({ routeId, routeKey }) => `${methodOf(routeKey)}:${routeId}`)
  })
}

/** The method of a route key; `$default` means all. */
function methodOf(routeKey: string): string {
  return /^([A-Z]+) /.exec(routeKey)?.[1] ?? 'ANY'
}
