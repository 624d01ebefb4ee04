/** The report of this repository, read once for the tests of citations and of what machines read. */
import { loadReport } from '../report.ts';

export const { report } = loadReport('content');
