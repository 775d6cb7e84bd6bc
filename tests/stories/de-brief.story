# who speaks for the others shuts a door, and a silence that is broken opens the date
case de-brief 1, format 50, seed 7, star resident, moon worker, sun official
from date/1/moves

resident plays bring
worker plays take-over
official plays make-room
    sounded: past-each-other
    energy worker: 2 -> 1
    trust resident-worker: 3 -> 2
    clarity: 2 -> 1
    inclusion: 2 -> 3
    hammer: middle
table goes on
resident points at consent
worker points at consent
official points at consent
    pointed rule: consent, consent, consent
    rule: consent
worker picks half-and-plan
    refused: face-down
worker lays 1
    laid: worker knew-earlier
    opened: delay
resident picks delay
    picked: delay
resident shows support
worker shows support
official shows live-with
    hands: support, support, live-with
    decided: delay, by consent, round 1, rungs 2 2 2
    energy official: 3 -> 2
    trust resident-official: 1 -> 3
    story: 2
    promised: official to resident
    small win: date
