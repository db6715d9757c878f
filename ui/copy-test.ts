import type { RunEntry } from '../src/ui/run.ts'
import { credentials, type Input, type Known, sdkClient } from './copy.ts'

/** A test of vitest that sends the request and expects its outcome; none of an injected fault that needs more than its name. */
export function testOf(entry: RunEntry, input: Input, { hasState }: Known): string | undefined {
  const { operation, status, error, rule, fault, test } = entry
  if (fault && (!error || /^(raw|afterCommit)$/.test(fault.fault))) return undefined
  const [client, module] = sdkClient(entry)
  const call = `client.send(new ${operation}Command(${JSON.stringify(input, null, 2).replaceAll('\n', '\n  ')}))`
  const expected = error
    ? `  await expect(${call}).rejects.toThrow(${JSON.stringify(error.message)})
  expect(gateway.journal.last?.rule).toBe('${rule}')`
    : `  const { $metadata } = await ${call}
  expect($metadata.httpStatusCode).toBe(${status})`
  return `import { ${client}, ${operation}Command } from '${module}'
${fault ? `import { ${fault.fault} } from 'apigateway-understudy'\n` : ''}import { test } from 'apigateway-understudy/vitest'
import { expect } from 'vitest'
${
  hasState
    ? `import state from './state.json' with { type: 'json' }

// state.json: "Save as state document" in the view Stages. Its state is the one after the request.
test.override({ gatewayOptions: { state } })
`
    : `
// The gateway needs the state of ${JSON.stringify(test ?? 'the run')}: test.override({ gatewayOptions: { state } })`
}
test('${operation}${error ? ` is refused with ${error.type}` : ''}', async ({ gateway }) => {
${fault ? `  gateway.faults.on('${operation}').reply(${fault.fault}())\n` : ''}  const client = new ${client}({
${credentials(entry).replaceAll(/^/gm, '  ')}
    requestHandler: gateway.requestHandler(),
  })
${expected}
})
`
}
