/** An automatic deployment of a stage that is under way. */
export interface PendingDeployment {
  readonly apiId: string
  readonly stageName: string
  /** When it will be done, in milliseconds since 1970. */
  readonly due: number
}
