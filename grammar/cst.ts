// Generated from the rules of line-parser.ts by cst-types.ts. Do not edit.

import type { CstNode, IToken } from 'chevrotain';

export interface StatementCstNode extends CstNode {
  name: 'statement';
  children: StatementCstChildren;
}

export type StatementCstChildren = {
  Word?: IToken[];
  Persona?: IToken[];
  Colon?: IToken[];
  Text?: IToken[];
  factList?: FactListCstNode[];
  continuation?: ContinuationCstNode[];
};

export interface ContinuationCstNode extends CstNode {
  name: 'continuation';
  children: ContinuationCstChildren;
}

export type ContinuationCstChildren = {
  Bar: IToken[];
  Text?: IToken[];
  factList?: FactListCstNode[];
};

export interface FactListCstNode extends CstNode {
  name: 'factList';
  children: FactListCstChildren;
}

export type FactListCstChildren = {
  ListOpen: IToken[];
  factItem?: FactItemCstNode[];
  Comma?: IToken[];
  ListClose?: IToken[];
};

export interface FactItemCstNode extends CstNode {
  name: 'factItem';
  children: FactItemCstChildren;
}

export type FactItemCstChildren = {
  ItemKeyword?: IToken[];
  PlainValue?: IToken[];
  Quoted?: IToken[];
  CurlyQuoted?: IToken[];
};
