import type { Run } from './run.ts'

/** The text around the data of a report in the page. */
const DATA = '<script type="application/json" id="data">null</script>'

/** The page as a single file that shows a run. */
export async function reportPage(run: Run, title: string): Promise<string> {
  const { page } = await import('../generated/ui/page.ts')
  // `<` is the only sign that could end the element.
  const json = JSON.stringify({ title, run }).replaceAll('<', '\\u003c')
  return page.replace(DATA, () => DATA.replace('null', () => json))
}

/** The page that asks the server from which it came. */
export async function livePage(): Promise<string> {
  return (await import('../generated/ui/page.ts')).page
}
