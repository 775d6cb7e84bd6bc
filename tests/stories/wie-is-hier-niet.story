# everybody at the table is heard and counts, and together they shut the door on who is not there
case wie-is-hier-niet 1, format 50, seed 3, star resident, moon worker, sun official
from friday/1/moves

resident plays tell
worker plays translate
official plays make-room
    sounded: heard
    laid: resident empty-chairs
    opened: half-hall
    clarity: 3 -> 4
    sharedPicture: 1 -> 2
table goes on
resident points at vote
worker points at vote
official points at vote
    pointed rule: vote, vote, vote
    rule: vote
resident points at stays-club
worker points at guest-table
official points at stays-club
    pointed option: stays-club, guest-table, stays-club
    picked: stays-club
worker shows object
    hands: -, object, -
    decided: stays-club, by vote, round 1, rungs 2 5 2
    energy resident: 3 -> 4
    trust worker-official: 3 -> 2
    inclusion: 1 -> 0
    story: 3
table goes on
