import { afterEach, expect, it } from 'vitest'
import { ServiceError } from '../../src/core/errors/service-error.ts'

const ROW = { type: 'NotFoundException', status: 404, message: 'no' }
const limit = Object.getOwnPropertyDescriptor(Error, 'stackTraceLimit') as PropertyDescriptor
const framesOf = ({ stack = '' }: Error): number =>
  stack.split('\n').filter((line) => line.startsWith('    at ')).length

afterEach(() => void Object.defineProperty(Error, 'stackTraceLimit', limit))

it('A refusal captures no stack, and other errors keep theirs', () => {
  Error.stackTraceLimit = 7
  expect(framesOf(new ServiceError('v1.StageNotFound', ROW, 'no'))).toBe(0)
  expect(Error.stackTraceLimit).toBe(7)
  expect(framesOf(new Error('ours'))).toBeGreaterThan(0)
})

it('A refusal is made where the limit of stacks cannot be changed', () => {
  Object.defineProperty(Error, 'stackTraceLimit', { value: 5, writable: false })
  const refusal = new ServiceError('v1.StageNotFound', ROW, 'no')
  expect(refusal).toMatchObject({ rule: 'v1.StageNotFound', name: 'NotFoundException', status: 404, message: 'no' })
})
