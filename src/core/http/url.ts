/** Path and query of an absolute or relative URL, without building a URL object: this runs for every request. */
export function split(url: string): { path: string; query: string } {
  let start = 0
  if (!url.startsWith('/')) {
    const scheme = url.indexOf('://')
    const slash = scheme < 0 ? -1 : url.indexOf('/', scheme + 3)
    if (slash < 0) return { path: '/', query: '' }
    start = slash
  }
  const hash = url.indexOf('#', start)
  const end = hash < 0 ? url.length : hash
  const mark = url.indexOf('?', start)
  if (mark < 0 || mark > end) return { path: url.slice(start, end), query: '' }
  return { path: url.slice(start, mark), query: url.slice(mark + 1, end) }
}
