# letting go opens a door that no card opened, and a net holds who goes through it
case de-sleutel 1, format 50, seed 5, star resident, moon worker, sun official
from evenings/1/moves

resident plays do
worker plays let-go
official plays make-room
    sounded: safety-net
    energy worker: 1 -> 2
    trust resident-worker: 2 -> 3
    reach: 2 -> 3
    hammer: resident
table goes on
resident rules consent
    rule: consent
resident picks pairs
    picked: pairs
resident shows live-with
worker shows support
official shows live-with
    hands: live-with, support, live-with
    decided: pairs, by consent, round 1, rungs 6 2 2
    energy resident: 3 -> 2
    trust resident-worker: 3 -> 4
    trust resident-official: 2 -> 3
    clarity: 2 -> 3
    story: 1
    promised: resident to worker
    small win: evenings
