import type { Server, Socket } from 'node:net'

/**
 * Follows the connections of a TLS server that have not completed their handshake. The HTTP server does not know them, so
 * it would wait for them when it closes. The returned function ends them.
 */
export function followHandshakes(server: Server): () => void {
  const unfinished = new Map<string, Socket>()
  server.on('connection', (socket: Socket) => {
    const peer = peerOf(socket)
    unfinished.set(peer, socket)
    socket.once('close', () => unfinished.delete(peer))
  })
  server.on('secureConnection', (socket: Socket) => unfinished.delete(peerOf(socket)))
  return () => {
    for (const socket of unfinished.values()) socket.destroy()
  }
}

/** The other end of a connection, which its plain and its encrypted socket have in common. */
function peerOf({ remoteAddress, remotePort }: Socket): string {
  return `${remoteAddress} ${remotePort}`
}
