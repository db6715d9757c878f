import type { Theme as Themed } from 'vitepress'
import Theme from 'vitepress/theme'
import TableFilter from './TableFilter.vue'
import './site.css'

export default {
  extends: Theme,
  enhanceApp: ({ app }) => {
    app.component('TableFilter', TableFilter)
  },
} satisfies Themed
