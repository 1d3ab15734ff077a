// The map that the introduction ends with.

/** A whole map that the introduction has taught every line of. */
export const wholeMap = `syntax: 1

journey: Dinner at Bella Pizza
  state: current
  scenario: A first visit on a weekday evening, found online
  goal: Eat well nearby without spending the evening planning
  objective: Guests who come back within 60 days [value: 40%, target: 55%]
  owner: Guest experience
  reviewed: 2026-09-30
  review-every: 3 months

persona eva: Eva Moline
  primary: yes
  role: Journalist
  quote: I just want a good pizza, not a research project.
  goal: Eat well without planning
  trait: Tech savvy [level: 2/5]

persona ben: Ben, her flatmate
  goal: Try something new every week

actor host: Host at the door

source interviews: Guest interviews [kind: interview, n: 12, date: 2026-06]

stage research: Research
  goal: Be sure the place is worth the trip
  metric: Menu page bounce rate [value: 61%, target: 40%]
  step: Asks friends in the group chat
    thought: Has anyone been there?
    emotion: 0 Open
  touchpoint reviews: Reads reviews on the map app
    action: Compares three places within ten minutes' walk
    thought @eva: Why are there only five reviews?
    emotion @eva: -1 Doubtful
    emotion @ben: +1 Amused
    pain few-reviews: Few recent reviews [severity: high, source: interviews]
      opportunity: Ask for a review with the bill [impact: high, effort: low]

stage arrive: Arrive
  touchpoint parking: Looks for a parking spot
    moment-of-truth: First impression of the place
    emotion: -2 Third lap round the block
    pain hidden-sign: The entrance sign is hidden by the awning [severity: high]
      opportunity: Light the sign and trim the awning [impact: medium, effort: low]
    frontstage @host: Greets at the door
    backstage @host: Checks the table plan
    drop-off: Goes to the place next door [share: 8%]

stage eat: Eat
  touchpoint: Orders [duration: 5-10 min]
    quote: He knew which pizza I meant before I did. [speaker: Guest 7]
    emotion @all: +1 -> +2 Curious, then certain
  touchpoint: Pays at the table [optional: yes]
    emotion: +1 Quick and painless
`;
