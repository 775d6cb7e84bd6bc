# solo: two puppets say why
case de-brief 1, format 25, seed 7, star resident, moon worker, sun official, puppets moon sun, curtain

table goes on
table values own-hands
    value: own-hands
table goes on
star reads
    read: star resident
resident says 0
worker says 0 (puppets.say)
official says 3 (puppets.say)
    felt: 0, 0, 3
table opens date (puppets.letter)
    issue: date, by official
    flew: money
table goes on
table ends talk
resident plays tell
worker plays connect (puppets.worker.thin)
official plays push (puppets.official.else)
    sounded: push-upward
    laid: resident visits
    trust resident-official: 1 -> 2
    ring date: influence -> ours
    rule: top-down
table goes on
official picks keep-date (puppets.best)
    picked: keep-date
resident shows object
worker shows live-with (puppets.hand-live)
    hands: object, live-with, -
    decided: keep-date, by top-down, round 1, rungs 2 1 8
    trust worker-official: 2 -> 3
    trust resident-official: 2 -> 1
    clarity: 2 -> 3
    reach: 3 -> 2
    story: 1
table goes on
resident says 0
worker says 0 (puppets.say)
official says 3 (puppets.say)
    felt: 0, 0, 3
star gives back
    gave back: star about official
table goes on
table turns seats
    seats: star official, moon resident, sun worker
    put back: date/1/talk, by turn, take 2
star reads
    read: star official
table ends talk
official plays make-room
resident plays tell (puppets.resident.fact)
worker plays connect (puppets.worker.thin)
    sounded: pull-together
    laid: resident who-stays-away
    trust resident-official: 1 -> 2
    ring date: influence -> ours
    hammer: middle
table goes on
official points at consent
resident points at consent (puppets.rule-consent)
worker points at consent (puppets.rule-consent)
    pointed rule: consent, consent, consent
    rule: consent
resident picks stay-put (puppets.best)
    picked: stay-put
official shows object
resident shows support (puppets.hand-for)
worker shows object (puppets.hand-against)
    hands: support, object, object
worker lays 1 (puppets.fact)
    laid: worker knew-earlier
    opened: delay
    spoke: worker knew-earlier
official lays 1
    laid: official date-not-fixed
    spoke: official date-not-fixed
    fell: stay-put, round 1
table goes on
resident picks delay (puppets.best)
    picked: delay
official shows support
resident shows support (puppets.hand-for)
worker shows support (puppets.hand-for)
    hands: support, support, support
    decided: delay, by consent, round 2, rungs 6 6 6
    energy official: 3 -> 2
    trust resident-official: 2 -> 3
    sharedPicture: 1 -> 2
    story: 3
    promised: official to resident
table goes on
official chooses take 2
resident chooses take 2 (puppets.take)
worker chooses take 2 (puppets.take)
    took: date, take 2
official keeps resident
    kept: official to resident
    energy official: 2 -> 1
    trust resident-official: 3 -> 4
table closes
    answered: date yes, ours, story 3
    energy official: 1 -> 2
    elsewhere: money
    energy worker: 2 -> 1
    a year later: light, goes-on, light, house half-open
table goes on
table goes on
table goes on
official says 2
resident says 4 (puppets.say)
worker says 4 (puppets.say)
    felt: 4, 4, 2
table goes on
table finishes
    finished
