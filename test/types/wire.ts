import type { components as v1, operations as v1Operations } from '../../src/generated/v1/types.ts'
import type { components as v2 } from '../../src/generated/v2/types.ts'
import type { StateDocument, V1, V2 } from '../../src/index.ts'
import { proves, type Same } from './same.ts'

// The models that people read are the schemas that the rules are compiled against.
proves<Same<V1.Stage, v1['schemas']['Stage']>>()
proves<Same<V1.Deployment, v1['schemas']['Deployment']>>()
proves<Same<V1.RestApi, v1['schemas']['RestApi']>>()
proves<Same<V1.CreateStageRequest, v1['schemas']['CreateStageRequest']>>()
proves<Same<V1.GetStageInput, v1Operations['GetStage']['parameters']['path']>>()
proves<Same<V2.Stage, v2['schemas']['Stage']>>()
proves<Same<V2.Api, v2['schemas']['Api']>>()
proves<Same<V2.Route, v2['schemas']['Route']>>()
proves<Same<V2.UpdateStageRequest, v2['schemas']['UpdateStageRequest']>>()

declare const rest: V1.Stage
declare const http: V2.Stage

/** An answer of AWS can be pasted into a state document. */
export const document: StateDocument = {
  restApis: [{ id: 'a1b2c3d4e5', deployments: [{ id: rest.deploymentId }], stages: [rest] }],
  apis: [{ apiId: 'f6g7h8i9j0', stages: [http] }],
}
// @ts-expect-error A stage of the other version does not belong here.
export const mixed: StateDocument = { restApis: [{ id: 'a1b2c3d4e5', stages: [http] }] }
