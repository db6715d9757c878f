import type { AnyHandler } from '../core/operation.ts'
import { homeOf } from '../core/resources/tree.ts'
import { resources } from '../generated/v1/resources.ts'
import { keepDeployed } from './deployed-api.ts'
import type { State } from './state.ts'

/** The parts of an API that a deployment does not copy. */
const APART: readonly string[] = ['Deployment', 'DeployedApi', 'DocumentationVersion', 'Stage']

/** The operations with a handler of their own that change what an API consists of. */
const OWN: readonly string[] = ['ImportDocumentationParts', 'PutRestApi', 'UpdateRestApi']

/** The handlers, of which those that change an API keep first what its deployments have deployed. */
export function keepingDeployed(handlers: Readonly<Record<string, AnyHandler>>): Record<string, AnyHandler> {
  const changing = Object.entries(resources).flatMap(([name, row]) => {
    if (APART.includes(name) || homeOf(resources, row) !== 'RestApi') return []
    const { create, update, delete: remove } = row.verbs as Partial<Record<string, { readonly operation: string }>>
    return [create, update, remove].flatMap((verb) => verb?.operation ?? [])
  })
  const kept = [...changing, ...OWN].flatMap((name) => {
    const handler = handlers[name]
    return handler ? [[name, keeping(handler)] as const] : []
  })
  return { ...handlers, ...Object.fromEntries(kept) }
}

function keeping(handler: AnyHandler): AnyHandler {
  return (call) => {
    const unit = (call.state as State).restApis.get(call.input.restApiId)
    if (unit) keepDeployed(unit)
    return handler(call)
  }
}
