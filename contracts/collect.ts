import { join } from 'node:path'
import { collectPacts } from '../src/pact.ts'

/** Before the consumers run, and after: their pacts are written whole, so what nobody says any more is gone. */
export default (): (() => void) => collectPacts({ to: join(import.meta.dirname, 'pacts') })
