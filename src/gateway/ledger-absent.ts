import { NotInBundleError } from '../core/errors/not-in-bundle.ts'
import type { ledger as present } from './ledger.ts'

/** Replaces `ledger.ts` in a bundle for browsers that does not import the rules, which add a fifth to its size. */
export const ledger: typeof present = () => {
  throw new NotInBundleError(
    "gateway.rules: a bundle for browsers does not contain the rules. Import 'apigateway-understudy/rules' once.",
  )
}
