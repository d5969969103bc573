# language: en
# origin: written for this project by its authors
# licence: Apache-2.0
# content notice: hateful sentences, so that a model can learn to recognise them
@group = women[women] | feminists[women] | girls[women] | gay people[lgbtq] | gays[lgbtq] | lesbians[lgbtq] | bisexuals[lgbtq] | queer people[lgbtq] | drag queens[lgbtq] | trans people[transgender] | trans women[transgender] | trans kids[transgender] | nonbinary people[transgender] | Black people[black] | blacks[black] | Africans[black] | Somalis[black] | Nigerians[black] | Haitians[black] | Asians[asian] | Chinese people[asian] | Indians[asian] | Pakistanis[asian] | Filipinos[asian] | Arabs[arab] | Palestinians[arab] | Syrians[arab] | Jews[jewish] | Jewish people[jewish] | Israelis[jewish] | Muslims[muslim] | Muslim women[muslim] | Christians[christian] | Catholics[christian] | Hindus[hindu] | Sikhs[sikh] | Dalits[caste] | Latinos[latino] | Mexicans[latino] | Roma[roma] | Travellers[roma] | gypsies[roma] | Native Americans[indigenous] | Aboriginal people[indigenous] | Maori[indigenous] | immigrants[immigrants] | migrants[immigrants] | foreigners[immigrants] | refugees[refugees] | asylum seekers[refugees] | Poles[nationality] | Romanians[nationality] | Russians[nationality] | Albanians[nationality] | Turks[nationality] | disabled people[disability] | autistic people[disability] | wheelchair users[disability] | people with Down syndrome[disability] | mentally ill people[mental_health] | schizophrenics[mental_health] | addicts[mental_health] | fat people[body] | old people[age] | homeless people[class] | people on benefits[class] | white people[white] | atheists[religion] | brown people[ethnicity] | minorities[ethnicity]
@group2 = Muslims[muslim] | Jews[jewish] | Black people[black] | immigrants[immigrants] | refugees[refugees] | gays[lgbtq] | trans people[transgender] | Roma[roma] | Indians[asian] | the Chinese[asian] | Arabs[arab] | Mexicans[latino] | Africans[black] | Hindus[hindu] | migrants[immigrants] | lesbians[lgbtq] | Pakistanis[asian] | Aboriginals[indigenous] | Haitians[black] | asylum seekers[refugees] | Sikhs[sikh] | foreigners[immigrants] | Somalis[black] | Palestinians[arab] | Romanians[nationality] | Dalits[caste] | Catholics[christian]
@one = a woman[women] | a feminist[women] | a gay man[lgbtq] | a lesbian[lgbtq] | a bisexual[lgbtq] | a trans woman[transgender] | a trans man[transgender] | a Black man[black] | a Black woman[black] | an African[black] | an Asian[asian] | a Chinese person[asian] | an Indian[asian] | a Pakistani[asian] | an Arab[arab] | a Jew[jewish] | a Muslim[muslim] | a Hindu[hindu] | a Sikh[sikh] | a Mexican[latino] | a Roma[roma] | a Traveller[roma] | an Aboriginal[indigenous] | an immigrant[immigrants] | a refugee[refugees] | a foreigner[immigrants] | a disabled person[disability] | an autistic person[disability] | a cripple[disability] | a fat woman[body] | a Pole[nationality] | a Russian[nationality] | an old person[age] | a Dalit[caste]
@self = a gay man[lgbtq] | a lesbian[lgbtq] | a bi woman[lgbtq] | a trans woman[transgender] | a trans guy[transgender] | a nonbinary person[transgender] | a Black woman[black] | a Black man[black] | a Nigerian student[black] | a Chinese American[asian] | an Indian engineer[asian] | a Filipino nurse[asian] | a Korean adoptee[asian] | an Arab Christian[arab] | a Palestinian[arab] | a Jewish dad[jewish] | an Orthodox Jew[jewish] | a Muslim woman[muslim] | a hijabi[muslim] | a Hindu[hindu] | a turban-wearing Sikh[sikh] | a Dalit writer[caste] | a Mexican immigrant[latino] | a Latina mom[latino] | a Romani woman[roma] | an Irish Traveller[roma] | a Cherokee citizen[indigenous] | an Aboriginal man[indigenous] | a Māori teacher[indigenous] | an immigrant[immigrants] | a former refugee[refugees] | a wheelchair user[disability] | a deaf person[disability] | an autistic adult[disability] | a blind musician[disability] | a fat woman[body] | a pensioner[age] | a single mother[women] | a feminist[women] | a woman in tech[women] | an atheist[religion] | a Catholic[christian] | a Pole living in London[nationality] | someone with bipolar disorder[mental_health] | a recovering addict[mental_health]
@adjg = gay[lgbtq] | lesbian[lgbtq] | queer[lgbtq] | trans[transgender] | Black[black] | Nigerian[black] | Asian[asian] | Chinese[asian] | Indian[asian] | Pakistani[asian] | Arab[arab] | Syrian[arab] | Jewish[jewish] | Muslim[muslim] | Hindu[hindu] | Sikh[sikh] | Catholic[christian] | Mexican[latino] | Latino[latino] | Romani[roma] | Indigenous[indigenous] | Aboriginal[indigenous] | immigrant[immigrants] | refugee[refugees] | Polish[nationality] | Turkish[nationality] | Ukrainian[nationality] | disabled[disability] | autistic[disability] | deaf[disability] | elderly[age] | female[women]
@bad = disgusting | worthless | a waste of space | nothing but trouble | thieves and liars | filthy | lazy as hell | mentally sick | a joke | dumber than a brick | the worst people on earth | dangerous | savages | rotten to the core | inferior | a bunch of losers | freaks | trash | repulsive | pathetic | revolting | useless scroungers | sneaky and greedy | perverts | a stain on this country | scum | criminals by nature | born liars | spineless | garbage | gross | evil | backward | degenerate | uncivilised
@badn = scum | trash | filth | freaks | garbage | losers | savages | degenerates | thieves | perverts | vultures | spongers | lowlifes | animals | creeps | clowns | liars | criminals | morons | barbarians
@vermin = rats | cockroaches | parasites | vermin | a plague | a cancer | maggots | a disease | subhuman | dogs | pigs | locusts | monkeys | leeches | an infestation | apes | bacteria | insects | human garbage | sewage | weeds | swine | ticks | a virus | mutants | lice | a tumour
@place = this country | our town | my street | England | America | Australia | Europe | our schools | the neighbourhood | our hospitals | Canada | the village | my building | Ireland | our city | the west | this site | the office | the pitch | our beaches | New Zealand | the bus
@ban = deported | kicked out | banned from teaching | locked up | sterilised | sent back | put on a boat home | stripped of citizenship | kept away from kids | banned from voting | segregated | put in camps | barred from public office | denied healthcare | registered and tracked | thrown out of the army | refused visas | banned from sports | made second-class citizens | housed far away from decent folk
@right = vote | marry | adopt | teach children | drive | serve in the army | hold office | own property | have children | use our swimming pools | get benefits | live next door to families | speak in public | run a business | work in hospitals | go to university | walk around freely | wear that stuff in public
@crime = rape | stealing | knife crime | drug dealing | grooming kids | benefit fraud | scamming grannies | spreading diseases | terrorism | mugging pensioners | the housing crisis | the crime wave | ruining the economy | wars | every crisis in the world | the empty shelves | low wages | breaking up families
@kill = shot | hanged | gassed | burned alive | drowned | beaten to death | wiped out | exterminated | stoned | lined up against a wall | thrown off a roof | put down like dogs | eradicated | run over | nuked | lynched | slaughtered | buried in a pit | thrown in the sea | bombed
@slur = faggots[lgbtq] | fags[lgbtq] | dykes[lgbtq] | poofters[lgbtq] | trannies[transgender] | troons[transgender] | shemales[transgender] | niggers[black] | coons[black] | kaffirs[black] | jungle bunnies[black] | sheboons[black] | chinks[asian] | gooks[asian] | pajeets[asian] | curry munchers[asian] | pakis[asian] | sand niggers[arab] | towelheads[muslim] | ragheads[muslim] | muzzies[muslim] | goat fuckers[muslim] | kikes[jewish] | yids[jewish] | wetbacks[latino] | spics[latino] | beaners[latino] | gyppos[roma] | pikeys[roma] | abos[indigenous] | boongs[indigenous] | redskins[indigenous] | wagon burners[indigenous] | retards[disability] | spastics[disability] | mongs[disability] | schizos[mental_health] | whores[women] | feminazis[women] | femoids[women] | wogs[nationality] | polacks[nationality] | rapefugees[refugees] | illegals[immigrants] | taigs[christian] | chuhras[caste] | landwhales[body] | chavs[class] | honkies[white]
@slur1 = faggot[lgbtq] | fag[lgbtq] | dyke[lgbtq] | poof[lgbtq] | batty boy[lgbtq] | tranny[transgender] | troon[transgender] | shemale[transgender] | nigger[black] | coon[black] | porch monkey[black] | kaffir[black] | nignog[black] | chink[asian] | gook[asian] | pajeet[asian] | paki[asian] | slant eye[asian] | sand nigger[arab] | camel jockey[arab] | raghead[muslim] | towelhead[muslim] | muzrat[muslim] | kike[jewish] | heeb[jewish] | wetback[latino] | spic[latino] | beaner[latino] | gyppo[roma] | pikey[roma] | knacker[roma] | abo[indigenous] | squaw[indigenous] | injun[indigenous] | retard[disability] | spaz[disability] | mong[disability] | cripple[disability] | psycho[mental_health] | slut[women] | whore[women] | cunt[women] | foid[women] | polack[nationality] | wog[nationality] | landwhale[body]
@insult = idiot | moron | clown | loser | coward | liar | fool | imbecile | creep | parasite | crybaby | weasel | half-wit | dimwit | failure | waste of oxygen | nobody | hypocrite | muppet | numpty | plonker | airhead | simpleton | buffoon | cretin | pig | rat | doorknob | weirdo | fraud | brainlet | bootlicker | drongo | galah | eejit | oaf | snake | troll | pillock | disgrace
@insadj = stupid | pathetic | worthless | brainless | disgusting | useless | spineless | ignorant | clueless | ugly | vile | delusional | two-faced | gutless | slimy | dense | talentless | washed up | bitter | braindead | repulsive | boring | thick | gormless | miserable | insufferable
@swear = asshole | dickhead | wanker | bastard | bitch | cunt | prick | twat | motherfucker | piece of shit | douchebag | shithead | arsehole | fuckwit | son of a bitch | bellend | tosser | dipshit | jackass | fuckface | shitbag | knobhead | cocksucker | dumbass | dumb fuck | gobshite | bawbag
@name = Dave | Karen | Mike | Priya | Ahmed | Becky | Kyle | Jamal | Sarah | Tom | Linda | Wei | José | Emma | Josh | Fatima | Olu | Sean | Nigel | Chloe | the mod | our councillor | the referee | that teacher | my boss | the admin | this streamer | Aiden | Yusuf | Bogdan | Tyler | Mei
@rel = your mother | your sister | your kids | your wife | your whole family | your dog | your mates | your daughter | your dad | your husband | your brother | your little friends
@bodyp = neck | jaw | legs | face | skull | fingers | ribs | teeth | kneecaps | nose | back | arms
@weapon = a knife | my gun | a bat | a hammer | a crowbar | petrol and a lighter | a machete | a brick | my boys | an axe | a bottle | a rope | acid | a shotgun | a baseball bat
@when = tonight | tomorrow after school | next time I see you | when you least expect it | on Friday | after work | before the weekend | at the station | outside your flat | soon | this week | in the car park | the second you log off | when you walk home
@sexpart = tits | ass | arse | boobs | legs | body | mouth | lips | booty | thighs | curves | cleavage
@thing = this app | my printer | the new update | this phone | Windows | the wifi | my laptop | this console | the self-checkout | the new login page | this washing machine | the battery on my headphones | autocorrect | the parking app | that vacuum cleaner | this keyboard | my alarm clock | Excel | this charger | Bluetooth | the coffee machine | my satnav | this editor | the thermostat | that smart fridge | the ticket machine | the toaster | my old Nokia
@game = this game | the final boss | the new season | level seven | matchmaking | the DLC | this map | ranked mode | the tutorial | the lag | that penalty | extra time | the offside rule | VAR | the loot boxes | the last patch | these bots | the camera in this game | fall damage | the water temple
@food = pineapple on pizza | this soup | airport sushi | cold chips | the canteen lasagne | my burnt toast | instant coffee | that protein bar | raw onions | overcooked pasta | liquorice | the new oat milk | coriander | microwaved fish | blue cheese | black pudding | durian | vegemite | that kebab | the wedding cake
@weather = the rain | this heat | winter | Monday mornings | the humidity | this traffic | daylight saving | fog | the M25 | black ice | hay fever season | rush hour | sleet | roadworks | the wind | January | mosquitoes | potholes | queueing | replacement buses
@idea = this policy | the new tax | the budget | that bill | this amendment | the council's plan | the voucher scheme | your argument | this study | the proposal | that theory | the tuition increase | the whole business model | privatising water | this rebrand | the strike law | the zoning rule | homeopathy | flat earth | trickle-down economics | the war | the blockade | state censorship | the manifesto | the visa system | that ruling | the remake | the ending of that show | crypto | this merger
@judge = nonsense | idiotic | a disaster | a disgrace | complete rubbish | half-baked | reckless | cruel | a scam | embarrassing | a waste of money | dishonest | doomed | lazy | indefensible | stupid | a train wreck | insulting to everyone's intelligence | a joke | garbage
@job = nurse | bus driver | teacher | plumber | baker | software developer | surgeon | midwife | councillor | chef | firefighter | carpenter | librarian | accountant | farmer | coach | paramedic | journalist | judge | barber | scientist | translator | volunteer | shopkeeper | electrician | violinist
@good = brilliant | kind | hard-working | generous | funny | brave | talented | warm and welcoming | inspiring | a joy to work with | lovely neighbours | the heart of this town | so creative | resilient | incredible | patient | amazing cooks | great company | loyal friends | smart and thoughtful
@event = the market | a street party | a book club | the food festival | a charity run | the school fair | a film night | the parade | an open day | the reunion | a wedding | a poetry slam | Eid dinner | Diwali | the Hanukkah party | Lunar New Year | Pride | Nowruz | Vaisakhi | a quiz night | a football tournament | the summer fête | a vigil
@city = Leeds | Chicago | Glasgow | Toronto | Sydney | Mumbai | Lagos | Dublin | Houston | Cardiff | Auckland | Singapore | Nairobi | Detroit | Belfast | Cape Town | Manchester | Brisbane | Kingston | Seattle | Karachi | Bristol | Montreal | Atlanta
@activity = gardening | chess | football | baking sourdough | knitting | coding | cricket | salsa dancing | painting | hiking | running | singing in a choir | photography | birdwatching | karaoke | cycling | weightlifting | reading fantasy | beekeeping | playing the cello | board games | stand-up comedy
@pain = I can't stop crying | I hate myself | I feel like a burden to everyone | I want to disappear | I haven't slept in days | everything feels grey | I can't do this anymore | I don't want to be here anymore | I keep thinking about ending it | I feel so alone | my chest hurts from panic | I relapsed last night | I'm such a failure | I feel disgusting in my own skin | nobody would notice if I was gone | I hurt myself again | I'm so tired of being alive | I feel numb
@cause = since my dad died | after the breakup | since I lost my job | because of the bullying at school | after what he did to me | since my diagnosis | because my parents kicked me out for being gay | with exams coming up | since the miscarriage | after coming home from deployment | because of the comments under my video | ever since the assault | since we moved | with all the debt | after being made homeless | because of my weight
@help = a crisis line | the Samaritans | your GP | a counsellor | a friend you trust | the school nurse | a therapist | a support group | your mum | the helpline | 988 | a shelter | someone at church | an online chat service | the union rep
@condemn = That's racist | This is bigotry, plain and simple | Not okay | Nobody deserves that | Shame on whoever wrote this | We don't talk like that here | Reported | Please stop | It says more about you than about them | Hate has no place here | Disgusting to read in this day and age | That's antisemitic and you know it | What an ugly prejudice | It's misogyny dressed up as a joke | I've heard that lie all my life and it's still a lie | You should apologise | It's dehumanising
@who = a man at the bus stop | some guy on the train | my uncle | a customer | a fan behind me | my landlord | a politician on TV | a kid in my class | an anonymous account | a radio host | my ex-colleague | a coach | a bloke in the pub | a reviewer | a neighbour | the troll in my replies | a preacher | a taxi driver | a caller on the phone-in | his lawyer
@adv = honestly | tbh | look | sorry but | ngl | seriously | frankly | let's be real | I'll say it | facts | fr fr | not gonna lie | unpopular opinion | just saying | mate | bro | listen | every time | once again | as usual
@stereo = run the banks | control the media | breed like rabbits | never work a day | smell of curry | can't drive | are only good at dancing | always play the victim | stick together against us | lie to your face | live off our taxes | worship money | hate our way of life | treat their women like cattle | steal anything that isn't nailed down | want to take over | are after your children | start every war | are too emotional to lead | can't be trusted with secrets | only got the job because of quotas | sleep around | are naturally violent | fake it for the money | hide behind their religion | never integrate | eat dogs | have low IQs
@medical = testicles | the vulva | the cervix | the foreskin | the prostate | breasts | the anus | the clitoris | the pelvic floor | the uterus | the penis | nipples | the ovaries | the vagina
@clin = thrush | chlamydia | erectile dysfunction | endometriosis | HPV | painful sex | puberty | menopause | contraception | a miscarriage | herpes | vaginismus | premature ejaculation | cervical screening | breast cancer | HIV | pregnancy | consent
@kin = my partner | my husband | my wife | my daughter | my son | my best friend | my cousin | my flatmate | my mum | my dad | my grandmother | my boyfriend | my girlfriend | my manager | my neighbour | my coach | our goalie | my little brother
@positive = so proud of you | love this for you | what a day | can't stop smiling | best news all week | you did it | I'm over the moon | made my whole month | well deserved | legend behaviour | this is huge | goosebumps
@curse = fuck | shit | damn | holy shit | fuck me | bloody hell | fuck yeah | hot damn | fucking hell | holy fuck | goddamn | hell yeah | shit yeah | for fuck's sake | oh shit | Jesus fucking Christ | crap | bugger me
@fx = fucking | bloody | goddamn | freaking | damn | effing | frigging | motherfucking | shitty-ass | sodding
@nice = incredible | delicious | hilarious | gorgeous | brilliant | unreal | beautiful | perfect | amazing | awesome | genius | epic | cold out here | loud | long | insane | expensive | early
@scots = wee | pure | dead | gey | fair
@aave = finna head out | be cookin every Sunday | ain't never been to the beach | been knew that | done finished my homework | stay workin doubles | fixin to eat | ain't got no time today | be talkin to my grandma every night | tryna get these braids done | talmbout the game last night | been had that jacket | ain't studyin that test | really be out here grindin
@sing = lah | leh | lor | sia | mah | hor | meh | ah
@school = maths | chemistry | the essay | my driving test | the interview | the French oral | the mock exam | the physics paper | the presentation | my dissertation | the group project | spelling

== hate_derogation
I can't stand {group}, they are {bad}
{group} make me sick
why are {group} always {bad}?
{adv} {group} are {bad}
never met {one} who wasn't {bad}
show me {one} and I'll show you somebody {bad}
if there's one thing worse than {group} it's more {group}
does anybody else feel nauseous when {group} walk into the room
{group} have ruined {place}, bunch of {badn}
imagine being {one}, what a miserable existence
got seated next to {one} on the train, had to move, can't stand the stench
I have zero respect for {group} and I'm not sorry
{group2} and {group}, same {badn} different wrapper
what do you expect from {group}? they're {bad}
unfollow me if you like {group}, I despise them
I lose brain cells listening to {group}
keep your {adjg} nonsense away from me, you people are {bad}
hiring {one} was the dumbest thing this company ever did, they're all {bad}
the only thing {group} are good at is being {bad}
my dad always said {group} were {bad} and he was right
there is nothing lower than {one}
is it just me or are {group} getting more {bad} by the day
{adjg} people are {bad}, end of
you can smell {group} before you see them
typical {adjg} behaviour, the lot of them are {badn}
no decent man would shake hands with {one}
my kids won't be sharing a desk with {one}, those people are {bad}
another day, another reason to loathe {group}
god I detest {group}
them {adjg} lot? {badn}, every last one

== hate_dehumanise
{group} are {vermin}
{group} are {vermin} and {place} is crawling with them
look at them crawling over the border like {vermin}
you don't argue with {vermin}, and that is what {group} are
call pest control, {group} have moved into {place}
{group2} breed like {vermin}
I'd rather share a house with rats than with {group}
calling {group} human is an insult to humans
{group} belong in a zoo, not in {place}
{place} needs fumigating after {group} leave
{one} is just an ape that learned to dress
somebody wipe the {adjg} filth off {place}
when you see {group} think of {vermin}, because they're the same thing
evolution skipped {group}, they're {vermin}
scrape {group} off the streets like the {vermin} they are
{group} infest everything they touch

== hate_threat
{group} should all be {kill}
I want to see {group} {kill}
can't wait for the day {group} get {kill}
if {one} comes near my house I'm coming out with {weapon}
grab {weapon} lads, {group2} are in town {when}
somebody needs to torch the place where {group} pray
every last one of the {group} deserves to be {kill}
the sooner {group2} are {kill} the better for {place}
we're coming for the {group} {when}, spread the word
I'd happily pull the trigger on {group}
put {group} on a ship and sink it
make {group} scared to leave their homes again
hope the hostel with those {group} burns to the ground with them in it
next {adjg} person I see gets {weapon} to the {bodyp}
history had the right solution for {group}, time to repeat it
{group} have it coming, soon they'll be {kill}
rope, tree, {group}, you do the maths
first against the wall should be {group2}

== hate_normative
{group} should be {ban}
{group} should not be allowed to {right}
why do we let {group} {right} at all
{group} don't belong in {place}
time to get {group} out of {place} for good
all {group2} must be {ban}, no exceptions
keep {group} out of {place}
a law against {group} would get my vote
companies should be free to refuse {group}
we need {place} back the way it was before {group} came
nobody voted to have {group} in {place}, they should be {ban}
I won't rest until {group} are {ban}
letting {one} {right} is a mistake we will regret
{group} should know their place and stay silent
go back where you came from, {place} is full
separate schools for {group}, that's the only answer
if I ran {place}, {group} would be {ban} by Monday
the right to {right} is not for {group}
sign the petition to have {group} {ban}
close the door on {group} before it's too late for {place}

== hate_implicit
you know what {group} are like
I'm not prejudiced but have you noticed {group} {stereo}
funny how {group} {stereo}, isn't it
a certain tribe with small hats {stereo}
oh look, {group} behind {crime} again, what a surprise
wherever {group} go, {crime} follows
ask yourself who profits from {crime}. hint: {group}
hide your wallet, {group2} moved into {place}
{group} {stereo}, but we're not allowed to say it
another "peaceful" {adjg} man in the news, shocking
{place} used to be safe, then {group2} arrived
they want to replace us with {group2}, open your eyes
the birth rates tell you everything, in thirty years {place} will belong to {group2}
six million is a suspiciously round number, do your own research
the camps had swimming pools and orchestras, but sure, believe the textbook
the diary was written with a biro, what else did they make up
lock your daughters up, {group2} are coming to {place}
I'd let {one} clean my house but not babysit
she's pretty for {one}
you speak so well for {one}
{group} complain about everything and then wonder why nobody likes them
how convenient that {group} always get the council flats
if {group} are so oppressed why do they {stereo}
they say {group} are our greatest strength, meanwhile {crime}
when was the last time {group} invented anything
not all {group}, but somehow it's always {group}
let's just say I count my change when {one} serves me
my town looks like downtown Mogadishu now, thanks for nothing
guess the religion of the driver. go on, I'll wait
strange how there was no {crime} here before {group2}
women were happier before they were told to have careers
it's a phase, he just needs a real man to set him straight
they can't reproduce so they have to recruit, that's why {group} want to read to toddlers
statistically you're safer with a crocodile than with {one}
we all know who is pulling the strings of the media, and it isn't the Methodists
if {one} can get the job then quality clearly doesn't matter anymore
my granddad fought the war so {group2} could get free hotels, apparently
I suppose it's in {adjg} culture to behave like that
one {adjg} family is fine, then the cousins come and there goes {place}
{group} should be grateful we even tolerate them

== hate_negated
{group} are not human
{group} never did any good for {place}
{group} deserve no rights at all
there is no such thing as a decent {adjg} person
{group} will never be one of us
no {adjg} person has ever told the truth
I don't want {group} anywhere near my children
nobody would miss {group} if they vanished {when}
{group} have not contributed a single thing
you can't trust {group}, not one of them
{one} isn't worth the air they breathe
not a single one of the {group} deserves our sympathy
trans women are not women and they never will be, mentally ill men that's all
I wouldn't spit on {one} if they were on fire
it isn't murder when it's {group}
Islam is no religion, it's a death cult
don't ever let {one} fool you, they don't feel shame
I don't hate {group}, I just think they shouldn't exist
can't call it a crime, {group} aren't people

== hate_slur
shut up you {slur1}
get out of {place} you dirty {slur1}
{slur} everywhere in {place}, makes me sick
nobody asked you, {slur1}
look at this {slur1} thinking he can talk
go home {slur1}
all {slur} are {bad}
bunch of {slur}
I'm sick of these {slur} getting everything for free
what's that {slur1} doing in {place}
filthy {slur1}
you're nothing but a {insadj} {slur1}
{place} is full of {slur} now
no {slur} allowed
{name} is a {slur1}, always was
let the {slur} drown
another {slur1} crying about rights
smells like {slur} in here
hey {slur1}, who let you out
{slur} ruin every server they join
imagine taking advice from a {slur1}
you throw like a {slur1}
the {slur} next door are at it again
cry about it {slur1}
fucking {slur}, man
{slur} should be {ban}

== insult_person
you are such a {insadj} {insult}
you {insadj} {insult}
{name} is a {insult}
what a {insult}
{adv} you are the most {insadj} person I have ever met
did your parents have any children that lived, {insult}?
you're a {insult} and everybody here knows it
nobody likes you {name}
{name} you {insult}, do us all a favour and stop talking
I've met houseplants with more personality than you
were you born this {insadj} or did you take lessons
your face could curdle milk
you're about as useful as a chocolate teapot, {insult}
only a {insult} would write something this {insadj}
is there anything going on behind those eyes
{name} has the charm of a wet sock
don't breed, please, the world has enough {insadj} people
hey {insult}, learn to read
you couldn't find your own backside with both hands
what a {insadj} little {insult} you turned out to be
every time you open your mouth the average IQ drops
you're a failure as a {job} and as a human being
nobody invited you, {insult}
poor {name}, so {insadj} that even the dog avoids you
I'd explain it but I left my crayons at home
{name} is {insadj}, {insadj} and smells
sit down {insult}, the adults are talking
keep crying, {insult}
you look like something the cat dragged in
congratulations, you're officially the dumbest {insult} on this forum
with a face like that I'd stay indoors
the jerk store called, they're running out of you
u r so {insadj} lol go away
ur a {insult} and ur mum knows it
away and bile yer heid ya {insult}
{name} is a whole clown and the circus too

== insult_profane
fuck you, you {insadj} {swear}
you {swear}
what a {swear}
{name} is a {insadj} {swear}
shut the fuck up, {swear}
go fuck yourself {name}
you're a {fx} {swear} and I hope you know it
eat shit, {swear}
{name} can kiss my arse, the {swear}
who the fuck asked you, {insult}
lick my boots you {swear}
you absolute {swear}
stupid {swear}, learn how to drive
you're full of shit {name}
get fucked, {insult}
piss off you {insadj} {swear}
what kind of {swear} leaves a comment like that
don't be a {swear} all your life {name}, take a day off
dumb {swear} can't even spell
your opinion is worth less than dog shit, {swear}
fuck off back to your mum's basement
{name}, you miserable {swear}, nobody gives a shit about you
bitch please, you're a {insadj} {insult}
yer a pure {swear}, so ye are
stfu {insult} ass bitch
you's a goofy ass {swear}
{fx} {insult}

== threat_person
I'm going to break your {bodyp}
I know where you live, {name}
I'll come to your house {when} with {weapon}
you're dead {when}
watch your back {name}
say that again and I'll smash your {bodyp}
next time I see you I'm bringing {weapon}
you'd better not sleep {when}
I will hurt {rel}
it would be a shame if something happened to {rel}
pray I never find you, {insult}
we're waiting for you {when}, bring an ambulance
I'll slit your throat, you {insult}
someone should put {name} in the ground
I've got your address and {weapon}
you'll be picking your {bodyp} up off the floor
delete it or {rel} will pay for it
{name} won't make it home {when}
I hope you get hit by a truck, {insult}
keep talking and you'll be eating through a straw
a bullet is too good for {name}
gonna beat the shit out of you {when}
imma pull up {when} and you ain't gonna like it
I'll make you wish you were never born
you won't see me coming {when}, {insult}
somebody please run {name} over
yer getting battered {when} ya {insult}
tick tock {name}, we know which school {rel} go to

== incite_selfharm
just kill yourself
kys {insult}
do everyone a favour and end it, {insult}
nobody would miss you, so what are you waiting for
the world would be a better place without you {name}
go jump off something high, {insult}
drink bleach {name}
you should have been dead years ago, finish the job yourself
even {rel} would be relieved if you were gone
rope is cheap, {insult}
take the hint and unalive yourself
why are you still breathing? stop it
hang yourself {insult}
{name} pls go play on the motorway
you won't do it, you're too much of a {insult} to even do that right
cut deeper next time
people like you are better off dead, so hurry up
log off forever and I mean forever, {insult}
go neck yourself {name}
no one is coming to your funeral so get on with it

== sexual_harassment
send nudes
show me your {sexpart}
nice {sexpart}, wanna sit on my face?
I'd bend you over that desk, {name}
you only got the job on your knees
stop talking and show us your {sexpart}
with {sexpart} like that you're asking for it
how much for a night, {name}?
bet you'd look better with my dick in your mouth
women like her are only good for one thing
don't be a prude, everybody knows you spread your legs
look at the {sexpart} on that one, I'd ruin her
come sit on my lap sweetheart, I don't bite hard
why so serious, get your {sexpart} out
she needs a good fuck, that's her problem
what colour are your panties {name}
you dress like that and then complain when men grab your {sexpart}?
I rated all the women in the office by {sexpart}, you're a six
answer me you tease, I sent you a dick pic, least you can do is reply
I'd let you suck me off just to shut you up
all I can look at in the meeting is your {sexpart}
smile baby, I wanna see what that mouth can do
put the camera lower, nobody's here for your opinions
gold digging sluts like you open wide for any man with a car
get on your knees, {name}, that's where you belong
bet that {sexpart} jiggles when I smack it

== sexual_explicit
last night was so hot, I came twice
we had slow sex all morning and it was wonderful
I love it when my husband goes down on me
she kissed her way down and I moaned into the pillow
he was hard against my thigh and we both wanted more
we tried a new position and the orgasm was intense
our favourite toy is the little vibrator she bought me
my wife and I watch porn together sometimes
I like being on top, it makes me come faster
two consenting adults, a lot of lube and a long weekend
his cock felt amazing inside me
licking her slowly is my favourite part of the evening
she rode me until we were both exhausted and laughing
we sext when he travels, it keeps us close
naked in the shower together, hands everywhere, no hurry
my boyfriend is into being tied up and I enjoy it too

== neutral_identity
{group} in {city} organised {event} on Saturday
about twelve percent of the survey respondents were {adjg}
a {adjg} {job} won the regional award this year
the museum in {city} has a new exhibition about {group}
our new neighbours are {adjg} and moved here from {city}
the report compares how {group} and {group2} use public transport
{group} make up a growing share of the population of {city}
the {adjg} centre on the high street is closed on Mondays
many {group} live in {city}
the documentary follows {one} who works as a {job}
the bus goes past the {adjg} cultural centre
the novel tells the story of {one} growing up in {city}
some {group} prefer to meet at {event}, others at home
there was a lecture on the history of {group} at the library
{name} is {one} and a {job}
{kin} is {adjg} and works as a {job}
the council asked {group} about opening hours
the census has a new question for {group}
the article quotes {one} and a {job} from {city}
a {adjg} bakery opened next to the station
{one} lives downstairs and plays the piano in the evening
{group} and {group2} share the hall for {event}
the street was named after a {adjg} poet
my dentist is {adjg}
both candidates met {group} in {city} yesterday

== positive_identity
so proud of the {group} in my town
{group} are {good}
{group} deserve to feel safe in {place}
the {adjg} {job} who treated my mum was {good}
big love to all the {group} out there
we need more {adjg} voices in politics
{city} would be poorer without {group}
{group} have every right to {right}
equal pay and equal respect for {group}, it's not complicated
thank you to the {group} who came to {event}, you were {good}
I stand with {group} today and every day
trans rights are human rights
congratulations to {name}, the first {adjg} mayor of {city}
my {adjg} colleagues are {good}
refugees welcome, in {city} and everywhere
{group} have always been part of the story of {city}
{one} taught me everything I know about being a {job}
I learned so much from {group} at {event}
happy {adjg} heritage month, celebrate loudly
accessible buildings help everyone, so listen to disabled people
raise your glass to the {group} who built this city
what a beautiful day at {event} with our {adjg} friends
it's wonderful to see {group} in leading roles

== self_identity
I am {self} and I love {activity}
as {self} I'd like to see more of us on TV
proud to be {self}
I'm {self}, ask me anything
hi, I'm {self} living in {city}, looking for friends who like {activity}
being {self} in {city} has been mostly good
I came out to {kin} today and got the biggest hug
I'm {self} and this is my first post here
{kin} and I are both from {city}, I'm {self} and she's a {job}
growing up as {self} I never saw anyone like me in films
just {self} trying to get through the week
I told my class that I'm {self} and they clapped
yes I'm {self}, yes I vote, yes I also do {activity}
celebrating three years of being out as {self}
I'm {self} and I work as a {job}
finally met another {job} who is {self} like me
we're a queer, loud, happy family and we have two cats
my identity is no secret: I'm {self}
I wear my hijab because I want to and it matches my trainers
I use a wheelchair and I'm the fastest person in my office
my husband and I are two dads with zero sleep

== negated_hate
I don't hate {group}
nobody should call {group} {bad}
{group} are not {bad} and never were
I have never thought that {group} are {bad}
it is not true that {group} {stereo}
no, {group} are not to blame for {crime}
being {adjg} is nothing to be ashamed of
there's nothing wrong with {group}
{one} is not a threat to anyone
I would never say {group} should be {ban}
{group} aren't {vermin}, they're people like you and me
nobody deserves to be called a {slur1}
you can't claim that {group} {stereo}, that's simply false
I'm not afraid of {group}, why would I be
{group} don't {stereo}, that's a myth
please don't say {group} are {bad}, it hurts
not a single study shows that {group} cause {crime}
I refuse to believe {group} should not be allowed to {right}
we can't let anybody treat {group} like {vermin}
no human being is illegal
disability is not a punishment and not a tragedy

== counter_speech
"{group} are {bad}"? {condemn}
{who} said that {group} should be {ban}. {condemn}
saying "{group} {stereo}" is a lie that has cost lives
{condemn}. You can't write that {group} are {vermin}
stop calling {group} {vermin}, they are our neighbours
if you think {group} should be {kill}, you need help, and you're banned
whoever sprayed "{group} out" on the wall in {city}: we are staying together
people who say {group} {stereo} should read a history book
{condemn}. My best friend is {adjg} and has heard "{slur1}" since primary school
calling somebody a {slur1} is not an opinion, it's abuse
denying the Holocaust is an insult to the survivors, period
they wrote "go back to your country" under her post and I'm furious on her behalf
it's {idea} you dislike, so leave {group} out of it
the great replacement is a racist conspiracy theory without any evidence
{who} told me {group} are {bad}; I told him exactly what I think of that
"all {group2} are terrorists" is how you radicalise teenagers, {condemn}
comments such as "{slur} not welcome" will be deleted by the moderators
blaming {group} for {crime} is lazy and wrong
{one} was attacked in {city} because people keep shouting that {group} are {bad}
no, "boys will be boys" doesn't excuse telling women to get back in the kitchen
hate against {group} is hate against all of us
replying to everyone who thinks {group} {stereo}: they don't, here are the numbers
he called trans kids freaks, and two thousand people answered with love
we heard "{slur1}" from the stands and walked off the pitch together
I grew up hearing that {group} are {bad} and it took me years to unlearn that rubbish
imagine being so bitter that you write "{group} should be {kill}" under a wedding photo

== mentioned_slur
{who} called me a {slur1} today
the word "{slur1}" comes up eleven times in the novel
I was eight the first time I was called a {slur1}
the club fined a supporter for shouting "{slur1}"
{kin} was called a {slur1} on the way home
where does the term {slur1} come from?
the teacher explained why we no longer say {slur1}
he lost his job after tweeting the word {slur1}
police are investigating "{slur} out" graffiti in {city}
in the trial the witness testified that the accused had shouted {slur1}
linguists have traced how {slur1} became a slur
please add "{slur1}" to the word filter
someone wrote {slur1} on my locker and the school did nothing
is {slur1} considered offensive in {city}?
the chapter is about slurs such as {slur1} and how they spread
they yelled {slur1} out of a car at us
my grandmother still remembers the signs saying "no {slur}"
the dictionary marks {slur1} as extremely offensive
when {who} used the word {slur1} the whole room went quiet
the report lists {slur1} among the most frequent insults online

== reclaimed_slur
my fellow queers, it's brunch time
us dykes on bikes are leading the parade again
love you my nigga, happy birthday
fag and proud since 1994
crip camp reunion this weekend, all my fellow crips welcome
as a fat bitch I say bring out the cake
my queer little heart is full today
that's my nigga right there, been down since day one
we're here, we're queer and we brought snacks
sluts unite, see you at the slutwalk in {city}
dyke march starts at six, wear comfy shoes
hot tranny mess and loving it, says me, a trans girl with great eyeliner
this old faggot still dances better than all of you, love, your gay uncle
my nigga got accepted to college, I'm crying
my wife calls me her favourite homo
bad bitches only tonight, love my girls
just us gimps and spoonies making memes about our mobility aids
serving cunt at {event} tonight girls
wog and proud, nonna's kitchen raised me
a family of gypsies and we sing about it, Romani and proud
niggas be so happy when the barber gets it right, me included

== friendly_profanity
{curse} that was {nice}
{curse}, I passed {school}!
{fx} {nice}, well done team
holy shit you're {good}, I'm {fx} impressed
you beautiful bastard, you did it
this {food} is {fx} {nice}
fuck it, let's go to {city}
I'm so {fx} happy for {kin}
what a {fx} goal
shit, I left my keys at {event}
{curse} I'm tired
no fucking way, congratulations
damn girl you look {nice}
get your ass over here and hug me
we fucking won
that solo was {fx} {nice}
{curse}, it's {nice}
oh crap, forgot about {school}
you magnificent bitch, happy birthday
it's hot as hell in {city}
{positive}, you crazy bastard
shit happens, we'll fix it tomorrow
best fucking concert of my life
my arse hurts after all that {activity}
ah bollocks, missed the bus again
love you, you daft wee shite
sick cunt, legend, thanks for helping us move mate
me and the lads had a pissing good laugh
not gonna lie I cried like a bitch at the end of that film

== abuse_object
I hate {thing}
{thing} is a useless piece of junk
{thing} is a piece of shit
I swear I'll throw {thing} out of the window
fuck {thing}
{food} is disgusting and I will die on this hill
who invented {food}? straight to jail
I can't stand {weather}
{weather} can go to hell
stupid {thing} died on me again
{game} is garbage
{game} makes me want to scream
kill {thing} with fire
{weather} is killing me
burn {thing}, bury it and never speak of it again
what moron designed the plug on {thing}
worst {food} I've ever had, it tasted like wet cardboard
{thing} is dumber than a bag of rocks
this {fx} {thing} ruined my morning
I despise {weather} with my whole heart
{game} can suck it, I'm going to bed
why is {thing} so {insadj}?
dear {thing}, I hope you rot in a landfill
trash {thing}, want my money back
{food} should be illegal
the sequel was vile, ugly and two hours too long
my car is an ugly old rust bucket and it smells
{thing} you absolute bastard, start!
I want to strangle {thing}

== abuse_idea
{idea} is {judge}
what a {judge} take, {idea} won't fix anything
I hate {idea}
whoever wrote {idea} clearly never met a poor person
{idea} deserves to die in committee
{adv} {idea} is {judge}
kill the bill, it's {judge}
{idea}? {judge} from start to finish
the government's line on {idea} is {judge}
this government is a disgrace, vote them out
the Iranian regime is brutal and {idea} shows it
Putin's war is criminal and cruel
I think organised religion does more harm than good, but believers are free to believe
criticising the Israeli government over {idea} is fair; hating Jews is not
communism failed, and so will {idea}
your argument about {idea} is stupid, and here are three reasons
capitalism is {judge}
that painting is hideous, sorry
the film is sexist {judge} with good lighting
astrology is {judge}
the budget is an insult to nurses
{idea} stinks
I am sick to death of {idea}
bury {idea} once and for all
the caste system is a moral horror
patriarchy hurts everyone, men included
the monarchy is outdated and should be abolished

== criticism_person
I disagree with {name} about {idea}
{name}, your numbers are wrong, please check page four
I think {name} handled {idea} badly and should say so
with respect, that isn't what the study says
you keep dodging the question about {idea}
this is the third time {name} has missed a deadline
I expected better from a {job}
that was a poor decision, {name}
you're mistaken, and I'd like to explain why
the minister should resign over {idea}
{name} is wrong on {idea} but argues in good faith
I found your tone rude in yesterday's meeting
not your best work, the second half drags
the {job} ignored our complaints for months
I don't trust {name} with the budget, the figures never add up
sorry {name}, I can't support you on this one
you interrupted me four times, please let me finish
her speech on {idea} was weak and full of gaps
he played badly and the manager was right to take him off
your joke wasn't funny, can we move on
as a voter I'm disappointed with {name}

== sexual_health
how do I check {medical} for lumps?
is it normal to have pain in {medical} after sex?
my doctor talked to me about {clin}
the clinic in {city} offers free tests for {clin}
here is a leaflet about {clin} for teenagers and parents
{clin} is more common than you think, talk to your GP
consent means everybody can change their mind at any time
a diagram of {medical} with labels in plain English
condoms protect against many infections, including chlamydia
can I still have an orgasm after prostate surgery?
sex education should cover {clin}
the age of consent is set by law in every country
I'm {self} and looking for advice on {clin}
breast self-exams: what to look for and when to see a doctor
masturbation is normal and doesn't harm you
what does discharge with a strong smell mean?
new guidance on {clin} for nurses was published today
{kin} had surgery on {medical} and is recovering well
survivors of rape can call the helpline day and night
is it safe to have sex during {clin}?
the midwife explained how {medical} changes after birth
anal sex needs plenty of lube and a condom, says the leaflet

== distress
{pain}
{pain} {cause}
{cause} {pain}
I'm so stupid, I ruin everything
does it ever get better? {pain}
I don't know who to tell, but {pain}
I want to die and I'm scared of how calm I am about it
everyone would be better off without me
they call me a {slur1} at school and I started to believe it
I look in the mirror and see an ugly, worthless mess
he said he would kill me if I leave
I was raped and I can't tell {kin}
I'm {self} and {pain}
I keep hearing his voice saying I'm worthless
I nearly did it last night, {kin} found me
I'm a terrible mother and my kids deserve better
my brain keeps telling me to kill myself
I hate my body so much that I skip meals
I'm such an idiot, I trusted him again
not suicidal, just so tired of everything
my meds stopped working and {pain}
{kin} took their own life in March and I can't breathe
I cut again {cause}, please don't judge me
sometimes I wish I'd never been born

== support
you are not alone, please call {help}
I'm so sorry, {kin} went through the same and it got better
please don't hurt yourself, talk to {help}
whatever they called you, you're not worthless
it's not your fault, what he did was a crime
sending you love, you matter
have you thought about speaking to {help}?
you're allowed to feel like this, and you deserve help
I hated myself too at sixteen; today I have a life I like
you are not a burden, I promise
if you feel like ending it tonight, ring {help} now
your dad was wrong to throw you out, being gay is fine
my inbox is open if you want to vent
thank you for telling us, that took guts
breathe, drink some water, and message {help}
I believe you
nobody deserves to be hit, there are shelters in {city}
one day at a time, you didn't fail because you relapsed
I lost {kin} to suicide, so please stay, please talk to {help}
the bullies are wrong about you, every single one
hugs {name}, we're all rooting for you

== idiom
I totally bombed {school}
{kin} absolutely killed it at {event}
that joke slayed me
we got slaughtered five nil, fair play to them
shoot me a message about {event}
I'd kill for a coffee right now
break a leg at {event} tonight
my feet are killing me after {activity}
the traffic in {city} is murder
kill two birds with one stone and visit {city} too
let's take a stab at {school}
he's pulling your leg
I'm dying laughing at this clip
kill the lights and start the film
the server died, restart the process
the deadline is going to be the death of me
she roasted the {job} and everybody cheered
if mum finds out she'll murder me
we crushed them in the semi-final
dead tired after {activity}
I'm drowning in paperwork for {event}
the bass absolutely slaps, total banger
stop beating around the bush
time to bury the hatchet with {name}
I could murder a curry
you nailed {school}, destroyed it
let's hang after {event}
this song goes so hard it should be illegal
the cat is out of the bag and it bit me in the arse
her comeback left him dead on the floor, metaphorically
my batteries died and so did my will to vacuum
headshot from across the map, what a kill
we need to cut the fat from the budget
fire up the barbecue, I'm smoking ribs

== question_benign
why do {group} celebrate {event}?
what is the polite word for {group} these days?
how do I support {kin} who just came out as trans?
is it rude to ask {one} about their religion?
what do {group} think about {idea}?
can {one} drink alcohol?
how many {group} live in {city}?
what's the difference between Sunni and Shia Islam?
are there good books by {adjg} authors?
why was the word {slur1} removed from the textbook?
what does nonbinary mean exactly?
which party do most {group} vote for in {city}?
do I need to cover my head in a gurdwara?
why do some people dislike {group}? I'm writing an essay about prejudice
how did the Holocaust begin?
what rights do {group} have in {city}?
is it okay to say Black or should I say African American?
my date is {adjg}, where should we eat in {city}?
what can schools do against racism?
how does immigration affect wages? any good studies?
why is abortion such a divisive issue in the US?
how do deaf people follow a concert?

== everyday
are you coming to {event} on Saturday?
I hate {weather}
{kin} made {food} and it was {nice}
you need to kill the old task before you start the new one
anyone else think {game} is too hard?
stupid question, but how do I reset {thing}?
my dog is an idiot and I love him
you have to beat the eggs before you add the sugar
what a save, the keeper is {nice}
can you send me the slides for {school}?
the bus from {city} is late again
I'm rubbish at {activity}
heading to {city} for work, any tips?
{kin} finally passed {school}
who's up for {activity} after work?
the recipe says to whip the cream and crush the nuts
you can't park there, {name}
kill the {game} with the fire sword, then loot the chest
our cat caught a rat and left it on my pillow
nice weather in {city} today
the striker shoots, the goalie is beaten, what a match
I need new shoes for {activity}
please remember to lock the door when you leave
turned forty today and my back already hates me
black coffee and a fat slice of cake, please
the pig farm outside {city} won a prize
don't be silly, of course you can stay with us
my grandmother was a {job} in {city}
the monkey at the zoo stole my banana
{thing} needs an update
you always pick the best films
it's raining in {city}, classic

== dialect
he {aave}
she {aave}
they {aave}, you feel me
y'all {aave}
ion know why she {aave}
my cousin {aave} fr
we {aave} and that's on period
I been told y'all that joint was fire
deadass that cookout had me full for days no cap
chile, the way I hollered when he walked in
this mac and cheese finna be gone, don't play with me
she ate that and left no crumbs
bruv that gig was peng, no lie
wagwan fam, you coming {city} later innit
mandem are playing ball after school, bare jokes
ah'm away tae the shops, d'ye want anythin
it's {scots} baltic ootside the day
haud yer wheesht a minute, the fitba's on
gonnae no dae that, the wean's sleepin
that's {scots} braw so it is
whit a day, ma heid's mince
wah this laksa damn shiok {sing}
you go already then tell me {sing}
don't so kiasu {sing}, got enough for everybody
arvo barbie at Davo's, bring your togs
yeah nah that was bloody ripper mate
stoked for the footy, grabbing a snag at the servo
what's the craic, are yous heading out
she's only after breaking the kettle, God love her
kindly do the needful and revert
my cousin brother is coming to {city} only
abeg make you help me carry this bag
how far, you don chop?
dem say di dance a go sweet tonight
mi deh yah, yuh know, everything criss
e ka-te, gonna braai wif the okes, just now
now now I'll bring the bakkie, hey
