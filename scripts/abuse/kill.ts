import { killAgainAndAgain } from './killing.ts'

/**
 * Prints what is lost when a server with `--data` is killed (SIGKILL) in the middle of writes: `node scripts/abuse/kill.ts 100`.
 * Exits with 1 where anything is.
 */
const kills = Number(process.argv[2] ?? 100)
const { requests, acknowledged, early, lost, halves, refused } = await killAgainAndAgain(kills)
process.stdout.write(
  `${kills} kills survived, ${early} of them while the server started\n${requests} requests, ${acknowledged} acknowledged\n` +
    `${lost.length} acknowledged changes lost, ${halves.length} found by halves, ${refused.length} snapshots refused\n`,
)
const wrong = [...lost, ...halves, ...refused]
process.stderr.write(wrong.map((one) => `${one}\n`).join(''))
process.exitCode = wrong.length > 0 ? 1 : 0
