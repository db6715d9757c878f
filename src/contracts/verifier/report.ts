import { oneLine, printable } from '../../adapters/printable.ts'
import type { Outcome } from './outcome.ts'
import type { Verification } from './verification.ts'

/** So much of a body is shown. */
const SHOWN = 400

/** The outcomes of pacts as readable text. */
export function pretty(verification: Verification): string {
  const { verdict, files, outcomes, problems, notes, warnings, ms } = verification
  const heading = verdict === 'failed' ? 'the verification failed:' : 'cannot verify:'
  const mark = verdict === 'failed' ? '  | ' : '  '
  const lines = [
    ...notes.map((note) => `note: ${oneLine(note)}`),
    ...warned(warnings),
    ...(problems.length > 0 ? [heading] : []),
    ...problems
      .flatMap((one) => (verdict === 'failed' ? one.split('\n') : [one]))
      .map((one) => `${mark}${oneLine(one)}`),
  ]
  const ran = outcomes.filter((one) => one.verdict !== 'refused')
  if (problems.length > 0 && ran.length === 0) return text(lines)
  const count = (wanted: Outcome['verdict']): number => outcomes.filter((one) => one.verdict === wanted).length
  const more = (['refused', 'failed'] as const).flatMap((one) => (count(one) > 0 ? [`${count(one)} ${one}`] : []))
  const counts = [`${count('kept')} kept`, `${count('broken')} broken`, `${count('pending')} pending`, ...more]
  const sum = `${counted(files.length, 'pact')}, ${counted(outcomes.length, 'interaction')}: ${counts.join(', ')}, ${(ms / 1000).toFixed(2)} s`
  return text([...lines, ...ran.filter((one) => one.verdict !== 'kept').flatMap(paragraph), sum])
}

/** The problems that a lenient check accepted, counted by kind. */
export function warned(warnings: Verification['warnings']): string[] {
  if (warnings.length === 0) return []
  const kinds = [...new Set(warnings.map(({ kind }) => kind))]
  const counts = kinds.map((kind) => `${warnings.filter((one) => one.kind === kind).length} ${kind}`)
  return [
    ...warnings.map(({ kind, file, text: sentence }) => `warning (${kind}): ${oneLine(`${file}: ${sentence}`)}`),
    `${counted(warnings.length, 'warning')}: ${counts.join(', ')}`,
  ]
}

/** An interaction that is not kept: given, asked, answered, what differs, and in which file it stands. */
function paragraph(outcome: Outcome): string[] {
  const { verdict, consumer, description, states, exchange, differences, file } = outcome
  const given = states.map(({ name, params = {} }) => {
    const parameters = Object.keys(params).length > 0 ? ` ${JSON.stringify(params)}` : ''
    return `  given     ${name}${parameters}`
  })
  const lines = [
    `${verdict.toUpperCase()}  ${consumer}: ${description}`,
    ...given,
    ...(exchange
      ? [
          `  request   ${exchange.request.method} ${exchange.request.url}${shortened(exchange.request.body)}`,
          `  response  ${exchange.response.status}${shortened(exchange.response.body)}`,
        ]
      : []),
    ...(exchange?.rule !== undefined ? [`  rule      ${exchange.rule}`] : []),
    ...(exchange?.hint !== undefined ? [`  hint      ${exchange.hint}`] : []),
    ...differences.map((difference) => `  - ${difference}`),
    `  in ${file}`,
    '',
  ]
  return lines.map(oneLine)
}

/** The outcomes of pacts as JSON. */
export function asJson(verification: Verification): string {
  return `${printable(JSON.stringify(verification, null, 2))}\n`
}

/** The same as JUnit writes it: a suite for each pact, a case for each interaction. */
export function asJunit({ files, outcomes, problems, verdict, warnings }: Verification): string {
  const unable = outcomes.filter(({ verdict: one }) => one === 'refused' || one === 'failed')
  const listed = unable.flatMap(({ file, description, differences }) =>
    differences.flatMap((one) => [`${file}: ${one}`, `${file}: "${description}": ${one}`]),
  )
  const failures = (of: readonly Outcome[]): number => of.filter((one) => one.verdict === 'broken').length
  const suites = files.map((file) => {
    const cases = outcomes.filter((outcome) => outcome.file === file)
    const skipped = cases.filter((one) => one.verdict === 'pending').length
    return [
      `  <testsuite name="${xml(file)}" tests="${cases.length}" failures="${failures(cases)}"${errored(cases)} skipped="${skipped}">`,
      ...cases.map(testCase),
      ...output(warned(warnings.filter((one) => one.file === file))),
      '  </testsuite>',
    ].join('\n')
  })
  const errors = problems
    .filter((problem) => !listed.includes(problem))
    .map(
      (problem) =>
        `  <testsuite name="${verdict}" tests="1" errors="1"><testcase classname="${verdict}" name="${xml(problem)}"><error message="${xml(problem)}"/></testcase></testsuite>`,
    )
  return text([
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites tests="${outcomes.length + errors.length}" failures="${failures(outcomes)}" errors="${errors.length + unable.length}">`,
    ...suites,
    ...errors,
    '</testsuites>',
  ])
}

function errored(cases: readonly Outcome[]): string {
  const count = cases.filter(({ verdict }) => verdict === 'refused' || verdict === 'failed').length
  return count > 0 ? ` errors="${count}"` : ''
}

function output(lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`    <system-out>${xml(text(lines))}</system-out>`]
}

function testCase(outcome: Outcome): string {
  const { consumer, description, states, ms, verdict, differences } = outcome
  const given = states.length > 0 ? ` (${states.map(({ name }) => name).join(', ')})` : ''
  const open = `    <testcase classname="${xml(consumer)}" name="${xml(description + given)}" time="${(ms / 1000).toFixed(3)}"`
  if (verdict === 'kept') return `${open}/>`
  const why = xml(differences.join('; '))
  if (verdict === 'pending') return `${open}><skipped message="pending: ${why}"/></testcase>`
  if (verdict === 'refused' || verdict === 'failed')
    return `${open}><error type="${verdict}" message="${why}">${xml(text(paragraph(outcome)))}</error></testcase>`
  return `${open}><failure message="${why}">${xml(text(paragraph(outcome)))}</failure></testcase>`
}

/** The same as commands of GitHub Actions, which show up beside the change. */
export function asGithub({ outcomes, problems, warnings }: Verification): string {
  const escaped = (value: string): string => printable(value).replaceAll('%', '%25').replaceAll('\n', '%0A')
  const property = (value: string): string => escaped(value).replaceAll(':', '%3A').replaceAll(',', '%2C')
  return text([
    ...problems.map((problem) => `::error title=Pacts cannot be verified::${escaped(problem)}`),
    ...warnings.map(
      (one) => `::warning file=${property(one.file)},title=Pact problem (${one.kind})::${escaped(one.text)}`,
    ),
    ...outcomes
      .filter((one) => one.verdict !== 'kept' && one.verdict !== 'refused')
      .map((one) => {
        const level = one.verdict === 'pending' ? 'warning' : 'error'
        const title = `${one.verdict === 'pending' ? 'Pending' : 'Broken'} contract: ${one.consumer}, ${one.description}`
        return `::${level} file=${property(one.file)},title=${property(title)}::${escaped(paragraph(one).slice(1).join('\n').trimEnd())}`
      }),
  ])
}

function shortened(body: string): string {
  return body === '' ? '' : `  ${body.length > SHOWN ? `${body.slice(0, SHOWN)}...` : body}`
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`
}

function text(lines: readonly string[]): string {
  return lines.length === 0 ? '' : `${lines.join('\n')}\n`
}

/** Characters that XML cannot hold, not even escaped, are left out. */
function xml(value: string): string {
  return (
    value
      .toWellFormed()
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
      .replaceAll('\n', '&#10;')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: just these are what XML forbids
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
  )
}
