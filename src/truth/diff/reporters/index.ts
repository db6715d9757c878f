import type { Report } from '../report.ts'
import { github } from './github.ts'
import { json } from './json.ts'
import { junit } from './junit.ts'
import { markdown } from './markdown.ts'
import { pretty } from './pretty.ts'

export const REPORTERS: Readonly<Record<string, (report: Report) => string>> = { pretty, json, junit, github, markdown }
