/** Path and query of an absolute or relative URL, without building a URL object: this runs for every request. */
export function split(url: string): { path: string; query: string } {
  let start = 0
  if (!url.startsWith('/')) {
    start = /^[^/?#]*:\/\/[^/?#]*/.exec(url)?.[0].length ?? url.length
    if (url[start] !== '/') return { path: '/', query: '' }
  }
  const hash = url.indexOf('#', start)
  const end = hash < 0 ? url.length : hash
  const mark = url.indexOf('?', start)
  if (mark < 0 || mark > end) return { path: url.slice(start, end), query: '' }
  return { path: url.slice(start, mark), query: url.slice(mark + 1, end) }
}
