import { describe, expect, it } from 'vitest'
import { Router } from '../../src/core/http/router.ts'
import type { Route } from '../../src/core/operation.ts'

const route = (operation: string, method: string, path: string): Route => ({
  operation,
  method,
  path,
  status: 200,
  query: {},
  body: 'none',
})
const router = new Router<string>()
for (const one of [
  route('List', 'GET', '/things'),
  route('Get', 'GET', '/things/{id}'),
  route('Parts', 'GET', '/things/{id}/parts/{part}'),
  route('Special', 'GET', '/things/special'),
  route('Create', 'POST', '/things'),
]) {
  router.add('v1', one)
}
router.addUnmodelled('v1', 'Import', 'POST /things?mode=import')
router.addUnmodelled('v1', 'Export', 'GET /things/{id}/export')

const found = (method: string, path: string, query = ''): unknown => {
  const match = router.match(method, path, query)
  if (match.kind === 'route') return [match.route.operation, match.params]
  return match.kind === 'unmodelled' ? `unmodelled: ${match.operation}` : match.kind
}

describe('the router', () => {
  it.each([
    ['GET', '/things', '', ['List', {}]],
    ['GET', '/things/a%20b', '', ['Get', { id: 'a b' }]],
    ['GET', '/things/%24default', '', ['Get', { id: '$default' }]],
    ['GET', '/things/$default', '', ['Get', { id: '$default' }]],
    ['GET', '/things/special', '', ['Special', {}]],
    ['GET', '/things/special/parts/x%2Fy', '', ['Parts', { id: 'special', part: 'x/y' }]],
    ['POST', '/things', 'mode=other', ['Create', {}]],
    ['POST', '/things', 'a=b&mode=import', 'unmodelled: Import'],
    ['GET', '/things/a/export', '', 'unmodelled: Export'],
    ['GET', '/things/%zz', '', 'malformed'],
    ['GET', '/things/%ff', '', 'malformed'],
    ['GET', '/things/', '', 'unknown'],
    ['GET', '/things//parts/x', '', 'unknown'],
    ['DELETE', '/things', '', 'unknown'],
    ['GET', '/', '', 'unknown'],
    ['GET', '/__proto__', '', 'unknown'],
    ['constructor', '/things', '', 'unknown'],
  ])('%s %s?%s', (method, path, query, expected) => {
    expect(found(method, path, query)).toEqual(expected)
  })
})
