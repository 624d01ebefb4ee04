/**
 * A formula as a tree.
 *
 *   sum     = product (("+" | "-") product)*
 *   product = part (("*" | "/") part)*
 *   part    = constant | id | ("low" | "high") "(" id ")" | "(" sum ")"
 *
 * There is no sign, no power, no function besides the ends of a range: what an editor may compute stays small.
 */
import { type FormulaError, syntaxError } from './error.ts';
import { type Token, tokenize } from './tokens.ts';

export type FormulaNode =
  | { readonly kind: 'constant'; readonly value: number; readonly text: string; readonly column: number }
  | { readonly kind: 'input'; readonly id: string; readonly end: 'value' | 'low' | 'high'; readonly column: number }
  | {
      readonly kind: 'operation';
      readonly sign: '+' | '-' | '*' | '/';
      readonly left: FormulaNode;
      readonly right: FormulaNode;
      readonly column: number;
    };

export type ParsedFormula =
  | { readonly ok: true; readonly node: FormulaNode; readonly inputs: readonly string[] }
  | { readonly ok: false; readonly errors: readonly FormulaError[] };

/** Nesting is cut here so that no content can exhaust the stack. */
const MAX_DEPTH = 50;

class Stop extends Error {
  readonly error: FormulaError;
  constructor(error: FormulaError) {
    super(error.message.en);
    this.error = error;
  }
}

function unexpected(token: Token): Stop {
  const end = token.kind === 'end';
  return new Stop(
    syntaxError(
      token.column,
      end
        ? { ar: 'تنتهي الصيغة قبل أوانها.', en: 'The formula ends too early.' }
        : { ar: `«${token.text}» في غير موضعه.`, en: `«${token.text}» is not expected here.` },
      {
        ar: 'تحقق من الأقواس، ومن أن بين كل معرفين علامة حساب.',
        en: 'Check the parentheses, and that a sign stands between any two figures.',
      },
      end ? undefined : token.text,
    ),
  );
}

class Parser {
  private at = 0;
  private depth = 0;
  private readonly tokens: readonly Token[];
  constructor(tokens: readonly Token[]) {
    this.tokens = tokens;
  }

  private peek(): Token {
    return this.tokens[this.at] ?? { kind: 'end', text: '', column: 1 };
  }

  private take(kind?: Token['kind']): Token {
    const token = this.peek();
    if (kind !== undefined && token.kind !== kind) throw unexpected(token);
    this.at += 1;
    return token;
  }

  private chain(signs: readonly string[], next: () => FormulaNode): FormulaNode {
    let left = next();
    for (let token = this.peek(); signs.includes(token.kind); token = this.peek()) {
      this.take();
      const sign = token.kind as '+' | '-' | '*' | '/';
      left = { kind: 'operation', sign, left, right: next(), column: token.column };
    }
    return left;
  }

  sum(): FormulaNode {
    return this.chain(['+', '-'], () => this.chain(['*', '/'], () => this.part()));
  }

  private part(): FormulaNode {
    const token = this.take();
    if (token.kind === 'number') {
      return { kind: 'constant', value: Number(token.text), text: token.text, column: token.column };
    }
    if (token.kind === '(') {
      this.depth += 1;
      if (this.depth > MAX_DEPTH) throw unexpected(token);
      const inner = this.sum();
      this.take(')');
      this.depth -= 1;
      return inner;
    }
    if (token.kind !== 'id') throw unexpected(token);
    if ((token.text === 'low' || token.text === 'high') && this.peek().kind === '(') {
      this.take('(');
      const id = this.take('id');
      this.take(')');
      return { kind: 'input', id: id.text, end: token.text, column: id.column };
    }
    return { kind: 'input', id: token.text, end: 'value', column: token.column };
  }

  finish(): void {
    this.take('end');
  }
}

/** The ids that a tree uses, each once, in the order of reading. */
function inputsOf(node: FormulaNode): string[] {
  if (node.kind === 'constant') return [];
  if (node.kind === 'input') return [node.id];
  return [...new Set([...inputsOf(node.left), ...inputsOf(node.right)])];
}

/** A formula as a tree with the ids it uses, or its first syntax error. */
export function parseFormula(text: string): ParsedFormula {
  const tokens = tokenize(text);
  if (!tokens.ok) return { ok: false, errors: [tokens.error] };
  const parser = new Parser(tokens.tokens);
  try {
    const node = parser.sum();
    parser.finish();
    return { ok: true, node, inputs: inputsOf(node) };
  } catch (stop) {
    if (stop instanceof Stop) return { ok: false, errors: [stop.error] };
    throw stop;
  }
}
