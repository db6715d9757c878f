// Preloaded by the programs under test and by each Node.js process that they start: no connection leaves this machine.
const { Socket } = require('node:net')

const LOOPBACK = new Set(['localhost', '127.0.0.1', '::1'])
const connect = Socket.prototype.connect

Socket.prototype.connect = function (...args) {
  const { host, path } = targetOf(args)
  if (path === undefined && !LOOPBACK.has(host)) throw new Error(`A program under test connects to ${host}.`)
  return connect.apply(this, args)
}

/** The target of `connect(options)`, `connect(port, host)`, `connect(path)`, or of the normalized form of Node.js. */
function targetOf(args) {
  const [first, second] = Array.isArray(args[0]) ? args[0] : args
  if (typeof first === 'object') return { host: first.host ?? 'localhost', path: first.path ?? undefined }
  if (Number.isNaN(Number(first))) return { path: first }
  return { host: typeof second === 'string' ? second : 'localhost' }
}
