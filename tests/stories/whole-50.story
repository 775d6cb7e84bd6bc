# a whole evening of fifty minutes
case de-brief 1, format 50, seed 7, star resident, moon worker, sun official

table goes on
table values calm-place
    value: calm-place
table goes on
star reads
    read: star resident
moon reads
    read: moon worker
sun reads
    read: sun official
resident says 1
worker says 2
official says 4
    felt: 1, 2, 4
official asks
    asked: official
resident points at date
worker points at money
    pointed issue: date, money, -
table opens date
    issue: date, by official
    flew: money
table goes on
resident lays 2
    laid: resident who-stays-away
table ends talk
resident plays refuse
worker plays take-over
official plays push
    sounded: overrun
    energy resident: 3 -> 4
    energy worker: 2 -> 1
    trust resident-worker: 3 -> 2
    trust resident-official: 1 -> 0
    sharedPicture: 1 -> 0
    rule: top-down
table goes on
official picks keep-date
    picked: keep-date
resident shows object
worker shows live-with
    hands: object, live-with, -
resident speaks "en de mensen van woensdag dan?"
    spoke: resident "en de mensen van woensdag dan?"
    fell: keep-date, round 1
table goes on
official picks half-and-plan
    picked: half-and-plan
resident shows live-with
worker shows support
    hands: live-with, support, -
    decided: half-and-plan, by top-down, round 2, rungs 2 3 7
    energy worker: 1 -> 0
    sharedPicture: 0 -> 1
    reach: 3 -> 2
    inclusion: 2 -> 3
    story: 2
    promised: worker to resident
table goes on
resident says 1
worker says 0
official says 3
    felt: 1, 0, 3
star gives back "jij hebt haast en een baas"
    gave back: star about official
sun marks nearly
    marked: star about official, nearly
moon gives back "jullie zijn moe van het uitleggen"
    gave back: moon about resident
star marks right
    marked: moon about resident, right
sun gives back "je staat tussen twee stoelen"
    gave back: sun about worker
moon marks right
    marked: sun about worker, right
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
worker lays 1
    laid: worker knew-earlier
    opened: delay
table rests 45
    timed out: 45
table ends talk
resident plays tell "we zetten koffie"
worker plays translate
official plays make-room
    sounded: heard
    laid: resident visits
    clarity: 2 -> 3
    sharedPicture: 1 -> 2
    hammer: middle
table goes on
resident points at consent
worker points at consent
official points at unanimity
    pointed rule: consent, consent, unanimity
    rule: consent
worker adds works together decides together benefits absent "elke woensdag een open tafel"
    idea: own-1, by worker
worker picks own-1
    picked: own-1
resident shows support
worker shows support
official shows live-with
    hands: support, support, live-with
    decided: own-1, by consent, round 1, rungs 6 6 6
    inclusion: 2 -> 3
    story: 3
table goes on
resident chooses take 2
worker chooses take 2
official chooses take 1
    took: date, take 2
table closes
    answered: date yes, influence, story 3
    energy worker: 2 -> 3
    elsewhere: money
    energy resident: 3 -> 2
    a year later: goes-on, light, goes-on, house open-and-full
table goes on
table goes on
table goes on
resident says 3
worker says 3
official says 3
    felt: 3, 3, 3
table goes on
table turns to page 1
    page: 1
table turns to page 2
    page: 2
table notes 2 "de stilte na de vuist"
    noted: 2 "de stilte na de vuist"
table finishes
    finished
