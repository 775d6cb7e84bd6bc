# pull together brings the money closer
case de-brief 1, format 50, seed 7, star resident, moon worker, sun official
from money/1/talk

resident lays 1
    laid: resident visits
    opened: count-visits
worker lays 2
    laid: worker empty-hours
    opened: rent-out
table ends talk
resident plays tell 2
worker plays connect
official plays make-room
    sounded: pull-together
    laid: resident who-stays-away
    trust resident-official: 1 -> 2
    ring money: outside -> influence
    hammer: middle
table goes on
resident points at consent
worker points at vote
official points at consent
    pointed rule: consent, vote, consent
    rule: consent
worker picks count-visits
    picked: count-visits
resident shows support
worker shows support
official shows live-with
    hands: support, support, live-with
    decided: count-visits, by consent, round 1, rungs 6 6 6
    trust resident-official: 2 -> 4
    sharedPicture: 1 -> 2
    inclusion: 2 -> 1
    story: 2
    small win: money
