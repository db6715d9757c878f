import { schedule, takeDue } from '../core/state/scheduled-changes.ts'
import { type ApiContent, deployedContent } from './deployed-api.ts'
import type { Schemas } from './schemas.ts'
import type { Settings, State } from './state.ts'

export type VpcLink = Schemas['VpcLink']

/** The context of a call or state document that starts a change. */
export interface Cause {
  readonly state: State
  readonly now: number
  readonly settings: Settings
}

/** The link with the status AVAILABLE. */
export function ready(link: VpcLink): VpcLink {
  return { ...link, status: 'AVAILABLE', statusMessage: 'Your vpc link is ready for use' }
}

/** The link with the status DELETING. */
export function leaving({ statusMessage: _, ...link }: VpcLink): VpcLink {
  return { ...link, status: 'DELETING' }
}

/** Schedules the change that follows from the status of a link: PENDING becomes AVAILABLE, and a link in DELETING is deleted. */
export function changeLater({ state, now, settings }: Cause, { id, status }: VpcLink): void {
  if (status !== 'PENDING' && status !== 'DELETING') return
  schedule(state.linkChanges, id, now, settings.vpcLinkMs)
}

/** Finishes the changes that are due. */
export function finishLinkChanges({ linkChanges, vpcLinks }: State, now: number): void {
  for (const id of takeDue(linkChanges, now)) {
    const link = vpcLinks.get(id)
    if (link?.status === 'PENDING') vpcLinks.put(id, ready(link))
    if (link?.status === 'DELETING') vpcLinks.delete(id)
  }
}

/** The deployed methods that lead through a VPC link, as a refusal lists them: `a1b2c3d4e5:GET:res001:prod`. */
export function referencesTo({ restApis }: State, vpcLinkId: string): string[] {
  return restApis.values().flatMap((unit) => {
    const { id } = unit.api.get()
    // Stages share deployments, and most APIs have no link at all.
    const methodsOf = new Map<string, string[]>()
    return unit.stages.values().flatMap(({ stageName = '', deploymentId, canarySettings }) => {
      const deploymentIds = new Set([deploymentId, canarySettings?.deploymentId ?? deploymentId])
      const methods = [...deploymentIds].flatMap((one) => {
        const found = methodsOf.get(one) ?? methodsThrough(vpcLinkId, deployedContent(unit, one))
        methodsOf.set(one, found)
        return found
      })
      return [...new Set(methods)].map((method) => `${id}:${method}:${stageName}`)
    })
  })
}

/** The methods of an API that lead through a VPC link, each with its resource: `GET:res001`. */
function methodsThrough(vpcLinkId: string, { resources }: ApiContent): string[] {
  return resources.flatMap(({ id, resourceMethods = {} }) =>
    Object.entries(resourceMethods as Record<string, Schemas['Method']>)
      .filter(([, { methodIntegration: one }]) => one?.connectionType === 'VPC_LINK' && one.connectionId === vpcLinkId)
      .map(([verb]) => `${verb}:${id}`),
  )
}
