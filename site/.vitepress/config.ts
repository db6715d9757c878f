import { readFileSync } from 'node:fs'
import { defineConfig } from 'vitepress'

/** The pages of a group in the sidebar, as `scripts/site.ts` lists them. */
interface Group {
  readonly text: string
  readonly collapsed?: boolean
  readonly items: readonly { readonly text: string; readonly link: string }[]
}

const sidebar = JSON.parse(readFileSync(new URL('../pages/sidebar.json', import.meta.url), 'utf8')) as Group[]

export default defineConfig({
  title: 'Understudy',
  description: 'A local stand-in for the control plane of Amazon API Gateway',
  srcDir: 'pages',
  cleanUrls: true,
  lastUpdated: false,
  metaChunk: true,
  themeConfig: {
    search: { provider: 'local' },
    nav: [
      { text: 'Start', link: '/start' },
      { text: 'Playground', link: '/playground' },
      { text: 'Rules', link: '/rules/' },
      { text: 'Patch paths', link: '/patch-paths/' },
      { text: 'Reference', link: '/reference/options' },
    ],
    sidebar: sidebar as never,
    outline: [2, 3],
    socialLinks: [{ icon: 'github', link: 'https://github.com/apigateway-understudy/apigateway-understudy' }],
  },
})
