// Stages that stand below something else by mistake: they are read as standing at the top level, with all that was
// meant to be theirs.

import { report } from '../diagnostics/problem.js';
import { indentedStage } from '../diagnostics/problems/structure.js';
import type { Statement } from '../syntax/ast.js';
import { setIndentation } from './line-moves.js';
import { note, type Resolution } from './resolution.js';
import { type Holder, knownWord } from './words.js';

/** The children; a stage among them takes along what follows it in its column and may stand in it. */
export function withIndentedStages(
  { children }: Statement,
  holder: Holder,
  resolution: Resolution,
): readonly Statement[] {
  if (!children.some(({ keyword }) => keyword.text === 'stage')) return children;
  const { byStatement } = resolution.names;
  const stageHolder: Holder = { place: 'stage', word: 'stage' };
  const kept: Statement[] = [];
  let taking: Statement[] | undefined;
  for (const child of children) {
    const { text } = child.keyword;
    if (text === 'stage') {
      taking = [...child.children];
      const stage = { ...child, children: taking };
      const thing = byStatement.get(child);
      if (thing !== undefined) byStatement.set(stage, thing);
      kept.push(stage);
    } else if (taking !== undefined && mayMove(child, stageHolder, holder, resolution)) taking.push(child);
    else kept.push(child);
  }
  return kept;
}

function mayMove({ keyword }: Statement, stage: Holder, holder: Holder, resolution: Resolution): boolean {
  const fits = knownWord(keyword.text, stage, resolution) !== undefined;
  return fits || knownWord(keyword.text, holder, resolution) === undefined;
}

/** Its own lines move with it; what follows in its column is then indented below it as it should be. */
export function reportIndentedStage(stage: Statement, resolution: Resolution): void {
  const title = stage.text?.value ?? stage.name?.text ?? '';
  const own = stage.children.filter(({ indentation }) => indentation !== stage.indentation);
  const edits = setIndentation([{ ...stage, children: own }], '');
  const fix = { title: 'move the stage to the top level', safe: false, edits };
  note(resolution, report(indentedStage, stage.keyword.span, { title }, { fix }));
  resolution.building.indentedStages.push(stage);
}
