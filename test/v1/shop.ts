import type { StateDocument } from '../../src/index.ts'

/** The API that most tests are about: two deployments, and a stage with a variable. */
export const API = '/restapis/a1b2c3d4e5'
export const STAGE = `${API}/stages/prod`

/** A state with that API, whose stage has these members too. */
export function shop(stage: object = {}, more: Partial<StateDocument> = {}): { state: StateDocument } {
  return {
    state: {
      restApis: [
        {
          id: 'a1b2c3d4e5',
          name: 'shop',
          deployments: [{ id: 'dep001' }, { id: 'dep002' }],
          documentationVersions: ['v1'],
          stages: [{ stageName: 'prod', deploymentId: 'dep001', variables: { color: 'blue' }, ...stage }],
        },
      ],
      clientCertificates: [{ clientCertificateId: 'cert01' }],
      ...more,
    },
  }
}

/** The body of an update. */
export function patch(...patchOperations: object[]): { patchOperations: object[] } {
  return { patchOperations }
}

export function replace(path: string, value: string): { op: string; path: string; value: string } {
  return { op: 'replace', path, value }
}

/** Status, type and text of a refusal. */
export function refusal(answer: { status: number; headers: Headers; body: { message?: string } }): unknown[] {
  return [answer.status, answer.headers.get('x-amzn-errortype'), answer.body.message]
}
