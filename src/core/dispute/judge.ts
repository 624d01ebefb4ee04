/** An editor's verdicts against the disagreements found: each conflict has one, and no verdict stands on nothing. */
import type { Dispute } from '../model.ts';
import type { Bilingual, Problem } from '../problem.ts';
import type { Conflict } from './find.ts';

/** What the judgement reads of a verdict file. `line` is that of its list of claims. */
export type Verdict = Pick<Dispute, 'id' | 'kind' | 'indicator' | 'claims' | 'verdict' | 'against' | 'file'> & {
  readonly shows?: readonly string[] | undefined;
  readonly arithmetic: readonly unknown[];
  readonly line?: number;
};

const list = (ids: readonly string[]): string => ids.join(', ');

function problem(
  code: string,
  verdict: Verdict,
  message: Bilingual,
  fix: Bilingual,
  values: Partial<Problem> = {},
): Problem {
  return {
    code,
    file: verdict.file,
    ...(verdict.line === undefined ? {} : { line: verdict.line }),
    message,
    fix,
    ...values,
  };
}

function missing(conflict: Conflict): Problem {
  const claims = list(conflict.claims);
  return {
    code: 'dispute-without-verdict',
    file: `disputes/${conflict.indicator}.yaml`,
    message: {
      ar: `تتناقض قيم المؤشر «${conflict.indicator}» ولا حكم فيها: ${claims}.`,
      en: `The values of «${conflict.indicator}» contradict each other and no verdict is given: ${claims}.`,
    },
    fix: {
      ar: `ابدأ disputes/${conflict.indicator}.yaml بالأمر npm run new -- dispute ${conflict.indicator}، واذكر فيه هذه المعطيات، واحكم.`,
      en: `Start disputes/${conflict.indicator}.yaml with npm run new -- dispute ${conflict.indicator}, list these claims, and judge.`,
    },
    expected: claims,
  };
}

function unfounded(verdict: Verdict): Problem {
  return problem(
    'verdict-without-dispute',
    verdict,
    { ar: `لا تناقض بين معطيات «${verdict.id}».`, en: `The claims of «${verdict.id}» do not contradict each other.` },
    {
      ar: 'احذف الملف، أو اجعل نوعه note إن كان يشرح فرقا، أو صحح المؤشر.',
      en: 'Remove the file, or make it of kind note if it explains a difference, or correct its indicator.',
    },
    { actual: list(verdict.claims) },
  );
}

function otherClaims(verdict: Verdict, conflict: Conflict): Problem {
  const absent = conflict.claims.filter((id) => !verdict.claims.includes(id));
  const extra = verdict.claims.filter((id) => !conflict.claims.includes(id));
  const part = (label: string, ids: readonly string[]) => (ids.length === 0 ? [] : [`${label}: ${list(ids)}`]);
  return problem(
    'verdict-claims-differ',
    verdict,
    {
      ar: `معطيات «${verdict.id}» غير المعطيات المتناقضة؛ ${[...part('ينقصها', absent), ...part('يزيد فيها', extra)].join('؛ ')}.`,
      en: `The claims of «${verdict.id}» are not those that contradict each other; ${[...part('missing', absent), ...part('too many', extra)].join('; ')}.`,
    },
    {
      ar: 'انسخ القائمة المنتظرة إلى claims وراجع الحكم.',
      en: 'Copy the expected list into claims and review the verdict.',
    },
    { actual: list(verdict.claims.toSorted()), expected: list(conflict.claims) },
  );
}

/** Faults that a file shows by itself, whatever its kind. */
function ownProblems(verdict: Verdict, known: ReadonlySet<string>): Problem[] {
  const unknown = verdict.claims
    .filter((id) => !known.has(id))
    .map((id) =>
      problem(
        'verdict-claim-unknown',
        verdict,
        { ar: `لا يوجد معطى باسم «${id}».`, en: `There is no claim called «${id}».` },
        { ar: 'انسخ المعرف من ملف المعطيات.', en: 'Copy the id from the claims file.' },
        { actual: id },
      ),
    );
  const outside = (code: string, field: 'against' | 'shows', fix: Bilingual): Problem[] =>
    (verdict[field] ?? [])
      .filter((id) => !verdict.claims.includes(id))
      .map((id) => {
        const message = {
          ar: `«${id}» في ${field} وليس في claims.`,
          en: `«${id}» is in ${field} and not in claims.`,
        };
        return problem(code, verdict, message, fix, { actual: id, expected: list(verdict.claims) });
      });
  return [
    ...unknown,
    ...outside('verdict-against-not-in-claims', 'against', {
      ar: 'أضفه إلى claims أو احذفه من against.',
      en: 'Add it to claims or remove it from against.',
    }),
    ...outside('verdict-shows-not-in-claims', 'shows', {
      ar: 'اختر لـ shows معطيين من claims.',
      en: 'Choose two of the claims for shows.',
    }),
  ];
}

/** A likely misprint names the value that falls and shows the arithmetic that excludes it; other verdicts strike nothing. */
function strikeProblems(verdict: Verdict): Problem[] {
  const typo = verdict.verdict === 'likely-typo';
  const found: Problem[] = [];
  if (typo !== verdict.against.length > 0) {
    found.push(
      problem(
        'verdict-against-wrong',
        verdict,
        typo
          ? {
              ar: `حكم «${verdict.id}» خطأ مرجح ولا يسمي القيمة الخاطئة.`,
              en: `«${verdict.id}» says likely misprint and names no value.`,
            }
          : {
              ar: `حكم «${verdict.id}» لا يسقط قيمة، ومع ذلك فيه against.`,
              en: `The verdict of «${verdict.id}» strikes no value, yet it has against.`,
            },
        typo
          ? {
              ar: 'ضع في against المعطى الذي يستبعده الحساب.',
              en: 'Put the claim that the arithmetic excludes into against.',
            }
          : { ar: 'أفرغ against أو اجعل الحكم likely-typo.', en: 'Empty against, or make the verdict likely-typo.' },
      ),
    );
  }
  if (typo && verdict.arithmetic.length === 0) {
    found.push(
      problem(
        'verdict-without-arithmetic',
        verdict,
        {
          ar: `حكم «${verdict.id}» خطأ مرجح بلا حساب.`,
          en: `«${verdict.id}» says likely misprint without arithmetic.`,
        },
        { ar: 'اكتب خطوة واحدة على الأقل في arithmetic.', en: 'Write at least one step of arithmetic.' },
      ),
    );
  }
  return found;
}

/** The verdict file of a conflict: of its indicator, with the most of its claims. */
function verdictFor(conflict: Conflict, verdicts: readonly Verdict[]): Verdict | undefined {
  const shared = (verdict: Verdict) => verdict.claims.filter((id) => conflict.claims.includes(id)).length;
  return verdicts
    .filter((verdict) => verdict.indicator === conflict.indicator && shared(verdict) > 0)
    .toSorted((a, b) => shared(b) - shared(a))[0];
}

/**
 * What is wrong between the disagreements found and the verdict files: a conflict without a verdict, a verdict without a
 * conflict, other claims than those found, a struck claim that is not among them, an unknown claim.
 */
export function judge(
  conflicts: readonly Conflict[],
  disputes: readonly Verdict[],
  known: { readonly claims: ReadonlySet<string> },
): Problem[] {
  const verdicts = disputes.filter((dispute) => dispute.kind === 'conflict');
  const used = new Set<Verdict>();
  const matched = conflicts.flatMap((conflict) => {
    const verdict = verdictFor(
      conflict,
      verdicts.filter((one) => !used.has(one)),
    );
    if (verdict === undefined) return [missing(conflict)];
    used.add(verdict);
    const same =
      verdict.claims.length === conflict.claims.length && verdict.claims.every((id) => conflict.claims.includes(id));
    return same ? [] : [otherClaims(verdict, conflict)];
  });
  return [
    ...matched,
    ...verdicts.filter((verdict) => !used.has(verdict)).map(unfounded),
    ...verdicts.flatMap(strikeProblems),
    ...disputes.flatMap((dispute) => ownProblems(dispute, known.claims)),
  ];
}
