# the evening runs late: take 1 is stopped, take 2 is decided by consent
case de-brief 1, format 50, seed 7, star resident, moon worker, sun official
from date/1/talk

table shortens take
    refused: not-now
table ends talk
table shortens rule
    refused: not-now
resident plays tell 2
worker plays translate
official plays make-room
    sounded: heard
    laid: resident who-stays-away
    clarity: 2 -> 3
    sharedPicture: 1 -> 2
    hammer: middle
table shortens rule
    refused: not-yet
table shortens take
    stopped: date, take 1
# the seats turn, although nothing is decided
resident says 2
worker says 2
official says 2
    felt: 2, 2, 2
star gives back "jij hebt haast"
    gave back: star about official
sun marks right
    marked: star about official, right
table goes on
table turns seats
    seats: star official, moon resident, sun worker
    put back: date/1/talk, by turn, take 2
star reads
    read: star official
moon reads
    read: moon resident
sun reads
    read: sun worker
table ends talk
resident plays bring
worker plays connect
official plays make-room
    sounded: pull-together
    trust resident-official: 1 -> 2
    inclusion: 2 -> 3
    ring date: influence -> ours
    hammer: middle
table goes on
resident points at vote
table shortens rule
    rule: consent
worker picks stay-put
    picked: stay-put
resident shows support
worker shows live-with
official shows live-with
    hands: support, live-with, live-with
    decided: stay-put, by consent, round 1, rungs 2 2 6
    energy resident: 3 -> 2
    reach: 3 -> 4
    story: 1
    small win: date
# one take is decided: it goes on by itself
table goes on
    took: date, take 2
table closes
    answered: date yes, ours, story 1
    energy resident: 2 -> 3
    elsewhere: money
    energy worker: 2 -> 1
    a year later: light, goes-on, light, house open-and-full
