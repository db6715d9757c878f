import { operator } from './operator.ts'

operator('v1')
