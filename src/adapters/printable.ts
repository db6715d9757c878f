/** Control characters of terminals, and characters that change the direction of text. */
const COMMANDS = /[^\P{Cc}\t\n]|[\u2028-\u202e\u2066-\u2069]/gu

/** A foreign text for display: characters that control a terminal are escaped. */
export function printable(text: string): string {
  return text.replace(COMMANDS, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/** The same in one line, so that it cannot pass for a line of ours, or for a command to a CI system, some of which look for `##`. */
export function oneLine(text: string): string {
  return printable(text).replaceAll('\n', '\\n').replaceAll('##', '\\u0023#')
}

/** An error with its stack: the message in one line, and a line for each call. */
export function traceOf(error: unknown): string {
  if (!(error instanceof Error)) return oneLine(String(error))
  const calls = (error.stack ?? '').split('\n').filter((line) => /^ +at /.test(line))
  return [oneLine(`${error.name}: ${error.message}`), ...calls.map(oneLine)].join('\n')
}
