import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fileName } from './file_name.ts'

test('Swedish letters and signs become plain ones', () =>
  assert.equal(fileName('Så många dagar tog utredningarna?'), 'sa-manga-dagar-tog-utredningarna'))
