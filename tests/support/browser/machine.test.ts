import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { packed } from './machine.ts';

it('finds the archives of the browser that comes as a package, also where Vitest runs the code', () => {
  for (const archive of ['chromium.br', 'al2023.tar.br']) expect(existsSync(join(packed(), archive))).toBe(true);
});
