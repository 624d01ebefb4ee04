/** The components that the commentary may use by name, without an import; and those that draw its Markdown. */
import Chart from './Chart.astro';
import Claim from './Claim.astro';
import Derived from './Derived.astro';
import Dispute from './Dispute.astro';
import H2 from './H2.astro';
import H3 from './H3.astro';
import Paragraph from './Paragraph.astro';
import Quote from './Quote.astro';
import Table from './Table.astro';
import Term from './Term.astro';

export const components = { Chart, Claim, Derived, Dispute, Quote, Term, h2: H2, h3: H3, p: Paragraph, table: Table };
