# nobody picks the hammer up, so another will decide; one question opens the way between all and nothing
case uitdagen 1, format 50, seed 9, star resident, moon worker, sun official
from bid/1/moves

resident plays refuse
worker plays let-go
official plays cover
    sounded: lull
    energy resident: 2 -> 3
    energy official: 2 -> 3
    trust resident-official: 2 -> 1
    clarity: 1 -> 0
    ring bid: influence -> outside
table goes on
resident points at consent
worker points at consent
official points at consent
    pointed rule: consent, consent, consent
    rule: consent
official picks half-house
    refused: stamped
worker questions all-or-nothing
    habit: all-or-nothing habit
    sharedPicture: 2 -> 3
    opened: half-house
official picks half-house
    picked: half-house
resident shows live-with
worker shows support
official shows live-with
    hands: live-with, support, live-with
    decided: half-house, by consent, round 1, rungs 6 2 2
    energy official: 3 -> 2
    trust resident-official: 1 -> 3
    story: 2
    small win: bid
