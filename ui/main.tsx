import { render } from 'preact'
import { App } from './app.tsx'
import { sourceOfPage } from './source.ts'

render(<App source={sourceOfPage()} />, document.getElementById('app') as HTMLElement)
