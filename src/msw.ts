export { type HandlersOptions, handlers } from './adapters/msw.ts'
