import { readFileSync } from 'node:fs'
import { DockerfileParser, type JSONInstruction } from 'dockerfile-ast'

/** The commands of a Dockerfile, as the engine runs them. */
export interface Commands {
  /** The image that the last stage begins with. */
  readonly base: string
  /** The command of a container: the entry point with its default arguments. */
  readonly start: readonly string[]
  readonly health: readonly string[]
  readonly user: string
  readonly port: string
}

export function commandsOf(file: string): Commands {
  const dockerfile = DockerfileParser.parse(readFileSync(file, 'utf8'))
  const [health] = dockerfile.getHEALTHCHECKs()
  return {
    base: dockerfile.getFROMs().at(-1)?.getImage() ?? '',
    start: [...stringsOf(dockerfile.getENTRYPOINTs()[0]), ...stringsOf(dockerfile.getCMDs()[0])],
    health: JSON.parse(/CMD\s+(\[.*\])/s.exec(health?.getRawArgumentsContent() ?? '')?.[1] ?? '[]') as string[],
    user: lastOf(dockerfile.getInstructions(), 'USER'),
    port: lastOf(dockerfile.getInstructions(), 'EXPOSE'),
  }
}

function stringsOf(instruction: JSONInstruction | undefined): string[] {
  return instruction?.getJSONStrings().map((one) => one.getJSONValue()) ?? []
}

type Instructions = ReturnType<ReturnType<typeof DockerfileParser.parse>['getInstructions']>

function lastOf(instructions: Instructions, keyword: string): string {
  return instructions.findLast((one) => one.getKeyword() === keyword)?.getArgumentsContent() ?? ''
}
