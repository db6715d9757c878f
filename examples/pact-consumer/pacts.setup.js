import { collectPacts } from 'apigateway-understudy/pact'

// Before all tests, and what it returns after them: a pact file for each consumer and version.
export default () => collectPacts({ to: 'pacts' })
