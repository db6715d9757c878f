/**
 * A separate process for Pact's native verifier: it writes to stdout what cannot be turned off, reads the environment,
 * and may crash. Takes `{ id, options }` and answers `{ id, result }`, the JSON text that the core gives or throws.
 */
interface Core {
  verifyPacts(options: object): Promise<string>
}

const send = (message: object): void => {
  process.send?.(message)
}

try {
  const loaded = (await import(process.argv[2] as string)) as { default: Core & { default?: Core } }
  const core = loaded.default.default ?? loaded.default
  process.on('message', ({ id, options }: { id: number; options: object }) => {
    core.verifyPacts(options).then(
      (result) => send({ id, result }),
      (error: unknown) => send({ id, result: error instanceof Error ? error.message : String(error) }),
    )
  })
  send({ ready: true })
} catch (error) {
  send({ failed: error instanceof Error ? error.message : String(error) })
  process.disconnect?.()
}
