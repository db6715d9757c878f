import { dueAt } from '../core/clock.ts'
import type { Schemas } from './handler.ts'
import type { Settings, State } from './state.ts'

type VpcLink = Schemas['VpcLink']

/** A change of a VPC link that is under way. */
export interface LinkChange {
  readonly vpcLinkId: string
  /** When it will be done, in milliseconds since 1970. */
  readonly due: number
}

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

/** Starts the change that a link in this state is about to make: one that is pending comes, one that is deleting goes. */
export function changeLater({ state, now, settings }: Cause, { vpcLinkId, vpcLinkStatus }: VpcLink): void {
  if (vpcLinkStatus !== 'PENDING' && vpcLinkStatus !== 'DELETING') return
  state.linkChanges.put(vpcLinkId, { vpcLinkId, due: dueAt(now, settings.vpcLinkMs) })
}

/** Finishes the changes that are due. */
export function finishLinkChanges(state: State, now: number): void {
  if (state.linkChanges.size === 0) return
  for (const { vpcLinkId, due } of state.linkChanges.values().slice()) {
    if (due > now) continue
    state.linkChanges.delete(vpcLinkId)
    const link = state.vpcLinks.get(vpcLinkId)
    if (link?.vpcLinkStatus === 'PENDING') state.vpcLinks.put(vpcLinkId, withStatus(link, 'AVAILABLE'))
    if (link?.vpcLinkStatus === 'DELETING') state.vpcLinks.delete(vpcLinkId)
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

/** The method of a route key; `$default` stands for all. */
function methodOf(routeKey: string): string {
  return /^([A-Z]+) /.exec(routeKey)?.[1] ?? 'ANY'
}
