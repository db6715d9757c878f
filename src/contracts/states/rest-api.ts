import { deploymentOf, type StateBuilder } from '../kit/state-builder.ts'
import {
  addTo,
  deploymentId,
  flag,
  type Made,
  needed,
  nothing,
  number,
  object,
  restApiId,
  row,
  type Settings,
  stageName,
  type Texts,
  tags,
  text,
} from './row.ts'

export interface RestStage {
  restApiId: string
  stageName: string
  deploymentId?: string
  description?: string
  variables?: Texts
  methodSettings?: Settings
  cacheClusterEnabled?: boolean
  cacheClusterSize?: string
  tracingEnabled?: boolean
  accessLogSettings?: { readonly destinationArn?: string; readonly format?: string }
  clientCertificateId?: string
  documentationVersion?: string
  webAclArn?: string
  createdDate?: number
  lastUpdatedDate?: number
  tags?: Texts
}

const restStage = {
  restApiId,
  stageName,
  deploymentId,
  description: text('description'),
  variables: object('stage variables by name'),
  methodSettings: object('settings by method key, `*/*` or `pets/GET`; members that are left out get their defaults'),
  cacheClusterEnabled: flag('whether the stage has a cache cluster'),
  cacheClusterSize: text('gigabytes of the cache cluster: `0.5`'),
  tracingEnabled: flag('whether X-Ray traces the stage'),
  accessLogSettings: object('`destinationArn` and `format`'),
  clientCertificateId: text('id of a client certificate, which is made'),
  documentationVersion: text('a documentation version, which is made'),
  webAclArn: text('ARN of a web ACL'),
  createdDate: number('date of creation, in seconds since 1970 (default: now)'),
  lastUpdatedDate: number('date of the last change, in seconds since 1970 (default: now)'),
  tags,
}

/** States of REST APIs, their stages and further parts. */
export const restApiStates = {
  'a REST API exists': row<{ restApiId: string; name?: string; description?: string; tags?: Texts }>({
    text: 'There is a REST API without stages.',
    takes: { restApiId, name: text('name (default: the id)'), description: text('description'), tags },
    seed: (builder, { restApiId: id, ...members }) => {
      Object.assign(builder.restApi(id), members)
      return nothing
    },
  }),

  'a REST API has a deployment': row<
    { restApiId: string; deploymentId?: string; description?: string },
    Made<'deploymentId'>
  >({
    text: 'There is a REST API with a deployment.',
    takes: { restApiId, deploymentId, description: text('description') },
    gives: { deploymentId: 'id of the deployment' },
    seed: (builder, { restApiId: id, deploymentId: deployment, ...members }) => ({
      deploymentId: deploymentOf(builder.restApi(id), 'id', deployment, members),
    }),
  }),

  'a REST API has a stage': row<RestStage, Made<'deploymentId'>>({
    text: 'There is a REST API with a stage and its deployment. Use it again for more stages.',
    takes: restStage,
    gives: { deploymentId: 'id of the deployment behind the stage' },
    seed: (builder, given) => seedRestStage(builder, given),
  }),

  'a REST API has a canary stage': row<
    RestStage & {
      canaryDeploymentId?: string
      percentTraffic?: number
      useStageCache?: boolean
      stageVariableOverrides?: Texts
    },
    Made<'deploymentId' | 'canaryDeploymentId'>
  >({
    text: 'There is a REST API with a stage, its canary, and a deployment for each of them.',
    takes: {
      ...restStage,
      canaryDeploymentId: text('id of the deployment behind the canary (default: generated)'),
      percentTraffic: number('share of the calls that the canary takes (default: 10)'),
      useStageCache: flag('whether the canary uses the cache of the stage'),
      stageVariableOverrides: object('stage variables of the canary'),
    },
    gives: {
      deploymentId: 'id of the deployment behind the stage',
      canaryDeploymentId: 'id of the deployment behind the canary',
    },
    seed: (builder, given) => {
      const { canaryDeploymentId, percentTraffic = 10, useStageCache = false, stageVariableOverrides, ...stage } = given
      const made = seedRestStage(builder, stage)
      const api = builder.restApi(given.restApiId)
      const canary = deploymentOf(api, 'id', canaryDeploymentId)
      Object.assign(api.stages.at(-1) as object, {
        canarySettings: {
          deploymentId: canary,
          percentTraffic,
          useStageCache,
          ...(stageVariableOverrides && { stageVariableOverrides }),
        },
      })
      return { ...made, canaryDeploymentId: canary }
    },
  }),

  'a REST API has a documentation version': row<{ restApiId: string; documentationVersion: string }>({
    text: 'There is a REST API with a documentation version.',
    takes: { restApiId, documentationVersion: needed('the version') },
    seed: (builder, { restApiId: id, documentationVersion }) => {
      addTo(builder.restApi(id), 'documentationVersions', documentationVersion)
      return nothing
    },
  }),

  'a REST API has no methods': row<{ restApiId: string }>({
    text: 'There is a REST API without methods, which cannot be deployed.',
    takes: { restApiId },
    seed: (builder, { restApiId: id }) => {
      const api = builder.restApi(id)
      api.resources ??= []
      return nothing
    },
  }),
}

function seedRestStage(builder: StateBuilder, { restApiId: id, ...stage }: RestStage): Made<'deploymentId'> {
  const api = builder.restApi(id)
  const made = deploymentOf(api, 'id', stage.deploymentId)
  if (stage.documentationVersion !== undefined) addTo(api, 'documentationVersions', stage.documentationVersion)
  if (stage.clientCertificateId !== undefined) builder.certificate(stage.clientCertificateId)
  api.stages.push({ ...stage, deploymentId: made })
  return { deploymentId: made }
}
