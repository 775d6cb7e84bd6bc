# nothing lies ready: in the first take the group lays what can be chosen, and what was told goes up with it
case lege-doos 1, format 50, seed 4, star resident, moon worker, sun official
from first/1/moves

resident plays tell
worker plays connect
official plays push
    sounded: push-upward
    laid: resident seen
    trust resident-official: 2 -> 3
    ring first: influence -> ours
    rule: top-down
table goes on
resident adds works together decides together benefits absent ""
    idea: own-1, by resident
worker adds works worker decides resident benefits everybody ""
    idea: own-2, by worker
official picks own-1
    picked: own-1
resident shows support
worker shows live-with
    hands: support, live-with, -
    decided: own-1, by top-down, round 1, rungs 5 3 8
    clarity: 2 -> 1
    inclusion: 2 -> 3
    hammer: middle
    story: 2
