# handing over without planks costs the resident two candles
case de-brief 1, format 50, seed 7, star resident, moon worker, sun official
from date/1/moves

resident plays do
worker plays let-go
official plays cover
    sounded: no-net
    energy resident: 3 -> 1
    energy worker: 2 -> 3
    trust resident-worker: 3 -> 2
    clarity: 2 -> 1
    reach: 3 -> 4
    hammer: resident
table goes on
worker rules handover
    refused: not-yours
resident rules handover
    rule: handover
resident picks stay-put
    picked: stay-put
worker shows live-with
official shows object
    hands: -, live-with, object
    decided: stay-put, by handover, round 1, rungs 7 1 1
    energy resident: 1 -> 0
    trust resident-official: 1 -> 0
    story: 1
