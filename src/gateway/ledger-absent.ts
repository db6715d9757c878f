import { NotInBundleError } from '../core/errors/not-in-bundle.ts'
import type { ledger as present } from './ledger.ts'

/** Stands in for `ledger.ts` in a bundle for browsers that does not import the rules: they weigh as much as a fifth of the rest. */
export const ledger: typeof present = () => {
  throw new NotInBundleError(
    "gateway.rules: a bundle for browsers does not contain the rules. Import 'apigateway-understudy/rules' once.",
  )
}
