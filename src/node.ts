export { type ServeHandle, type ServeOptions, serve } from './adapters/node/server.ts'
