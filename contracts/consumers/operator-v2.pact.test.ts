import { operator } from './operator.ts'

operator('v2')
