import { type Case, playCases } from '../v1/player.ts'
import data from './parents-cases.json' with { type: 'json' }

playCases('Parents of a stage answer what AWS answered', data as unknown as readonly Case[])
