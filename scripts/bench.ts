/** `npm run bench`: how the ledger's checks grow, in processor time (5,000 articles with 20 claims each at the end). */
import { benchLedger, ledgerLine } from './bench-ledger.ts';

benchLedger(200);
for (const articles of [1250, 2500, 5000]) console.log(ledgerLine(benchLedger(articles)));
