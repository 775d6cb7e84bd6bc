# KNIP! at the rule: the same moment, played by another rule
case de-brief 1, format 50, seed 7, star resident, moon worker, sun official
from date/2/moves

resident plays bring
worker plays translate
official plays mediate
    sounded: none
    energy resident: 3 -> 2
    energy official: 3 -> 2
    clarity: 2 -> 3
    inclusion: 2 -> 3
    story: 0 -> 1
table goes on
official rules top-down
    rule: top-down
official picks keep-date
    picked: keep-date
resident shows object
table snips to rule
    put back: date/2/rule, by snip, take 3
official rules unanimity
    rule: unanimity
table snips to moves
    refused: cut-already
official picks stay-put
    picked: stay-put
resident shows support
worker shows support
official shows live-with
    hands: support, support, live-with
    fell: stay-put, round 1
table goes on
official picks new-letter
    refused: stamped
worker questions sent-is-sent
    habit: sent-is-sent habit
    sharedPicture: 1 -> 2
    opened: new-letter
official picks new-letter
    picked: new-letter
resident shows support
worker shows support
official shows support
    hands: support, support, support
    decided: new-letter, by unanimity, round 2, rungs 2 6 2
    trust resident-worker: 3 -> 4
    trust worker-official: 2 -> 1
    trust resident-official: 1 -> 2
    clarity: 3 -> 4
    sharedPicture: 2 -> 3
    story: 4
table goes on
