import { brief, type Report, scoreOf } from '../report.ts'
import { differencesOf } from '../verdict.ts'

/** For GitHub Actions: an annotation for each rule that differs. */
export function github(report: Report): string {
  const errors = report.verdicts
    .filter(({ outcome }) => outcome === 'different')
    .map((verdict) => {
      const [first] = differencesOf(verdict)
      const text = `${first?.kind} ${first?.at}: ours ${brief(first?.ours)}, theirs ${brief(first?.theirs)}`
      return `::error title=${property(verdict.rule)}::${data(text)}`
    })
  return `${[...errors, `::notice title=understudy diff::${data(`${report.name}: ${scoreOf(report)}`)}`].join('\n')}\n`
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
