export {
  UnderstudyReporter,
  UnderstudyReporter as default,
  type UnderstudyReporterOptions,
} from './adapters/vitest-reporter.ts'
