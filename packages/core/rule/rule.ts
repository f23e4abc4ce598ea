import type { Answers } from '../answer.ts'
import type { Source } from '../codebook/source.ts'
import type { Expr } from '../expression/tree.ts'
import type { Words } from '../words.ts'
import type { Severity } from './finding.ts'

interface Common {
  /** Public id, never reused: `utredning-07`. */
  readonly id: string
  readonly severity: Severity
  /** First ISO day of records' making that the rule applies to. */
  readonly validFrom: string
  readonly validTo?: string
  readonly source: Source
  /** The variable the finding is shown beside. */
  readonly at: string
  /** What is the matter, without blame. */
  readonly message: Words
  /** What to do about it. */
  readonly remedy: Words
}

/** A rule about one record. It is broken only when `holds` is false; unknown never breaks it. */
export interface Rule extends Common {
  readonly holds: Expr
  readonly examples: {
    readonly holds: Readonly<Record<string, Answers>>
    readonly breaks: Readonly<Record<string, Answers>>
  }
}

/**
 * A rule about two records that share the answer `sharing` (same child, same local id). Records are taken in the
 * order of `orderedBy`; each is held against the earlier one that reaches furthest in `reaching`, whose answers are
 * read as `previous.<id>`. Records without an answer to `sharing` are not compared.
 */
export interface RuleAcross extends Common {
  readonly sharing: string
  readonly orderedBy: string
  readonly reaching: string
  readonly holds: Expr
  readonly examples: {
    readonly holds: Readonly<Record<string, readonly Answers[]>>
    readonly breaks: Readonly<Record<string, readonly Answers[]>>
  }
}

/** Whether a rule applies to records made on an ISO day. */
export const appliesOn = (rule: Pick<Common, 'validFrom' | 'validTo'>, day: string): boolean =>
  rule.validFrom <= day && (rule.validTo === undefined || day <= rule.validTo)

/** Today in the examples of every rule, so that "in the future" can be shown. */
export const exampleToday = '2025-12-31'

/** Declares a rule about one record. */
export const rule = (r: Rule): Rule => r
/** Declares a rule about related records. */
export const ruleAcross = (r: RuleAcross): RuleAcross => r
