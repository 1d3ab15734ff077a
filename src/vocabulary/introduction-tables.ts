// Tables of the introduction that are derived from data: the faces, and how values are written.

import { faces } from './faces.js';
import { codeCell, markdownTable, textCell } from './markdown-table.js';
import { typeDocumentation } from './type-documentation.js';

/** One row for each position, from worst to best, with the score it has on the scale of -2 to 2. */
export function facesTable(): string {
  const positions = [...new Set(faces.map((face) => face.position))].sort((left, right) => left - right);
  return markdownTable(
    ['From -2 to 2', 'Faces', 'Felt as'],
    positions.map((position) => {
      const alike = faces.filter((face) => face.position === position);
      const meanings = [...new Set(alike.map((face) => face.meaning))];
      return [scoreOf(position), alike.map((face) => faceCell(face.face)).join(' '), meanings.join(', ')];
    }),
  );
}

export function typesTable(): string {
  return markdownTable(
    ['Value', 'For instance', 'What it is'],
    Object.values(typeDocumentation).map(({ title, examples, documentation }) => [
      title,
      examples.map(codeCell).join(', '),
      textCell(documentation),
    ]),
  );
}

function scoreOf(position: number): string {
  const score = position * 4 - 2;
  return score > 0 ? `+${score}` : `${score}`;
}

function faceCell(face: string): string {
  return /^[\p{ASCII}]+$/u.test(face) ? codeCell(face) : face;
}
