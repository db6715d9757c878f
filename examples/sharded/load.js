import { once } from 'node:events'
import { Agent, request } from 'node:http'

/** Asks over so many connections for so many seconds, each account in turn; gives the answered requests per second. */
export async function perSecond(teams, { method, path, body }, connections, seconds) {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const began = performance.now()
  const end = began + seconds * 1000
  let asked = 0
  let answered = 0
  const connection = async () => {
    while (performance.now() < end) {
      const team = teams[asked++ % teams.length]
      const sent = request(team.url + path(team), { method, agent, headers: team.headers })
      sent.end(body)
      const [answer] = await once(sent, 'response')
      answer.resume()
      await once(answer, 'end')
      if (answer.statusCode !== 200) throw new Error(`${method} ${path(team)}: ${answer.statusCode}`)
      answered++
    }
  }
  await Promise.all(Array.from({ length: connections }, connection))
  agent.destroy()
  return Math.round((answered * 1000) / (performance.now() - began))
}
