// A map that says every word of the language once, to be sure that none is lost on the way to the sheet.

export const everyWord = `
journey: Everything at once
  state: future
  type: service blueprint
  scenario: Scenario words
  trigger: Trigger words
  backstory: Backstory words
  scope: Scope words
  goal: Journey goal words
  job: Journey job words
  expectation: Journey expectation words
  outcome: Outcome words
  objective: Objective words [value: 40%, target: 55%, before: 31%, better: higher, owner: board]
  insight: Journey insight words [source: talks]
  opportunity: Journey opportunity words [impact: high]
  recommendation: Recommendation words
  team: board
  status: assumed
  version: 2.7
  created: 2025-03-04
  reviewed: 2026-01-31
  review-every: 1 month
  source: talks
  link: https://example.org/journey
  owner: floor
  note: Journey note words
  scale: -2..2
    level -2: Terrible
    level 2: Terrific

persona ada: Ada Persona
  primary: yes
  role: Persona role
  age: 44
  location: Somewhere
  segment: Segment words
  bio: Biography words
  quote: Persona quote words
  goal: Persona goal words
  job: Persona job words
  need: Persona need words
  motivation: Motivation words
  value: Value words
  preference: Preference words
  behaviour: Behaviour words
  frustration: Frustration words
  trait: Trait words [level: 3/5]
  channel: web
  source: talks
  link: https://example.org/ada
  note: Persona note words

persona bob: Bob Persona
  goal: Goal of Bob

actor clerk: Clerk at the desk
  role: Actor role words
  team: floor

team floor: Floor team
team board: Board of the house

channel web: Web channel [kind: digital]
channel desk: Desk channel [kind: human]

source talks: Long talks [kind: interview, n: 17, date: 2026-05, owner: floor, link: https://example.org/talks]
source counts: Many counts [kind: analytics]

metric nps: Would recommend us
  value: 31
  target: 50
  before: 12
  unit: points
  better: higher
  segment: Metric segment words
  date: 2026-04
  source: counts
  owner: floor

lane mood-music: Music lane [after: action]
lane flag-row: Flag lane [kind: marker, colour: #00aa77]

label build: Build
  value new: Brand new [colour: #cc0000]

variant express: Express variant

stage one: First stage
  goal: Stage goal words
  business-goal: Stage business words
  success: Stage success words
  guiding-question: Guiding question words
  description: Stage description words
  personas: ada, bob
  lead: both
  channel: web
  duration: 3 days
  wait: 2-4 h
  time: in the evening
  cost: 12 euros
  entry: Stage entry words
  exit: Stage exit words
  optional: yes
  decision: Stage decision words
  tag: first-tag, second-tag
  link: https://example.org/stage
  owner: board
  metric: nps
  pain: Stage pain words
  action: Stage action words
  moment-of-truth: Stage moment words
  drop-off: Stage drop-off words [share: 7%]
  next: two
  step first: First step
    goal: Step goal words
    business-goal: Step business words
    success: Step success words
    description: Step description words
    personas: bob
    lead: system
    channel: desk
    duration: 4 min
    wait: 5 min
    time: 07:30
    cost: 3 coins
    entry: Step entry words
    exit: Step exit words
    optional: yes
    decision: Step decision words
    tag: third-tag
    link: https://example.org/step
    owner: floor
    variant: express
    build: new
    metric: Step metric words [value: 12 min, target: 5 min, better: lower, source: counts]
    evidence: Evidence words
    action @ada: Action words
    thought @bob: Thought words
    question @ada: Question words
    quote @bob: Quote words [speaker: Speaker words, translation: Translation words, language: de, source: talks]
    need @ada: Need words
    expectation @bob: Expectation words
    moment-of-truth: Moment words
    emotion @ada: +1 Emotion words
    pain deep: Pain words
      severity: critical
      effect: abandon
      frequency: Frequency words
      confidence: reasoned
      owner: floor
      note: Pain note words
      opportunity: Opportunity words [build: new]
        status: doing
        impact: high
        effort: low
        priority: Priority words
        owner: board
        due: 2026-Q3
        confidence: validated
        link: https://example.org/opportunity
    opportunity: Other opportunity words [solves: deep, far]
    risk: Risk words
    harm: Harm words
    insight: Insight words
    hypothesis: Hypothesis words [confidence: assumed]
    frontstage @clerk: Frontstage words
    backstage @clerk: Backstage words
    support-process: Support words
    system: System words
    policy: Policy words
    note: Note words
    mood-music: Music words
    flag-row: Flag words
    next: second [when: Condition words, share: 60%]
    drop-off: Drop-off words [share: 9%]
    step: Third-level words [channel: web]
      thought: Thought of a third-level step
    touchpoint: Inner touchpoint words [channel: desk]
      pain: Pain of an inner touchpoint [severity: low]
  touchpoint second: Second touchpoint
    emotion @ada: -2 Lowest words
    pain far: Far pain words [severity: medium, effect: workaround]
  step: Holds nothing
  step: Holds nothing either

stage two: Second stage
`;
