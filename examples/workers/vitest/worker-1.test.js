import { rounds } from './rounds.js'

rounds()
