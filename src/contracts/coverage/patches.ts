import { patches } from '../../generated/v1/patch.ts'
import { isObject } from '../pact-file.ts'
import type { Known } from '../verifier/fit.ts'

/** The patch operations that an update takes: `UpdateStage replace /deploymentId`. Version 2 has none. */
export function patchesOf(api: 'v1' | 'v2', name: string): string[] {
  return rowsOf(api, name).flatMap(({ path, ops }) => ops.map((op) => `${name} ${op} ${path}`))
}

/** Those of them that a request makes. */
export function patchesIn({ api, name }: Known, body: unknown): string[] {
  const rows = rowsOf(api, name)
  const asked = isObject(body) && Array.isArray(body.patchOperations) ? (body.patchOperations as unknown[]) : []
  return asked.flatMap((one) => {
    const { op, path } = isObject(one) ? one : {}
    if (typeof path !== 'string' || path.length > LONGEST) return []
    const row = rows.find(({ match }) => new RegExp(`^${match}$`).test(path))
    return row ? [`${name} ${String(op)} ${row.path}`] : []
  })
}

/** A longer path is not a patch path of the service. */
const LONGEST = 500

function rowsOf(api: 'v1' | 'v2', name: string) {
  return api === 'v1' && Object.hasOwn(patches, name) ? patches[name as keyof typeof patches].rows : []
}
