import type { Rule } from '../rule.ts'

export const getAccount: Rule<'GetAccount'> = ({ state }) => state.account.get()
