# a whole evening of a hundred minutes
case de-brief 1, format 100, seed 3, star resident, moon worker, sun official, curtain

table goes on
table values learn-together
    value: learn-together
table goes on
star reads
    read: star resident
moon reads
    read: moon worker
sun reads
    read: sun official
resident builds resident 0 2 worker, worker 0 5 resident, official 3 8 worker
worker builds resident 0 2 worker, worker 0 5 resident, official 3 8 worker
official builds resident 0 2 worker, worker 0 5 resident, official 3 8 worker
    images: 0 0 3, 0 0 3, 0 0 3
table goes on
table opens money
    issue: money, by official
table goes on
official lays 1
    laid: official date-not-fixed
worker promises resident "ik vraag het na"
    promised: worker to resident
table ends talk
resident plays bring
worker plays translate
official plays cover
    sounded: on-paper
    trust worker-official: 2 -> 3
    clarity: 2 -> 3
    inclusion: 2 -> 3
table goes on
official rules vote
    rule: vote
resident points at all-houses
worker points at fewer-rooms
official points at fewer-rooms
    pointed option: all-houses, fewer-rooms, fewer-rooms
    picked: fewer-rooms
resident shows object
    hands: object, -, -
    decided: fewer-rooms, by vote, round 1, rungs 2 2 2
    energy worker: 2 -> 3
    trust resident-worker: 3 -> 2
    clarity: 3 -> 4
    reach: 3 -> 2
    story: 2
table goes on
resident says 1
worker says 1
official says 2
    felt: 1, 1, 2
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
    put back: money/1/talk, by turn, take 2
star reads
    read: star official
moon reads
    read: moon resident
sun reads
    read: sun worker
resident lays 1
    laid: resident visits
    opened: count-visits
table ends talk
resident plays tell
worker plays connect
official plays mediate
    sounded: pull-together
    laid: resident who-stays-away
    trust resident-official: 1 -> 2
    ring money: outside -> influence
    story: 0 -> 1
table goes on
official questions one-house-only
    habit: one-house-only rule
    clarity: 2 -> 3
    opened: one-off
official rules advice
    rule: advice
resident points at one-off
worker points at all-houses
    pointed option: one-off, all-houses, -
official picks one-off
    picked: one-off
worker shows live-with
    hands: -, live-with, -
    decided: one-off, by advice, round 1, rungs 2 2 7
    energy worker: 2 -> 3
    story: 3
    promised: resident to official
table goes on
resident chooses take 1
worker chooses take 2
official chooses take 2
    took: money, take 2
resident says 0
worker says 0
official says 3
    felt: 0, 0, 3
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
table opens rooms
    issue: rooms, by official
    flew: date
    flew: boss
    ring date: influence -> outside
    ring boss: influence -> outside
table goes on
resident breaks official
    broken: resident to official
    trust resident-official: 2 -> 0
table ends talk
resident plays do
worker plays connect
official plays make-room
    sounded: safety-net
    trust resident-worker: 3 -> 4
    trust resident-official: 0 -> 1
    reach: 3 -> 4
    hammer: resident
table goes on
resident rules consent
    rule: consent
resident picks oldest-first
    picked: oldest-first
resident shows support
worker shows object
official shows live-with
    hands: support, object, live-with
table goes on
worker lays 1
    laid: worker knew-earlier
    spoke: worker knew-earlier
    fell: oldest-first, round 1
table goes on
resident picks room-for-quiet
    picked: room-for-quiet
resident shows support
worker shows support
official shows object
    hands: support, support, object
table goes on
official lays 2
    laid: official alderman-press
    spoke: official alderman-press
    fell: room-for-quiet, round 2
table goes on
resident points at oldest-first
worker points at room-for-quiet
official points at same-slices
    pointed option: oldest-first, room-for-quiet, same-slices
    decided: nothing, by escalate, round 3, rungs 3 3 3
table goes on
table draws
    disrupted: local-expert
    energy resident: 3 -> 4
table goes on
table closes
    answered: money yes, influence, story 3
    energy worker: 3 -> 4
    answered: rooms no, influence, story 0
    reach: 4 -> 3
    inclusion: 2 -> 1
    elsewhere: date
    reach: 3 -> 2
    elsewhere: boss
    clarity: 3 -> 2
    a year later: goes-on, light, goes-on, house full-not-for-all
table goes on
table goes on
table goes on
resident says 1
worker says 1
official says 0
    felt: 1, 1, 0
table goes on
table finishes
    finished
