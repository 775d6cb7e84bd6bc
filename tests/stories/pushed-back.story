# a push that is pushed back lands in the middle
case de-brief 1, format 50, seed 7, star resident, moon worker, sun official
from date/1/moves

resident plays refuse
worker plays connect
official plays push
    sounded: pushback
    energy worker: 2 -> 1
    hammer: middle
resident points at vote
worker points at vote
official points at consent
    pointed rule: vote, vote, consent
    rule: vote
