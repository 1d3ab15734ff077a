// The parser of one logical line. It accepts every sequence of tokens the lexer gives, so that no message of
// Chevrotain's ever reaches a user: what is wrong with a line is found in its CST, by src/syntax.

import type { CstNode, IToken } from 'chevrotain';
import { CstParser, type Lexer } from 'chevrotain';
import type { StatementCstNode } from './cst.js';
import {
  Bar,
  Colon,
  Comma,
  CurlyQuoted,
  createLineLexer,
  ItemKeyword,
  ListClose,
  ListOpen,
  Persona,
  PlainValue,
  Quoted,
  Text,
  vocabulary,
  Word,
} from './tokens.js';

/** What a line says: a CST whose offsets count from the start of the line. */
export interface ReadLine {
  readonly cst: StatementCstNode;
  /** Blanks that are neither space nor tab, outside texts. */
  readonly strangeBlanks: readonly IToken[];
}

/** A whole statement with its continuation lines; from its text on only, where `start` says so. */
export function readLine(line: string, start: 'head' | 'text' = 'head'): ReadLine {
  const { lexer, parser } = readers();
  const { tokens, groups } = lexer.tokenize(line, start);
  parser.input = tokens;
  return { cst: asStatement(parser.statement()), strangeBlanks: groups.strangeBlanks ?? NONE };
}

/** The rules of the grammar; README.md has the same in EBNF. */
export class LineParser extends CstParser {
  readonly statement = this.RULE('statement', () => {
    this.MANY(() => {
      this.OR([{ ALT: () => this.CONSUME(Word) }, { ALT: () => this.CONSUME(Persona) }]);
    });
    this.OPTION(() => this.CONSUME(Colon));
    this.OPTION1(() => this.CONSUME(Text));
    this.OPTION2(() => this.SUBRULE(this.factList));
    this.MANY1(() => this.SUBRULE(this.continuation));
  });

  readonly continuation = this.RULE('continuation', () => {
    this.CONSUME(Bar);
    this.OPTION(() => this.CONSUME(Text));
    this.OPTION1(() => this.SUBRULE(this.factList));
  });

  readonly factList = this.RULE('factList', () => {
    this.CONSUME(ListOpen);
    this.MANY(() => {
      this.OR([{ ALT: () => this.SUBRULE(this.factItem) }, { ALT: () => this.CONSUME(Comma) }]);
    });
    this.OPTION(() => this.CONSUME(ListClose));
  });

  readonly factItem = this.RULE('factItem', () => {
    this.OR([
      { ALT: () => this.CONSUME(ItemKeyword) },
      { ALT: () => this.CONSUME(PlainValue) },
      { ALT: () => this.CONSUME(Quoted) },
      { ALT: () => this.CONSUME(CurlyQuoted) },
    ]);
    this.MANY(() => {
      this.OR1([
        { ALT: () => this.CONSUME1(PlainValue) },
        { ALT: () => this.CONSUME1(Quoted) },
        { ALT: () => this.CONSUME1(CurlyQuoted) },
      ]);
    });
  });

  constructor(validate: boolean) {
    super(vocabulary, { skipValidations: !validate, recoveryEnabled: false, maxLookahead: 1 });
    this.performSelfAnalysis();
  }
}

interface Readers {
  readonly lexer: Lexer;
  readonly parser: LineParser;
}

/** Costly to make, so made for the first line that needs them; they hold nothing from one line to the next that matters. */
const readers = once((): Readers => ({ lexer: createLineLexer(false), parser: new LineParser(false) }));

function once<Made>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

const NONE: readonly IToken[] = [];

/** Boundary: Chevrotain gives a general node; cst.ts is generated from the very rule that made it. */
function asStatement(node: CstNode): StatementCstNode {
  return node as StatementCstNode;
}
