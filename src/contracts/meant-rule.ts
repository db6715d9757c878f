import { didYouMean } from '../core/schema/nearest.ts'
import { messageOf } from './check/own.ts'
import { type Refusal, refusalsWith, rulesOfText } from './check/refusals.ts'
import { examplesOf } from './check/sides.ts'
import { commentsOf, type Interaction, withComment } from './pact-file.ts'

/** The intended rule of a refusal, if the interaction names one: `v1.StageNotFound`. */
export function meantRule({ comments }: Interaction): string | undefined {
  const { rule } = commentsOf(comments)
  return typeof rule === 'string' ? rule : undefined
}

/**
 * The interaction with the intended rule of its refusal, in its comments. Two rules may have the same text: `told` is the one
 * that the consumer named. Without it, or where its text is another one, the rule is named if no other has the text.
 */
export function withMeantRule(interaction: Interaction, api: 'v1' | 'v2', named?: string): Interaction {
  const status = Number(interaction.response.status)
  const text = status >= 400 ? messageOf(examplesOf(interaction.response).body) : undefined
  if (text === undefined) return interaction
  const rules = rulesOfText(api, status, text).map(({ rule }) => rule)
  const rule = rules.find((one) => one === named) ?? (rules.length === 1 ? rules[0] : undefined)
  return rule === undefined ? interaction : withComment(interaction, { rule })
}

/** Problems of the rule that an interaction names: its status or its text differs. */
export function problemsOfMeantRule(interaction: Interaction, api: 'v1' | 'v2'): string[] {
  const { rule } = commentsOf(interaction.comments)
  if (rule === undefined) return []
  const at = 'comments.understudy.rule'
  if (typeof rule !== 'string') return [`${at} must be the name of a rule, such as "v1.StageNotFound".`]
  const status = Number(interaction.response.status)
  const known = refusalsWith(api, status).map((one) => one.rule)
  if (!known.includes(rule))
    return [`${at} is "${rule}", which is not a rule of ${api} with ${status}.${didYouMean(rule, known)}`]
  const text = messageOf(examplesOf(interaction.response).body)
  if (text === undefined) return []
  const rules = rulesOfText(api, status, text).map((one) => one.rule)
  return rules.length === 0 || rules.includes(rule)
    ? []
    : [`${at} is "${rule}", and response.body.message is a text of ${rules.join(' or ')}.`]
}

/** The reason why another rule than the intended one refused, with both texts. `by` is the rule that the provider names. */
export function otherThanMeant(
  interaction: Interaction,
  api: 'v1' | 'v2',
  answered: { status: number; text: string; by: string | undefined },
): string[] {
  const meant = meantRule(interaction)
  const { status, text, by } = answered
  const refusals = refusalsWith(api, status)
  if (meant === undefined || status < 400) return []
  const named = by === undefined ? undefined : /^\w+\.\w+/.exec(by)?.[0]
  const known = refusals.find(({ rule }) => rule === named)
  const possible: readonly Refusal[] = known ? [known] : rulesOfText(api, status, text)
  if (possible.length === 0 || possible.some(({ rule }) => rule === meant)) return []
  const expected = JSON.stringify(messageOf(examplesOf(interaction.response).body) ?? '')
  const names = possible.map(({ rule }) => rule).join(' or ')
  return [
    `refused by ${names} (${JSON.stringify(text.slice(0, 200))}), and the interaction means ${meant} (${expected.slice(0, 200)}).`,
  ]
}
