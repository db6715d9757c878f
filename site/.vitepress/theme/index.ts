import type { Theme as Themed } from 'vitepress'
import { useRoute } from 'vitepress'
import Theme from 'vitepress/theme'
import { nextTick, onMounted, watch } from 'vue'
import TableFilter from './TableFilter.vue'
import './site.css'

/** Folders whose pages are not in the sidebar: their index stands for them. */
const FOLDERS = ['/rules/', '/patch-paths/', '/api/']

/** Marks the index of a folder in the sidebar while one of its pages is open. VitePress marks pages of the sidebar alone. */
async function markIndex(path: string): Promise<void> {
  await nextTick()
  const folder = FOLDERS.find((one) => path.startsWith(one))
  for (const link of document.querySelectorAll('.VPSidebar a.link')) {
    const isOpen = folder !== undefined && link.getAttribute('href')?.startsWith(folder)
    if (isOpen) link.setAttribute('aria-current', 'true')
    else link.removeAttribute('aria-current')
  }
}

export default {
  extends: Theme,
  enhanceApp: ({ app }) => {
    app.component('TableFilter', TableFilter)
  },
  setup: () => {
    const route = useRoute()
    onMounted(() => markIndex(route.path))
    watch(() => route.path, markIndex)
  },
} satisfies Themed
