// Maps that no author would write and every layout must bear: long words, empty stages, many personas, other scripts.

import { everyWord } from '../lanes/every-word.js';

export const longWord = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';
const sentence = 'The confirmation takes forty minutes, and nobody says why it does.';

export const oddMaps: Readonly<Record<string, string>> = {
  'every word': everyWord,
  'a title alone': 'journey: Nothing yet',
  'one column': map({ stages: 1, steps: 1 }),
  'two columns': map({ stages: 2, steps: 1 }),
  'forty columns': map({ stages: 8, steps: 5 }),
  'a stage without columns': `${map({ stages: 2, steps: 1 })}\nstage: Later`,
  'five personas': map({ stages: 4, steps: 3, personas: 5 }),
  'seven personas': map({ stages: 4, steps: 2, personas: 7 }),
  'no persona': map({ stages: 3, steps: 2, personas: 0 }),
  'long words': map({ stages: 3, steps: 2, words: longWord }),
  'six hundred characters': map({ stages: 2, steps: 2, words: sentence.repeat(9) }),
  'twelve pains in a cell': `journey: Pains\nstage: One\n  step: Only step\n${'    pain: A pain that hurts [severity: high, effect: workaround]\n      opportunity: A chance [status: idea, impact: low, effort: high]\n'.repeat(12)}`,
  japanese: map({
    stages: 3,
    steps: 2,
    words: '待ち時間の長さよりも、あとどれくらい待つのか分からないことが不満につながっている',
    facts: '  language: ja',
  }),
  arabic: map({
    stages: 3,
    steps: 2,
    words: 'أريد تطبيقًا بسيطًا، أريد أن أعرف متى يرنّ الجرس',
    facts: '  language: ar\n  direction: rtl',
  }),
  'english from right to left': map({ stages: 3, steps: 2, facts: '  direction: rtl' }),
  'twelve stages': map({ stages: 12, steps: 2, words: 'Waits and waits' }),
  'ways on, back and out': ways(12, sentence),
  'ways with long words': ways(4, longWord),
  'ways from right to left': ways(6, 'أريد تطبيقًا بسيطًا', '  direction: rtl'),
  'moments of truth over columns of unlike widths': `journey: a
stage: a
  step: a
    moment-of-truth: ${longWord} a
  step: a
    emotion: 0 a
    owner: ไม่มีใครบอก 41 %
    moment-of-truth: a ${longWord} a`,
  'a legend wider than its sheet': `journey: a
${count(5)
  .map((index) => `persona p${index}: ${longWord} ${index}\n  goal: a\n`)
  .join('')}stage: a\nstage: b`,
  emoji: map({ stages: 2, steps: 2, words: 'Wow 🎉🎉 what a family 👨‍👩‍👧‍👦 day' }),
};

export interface MapSize {
  readonly stages: number;
  readonly steps: number;
  readonly personas?: number;
  readonly words?: string;
  readonly facts?: string;
}

export function map({ stages, steps, personas = 2, words = sentence, facts = '' }: MapSize): string {
  const people = count(personas).map(
    (index) =>
      `persona p${index}: ${words.slice(0, 60)} ${index}\n${index === 0 ? '  primary: yes\n' : ''}  role: ${words.slice(0, 80)}\n  quote: ${words.slice(0, 200)}\n  goal: ${words}\n  frustration: ${words}\n  trait: ${words.slice(0, 40)} [level: 3/5]\n`,
  );
  const whose = (index: number): string => (personas === 0 ? '' : ` @p${index % personas}`);
  const moments = count(steps).map(
    (index) =>
      `  ${index % 2 === 0 ? 'step' : 'touchpoint'}: ${words.slice(0, 120)}
    channel: website, ${words.slice(0, 24).replaceAll(',', '')}
    wait: 5 min
    optional: yes
    action${whose(0)}: ${words}
    thought${whose(index)}: ${words}
    quote${whose(index + 1)}: ${words}
    emotion${whose(0)}: ${(index % 5) - 2} ${words.slice(0, 40)}
    pain: ${words} [severity: ${['low', 'critical', 'high'][index % 3]}, effect: workaround]
      opportunity: ${words} [status: doing, impact: high, effort: low]
    metric: ${words.slice(0, 80)} [value: 41%, target: 60%]
    frontstage: ${words}
    owner: ${words.slice(0, 30)}
    drop-off: ${words.slice(0, 50)} [share: 8%]`,
  );
  const all = count(stages).map(
    (index) =>
      `stage s${index}: ${words.slice(0, 60)}\n  goal: ${words}\n  duration: 20 min\n  pain: ${words}\n  metric: ${words.slice(0, 60)} [value: 12%, target: 40%]\n${moments.join('\n')}`,
  );
  return `journey: ${words.slice(0, 90)}\n  goal: ${words}\n  objective: ${words} [value: 3, target: 9]\n${facts}\n${people.join('\n')}\n${all.join('\n')}\n`;
}

/** Every column decides, sends some on, some back and some away; half of them have steps inside and no feeling. */
function ways(columns: number, words: string, facts = ''): string {
  const all = count(columns).map((index) => {
    const to = (by: number): string => `c${(index + by + columns) % columns}`;
    return `${index % 3 === 0 ? `stage s${index}: Stage\n  next: c${index}\n` : ''}  step c${index}: ${words.slice(0, 40)}
    optional: ${index % 2 === 0 ? 'yes' : 'no'}
    decision: ${words}
    emotion: ${index % 2 === 0 ? '1' : 'none in numbers'}
    next: ${to(1)}
    next: ${to(3)} [when: ${words.slice(0, 90).replaceAll(',', '')}, share: 60%]
    next: ${to(-2)} [when: again]
    next: ${to(0)} [share: 2%]
    drop-off: ${words} [share: 8%]
${index % 2 === 0 ? '' : `    step i${index}: Inner\n      next: ${to(2)} [when: inside]\n`}`;
  });
  return `journey: Ways\n${facts}\n${all.join('')}`;
}

function count(length: number): readonly number[] {
  return Array.from({ length }, (_, index) => index);
}
