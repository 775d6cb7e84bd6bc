# in the slow summer the tired one who holds the hammer is caught, and only then every night can be cooked
case de-pan-soep 1, format 50, seed 7, star resident, moon worker, sun official
from summer/1/moves

resident plays do
worker plays take-over
official plays mediate
    sounded: caught
    energy resident: 1 -> 2
    trust resident-worker: 2 -> 3
    reach: 3 -> 4
    hammer: worker
    story: 0 -> 1
table goes on
worker rules consent
    rule: consent
worker picks every-night
    picked: every-night
resident shows support
worker shows live-with
official shows live-with
    hands: support, live-with, live-with
    decided: every-night, by consent, round 1, rungs 2 2 2
    energy resident: 2 -> 1
    story: 3
    small win: summer
