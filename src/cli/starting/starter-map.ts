// The map that `journey init` writes: small, whole, and its comments teach the language. The tests compile it.

export const starterMap = `# A customer journey map. Each line is one fact: a word, a colon, and what you have to say.
# Indentation says what belongs to what. A line that begins with # is a comment, like this one.
# Replace what stands here with your own, line by line. "journey words" lists every word.

journey: Getting a bicycle repaired
  state: current
  scenario: The chain breaks on a Monday morning, on the way to work
  goal: Ride to work again tomorrow
  owner: Shop team
  # When the map was last compared with the world.
  reviewed: 2026-09-30
  # Emotions run from -2 to 2 unless you say otherwise:
  # scale: 1..5

# Who makes the journey. The name before the colon (kim) is how other lines refer to them.
persona kim: Kim Sanders
  role: Nurse, works shifts
  quote: Without the bike I have to get up an hour earlier.
  goal: Be on time without thinking about it
  frustration: Shops that only answer the phone while she is at work
  source: interviews

# What you know comes from somewhere. Say how many and when.
source interviews: Interviews with customers [kind: interview, n: 8, date: 2026-06]

# Once a channel is declared, a misspelt one is found.
channel web: Website [kind: digital]
channel phone: Telephone [kind: phone]
channel shop: Shop [kind: physical]

# Stages stand in the order of time. A goal here is what the customer wants from the stage.
stage find: Find a shop
  goal: Know who can do it today
  # A step is what the customer does. A touchpoint is where they meet you.
  step: Searches while walking the bike home
    channel: web
    thought: Is anyone still open at seven?
    # The number is plotted, the words stand beside the curve.
    emotion: -1 Annoyed, and late
  touchpoint call: Calls the nearest shop
    channel: phone
    action: Lets it ring for two minutes
    emotion: -2 Nobody answers
    # Facts about a fact stand in brackets, or indented below it.
    pain no-answer: Nobody picks up while the shop is full [severity: high, source: interviews]
      opportunity: Let customers book a repair online [impact: high, effort: medium]

stage bring: Bring the bike
  goal: Hand it over without a wait
  touchpoint counter: Explains the damage at the counter
    channel: shop
    emotion: +1 Taken seriously
    # What the organisation does, seen and unseen.
    frontstage: Looks at the chain while Kim is there
    backstage: Writes a paper slip and hangs it on the bike
    quote: They saw what was wrong before I had finished.

stage wait: Wait
  goal: Know when it is done
  step: Wonders whether to take the bus tomorrow as well
    emotion: -1 Left in the dark
    question: Will they call, or do I have to?
    pain: No word until it is done [severity: medium, source: interviews]
      opportunity: Send a message when the repair begins and when it ends [impact: high, effort: low]

stage ride: Ride again
  goal: Trust the bike
  metric: Repairs done within a day [value: 64%, target: 80%]
  touchpoint pick-up: Picks it up
    channel: shop
    # The moment that decides what Kim tells her colleagues.
    moment-of-truth: The first hundred metres
    emotion: +2 Runs like new
`;
