import { bundledPage } from '../generate/ui.ts'

/** The playground with the gateway in it, as one file, and the page of the site that shows it. */
export async function playgroundPages(): Promise<Map<string, string>> {
  return new Map([
    ['public/playground-app/index.html', await bundledPage('ui/site.tsx')],
    [
      'playground.md',
      `---
layout: page
title: Playground
---

<iframe class="playground" src="/playground-app/index.html" title="Playground"></iframe>
`,
    ],
  ])
}
