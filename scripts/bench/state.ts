/** A stage of 1.2 kB on the wire, most of it in texts: what the servers are measured with. */
export function stage(stageName: string) {
  return {
    stageName,
    deploymentId: 'dep001',
    variables: { color: 'blue', note: 'x'.repeat(500) },
    methodSettings: { '*/*': { metricsEnabled: true } },
    description: 'y'.repeat(250),
  }
}

/** The API with one stage, and that with ten. */
export const ONE = 'a1b2c3d4e5'
export const TEN = 'b1b2c3d4e5'

export const state = {
  restApis: [
    { id: ONE, name: 'one', deployments: [{ id: 'dep001' }], stages: [stage('prod')] },
    {
      id: TEN,
      name: 'ten',
      deployments: [{ id: 'dep001' }],
      stages: Array.from({ length: 10 }, (_, i) => stage(`s${i}`)),
    },
  ],
}

export const STAGE = `/restapis/${ONE}/stages/prod`

/** UpdateStage with three operations. */
export const PATCH = JSON.stringify({
  patchOperations: [
    { op: 'replace', path: '/description', value: 'y'.repeat(250) },
    { op: 'replace', path: '/variables/color', value: 'green' },
    { op: 'replace', path: '/*/*/throttling/burstLimit', value: '100' },
  ],
})

/** CreateStage with all texts of `stage`. */
export function create(stageName: string): string {
  const { deploymentId, variables, description } = stage(stageName)
  return JSON.stringify({ stageName, deploymentId, variables, description })
}
