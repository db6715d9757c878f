/** The home page: what it is, what a reader may want to do, and a test beside the terminal. */
export function home(): string {
  return `---
layout: home
search: false
hero:
  name: Understudy
  text: A local Amazon API Gateway control plane for tests
  tagline: Deploy tools, release bots and Terraform use it through their own, unmodified clients. They get the answers of AWS, refusals included, to the byte.
  actions:
    - { theme: brand, text: Quick start, link: /start }
    - { theme: alt, text: Playground, link: /playground }
    - { theme: alt, text: Why was my request refused?, link: /errors#a-400-or-404-why-is-my-request-refused }
features:
  - title: Exact, with evidence
    details: Every answer comes from a named rule. Each rule has a page with its text, its evidence, and a request that breaks it.
    link: /rules/
    linkText: All rules
  - title: One state, many transports
    details: SDK request handler, msw 2 and 3, fetch, HTTP server and command line share one state.
    link: /guides/test-runners
    linkText: Test runners
  - title: Faults on purpose
    details: Throttling, lost answers and broken connections are deterministic. They act below the SDK, so that its own retries run.
    link: /faults
    linkText: Inject faults
  - title: Contracts
    details: A pact contains what your code expects of API Gateway. understudy verify checks it without Docker, an account or a broker.
    link: /contracts
    linkText: Contract tests
---

## What do you want to do?

${rows([
  ['Write a first test', '/start', 'Quick start'],
  ['Use it with vitest, jest, node:test or Playwright', '/guides/test-runners', 'Test runners'],
  ['Run Terraform, pytest or a deploy script against it', '/guides/aws-cli', 'AWS CLI and any other command'],
  ['Find out why a request is refused', '/errors#a-400-or-404-why-is-my-request-refused', 'Errors you see'],
  ['Look up a patch path of UpdateStage', '/patch-paths/UpdateStage', 'Patch paths'],
  ['Inject throttling, latency or lost answers', '/faults', 'Faults, throttling and time'],
  ['Verify a pact', '/contracts#_5-verify', 'Contract tests'],
  ['Replace aws-sdk-client-mock, msw handlers, LocalStack or moto', '/guides/migrate-aws-sdk-client-mock', 'Migrate'],
  ['Compare it with your own AWS account', '/diff', 'Compare another API Gateway'],
])}

## What you see

The server prints each request with its rule, its evidence and the nearest valid path:

![The terminal: a refused update with its message, its rule, its evidence and the suggested path](/terminal.png)

The [page](/page) shows the same requests in a browser, with the change of each one:

![The page: calls with their attempts, and a change of a stage before and after](/page.png)
`
}

function rows(lines: readonly (readonly [task: string, link: string, page: string])[]): string {
  return [
    '| task | page |',
    '| --- | --- |',
    ...lines.map(([task, link, page]) => `| ${task} | [${page}](${link}) |`),
  ].join('\n')
}
