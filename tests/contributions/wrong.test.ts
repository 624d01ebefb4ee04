/** Wrong contributions, one a row: each refused with the right code at the right place, and nothing said besides. */
import { describe } from 'vitest';
import { BYTES, KINDS, MISSING, NAMES } from './cases/files.ts';
import { itRefuses } from './draft.ts';

describe('names and places', () => itRefuses(NAMES));
describe('kinds of files', () => itRefuses(KINDS));
describe('bytes', () => itRefuses(BYTES));
describe('what must be there', () => itRefuses(MISSING));
