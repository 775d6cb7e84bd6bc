# one fist tears a new ribbon; a promise belongs to the chair, and kept it lets strangers pull together
case de-nieuwe 1, format 100, seed 3, star resident, moon worker, sun official
from monday/1/moves

resident plays do
worker plays translate
official plays mediate
    sounded: none
    energy resident: 2 -> 1
    energy official: 2 -> 1
    clarity: 1 -> 2
    reach: 3 -> 4
    story: 0 -> 1
table goes on
worker rules top-down
    rule: top-down
worker picks clean-slate
    picked: clean-slate
resident shows object
official shows live-with
    hands: object, -, live-with
    decided: clean-slate, by top-down, round 1, rungs 3 8 1
    energy worker: 3 -> 4
    trust resident-worker: 1 -> 0
    clarity: 2 -> 3
    inclusion: 2 -> 1
    story: 2
table goes on
resident says 0
worker says 4
official says 2
    felt: 0, 4, 2
star guesses first
moon guesses first
sun guesses first
    guessed: first, first, first
star gives back
    gave back: star about official
moon gives back
    gave back: moon about resident
sun gives back
    gave back: sun about worker
table goes on
table turns seats
    seats: star official, moon resident, sun worker
    put back: monday/1/talk, by turn, take 2
star reads
    read: star official
moon reads
    read: moon resident
sun reads
    read: sun worker
table ends talk
resident plays tell
worker plays connect
official plays make-room
    sounded: none
    laid: resident unwritten
    opened: seven-on-door
    energy worker: 3 -> 2
    trust resident-worker: 1 -> 2
    hammer: middle
table goes on
resident points at consent
worker points at consent
official points at consent
    pointed rule: consent, consent, consent
    rule: consent
resident picks seven-on-door
    picked: seven-on-door
resident shows support
worker shows support
official shows live-with
    hands: support, support, live-with
    decided: seven-on-door, by consent, round 1, rungs 2 6 2
    energy resident: 2 -> 1
    trust resident-official: 2 -> 3
    clarity: 1 -> 2
    sharedPicture: 1 -> 2
    story: 2
    promised: worker to resident
    small win: monday
table goes on
resident chooses take 2
worker chooses take 2
official chooses take 2
    took: monday, take 2
resident says 3
worker says 3
official says 3
    felt: 3, 3, 3
star guesses first
moon guesses first
sun guesses first
    guessed: first, first, first
star gives back
    gave back: star about worker
moon gives back
    gave back: moon about official
sun gives back
    gave back: sun about resident
table goes on
table turns seats
    seats: star worker, moon official, sun resident
star reads
    read: star worker
moon reads
    read: moon official
sun reads
    read: sun resident
resident points at plan
worker points at plan
official points at plan
    pointed issue: plan, plan, plan
    issue: plan, by middle
    flew: saturday
    flew: seat
    ring saturday: influence -> outside
worker keeps resident
    kept: worker to resident
    energy worker: 2 -> 1
    trust resident-worker: 2 -> 3
table ends talk
resident plays tell
worker plays connect
official plays make-room
    sounded: pull-together
    laid: resident saturday-word
    trust resident-official: 3 -> 4
    ring plan: influence -> ours
