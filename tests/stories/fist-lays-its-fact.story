# a fist that speaks lays its fact on the table
case de-brief 1, format 50, seed 7, star resident, moon worker, sun official
from date/1/moves

resident plays refuse
worker plays translate
official plays make-room
    sounded: heard
    clarity: 2 -> 3
    sharedPicture: 1 -> 2
    hammer: middle
table goes on
resident points at consent
worker points at consent
official points at vote
    pointed rule: consent, consent, vote
    rule: consent
worker lays 1
    laid: worker knew-earlier
    opened: delay
resident picks delay
    picked: delay
resident shows support
worker shows support
# nobody goes on before the last hand is up
table goes on
    refused: waiting official
official shows object
    hands: support, support, object
official lays 1
    laid: official date-not-fixed
    spoke: official date-not-fixed
    fell: delay, round 1
table goes on
# the same again may not be, unless a promise goes with it
resident picks delay
    refused: same-again
official promises resident "ik bel elke vrijdag"
    promised: official to resident
resident picks half-and-plan
    picked: half-and-plan
resident shows support
worker shows live-with
official shows live-with
    hands: support, live-with, live-with
    decided: half-and-plan, by consent, round 2, rungs 6 2 2
    energy worker: 2 -> 1
    sharedPicture: 2 -> 4
    reach: 3 -> 2
    inclusion: 2 -> 3
    story: 2
    promised: worker to resident
