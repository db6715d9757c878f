import type { Evidence } from './evidence.ts'

/** A row of the generated table of the answers that a deployed stage gives on its own. */
export interface StageAnswerRow {
  readonly api: 'REST' | 'HTTP' | 'WEBSOCKET'
  /** The situation in which the stage answers so, as a sentence. */
  readonly when: string
  /** Absent: the body is a message on a WebSocket. */
  readonly status?: number
  /** The value of `x-amzn-errortype`, where the answer has that header. */
  readonly type?: string
  readonly contentType?: string
  /** Headers besides those that every answer of the kind has; with `${placeholders}`. */
  readonly headers?: Readonly<Record<string, string>>
  /** The exact text, with `${placeholders}`. */
  readonly body: string
  /** The type of the gateway response with which an API changes the answer. */
  readonly response?: string
  readonly evidence: Evidence
}

export type StageAnswerTable = Readonly<Record<string, StageAnswerRow>>
