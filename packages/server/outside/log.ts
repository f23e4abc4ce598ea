import pino from 'pino'
import type { LogLevel } from './settings.ts'

/** Structured log: acts, durations and faults; never answers, names, addresses or query strings. */
export type Log = pino.Logger

export const openLog = (level: LogLevel): Log => pino({ level, base: null })
