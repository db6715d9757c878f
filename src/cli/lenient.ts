import { isKind, KINDS } from '../contracts/check/problem.ts'
import { didYouMean } from '../core/schema/nearest.ts'
import { type Option, texts, UsageError, type Values } from './command.ts'

/** The option of every command that checks pact files. */
export const lenientOptions = {
  lenient: {
    type: 'string',
    value: 'KIND',
    multiple: true,
    help: `report problems of this kind as warnings: ${Object.keys(KINDS).join(', ')}`,
  },
} satisfies Record<string, Option>

/** The kinds of problems that the options turn into warnings. */
export function lenientOf(values: Values): (keyof typeof KINDS)[] {
  return texts(values, 'lenient')
    .flatMap((list) => list.split(','))
    .map((name) => {
      if (isKind(name)) return name
      const known = Object.keys(KINDS)
      throw new UsageError(
        `--lenient: unknown kind "${name}".${didYouMean(name, known)} The kinds are ${known.join(', ')}.`,
      )
    })
}
