import { readFileSync } from 'node:fs'
import { type DefaultTheme, defineConfig } from 'vitepress'

/** The groups of the sidebar by the path of the page, as `scripts/site.ts` lists them. */
const sidebar = JSON.parse(readFileSync(new URL('../pages/sidebar.json', import.meta.url), 'utf8')) as Record<
  string,
  DefaultTheme.SidebarItem[]
>

export default defineConfig({
  title: 'Understudy',
  description: 'A local stand-in for the control plane of Amazon API Gateway',
  srcDir: 'pages',
  cleanUrls: true,
  lastUpdated: false,
  metaChunk: true,
  themeConfig: {
    search: {
      provider: 'local',
      options: {
        miniSearch: {
          searchOptions: {
            // Short words are names: `jest` does not mean `test`.
            fuzzy: (term: string) => (term.length > 5 ? 0.2 : false),
            processTerm: (term: string) =>
              /^(?:a|an|and|do|does|for|from|get|gets|how|i|in|is|it|my|of|or|the|to|use|why|with)$/i.test(term)
                ? null
                : term.toLowerCase(),
            // Guides come before rules, and rules before types.
            boostDocument: (id: string) => {
              if (id.startsWith('/api/')) return 0.3
              return id.startsWith('/rules/') ? 0.8 : 1.3
            },
          },
        },
      },
    },
    nav: [
      { text: 'Start', link: '/start' },
      { text: 'Guides', link: '/guides/test-runners', activeMatch: '/guides/' },
      { text: 'Playground', link: '/playground' },
      { text: 'Rules', link: '/rules/', activeMatch: '/rules/' },
      { text: 'Patch paths', link: '/patch-paths/', activeMatch: '/patch-paths/' },
      { text: 'API', link: '/api/modules', activeMatch: '/api/' },
      { text: 'CLI', link: '/reference/cli' },
    ],
    sidebar,
    outline: [2, 3],
    socialLinks: [{ icon: 'github', link: 'https://github.com/apigateway-understudy/apigateway-understudy' }],
  },
})
