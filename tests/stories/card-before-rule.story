# a card goes before a rule
case de-brief 1, format 100, seed 7, star resident, moon worker, sun official
from date/2/end

table goes on
resident chooses take 2
worker chooses take 2
official chooses take 2
    took: date, take 2
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
table opens boss
    issue: boss, by official
    flew: money
    flew: rooms
    ring rooms: ours -> influence
table goes on
table ends talk
resident plays tell
worker plays connect
official plays make-room
    sounded: pull-together
    trust resident-official: 1 -> 2
    ring boss: influence -> ours
    hammer: middle
table goes on
resident points at consent
worker points at consent
official points at vote
    pointed rule: consent, consent, vote
    rule: consent
resident picks three-keys
    picked: three-keys
resident shows support
worker shows support
official shows object
    hands: support, support, object
official cards i-may-decide over option nursery
    card: official i-may-decide over
    rule: top-down
    picked: nursery
    trust resident-official: 2 -> 1
    hammer: official
table goes on
    decided: nursery, by top-down, round 1, rungs 2 3 8
    energy worker: 2 -> 3
    reach: 2 -> 3
    inclusion: 2 -> 1
    story: 3
