export {
  Broker,
  type BrokerOptions,
  type BrokerPact,
  type Deployable,
  type DeployOptions,
  type Notice,
} from './contracts/broker/broker.ts'
export { BrokerError } from './contracts/broker/client.ts'
export type { Kind as ProblemKind } from './contracts/check/problem.ts'
export type { MappedState, StateMap } from './contracts/check/state-map.ts'
export type { Coverage, CoverageKind, Share as CoverageShare } from './contracts/coverage/coverage.ts'
export { type FollowUp, fromAnswer } from './contracts/follow-up.ts'
export { type Afterwards, absent } from './contracts/kit/afterwards.ts'
export type { AnswerArguments } from './contracts/kit/answer-builder.ts'
export { answer, refusal } from './contracts/kit/answers.ts'
export { type Contract, type ContractInteraction, defineContract } from './contracts/kit/define-contract.ts'
export { anyKey, type Example, like, type Matcher } from './contracts/kit/matchers.ts'
export { type CollectOptions, collectPacts, type Parties, type PartOptions, part } from './contracts/kit/parts.ts'
export { type RequestArguments, request, uri } from './contracts/kit/requests.ts'
export { type Interaction, mergePacts, type Pact, PactConflict, PROVIDERS, serialised } from './contracts/pact-file.ts'
export { type Recording, type RecordOptions, recordPacts } from './contracts/recorder/record.ts'
export { RecordingError } from './contracts/recorder/replay.ts'
export { type Parameter, type StateName, type StateParameters, state, states } from './contracts/states.ts'
export type { Outcome } from './contracts/verifier/outcome.ts'
export { asGithub, asJson, asJunit, pretty } from './contracts/verifier/report.ts'
export type { Verification, VerifyOptions } from './contracts/verifier/verification.ts'
export { verify, verifySources } from './contracts/verifier/verify.ts'
export { type CheckPactsOptions, PactsNotKept, readPacts, verifyPacts } from './contracts/verifier/verify-pacts.ts'
