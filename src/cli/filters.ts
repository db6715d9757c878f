import { compileExpression } from '../core/expressions/expression.ts'
import type { VerifyOptions } from '../pact.ts'
import { say, text, UsageError, type Values } from './command.ts'

/** Which interactions are meant, by the options, or by the variables that other verifiers of Pact read. */
export function filtersOf(values: Values): Pick<VerifyOptions, 'only' | 'onlyState'> {
  const only = text(values, 'only') ?? variable('PACT_DESCRIPTION')
  const state = text(values, 'only-state') ?? variable('PACT_PROVIDER_STATE')
  const isNone = values['no-state'] === true || variable('PACT_PROVIDER_NO_STATE')?.toLowerCase() === 'true'
  if (isNone && state !== undefined)
    throw new UsageError(
      'verify: an interaction cannot have a provider state and none: name --only-state or --no-state.',
    )
  return {
    ...(only !== undefined && { only: pattern('--only', only) }),
    ...(state !== undefined && { onlyState: pattern('--only-state', state) }),
    ...(isNone && { onlyState: 'none' }),
  }
}

/** The option or variable that leaves interactions out, if there is one. */
export function filterIn(values: Values): string | undefined {
  const option = ['only', 'only-state', 'no-state'].find((name) => values[name] !== undefined)
  const variable = ['PACT_DESCRIPTION', 'PACT_PROVIDER_STATE', 'PACT_PROVIDER_NO_STATE'].find(
    (name) => (process.env[name] ?? '') !== '',
  )
  return option === undefined ? variable : `--${option}`
}

/** The value of an environment variable, with a note that it was used. */
function variable(name: string): string | undefined {
  const value = process.env[name] || undefined
  if (value !== undefined) say(`${name} is ${JSON.stringify(value)}, so not every interaction may be verified.`)
  return value
}

function pattern(option: string, source: string): RegExp {
  try {
    compileExpression(source)
    return new RegExp(source)
  } catch (error) {
    throw new UsageError(`${option}: ${(error as Error).message.replace(/\.$/, '')}.`)
  }
}
