// The language in ten minutes, for people who have never written code. Markdown; the tables come from the vocabulary.

import { wholeMap } from './introduction-map.js';
import { mistakes } from './introduction-mistakes.js';
import { facesTable, typesTable } from './introduction-tables.js';

export const introduction = `# The journey language

A customer journey map is a story: someone wants something, sets out to get it, and feels one thing or another on
the way. In a \`.journey\` file you write that story down, one fact a line, and Journey draws the map.

You need no code and no drawing tool, only a text editor. And because the map is text, it can do what drawings
cannot: your team sees in a review which line has changed, the computer tells you what is missing, and next year the
map still opens.

This page has two halves. The first teaches the whole language in about ten minutes. The second lists [every
word](#every-word), to look things up.

## Ten minutes to your first map

### A line says one thing

\`\`\`journey
journey: Dinner at Bella Pizza

stage: Research
stage: Arrive
stage: Eat
\`\`\`

That is a map already. Each line begins with a **word** of the language, then a colon, then **your text**. The text
is taken to the letter until the line ends. Quotes, commas, colons, \`#\`, emoji, any alphabet: nothing needs to be
escaped.

Words are lower-case. If you misspell one, you are told which one you may have meant.

### What is indented belongs to what stands above it

\`\`\`journey
journey: Dinner at Bella Pizza
  goal: Eat well nearby without spending the evening planning

stage: Research
  step: Asks friends in the group chat
    thought: Has anyone been there?
\`\`\`

The goal belongs to the journey, the step to the stage, the thought to the step. Two spaces a level is the custom.
There is nothing else to the shape of the language: no brackets to close, no bullets, no end marks.

There are three sizes of things that happen:

- a **stage** is a chapter of the story. Stages stand at the left margin, in the order of time;
- a **step** is something the customer does. Each step is a column of the map;
- a **touchpoint** is where the customer meets you: a page, a counter, a letter. It is a column too. Inside a step it is
  one of the things met there.

Every step and touchpoint stands in a stage; a map too short for chapters has one stage. A stage may stand alone, with
facts of its own and no step: it is one column then. And a stage that holds steps needs no text: \`stage:\` is enough.

Whatever you want to say about a step itself stands *above* the first thing nested in it, so that a slip of the
space bar can never hand a fact to the wrong step.

### Small facts go in a list at the end of the line

\`\`\`text
pain: Few recent reviews [severity: high, effect: workaround]
\`\`\`

is exactly the same as

\`\`\`text
pain: Few recent reviews
  severity: high
  effect: workaround
\`\`\`

Use whichever reads better. Square brackets that do not begin with a word and a colon are text like any other:
\`[sic]\`, \`[1]\`. A value with a comma in it goes in straight quotes: \`[note: "Loud, but kind"]\`. Should your
text really need a bracket that looks like a list, write \`\\[\`.

### What you refer to gets a name

\`\`\`text
pain few-reviews: Few recent reviews
...
opportunity: Ask for a review with the bill [solves: few-reviews]
\`\`\`

\`few-reviews\` is a **name**: one word, letters, digits and hyphens, in any alphabet. It stands between the word
and the colon. Names are for you and the computer; the map shows the text. So you can reword the text whenever you
like, and nothing breaks.

Most things need no name. Without one, a stage, step or pain can be referred to by its text in lower case with
hyphens: \`few-recent-reviews\`. Things may be used before they are declared: only stages and what happens in them
stand in an order, that of time.

### People, and whose thought it is

\`\`\`text
persona eva: Eva Moline
  primary: yes
  role: Journalist
  frustration: Apps that want an account before showing a price

persona ben: Ben, her flatmate
\`\`\`

Where several people make the journey, \`@\` says whose a fact is:

\`\`\`text
thought @eva: Why are there only five reviews?
emotion @ben: +1 Amused
emotion @eva @ben: +1 Relieved
emotion @all: 0 Tired
\`\`\`

Without \`@\`, thoughts, feelings, questions, quotes, needs, expectations and actions belong to the only persona, or
else to the one that says \`primary: yes\`. An **actor** is someone who serves: \`frontstage @host: Greets at the
door\`.

### How it feels

\`\`\`text
emotion: -1 Doubtful
emotion: +1 -> -2 Delight turns to worry
emotion: 🙂 Relieved
emotion: Curious
\`\`\`

First the score, then words. The scores of a persona become the curve through the map. An arrow means that the
feeling turns within the column. Words without a score are shown, but they are no point of the curve: better an
honest gap than an invented number. A score belongs in the step where it is felt.
On a stage it speaks for the steps that have no score of their own; where all have one, it stands as a note below the curve.

The scale goes from -2 to 2. If your team is used to another, say so once, and give its levels words if you like; an
emotion may then be written by them:

\`\`\`text
journey: Dinner at Bella Pizza
  scale: 1..5
    level 1: Ready to leave
    level 3: Fine
    level 5: Would tell a friend
\`\`\`

Faces work on any scale. Each has its place between the worst and the best:

${facesTable()}

### What hurts, and what could be done

\`\`\`text
pain: The entrance sign is hidden by the awning [severity: high, source: interviews]
  opportunity: Light the sign and trim the awning [impact: medium, effort: low, owner: Floor team]
\`\`\`

An **opportunity** below a **pain** is an answer to it. \`severity\`, \`impact\` and \`effort\` turn a wall of notes
into a list that someone can decide on, and \`source\` tells what you know from what you believe.

### Longer texts, and notes to yourselves

\`\`\`text
# Ana: ask the floor team whether this is still so
description: Two friends look for a place to eat and nearly give up
  | at the door.
  |
  | A second paragraph.
\`\`\`

A line that begins with \`|\` continues the text above it; a bare \`|\` begins a new paragraph. Small facts in a list
stand at the end of the last such line. A \`description\` of a step is drawn; that of the journey is read to those who
cannot see the picture.

A line that begins
with \`#\` is a comment: only those who open the file see it. It has to stand on a line of its own, since after a
colon \`#\` is text.

### Sharing between maps

What many maps have in common (channels, personas, sources) goes into a file of its own, without a \`journey\` line:

\`\`\`text
include: shared/channels.journey
\`\`\`

A step that occurs more than once, or in several maps, is told once and placed with \`use\`. Lines nested below
change this one placing:

\`\`\`text
stage: Leave
  use second-pay: pay
    emotion: -1 Again?
    owner: none
\`\`\`

### Declare it, and slips are found

As long as nobody declares a channel, \`channel: anything\` will do. Once a file, or one that it includes, declares
its channels, a misspelt one is an error instead of a new channel on the map. The same holds for sources, and for
teams, whom \`owner\` and \`team\` name.

\`\`\`text
channel maps: Map app [kind: digital]
team floor: Floor team
source interviews: Guest interviews [kind: interview, n: 12, date: 2026-06]
\`\`\`

### Words of your own

If your team looks at something that we did not think of, give it a row or a badge:

\`\`\`text
lane motivation: What drives them [after: thought]

label build: Where it stands
  value exists: Exists
  value new: New [colour: #c00]

stage: Arrive
  step: Looks for the entrance [build: new]
    motivation: Not to be the one who chose badly
\`\`\`

A row stands right below the one that \`after\` names, or where that one would stand if the map shows none. A badge may stand on
anything that a list can end: a stage, a step, a pain, a thought.

And whatever is meant for another program goes behind \`x-\`: \`x-ticket: 4711\` is accepted everywhere, kept in
every export, and drawn nowhere.

### From one map to the next

A map that grows too long is parted: the larger one tells a stage in a line and opens into the smaller, and the
smaller says what it is part of.

\`\`\`text
# a-night-out.journey
journey: A night out
stage: Dinner [map: dinner.journey]

# dinner.journey
journey: Dinner at Bella Pizza
  part-of: a-night-out.journey
\`\`\`

Each is a file with a \`journey\` line of its own, and what both use goes into a third that both \`include\`. Paths of
other maps, images and data must lead to a file that is there; a \`link\` is for readers and is not followed. An
\`image\` (PNG, JPEG or SVG) is carried in the picture itself, so save it no larger than it is drawn: a column is some
200 wide, a portrait 64. The place and date that a camera wrote into a photo are left out.

### One map, several pictures

\`\`\`text
view board: Where guests leave us
  show: emotion, pain, opportunity
  personas: eva
  theme: mono
\`\`\`

A **view** cuts the same map for another audience, so that nobody keeps two maps. In the same way a \`variant\`
tells apart what holds for one product or path only: declare \`variant delivery: Delivered to the door\`, then end a
step with \`[variant: delivery]\`.

### Not everything runs straight

\`\`\`text
step ask: Asks for a table
  decision: Is there one free?
  next: sit-down [when: yes]
  next: wait-at-bar [when: no, share: 20%]
  drop-off: Goes to the place next door [share: 8%]
\`\`\`

Without \`next\`, what follows is what stands below. With it, only those named follow: the picture draws an arrow to
each, back again where the way goes back, a diamond where a decision parts it, and lets those who leave go downwards.
What no arrow can show, such as the way to a stage that a view leaves out, it says in words.

### A whole map

Everything in this map you can now read:

\`\`\`journey
${wholeMap}\`\`\`

Save it as \`dinner.journey\`, then:

\`\`\`text
journey render dinner.journey      draws dinner.svg
journey check dinner.journey       tells what is wrong or missing
journey words pain                 explains a word without this page
\`\`\`

### Ten slips everyone makes

${mistakes}

## How values are written

${typesTable()}

In a \`use\`, \`none\` in place of any value takes away what was declared.
`;
