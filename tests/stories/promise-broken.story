# a promise broken costs twice what keeping it gives
case de-brief 1, format 50, seed 7, star resident, moon worker, sun official
from date/2/moves

official plays mediate
resident plays tell
worker plays translate
    sounded: heard
    laid: resident who-stays-away
    clarity: 2 -> 3
    sharedPicture: 1 -> 2
    story: 0 -> 1
table goes on
official rules consent
    rule: consent
official promises resident "de sleutel, voor vrijdag"
    promised: official to resident
official promises resident "en nog een"
    refused: one-promise
official picks new-letter
    refused: stamped
resident questions sent-is-sent
    habit: sent-is-sent habit
    sharedPicture: 2 -> 3
    opened: new-letter
official picks new-letter
    picked: new-letter
resident shows support
worker shows support
official shows support
    hands: support, support, support
    decided: new-letter, by consent, round 1, rungs 2 6 2
    trust resident-worker: 3 -> 4
    trust worker-official: 2 -> 1
    clarity: 3 -> 4
    story: 4
table goes on
resident chooses take 2
worker chooses take 2
official chooses take 1
    took: date, take 2
table closes
    refused: waiting
official breaks resident
    broken: official to resident
    trust resident-official: 1 -> 0
table closes
    answered: date yes, influence, story 4
    energy worker: 2 -> 3
    elsewhere: money
    energy resident: 3 -> 2
    a year later: alone, goes-on, alone, house half-open
table goes on
table goes on
table goes on
