import { compilePatch } from '../../core/patch/engine.ts'
import { patches } from '../../generated/v1/patch.ts'
import { byName, type Rule } from '../rule.ts'

const patch = compilePatch(patches.UpdateAccount)

export const updateAccount: Rule<'UpdateAccount'> = ({ input, refuse, state }) => {
  const account = patch.apply(state.account.get(), input.patchOperations ?? [], byName(refuse))
  state.account.put(account)
  return account
}
