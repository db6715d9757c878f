import { collectPacts } from 'apigateway-understudy/pact'

// Runs before all tests. The function that it returns runs after them, and writes one pact file per consumer and API version.
export default () => collectPacts({ to: 'pacts' })
