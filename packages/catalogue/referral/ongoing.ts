import { all, answered, type Expr, either, is } from '@lyhord/core'

/** Whether an investigation was going on, so that no decision within fourteen days is needed. Never unknown. */
export const ongoing: Expr = either(
  all(answered('utredning_pagick'), is('utredning_pagick', 'ja')),
  all(answered('beslut'), is('beslut', 'pafors')),
)
