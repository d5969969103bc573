# language: en
# origin: written for this project by its authors
# licence: Apache-2.0
# content notice: hateful sentences, so that a model can learn to recognise them
@group = women[women] | feminists[women] | gay people[lgbtq] | gays[lgbtq] | lesbians[lgbtq] | bisexuals[lgbtq] | queer people[lgbtq] | drag queens[lgbtq] | trans people[transgender] | trans women[transgender] | nonbinary people[transgender] | Black people[black] | blacks[black] | Africans[black] | Somalis[black] | Nigerians[black] | Haitians[black] | Asians[asian] | Chinese people[asian] | Indians[asian] | Pakistanis[asian] | Filipinos[asian] | Arabs[arab] | Palestinians[arab] | Syrians[arab] | Jews[jewish] | Jewish people[jewish] | Israelis[jewish] | Muslims[muslim] | Muslim women[muslim] | Christians[christian] | Catholics[christian] | Hindus[hindu] | Sikhs[sikh] | Dalits[caste] | Latinos[latino] | Mexicans[latino] | Roma[roma] | Travellers[roma] | gypsies[roma] | Native Americans[indigenous] | Aboriginal people[indigenous] | Maori[indigenous] | immigrants[immigrants] | migrants[immigrants] | foreigners[immigrants] | refugees[refugees] | asylum seekers[refugees] | Poles[nationality] | Romanians[nationality] | Russians[nationality] | Albanians[nationality] | Turks[nationality] | disabled people[disability] | autistic people[disability] | wheelchair users[disability] | people with Down syndrome[disability] | mentally ill people[mental_health] | schizophrenics[mental_health] | addicts[mental_health] | fat people[body] | old people[age] | homeless people[class] | people on benefits[class] | white people[white] | atheists[religion] | brown people[ethnicity] | minorities[ethnicity]
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
gonna beat you black and blue {when}
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
people like you are better off dead, so hurry up
log off forever and I mean forever, {insult}
go neck yourself {name}
no one is coming to your funeral so get on with it

== sexual_harassment
send nudes
show me your {sexpart}
nice {sexpart}, wanna sit on my face?
I'd bend you over that desk, love
you only got the job on your knees
stop talking and show us your {sexpart}
with {sexpart} like that you're asking for it
how much for a night, Karen?
bet you'd look better with my dick in your mouth
women like her are only good for one thing
don't be a prude, everybody knows you spread your legs
look at the {sexpart} on that one, I'd ruin her
come sit on my lap sweetheart, I don't bite hard
why so serious, get your {sexpart} out
she needs a good fuck, that's her problem
what colour are your panties Linda
you dress like that and then complain when men grab your {sexpart}?
I rated all the women in the office by {sexpart}, you're a six
answer me you tease, I sent you a dick pic, least you can do is reply
I'd let you suck me off just to shut you up
all I can look at in the meeting is your {sexpart}
smile sweetheart, I wanna see what that mouth can do
put the camera lower, nobody's here for your opinions
gold digging sluts like you open wide for any man with a car
get on your knees, Becky, that's where you belong
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
I swear I'll throw {thing} out of the window
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
I despise {weather} with my whole heart
{game} can suck it, I'm going to bed
why is {thing} so {insadj}?
dear {thing}, I hope you rot in a landfill
trash {thing}, want my money back
{food} should be illegal
the sequel was vile, ugly and two hours too long
my car is an ugly old rust bucket and it smells
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

# -- second part: wider vocabulary and minimal pairs (the same words in a hateful and in a harmless frame) --
@group += trans men[transgender] | trans folks[transgender] | lesbian couples[lgbtq] | gay men[lgbtq] | bi women[lgbtq] | LGBT people[lgbtq] | African Americans[black] | Black women[black] | Black men[black] | Ethiopians[black] | Congolese people[black] | Jamaicans[black] | Koreans[asian] | Vietnamese people[asian] | the Japanese[asian] | Bangladeshis[asian] | Sri Lankans[asian] | Asian women[asian, women] | Moroccans[arab] | Iraqis[arab] | Egyptians[arab] | Orthodox Jews[jewish] | Zionists and Jews[jewish] | hijabis[muslim] | Shias[muslim] | Sunnis[muslim] | Evangelicals[christian] | Copts[christian] | Mormons[christian] | Hispanics[latino] | Puerto Ricans[latino] | Venezuelans[latino] | Guatemalans[latino] | Romani people[roma] | Irish Travellers[roma] | Indigenous people[indigenous] | First Nations people[indigenous] | the Inuit[indigenous] | Torres Strait Islanders[indigenous] | newcomers[immigrants] | migrant workers[immigrants] | undocumented people[immigrants] | Afghan refugees[refugees] | Ukrainian refugees[refugees] | Kurds[ethnicity] | Tamils[ethnicity] | Armenians[ethnicity] | Lithuanians[nationality] | Ukrainians[nationality] | the Irish[nationality] | Germans[nationality] | Americans[nationality] | Bulgarians[nationality] | deaf people[disability] | blind people[disability] | people with disabilities[disability] | people with autism[disability] | people with schizophrenia[mental_health] | mothers[women] | women drivers[women] | young women[women] | men[men] | single dads[men] | pensioners[age] | bald people[body] | dwarfs[body, disability]
@one += a Jewish woman[jewish] | a Muslim man[muslim] | a hijabi[muslim] | a Somali[black] | a Haitian[black] | a Syrian[arab] | a Moroccan[arab] | a Korean[asian] | a Filipino[asian] | a gay couple[lgbtq] | a bi guy[lgbtq] | a nonbinary person[transgender] | a trans person[transgender] | a Latina[latino] | a Guatemalan[latino] | a Native American[indigenous] | an Inuit[indigenous] | a deaf person[disability] | a blind person[disability] | a person in a wheelchair[disability] | a schizophrenic[mental_health] | a Romanian[nationality] | a Ukrainian[nationality] | a Kurd[ethnicity] | an asylum seeker[refugees] | a migrant[immigrants] | a single mother[women] | a girl[women]
@adjg += bisexual[lgbtq] | transgender[transgender] | Somali[black] | Haitian[black] | Korean[asian] | Filipino[asian] | Vietnamese[asian] | Moroccan[arab] | Iraqi[arab] | Palestinian[arab] | Hispanic[latino] | Native American[indigenous] | Kurdish[ethnicity] | Tamil[ethnicity] | Romanian[nationality] | Albanian[nationality] | Irish[nationality] | blind[disability] | Down's syndrome[disability]
@gsing = woman[women] | man[men] | gay guy[lgbtq] | lesbian[lgbtq] | trans woman[transgender] | trans man[transgender] | Black guy[black] | Black woman[black] | African[black] | Asian guy[asian] | Chinese woman[asian] | Indian guy[asian] | Pakistani[asian] | Arab[arab] | Jew[jewish] | Jewish guy[jewish] | Muslim[muslim] | Muslim woman[muslim] | Christian[christian] | Hindu[hindu] | Sikh[sikh] | Mexican[latino] | Latina[latino] | Romani woman[roma] | Traveller[roma] | Aboriginal woman[indigenous] | Native guy[indigenous] | immigrant[immigrants] | refugee[refugees] | foreigner[immigrants] | disabled person[disability] | autistic guy[disability] | wheelchair user[disability] | bipolar person[mental_health] | Pole[nationality] | Romanian[nationality] | Nigerian[black] | fat woman[body] | old man[age]
@slur += ladyboys in dresses[transgender] | rugmunchers[lgbtq] | shirtlifters[lgbtq] | bumboys[lgbtq] | homos[lgbtq] | sodomites[lgbtq] | spearchuckers[black] | darkies[black] | golliwogs[black] | spooks[black] | slopes[asian] | zipperheads[asian] | ching chongs[asian] | dotheads[asian] | streetshitters[asian] | sandmonkeys[arab] | camel fuckers[arab] | mudslimes[muslim] | jihadis and goatherders[muslim] | hook-noses[jewish] | shylocks[jewish] | christ killers[jewish] | greasers[latino] | border hoppers[latino] | gippos[roma] | dirty gypsies[roma] | tinkers[roma] | lubras[indigenous] | prairie niggers[indigenous] | fresh off the boats[immigrants] | cripples[disability] | mongoloids[disability] | window lickers[disability] | vegetables in wheelchairs[disability] | nutjobs and psychos[mental_health] | bitches[women] | cunts[women] | skanks[women] | thots[women] | micks[nationality] | bogtrotters[nationality] | gooks and nips[asian] | krauts[nationality] | fenians[christian] | papists[christian] | bhangis[caste] | fatties[body] | trailer trash[class] | crackers[white] | sperglords[disability]
@slur1 += faggy little queer[lgbtq] | bumboy[lgbtq] | homo[lgbtq] | carpet muncher[lgbtq] | pansy queer[lgbtq] | nancy boy[lgbtq] | trap[transgender] | he-she[transgender] | it in a dress[transgender] | darkie[black] | spade[black] | nig[black] | nigga bitch[black] | spook[black] | monkey[black] | ching chong[asian] | slope[asian] | dothead[asian] | sandmonkey[arab] | muzzie[muslim] | goat fucker[muslim] | shylock[jewish] | dirty Jew[jewish] | yid[jewish] | spic bitch[latino] | anchor baby[latino] | gippo[roma] | filthy gypsy[roma] | boong[indigenous] | redskin[indigenous] | FOB[immigrants] | spastic[disability] | mongoloid[disability] | window licker[disability] | gimp[disability] | schizo[mental_health] | feminazi[women] | skank[women] | thot[women] | mick[nationality] | fatty[body] | chav[class] | bhangi[caste]
@insult += bozo | twit | dolt | dunce | nincompoop | dullard | blockhead | birdbrain | pea-brain | numbskull | cockroach | worm | toad | vermin | scumbag | sleazebag | lowlife | slob | lump | dork | wimp | drama queen | know-it-all | phony | sellout | leech | freeloader | deadbeat | psychopath | narcissist | bully | snob | killjoy | has-been | lunatic | maniac | degenerate | attention seeker | keyboard warrior | sheep | lapdog | waste of space | sorry excuse for a human being | fossil | pen pusher | hack | amateur
@insadj += idiotic | moronic | lazy | cowardly | dishonest | smelly | hideous | rotten | hopeless | incompetent | arrogant | petty | nasty | dim | feeble | shameless | vain | fake | whiny | creepy | foul | wretched | lame | toothless | illiterate | self-important | witless | cringe
@swear += dickwad | asshat | asswipe | shitstain | shit for brains | fucktard | bitch-ass | cumstain | twatwaffle | fanny | wankstain | pissant | shitface | fucker | mofo | bint | slag | minger | cockwomble | turd | fuckhead
@bad += stupid | vile | crooked | ungrateful | an embarrassment | a drain on all of us | sick in the head | not to be trusted | violent | ugly | unclean | parasites on the welfare state | lower than dirt | an eyesore | fake | deviants | brainwashed | thick as mince | a menace | weak | hysterical | unfit to work
@badn += cowards | pigs | crooks | leeches | cheats | invaders | idiots | beggars | whiners | thugs | psychos | weirdos | frauds | cavemen
@stereo += smell different | can't hold their drink | can't be faithful | would sell their own grandmother | never pay for anything | fill up our hospitals | only marry each other | don't wash | cheat at everything | get offered every job | whine about history all day | secretly laugh at us | don't respect women | can't be left alone with children | are good with money, wink wink | drive like they stole it | don't raise their kids | are bad at thinking straight | are only here for the free housing | cook the books | run every council now | keep voting for handouts | can't control themselves
@stereo1 = has never held a job | smells of the old country | is off her head half the time | is after your purse | can't be trusted around kids | is only there to fill a quota | must have cheated to get in | will cry discrimination by lunch | is far too emotional to be in charge | probably doesn't pay tax | would rather pray than work | is a danger on the road | should be in a home | lies without blinking
@verbhate = despise | loathe | detest | can't stand | hate | look down on | spit on | have nothing but contempt for | want nothing to do with | hold my nose around
@verblove = adore | respect | admire | love | look up to | stand with | enjoy working with | have nothing but admiration for | owe a lot to | am happy to live next to
@met = met | worked with | lived next door to | sat beside | gone to school with | talked to | dated | shared a flat with | been treated by | played football with
@plus = and I mean that | no exceptions | full stop | don't @ me | come at me | sorry not sorry | there, I said it | ban me if you want | downvote all you like | my opinion | change my mind | period | and you know it | like it or not | deal with it
@soft = I'm just asking | call me old-fashioned | I've got friends who agree | maybe it's me | no offence | with all due respect | in my humble opinion | not to be rude | purely statistically | it has to be said | someone has to say it | I'm entitled to my opinion | hear me out | I know you're not allowed to say this
@prof_pl = bankers | politicians | landlords | estate agents | lawyers | journalists | tax inspectors | traffic wardens | referees | influencers | lobbyists | CEOs | tech bros | cold callers | used-car salesmen | bouncers | MPs | Tories | Labour voters | Republicans | Democrats | MAGA fans | liberals | socialists | libertarians | anti-vaxxers | flat earthers | vegans | cyclists | SUV drivers | golfers | City fans | United fans | gamers | crypto bros | HR people | consultants | recruiters | scalpers | gym bros | spammers | hunters | smokers | paparazzi | boomers on Facebook | airline executives
@prof_bad = liars | crooks | parasites | clowns | idiots | vultures | cowards | the worst | morons | leeches | frauds | a joke | utterly useless | thieves | snakes | brainless sheep | greedy pigs | insufferable | pathetic | scum
@tool = a rope | pills | a bridge | the nearest train | a razor | a cliff | a tall building | the deep end | a toaster in the bath
@softkill = vanish | stop existing | end your life | take yourself out | do the world a favour | go to sleep and not wake up | jump | off yourself | step in front of a bus | hang yourself | unalive yourself | finish it
@hurt = kill | stab | strangle | shoot | drown | burn | crush | bury | choke | skin | gut | beat | knock out | cripple | maim | cut | hunt down | find and break | smash up
@hurtpl = find out where you sleep | set your car on fire | put a brick through your window | break both your legs | knock your teeth out | put you in hospital | put you in the ground | leave you in a ditch | drag you out by your hair | cut you up | finish you | kick your head in | make you bleed | run you over | burn your house down | choke you out | wring your neck | end you | shoot you in the face
@gamepl = the boss in level nine | the zombies by the gate | the dragon | the enemy tank | all the mobs | the wasps' nest under the roof | the background process | the stuck print job | the weeds on the drive | the last goblin | the engine | the lights | the music | the old database | the mosquitoes in the tent

== hate_derogation
{soft}, but {group} are {bad}
{soft}: {group} are {bad}, {plus}
I {verbhate} {group}, {plus}
{adv} I {verbhate} {group}
the older I get the more I {verbhate} {group}
I used to like {group}. then I {met} a few. they're {bad}
I've {met} plenty of {group} and every single one was {bad}
I know a few {group} from work. they are all {bad} and I can't hide what I think of them any more
there's a new {gsing} on our team. what a shame, those people are {bad}
you're a {gsing}? that explains a lot. you lot are {bad}
just found out my neighbour is {one}. brilliant. as if this street wasn't {bad} enough
of course it was {one}. they are {bad}, what did you think would happen
nothing annoys me like {group}. they're {bad}
do {group} even realise how {bad} they are?
how can anybody not {verbhate} {group}?
is anyone else tired of {group}? they are {bad}
what's wrong with {group}? why must they be so {bad}
as a rule {group} are {bad}, {soft}
some of my best friends are {adjg}, but on the whole {group} are {bad}
{group}: {bad}. {group2}: {bad}. {place} deserves better
{group} think they are equal to us. they're {bad}
let me tell you about {group}. they are {bad} and always have been
the trouble with {group} is that they are {bad}
{group} are the reason I stay out of {place}, they're {bad}
a {gsing} as manager? those people can't manage their own lives
wouldn't hire {one} if they paid me, they're {bad}
don't date a {gsing}, you'll regret it, they are all {bad}
{gsing}s are {bad} and there's nothing you can do about it
my uncle married a {gsing}. the family never recovered, what a {badn} lot
anyone who defends {group} has never had to live with those {badn}
moved out of {place} because of {group}, couldn't take the {badn} any more
I feel sick sharing {place} with {group}
{group} disgust me, simple as that
ugh, {group} again. {badn}
every time {group} speak I want to mute the whole world
say what you like about {group2}, at least they aren't as {bad} as {group}
the {adjg} ones are the worst, total {badn}
you can take {group} out of the gutter but they stay {bad}
== hate_dehumanise
{group} aren't people, they're {vermin}
it's simple biology, {group} are {vermin} and we're the hosts
I don't see people when I see {group}, I see {vermin}
{one} is not a person to me, more like {vermin}
we treat {vermin} with poison. why do we treat {group} with kindness
the {adjg} population is {vermin} spreading through {place}
{group} multiply, {group} swarm, {group} rot everything. {vermin}, nothing more
would you let {vermin} into your kitchen? then why let {group} into {place}
looks like the {vermin} are back in {place}. I mean the {group}
{group} live like animals because they are animals
animals have more dignity than {group}
a dog has a soul, {one} doesn't
these aren't human beings, these are {group}
spray the whole {place} against {group}
== hate_threat
I will {hurt} every one of the {group} I can find
one day we'll {hurt} all of them, the {group} first
if I had {weapon} I'd {hurt} the next {gsing} I meet
{group} should be {kill}, {plus}
dear {group}, {when} we come with {weapon}
somebody {hurt} the {gsing} next door already
do {group} bleed like us? let's find out {when}
I'm loading {weapon} for {group}, they won't see {when} coming
when the day comes, {group} will be {kill}, and we'll cheer
{group} out or {group} dead, they can choose
they say you can't fix {group}. {weapon} can
your mosque burns {when}
your synagogue is next {when}
I hope a bomb goes off at their little parade, would serve {group} right
someone bring {weapon} to the drag show {when}
any {gsing} who looks at my kids gets {kill}
I'd love to see {group} {kill} on live TV
it's time {group} were {kill}. they had their warnings
they crossed the sea, we can send {group} back under it
beat {one} up, film it, that's how you clean up {place}
the next {gsing} who knocks on my door leaves in a body bag
== hate_normative
{soft}, {group} shouldn't be allowed to {right}
in a healthy nation {group} would be {ban}
why are {group} still allowed to {right}? they should be {ban}
I'd sign anything that gets {group} {ban}
no {gsing} should ever {right}
hospitals should treat our own first and {group} last
employers ought to be allowed to say no {group}
I don't want my taxes spent on {group}, have them {ban}
{group} belong at home, behind the stove and out of politics
the place of {group} is at the bottom
a {gsing} has no business in {place}
{group} have too many rights already, take some back
let them pray at home, {group} have no right to build anything in {place}
sterilise {group}, it's the humane thing to do
two men raising a child should be against the law
it was a mistake to give {group} the vote
marriage isn't for {group}
I support a total ban on {group} entering {place}
{group} should have to carry a special card
{place} for us, not for {group}
schools should be free of {group}
we should stop helping {group}, they'd be gone soon enough
a good landlord doesn't rent to {group}
{group} shouldn't reproduce, {plus}
round up {group}, check their papers, ship them off
== hate_implicit
{soft}, but have you seen who lives in {place} now? {group}, and suddenly there's {crime}
{crime} in {place} again. no prizes for guessing: {group}
remember when we could leave the door open? before {group} came to {place}
of course the {gsing} {stereo1}
my new colleague is {one}. let's see how long before the till is short
our boss hired {one}. I suppose somebody had to make the numbers look diverse
{one} wins the prize. what a coincidence, in this political climate
never lend money to {one}, learned that the hard way
I'd cross the road if {one} was coming at night, wouldn't you
there's {one} in the lift with me, holding on to my bag
don't leave your drink near {group}, just saying
I always wash my hands after shaking theirs, you know, {group}
sure, {group} {stereo}, but let's all pretend it's our fault
{group} {stereo}. it's in the blood
it's in their nature: {group} {stereo}
{group} {stereo}. that's just how they are raised
apparently it's racist to notice that {group} {stereo}
they come as guests and end up owning the house, {group} every time
ever noticed who owns the newspapers, the banks and Hollywood? I have
they've been thrown out of a hundred countries, but sure, everybody else is the problem
if you know, you know. ((they)) are behind it
follow the money and you'll end up in Tel Aviv, every time
gas chambers? with those wooden doors? please
nobody can explain the numbers, and asking is illegal, funny that
the plan is to make us a minority in our own land, and {group} are the tool
first it was one mosque, now count the minarets
religion of peace strikes again
thoughts and prayers, and not one word about the religion of the man with the knife
another man in a dress breaking women's records, how brave
wait till he finds out he can't get pregnant, poor "lady"
keep the kids away from the man with the make-up, you never know
I don't mind what they do in private, but must {group} walk about in daylight
it isn't natural, that's all I'll say about {group}
women and maps, name a worse combination
she'd be happier at home with a couple of kids than running the company
that's what you get when you let a woman do the talks
is it that time of the month again or why is the minister so upset
he's quite clever for {one}
surprisingly clean flat for {one}
he isn't like other {group}, he actually works
you're one of the good ones, not like the other {group}
your English is great, when are you going home?
but where are you really from? you can't be from here with that face
a country full of {group} has never built anything worth visiting
what have {group} ever given the world? I'll wait
look at any country run by {group} and tell me I'm wrong
give {group} a city and in ten years it's a ruin
they get a free phone, a free flat and a free pass, being {adjg} must be nice
my gran waits for surgery while {group} skip the queue
bring your own lock if you move near {group}
funny smell on the stairs since the {adjg} family moved in
if he were {adjg} he'd be out on bail already
let me guess, the {gsing} was the victim again
just another mental case nobody locked up in time
the special class got a trophy too, everyone gets a trophy now
why build a ramp for one kid who won't amount to anything
people like that are happier among their own kind
they all look the same to me, good luck with the police sketch
not saying anything, but count the spoons when the {gsing} leaves
somehow {place} was cleaner without {group}
== hate_negated
{group} are no better than {vermin}
{group} are not like us and never will be
I have never met a {gsing} I could trust
you'll never convince me that {group} are normal
no, {group} are not welcome in {place}
nobody in {place} wants {group}
I don't care what happens to {group}, nobody should
there's nothing good about {group}, not one thing
{group} can't be {good}, it isn't in them
{group} won't ever be real citizens
{one} is not a real man
{one} can never be a real mother
I wouldn't shed a tear if {group} weren't around {when}
I don't think {group} deserve to {right}
don't tell me {group} are human
not one of the {group} I {met} was worth knowing
I have no problem with {group} as long as they don't {right}, breathe or breed
never trust a {gsing}
don't feel sorry for {group}, they wouldn't feel sorry for you
{group} know nothing, do nothing and are good for nothing
there isn't a single honest {gsing} in {place}
isn't it time we stopped pretending that {group} aren't {bad}
it's not hate, it's a fact that {group} are {bad}
I'm not racist. {group} just are {bad}
I don't hate all {group}, only the ones that are alive
== hate_slur
you {insadj} {slur1}
you're a {slur1}, {name}
he's a {slur1} and so is his brother
she's a {slur1}, don't listen to her
{name} is such a {slur1}
what a {slur1}
ur a {slur1} lol
lmao look at this {slur1}
typical {slur1}
typical {slur}, always begging
stop acting like a {slur1}
don't be a {slur1}
only a {slur1} would say that
this {slur1} again
why is this {slur1} on my timeline
who let the {slur} in
can't believe they gave the job to a {slur1}
my landlord is a {slur1}
I hate {slur}
I hate these {slur}, they're {bad}
{slur} are {vermin}
{slur} {stereo}
deport the {slur}
{slur} out of {place}
kick that {slur1} off the team
{soft}, but the {slur} have taken over {place}
what do you call a {slur1} with a job? a thief
I don't serve {slur}
never trust a {slur1}
we don't want your kind here, {slur1}
listen {slur1}, learn your place
suck it up {slur1}
crawl back to your hole {slur1}
took one look at the crowd: {slur} everywhere
a {slur1} like you should keep quiet
every {slur1} in {place} should be {ban}
the {slur} are coming to {event}, count me out
got robbed by some {slur1} on the bus
dumb {slur1} can't even read
sit down, {slur1}
ok {slur1}
cope {slur1}
that {slur1} {name} is at it again
{name} moved in with a {slur1}, gross
no one likes {slur}
I'd never date a {slur1}
it's always the {slur} isn't it
some {slur1} wants my seat, as if
look at those {slur} holding hands, vile
my tax money goes to {slur}
"diversity" means more {slur}
more {slur} on the telly again, I'm switching off
call them what they are: {slur}
a {slur1} stays a {slur1}
== hate_profane
fuck {group}
fuck all {group}, {plus}
{group} are {fx} {bad}
{group} are a bunch of {fx} {badn}
fuck off back home, {place} is full of you {badn}
I'm so fucking sick of {group}
{group} are full of shit
who gives a shit about {group}, let them rot
what the fuck are {group} doing in {place}
get the fuck out of {place}, all you {group}
{group} can suck my dick, bunch of {badn}
shitty {adjg} {badn} everywhere
that {adjg} bastard next door, they're all {bad}
{adjg} son of a bitch, go home
{adjg} piece of shit, you people are {bad}
fucking {group}, ruining {place} again
{group} piss me off, {fx} {badn}
I fucking {verbhate} {group}
another fucking {gsing} on TV, give me a break
bullshit, {group} aren't victims, they're {fx} {badn}
I don't give a fuck if it offends {group}, they're {bad}
== insult_group
{prof_pl} are {prof_bad}
all {prof_pl} are {prof_bad}
{adv} {prof_pl} are {prof_bad}
never met one of those {prof_pl} who wasn't lying
I can't stand {prof_pl}, they're {prof_bad}
{prof_pl}? {prof_bad}, the lot of them
why are {prof_pl} such {prof_bad}
{prof_pl} have ruined {place}, they're {prof_bad}
bunch of {prof_bad}, those {prof_pl}
{prof_pl} make me sick
{soft}, but {prof_pl} are {prof_bad}
I hate {prof_pl}
if you trust {prof_pl} you deserve what you get, they're {prof_bad}
this cabinet is a pack of {badn}
our whole board are {prof_bad}
anyone who still believes {prof_pl} is a fool
{prof_pl} and {prof_pl}, equally {prof_bad}
== insult_person
you're {insadj}
you are {insadj} and everyone knows it
{name} is {insadj}
how {insadj} are you, {name}?
what a {insadj} thing to say, but what else would a {insult} say
you {insult}
you {insult}!
{insult}
{insadj} {insult}
shut up, {insult}
shut up {name} you {insadj} {insult}
{name} you're such a {insult}
he's a {insult}
she's a {insadj} {insult}
they're a pair of {insadj} liars
{name} is nothing but a {insadj} {insult}
I have never seen such a {insult}
look at this {insult}
typical {insult}
nice try, {insult}
ok {insult}
listen here you {insult}
get lost, {insult}
are you {insadj} or just a {insult}?
you must be really {insadj} to believe that
how can one person be this {insadj}
you sound {insadj}
only someone as {insadj} as you would think that
I can't believe I married such a {insult}
my ex is a {insadj} {insult}
our {job} is a {insult}
what a {insadj} {job} you are
worst {job} in {city}, a total {insult}
did you buy your diploma, {insult}?
you have the brain of a {gamepet}
the lights are on but nobody's home, {name}
your mother must be so ashamed of you
even your friends think you're {insadj}
you're not funny, you're {insadj}
you're ugly and no filter will help
go cry to mummy, {insult}
nobody cares what you think, {insult}
no wonder she left you, {insult}
you will die alone, {insult}
I pity your kids, having a {insult} for a parent
you bring nothing to this team, {insult}
that's the dumbest thing I've read today, congratulations {insult}
hope you're proud of yourself, {insult}
you deserve every bit of misery, {insult}
do you practise being this {insadj}?
{name}: all mouth, no brain
{name} is as sharp as a bowling ball
stay in your lane, {insult}
I've scraped better people off my shoe
two brain cells and they're both on holiday, {insult}
what rock did you crawl out from under
take your {insadj} face somewhere else
the world's smallest violin is playing for you, {insult}
you can't spell, you can't count, you can't think. {insult}
it's a miracle you manage to breathe and type at once
you're as {insadj} as you look
and this {insult} calls himself a {job}
you call that singing? {insadj} {insult}
yikes, what a {insult}
@{name} you {insadj} {insult}
== insult_profane
you {fx} {insult}
you {fx} {swear}
{fx} {swear}
you're such a {swear}
{name} is a {swear}
{name} is a {fx} {swear}
he's a {swear} and she's worse
shut your mouth you {fx} {insult}
eat a dick, {insult}
go to hell you {swear}
screw you {name}, you {swear}
suck my dick {name}
kiss my ass, {insult}
I've had enough of that {swear}
my boss is a {fx} {swear}
my ex is a {swear}
you're a dumb {swear}
are you always such a {swear}?
fuck you
fuck you {name}
fuck you and everyone who likes you
fuck off {insult}
fuck off {name}
go fuck yourself
you lying {swear}
you lazy {swear}, do some work
you ugly {swear}
look at that {swear} in his big car
move your car {swear}
what a bunch of {swear}s
only a {swear} would park like that
nobody likes you, you {swear}
{swear} of the year award goes to {name}
dear {name}, you're a {swear}, best wishes
f u {name}
stfu you {insadj} {insult}
gtfo {insult}
you talk out of your ass, {insult}
you bloody {insult}
you're shit at your job, {name}, and a {swear} too
thick as pig shit, that {insult}
cunty little {insult}
your mum's a {swear}
== threat_person
I'll {hurtpl}
I'm going to {hurtpl}
I swear I'll {hurtpl}
{when} I'll {hurtpl}
I'm going to {hurt} you
I'll {hurt} you {when}
I'll {hurt} you and {rel}
I will {hurt} {rel} in front of you
imma {hurt} you
gonna {hurtpl} {when}
we will {hurtpl}, {name}
somebody is going to {hurt} you and I'll laugh
if you come near me again I'll {hurtpl}
if you tell anyone I'll {hurtpl}
call the police and I'll {hurtpl}
open your door {when}, I'll be there with {weapon}
bring {weapon} {when}, we'll {hurt} {name}
I want to {hurt} {name}
I hope somebody will {hurt} you {when}
you should be {kill}, {insult}
{name} should be {kill}
{name} deserves to be {kill}
can someone {hurt} that {insult} already
I have {weapon} and I know your route home
I know where {rel} live
I know where {rel} go to school, think about it
sleep with one eye open, {insult}
your days are numbered, {name}
you're a dead man
you're going to pay for this with your {bodyp}
one more comment and you lose your {bodyp}
it would be easy to {hurt} someone like you
accidents happen, {name}. brakes fail
nice house, {name}. looks flammable
we have a list and you're on it
come outside and say that, I'll {hurtpl}
I'll wait for you {when}, nobody will hear you
prepare your will, {insult}
I'll dance on your grave, and soon
people like {name} should be {kill}
the only good {job} is a dead one, starting with {name}
you won't wake up {when}
pay up or I'll {hurtpl}
leave town or we'll {hurtpl}
I'm outside. {weapon} in hand. pray
== incite_selfharm
{softkill}
please {softkill}
why don't you {softkill}
just {softkill}, {insult}
you should {softkill}
go and {softkill}, {name}
do it, {softkill}, nobody will stop you
everyone would be happier if you would {softkill}
{name}, {softkill} already
get {tool} and {softkill}
you and {tool}, perfect match
have you tried {tool}? would solve all our problems with you
find {tool} and use it
I hope you {softkill} {when}
kill yourself
kill yourself {insult}
kys
kys {name}
k y s
die
die already, {insult}
just die
go die {name}
go kill yourself you {insadj} {insult}
nobody loves you, {softkill}
your parents wish you were dead, {softkill}
if I looked like you I'd {softkill}
people like you should {softkill}
a {insult} like you should {softkill}
stop crying for help and {softkill}
you keep saying you want to die, so {softkill}
next time take more pills
nobody will come and save you this time, {softkill}
your life is worthless, end it
be a man and {softkill}
the exit is that way. {tool}. use it
skip tomorrow. and every day after. {softkill}
I'd hold the door if you wanted to {softkill}
the bridge isn't going to jump off itself, {insult}
starve yourself, {insult}, you could use it
you will never be loved, {softkill}
do us a solid and {softkill}
you are a mistake, correct it, {softkill}
== sexual_harassment
hey sexy, show me your {sexpart}
I can't stop staring at your {sexpart}, come to my room
I want your {sexpart} on my face, babe
open your legs babe
let me touch your {sexpart}
send me a picture of your {sexpart} or else
bet you're wet right now, Karen
you know you want my dick
I'd rape you if I weren't so tired
no means yes with women like you
you owe me sex after that dinner
she is only a hole with {sexpart}
would smash. {sexpart} for days, shame about the face
nice photo, now take the shirt off
take it off, babe
sleep with me and the part is yours
did you sleep your way up, Linda?
the new paramedic has great {sexpart}, dibs
I'd pay to see those {sexpart} bounce
grab her by the {sexpart}, she likes it
women like that exist to be used
sit on it, sweetheart
what are you wearing under that uniform, nurse?
Becky will do anything for a drink, trust me, the whole team had her
my dick, your mouth, tonight
== sexual_explicit
he came inside me and we fell asleep tangled together
she touched herself while I watched, and we both loved it
my wife likes it rough and tells me exactly how
I was so wet when he kissed my neck
we fucked on the sofa with the curtains open
he took her from behind, slowly, as she had asked
sucking his cock makes me feel powerful
a threesome with our friends last summer, best weekend ever
she spread her legs and pulled me closer
erotic story: their bodies moved together until they came
she wore nothing but heels, and I begged for more
== neutral_identity
I {met} {one} {when2}, we talked about {activity}
the {gsing} in the office next to mine likes {activity}
there's a new {gsing} on our team, she starts on Monday
I know a few {group} from work. they are all into {activity}
my neighbour is {one}. he works as a {job}
{group} and {group2} came to {event}
two of the speakers were {adjg}, one was a {job}
a {gsing} asked me the way to the station
the hotel was full of {group} on their way to {event}
in {city} I {met} {group} for the first time
on Fridays {group} meet at the library
the {job} is a {gsing} in her fifties
the survey asked {group} how often they use the bus
a {gsing} and a {gsing} walked past with ice cream
our landlord is {one} who loves {activity}
the course is for {group} who are new in {city}
{one} moved into number twelve, quiet person, plays the piano
the film is about {group} in {city} in the seventies
according to the report most {group} rent their homes
{city} had few {group} before the war
most {group} I know have never been to {city}
these days {group} are younger on average than {group2}
{group} may apply until the end of the month
my son's teacher is {adjg}
a friend of mine is {adjg} and hates {food}
I was behind {one} in the queue, we both complained about {weather}
== positive_identity
I {verblove} {group}
{adv} I {verblove} {group}
the older I get the more I {verblove} {group}
I've {met} plenty of {group} and every single one was {good}
I know a few {group} from work. they are all {good} and I can't say enough good things about them
there's a new {gsing} on our team. what luck, she is {good}
just found out my neighbour is {one}. brilliant, they are {good}
our manager is {one}, and she is {good}
what would {place} be without {group}?
{group} are the reason I love {place}, they're {good}
you can trust {group} as much as anybody else
{group} belong here, in {place} and everywhere
nobody should be {ban} for being {adjg}
{group} should be allowed to {right}, obviously
the right to {right} is for {group} too
{group} should feel at home in {place}
I support the right of {group} to {right}
a {gsing} as manager? about time
never underestimate a {gsing}, ours is {good}
my uncle married a {gsing}. best thing that ever happened to this family
any {gsing} who wants to join us at {event} is welcome
{soft}, but {group} are {good}
let's hear it for {group}, {good} as ever
stop killing {group}, their lives matter
{group} deserve love, rights and a quiet life
we should do more to help {group} find homes
moved to {place} because of {group}, never had such {good} neighbours
== self_identity
as {self} I get asked about {food} a lot
{self} here, happy to answer questions
I'm {self} and I hate {weather}
I'm {self} and so is my best friend
I am {self}. I am also a {job}. no, I'm not angry
yes, I'm {self}, and I'm tired of explaining it
as {self} who {met} a lot of prejudice, I'm glad about {event}
I'm {self} and {kin} loves me for it
my parents are immigrants and I'm {self}
being {self} isn't always easy but I wouldn't change it
I found out at thirty that I'm {self}
we are {group} and we're here to stay
I'm {self}, so {event} means a lot to me
call me {self} or just call me {name}
I wish I had known other people like me as a kid, I'm {self}
dating as {self} in {city} is a comedy
== negated_hate
I don't {verbhate} {group}
I never said I {verbhate} {group}
nobody here {verbhate}s {group}, right?
it's wrong to say that {group} are {bad}
{group} aren't {bad}. {soft}, it's prejudice
I used to think {group} were {bad}. then I {met} a few. they're {good}
you can't judge all {group} by one person
don't let anyone tell you that {group} are {bad}
{one} isn't {bad} because of where they come from
why would you think {group} are {bad}? they aren't
{group} never hurt you
no, {group} don't {stereo}. the figures say the opposite
not all {group} are the same, and none of them are {vermin}
{group} shouldn't be {ban}, end of discussion
I don't think {group} should be {ban}
I'd never want {group} {kill}, and nor should you
I have no problem with {group}
I've got nothing against {group}, they're welcome in {place}
there is no such thing as a typical {gsing}
{group} are not a threat to {place}
I can't stand people who {verbhate} {group}
we won't accept that {group} are treated like {vermin}
being {one} is not a crime
there is nothing unnatural about {group}
it isn't true that {group} are behind {crime}
nobody chooses to be a refugee
trans women are not a danger to anyone in the bathroom
I wouldn't call {group} {badn}, and you shouldn't either
{group} aren't less human than you or me
== counter_speech
they say {group} are {bad}. they're wrong, {condemn}
he shouted "{slur} out of {place}" and got a lifetime ban, rightly so
my {kin2} thinks {group} are {bad}. I've stopped inviting him
anyone who writes that {group} should be {kill} will be reported to the police
don't share that video, it calls {group} {vermin}
"{group} should be {ban}"? in what century are you living? {condemn}
"go home" they told {kin}. this is home
to the person who called me a {slur1}: I hope you learn something
I was told "{group} {stereo}" at dinner. I left the table
that joke about {group} isn't funny. {condemn}
we need to talk about people who say {group} are {bad}. {condemn}
how can anyone write "{group} are {vermin}" and still sleep at night
when somebody says "{group} should not be allowed to {right}", ask them why
the leaflet claims {group} {stereo}. every word of it is false
calling {group} {badn} doesn't make you brave
calling someone a {slur1} is not a joke. {condemn}
imagine thinking {group} are {bad} in this day and age
hating {group} won't fix your life
you wrote that {group} belong in camps. read about the camps first
"I'm not racist but" is always followed by something racist, like "{group} are {bad}"
women should be in the kitchen, he said. my captain, a woman, landed the plane
claims that {group} are behind {crime} come from a hoax
we painted over "{group} out" this morning, forty neighbours came
saying {group} are "{vermin}" is how every genocide started
no, it's not "just an opinion" that {group} are {bad}. {condemn}
{name} was sacked for saying {group} should be {kill}, good
racists who shout {slur1} have no place in our club
the reason I block people: "{group} are {bad}"
the council condemned the threats against {group}
my daughter asked why someone would call her friend a {slur1}
whoever sent {one} a message saying "{softkill}" should be ashamed
telling a trans kid to kill themselves isn't free speech, it's cruelty
they called her a {slur1} and told her to leave {place}. {condemn}
== mentioned_slur
{who} shouted "{slur1}" at {kin}
she was called a {slur1} at work and filed a complaint
I've been called a {slur1} more times than I can count
he called me {slur1} and I cried all the way home
being called a {slur1} hurts, even as a joke
the referee stopped the match after chants of "{slur}"
please don't use the word {slur1}
you can't say {slur1} on air
why do people still say {slur1}?
the word {slur1} used to be common in newspapers
the song contains the word {slur1} twice
my kid asked me what {slur1} means
does anyone know the history of the word {slur1}?
the film was re-edited to remove the word {slur1}
he apologised for having used the term {slur1}
witnesses heard him call the victim a {slur1}
they spray-painted {slur1} on our garage
{name} called the goalkeeper a {slur1} and got a red card
the moderator deleted every post with {slur1} in it
in chapter two a boy is called a {slur1} by his uncle
autocorrect changed my message to {slur1} and I died of shame
I told him {slur1} is a slur and he never used it again
"{slur1}" was the first word I learned in this country, because it was shouted at me
people called us {slur} when we moved here
some call it banter. I call it what it is: {who} said {slur1}
== reclaimed_slur
proud dyke, proud mum, proud welder
we queers have always looked after each other
happy pride to all my fellow fags and dykes
as a tranny of a certain age I reserve the right to use that word about myself
me and my dykes are going camping
as a cripple myself, I find the ramp jokes hilarious
my crip family showed up today, love you all
that's my bitch, we've been friends since nursery
good morning to all my bad bitches
what's good my nigga, long time
my niggas really pulled through for me today
this nigga made me laugh so hard, I love him
I'm a slut and I'm fine with it, thanks for asking
fat and fabulous, and yes I call myself fat
big old poof here, bringing cake to {event}
us mad folk should run this festival
we're witches, bitches and unionists
I'm as queer as a three pound note and twice as shiny
retired faggot seeks gardening tips
spaz power, says the sticker on my wheelchair
paki and proud, my cousins have it on a t-shirt
us abos are the oldest storytellers in the world, sis
== friendly_profanity
{curse}
{curse} {positive}
{curse}, {name}, you're {good}
that was {fx} {nice}
so {fx} {nice}
{fx} {nice} {food}, mate
I {fx} love {activity}
I {fx} love you
I love you, you {fx} genius
what the fuck, we won
what the hell just happened, I'm so happy
holy shit {kin} passed {school}
shit yeah, {event} tonight
you're the shit, {name}
you're badass
kick-ass concert in {city}
that's a hell of a {job}
I'm a hot mess today, damn
damn, that's {nice}
oh for fuck's sake, I forgot {school}
well shit, there goes my weekend
{kin} makes a {fx} {nice} curry
fuck, I'm old
I don't give a shit about {weather}, we're going out
shit, it's late
this is some good shit
that's fucking adorable
he's one lucky bastard, congratulations
happy birthday you old bastard
miss you, bitch, call me
I fucked up {school} but who cares
I swear like a sailor and I bake like an angel
bloody brilliant, {name}
bloody hell, it's {nice}
thank fuck it's Friday
fuck cancer, I rang the bell today
== profane_object
{thing} is a piece of shit
this {fx} {thing} ruined my morning
{thing} you absolute bastard, start!
fuck {thing}
fuck {weather}
fuck {game}, I'm uninstalling
{thing} is fucking useless
{thing} is a fucking joke
{game} is shit
{game} is fucking broken
{weather} is bullshit
{weather} can fuck right off
{food} tastes like shit
who the fuck puts {food} on a menu
this {fx} {thing} again
piece of shit {thing} crashed
goddamn {thing}, work
stupid fucking {thing}
{idea} is bullshit
{idea} is fucking {judge}
I'm so done with this shitty {game}
what a shit day, {weather} and then {thing}
my bloody back is killing me
the damn train is late again
shitty weather, shitty coffee, shitty Monday
that exam was a bitch
the bastard printer jammed
screw this, {thing} has eaten my homework
{fx} {weather}
I hate this fucking {game}
damn you, {thing}
the hill is a motherfucker but the view is worth it
== abuse_object
I {verbhate} {thing}
I {verbhate} {food}
I {verbhate} {weather}, {plus}
{thing} is {insadj}
{thing} is {insadj} and I want my money back
{food} is {insadj}
{game} is {insadj}, {plus}
{soft}, but {food} is vile
{thing} deserves to be thrown in the sea
{thing} should be {kill}
{weather} should be banned
{food} should be banned from {event}
never buy {thing}, worthless garbage
there's nothing good about {thing}
what a {insadj} {thing2}
my {thing2} is an idiot
this {thing2} is a worthless parasite that eats batteries
you stupid {thing2}, stop beeping
{thing} and {weather}, same garbage
I'd happily take {weapon} to {thing}
I will {hurt} {thing} if it beeps again
nobody needs {thing}
{food} looks like roadkill and smells worse
these shoes are ugly and so is the bag
the hotel was filthy, the carpet disgusting
that goal was pathetic defending
== abuse_idea
{soft}, but {idea} is {judge}
{idea} is {insadj}
{idea} is {judge}, {plus}
I {verbhate} {idea}
your plan is {insadj}, mine is cheaper
only a {judge} could be worse than {idea}
that opinion is {insadj}, but you're entitled to it
{idea} deserves to be buried
{idea} must be stopped
down with {idea}
stop {idea} now
I will fight {idea} until it's dead
religion should stay out of schools
communism killed millions, that's history
I find the doctrine {insadj}, not the people who believe it
nationalism is poison
racism is a disease
sexism is {judge}
homophobia is {judge} and has to go
antisemitism is a cancer
the regime is rotten to the core
the treaty is {judge}
the ideology behind it is {insadj}
this column is {insadj} from the first line to the last
== criticism_person
you're wrong about {idea}
{name}, that's not true
{name} was wrong to support {idea}
I don't like how {name} talks about {idea}
I don't think you're being fair to {name}
that comment was out of line, please apologise
you promised to call and you didn't
please stop interrupting me
please stop shouting at {kin}
you didn't read the question, did you?
{name} lied about {idea} and should correct it
the {job} made a mistake and should own it
I'm angry at {name} because of {idea}
you let the team down yesterday, {name}
I can't vote for somebody who supports {idea}
your argument is weak, here is why
stop posting {idea} under every video, it's spam
I don't agree, {name}, and I won't change my mind
bad call by the referee
{name} is overrated as a {job}
that speech was boring, too long and badly prepared
you're late again, this can't go on
== sexual_health
is it normal that my {medical2} hurts?
sex during pregnancy is usually safe, ask your midwife
use a condom every time
the pill doesn't protect against {clin}
{kin} was diagnosed with {clin} last week
my doctor checked my {medical2} today
talk to your teenager about {clin}
the nurse took a swab to test for {clin}
how long does {clin} last?
blood in semen should be checked by a doctor
after the birth my {medical2} was sore for weeks
vaginal dryness is common during menopause
an erection lasting more than four hours is an emergency
sexual assault is never the victim's fault
the court heard the case of a woman who was raped in {city}
our school teaches consent, puberty and {clin}
HIV on treatment can't be passed on
breastfeeding in public is legal
porn addiction: where to find help
survey on sexual harassment at work: one in three women affected
== distress
{pain}. {pain}
I want to kill myself
I want to die
I just want it to stop
I don't want to live
I hate myself so much
I hate my body
I hate my life
I am worthless
I'm an idiot and everyone knows it
I'm a burden, {kin} would be better off without me
I'm ugly and stupid, that's what I think every morning
I feel like garbage {cause}
I feel worthless {cause}
I tried to {softkill2} last year and I'm still here
I think about {tool} and it scares me
sometimes I look at {tool} and wonder
I can't tell {kin} that {pain}
please help me, {pain}
is anybody there? {pain}
I don't deserve to be loved
I should have died instead of him
I wish I was dead
I keep having thoughts of suicide
my ex keeps threatening to kill me and I'm terrified
{who} told me to kill myself and I can't stop thinking about it
they said {softkill}. maybe they're right
they call me {insult} every day at school and I believe them
he hit me again last night, I don't know where to go
I was abused as a child and never told anyone
I'm so angry at myself that I punched the wall
I failed {school} and I want to die
my anxiety is killing me
the voices say I'm {insadj}
I haven't eaten in three days because I feel fat
I'm {self} and I can't take the hate any more
people stare at me because I'm {self}, I just want to disappear
== support
please don't kill yourself, {name}
please stay alive, we need you
don't listen to whoever told you to {softkill}, they're wrong
you aren't worthless, you're tired
you're not a failure, {name}
nobody has the right to call you a {slur1}
I'm sorry he called you {insult}, you're not
if someone threatens to {hurt} you, call the police
suicide is not the answer, talk to {help}
you don't have to die to make it stop, call {help}
I felt like that after my divorce, {help} saved my life
you're stronger than you think, hang in there
we love you exactly as you are
being {adjg} is nothing to be ashamed of, we're here for you
it's okay to cry
I'm glad you told us, have you called {help}?
you matter to me, dumb jokes and all
your pain is real and you deserve help
don't be so hard on yourself
text me when you feel like hurting yourself
== idiom
{hurt} {gamepl}
I finally managed to {hurt} {gamepl}
how do I {hurt} {gamepl}?
you have to {hurt} {gamepl} first
let's {hurt} {gamepl} and go home
she killed that solo
this outfit kills
you killed it, {name}
he shot the wedding in black and white
shoot the penalty
I'm shooting a short film in {city}
my mum will kill me if I miss {event}
I'd die for that {food2}
I'm dying for a coffee
if looks could kill
kill me now, another meeting
dead, I'm actually dead, this meme
I nearly died laughing
strangle the budget and the project dies
that's a killer playlist
don't shoot the messenger
he's a dead ringer for {kin}
the joke bombed
knock them dead tonight, {name}
drop dead gorgeous dress
beat the traffic, take the train
I could eat a horse
hit me up when you're in {city}
she hit the nail on the head
sick beat, dope lyrics
we got hammered by the champions
I'll take a shot at {school}
the plot twist stabbed me in the heart
burn calories, not bridges
the wifi password is killing me
blow me away
cut the cable and strip the ends
this bug is a nightmare, I'll crush it {when2}
hang the picture next to the window
choke on that, exam season, I'm done
we murdered that quiz
== question_benign
are {group} allowed to {right}?
do {group} face discrimination in {city}?
why were {group} persecuted?
why do some people say that {group} {stereo}? is there any truth in it or is it a myth?
what is it like to be {one} in {city}?
can a {gsing} become president?
how should I react if someone calls me a {slur1}?
is "{slur1}" a slur?
do you think {group} should get more support?
who were the first {group} in {city}?
what is the difference between {adjg} and {adjg} cooking?
is it true that {group} settled in {city} in the fifties?
how do I talk to my kids about race?
where can {group} find legal advice in {city}?
what's your opinion on {idea}?
what do I say to {kin}, who came out to me?
when did women get the vote?
which languages do {group} speak?
is {one} coming to {event}?
how do blind people use a phone?
why is the Holocaust denied by some people, and how do historians answer?
should immigration be limited? arguments for and against, please
== everyday
I {hurt2} the eggs and burned the toast
you are so lucky
you're the worst at {activity} and the best at hugs
you look tired, get some sleep
you idiot-proofed the kitchen, thank you
don't forget your keys
I hate waiting for the bus
I hate it when {thing} breaks
stupid me, I left my phone in {city}
my cat is a monster and I love her
this soup is to die for
can you pick up {kin} from {school}?
are you free {when2}?
meeting moved to three, see you there
the {job} was late but very nice
that was a close match, well played
{kin} hates {food}
our dog killed a squeaky toy
the knife is in the drawer
I need a hammer and some nails
we watched a film about a serial killer
the shooting scene was well filmed
he was shot in the war, my grandfather, and lived to ninety
police arrested a man after a stabbing in {city}
a bomb from the war was found in {city}, nobody was hurt
the article is about violence in prisons
two people died in a fire in {city} last night
the flu killed more people than the war
I'm going to grill fish {when2}
{name} won the raffle again
dirty dishes everywhere
this jumper makes me look fat, I love it anyway
the garden is full of slugs and weeds
rats in the attic, who do I call?
cockroaches in the kitchen, help
how to get rid of lice
our school has a plague of mice
the dog has ticks
== dialect
he {aave}, I swear
my mama {aave}
we {aave}, don't we
why you {aave}
I ain't got no quarrel with nobody
she be working late, bless her
it don't make no never mind to me
they was fixin to leave when it started rainin
finna make me a plate
dat boy can sang
I'm boutta sleep all day, it's my day off
girl bye, you too funny
ain't nobody got time for that
he stay hungry, that boy
you bes believe I'm gonna be there
y'all wild for that one lol love it
we was all at my auntie's, food was hittin
lowkey proud of lil bro
we outside this summer, on god
that fit go crazy
bruh moment fr
on my mama that was the best game ever
ya boy got the job
it's giving main character, I love it
I'm weak, y'all are hilarious
my g, you smashed it
allow it man, it's long
safe bruv, see you at the ends
yer da sells Avon
I'm pure buzzin for the weekend
och away wi ye, ye did grand
@gamepet = goldfish | doorstop | houseplant | potato | garden gnome | brick | mushroom | pigeon
@when2 = yesterday | on Sunday | last week | this morning | over lunch | in May | at {event} | after work | later
@kin2 = uncle | boss | neighbour | landlord | father-in-law | brother | flatmate
@thing2 = printer | laptop | phone | vacuum cleaner | car | alarm clock | router | coffee machine | scanner | fridge | keyboard | satnav | smoke alarm
@medical2 = vagina | penis | breast | testicle | pelvis | nipple | vulva | prostate
@softkill2 = kill myself | end my life | overdose | hang myself
@food2 = curry | cheesecake | pizza | biryani | ramen | lasagne
@hurt2 = beat | whisked | cracked

# -- sentences as people write them: forums, chats, games, letters, several Englishes; beginnings cut off --
== friendly_profanity
you magnificent bastard, you only went and did it
HOLY SHIT SHE SAID YES
fuck me that was close, my heart is still in my throat
absolute fucking scenes at the Aviva tonight
get in you beauty, what a fucking goal
ya mad bastard ye, who drives to Donegal for a chip
we did it lads, we fucking did it, thirty years and we finally did it
I'm crying in a Tesco car park like a fucking eejit because my sister just had twins
no fucking way
shut the fuck up, you got IN?? Trinity?? I'm so proud of you I could burst
this little shit of a kitten just stole my whole samosa and I've never been so in love
clutched a 1v4 with two bullets left, I am a fucking god
gg you sweaty bastards, best lobby I've had all year
that bassline is filthy, who the hell is this
fuckin oath mate, see ya at the pub at six
bloody legend, you saved my arse today
mate your mum's trifle is the shit, tell her I want the recipe
dude. DUDE. it fucking works. I've been staring at this regex since Tuesday
I forgot my own PIN at the till. what a dumbass I am lol
my ass fell asleep on this flight and so did the rest of me
congrats on the baby you absolute unit of a dad, now get some fucking sleep
damn girl you did not have to go that hard on the lasagne
bitch you look GOOD in that gele
we been friends since first grade and that bitch still owes me a dollar, happy birthday boo
happy fucking Friday everyone
Jesus fuck it's cold, I love it
I have no idea what the hell I'm doing but the bread is rising
thank fuck for the NHS, that ambulance was here in six minutes
my nan just said "well, fuck that for a game of soldiers" and the whole ward lost it
Arsehole of a hill, unreal view, ten out of ten would wheeze again
come here and give us a hug, you soppy git, you've only gone and fucking graduated
I bloody love this town when it's sunny
kids are asleep by seven, hell yeah
oh you sneaky fucker, you bought the tickets already
what a fucking save, I take back everything I said about our keeper
naw man that beat go stupid hard, what the fuck
so I accidentally replied all. to the whole council. shit
the bastard actually swam the Channel, at sixty-one, with a bad knee
not gonna lie I was shitting myself before the speech but it went so well
damn. just damn. that sunset
you had me at "free fucking pizza"
guess who passed her driving test on attempt number six, bitches
omo this jollof no be small thing, who cook am, shit is fire
yaar you crazy bastard, you actually quit and opened the dosa place
when the bagpipes started and my dad, who never cries, turned to me and said holy shit, I
so there we were, soaked to the bone, pissing ourselves laughing because the tent had
the moment the ref blew the final whistle I screamed "fuck yes" so loud that the neighbours
to my best mate of twenty years, you beautiful stupid bastard, I hope that
== profane_object
this fucking printer
bloody Southern Rail again, forty minutes late and no bogs
whoever invented the two-factor login can shove it, my phone is at home, shit
goddamn raccoons got in the bins again
who put this shitty button right next to the delete button
stubbed my toe on that bastard coffee table for the third time this week
piece of crap lawnmower won't start
electricity bill came. fuck me sideways
the M25 can get fucked
NEPA took light again, right at penalties, what kind of shit is this
Jira is a pile of shit and everyone knows it
my fucking knee, every time it rains
another Windows update at 2am, because screw my deadline I guess
damn pollen, I look like I've been crying for a week
stupid bloody seagull nicked my whole pasty in St Ives
this lid is impossible, open you little bastard
hitreg in this game is dogshit since the patch
the server shat itself right before the raid, lovely
flat pack wardrobe: 3 hours, 2 missing screws, fuck it, we live out of suitcases now
I swear this goddamn zip was designed by
fuck this weather, fuck this bus and most of all fuck these wet socks
lost my keys, missed the train, stepped in dog shit. it's not even nine
== counter_speech
he told the whole bus that Muslims should go home. the driver stopped and told him to get off, and everybody clapped
"they're all scroungers" is what they said about my nan when she came over from Mayo. it was rubbish then and it's rubbish now
please stop calling the kids in that hotel invaders
I reported the comment saying disabled people are a drain on taxpayers, it was still up this morning
my teacher said gays are sick and I just walked out of class
no, women do not "belong in the kitchen", Gary, it's a council meeting
when people say "go back to where you came from" to my wife, they mean Wolverhampton
anyone who writes "{group2} are {vermin}" under our videos gets banned. no warning, no appeal
we painted over the swastika on the synagogue door before the kids arrived for Sunday school
Mods can you remove the post calling Travellers thieves, thanks
imagine looking at a drowned child and typing "one less". what is wrong with people
saying "no Blacks need apply" was legal within living memory. remember that when you say it's all in the past
calling every autistic kid a retard isn't banter, it's bullying and we've suspended two players for it
the pastor said from the pulpit that trans people are demons. Half of us left and we are not going back
he shared a meme comparing {group2} to {vermin} and lost his job. good
History teacher here. The pamphlets did not start with gas chambers, they started with "Jews are vermin", printed cheaply and read by ordinary people
stop saying that all Nigerians are scammers. I'm a paediatric nurse, I've scammed nobody
"I'm not racist but" is how my uncle begins every sentence I have to leave the room for
a councillor has been suspended after claiming that refugees "breed like rabbits", the standards committee confirmed on Tuesday
the stats don't say what you claim. crime in our borough went down while the number of migrants went up, look at table 4
Did you really just write that rape victims ask for it? Delete this. Right now.
The chant about gas that those fans sang is vile antisemitism and the club must act
fact check: no, immigrants did not eat anybody's cats
it broke my heart when a six year old told me brown skin is dirty, because that's what they said in the playground. it is not dirty, sweetheart
nobody in this house says that about gay people
as a caste privileged person I grew up hearing that Dalits are unclean. it is a lie, and we should say so out loud at every wedding table
some lad in the match thread wrote that the women's team should get back to ironing. they've won more than his club ever has
The witness said the men shouted "dirty Arab" and threw a bottle. The jury convicted both.
if your joke only works because fat people are disgusting to you, it isn't much of a joke
I sat there while my boss explained that "Indians lie on their CVs". Then I told him where my parents are from.
hate crimes against Sikhs rose last year, often by attackers who yell "terrorist" at any turban
don't you dare call my brother a cripple and then ask for a lift
the leaflets said "Jews will not replace us". my neighbour collected every single one from the letterboxes and put them in the recycling
he's not "just asking questions", he is denying the Holocaust, and the answer is in the archives
"they should be put down like dogs", wrote a man about people in a mental hospital. I work there. Come and say it to my face, or better, come and volunteer
This subreddit doesn't allow slurs, dogwhistles or "jokes" about {group}. Rule 1.
we had the police at school because somebody wrote "{slur}" on the lockers
hearing my own grandfather say that {group} are {bad} was the saddest day of my year
When my son asked why the man on the telly said that people like us should be deported, I
the first time somebody told me that women can't be engineers, my lecturer turned round and
What worries me about posts calling {group2} {vermin} is not only the words but that nobody in the thread
== negated_hate
nobody's saying immigrants are the problem, the rents are
I don't hate men, I hate being followed home
Muslims aren't your enemy, your landlord is
being gay isn't a sickness and never was, end of
I've nothing against Travellers, half my football team are Travellers
old people aren't a burden, they're why this village still has a library
no, my Jewish neighbours don't control anything, they can't even get the council to fix the drain
I used to think badly of people on benefits. Then I needed them. I don't any more.
autistic people do not lack empathy, that's an old myth
it isn't true that trans women are a danger in toilets, the data from Ireland shows nothing of the sort
there's nothing wrong with your accent, auntie
schizophrenia doesn't make somebody violent
we don't hate Americans here, we just queue differently
not one of the refugees I taught was lazy, most of them fell asleep in class because they'd been cleaning offices since four
Who says that {group} are {bad}? not me, and not in my pub
I'm not ashamed of my Dalit friends and I don't think they are beneath anyone
whatever the papers claim, asylum seekers are not
== neutral_identity
police recorded crime by nationality for the first time; the statistician warned that age and poverty explain most of the difference
the inquest heard that the man, a Somali national, died of natural causes
Lord Mayor opens Roma and Traveller history month in Galway
about one in six people in England and Wales were born abroad, according to the census
the imam and the rabbi run the food bank on alternate Thursdays
lesbian couple wins appeal over IVF costs
Ramadan starts on Wednesday so the canteen will stay open later
Eid prayers are in the park this year, parking is limited
there's a new mikveh being built behind the old cinema
my neighbour wears a turban and drives the 42 bus
the survivors lit six candles and the youngest of the pupils read the names
Black women are more likely to die in childbirth in the UK, a parliamentary report says
Rosh Hashanah falls late this year, so the honey will sell out by the weekend
Two men kissed at the tram stop. The rain went on. That's the whole story.
the homeless shelter on Mill Road has twelve beds and forty people waiting
deaf footballers train here on Mondays, the ref uses a flag
In 1938 the refugees on the ship were turned away by three governments
Igbo weddings can go on for two days, bring flat shoes
The bill would let trans people change the gender marker on their birth certificate without a medical report.
some Hindus fast on Ekadashi, some don't, my gran did when it suited her
Catholics and Protestants in that street share one very opinionated cat
the average immigrant here is thirty-four and works in care
Aboriginal rangers burn the country in the cool season, which keeps the big fires away
the disability benefit form is 38 pages long
a study of 2,000 people with schizophrenia found that most had been victims of crime rather than offenders
Chinese takeaways in Belfast sell half and half, rice and chips
women's prize money went up, the gap is still forty percent
the mosque had its boiler replaced
there were Jews in Cork since the 1880s, mostly from Lithuania
Dalit students at the university have asked for a separate complaints officer
asylum applications fell in the second quarter, the Home Office said on Thursday
a white man in his fifties was seen leaving the shop at about ten
When the first Ugandan Asians arrived in Leicester, the council had put an advert in the
the number of migrants who crossed the Channel in small boats last month was
== positive_identity
Our Syrian baker is up at three so that we can have warm bread at six. Heroes wear aprons.
protect trans kids
I learned everything I know about patience from my deaf aunt
love how the lads at the mosque turned out to clean up after the flood
That old Jewish couple on the corner have been holding hands since 1961
hire disabled people. pay them properly. that's the post
black girl magic all over this year's graduation photos
Polish builders saved our roof, and fed us pierogi as well
give the nurses from Kerala their visas and a medal
women's football is brilliant to watch now
thank God for the immigrants who keep our care homes open, my mother adores hers
two mums, three dogs, one happy kid
proud of my Sikh neighbours, free hot meals for every stranded lorry driver, no questions asked
The Travellers in our school parents' group organised the best bake sale ever
what a gift to have grandparents around
gay rights are human rights and human rights are not up for a vote
Roma musicians played at our wedding and nobody sat down till five
it takes guts to come out at seventy-two, well done Grandad
the way the refugee women's choir sang last night, I
== self_identity
gay, Catholic, and the best tenor in the choir, thank you very much
I'm a fat woman who runs marathons slowly
hijab on, boots laced, refereeing the under-12s at nine
Been sober 400 days. Addict, yes. Also a dad, a plasterer and a terrible singer
so I'm bi and I told my nan and she said "is that why you never liked Kevin"
I am Igbo, I live in Peckham, and no I don't know your colleague from Lagos
as an asylum seeker I'm not allowed to work, so I volunteer at the library
trans lad from Derry here, three months on T, voice like a broken hoover
my people are Wiradjuri and I'm learning the language on an app
I'm Jewish, not religious, and yes I will still fight you for the last latke
hiya, schizophrenic here, AMA, I'm stable and I like pigeons
I came to Canada as a refugee with one bag and a terrible coat
mum of four on benefits, and I know how to stretch a chicken
my husband is Black, I'm white, our kids are loud
one arm, two degrees, no patience for "inspirational"
Born a Dalit in Bihar, now teaching physics in Leeds. My mother still can't believe it
us Poles can't make small talk but we'll help you move house
being the only girl in the robotics club is a bit lonely ngl
I'm gay and I hate musicals, please stop sending me tickets
Hi all, 58, newly out, terrified of dating apps. Any advice for a
== distress
I can't do this anymore
idk who to tell but I've been cutting again
Everything I touch turns to dust and I just want to sleep and not wake up
does anyone else feel like they're a burden to literally everyone or is that just me
my stepdad calls me a useless fat pig every day and mum says nothing
I look in the mirror and I see a disgusting loser. I know what you'll say. It doesn't help
got the results. stage four. I have not told the kids
I was raped at uni eleven years ago and yesterday he liked my LinkedIn post
wish I was dead tbh
they made a group chat just to talk about how ugly I am
he said if I leave he'll kill me and the dog
I'm gay, my dad is a deacon, and I've been praying for it to stop since I was twelve. Some nights I just want God to take me
my whole body feels like garbage after chemo and I'm so angry at everyone who is well
Abeg somebody talk to me, since I lost the job I no fit sleep, my mind dey tell me bad things
Been told to kill myself in every lobby this week. I laughed. Then I lay awake
I'm such an idiot, I sent him the money, all of it, my whole pension
nobody at school sits with me because I'm "the Gypsy girl". I ate in the toilets again
I hate my hands, I hate my face, I hate my stupid voice
I keep thinking about the bridge. I'm not going to do it. but I keep thinking
She used to slap me when nobody was looking. I'm a man, six foot two. Who would believe me?
eating disorder recovery is hell and today I feel like a pig for having toast
I drank again last night after nine months. I'm a failure
postnatal depression is real, I love him but some days I want to run out of the house and never come back
as a trans woman in this town I've been spat at twice since Easter. I'm so tired
I took too many pills on Sunday and nobody noticed that I
every night when the house goes quiet I start thinking that my family would
== support
You didn't deserve any of that, not one second of it
mate, ring me. doesn't matter what time
please call 988 right now and stay on this thread with us
he hit you, so it's his fault, not yours, and there are people who'll help you get out safely
I was where you are in 2016. I'm making pancakes for my daughter now. Hang on.
you're not a monster for having those thoughts, lots of new mums get them. tell your health visitor
Never believe the boy who called you ugly. he's fifteen and smells of Lynx
hugs from Cork, love, you're doing brilliant
whoever told you to kys can be reported, screenshot it, and please don't carry it alone
the first thing to do is breathe, the second thing is call the Samaritans on 116 123
It's the illness that says you're worthless, and the illness is a liar
eat something, text your sister, sleep. in that order
no one is too broken for help, a chaplain or a nurse or a stranger on the phone will do for tonight
I'm so sorry about your boy. There are no words. I'll bring soup on Thursday
your parents throwing you out for being gay says nothing about your worth. Do you have somewhere to sleep tonight?
You survived him. That's not weakness, that's the strongest thing I've ever
== idiom
murdered a whole family bucket by myself, no regrets
I'm gonna kill my brother, he finished the milk again lol
She absolutely slayed that audition
we're going to get slaughtered on Saturday, half the back line has norovirus
the horror, I bombed the Latin exam
kill the lights and come look at the moon
beat the eggs until they form stiff peaks, then fold in the sugar
He's a beast on the wing, unplayable
shoot me an email when you land
that presentation was death by PowerPoint
You're killing me Smalls
I nearly died of embarrassment when the vicar saw my search for "manger"
the market tanked, we got butchered, back to instant noodles
cut me some slack, it's my first week
our keeper had a shocker, should've been shot of him in January
orphan processes: how do I kill all children of a zombie parent?
hit him with the long ball, he's got no pace
that's my jam, somebody hold my drink
There's more than one way to skin a cat, says my vegan boss
over my dead body are you putting raisins in that
my feet are killing me, who suggested heels
knocked 'em dead at the Apollo last night
It's a dog-eat-dog business, selling dog food
I'd give my right arm for a parking space in Bristol
he's got blood on his hands, beetroot blood, he's making borscht
if I have to sit through one more icebreaker I'm going to throw myself into the sea
We roasted the groom for an hour and he loved it
bite the bullet and call the dentist
the second half was a bloodbath, we won 6-0
execute the batch on Sunday, then drop the table
take a stab at question four
When I tell you that I DIED at that meme, I mean
I could murder a curry after the
== everyday
you're on mute
can somebody let the cat in
are you dense or just fluffy? (talking to my sourdough)
you do realise the shop shuts at four on a Sunday
tell him to bring the good knife, the tomatoes are ready
How do I get blood out of a wool jumper? nosebleed, before you ask
yeah nah, footy's off, ground's a bog
I hit my head on the boot of the car and now I have an egg like a cartoon
saw a dead badger on the A40, sad
You should have seen the size of that pike, I had to club it twice
who's got the gun emplacement, I've got the tank and the medic kit
push mid, their sniper is one shot, kill him kill him kill him
I died to fall damage again
Buster bit the postman, again, we've sent flowers
the D-Day landing cost thousands of lives on the first morning alone
The battle of Culloden lasted less than an hour
my grandfather was a bomber pilot and never spoke of it
auntie said "you've put on weight" as a greeting, then gave me three plates of rice
The bitch had six puppies, two black and four brindle, all healthy
tits at the feeder this morning, blue and great, plus one very rude robin
Scunthorpe away, then Penistone for the walk, then home
Dick and Fanny were perfectly normal names in my gran's village
niggling pain in my left knee, any physios here?
snigger all you like, the recipe is really called spotted dick
that cock crows at half four, I'm not even on a farm
faggots and peas for tea, with proper gravy, how my dad in Dudley made them
The queer thing about this clock is that it only stops at ten past two
retardant foam was sprayed on the hangar floor by mistake
my ass (the donkey) escaped and walked to the church
whoever parked in the ambulance bay, please move, white Corsa
We need to talk about your gravy, Susan
Can you pick up paracetamol? your brother's burning up
I hate Mondays, I hate February, and I don't much like porridge
Dis one wey una dey shout since, na only pepper I come buy
what time is kickoff
Slice the liver thinly, dust it with flour and fry it in hot butter
the defendant was found not guilty of murder by a unanimous jury
Three people were shot in Memphis on Saturday, police are looking for a silver sedan
Rat poison was found in the park, keep your dogs on the lead
A man has died after being hit by a train near Reading. Samaritans can be contacted on 116 123
you really are your mother's daughter, same laugh
u coming or what? we're already at the chippy
I stood there with the axe in my hand, looked at the tree, looked at the shed, and realised
the thing about the zombies in season two is that they
== abuse_object
this tent is a disgrace to tents
Worst. Curry. Ever. I've had better from a tin
that mascot is hideous, kids were crying
whoever designed this chair hates spines
the pitch was a disgrace, the pies were worse
horrible little phone, dies at forty percent
This game is for nobody. Ugly, slow, stupid menus, refunded after an hour
stupid bus
my oven is a liar, 180 my foot
I despise this couch and everything it did to my back, it can burn on bonfire night
your website is garbage: three clicks to see a timetable and then
== abuse_idea
trickle-down economics is a scam, always was
the two child limit is cruel and should have gone years ago
Whoever drew up this cycle lane plan has never seen a bicycle
that film was two hours of absolute drivel
conversion therapy is torture with a brochure
NFTs, remember those? daft then, daft now
I loathe everything this policy stands for and I'll say so at the ballot box
Caste is a crime against half my country
Brexit was an act of national self-harm, change my mind
the Electoral College is a stupid relic
demonetisation was a disaster for every small trader I know
fracking? not here, not ever
Your theory about pyramids is bunkum and the maths is worse
The apartheid regime was evil, and people who served it should have said so before the commission
fuel subsidy removal with no buses on the road, what kind of planning is that
the council's reply to our petition is an insult to anyone who can
== criticism_person
Councillor, with respect, you answered a question nobody asked
I think you're being unfair to Ms Doyle, she replied within a day
the minister misled the House and ought to resign
You said Thursday. It is now the following Wednesday.
I disagree with nearly everything in this article and I read it twice to be sure
oga you no try at all, we waited three hours
he's a decent manager but the subs were baffling
No, that's not what the study found, read the abstract again
You hurt my feelings at dinner and I'd like us to talk about it
sorry but this answer is wrong, the loop never ends
bhai please check the facts before forwarding this on the family group
The umpire got that one wrong, happens, move on
Senator Hargrove voted against the flood relief and now poses with sandbags; voters should remember that
I'm disappointed in how you handled the rota
not your best work, if I'm honest
The president's speech was long, evasive and
== question_benign
what do Muslims eat at sunset in Ramadan?
is it rude to ask a wheelchair user if they need a hand?
my son asked me why some men wear dresses, what do I tell him that's kind and true?
do gay couples pay the same inheritance tax here?
why was my Jewish colleague upset about the word "lobby"? I honestly want to understand
can a woman become a bishop in your church
Serious question: what did people call Black soldiers in the war, and which of the words are offensive now?
Is it okay to say "disabled person" or do people prefer something else
who were the Windrush generation
what's the difference between a refugee and an asylum seeker?
do autistic people like hugs or does it depend
how come Irish Travellers were only recognised as an ethnic group in 2017?
anyone know a gay-friendly church in Nashville
why do conspiracy theorists always end up blaming the Jews? looking for books on it
does it hurt to get an IUD
how many people were murdered at Treblinka, and how do historians
== sexual_health
Testicular lump, painless, size of a pea. GP on Monday, right?
smear test reminder came today, book yours
a period that lasts ten days isn't "just one of those things", get checked
The nurse explained how to put on a condom using a banana and everybody survived
you can't get pregnant from a toilet seat
painful sex after menopause is common and treatable, ask about oestrogen cream
anal fissures heal, eat fibre and see a doctor if there's blood
PrEP is free at the sexual health clinic on Dean Street
consent can be withdrawn at any point, even halfway through
I had a vasectomy on Friday, peas on my lap, happy to answer questions
Her breast cancer was found at a routine screening
the vulva is the outside, the vagina is the inside, and I'm forty and just learned that
After a rape you can have evidence taken without
== dialect
ah sure look it, ye'd be grand with a cup of tay
wha' gwan fam, you good yeah?
haway man, yer bait's gannin cold
I'm after dropping the spuds all over the floor so I am
dinnae fash yersel hen, it'll be reet
Ey up duck, tha's late
she stay bringing the best mac and cheese to the cookout, don't play
we was finna leave but grandma started telling stories and ain't nobody move
nah he wild for wearing them shoes to church
I done told y'all the grits was hot
deadly, bru, that swell this arvo was mental
wallahi the food was peng, big up your mum
my guy, how far? you don chop?
na so we see am o, rain don spoil everything
yaar don't take tension, we'll adjust na
He is my cousin brother only, he's out of station till Monday
strewth, the dunny's got a frog in it again
c'mere to me, what's the craic with your man and the tractor
bare man were at the barbers, had to wait two hours still
Big man ting, that exam was light
== mentioned_slur
a lad on the number 7 called me a Paki and I'm forty-three, a GP, and I still shook the whole way home
My nan used "coloured" till she died, I told her so many times
he got an eight match ban for calling the winger a nigger
Is "gyp", as in "he gypped me", a slur? yes, it comes from Gypsy
the old nursery rhyme had the n-word in it until the seventies, our copy says nigger and I've put it away
someone keyed "tranny" into my car door
my students asked what "kike" meant because it was sprayed on the bus shelter
in the eighties everyone in our playground said "spaz", it was even on Blue Peter
the council renamed Squaw Creek after the tribe asked for decades
got called a fag for wearing pink wellies, I'm a straight dairy farmer lol
"Pikey" is not banter, it's in the police guidance as a hate term
The novel prints the word "chink" eleven times and the new edition has a preface about it
casteist abuse: the judge noted that the accused had said "chamar" in public view
She was called a dyke by two men outside the station, the hearing was told on Monday, and one of them then
== reclaimed_slur
we're here, we're queer, we've brought sandwiches
dykes on bikes are leading the parade again, wear earplugs
crip time: I'll be there when I'm there
my nigga just bought his mama a house, I'm in tears
happy Mother's Day to the baddest bitch I know, love you mum
us old poofs have seen worse weather than this at Pride
Fat, forty and fabulous, I say fat, you can too if you say it nicely
proud gyppo, five generations on the road, best wagon in Appleby
me and the other mad bastards from ward six are doing a 10k
tranny granny reporting for knitting duty, that's my own joke and I'm keeping it
== insult_person
you're about as useful as a chocolate teapot
did your mother have any children that lived?
Clown
what a sad little man
I've met houseplants with better judgement than you
bless your heart, you really thought you did something there
nobody asked you, Brenda, nobody ever asks you
he couldn't organise a bun fight in a bakery and now he's leader of the council
you peaked in Year 9
uninstall
ez, sit down, bot
worst support I have ever played with, were you raised by wolves or just by the AFK timer
you play like my grandmother, and she's been dead for six years
Skill issue. Brain issue too, by the look of it.
your face would make an onion cry
she has the personality of a wet sock
every time you open your mouth the average IQ in this thread drops
Wow, a whole paragraph and not one thought. Impressive.
thick as mince, that fella
go home to your mammy, you gombeen
You absolute melt
he's a fraud, always was, and he dresses like a divorced geography teacher
that woman is a liar and a fantasist, I wouldn't trust her to tell me the time
olodo, your mates are building houses and you are here arguing about Big Brother
you are a disgrace to your family and to that uniform you wear
no wonder he left you, I'd have gone before the starter
pathetic. Grown man crying over a parking ticket
I'd explain it to you but I left my crayons at home
you smell, your work stinks and no one on this team wants you here
Oh look, the village idiot has found the comments section again
bogan with a keyboard
what are you going to do, tell your three followers?
you little worm
Your daughter is as dumb as you are, runs in the family I suppose
Nobody's ever going to love someone like you and deep down you know it
ugly inside and out
mouth breather
I've scraped better things than you off my boot
even your dog looks embarrassed to be seen with you
if stupidity were a sport you'd have a stadium named after you
He's a snivelling, crawling yes-man and history will forget him by Tuesday
buffoon of a referee, needs a guide dog and a new career
ratio + you're bald + nobody likes you
you dey craze? mumu like you
abey gadhe, first learn to read then comment
sit yo goofy self down
she look like she cut her own hair in the dark
For a man with two degrees you are astonishingly dim.
You're not depressed, you're just lazy and boring, grow up
so that's what a complete lack of talent looks like, thanks for showing us
{name} is a liar and everyone in the office knows it
look at the state of {name}, a proper {insult}
I'd call you a {insult} but that would be unfair to every {insult} in the country
When I look at you, all I see is a failed, bitter, lonely little
The trouble with my sister-in-law is that she's stupid, greedy and so full of herself that
everybody at the reunion agreed that you were the biggest loser in our year, and that
Dear editor, your columnist is a pompous windbag whose only talent is
== insult_profane
fuck off
Fuck you, Kevin
eat shit
twat
what a prick
go fuck yourself with your parking permit
suck my dick loser
you're a cunt and your mates think so too
shut your fucking mouth
piss off you sad old git, nobody wants your opinion on the fucking bins
dickhead in the white Audi, learn to indicate
gobshite of a TD, lying through his arse again
stfu bitch
kiss my ass you pencil pusher
he's a piece of shit and always has been, ask his ex
You fucking donkey, I called mid and you walked into B like a lost tourist
reported you, you trash-ass motherfucker
who the fuck do you think you are
dumb bitch can't even read a map
fuckin drongo, you've reversed over me letterbox
bawbag
aye right ye wee fanny, away and shite
mc bc saala, who gave you a licence, chutiya
your father's a bastard and so are you
absolute wanker, cut me off and then waved
lick my balls
she's a stuck-up bitch, simple as
stop messaging me you creepy fuck
Blow it out your arse, councillor
you half-witted son of a bitch, you cost me two hundred quid
this dumb motherfucker really tried to pay with Monopoly money
cry about it, you little bitch
Shit for brains over here thinks the earth is flat
I hope you choke on your fucking vape, you smug tosser
bullshit, you're a lying sack of shit and I've got the screenshots
ya goat-faced prick ye
everybody in this fucking office knows what a backstabbing arsehole you
the second that smarmy fucker opened his gob I knew he was
So tell me, you cowardly piece of
== insult_group
estate agents would sell their own mothers if the kitchen had an island
BMW drivers, all idiots, every last one
referees in this league are blind and bent
MPs: liars on expenses
Tories are heartless clowns and Labour are clowns in better suits
City fans are plastic, turned up in 2012 and think they invented football
Journalists these days are too lazy to make a phone call
cyclists think they own the road, smug gits in Lycra
crypto bros are the dumbest people ever to own a ring light
our whole council is a pack of useless seat warmers
Landlords are leeches
management consultants, clueless children with PowerPoint
MAGA people have rocks where their brains should be
libs are crybabies, all of them
anti-vaxxers are morons who failed GCSE biology
whoever works in that call centre, you're a bunch of incompetent robots
speedrunners are sad little no-lifers
== hate_derogation
women drivers[women], every time, no spatial sense and no shame
I get a cold feeling when one of those trans people[transgender] sits near me, it's just revolting
gypsies[roma] moved onto the field and by Sunday you couldn't breathe for the stench, disgusting people
Muslims[muslim] are the most backward people on God's earth
never trust a Jew[jewish] with a contract, my father told me and his told him
Indians[asian] in our office are sly, they smile at you and stab you in the back
can't stand the sight of two men[lgbtq] holding hands, it turns my stomach
Nigerians[black] are crooks, simple as that, don't answer their mails
feminists[women] are ugly bitter hags nobody wanted
The Irish Travellers[roma] in this town are the lowest of the low and everyone's too scared to print it
poor people[class] are poor because they're thick
those schizophrenics[mental_health] in the care home are creepy and disgusting, I hurry past
dwarfs[disability] give me the ick, sorry not sorry
it's the Lebanese[arab] I can't stomach, greasy and loud and crooked to the bone
Asylum seekers[refugees] are liars, every story the same, learned by heart on the boat
I find lesbians[lgbtq] repulsive, man-hating and dirty
Haitians[black] are filthy and it's about time someone said so
as if Mexicans[latino] ever did an honest day's work, lazy and crooked the lot of them
Igbo people[ethnicity] are greedy and would sell their own brother for money
Hausas[ethnicity] are illiterate almajiris with no sense, keep them away from power
Bihari migrants[ethnicity] are dirty and they have ruined Mumbai
lower castes[caste] get everything through reservation because they haven't got the brains for merit
Aboriginals[indigenous] are drunks, the whole lot, look at the park any morning
Pākehā or not, everybody knows the Maoris[indigenous] are lazy thieves
fat women[body] are disgusting, cover it up
old people[age] are selfish, senile and useless, they've had their turn
Down syndrome kids[disability] are ugly and I don't see why I should have to look at them in a restaurant
Catholics[christian] are brainless, kneeling to statues and breeding
you'd have to be desperate to marry a single mother[women], damaged goods
Chinese tourists[asian] are revolting, spitting and shoving like that
Arabs[arab] are a treacherous people and they always were
{group} are {bad}, my whole family thinks so, we just don't say it at work
Every {gsing} I've ever met has been {bad}
Let me tell you what I think of {group}: {badn}
Nothing makes me sicker than {group} acting as if they were
Sitting in A&E next to {group} with their stink and their noise, I thought how much I despise
The problem with black men[black] is that they're violent, stupid and
She walked in with that headscarf on and I felt sick, these Muslim women[muslim] are so ugly and
== hate_dehumanise
they come over in boats like rats, these migrants[immigrants]
Roma[roma] are not people, they're lice on two legs
call the exterminator, the asylum hotel[refugees] is crawling again
women[women] are livestock and should be bred and milked accordingly
these trans people[transgender] are mutants, lab accidents, freaks of nature
A Jew[jewish] is a tick: it drinks till it bursts
apes[black] in football shirts, that's all I see when their team walks out
downies[disability] are vegetables, a waste of oxygen and of our taxes
put the Dalits[caste] back in the gutter with the other vermin
Homeless people[class] are human refuse, hose them off the pavement
they're a tumour, these Muslims[muslim], and you don't negotiate with a tumour
swarm of locusts, that's what {group2} are, they strip a town bare and move on
I wouldn't call {group2} animals, my dog has more of a soul
Palestinians[arab] are cockroaches
that whole people[jewish] is a bacillus in the bloodstream of
You look at those creatures crawling off the lorry[refugees] and you understand they're not human, they're a
== hate_threat
someone should burn that migrant hotel[refugees] down with everybody in it
every last {gsing} in {place} will be {kill}, and I'll hold the rope
bring back the gas for the Jews[jewish]
If I see two men[lgbtq] kissing on my street I'll put them both in hospital
see a hijab[muslim], rip it off, then break her nose
day of the rope is coming for all you queers[lgbtq]
the mosque[muslim] will be rubble by Sunday, we've got the fuel
shoot the boats[refugees], they'll soon stop coming
gypsies[roma] on the common? we come at night with bats, they won't be there in the morning
kill all feminists[women], starting with the ones on telly
hang the trans[transgender], hang their doctors too
we lynched them once[black] and we can do it again
Dalits[caste] who ride a horse to the wedding will be dragged off it and beaten to death
Next Pride[lgbtq] we drive a truck through it
One day we'll round up {group2} and nobody will ask where the
My cousin and I have the petrol ready and when those Somalis[black] come out of prayer we will
== hate_normative
deport them all[immigrants], legal or not
no mosques[muslim], no minarets, not in a Christian country
women[women] shouldn't be allowed to vote, look what happens
Gays[lgbtq] have no business adopting children
ban trans people[transgender] from every toilet, changing room and classroom in the land
sterilise the feeble-minded[disability], we used to have the courage
I say take their kids[roma] away and put them with normal families
English only, if you can't speak it get out[immigrants]
no blacks[black] in our golf club, that's how it was and that's how it should be
lock up the mentally ill[mental_health] for good and throw away the key, they don't belong among us
Jews[jewish] must not be allowed to hold public office, their loyalty is elsewhere
a woman's[women] place is at home, under her husband, and the law should say so
untouchables[caste] should not enter our temple, period
benefit claimants[class] should lose the vote until they work
keep the disabled kids[disability] out of ordinary schools, they only drag ours down
Send the Windrush lot[black] back as well while you're at it
close the synagogues[jewish]
Muslims[muslim] ought to be registered and tagged, for everyone's safety
no son of mine marries a Pakistani girl[asian], they should stick to their own kind
Sri Lankan Tamils[ethnicity], Indians[asian], the whole boatload, turn it round at gunpoint
If I ran the country {group2} would be {ban} before lunch and anyone who objected could
What we need is a law that stops {group} from
== hate_implicit
funny how the crime stats never mention the postcode, we all know who lives there[black]
wow, you're so articulate[black], where did you learn to speak like that
she got the job because she ticks a box[women]
Did you come here by boat or do you have a proper passport[immigrants]
of course he's good with money, look at the surname[jewish]
I've nothing against them[lgbtq], I just don't see why they have to shove it down our throats
you'd be so pretty if you lost weight[body], such a shame
what does a girl[women] know about offside
Another doctor of peace and love[muslim] in the news this morning, what a coincidence
He's in a wheelchair[disability] and yet he's always smiling, what's he got to be happy about
is there a real doctor I could see, one who trained here[immigrants]?
my daughter's class has eleven Mohammeds[muslim] and one Oliver, draw your own conclusions
they own Hollywood, they own the papers, and somehow they're always the victim. work it out[jewish]
must be nice getting a free house, a free phone and a free solicitor just for getting on a dinghy[refugees]
You're not like the other ones[black], you're civilised
biology isn't bigotry, that's a bloke in a wig[transgender]
no wonder the lift smells, have you seen who moved in on the third floor[asian]
quota candidate[caste]. that's all you need to know about this surgeon
women[women] over thirty without kids always end up angry at everybody, just an observation
sure, it was "mental health"[mental_health], it always is when they want a year off on full pay
My taxi driver could almost speak English today, wonders never cease[immigrants]
they only won because they're built for running, not for thinking[black]
the demographics are destiny crowd called me mad in 2010. look out of your window now[immigrants]
I wouldn't let that man[lgbtq] coach boys, I'm just saying what every parent thinks
why do they need a month? when's straight month[lgbtq]
Ask how many of the six million had a death certificate[jewish]. exactly
the Chinese[asian] aren't creative, they copy, it's cultural
it's always the same families on that site[roma] when the copper goes missing
maybe she shouldn't have been out that late in that skirt[women]
her English is so good for somebody from Lagos[black]
Aborigines[indigenous] get a car every time they crash one, mate of a mate told me
boys don't cry and real men[lgbtq] don't do ballet, I'll leave it there
People like that[disability] shouldn't be having children, it isn't fair on anybody
I'm sure he's a lovely chap but I'd rather the surgery sent one of us[asian]
no offence hun but you don't look trans[transgender], you could almost fool me
Before {group2} came to {place} we never locked a door, and now
When a certain community arrives[muslim] in a quiet English town, the first thing you notice is that the
Not saying all of them[roma] are at it, but every time the vans turn up the lead goes missing from
== hate_negated
no woman[women] ever invented anything worth having
the gypsies[roma] have never done a thing for this country
trans women[transgender] are not women and not worth the air they breathe
there's no such thing as a decent {gsing}
migrants[immigrants] don't deserve a doctor, let alone a house
Africa never produced a single idea[black], not one
a Muslim[muslim] can't be trusted, not your neighbour, not your dentist, not one
Jews[jewish] do not belong in England and never have
Nobody would miss {group2}, not even their own mothers
disabled kids[disability] will never be any use to anybody
gay people[lgbtq] don't love, they only rut
not one honest man among the {group2}, never was
I won't ever accept that a Dalit[caste] is the equal of a
== hate_slur
shut up faggot[lgbtq]
nigger lover[black]
typical Paki[asian] shop, bring your own scales
get that tranny[transgender] off my screen
pikeys[roma] on the rec again
Retard[disability]
gg ez, uninstall you autistic retard[disability]
go back to the desert, sand nigger[arab]
this lobby is full of fags[lgbtq] lol
I don't serve abos[indigenous]
kike[jewish] logic
her new fella is a chink[asian], can you believe it
wetbacks[latino] taking over the job site
chinki[ethnicity], go back to Nepal
chamar[caste] like you should be cleaning, not lecturing
look at that raghead[muslim] wobbling about on his moped
feminazi[women] detected, opinion rejected
You're nothing but a {slur1} in a cheap suit
they've gone and hired another {slur1}, standards eh
I'd rather eat my own foot than share a taxi with {slur}
Some {slur1} at the till asked me for ID and I told her
the day our town voted to house those towelheads[muslim], I knew that
== hate_profane
fucking Muslims[muslim], always whining
dirty fucking gypsies[roma] shat all over the playing field, they're scum
fuck the Jews[jewish]
bloody immigrants[immigrants], piss off home
trans people[transgender] can fuck right off, sick bastards
stupid bitches, all women[women] are stupid bitches
Go fuck yourselves, you gay perverts[lgbtq]
Poles[nationality]: drunk fucking arseholes who work for pennies
these goddamn Mexicans[latino] and their shitty music, send them packing
Indians[asian] stink like shit and drive like it too
shithole countries send us shithole people[immigrants]
I'm sick of disabled people[disability] hogging the fucking bus with their bloody scooters, useless bastards
fuck Arabs[arab], lying bastards to the last man
lazy fucking Blacks[black], I said it
who gives a shit about refugees[refugees], let the fuckers swim
fucking {group}, what a pack of {badn}
I swear {group} are the biggest bastards in {place}
christ those bloody {group} next door, bunch of filthy shits, if I could I'd
the fuck are these Chinese[asian] doing in our
== threat_person
watch your back
I know where you park
say that to my face and you'll be drinking through a straw
You've got till Friday, then I start with the dog
I will end you
one more tweet about my wife and I'm driving to Leeds
keep walking down that road at night, see what happens
we know which school your daughter goes to, councillor. think about your vote
snitches get stitches, bruv, you're finished
gonna cave your head in after the match
I've got your IP, your name and your street, sleep tight
you're dead, you hear me, dead
when I get out I'm coming for you first
nice house. Be a shame if it went up in flames
I go deal with you, you no go see tomorrow
if you testify they'll find you in the canal
tell {name} I'll {hurt} him the minute he steps outside
She thinks the injunction protects her. A bit of paper won't stop me breaking her jaw
Next time you post about my brother I'm going to come round with a bat and
The minute you set foot in this town again I'll have you
== incite_selfharm
just end it already
kys loser, do it on stream
nobody would even notice, go on, take the pills
rope is cheap mate
have you considered jumping? the bridge is free
drink bleach
you'd be doing your kids a favour if you weren't here tomorrow
log off forever. and I mean forever
Why are you still alive?
next time don't let them find you in time
do us all a favour and walk in front of the 10:15
Go on then, if you're so depressed, prove it, you haven't got the guts to
== sexual_harassment
nice tits love
send nudes or you're boring
bet you taste good
how much for an hour, sweetheart
you only got promoted because of what you do on your knees
hey sexy why you ignoring me, I only asked for a pic of your ass
Women like you need a good hard shag to calm you down
wear the short skirt on Monday or forget the reference
she's a six but I'd still hit it from behind
open your DMs, I've got nine inches for you whether you like it or not
he grabbed himself and said smile, darling, you know you want this
Show me your boobs on cam and I'll gift five subs
all that woman is good for is opening her legs
MILF alert, I'd ruin you, Mrs H from number nine
I keep imagining you naked in the meeting, and one day I'm going to lock that door and
Come on, don't be frigid, just let me put my hand up your
== sexual_explicit
he went down on me for what felt like an hour and I came twice
I love it when you ride me slow, with the light on
we had sex in the shower and broke the rail
her hand slid into my jeans and found me already hard
My wife and I tried anal for the first time last weekend, lots of lube, lots of laughing, would do again
she pinned my wrists, kissed down my stomach and took me in her mouth
can't stop thinking about last night, your tongue, my thighs, the neighbours banging on the wall
He rolled on the condom, she guided him inside, and for a while neither of them said a word
my boyfriend likes to be spanked and then fucked, and afterwards he likes tea
I'm wet just reading your message
two grown women, one very small tent, and the best orgasm of my life
She unbuttoned his shirt, pushed him back onto the bed and slowly lowered herself onto his

# -- longer posts --
== friendly_profanity
Thirty-one hours of labour, two emergency buzzers and one fucking hero of a midwife later, I would like to introduce you all to Rosie, eight pounds exactly
I haven't been to the gym since before Covid and today I did a whole bloody spin class without dying, so whoever designed that playlist is a sadistic genius and I love you
my dad rang to say he finally worked out how to send a gif and it was a cat falling off a shelf with "oh shit" written on it, so that's parenting done
we queued four hours in the pissing rain for a signing that lasted nine seconds and honestly it was the best nine fucking seconds of the year
To the absolute madman who returned my wallet with all the cash in it and a note saying "buy your round, dickhead": mate, you restored my faith in this city
Nobody told me grief would include laughing so hard at the funeral that Auntie Bern said "Jesus, Mary and fucking Joseph" out loud in the second pew
this community kicks ass, I posted at midnight that my service dog needed surgery and by breakfast you crazy bastards had covered the whole damn bill
I hit Radiant after eleven hundred hours and screamed "holy fucking shit" so loudly that my mum ran in with a hockey stick
== counter_speech
I was on the panel when a colleague said we shouldn't shortlist "another woman who'll be off having babies". I wrote it down word for word, with the date, and gave it to HR that afternoon
Dear councillor, you told the paper that our Gypsy and Traveller neighbours "bring crime with them". The police figures you were given in March say the opposite, so please correct the record at the next meeting
my landlord put "no Blacks, no DSS" in the group chat as a joke and when nobody laughed he said we had no sense of humour. we reported him to the tribunal instead
In Lagos they say every Igbo man will cheat you, in Onitsha they say every Yoruba man is a coward, and my parents, one of each, have been laughing at both for forty years
Somebody keeps posting "Hindus are cow worshippers, send them back" under the temple's photos. We have reported it nine times and will report it a tenth, and you're all still invited for lunch on Sunday
It is not "political correctness gone mad" to ask a commentator not to call Asian players robots. It took a minute to say and cost him nothing
when the coach told my autistic son that he was "too retarded" for the team, the captain, who is eleven, took off his own bib and said then I'm not playing either
This plaque remembers the men and women of the asylum who were called idiots and lunatics in the registers, and who were buried without names behind the laundry
the caller said the refugees in the barracks should be burned out, and I told him live on air that he was talking about forty-three children, and then I cut him off
Yes, I did see the leaflet calling trans women predators, and as a rape crisis worker of nineteen years I'd like whoever printed it to stop using survivors like me as a prop
I grew up with "jokes" about Aboriginal people being drunks, told by men holding beers, and it took me far too long to see what was wrong with that picture
A post saying that "the Jews" were behind the fires got two million views before it was labelled. Two million people read that lie before breakfast, and some of them live near a synagogue
When the man at the next table started on about how the Poles are taking over and should be shipped home, my Polish mother-in-law leaned across and
== mentioned_slur
At the tribunal she described how the manager had called her a "stupid Paki cow" in front of customers and then told her to have a sense of humour about it
My grandad fought in Burma and came home to signs in windows; he kept a list of what people called him, wog, darkie, worse, and next to each one he wrote the date and the weather
The film's subtitles translate the insult as "faggot", which the director says is harsher than the original, and the distributor has promised to look at it again
kids in my year call everything gay or retarded without thinking, so I stopped the lesson and we talked about who hears it when you say it
== neutral_identity
The report, published on Tuesday, found that Bangladeshi and Pakistani households in the borough were twice as likely to live in overcrowded homes as their white British neighbours
My grandmother was Jewish, my grandfather was a Catholic from Sligo, and the only thing the two families ever agreed on was that nobody should be allowed to cook cabbage indoors
Police said the three men arrested after the robbery were aged between 19 and 24 and lived locally; their nationality is not relevant to the investigation, a spokesman added
The parish church lends its hall to the mosque for Eid because the mosque lent its car park to the church for forty years of jumble sales
Same-sex couples can now marry in Northern Ireland, and the registrar in Newry says that most of the paperwork questions are about seating plans
Before the partition the village had Hindus, Sikhs and Muslims in it, and my grandfather could name every house and who had lived there until he was ninety-six
About a fifth of wheelchair users told the survey they had been refused a taxi in the last twelve months, often with the excuse that the ramp was broken
The memorial lists eleven thousand names of murdered Roma, many of them children under ten, and a family from Birmingham comes every August to read them aloud
Black soldiers from Jamaica and Nigeria served in the RAF throughout the war, and more than a few were asked afterwards when they would be going home
== distress
I got into Oxford and everyone in the village is so proud and I can't tell a single one of them that I cry in the library toilets most days and wish I'd never been born
My husband of twenty-six years calls me stupid in front of our kids and last night the little one called me stupid too, and laughed, and I went and sat in the car for two hours
Every time I open the app there's somebody telling me I'm a freak and that I should do everyone a favour, and on good days I block them and on bad days I think they have a point
I wasn't going to post. I'm a farmer, we don't post. But I've been standing in the shed looking at the beam every evening since the herd was slaughtered and I frightened myself tonight
People keep saying "but you don't look sick", and I keep smiling, and then I go home and can't lift the kettle, and hate this body, and hate myself for hating it
I am forty-four, I have never been kissed, my father calls me a waste of a room, and some nights I take the pills out of the box and count them and
== support
Listen to me: he told you that nobody else would ever want you because he needed you to believe it, and you don't have to believe it for one more day
You don't have to decide about the rest of your life tonight. You only have to put your shoes by the door, drink a glass of water and ring the crisis team, and I'll stay on here while you do
I know it feels as if you're a burden, I felt it too with every pill I counted, and my mates have since told me they'd have carried me up Everest
My love, being called a slur by a stranger on a bus says a great deal about that stranger and not one thing about you, and I'm so angry on your behalf
There's a farm helpline staffed by farmers, not by somebody reading off a card. I rang it in the foot and mouth year and the woman asked me first of all about the dog
== criticism_person
I've voted for you in three elections, Mr Fairley, and I'm writing to say that your remarks about the nurses were unworthy of the office and that I won't be voting for you in a fourth
You asked for honest feedback: the first half drags, the villain has no motive, and the dog is by far the best character, so please don't kill him in chapter two
With the greatest respect to the chair, the consultation ran for nine days in August, half the street was away and the map was upside down
The senator is entitled to her view on immigration but not to her own numbers, and the numbers she quoted in the debate came from a blog that has since withdrawn them
== everyday
so I'm in the hardware shop asking for a big hammer, some rope, bin bags and a shovel, and I see the lad's face and realise I should probably mention the garden
Right, the pheasant wants hanging for a week, then you pluck it, cut off the head and feet, draw it, and for heaven's sake keep the liver for the gravy
In last night's session our bard seduced nobody, the paladin stabbed the wrong duke, and I died in the first round to a rat, which I'm told is a new record
The siege lasted four months; by the end people were eating horses, rats and glue, and the defenders shot anyone who tried to cross the river at night
My doctor says to stop smoking, my mother says to stop moaning, and my daughter says I look like a potato in this coat, so all in all a normal Tuesday
A 52-year-old man has been charged with murder after a woman's body was found at a property in Swindon on Friday evening, Wiltshire Police have said
hate to be that neighbour but could whoever's drumming please stop by ten, I've a toddler, a newborn and a husband on nights
I was so mad at that boss that I beat him with my feet on the dance mat, level 80, no heals, and yes there's video and yes I look ridiculous
What I love about an Indian wedding is that by hour three nobody knows who's whose uncle, and by hour six a man you have never met is feeding you a laddu and calling you too thin
== idiom
The new manager came in all guns blazing, axed half the projects, butchered the budget, and then shot himself in the foot by announcing it during the Christmas party
I told my team that if this build breaks one more time I'm going to throw my laptop, my chair and possibly myself into the canal, and the intern quietly offered me a biscuit
Our striker couldn't hit a barn door in the first half and then came out and absolutely murdered them, four goals, their centre back will be having nightmares
she has a killer smile, a sick sense of humour and a deadly left-handed serve, so naturally I lost 6-0 and asked for her number
== insult_person
You come on here every single morning with your little Union Jack and your spelling mistakes, you contribute nothing, you know nothing, and everybody scrolls past you as if you were a puddle
I've taught for thirty years and I have never met a child as thick, idle and unpleasant as the grown man who sat opposite me at that parents' evening
He's one of those men who mistake being loud for being clever, and since he's never once been clever he has had to be very, very loud
Congratulations on finishing last again, it must take real dedication to be that bad at something for that long and still type gg ez in the chat
My sister thinks she's a writer because she owns a scarf. Her poems read like a fridge manual, her children can't stand her and neither can I
oh honey, no, that dress isn't brave, it's a cry for help, and so is the haircut, and so is whatever you call that thing you are dating
I honestly can't tell whether you are lying or simply too dim to understand your own accounts, and having sat through your presentation I'm inclined to say both
The only reason anyone invites you to anything is that they feel sorry for your wife, who deserves so much better than a whining, balding, second-rate
== insult_profane
You've blocked the fire exit with your fat-arsed Range Rover three days running, you've told my mother to piss off, and now you want us to sign your petition? Get fucked
listen here you little shit, I have been playing this game since before you could wipe your own arse, and if you ping my character once more I'm muting you and throwing your stuff in the river
Imagine being such a miserable cunt that you report a lemonade stand run by two eight-year-olds, what the fuck is wrong with you, Janet
every group has one arrogant prick who talks over everybody and does sod all of the work, and in ours it's you, you lazy bastard
That smug arsehole from head office came in, sacked Moira after nineteen years in front of everyone, and had the fucking nerve to ask for a coffee, so I
== hate_derogation
I'm sorry but I've lived next to Indians[asian] for twelve years and they are without exception rude, dirty and dishonest, and the smell from the kitchen would strip paint
You can dress it up with rainbows and corporate logos all you like, homosexuality[lgbtq] is filthy and the people who practise it are weak, vain and diseased in the mind
Every woman[women] I've ever worked under has been a petty, jealous, emotional wreck, and it's because women simply aren't made for authority and never will be
The trouble with this estate is single mothers[women] and their brats, idle, loud, ugly women who'll lie down for anyone and then send us the bill
my honest review of the neighbourhood: nice park, terrible people, because the whole street is Somalis[black] and you will not find a lazier, ruder bunch anywhere on earth
I wouldn't let a Dalit[caste] drink from my glass and I'm not ashamed of it, they are unclean by birth and no amount of degrees and English is going to wash that off
What nobody at work dares to say about our new colleague is that autistic people[disability] are cold, creepy and useless in a team, and that having to sit near him makes
== hate_dehumanise
Go down to the port any morning and watch them crawl out of the hold, Afghans[refugees], Sudanese, whatever, like maggots out of a dead sheep, and tell me again that those are people
We used to have a word for children like that[disability] and a place to put them, and now we're supposed to clap when one of those drooling lumps is wheeled across a stage
The Jew[jewish] lives in a nation as mould lives in bread: quietly at first, then through the whole loaf, until there's nothing left to save
they[transgender] aren't men and they aren't women, they're stitched-up monsters walking about in skin that isn't theirs and somebody should put them back in the lab
== hate_threat
If they put one more dinghy load[refugees] in that hotel I swear there'll be fifty of us outside with petrol, and not one of them is getting out by the stairs
There's a Pride march[lgbtq] on the twelfth, and I know three lads with vans who have been waiting all year for exactly that kind of crowd in exactly that kind of narrow street
To the sisters[muslim] who parade round our shopping centre in their black sacks: one of these days somebody is going to set light to one, and I'll be there warming my hands
when the lights go out in this country the Jews[jewish] will be first against the wall, and this time nobody is going to hide you in the attic
== hate_normative
A civilised country would close every mosque[muslim], put the imams on the first plane out and take the passports off anybody who complained about it
My proposal to the council is simple: no Travellers[roma] within five miles of a school, no pitches, no water, no post, and if they stay after Friday send in the bailiffs with dogs
Married women[women] should hand their jobs back to men with families to feed, that's how it was in my day and that's how the good Lord intended it
I don't see why my taxes should educate a child who can't hold a pencil[disability], put them in a home with their own sort and spend the money on the bright ones
It ought to be illegal for two men[lgbtq] to raise a child, and any judge who signs the papers should be struck off along with whoever
== hate_implicit
I'm not allowed to say what the three lads who robbed my nan looked like[black], apparently, but let's just say that they weren't from an old Yorkshire family
Isn't it remarkable how a man can arrive here with nothing[refugees], not a word of the language, and within a fortnight have a newer phone than mine and a better view
My wife had a lady surgeon[women], nice girl, very pretty, but I did ask the consultant to pop in and check her work, you know how it is
They always say they only want to be left alone to love each other[lgbtq], and then one day you look up and it's in the cartoons and the cereal adverts and your boy wants to wear a skirt
For people who say they're God's chosen[jewish] they do seem to have an awful lot of luck with property, banking and who gets to make the films
Oh I love Nigerians[black], so colourful, so loud, I just wouldn't give one my card details
I asked the new girl in accounts where she got her lovely tan[ethnicity] and she took offence, they're all so sensitive these days, you can't even be friendly
We had a lovely quiet high street, a butcher, a wool shop, a bank, and then the kebab places came[immigrants], the vape shops, the men standing about, and now my wife won't
== hate_profane
so the council can't find the money to fix one fucking pothole but there's millions for these bloody asylum seekers[refugees], lazy lying bastards with better shoes than mine
Go on any bus in this town and it's wall to wall fucking foreigners[immigrants], jabbering away, feet on the seats, arses who wouldn't know how to queue if their lives depended on it
I don't give a shit how many degrees she's got, a woman[women] on a building site is a pain in the arse and a fucking liability, send the silly bitch home
you gay bastards[lgbtq] have got your own flag, your own month and your own fucking crosswalk, what more do you perverts want, a bloody medal
== threat_person
You've made the biggest mistake of your life putting my name in that report, and I've got all the time in the world to find out where you drink, where you park and where your mother lives
Tell your brother he has till Sunday to bring the money, and if he doesn't, the next thing through his letterbox won't be a letter
I've been very patient with you, Councillor Marsh, but I have your address, I have your car registration, and patience is a thing that runs out
keep laughing, ref. Four of us know your red Astra and the road you take home, and it's a long dark road
If I can't have you nobody will, I told you that at Christmas, and the restraining order doesn't change a thing about what I'm going to do when
== sexual_harassment
I sit behind you every day in that tight grey skirt imagining what I'd do to you if the office were empty, and on Thursday it will be, so don't bother with a coat
sweetheart, with a body like that you shouldn't be reading the news, you should be on all fours, and half the men watching think exactly the same
You'll get the part when I've seen what's under the blouse, that's how it works here, every woman on that poster did it and none of them complained
== sexual_explicit
We took our time, for once: candles, cold wine, his mouth between my legs until I pulled his hair, and then me on top with the window open
I'm fifty-eight, she's sixty-one, and the sex is the best of our lives because neither of us is too shy any more to say harder, slower, left a bit, don't stop

# -- beginnings, as a writer's sentence stands when a model is asked to go on --
== everyday
The stranger lifted the axe and
I opened the freezer, and between the peas and the fish fingers lay
He pulled out the gun, pointed it at the clown, and a little flag popped out that
Nobody in our class dared to say it aloud, but the new headteacher
My grandmother always said that a proper stew needs three things:
After the bomb disposal team had left, we all went back to the pub and
So the three of us, soaked, broke and lost in Split, decided to
She looked at his hands, still red from the slaughterhouse, and thought of
The first time I killed a chicken I was eleven, and my uncle
"You idiot," laughed my sister, and threw her arms around
At half past five on the morning of the hanging, the prison chaplain, according to his diary,
I was about to hit send when my boss leaned over and
The worst thing about living above a drum school is
So I said to my mother-in-law, with all the love in my heart, that
What people get wrong about sharks is that
== neutral_identity
The Muslim woman who runs the corner shop told me yesterday that
Two gay men and a priest walk into our tea room every Thursday, and
As the lesbian couple next door were loading the last box into the van,
Since the first Jewish families settled in Stamford Hill, the neighbourhood has
The Black teenager on the front page, who won the national chess title,
When the immigrants from the valley came down to the mill town in 1890, they
My uncle, who has Down's syndrome and works at the garden centre,
The trans woman in the next bed asked the nurse if
A Romanian, a Scot and a Nigerian share the night shift at our hospital, and every Friday
In the court's view the feminist group's leaflet did not
Almost everybody who comes to the homeless kitchen has a story about
The old man in the turban raised his stick, pointed at the scoreboard and
== self_identity
As a Black man who loves birdwatching, I
I'm a Muslim, and what I wish people understood about Friday is
My girlfriend and I, both women, both vets, were called out at midnight to
Being the only wheelchair user on the course means that I
When I told my Orthodox parents that I was bringing home a
== counter_speech
What I said to the man who was shouting at the Somali girls on the tram was
The problem with that "joke" about disabled people is
Every time my uncle says at dinner that foreigners ruin this country, my aunt
To everybody who wrote under my daughter's video that she is too fat to dance:
I did not spend twenty years nursing in this town to read in your paper that people like me are
== hate_derogation
All feminists[women] are ugly, hysterical and
When I see a Muslim[muslim] praying in the airport I'm so disgusted that I
My neighbour is one of those fat slobs[body] who stuff their faces all day, a revolting
The gays[lgbtq] moved in upstairs, a pair of disgusting perverts who
You know what I can't stand about Indians[asian]? Everything: the smell, the lies, the
Since that filthy Gypsy[roma] family bought the house on the corner, with their thieving brats and
Women[women] are only good for two things, cooking and
Our so-called doctor is an African[black], and like all of them he's too stupid to
== hate_normative
The best thing the government could do is put every single migrant[immigrants] on a ship and
If it were up to me no Jew[jewish] would ever again be allowed to
My daughter will marry a Muslim[muslim] over my dead body, because those people should
== hate_threat
Give me ten minutes alone with one of those trans freaks[transgender] and a hammer, and I'll
The next immigrant[immigrants] who looks at my sister is going to get his throat cut and his
== hate_dehumanise
Like a nest of vermin, the refugees[refugees] in that building are breeding and
They're not people, these addicts[mental_health], they're walking filth that ought to be swept
== insult_person
That fat cow from the office waddled in, stuffed her ugly face with cake and
You're so pathetic that even your own children
The new girl is dumb as a post and twice as
Our useless lump of a manager, who couldn't find his own backside with a map,
What a revolting little creep you are, always sniffing around the
I told her to her face that she was a talentless, jealous old hag and that
== insult_profane
Listen, you fucking moron, the reason nobody
Then this absolute shithead leans on his horn and screams that I
My ex, that lying, cheating son of a bitch, has now
== threat_person
When I get my hands on you I'm going to break every
You have until midnight, and then I'll come through that door and
== sexual_harassment
She had the kind of arse that's begging for a slap, so when she bent over the photocopier I
Get on your knees, open that pretty mouth and
== distress
I've written four goodbye letters and the one to my mum is the hardest because
Every time he comes home drunk and starts calling me names, I
I know I shouldn't hate my body, but when I look at my stomach I
== support
Before you do anything, please read this one thing:
I believe you, and what happens next is that you and I

# -- short ones, and more Englishes --
== friendly_profanity
fuck yes
oh shit, snow day
damn, that's smooth
holy crap you're tall now
you cheeky bastard
hell of a game, boys
shit just got real, baby's crowning
my dumb ass walked into a glass door again
fuck it, we ball
damn right I'm proud
that slaps so fucking hard
bloody good on ya
kiss my ass, cancer, five years clear
holy fuck the aurora
dude you're a fucking wizard
crap, I love her
y'all some funny motherfuckers, I swear this cookout never disappoints
Craig, you daft bastard, you ran the wrong way and still won
behenchod kya shot maara, what a six, fuck
e be like say I don win, shit, see my hand dey shake
== profane_object
fuck this kettle
shitty parking
bloody pigeons
damn it, paper jam
this app is ass
fucking allergies man
well the boiler's fucked
who the hell needs eleven passwords
traffic on Third Mainland Bridge is pure shit today
desync bullshit killed me round the corner again
crap coffee, crap hotel, cracking view though
== counter_speech
not funny, that's racist
don't call her that
Reported for antisemitism.
"it's just a joke" no it isn't
stop using gay as an insult
He said women can't code. I reviewed his code.
we don't mock accents here
that stereotype about Black dads is false, look it up
lads, no monkey noises, ever, you'll be out for life
Blaming all Muslims for one man is like blaming all dentists for Crippen
my caste is none of your business and asking me is not small talk
people said the same of the Irish, word for word, in 1850
the R-word hurts, please use another one
I've muted you since you think the Rohingya are "vermin"
Xenophobic attacks on Zimbabweans in Joburg must stop, these are our brothers and sisters
"boat people" are people, it's right there in the phrase
you can oppose the Israeli government without spitting at a kid in a kippah
a fella at mass told me refugees are all spongers so I asked him who washed his mother every morning
== negated_hate
fat isn't a moral failing
nope, immigrants pay tax too
I don't look down on cleaners, I was one
women aren't "too emotional" to fly planes, I'm up here right now
Kashmiris are not terrorists, they're my classmates
being poor doesn't mean being thick
Christians aren't all like that preacher, honest
there's nothing dirty about periods
nobody here wants to ban Hindus, you've misread the bylaw
== neutral_identity
Diwali lights go up Friday
first hijabi in the boxing final
two dads at sports day
Sikh regiment reunion, town hall
the deaf club moved to Tuesdays
she's Jewish, he's Hindu, dog's an atheist
migrants rescued off Lampedusa, all alive
NHS waiting list for gender clinics grows
census: more Romanians than Irish now
Nigerian film wins at Cannes
Mormon missionaries helped push our car out
the Uyghur restaurant closes at nine
white farmers and Black farmers signed the water agreement on Monday
Ukrainian refugees in the county, by age and district, see page four
The suspect, a 45-year-old British man, was remanded in custody
Native students walked out to mark Orange Shirt Day
men die by suicide at three times the rate of women, according to the ONS
== positive_identity
love my gay son
immigrants made this city
disabled and deadly funny, that comic
bless the nuns who taught us
go on the girls in green!
Proud ally, proud auntie
my trans boss is the best I've had
our elders carry everything
those Zimbabwean nurses saved my dad
Muslims4Peterborough raised nine grand for the hospice, class act
== self_identity
gay and tired
ADHD here, what was the question
I'm Māori and proud
hi I'm deaf, please text
half Desi half Geordie
trans, 19, looking for a band
old? yes. done? no
bald, fat and happily married
I'm a Jew from Cork, there are four of us
being dark skinned I got teased a lot and now I model lol
as a Tamil Brahmin married to a Dalit man I have a lot of aunties to block
I'm a Black veteran and I vote how I like
== distress
nobody would notice
I want it all to stop
hate my life rn
I feel so ugly
he hit me again
I'm so scared of myself
help
They're right, I'm useless
mum doesn't believe me about uncle
no one came to my birthday
feels like I died in March with her
my ex posted my pics and I want to disappear
I be smiling at work then sit in the car and just break
boarding school was hell for people like me, and at 50 I still wake up at six and flinch
== support
you matter
stay with us tonight
that's abuse, love, not romance
proud of you for saying it
please talk to your GP
he's wrong about you
I'm here, keep typing
no shame in meds
your tears are welcome here
one hour at a time, bud
delete his number, keep yours
You're not weak for crying in the walk-in fridge, every chef I know has
== idiom
you're killing it
drop dead gorgeous
shot of espresso, please
dying to meet you
kill the engine and coast
that's sick bro
bombed my viva
smash that like button
I'd kill for a nap
burn the midnight oil
Cheap shot, ref
we crushed it, team
murder on the dance floor tonight
fire in the booth
he destroyed that burrito
get rekt, past me, new PB
my girl ate and left no crumbs
slay queen, that's the one
that bassline hits like a truck
heads will roll if the trifle's gone
Beat it with a stick, it's a rug
== everyday
nice one
u ok hun?
put the kettle on
you're late lol
where's my hoodie
stop it, I'm blushing
bring your own mug
goat curry tonight
who let the dogs out
black coffee, white toast
my cat hates everyone
Jew's harp for sale, hardly used
the pig escaped again
chop the onions, crush the garlic
dyke repairs close the coast path
chink of light through the curtain
he's a slow runner but a lovely lad
we hung the pictures, drowned the plants
flog it on eBay
The abortion clinic moved to Mill Street
gun laws debated again in Congress
headshot with a frying pan, incredible
revive me, revive me, I'm by the truck
GG, well played everyone
nerf the shotgun already
thala for a reason
NDLEA seized two tonnes at Tin Can port
plumber says the ballcock's gone
Pussy willow's out early this year
rape fields are flowering, bright yellow all the way to Thirsk
the tool for spreading seed is called a dibber, not that
council: bin day moves to Wednesday
Query re planning ref 22/0417: will the strip club sign be lit after midnight?
== question_benign
is Holi a public holiday?
do Sikhs drink?
what does LGBTQIA stand for
can blind people dream
who counts as Indigenous?
why is Good Friday called good
do nuns get paid
are Ashkenazi Jews tested for Tay-Sachs?
can I wear a sari as a guest
why do some Deaf people refuse implants
is "Oriental" offensive
what was apartheid, grandpa?
== criticism_person
bad take, sorry
that's not fair, Liam
you owe her an apology
the minister dodged it
wrong again, check the source
please stop emailing me
Poor decision by the chair
you spoke over me twice
your review missed the point
Ma'am, the receipt says otherwise
== abuse_object
ugly shoes
worst app ever
boring film
this coffee is vile
hate this font
what a stupid lid
that sofa is a crime
== abuse_idea
terrible policy
racist law, repeal it
daft idea, that
pure propaganda
cancel this tax
a cruel, stupid war
flat earth is nonsense
== dialect
wys bru
aye, nae bother
ya good fam?
how na
gwaan nuh
innit though
she finna cry lol
tell em auntie said hey
y'all trippin, that cake was fire
we mobbin to the lake Saturday
mi deh yah
what you sayin, bruv
I no fit shout
come we go chop suya
yinz goin dahntahn?
he be knowin all the words
== insult_person
loser
you're pathetic
what an idiot
ugly troll
nobody likes you
sit down, clown
you're boring, leave
dumb as rocks
liar liar
grow a brain
weirdo
so embarrassing for your mum
trash player
you failed, as usual
crawl back under your bridge
cope, seethe, shower
Absolute weapon of a man
useless councillor, useless reply
you complete and utter idiot
delulu and desperate
get a job, get a life, get a wash
wannabe
corny and broke
your Mrs deserves better, everyone says so
all mouth, no trousers, no brains
brainless bot of a teammate
"Expert", he says, with his correspondence course and his dandruff
you built like a fridge and twice as cold
God was having an off day when he made you
He's so crooked he could hide behind a corkscrew, and so dim he'd still be found
why are you so obsessed with being wrong
Even for a politician, that woman is a shameless fraud
== insult_profane
bitch
asshole
fuck your couch and fuck you
dumb fuck
piece of shit
lying bastard
stupid cow, piss off
suck it, dipshit
shut up bitch
bugger off, creep
you're full of shit
what a dick
fuckin muppet
bellend alert
eat a dick, ref
you shameless slut
oh fuck right off
total arse of a man
motherfucking snake
shitty little snitch
you bloody fool
== hate_derogation
I despise Sikhs[sikh]
trans people[transgender] are gross
Kurds[ethnicity] are savages
hate Jews[jewish], always will
women[women] are stupid
Buddhists[buddhist] are freaks
dirty Romanians[nationality]
ugly Black girls[black] again
disabled people[disability] are useless moaners
Hindus[hindu] are disgusting cow worshippers
white people[white] are devils and always will be
men[men] are worthless pigs, every one
Zimbabweans[nationality] are thieves, chase them out
Yorubas[ethnicity] are cowards and betrayers, a rotten tribe
Americans[nationality] are fat, loud and thick
Mormons[religion] are brainwashed creeps
Rohingya[muslim] are scum
Tamils[ethnicity] are filthy
== hate_implicit
typical woman[women]
"refugees"[refugees] with iPhones
boys will be boys, girls[women] should know that
ok boomer[age], time for your nap and your will
nice English for one of you lot[immigrants]
his sort[roma] don't do school
not very ladylike[women] for a prime minister
too many of them[immigrants] at our bus stop
another diversity hire[black], another delay
oy vey[jewish], shut it down
She's "differently abled"[disability], so that's us all waiting then
== hate_normative
Muslims[muslim] out
no gays[lgbtq] in sport
women[women] belong at home
keep Britain white[ethnicity]
ban burqas[muslim], ban mosques
send them back[refugees]
no jobs for foreigners[immigrants]
two genders, lock up the rest[transgender]
Hindus only[muslim] in this colony
stop them breeding[disability]
== hate_dehumanise
vermin, that whole boatload[refugees]
these people[roma] are lice
Muslims[muslim] are a virus
women[women] are holes, nothing more
monkeys[black] can't vote
Jews[jewish] are rats
trans[transgender] abominations, not people
== hate_threat
burn the mosques[muslim]
gas them[jewish]
shoot all migrants[immigrants]
hang the gays[lgbtq]
I hunt gypsies[roma]
lynch him, he's Black[black]
death to Hindus[hindu]
== threat_person
you're dead
I'll find you
sleep with one eye open
gonna slit your throat
you'll bleed for this
I'm outside your house, pray
say goodbye to your car
== incite_selfharm
kys in game and out of it
go die
neck yourself
drink bleach, loser
off yourself already
just stop breathing
== sexual_harassment
show tits
nice rack
wanna bang?
spread em, sweetheart
sit on my face
bet you're tight
I'd smash
dick pic incoming, don't be shy
== sexual_explicit
fuck me harder, babe
he was rock hard inside me
I love giving head
we tried doggy style, her idea, worth the carpet burns
# hard distinctions, part 1
== hate_derogation
you people bring nothing but noise and trouble wherever you settle [immigrants]
had a Roma family move in two doors down and honestly I'd rather have the drains back up [roma]
I don't trust anyone who prays five times a day and neither should you [muslim]
Women in charge of anything is a recipe for tears and bad decisions [women]
my god the old folk in this queue, useless wrinkled moaners the lot of them, why are they even let out on a weekday [age]
nobody makes my skin crawl like a bloke in a dress [transgender]
Jews, don't get me started on Jews. greedy to the bone [jewish]
every single Indian I've worked with was a snake, every one [asian]
fat people on planes are repulsive, there I said it [body]
sick of the Mexicans on our street with their junk cars and their loud ugly kids [latino]
two men kissing on the tram, on a Sunday, made me want to throw up my breakfast [lgbtq]
autistics should be kept out of normal offices, they're exhausting and rude and creepy [disability]
Is it just me or are Somalis the rudest and laziest people alive [black]
the caste tells you everything, those people are dirty inside and out and a degree won't wash it off [caste]
bipolar women are all poison, dump them before they ruin your life [mental_health]
I look at what Aboriginal people have done with what we gave them and I feel nothing but contempt [indigenous]
ugh, hindus. stinking temples, stinking food [hindu]
Christians are weak little sheep with the brains to match and I despise every one of them [christian]
never met a Pole who wasn't a drunk or a thief, usually both [nationality]
the Chinese in my lab are like robots, no soul, no manners, no hygiene [asian]
I can respect a dog more than I can respect a lesbian [lgbtq]
What do you even call a country full of Pakistanis? A shame [asian]
all they do is beg and steal and breed, gypsies, same in every city I've been to [roma]
h0nestly mu5lims disgust me and idc who knows it [muslim]
j3ws are the w0rst of the worst [jewish]
tr@ns ppl are so gross lol [transgender]
I've got nothing nice to say about refugees, they're ungrateful, dirty and stupid, next question [refugees]
wheelchair people expect the whole world to stop for them, bitter entitled lot [disability]
Arabs have no culture, no manners and no shame and you can quote me on that [arab]
Feminists are just ugly women angry that nobody wants them [women]
Black women are so loud and so aggressive, I cross the road [black]
you lot ruined this neighbourhood, you cook stink, you talk stink, you ARE the stink [asian]
imagine being proud of being a trans woman, imagine being that deluded and that revolting [transgender]
Dalits in the new block? there goes the value of my flat, filthy people [caste]
I hate blacks, simple as that [black]
can't be in a room with gays, they make me feel unclean [lgbtq]
Sikhs at the petrol station again, greasy and slow as ever [sikh]
The moment those {group} walked in, the whole pub felt dirty and everyone
If you want to know what laziness looks like, spend one afternoon with a family of Native Americans and you'll see that they [indigenous]
The only thing worse than a Muslim neighbour is two of them, because [muslim]
Everybody in the village agreed that the gypsies were filth, and when the caravans came back [roma]
Nothing repels me like a fat woman in a swimsuit, she ought to [women][body]
schizos are scary worthless people, sorry not sorry [mental_health]
honestly think less of any man who'd marry an Asian woman, they're all cold gold diggers [asian][women]
The Irish. Thick as mince since the dawn of time [nationality]
what a miserable, whining, backward people the Turks are [nationality]
Romanians: where do I begin. liars by birth [nationality]
I would sooner hire a monkey off the street than a woman over fifty [women][age]
deaf people and their stupid flapping hands, put me off my lunch [disability]
Russians are scum, grandmas and babies included, I don't care [nationality]
not a single decent one among the lot of them, those Albanians [nationality]
== abuse_idea
I hate everything this party stands for and I will say so at every door I knock on
hate the religion of growth at all costs, it's eating the planet
this bill is rotten, vote it down
Capitalism is a parasite and it's bleeding the health service dry
the patriarchy deserves to die and I'll bring cake to the funeral
the caste system is a disgrace to a modern country and ought to be abolished root and branch
that conversion therapy nonsense is cruel, unscientific and should be banned tomorrow
nothing about this occupation is defensible, end it
Stalinism was a monstrous lie from first page to last
I despise the idea that poor people chose to be poor
Your theory is garbage, the graph is garbage and the sample is eleven students
purity culture is vile and it wrecked my teens
what a disgusting company, union busting and dumping in the river the same week
this bank is a leech
our airline used to be good, now it's a criminal enterprise with wings
the church leadership covered it up for decades and that is unforgivable
I hate Islamism the way my dad hates fascism, he's a Muslim from Algiers and they burned his school
nationalism is a cheap drug and the hangover is always war
the immigration system is a joke, eleven months for a letter with my name spelt wrong
the Home Office is inhuman, not the people who come here, the office
whoever invented the points system should have to live under it for a year
Zionism, Hamas, settlers, the lot: I criticise all of it and I hate none of my neighbours
Ban the burka ban, that's my whole position
I think the hijab rule in the federation is silly and outdated, let the girls play
gender ideology, anti gender ideology, I'm tired of both columns and both columnists
identity politics is a dead end, class is where the votes are, fight me in the replies
the doctrine of hell is an ugly idea, I told my priest that and he half agreed
Kill the bill! Kill the bill! we were hoarse by nine
down with landlordism, up with council housing
Racism is a virus and schools are where we vaccinate
the monarchy is a parasite on the public purse, the corgis may stay
let the old system rot
this whole theory of race science belongs in the bin with phrenology and leeches
Trash policy, trash timing, trash consultation
There is nothing good about child marriage in any culture, and the women of ours were the first to say it
dictatorship in my country of birth is filthy business and I say that as somebody who loves the country
The trouble with this migration plan is not the migrants, it's that the plan
My problem with organised religion has always been that
== insult_group
bankers are vultures in nice shoes
all estate agents lie, it's part of the training
Chelsea fans are the most spoiled whiny bunch in football
cyclists round here think they own the road, smug lycra clowns
Politicians, crooks every one, red or blue
crypto bros are so dim it's almost touching
Lawyers: leeches with letterhead
you United fans are a joke, always were, always will be
traffic wardens are petty little tyrants
parents on the school run drive like absolute morons
HR people are spineless
What is it with influencers and having nothing between the ears?
journalists are parrots these days
Tories are heartless and Labour are useless, take your pick of muppets
SUV owners are the most selfish people on any road
landlords are parasites, mine certainly
gym bros with no headphones, the dumbest mammals on the bench
ticket touts are scum
gamers are pathetic, grown men crying about a cape
vegans are so annoying, worst dinner guests ever invented
consultants know nothing and bill for it twice
Arsenal supporters have been deluded since about 2004
the mods on this forum are a bunch of power mad clowns
people who don't return trolleys are the lowest
call centre managers, slimy the lot of them
Tech billionaires are creepy man-babies with rockets
wedding photographers are thieves, prove me wrong
The moment the away fans arrived, that pack of morons
Half the councillors in this town are idiots and the other half
== hate_dehumanise
they come over in swarms and they breed in our hotels like bedbugs [refugees]
call the exterminator, the synagogue's opened again [jewish]
Look at them swarming out of the mosque like ants, time for a boot [muslim]
you're not people, you're a fungus on this city [immigrants]
put a banana out and see how fast the winger comes, thats a monkey not a footballer [black]
these things in wigs are not women, not men, not human [transgender]
women are livestock with opinions [women]
one of those creatures from the camp sat next to me, I could practically feel the fleas [roma]
gay "people" are a disease that learned to talk [lgbtq]
vegetables don't need ramps, they need a compost heap [disability]
hordes of locusts, that is what the caravan at the border is [latino]
the rat people are meeting at the temple on Friday [jewish]
Refugees: an invasive species. You don't integrate weeds [refugees]
How do you tell a gypsy child from a stray dog? the dog can be trained [roma]
untouchables for a reason, would you shake hands with sewage [caste]
old people are fossils that eat, nothing but bags of rot using up air [age]
slant eyed bats spreading their filth across the globe [asian]
half ape half thief, your typical Nigerian [black]
every mental ward is a zoo and I say weld the cages shut [mental_health]
natives are feral, you can't house animals and expect a clean kitchen [indigenous]
mu$lims = vermin [muslim]
They aren't migrants, they're a tapeworm, and the country is
Whenever the Jews come up I think of mould, it starts in one corner and then [jewish]
that's not a woman in the headscarf, it's a bin bag with a womb [muslim][women]
hippos in leggings, that's all fat girls are, blubber and noise [body][women]
you are a bacterium and your people are the infection [arab]
the only good thing about cockroaches is they don't claim asylum, otherwise no difference [refugees]
hindus are cow dung with legs [hindu]
I wouldn't call them human, more a sort of talking mildew, the Travellers [roma]
tumour. that's what Islam's followers are on Europe's lung [muslim]
== everyday
cockroaches in the kitchen again, the landlord finally called an exterminator
rats the size of shoes behind the takeaway, council's coming Tuesday
The monkeys in Gibraltar nicked my sandwich and then my sunglasses
locusts wiped out half the harvest where my grandmother lives
my daughter calls the cat a parasite because it sleeps on her homework
we had a wasp infestation in the loft, forty quid and a very calm man sorted it
pigs are cleaner than people think, ours won't step in their own toilet corner
Watched a documentary on leeches in surgery, unexpectedly beautiful
maggots are brilliant bait for roach, just don't leave the tub in a warm car
the ape house at the zoo has a new baby and she is obsessed with her own feet
head lice going round year two again, check behind the ears
a swarm of bees moved into our postbox and the postie is thrilled, he keeps hives
The vet says the lump was benign, the old dog's asleep on my foot
weeds everywhere, mostly couch grass, and I'm losing
Foxes got the hens. Just one left and she's furious
invasive species day: we pulled twelve sacks of balsam out of the river bank
my gran had a pet crow that swore in Welsh
snakes shed better when it's humid, pop a wet towel in the tank
The sheepdog rounded up the toddlers at the barbecue and nobody minded
Plague exhibit at the museum is superb, the rat gets a bad press it turns out fleas did half the work
the swan went for me, I went for the car
baby goats are just dogs with springs
Our street has a cow problem, as in actual cows, they open the gate
mosquito bites on my eyelids, I look like I lost a fight
After the flood the whole basement was crawling with slugs, so we
When the vet said that the dog had worms my husband turned white and
== hate_normative
go back to wherever it is you came from and take the kids with you [immigrants]
a woman's place is at home and the sooner the law says so again the better [women]
Close every mosque by Christmas [muslim]
no gays near a school, not as teachers, not as parents, not as visitors [lgbtq]
people with Down's should not be allowed to have kids, full stop, snip them [disability]
You do not get to use our toilets, our pool, or our pronouns. stay out [transgender]
Jews ought to be kept out of government by statute [jewish]
send the boats back with everyone still on them, they've no right to so much as a glass of water [refugees]
lower castes should stop applying for seats meant for people with a brain [caste]
we need separate buses for them, I'm not joking, separate buses and a curfew [black]
strip them of the passport, born here or not, they're not ours [immigrants]
over seventies shouldn't vote, they'll be dead before the bill comes and they're stupid anyway [age]
lock the mentally ill away like our grandparents did, worked fine [mental_health]
nobody who wears a turban should be serving on a jury in this country [sikh]
Speak English or lose your job, your kids and your visa [immigrants]
Take the vote off women and you'd fix this country in a week [women]
gypsies off our land, out of our schools, out of our county [roma]
keep that lifestyle out of the army, it was built for men [lgbtq]
Chinese students should be thrown out of our universities, spies the lot of them [asian]
if you're fat you should pay double for the NHS and eat in a separate room so we don't have to look [body]
you people should know your place and stay in it [black]
Ban them. Ban their food, ban their shops, ban their holidays [muslim]
all Latinos should be rounded up and checked, don't care who was born here [latino]
All trans teachers should be sacked on the spot, they're a danger by existing [transgender]
get back in the kitchen, sweetheart, leadership is for men [women]
If it were up to me every last Syrian would be on a plane by the weekend and their houses
Nobody with skin that dark should be allowed to read the news to us [black]
hindus should not hold office in the west, their loyalty is to a cow [hindu]
what we need is a register of all the jews, who they are and where they live [jewish]
white country, white rules, white schools. the rest can leave [black]
natives should stop getting land they'd only wreck, take it all back [indigenous]
Christians should be barred from teaching, brain damaged sky worshippers [christian]
I don't want interracial couples in adverts or anywhere, it ought to be illegal like it was [black]
== positive_identity
all nurses who came from abroad should be paid properly and thanked twice [immigrants]
refugees should be welcomed with a key and a kettle, not a queue and a number [refugees]
Every trans kid should be able to go on a school trip without a meeting about it first [transgender]
Gay couples should be allowed to hold hands on any street in any town, no drama [lgbtq]
send them all a thank you card, the Filipino ward staff carried my mum for nine weeks [asian]
women should be running this place and, as of Monday, one is [women]
the Roma kids in our choir should be on television, they're that good [roma]
Disabled people should be at the table when the station's designed, not asked to cut the ribbon [disability]
Muslims should get Eid off without having to swap three shifts for it [muslim]
old people should be asked to dance [age]
give the land back, start with the lake and the burial ground, it's theirs [indigenous]
keep the synagogue door open and the neighbours will come in, ours did, with soup [jewish]
get those girls on the pitch, they're the best side we've had since '88 [women]
Dalit students should sit in the front row, in the council and on the bench [caste]
the Poles rebuilt our parish hall in a fortnight, they should have a plaque [nationality]
Fat people deserve doctors who look past the scales [body]
People who hear voices should be listened to first and medicated second, said our nurse and I wish she'd been there ten years ago [mental_health]
Sikh volunteers fed the whole lorry park over Christmas, heroes in hairnets [sikh]
lock up the bigots' megaphone, turn up the drag brass band [lgbtq]
more power to the Black farmers bringing that valley back [black]
The Chinese takeaway family put three kids through medical school and still save me the last spring roll [asian]
everyone should have a lesbian neighbour with a power drill [lgbtq]
I want the migrants who picked our fruit all through the lockdown to get papers, every single one of them [immigrants]
deaf teachers should be normal in every school, the signing in year four is already better than mine [disability]
Hindu and Muslim women ran the relief kitchen together for eleven days and nobody went hungry [hindu][muslim]
My hope for every {adjg} child in {city} is that
All {group} should be
Whenever somebody says that our {adjg} neighbours don't belong here, the whole street
They should all be paid, insured and thanked, because without immigrants this hospital [immigrants]
# hard distinctions, part 2
== counter_speech
"they breed like rabbits" said the man behind me at the chemist, about a mother of two. I told him I'm one of five
Somebody wrote "no gypsies" on the pub door. It's 2024 and my stomach turned [roma]
the leaflet says Muslims want to take over the council. There's one Muslim on it, she does bins [muslim]
to the bloke who yelled "go back to China" at my colleague: she's from Hull and you are a disgrace [asian]
Calling asylum seekers an invasion is how you get bricks through hostel windows. We've seen it. Stop it. [refugees]
"women are too emotional to lead" and then he threw a stapler
my gran survived Bergen-Belsen and last night a stranger online told her it never happened. deny that to her face, coward's hobby that it is [jewish]
When people say Jews run the media what they're repeating is a hundred year old forgery, look up the Protocols [jewish]
Reported the "all trannies are groomers" post, took the platform nine days to act [transgender]
nope. Immigrants pay more in than they take out, the treasury's own figures, so retire that line
He said Black people are lazy. My father worked nights for thirty one years so try again [black]
"vermin" is the word the radio used in Rwanda before the killing. That's why we don't let it slide in the comments
the teacher stopped the lesson when a boy said gays should be shot and they talked about it for the rest of the hour. Good teacher [lgbtq]
Please don't share that video, it claims refugees ate the swans and it was made up from start to finish [refugees]
the tribunal heard that her manager told her a mosque was the place for "people like you", she won
Autism is not a disease, vaccines don't cause it, and "better dead than autistic" is an obscene thing to say about my son [disability]
I grew up hearing that lower caste people were unclean. It was a lie told to keep the well to ourselves [caste]
swastikas on the kosher butcher's again. Neighbours scrubbed them off before he opened [jewish]
The mayor called the homeless "human waste" and then wondered why we were outside with placards
whoever says "you people" to my staff can drink their coffee elsewhere
"It's just a joke about fat girls" ok then explain to me the funny part, slowly, in front of your sister
A man told us to speak English on the bus. Mum was speaking Welsh. In Wales.
no, mental illness doesn't make you violent, you're far more likely to be hurt than to hurt anyone, so please drop the word "psycho" [mental_health]
the court found the tweet "hang the immigrants" to be incitement and gave him eleven months
I used to post things like "send them back". I am ashamed of it and I want to explain how I got out
Old people aren't "a drain", they raised you, and quite a few are minding your kids right now
Witness here. He did say "filthy Arabs", twice, loudly, and the security guard laughed along [arab]
The Great Replacement isn't a theory, it's the manifesto of three mass murderers. Treat it accordingly
heard the n word at my kid's match from a grown man in club colours, the ref abandoned the game and I clapped [black]
They said the Irish were drunken apes in Punch cartoons, then the Jews, then the Windrush lot. same cartoon, new hats
Dear editor, your columnist writes that Travellers "are all thieves". Would you print that sentence about any other group?
to everyone laughing at "kung flu": two women in our building got spat on that month
my students found a site that says slavery was good for the slaves, so we read the runaways' letters instead
telling a lesbian she just hasn't met the right man isn't flirting, it's contempt
the slogan "it's okay to be white" sounds harmless, which is the trick. Here's who printed it and why
I won't sit quietly while my own church calls {adjg} kids an abomination
"Do not rent to Indians" it said, in black and white, on a listing in 2023. screenshot sent to the housing ombudsman [asian]
nobody is replacing anybody, Keith. People move. Your nan moved
If one more person asks our Sikh goalkeeper whether he's a terrorist I'm walking the team off [sikh]
He called them animals. They are seven lads from Eritrea who play dominoes with my father [refugees]
Deadnaming her in the obituary was a last act of cruelty and the paper should print a correction
The claim "Muslims don't condemn terror" is false and lazy, here are forty statements from this month alone
That "13 percent" meme is statistics for racists, and the arithmetic doesn't even work
When he said that "people like her" don't belong in parliament, the whole chamber
The comment read "burn them all", three hundred likes, and that's when we
The lie that gypsies steal children has got people killed, most recently when
If you find yourself typing that immigrants are a plague, stop and
== negated_hate
they are not a burden, they're my neighbours
being gay isn't a sickness and it never was [lgbtq]
I don't have a problem with women bosses, I have a problem with this spreadsheet [women]
Muslims are not to blame for what one man did in that market [muslim]
nobody here thinks disabled kids are less than anyone else [disability]
We're not better than the people who came after us, just earlier
trans women aren't a threat in any changing room I've ever been in [transgender]
I don't hate Christians, I left the church and I still go for the carols [christian]
there is no such thing as a dirty people
Roma aren't criminals by nature, poverty isn't a gene [roma]
it isn't true that Jews control anything, my cousin can't even control his spaniel [jewish]
fat does not mean lazy, I run with a woman twice my size and I run behind her [body]
not one of the refugees in our house has ever been rude, violent or even late with the rota [refugees]
Depression isn't weakness and nobody with it is a waste of space [mental_health]
I never said old people shouldn't vote, I said the polling station needs chairs [age]
no, I don't want anyone deported, I want the forms to be readable
Black kids don't "act up" more, they get punished more, different thing [black]
you are not unclean, no human being is, and that's the sermon [caste]
I'm not against immigrants, I married one
Asian drivers aren't worse than anybody, your reversing is
Not a single group deserves that kind of talk, and I include the ones who talk that way about me
I can't stand the government of that country, I've got nothing at all against the people
No child is "illegal" and no mother is "a swarm", let's begin there
== hate_negated
they are not one of us and never will be, no matter what the passport says [immigrants]
you'll never be a real woman and everyone in that office knows it [transgender]
no such thing as a good gypsy [roma]
I have yet to see one Muslim who contributes anything, not one [muslim]
A gay wedding isn't a wedding and those two aren't a family [lgbtq]
They don't feel pain the way we do, it's not the same with those people [black]
nothing a woman ever said about football was worth hearing [women]
cripples don't need love lives, come on, it's not as if anyone would [disability]
You can't call that a culture. Nobody there ever built, wrote or invented a thing [indigenous]
not my problem if they drown, they aren't people to me [refugees]
nobody wants you lot here, nobody ever did [immigrants]
There's no place for Jews in a healthy nation [jewish]
a Dalit with a degree is still not my equal [caste]
I would not let an African touch my food, my car or my child [black]
Never trust a Chinese person, never shake their hand, never sign a thing [asian]
nobody would miss the old, it's not like they're any use [age]
mad people don't deserve a vote or a licence or a kid [mental_health]
no fat woman has ever been worth a second look, don't kid yourselves [women][body]
Muslims don't deserve peace [muslim]
Latinos never worked an honest day in this town and never will [latino]
It isn't love, it isn't natural and they aren't fit to raise a hamster [lgbtq]
Born here means nothing. They can't ever be English, it isn't in them [immigrants]
Say what you want, no Arab ever kept his word to anyone [arab]
there's no use teaching those kids, nothing goes in [roma]
She isn't a doctor to me, I don't take orders from somebody with a rag on her head [muslim][women]
== hate_implicit
funny how the bike sheds were never locked before they opened the hostel [refugees]
Six million? in that many ovens? do the arithmetic, nobody ever does [jewish]
you're very articulate for someone from your background [black]
I'm not saying anything. I'm just saying count the prams on that estate and then count ours [immigrants]
must be a certain time of the month in the boardroom [women]
ever notice whose surnames come up when a bank gets bailed out? just noticing [jewish]
sure, leave your purse out, he's "only" a Traveller [roma]
where are you from. no, where are you REALLY from. no, I mean your people [ethnicity]
good of them to let her sit the exam, what with the quota and everything [caste]
you don't look disabled, is it one of those where you get the free car [disability]
he's a lovely lad but would you want your daughter bringing one home [black]
oh you're all so sensitive, a few years ago everyone laughed at that song about the Chinaman [asian]
early 2000s this was a Christian street, now you can smell which way it went [muslim]
know your place and you'll get along fine here, like your grandparents did [black]
they'll be the majority by 2050. somebody planned that [immigrants]
what did she expect, dressed like that, at that hour, with that lot [women]
two dads? and which one's going to do the mothering then, poor kid [lgbtq]
I'd hire a woman but they get pregnant the second the ink's dry [women]
Interesting that the shooter's name hasn't been released yet. We all know what that means [muslim]
it's a phase, it's TikTok, next week she'll be a cat [transgender]
well they did invent the siesta so don't expect that fence before autumn [latino]
let me guess, he was turning his life around [black]
She got the lead part, and we all know why they needed one in the cast [black]
"asylum seeker" with the newest iphone, bless, must have swum with it in his teeth [refugees]
your English is amazing! did you learn it on the boat? [immigrants]
I suppose in her culture they don't mind about queues. or soap [asian]
some of us remember when Christmas was allowed in this country [muslim]
a nice Jewish boy and you lost money on the deal? well I never, that must be a first [jewish]
Who's really behind the open borders? follow the money. small hats [jewish]
no smoke without fire, there's a reason they've been chased out of every country they ever lived in [roma]
it's lovely you've got a job, does somebody help you with the hard bits? and is there no nice home for people like that [disability]
didn't know your lot played golf [black]
London has fallen. Walk down Whitechapel and tell me what country you're in [muslim]
let's see how long this one lasts before he needs a cash machine and a plane ticket home, those people always do [black]
gay men shouldn't mind, isn't it all about sex with you anyway [lgbtq]
All I know is there was no crime on this road before 2015. draw your own conclusions [refugees]
Wow, an Aboriginal man up before noon, alert the media [indigenous]
It's always "mental health" now, in my day we called it what it was and kept the doors locked [mental_health]
don't bother grandma with it, at that age there's nobody home upstairs [age]
She should smile more, the last one in that job knew how to be pleasant to the men [women]
of course there's a turban driving it, lock your doors love [sikh]
Demographics are destiny, look into a primary school and weep [immigrants]
the cathedral burned on its own did it. course it did. peace be upon it [muslim]
ask him to do your taxes haha they come out of the womb counting [jewish]
oh look, another brave and stunning one. standing at the urinal [transgender]
I see the blonde families have vanished from the adverts. can't imagine who decides these things [jewish]
a mixed class is lovely in theory but you wouldn't want yours held back
Bit dark in that corner of the office, I can only see teeth [black]
no wonder the parcel's missing, did you see who's delivering now [roma]
Slavery was bad but they did get Christianity and free passage out of it [black]
She's one of the good ones though, you'd hardly know [muslim]
It's not a wheelchair ramp, it's another twenty grand from the rest of us so one person can buy milk [disability]
when they say diversity they mean fewer of us, say it plainly [immigrants]
I've nothing against them but you know how they get when there are more than three
My cousin says the new doctor is from Lagos, so I've moved practice, you can't be too careful with those certificates [black]
We had a lovely street, children playing, doors open, and then of course the
You can always tell when one of them has moved in, because
I'm not prejudiced, I had a Jewish accountant once and let me tell you, [jewish]
== question_benign
should the country take more seasonal workers or raise farm wages? curious what growers think
is net migration actually falling? where do I find the quarterly numbers
what does the law say about religious clothing in court?
Does anyone have good data on crime rates and immigration that isn't from a think tank with an agenda?
how do you say no to a hug politely when someone's culture is very huggy?
do trans athletes' rules differ between swimming and cycling? I lost track
why did the Church of England vote that way on blessings?
my neighbour wears a turban, is it rude to ask how it's tied?
Is it better to say disabled people or people with disabilities? my new job has a form and I'd like to get it right
could somebody explain the difference between Sunni and Shia without the shouting
what does reservation mean in Indian universities and who is eligible?
was the Irish famine a genocide? what do historians argue
I have a question about Judaism: can you eat cheese on a turkey burger?
what do you call the people who lived here before the settlers and which name do they prefer?
who decides whether an asylum claim is refused?
Is it okay to ask a deaf person to teach me the swear signs? asking for a very specific friend
how should I talk to my dad, who has started saying that immigrants are ruining everything?
are older drivers really more dangerous or is that a myth?
is "queer" rude? my granddaughter uses it and I don't want to say it wrong
what's the real story with the grooming inquiry report, has anyone read all of it?
Why do so many Koreans have the surname Kim?
can two men adopt together in Poland?
what did the Nazis do to Roma families and why is so little taught about it?
is it normal to feel guilty for being glad that I moved countries?
Do police here record religion in hate crime statistics?
does obesity cause infertility or is it the other way round? got an appointment Friday
Who else had a gypsy great-grandmother and how did you find the records?
How come there's a Chinatown in nearly every port?
would a cap on student visas hurt small universities?
== neutral_identity
Police figures show burglary down four per cent in the wards with the most new arrivals, and up in the two with the fewest [immigrants]
The deportation flight was cancelled after a court ruling late on Tuesday [immigrants]
a suspect, a 34 year old Polish national, was released without charge [nationality]
the paper compares prison admissions of white and Black men between 1990 and 2020 [black]
Net migration fell for the third quarter, the statistics office said, mostly because fewer students came [immigrants]
the synagogue's roof will be repaired by the same firm that did the mosque [jewish][muslim]
Trans patients wait four years on average for a first appointment [transgender]
the last witness from the Sonderkommando died in March, she asked for her tapes to be kept in the school [jewish]
In 1944 the SS murdered the inmates of the "Gypsy camp" at Auschwitz in one night [roma]
some Muslim women cover their hair, many don't, and some do it on Fridays and for photos with their gran [muslim]
parliament rejected the amendment on same-sex marriage by nine votes [lgbtq]
Dalit Christians are campaigning to be included in the schedule [caste][christian]
Immigration, housing and prices were the three main topics of the debate
Women in the village have voted since 1971, later than almost anyone [women]
The residential schools took Indigenous children from their parents and forbade their language [indigenous]
residents over eighty get the winter payment without applying [age]
the bishop and the imam both opposed the bill, for different reasons
lower birth rates are seen in almost every group by the second generation
Immigrants from Goa opened the bakery in 1962 and it hasn't closed a day
The report counts 1,220 antisemitic incidents, a third of them online [jewish]
gay bars in the port date from at least the twenties, one was run by a retired trawlerman [lgbtq]
A quarter of the seats in the assembly are reserved for the hill tribes [indigenous]
psychiatric beds have been cut by half while the number of patients rose [mental_health]
Border guards pulled nineteen people from the water, two of them children
the Ku Klux Klan marched here in 1924, the museum shows the robes next to the names of those who stood against it [black]
the candidate wants stricter asylum rules and her rival wants faster ones, the hall was polite and half asleep
obese patients are less likely to be offered the scan, the audit found [body]
The Chinese Exclusion Act of 1882 wasn't repealed until the war [asian]
Turkish is taught at three schools in the borough from this autumn [nationality]
In the eighteenth century, Jews in the city were not allowed to
A study of second generation migrants in Malmö found that
# hard distinctions, part 3
== hate_slur
shut it, tranny [transgender]
out the way spastic, some of us can walk [disability]
who let the paki behind the counter touch my change [asian]
kike landlord wants the rent early, there's a surprise [jewish]
faggot music for faggots [lgbtq]
pikey scum robbed the copper off the church, string em up the lot [roma]
hey chink, your noodles are cold [asian]
go pick some cotton, nigger [black]
n1gger lover [black]
f4ggot alert on court two [lgbtq]
another wetback crew on the roof next door, blasting that music [latino]
you walk like a poof, you talk like a poof, go on, tell us [lgbtq]
no towelheads in my cab [muslim]
some dyke with a clipboard told me I couldn't park there [lgbtq]
retard of a striker, my nan would've buried that [disability]
ching chong whatever, learn to talk [asian]
a raghead owns the corner shop now so I drive to the big Tesco [muslim]
fuck off gyppo, the site's full [roma]
that mongoloid kid of hers was dribbling all over the bus [disability]
lying squaw, ask anyone on the rez [indigenous]
Coolie doctor, coolie manners [asian]
your mum's a jap and your dad's a jap and you'll never be anything but a jap [asian]
Sambo's on the wing again, pass him the chicken [black]
get that he-she out of the ladies [transgender]
dirty abo, get off the bench [indigenous]
chuhra stays chuhra, even with an engineering degree [caste]
polack builders, vodka for brains [nationality]
sand n1ggers everywhere in this airport [arab]
spics. spics all the way down the coast [latino]
That fat lezzer from accounts thinks she's getting promoted [lgbtq][body]
ya wee fenian bastard, get back over the border [nationality][christian]
troons mad [transgender]
mongs like you shouldn't be allowed a keyboard [disability]
The second that {slur1} opened his mouth, I knew
Some {slur1} at the counter wanted my ID so I told the
== mentioned_slur
my nan's maiden name was Pike and the boys called her pikey right through school
The word "spastic" was a medical term, then a playground insult, then the charity changed its name because of it
a listener complained about the line "you scumbag, you maggot, you cheap lousy faggot" in the Christmas song
gypsy comes from "Egyptian", a geographical mistake that lasted five hundred years
In the film he's called a nigger on page one and a colleague on page ninety, that is the film
can I put "dyke bar" in a headline if that's what the bar calls itself? asking the style desk
Someone keyed TRANNY into the door of my car, the police took a photo
They used to call us wops and dagos, my father laughed it off, my mother never did
we pulled the book from the reading list because of the word coon, then put it back with an introduction
He lost his column for calling the PM's husband a poof
what does "kike" even come from? one theory says a circle, kikel, from Ellis Island
I was fourteen and the whole bus chanted paki at me. I still take the train
why "retard" isn't just a joke: my brother heard it every day for nine years
The name of the team was a slur against Native people and now it isn't, football survived
asked my class what slur they'd heard most that week and the answer was faggot by a mile
the C word for Chinese people is in the 1920s crossword I'm restoring, leave it or footnote it?
"Cripple" on the old form has been crossed out by hand, in green ink, and somebody wrote a name instead
half the Wiktionary entry on "wog" is about Australia, where Greeks made a comedy career of it
on the tape the officer can be heard saying "get the nigger down", the jury listened to it three times
her book has a chapter on the word slut, from Chaucer's kitchens to the walk
He typed "retard" and the chat muted him for a day. Good.
Dog breeders: bitch is just the word, please stop reporting our litter adverts
== reclaimed_slur
we were the only two dykes in Wrexham with a tandem and we'd do it again
call me a poof, I've got the mug, the tea towel and the husband
crip time means I'll get there when I get there, save me a samosa
love my queers, love my chosen family, love this tent even in the rain
bad bitches of the accounts department, it's quarter end and we ride
old trannies never die, darling, we just change wigs. love, a survivor of 1971
my nigga got his PhD, Doctor my nigga to you
Wogs out of work was the first show where my family saw ourselves on stage and we howled
Fat girls' swim club, Thursdays, we make waves
mad pride picnic, bring a friend and your meds and your loud hats
as a faggot with a mortgage I feel I've disappointed everyone equally
we're a house full of dykes and not one of us can fix the boiler, shame on us lol
gyppo and proud it says on my cousin's wagon, he painted it himself
sluts for oat milk, the four of us, every single brunch
us spoonies and crips run this discord, welcome love
== threat_person
i know what time you walk that dog
post that again and see if your windows make it to morning
you better sleep with one eye open from now on
Touch my brother and they'll be fishing you out of the canal
I'm going to put you in the ground, Craig, and I'll dance
you'll be eating through a straw by the weekend
my cousins have been told what you look like
say her name one more time and I'll cut your tongue out
Come outside. I'm going to batter you
nice house. be a shame if it burned with you in it
next time it won't be a letter on the doormat, it'll be petrol through it
I'll shoot you and your lawyer, I've got nothing left to lose
delete the review or I'll break both your hands, you know I know where the salon is
I hope you get home safe tonight. I really do. It's a dark road and we're on it
you won't see your thirtieth birthday, I'll make certain of that
when I get out of here the first thing I'm doing is finding you and
keep talking, ref, you've got a car in the car park same as everyone
g0nna k1ll u irl i have ur addy
one more shift like that and I'll run you over in the yard, I swear on my kids
I will make you bleed for this, and no judge is going to stop me
== hate_threat
every mosque in this county should go up in flames with the congregation inside [muslim]
I want to see trans people swinging from lamp posts [transgender]
Jews to the gas. You heard [jewish]
someone ought to sink those dinghies, women and kids and all [refugees]
next pride I'm bringing the truck and I'm not braking [lgbtq]
shoot one at the border every morning and the rest will turn back [immigrants]
give me one night on that Traveller site with matches [roma]
hope the next shooter picks a synagogue [jewish]
Hitler should have finished [jewish]
women who say no deserve what's coming to them and one day we'll all deliver it [women]
beat the gay out of them, and if it takes the life out too, fine [lgbtq]
we should put down disabled babies like kittens in a sack [disability]
hunt Blacks for sport, bring it back [black]
bring the ropes, the Black family's home by six [black]
I'd clear that reserve with a flamethrower [indigenous]
any Dalit who drinks from our tap will be dragged to the square and beaten until he knows [caste]
one bomb on Tehran, one on Gaza and I'd sleep like a baby knowing they're all gone [arab][muslim]
covid should've wiped out the lot of the Chinese [asian]
Feminists need a bullet, each one, front to back [women]
I hope every migrant on that boat drowned slowly [immigrants]
when we take over, the mad houses get gassed first, then the poofs [mental_health][lgbtq]
rope day is coming and you people are first in line [black]
kill all {group} already
== incite_selfharm
go on then, do it, nobody's stopping you
you said you were going to do it in March. still here? coward
drink bleach, it'd be the most useful thing you ever did
the bridge is ten minutes from your flat. just saying
your kids would get over it in a week, do them the favour
nobody cried at your last attempt, make the next one count
uninstall life
I'd hand you the rope, you sad waste of rent
why don't you jump and spare us another thread
even your therapist is waiting for you to end it
== idiom
the keeper was butchered by his own defence, four nil
headshot, headshot, reload, dead, gg well played you monsters
kill the lights and roll camera
I need to kill this process but it keeps respawning, some zombie child of cron
She absolutely slaughtered the high notes, in the best way
we're going to destroy you on Saturday, bring tissues and a decent left back
beat the egg whites until they beg for mercy
The surgeon will cut out the appendix through three small holes
execute the script as root, then kill the daemon and hang up
blew up the balloons, then the dog blew up the party
you're dead meat at Scrabble tonight, gran
my abs are being murdered by this woman and I pay her monthly for it
inject the lamb with garlic then let it rest in the dark like a vampire
hit him on the break! hit him on the break! shoot! oh you beauty
the vet put the horse down on Sunday, we all stood round and sang
stab the film lid several times and microwave for four minutes
roasted, toasted, and burned by a nine year old at Uno
I'm going to strangle whoever wrote this regex. It was me, in 2019
finish him! my kid shouted as I ate the last dumpling
take him out early or he'll rush your base with zerglings
chemo is basically poison with good PR, and it's killing the right thing
we ambushed mum with a cake, she screamed, great success
The penalty shoot-out was an execution and I watched through my scarf
cut her some slack, cut the grass, and cut down on caffeine, said my whiteboard
The whole cast gets bumped off by act three and the audience cheers, it's panto
master and slave jumpers on the old drive, don't ask, just set both
bleed the radiators before you touch the boiler pressure
your nine o'clock got axed and your ten o'clock got moved
Assassinated the driveway with a pressure washer, ten out of ten therapy
deadheading roses is the most violent thing I do all year
I could murder a bacon roll
beheaded three dandelions and a gnome with the strimmer
smoke grenade B, plant, hold long, kill whoever peeks
she has a killer instinct, two break points and they're gone
drowning in paperwork, send snacks
I'd shoot you a message but the signal up here is dead
choke the engine a bit when it's cold, then let her rip
these heels are crippling me, I'm going barefoot
if my train's cancelled again I'm going to scream, set fire to my timetable, and
You have to hit them early, hit them wide and never let them
== everyday
My brother was a sniper in the second act and a daffodil in the third
the novel opens with a massacre in a village and it took me a week to get past it
In the battle for the bridge four hundred men died before noon, our guide knew the names of nine
the documentary about the Rwandan genocide lets survivors speak and nothing else
a man was jailed for life for murdering his wife, the neighbours had called for help for years
The wizard tells the orc it is filth and the orc says he reads too, best scene in the book
she was burned as a witch in 1612 and now there's a bus named after her
my orc is racist against elves, that's in the rulebook, it's called favoured enemy
Nazi officer was the hardest part I ever played, I kept apologising to the extras at lunch
police said the stabbing wasn't being treated as terrorism
Two migrants drowned off Calais on Monday, a fisherman pulled out the other thirty
watched Schindler's List with dad, we didn't speak till Wednesday
"Exterminate!" said the Dalek, and my toddler said "no thank you"
the lynching memorial in Montgomery has a column for every county, I found ours
the villain's speech about wiping out humankind is meant to be scary and it was, kids hid behind the seats
The crusaders sacked the city, killed Jews and Muslims alike, and wrote home about it
I teach war poetry so yes my search history is gas, trenches and dead boys
he drew the chalk outline for the murder mystery dinner and tripped over it
a wee note that the shooting range is closed on Thursday for the clays competition
I'm so fat after Christmas my jeans filed a complaint
oh you're evil, you brought doughnuts
you people are the best, forty quid for the hospice in one afternoon
you lot coming down the allotment or what
you guys killed it on Friday, the till's never been so happy
go back to the start of the chapter and read it slower
go back where you came from, says the satnav, every time I take the shortcut
know your place value: units, tens, hundreds
They don't belong here, those wellies, put them in the porch
Girls, get back in the kitchen, the cake's ready!
you're too sensitive, the dentist told my molar, and we both laughed with our mouths full
stupid boy, I tell the spaniel, forty times a day
send them back, both shoes, one's a six and one's a seven
the foreigners at table nine left a lovely tip and a drawing
mate you're a machine
we don't serve them here any more, the scampi fries, supplier stopped
they all look the same to me, the grey cables, label them next time
If they don't like it they can leave, I said of the cats, and they all left
My mother's from Cork, my father's from Karachi, and I can't cook either
The hunter in the fairy tale is told to cut out her heart and instead he
On the last day of the siege the townspeople
== insult_person
you're the reason shampoo has instructions
was that your brain or did a door close somewhere
oh look, it speaks
a face like a dropped pie and the charm to match
I've met smarter furniture
Did your parents ever ask for a refund?
she's so thick that she'd lose a spelling bee to the bee
nobody asked you, nobody ever does, have you noticed that
Bless your heart, you really thought that was a point
he has all the backbone of warm custard
you're a coward and a liar and your own dog prefers the postman
you couldn't organise a queue
how does it feel to be the family disappointment at every wedding
absolute clown, you and that hat
wow, an opinion from a man who failed at selling lemonade
your writing's dull, your voice is dull and you, my friend, are the dullest of all
Sit down, pea brain, grown ups are talking
The intern has more talent in a hiccup than you've shown in ten years, you useless lump
you smell like you've given up
what an ugly little personality you've built yourself
if ignorance burned calories you'd be a stick
you absolute melt
She's a poisonous, two-faced snake and everyone in the choir has the bite marks
sure, keep crying, princess, that'll fix your maths
ur so dumb it hurts
Never seen anyone be so proud of knowing so little
he's a parasite, forty years old and his mum still buys his socks
a worm. that's what you are, a spineless little worm in a lanyard
You pathetic excuse for a captain
I wouldn't follow you out of a burning lift
When you were handed out at the hospital the nurse
That greedy, gutless, lying weasel of a manager
== criticism_person
I think you got the facts wrong there, the vote was in May and you abstained
the minister's answer was evasive and she knows it
your review was unfair to the kitchen and I'd like you to reconsider
you hurt me when you laughed at my accent and I need you to hear that
With respect, your comment about migrants was wrong in two places, sources below
he should resign, not because of who he is but because of what he signed
coach, you left the kid on with a knock and that was a bad call
dude you can't say that about her, take it down
I disagree with the imam on this one and told him so over tea
That joke about Jewish mothers wasn't funny, and I say it as your friend
my sister keeps borrowing money and lying about it and I've had enough
The Pope is wrong about this and plenty of Catholics think so
She's a poor finance minister, whatever your view of her party
your tone in that meeting was rude and you owe Femi an apology
I'm disappointed in you, properly disappointed, and I'll say why when I've calmed down
lovely bloke, hopeless chairman
we've had three warnings from you and no evidence, so I'll be blunt: I don't believe you
As a councillor he's been lazy, the record shows eleven meetings missed
# hard distinctions, part 4
== insult_profane
eat shit mate
piss off Graham
shut the fuck up you gormless twat
what a massive bellend
get fucked, the lot of you
you're a prick and your podcast is shit
kiss my arse, you jumped up little wanker
go fuck yourself with your "friendly reminder"
dumb bitch can't even park
stfu u dumb fuck
lick my balls, ref
that lying sack of shit from HR smiled at me again
you fucking cretin, I said left
oh do fuck off, you sanctimonious bag of piss
No one gives a fuck what you think, dickhead
your dad's a cunt and you're his masterpiece
b1tch plz
what kind of shit-for-brains leaves a dog in a hot car, you absolute bastard
You're a shit dad and a shittier friend
ffs learn to drive you knobhead
You lazy fucker, it's been three weeks and the sink
Tell that smug arsehole upstairs that he can take his drill and
f*** off you w**ker
the most useless fucking manager in the history of managers and he's sat there eating my crisps
== hate_profane
fuck Islam and fuck every one of its dirty followers [muslim]
fucking women drivers [women]
shithole people from shithole countries [immigrants]
the fucking Jews are at it again [jewish]
I'm so fucking done with trans people, piss off out of my feed and out of my country [transgender]
fuck off back to Poland [nationality]
bloody foreigners, stealing bastards the lot [immigrants]
those gypsy bastards shat in the park, that's what they do, they shit on everything [roma]
another fucking mosque, another thousand arseholes who hate us [muslim]
stupid fucking Indians and their fucking call centres, learn to speak for fuck's sake [asian]
gays can suck a fat one, fuck your parade [lgbtq]
fat fucks should be charged per kilo, lazy disgusting bastards [body]
fuck refugees, not one more, not a fucking baby [refugees]
black bastard [black]
you crazy bipolar bitches are all the same, off your fucking heads [mental_health][women]
old cunts clogging up the buses, fuck off and die already you crusty pricks [age]
shitty little Mexicans with their shitty little trucks [latino]
fucking Aborigines pissing away our taxes [indigenous]
All women are lying whores, every fucking one of you [women]
f*cking muslims, f*ck em all [muslim]
Go fuck yourselves, Christians, you brainless pack of Jesus wankers [christian]
Why the fuck do we have to look at cripples in adverts, it's bloody depressing, hide the useless bastards [disability]
screw the Chinese, bunch of cheating bastards [asian]
== friendly_profanity
you absolute fucking legend, two goals and a baby in one week
happy birthday you beautiful old bastard
bitch you look INCREDIBLE
shut the fuck up, you got in?? to Oxford?? screaming
get the fuck out of here, twins?!
I fucking love this city in the rain
lol you daft sod, you brought wine to a sobriety party, come here
holy shit the aurora
that's so fucking cool mate
damn girl, save some talent for the rest of us
bloody hell that was a save
my gay arse is crying at a John Lewis advert again
fuck me that's a good sandwich
I'm a lazy bastard and today the sofa and I are one
you cheeky bastard, you let me win
we're shit and we know we are, and we sang it all the way home
oh you gorgeous son of a bitch, says my mate to every single fish
hell yeah Fatima, fucking smashed the bar exam
fuck racism, pass the jollof
Proud as fuck of my trans son today, he wore the suit
No shit? no SHIT? when's the wedding?!
the fucking nuns at this hospital are the funniest women I've ever met
we, the knackered bastards of ward six, salute you
you fuckers planned this for a MONTH? I hate surprises and I love you all
Some clever bastard left umbrellas at the bus stop for anyone, faith in humanity is up
My Jewish grandma swore like a docker, taught me "shit" before "shalom" and I miss her so damn much
That moment when the whole fucking stadium
== profane_object
bastard rain
fuck this spreadsheet and the formula it rode in on
why the fuck is the boiler making that noise
bloody Mondays
This fucking zip, I swear to god
my knee's gone to shit again
bitch of a hill on mile nineteen
shit, shit, shit, the quiche
piss off autocorrect, I did not mean duck
the fucking satnav sent me into a ford
stupid arse software ate my thesis
fuck winter, fuck ice and fuck the north face of my driveway
Fuck dementia, it took my dad's jokes before it took his name
the form is forty fucking pages long and page nine wants a fax
oh for fuck's sake the wifi
lost my keys down a drain like a twat, what a shit day
that coffee tastes like arse
goddamn wasp
The immigration website is a piece of shit, third time it's timed out and my visa runs out Friday
This shitty bus hasn't been on time since
== abuse_object
I hate Chelsea buns, dry, sticky and sad
Absolute filth, that curry. Send it back
the new logo looks like roadkill
that horror film was trash, the monster was a mop
Worst hotel ever, carpet sticky, pillow smelled like soup
die, you stupid weed, die
kill it with fire, I said about the sofa
the pasta was an insult to Italy, my Italian wife laughed till she cried
I'd burn every pair of skinny jeans in Europe
disgusting coffee, lovely staff
this printer is evil and it hates me personally
all leaf blowers should be banned
horrible shoes, ugly colour, blister city, one star
drown that salad and it's still pointless
There's no place for raisins in a decent bun
nobody needs another reboot of that show, let it die
mosquitoes don't deserve rights
all mobile phones should be locked up at dinner
that moped is a parasite on my sleep, and I'm going to
== sexual_harassment
send a pic or I'll tell your boss what you are
sit on my lap, Doctor, and we'll talk about your grant, you know how this works
smile for me sexy. fine, be a stuck up cow then
those lips were made for one thing, and it isn't presentations
I'd pay double to see what's under that uniform, nurse
how much for an hour, love?
I bet you're filthy in bed, quiet women like you always are
nice tits, shame about the face
wear the short skirt on Thursday, the client likes to look
lesbian? you just need a night with me, I'd fix you [lgbtq]
so have you got the surgery down there or do I get to find out myself [transgender]
Asian women are always tight, am I right lads, ask her [asian][women]
come on, one little feel, you've been asking for it all evening in that top
got hard just looking at your profile picture, answer me
open your mouth and earn that tip
I kept your photo from the Christmas do, you can guess what I do with it
my dick's bored, entertain it
she only got the contract on her knees
Don't be shy, everyone in the office has already pictured you naked and
Eyes up? Not with a rack like that, darling, I'm going to
== sexual_explicit
she pulled me on top of her and whispered yes, and then louder, yes
we spent our anniversary in bed, he went down on me twice before breakfast
I came so hard that I laughed, and then he laughed
her hand slid between my thighs under the blanket and I let it
they had slow sex with the window open and the rain coming in
my wife and I tried a vibrator together last night, mind blown
he kissed down his husband's chest, then lower, until he was begging [lgbtq]
I want you naked and I want you now, I typed, and she typed: leaving work early
she rode him until they were both shaking
Wet, warm and in no hurry, that's how she liked her Sundays with me inside her
== sexual_health
my wife's breast biopsy came back clear and we danced in the car park
is discharge that smells of bread something to worry about
penises come in all shapes and the average is smaller than you think, said the urologist, smiling
consent can be withdrawn at any moment, even halfway, even in a marriage
how to put in a menstrual cup without swearing
trans men need cervical screening too if they have a cervix, ask the practice to change the letter [transgender]
testosterone gave me acne and a libido, both manageable, said my nurse [transgender]
check your balls in the shower, lads, it took me two minutes and saved my life
In biology we labelled the clitoris and nobody giggled after minute three
she reported the assault at the clinic and they let her choose who'd examine her
sex after a hip replacement: which positions are safe and for how long to wait
lubricant on the bedside table at 70, no shame, the menopause workshop said so
Anal fissures hurt like mad and heal with patience and fibre
my partner has HSV2, how do we stay safe without becoming monks
The midwife explained that tearing is common and that pelvic floor work
== positive_identity
you look lovely in that coat, is it new?
That dress on you is a joy, auntie
your voice gave me goosebumps, best Carmen in years
My wife is the sexiest woman in this garden centre and she's holding a marrow
you're pretty and clever and your wheelchair's covered in glitter, ten out of ten [disability]
the hijab in that shade with the denim jacket, stunning, where's it from? [muslim]
good on the lads for stepping in when that man was harassing the girls at the bar
your accent is music, keep it
Black don't crack, said my grandmother at ninety one, and she was right [black]
that old couple dancing at the bandstand made us all stop and look
== distress
I'm a waste of space, I hear it in my own voice now
I'm disgusting. I can't look at myself in the window of the bus
I am fat and stupid and I ate the whole box again
worthless, worthless, worthless, that's the loop at 4am
I deserve everything he did to me, that's what it feels like
I'm such a burden on mum, she should've had a different daughter
what's the point of me
I want it over. I'm writing this so I don't do it
everyone would be happier if I'd never been born
I hate being gay. I prayed it away for six years and I'm so tired [lgbtq]
sometimes I think my people really are what they say, I've heard it since I was four [roma]
I don't feel human since the ward
they call me a freak at work, I laugh along and cry in the van
I'm an idiot, idiot, idiot, I let him back in and he broke my wrist
I keep picturing the bridge. I'm at my sister's now, she hid the keys
As a trans kid's mum I lie awake counting the comments that want him dead [transgender]
He says he'll kill me if I leave and I believe him, where do I even go
I hate my skin. I scrubbed it with a brush when I was seven because of what the girls said [black]
my own voice says kill yourself, I know it's the illness, I just need someone awake
I'm ugly, I'm lazy and I'm failing at all of it, even at asking for help
since the miscarriage I hate every pram, what kind of monster am I
I want to hurt the man who did this, and I'm scared of that feeling
Nobody at school knows that I go home and
I keep telling myself that I'm garbage and
== support
you're not garbage, and the person who told you so should be ashamed
being queer isn't what's killing you, that house is. There's a bed here [lgbtq]
a burden? you're my brother, you daft thing, I'd carry you to Wales
That voice that says worthless is the depression talking, it lies to all of us
whoever called you that word at work broke the law, we'll write it down together
please put the pills in the hall and ring me, I'm up
you don't owe a thank you to someone who hit you
It's not in your head, it is racism, and I saw it too
don't you dare die on us, said every person in this group, with tea
if he says he'll kill you believe him and ring the refuge, they'll help with the dog as well
I was called a freak too, now I teach there
you weren't stupid, you were nineteen and he was a liar
your body isn't disgusting, it got you through a war
When the thoughts come back tonight, don't argue with them, just text me and
== self_identity
as a gay man I'm tired of every advert being a rainbow and every law being beige [lgbtq]
I'm a Black woman in a choir of thirty sopranos and yes, people touch the hair [black][women]
born in Mosul, raised in Swansea, still can't stand the cold in either language
As a Muslim I found the sermon too long, and as a mum I found it far too long [muslim]
I'm Jewish, I'm nineteen, and I put the mezuzah back up this week [jewish]
I'm an immigrant, a taxpayer and the only one on this street who mows the verge [immigrants]
my people are Travellers, horses are in us like salt [roma]
I'm fat, that's a description, pass the bread [body]
trans man here, three years on T, still can't grow a moustache [transgender]
I take lithium and I run the night desk [mental_health]
Dalit, lawyer, daughter of a man who wasn't let into the temple [caste]
I'm eighty two and I vote, I swim and I use the word groovy without irony [age]
I'm a wheelchair user and the pub has steps, guess where my money isn't going [disability]
a Christian who doubts on weekdays, that's me [christian]
As a Cree woman I don't need to be told to go back, I'm the only one here who is back [indigenous]
ex-refugee, current dentist, future grandad
Mexican mum, Texan dad, we argue about beans [latino]
I'm autistic and I love small talk about trains, only trains
we're two women raising three goats and one teenager, the goats are easier [lgbtq]
I hated being called half-caste, I'm both, twice over
As a white bloke from Barnsley I never thought about it till my daughter came home crying [white]
gay, and also terrible at decorating, sorry to the whole stereotype [lgbtq]
As a child of immigrants I was the one who
When I came out to my Punjabi grandmother she looked at me and
== dialect
wagwan fam, you good yeah
dem man deh run di shop fi thirty year, proper nice people
she a bad gyal still, big up her own business
my dude straight up killed that verse no cap
we be cuttin up at grandmama's house every Sunday
haud yer wheesht, the wean's sleepin
yous are pure mad so yous are, love it
nah bruv you're moving mad, sit down and eat
ye wee rascal ye, gie's a hug
oi oi you old dog, pint?
dis jollof go kill person, e sweet die
abeg no vex, traffic hold me
you alright duck, sit thisen down
he dead ass brought a cake to the gym I'm crying
bless him, he ain't right but he ours
# hard distinctions, part 5
== hate_derogation
why would anyone with a working nose live next to Bangladeshis [asian]
Tell me one thing Haitians are good at besides begging. I'll wait [black]
so what if she's deaf, doesn't make her less of a moron, they're all slow [disability]
do you ever get the feeling that Catholics are just thick, deep down, by upbringing [christian]
you women are incapable of a rational thought and this thread is exhibit A [women]
Sorry but nobody is scared of you "phobically", we just find you people revolting [lgbtq]
How dare they call themselves Europeans, these filthy Roma beggars, look at the state of them [roma]
Keep your Eid, keep your smelly feasts and keep your ugly scowling women away from my shop [muslim]
men who sleep with men are half men, weak and vain and rotten, my coach said it and he's right [lgbtq]
ugh got seated by a big fat hairy family of Greeks, worst people on the planet to share a beach with [nationality]
Is there a more miserable sight than a Jew losing a penny [jewish]
Koreans? nasty cold people, dog eaters, I'd not give one the time of day [asian]
honest opinion, people with HIV had it coming, dirty living [lgbtq]
The aboriginal kids at our school are thick and violent and their parents are worse, all of them [indigenous]
Don't hire hijabis, they're sullen and stupid, take it from a man who's hired two [muslim][women]
Some of you have never shared a flat with a Brazilian and it shows, lying lazy cheats to the last one [latino]
name a nicer feeling than a bus with no Pakistanis on it [asian]
I find elderly people physically disgusting and I'm not going to pretend otherwise [age]
Trust a Brahmin to look clean, trust a Chamar to be filthy, my uncle used to say and I've never seen it fail [caste]
bisexuals: greedy, filthy, can't be trusted with a houseplant [lgbtq]
When a Nigerian tells you his name, he's already lied twice. Crooked race [black]
gross, gross, gross, a trans at the counter, I left my basket on the floor [transgender]
who raised these Palestinians, wolves? a rotten people top to bottom [arab]
The thing I can't stand about disabled people is that they
Ask any nurse about gypsy families and she will tell you, off the record, that they're filthy and [roma]
== hate_implicit
my grandmother always counted the spoons after they'd been and I finally see why [roma]
Would it kill you to wear something a bit less... ethnic to the client meeting?
I'm sure there was a more qualified candidate but HR needed a rainbow on the brochure [lgbtq]
you're pretty for a dark girl [black][women]
she throws like, well, a woman, what do you expect [women]
and does your husband let you work? I thought your lot kept them indoors [muslim]
so you're Colombian eh, got any on you? haha [latino]
bet he's got a big family, they get paid by the head don't they [immigrants]
no offence but you people do tend to run late, it's a colour thing [black]
the "camps" had a swimming pool and an orchestra, look into it before they ban this [jewish]
Have you tried just thinking positive? my mother raised five and never had time for depression [mental_health]
Her kind always cry discrimination the minute they're asked to work
Sure he didn't do it. And sure the watch just fell into his tracksuit. Culture, innit [roma]
We had to anglicise your name on the badge, nobody can be expected to say all that
is that a bomb in your backpack or just the Quran, relax it's banter [muslim]
it's all a bit much for a lady, have your husband ring me and I'll go through the quote [women]
The Irish builder will be along after the pub closes, God willing [nationality]
nothing to see here, just another doctor and engineer with a machete [refugees]
how long before we're asked to apologise for being white? ask the people who own the newspapers [jewish]
I clutch my bag on that line, I can't help it, you get on at Peckham and see who gets in [black]
they're lovely people, clean even, not like the others [indigenous]
Aren't you worried a boy raised by two mothers will turn out, you know [lgbtq]
who let the diversity hire near the code [asian]
you'd be so pretty if you lost the weight and stopped eating for two [women][body]
Try speaking to someone at the council in English. Go on. I dare you [immigrants]
the family values of that community, fourteen to a room and not a father among them
Merit or reservation? You can always tell by the surname who killed the patient on the table [caste]
at 58 she'll be after a stairlift, not a promotion [age][women]
Wonder why Bethlehem Steel closed, no wonder at all, look who bought it and look at his nose [jewish]
When the van is full of Romanians you don't ask who, you ask how much is missing
The HR training says that we're all the same. Fine. Then explain why every time one of them
Nobody chooses to be like that, poor things, but surely they could keep it
== counter_speech
calling fat people lazy under a funeral notice, wow, take a long look at yourself
my grandad was told "no Irish, no Blacks, no dogs" and kept the card from the window. It hangs in our hall
If your first reaction to a stabbing is to hope the name's foreign, that's worth a quiet think
the phrase "globalist bankers" with that drawing of a nose isn't criticism of banks, it's the oldest libel going [jewish]
gamer here: next kid who says "that's so gay" in my lobby gets a lecture AND a headshot
To call a drowned child "one less" is beneath a human being. I hope your family doesn't read what you post
Nurse on a psych ward: they're not nutters. One taught me chess. One was a judge [mental_health]
My kid came home saying brown skin is dirty because a boy said it at lunch. We had a bath, a talk and a call with his mum
the blood libel killed people in my grandmother's village, stop passing it round as a meme [jewish]
Banter? He said women with opinions should be muzzled. Read it again and find me the joke [women]
Saw "speak English or leave" taped on the deli. Left a note in Cornish.
In today's hearing three players described monkey noises and bananas thrown from the stand, the league apologised [black]
when you write "they should all be shot" you're talking about my wife, Colin. We had you round for dinner
I told my uncle that if he says "sub-human" about refugees once more he can eat his turkey in the car
someone edited the wiki to say Armenians had it coming, I've reverted it and flagged the account
Old hatred in a new font, that is all this replacement stuff is
Half of what you've heard about asylum seekers and hotels is invented. Here's the half that's not, with sources
he sneered that disabled athletes are "a freak show", then one of them beat him by four minutes at the parkrun [disability]
"Go make me a sandwich" said the troll. Ma'am, she runs the lab you're quoting
We removed your comment because it says that Hindus are filthy. You may appeal. You'll lose [hindu]
Telling trans people that they're mentally sick is not "just asking questions", it's item one on a very old list [transgender]
the council worker painted over KILL ALL MUSLIMS before the school run, twice in one week, and I brought her tea [muslim]
I was the kid shouting slurs at the halfway house. Thirty years on I drive the minibus for it
"Women can't drive", he said, reversing into my bollard
They didn't "steal our jobs", the factory went to robots and the robots don't pray
A poster said that Jews brought the plague. It was 1349. A comment says it today, and the answer is still no [jewish]
Stop saying "normal families" when you mean straight ones, my class has all sorts and they all forget the PE kit
Anyone who writes that disabled people are a waste of money should
It began with a joke about their food, then the name-calling, and by spring somebody had
== neutral_identity
A gay couple was beaten outside the chip shop on Sunday, two men have been charged [lgbtq]
the woman, 29, was killed by her ex-partner, who had breached the order twice [women]
A Black man shot by officers last June was unarmed, the inquest heard [black]
Trans people are four times as likely to be victims of violent crime, according to the survey [transgender]
the mosque burnt down in 2017 and was rebuilt with donations from the rugby club [muslim]
The Nazis called people like my great-aunt "life unworthy of life" and murdered her in 1941, her file has a stamp and no name [disability]
Partition killed perhaps a million Hindus, Muslims and Sikhs, my family's trunk came through it [hindu][muslim][sikh]
elderly patients died in corridors, the ombudsman's report says [age]
The two nuns cycle to the prison every Thursday with library books [christian]
smuggling gangs charge up to four thousand euros a seat, officers told the committee
Some economists find small wage effects of immigration for school leavers, others find none [immigrants]
the Jewish cemetery is older than the town wall and has fewer tourists [jewish]
A caste census was promised in the manifesto and delayed in the budget [caste]
drug deaths rose among men over fifty, not among new arrivals
the first woman to referee the derby booked four and sent off a physio [women]
Mexico's president rejected the tariff threat on Thursday [latino]
the Uyghur choir lost its rehearsal room and now sings in the Baptist hall [muslim][christian]
Opponents of the bill say women's spaces need clearer rules, supporters say the bill leaves them as they are
The Inuit hunters shot two seals and shared the meat by the old rule, elders first [indigenous]
blind chess players touch the pieces, black squares are raised a little [disability]
My black cat, my white van and my yellow raincoat are all in the same insurance photo
Chinese New Year clashes with half term, so the dragon's doing two shows [asian]
the white paper on migration runs to eighty pages, most of it annexes
When Jews were expelled from England in 1290, their
The debate about prayer rooms at universities usually begins with
== everyday
hate you, hate your perfect banana bread, what's the recipe
They're vermin, sadly, in law I mean, the grey squirrels, so you can't release them again
you dirty rat! no, YOU dirty rat! two grandads doing Cagney at the bus stop
go home, you're tired, I'll lock up
not one of us has ever beaten her at darts and we never will
Women's final went to a tiebreak and I missed it for a parents' evening
all students should be in the hall by nine with a black pen
all dogs must be kept on leads, all children may run wild
all visitors should be sent back through gate two, the lift's out
they never should have let him take that penalty
we're being invaded, cousins from Melbourne, nine of them, bring duvets
Replacement's coming Thursday, the old dishwasher goes Friday
The Poles are holding up the tent, the pegs aren't
black ice, black coffee, black mood, better by ten
burned the cross-stitch a bit with the iron, the hotcross buns too
"Off with her head", said the Queen of Hearts in our year five play, and forgot the rest
Gas is off at the chemistry lab till Monday, showers too
Camp was brilliant, we sang till midnight and I still smell of smoke
oi what are you looking at, she said to the seagull on her chips
nobody wants the last samosa? you people disappoint me
trash day moved to Wednesday, dirtbags to the left, recycling to the right, love, your silly neighbour
What a shower of idiots we looked, five of us pushing the one car that was in gear
my son's a terror, he's two, he's named the hoover and fears it
crazy good offer on paint this week
the ghetto blaster from 1986 still works!
lame horse in the top field, farrier coming at four
retarding the ignition by two degrees fixed the knock
the faggots and peas at the Cardiff market are still the best in Wales
a chink in the curtains and the baby's up at five
spick and span, the scout hut, thanks everyone
dyke repairs along the polder will close the cycle path until May
Tossers wanted: pancake race, Tuesday, noon, bring own pan
we hanged the picture, sorry, hung, mum's a teacher
So the wolf eats the grandmother, and the woodcutter with his axe
At the end of the match the captain grabbed him by the neck and kissed
== insult_profane
suck a dick, admin
you dickless wonder
bullshit, you lying bastard, I saw the receipt
get in the sea you utter cockwomble
Fuck your feelings and fuck your spreadsheet, Martin
haha fuck off noob
smug little shit thinks he's a barrister because he watched Suits
what the fuck is wrong with you, you sick bastard
== friendly_profanity
shit I missed you, you mad bitch, get in this car
you lucky lucky bastard, Iceland?!
what a fucking goal, I've kissed a policeman
fuck it, let's get married
our lesbian landlady fixed the roof in a storm, hard as fucking nails, I adore her
damn fine curry, that
holy shit mum, you ran it under the hour
bloody marvellous, you tit, come in out of the rain
the imam told a joke so good I nearly swore, then HE swore, fucking priceless
fuckin a, ramp's built, wheel on in you magnificent sod
== hate_threat
somebody lock the doors of that gay club and light it [lgbtq]
give me a rifle and an hour at the border [latino]
you won't need a cemetery, Muslims, there'll be nothing left to bury [muslim]
lynch the next one who looks at a white girl over there in the bar [black]
crusade when? I've got the matches for the gurdwara [sikh]
one good frost and no blankets, that's how you solve the tramps and the loonies [mental_health][class]
Pakistan should be nuked with all its people, sleepers and babes in arms [asian]
We will burn your temple and you under it, idol worshippers [hindu]
cut the brakes on the disabled minibus, save us all some council tax [disability]
The day we get power, every Jew in this town will
== sexual_harassment
oi, blondie, how about you and me in the stockroom
stop whining, it was only a grope, you should be flattered with that face
you've got a mouth that could earn you a raise
rate her arse out of ten lads, she can't hear us
if you didn't want it you wouldn't have come up for coffee
Let me guess the colour of your knickers, counsellor
I'd wreck that
The new receptionist is a solid eight from behind and I intend to
== threat_person
I'm coming over and I'm not coming to talk
you've got until Friday to pay, after that I start on your fingers
wait till the lights go out in that stairwell
your little shop's going to have a fire
snitch again and you'll get what Danny got
I'll carve my name in you
Next time I see you on my road I'm putting the car through
== positive_identity
the trans swim night is full again, we need a second lane and a bigger kettle [transgender]
Nobody is too old for the mosh pit, Doreen proved it with a hip [age]
what a gift it is to live in a street where you can hear the call to prayer and the church bells and both are slightly late [muslim][christian]
Never been so well looked after as by the Zimbabwean sisters on ward four [black]
I, a grumpy straight plumber, cried at Pride [lgbtq]
the dwarf actor got the lead at last and the role had nothing to do with height [disability]
Latina mums built that playground with their own hands and a raffle [latino]
Hats off to the Sámi herders who stopped the mine [indigenous]
Jews, Muslims, and one confused Methodist set up the food bank and it's never run out of lentils [jewish][muslim][christian]
what you people do for the foster kids every Christmas is remarkable
I was wrong about my Kurdish neighbours, and the apology turned into a four hour dinner
# hard distinctions, part 6
== hate_derogation
go on, defend them again. Defend the Afghans. Rapists, liars and goatherds, what a people [refugees]
Fine, cancel me, but Kurds are the lowest sort and Kurdish women aren't far behind [ethnicity]
shut up about your hijab, your halal, your holidays, you lot are insufferable and you always will be [muslim]
I judge a restaurant by how few old people are drooling in it [age]
is there anything uglier than a feminist with an opinion and armpit hair [women]
I'd never let a nonbinary anything babysit, sick twisted people [transgender]
hard pass on sharing a lab bench with someone from that caste [caste]
Deport your smell while you're at it, curry boy [asian]
lol "Jewish charity", two words that don't belong together, tight-fisted crooks [jewish]
Peruvians are short, dumb and dishonest, lived there six months, ask me anything [latino]
Never again will I rent to Africans, they wreck it, they lie, they stink, same every time [black]
Let's not pretend anyone wants a schizophrenic for a neighbour, loons, all of them, rotten in the head [mental_health]
== hate_dehumanise
it's in the blood, you can breed a dog out of biting but not a gypsy out of thieving, mongrels [roma]
what crawled out from under the burqa this time [muslim][women]
Spray the whole camp like you'd spray for moths [refugees]
trans people are a mistake of nature, defects, something to be scraped off the line [transgender]
the blacks in that block live like baboons because that's what they are [black]
a half formed thing, that's a Down's kid, not a person, a leftover [disability]
Jews: ticks with law degrees [jewish]
a village full of yellow rodents [asian]
every lesbian I ever met was more bulldog than human [lgbtq]
Once the Mexicans nest in a building you'll never get the [latino]
== hate_normative
your lot should be grateful we let you in at all, keep your heads down and your mouths shut [immigrants]
no headscarves on TV, no headscarves in banks, no headscarves anywhere, take it off or get out [muslim]
women shouldn't be in combat, in cockpits or in court [women]
take the kids off the lesbians and give them to decent people [lgbtq]
Send every refugee kid home, school's for ours [refugees]
they ought to bring back the sign on the door, you know the one, for the Blacks [black]
autistic kids should be schooled in a separate building where nobody has to hear them [disability]
no inter-caste marriages, the law should stop them and so should fathers [caste]
You want our jobs, learn our god. Otherwise leave [immigrants]
Nobody over a certain weight should get NHS treatment, let them eat their way out [body]
Put the whole Roma settlement behind a fence and check them in and out [roma]
Jews shouldn't be teaching our history and shouldn't be teaching at all [jewish]
== hate_profane
piss off with your pronouns you bunch of freaks, you're all fucked in the head [transgender]
the bastards should go back to fucking Bangladesh and take the smell [asian]
women ruin every fucking thing they touch, bitches the lot [women]
screw you and your whole shitty religion, towel wearing pricks [muslim]
fucking Romanians nicked the lead again, scum of the earth [nationality]
Jewish bastards own this whole damn street and they'll never be fucking satisfied [jewish]
can't move for bloody lesbians in this town, miserable bitches [lgbtq]
deaf bastards never fucking listen lol useless lot [disability]
the hell with Haitians, the hell with their whole shit island [black]
bunch of inbred hindu arseholes throwing paint at my fucking car [hindu]
== counter_speech
"they should know their place", he told me about my daughter. Her place is first, 200 metre backstroke
I'm a vicar and I get called a traitor for housing Muslims. Good. Quote me on that [muslim]
if you heard what they call him at training you'd cry. Black kid, best left foot in the county. We're pulling the whole team out [black]
"Gays are destroying the family", says a man on wife number four [lgbtq]
what the post above does is simple: takes one crime, adds eight million people, calls it maths
my Polish carer was told to go home by a patient whose life she'd saved an hour before [nationality]
That isn't a debate about immigration, that's a man calling my mother an animal. Mods?
Denying the Armenian genocide under the photo of my great-grandparents is vile, and it's also simply false
The word "cripple" was sprayed on the ramp we'd just built. Kids from the estate turned it into a dragon by noon
why does "just asking questions about the Holocaust" always come with the same seven questions, all answered in 1946 [jewish]
They wrote that she only got the job because she's Asian. She wrote the exam the rest of us failed [asian]
Every time a woman is killed here, someone writes "what did she do". Nothing. She did nothing. Stop writing that [women]
Saying all Romanians steal is as daft as saying all Welsh sing, and I'm Welsh and I croak
it took one teacher saying "we don't call people that" for the whole bus to shut up
Pretending "send them home" is policy, when the them includes nurses born in Leeds
== negated_hate
migrants aren't the reason you can't see a dentist, there just aren't any dentists
I'm not saying women can't referee, I'm saying that was handball [women]
Old doesn't mean slow and slow doesn't mean stupid
we don't want revenge on anybody, we want the names read out
No, my son isn't dangerous, he's autistic, and he's frightened of your leaf blower [disability]
having a Muslim mayor hasn't changed a thing except the potholes, and those for the better [muslim]
a Black family moved in and nothing happened, Margaret, except cake [black]
I would never tell anyone to go home, home's where your slippers are
nobody's superior by birth, not you, not me, not the Brahmin on page four [caste]
I used to dislike Germans because of the war, then I married one, so that's that [nationality]
== idiom
wipe the floor with them, girls, then wipe the floor, literally, it's our turn to clean the gym
fire the cannon! said Year 3's pirate king, whereupon the cannon, a drainpipe, fell over
nuke it for ninety seconds, let it sit, stir
you slay, queen, that sari
Ghosted, benched, breadcrumbed, dating's a blood sport and I'm bleeding cheerfully
the new boss cleaned house, the old carpets went first
they stoned the cherries and the kitchen looked like a crime scene
bury me in that jumper
kill switch is under the desk, red one, don't
it's a suicide squeeze in the ninth, runner goes, bunt, what drama
our bowlers terrorised the top order
He's got a gun of an arm on him from the boundary, and then he
== question_benign
Why do people leave Eritrea? I'd like to understand before I volunteer
can a mosque turn you away if you're not Muslim? I'd love to see the tiles [muslim]
is "you people" always rude or does it depend?
Do Jewish people mind if I say merry Christmas, or is it nicer not to [jewish]
what did the census say about same-sex couples in rural areas? [lgbtq]
how would a points based system have treated my grandparents?
are bike helmets made for afro hair? my son's keeps popping off
when does teasing become bullying, legally?
my client is deaf, do I look at her or at the interpreter?
is there a polite way to ask which pronouns to use, without making it a big thing
== insult_person
imagine losing an argument to your own screenshot, you doughnut
you're beneath contempt and above your pay grade
God gave you two ears and nothing to put between them
nobody likes you, they like the car
creepy little man
what are you, twelve? thick as a brick and twice as boring
he'd need a map to find his own point, the windbag
Your mother must lie about your job
she's a vile, sour, jealous old boot
you failed at the one thing you brag about, and everybody watched, loser
go cry about it, snowflake
The only thing bigger than your ego is
== everyday
he was a German officer in the film and a baker in Crewe, lovely scones
my neighbours hate each other's hedges and water each other's plants
A tramp steamer, rusty, beautiful, docked at six
our Sikh postman beat me at conkers again [sikh]
I can't stand Mondays, my nan can't stand full stop, so we take the lift
the boat people, sorry, the boat hire people, open at ten
queen takes bishop, black resigns, white buys the coffee
You'll never be one of us until you've fallen in the canal, welcome to the rowing club
we should ban phones from the table, starting with mine
get back to where you once belonged, we sang, badly, on the coach home
tell your people to call my people, I have no people, call me
do you people deliver to the islands?
No son of mine is leaving without a scarf
If I find the swine who ate my yoghurt I'll
The whole lot of them should be locked up by dusk or the fox
== everyday
you clever little shit, how did you solve that
== friendly_profanity
fuck what they said. You are loved, you hear me? loved
# third round, block 1
== insult_person
you are not very bright, are you
such a useless manager
he has the brain of a goldfish and half its memory
what a doofus
dunce
you're a terrible cook, Margaret, and everyone at the table knew it
You dress like a scarecrow lost a bet
cheapskate
he is lazy, he is late and he is not missed when he's off
she can't drive to save her life, get her off the road
you big baby
nitwit
who taught you to parent, a slot machine
My sister-in-law is the fakest person in Lagos, and Lagos has competition
you have no taste and no manners
oya shut up, mumu
olodo, you that failed maths three times
total duffer, he couldn't clear his boards without two tuitions
you're a drip, Nigel
what a galoot
the new keeper is hopeless, couldn't catch a cold in January
You are a horrible father and your kids count the hours till Sunday night
dull, sour, self-important little woman
u r so cringe it physically hurts 💀
no brain, no shame, no chance
liar
stop talking, you sound even slower than you look
He's a spoilt brat in a grown man's suit
Worst teammate I've ever had. Slow, whiny and blind on the left side
your own mother calls you the difficult one and she's being kind
@user ur a bot irl
The trouble with my husband's brother is that he's too dumb to know
When that useless lump of a foreman finally turned up at ten, he
== insult_profane
get fucked
ya fuckin galah
wankstain
you absolute spoon of a prick
Oi dickhead, indicator
biiiiitch shut UP
stfu u dumb btch
behenchod, learn to ride
you daft twat
kiss my ass, Brenda
F off you pillock
arse-faced liar
he's a shit driver and a shittier bloke
your boss is a jumped-up little shit who couldn't run a bath
Every time that lying sack of shit opens his mouth I
== hate_implicit
I'm not racist but I did ask for a different nurse [black]
funny how the bus goes quiet when they get on, isn't it, everyone holding their bags [roma]
they always land on their feet, those people, and always on our money [jewish]
my doctor's a woman, lovely girl, I just asked if a real one was available [women]
Ask yourself why no country has ever wanted to keep them for long [jewish]
If Rwanda was so bad why are there so many of them left, just asking [black]
Stolen Generations? Saved generations more like, they should say thank you [indigenous]
no such thing as the Armenian genocide, they rebelled and they lost, stop crying about it [ethnicity]
go back to wherever your surname is from [immigrants]
It's always the same type of name on the charge sheet. I notice. You notice. The paper doesn't [immigrants]
we used to call it shell shock and get on with it, now they all want a payout and a parking space [mental_health]
My joke about the two Pakistanis and the bin bag went down a treat at the golf club, shame HR has no sense of humour [asian]
i dont see the problem with calling a spade a spade if the spade moved in next door [black]
The wheelchair gets him to the front of every queue, so who's really disadvantaged here [disability]
1350 and holding, just a coincidence goyim [black][jewish]
They cover their faces for the faith of course. In June. Near the bank [muslim]
if she wanted to be respected she'd have kept the kids and lost the degree [women]
wouldn't it be nice to walk down our own high street and hear English, ONE time [immigrants]
hotel, phone, dentist, spending money, and my nan on a trolley for nine hours. but be kind everyone 🙃 [refugees]
Bless them, they can't help it, it's how they were raised, stealing's practically a trade [roma]
I have nothing against them in Kerala, in my building is another matter, the society has standards [muslim]
of course he topped the class, they do nothing but study and they copy [asian]
The moment a reserved category surgeon picks up the knife, I'm [caste]
My neighbours aren't bad as such, but ever since that sort started buying on our road
== hate_derogation
I hate {group}, I always have and I'm too old to change
nothing revolts me like {group}
{group} disgust me
the sight of {one} puts me off my lunch
whoever defends {group} is as rotten as they are
You ask what's wrong with {group}? Everything, from the feet up
Trans women are an embarrassment to watch and worse to listen to [transgender]
Give me any company, just not {group}
old people are bitter, smelly and slow and I can't bear sitting near them [age]
homeless people are dirty layabouts who made their own bed on the pavement [class]
women bosses, ugh, shrill and spiteful to the last one [women]
autistic people creep me out, there I said it [disability]
Hindus are filthy and their temples stink [hindu]
as a man of faith I find {group} repugnant
== hate_dehumanise
gypsies are stray dogs with caravans [roma]
you don't negotiate with fleas and you don't negotiate with {group}
Their women drop litters, not babies [muslim]
{group} are garbage in human shape
Not people. A rash [immigrants]
the drains are blocked again, and up come {group}
== hate_normative
disabled children should be kept out of normal schools, they hold ours back [disability]
{group} ought to be barred from this club and that's my motion
women should not be allowed to vote on anything [women]
If I had my way {group} would be gone by Christmas
make {group} live somewhere else, I don't care where
No mosque, no school, no shop, no exceptions. Ban the lot [muslim]
== hate_negated
{group} do not deserve our respect or our money
no Muslim is ever honest with you, remember that [muslim]
I wish {group} did not exist
gay couples aren't families and never will be, whatever the paper says [lgbtq]
You can't make a decent citizen out of {one}
== hate_profane
fuck {group} and everyone who likes them
shitty {group} ruining another good school
these bloody foreigners can piss off home for all I care [immigrants]
goddamn Mexicans fucked up the whole block [latino]
I don't give a shit what {group} feel, they're fucking scum
== hate_slur
they let a tranny read the news now [transgender]
worked thirty years with abos and not one showed up Mondays [indigenous]
you fight like a fag [lgbtq]
wog cafe, wog coffee, wog prices [nationality]
That spaz nearly ran me over with his chair [disability]
two pakis and a chink walk in and suddenly it's a diversity award [asian]
bhangi, know your place [caste]
omo this yahoo aboki cannot even read [ethnicity]
my ex moved in with some dago and his mother [nationality]
every kike in the building has a lawyer [jewish]
== threat_person
I will break your nose, Darren
you'd better watch your back walking to the car
Somebody should teach you a lesson, with a pipe
keep parking there and see what happens to your tyres, then your knees
I know what time you lock up the shop and I'll be waiting with a bat
he deserves a good beating and I've got the evening free
u finna get jumped fr, wait till school lets out
Next time you open your mouth in that group I'll close it with my boot
When I get out on Friday, you and that brother of yours are going to
== hate_threat
{group} should be shot at the border
one match and that temple's gone [hindu]
someone ought to sort out {group} for good, and I mean for good
we will hunt {group} through every street in this town
Run them over, they're only {group}
No more talking, lads. Next Friday, outside the mosque, bring something heavy [muslim]
I hope every last queer in that bar gets what Orlando got [lgbtq]
{group} deserve to hang
== incite_selfharm
just end it already, no one's stopping you
kys lmao 😂
do us all a favour and don't wake up tomorrow
your family would be better off at your funeral, go on, make them happy
You keep threatening to do it. Well? Do it then
uninstall yourself from life bro
why are you even still alive, fix that
== sexual_harassment
send nudes or I'm telling everyone you did anyway
bend over a bit more when you do the filing, love
I'd let her suck me off but I wouldn't talk to her
She's only good for one thing and it isn't spreadsheets
show us your tits
sit on my lap and we'll discuss your promotion
u look like u swallow 😏
I'm hard, you're here, don't make it complicated
Every woman in sales has had my hand on her arse and the one who complained
== insult_group
ticket inspectors are petty little tyrants with a hat
the whole council is a nest of idlers
City fans are glory-hunting plastics who couldn't find the ground with a map
influencers are vain, shallow and allergic to work
cyclists with helmet cams are smug little informers
Danfo drivers? Madmen with licences, and half of them without
the parents on our PTA are a pack of hyenas in gilets
== friendly_profanity
holy shit, you passed, get in here!
I'm so damn happy I could cry
Oh you clever bastard, you fixed the boiler
hell yes, Grandma, send it
my dumb ass drove to work on a bank holiday 😂
We fucking won and I've lost my voice and my left shoe
she's fucking brilliant, my sister, first in the family to graduate
you absolute bloody ledge, drinks are on me till Easter
ain't no way you cooked this, shit's bussin fr
What a goal! What a fucking goal! I kissed a stranger
shit yeah
Happy birthday you old bugger, seventy and still nicking my chips
I did it, bitches!!! driving test first time
arse over tit down the slope and loved every second
== profane_object
fuck this printer
bloody rain, third barbecue in a row
The app shat itself halfway through the boarding pass, so I
who the fuck designed this stapler
piece of shit lawnmower, forty pulls and a cough
NEPA don take light again, damn nonsense
my bastard knee says it's going to snow
== positive_identity
I love my gay dads more than chips, and I'd kill for chips [lgbtq]
sick performance by the deaf dance crew, absolutely sick [disability]
Black women have carried this union for forty years and I'm proud to follow them [black][women]
Muslims on our street shovelled everyone's snow [muslim]
{group} make this town better
it's disgusting how talented my trans niece is, the cello weeps for her [transgender]
give the Polish builders a medal, they saved my roof and my marriage [nationality]
old people are a treasure, ask one about anything [age]
== neutral_identity
My dentist is Syrian [arab]
the Sikh temple feeds two hundred people on a Sunday [sikh]
Women got the vote in New Zealand in 1893 [women]
a Romani family runs the bakery on the corner [roma]
Immigrants made up a third of the applicants this year [immigrants]
The court heard that the victim was Jewish and the attacker unknown to him [jewish]
hate crimes against disabled people rose by four per cent, police figures show [disability]
== self_identity
I'm gay and I hate brunch, arrest me [lgbtq]
as a Muslim I can tell you the fasting's easy, it's the no coffee that kills me [muslim]
I'm fat, I'm fifty and I'm happy in my swimsuit [body]
I love being Deaf, silence is gorgeous [disability]
As an old woman I'm allowed to be rude to pigeons [age][women]
proud Dalit, proud engineer, proud mother [caste]
I am an immigrant and this is my home [immigrants]
== negated_hate
I don't hate anyone for who they love
No, refugees aren't vermin. They're people with a wet tent [refugees]
being Jewish is not a conspiracy, it's mostly arguing about soup [jewish]
women aren't worse drivers, the insurance tables say the opposite [women]
my autistic lad is not a freak, he's just off sugar and on trains [disability]
Gay people were never a threat to my marriage, my golf was [lgbtq]
There's nothing wrong with being trans [transgender]
we aren't asking for your land, we are asking you to say whose it was [indigenous]
I have never thought less of anyone for their faith, and I won't start in my nineties
not all heroes wear capes, but also not all Muslims need to apologise for a man they never met [muslim]
nobody should be deported for being poor
Don't let anybody tell you that being fat makes you lazy [body]
== counter_speech
"They breed like rats." I heard that in my own church on Sunday and walked out [immigrants]
nobody should say that Black people are less intelligent, it's false and it's vile [black]
whoever sprayed "Jews out" on the bakery, you spelled it right and you're still ignorant [jewish]
pls delete this, calling people cockroaches is how Rwanda started
Reporting this. "Gays should be shot" isn't a debate [lgbtq]
My coach used "you throw like a girl" as an insult. I'm the girl who threw the javelin record [women]
I'm so sick of reading that immigrants are criminals, my mum cleaned your hospital [immigrants]
Stop it with the Down syndrome jokes, my brother can read you know [disability]
The comment said women who get raped asked for it. No. No one ever asked for it [women]
if you think trans kids are "a trend" come and sit in our waiting room [transgender]
hate speech isn't banter
You wrote that all Roma steal. I'm Roma, I'm a locksmith, and I've let half your road back into their own houses [roma]
@user that is straight up antisemitic, take it down [jewish]
He told the barista to go back to China. She's from Slough. We all told him where to go instead [asian]
mods please: user is telling people to kill themselves in the beginners channel
Denying what happened at Srebrenica to the faces of the mothers is cruelty, nothing else [muslim]
The chairman said that women "have no head for figures", and Mrs Okafor, who audits his, [women]
== mentioned_slur
they called us pikeys at school and the teacher laughed [roma]
someone keyed "faggot" into my door so I painted it rainbow [lgbtq]
Is "oriental" offensive when it's about a rug?
the word "retarded" was still on my 1988 school report [disability]
My grandmother was called the n-word by the man who sold her milk, every week, and she still paid him to the penny [black]
a fan was banned for life after shouting "paki" at the spinner [asian]
== reclaimed_slur
dyke march this Saturday, bring water and your mum [lgbtq]
crip power, see you at the ramp protest 💜 [disability]
== abuse_object
I hate celery
coriander should be illegal
disgusting coffee, tasted like a wet ashtray
that carpet has to die
trash charger, third one this year
The sequel is vermin. It gnawed through my childhood
== abuse_idea
hate this law
First past the post belongs in the bin
the offside rule as played last night is an insult to geometry
zero hours contracts should be banned
== criticism_person
Minister, you promised this twice and delivered it never
I think your review is unfair and you skipped the second half
== question_benign
Can I bring my Hindu friend to a christening? [hindu]
why do people hate nickelback
== idiom
I'm dead 😂😂 the cat in the hat
we got slaughtered at netball and had a lovely tea
they murdered that song and the bride cried laughing
== everyday
you're late, your dinner's a brick
the dog hates the postman and loves the post
kill the lights, she's coming
crab apples make disgusting pie and splendid jelly
my nan's bingo rival is unbearable this week, she won the ham
== distress
I feel worthless and I don't know who to tell
he hits me and says sorry and I'm so tired
I'm disgusting, I ate the lot again and hid the wrappers
== support
you're not a burden, love, ring me whenever
I've been there, and it passes, slowly and then suddenly
== sexual_health
blood after sex, should I worry?
== dialect
wetin dey happen for that side, my people
yer da sells Avon, so does mine, it's a living
# third round, block 2
== insult_person
blockhead
you're clueless
what a bore
you are a bad person and you raise bad children
Not the sharpest tool, our Kevin, more of a spoon
she sings like a hinge
you bat like my gran and she's got the hip
hopeless
such a drama queen, somebody give him his Oscar and a slap of reality
You've a face only a wall could love
The man is a pompous windbag who thinks a lanyard is a crown
dimwit of the year
your cooking is a punishment
why is the supply teacher so thick
cry more, baby
I've seen better reversing from a supermarket trolley, you pathetic excuse for a driver
nobody on this team respects you
My aunt is a mean, jealous, small-minded woman and I'll tell her so at Easter
you have the emotional range of a parking ticket
he's a sponger, a scrounger and a sulk
big head, tiny talent
ugly inside and out, that one
you can't even boil rice, oga chef
What a stupid thing to say, but look who said it
this boy get coconut head
your opinion is as useless as you are
a snob and a bully, that's your chairwoman
must be hard being the dumbest person in every Zoom
bro got carried the whole season and still talks 😭 dog water player
you're fired, and honestly a plant pot could have done your job better
Ask anyone at the depot who the laziest man there is and before you've finished
The saddest thing about your new girlfriend is how dim she
== insult_profane
fckn idiot
ya muckle bawbag
what an absolute shitehawk
eejit of a bollocks, get off the pitch
you bloody wanker you
smug bastard
chutiya, read the question first
sod off, you miserable git
that bitch stole my parking spot again
shit for brains
U STUPID MOTHERFUCKERRRR
lick my balls, admin
he's a cock, his dad's a cock, it's a family farm
pompous arse
You know what, Gary? You're a fucking disgrace and you
== hate_implicit
my lads would never bring one home, they were raised properly [black]
not being funny but the curry smell gets into your curtains, doesn't it, and then the value goes [asian]
all I said was that the ovens couldn't have burned that many, it's arithmetic [jewish]
Do your own research on who owned the slave ships. Starts with a J [jewish]
they come over on a student visa and by Christmas there's nine of them in a two bed, we've all seen it [asian]
you people are so good at sports, it must be in the genes, shame about the reading
if he's so depressed how come he can go fishing [mental_health]
A woman pilot. I'd have got the train had I known [women]
you'll notice that the ones shouting about land rights have never grown so much as a carrot on it [indigenous]
weird how every "minor" off those boats has a beard and a mortgage [refugees]
The lady at the desk had one of those names, so I wasn't expecting much and she didn't disappoint [immigrants]
Don't worry, with a surname like that he'll have it haggled down by lunch [jewish]
it's in their book, they're allowed to lie to us, look it up [muslim]
Some cultures value life and some don't, and I think we can all see which ones have arrived
My cousin went normal again once he joined our parish, so it can be done [lgbtq]
no wonder they're poor, you've seen how they queue for trainers but never for work [black]
Yes dear, of course you're a man, and I'm the Queen of Sheba [transgender]
nice estate till about 2004, then you know who moved in, and you know what happened
what do they put in the water on those reserves? oh right, vodka [indigenous]
If they love Palestine that much there are flights [arab]
every single time 🙄 check the surname [jewish]
who needs a burglar alarm? I just check if the fair's in town [roma]
I would employ mothers, I would, if they'd only turn up from time to time [women]
The day they put that lot in charge of the temple trust the donations began to
== hate_derogation
{verbhate} {group}? Yes, with my whole heart
I can't look at two men kissing without wanting to be sick [lgbtq]
who could put up with {one}, honestly
feminists are ugly hags who hate their own fathers [women]
I loathe {group} and I teach my children to
Filth, that's what I see when I see {group}
{group} are worse people than we are, it's that simple
Chinese tourists are loud spitting pigs and I dread the coach parking up [asian]
Arabs turn my stomach [arab]
Nothing good comes out of Haiti, nothing and nobody [black]
if there is a dumber lot than {group}, I have yet to meet them
addicts are weak selfish trash [mental_health]
the blind woman next door is a nuisance and a moaner like the rest of the disabled [disability]
My honest view, which I've held since the army, is that {group} are
== hate_dehumanise
Jews are a tapeworm in the gut of every nation [jewish]
the jungle called, it wants its gorilla back off our right wing [black]
Spray them like greenfly, {group} have got into everything
look at that thing in a dress, it thinks it's people [transgender]
more human feeling in a brick than in {one}
== hate_normative
I don't think {group} should be served in this pub
It should be illegal to be gay, like it was, and it was better [lgbtq]
no benefits for {group}, no bus pass, no vote, nothing
Keep women off the altar, off the bench and off the telly [women]
{group}? Out. All of them. By boat, by bus, on foot
share a well with that caste? over my dead body, they should stick to their own end of the village [caste]
Parliament should pass one line tomorrow, that {group} may not
== hate_negated
there isn't an honest bone in {group}
No {gsing} has ever worked as hard as one of ours
homeless people don't want help, they don't deserve help and they won't get mine [class]
I refuse to believe that {group} love their children as we do
not my neighbour, not my friend, not my problem, {group} can starve for all I care
never trust {one} with your keys, your wallet or your wife
== hate_profane
all these fucking beggars off the bus from Romania, get a job you lazy bastards [nationality]
{group} can fuck off back to hell
stupid bloody women drivers, the bitch nearly had my wing mirror off [women]
bunch of pansy-ass gay shit, get it off my TV [lgbtq]
I am sick to fucking death of {group}
piss off to Mecca then [muslim]
Catholic bastards, the whole fucking parish [christian]
== hate_slur
slope-eyed gook at the nail bar overcharged me [asian]
no kaffir touches my car [black]
what a bunch of trannies on that float [transgender]
shut it pajeet, nobody ordered a call centre [asian]
lame ass queer, take your flag home [lgbtq]
Fat retards on the other team [disability]
the rag-head at gate nine held us all up with his prayers [muslim]
u sound like a beaner [latino]
gippo kids in the pool again, drain it [roma]
If I see one more dyke with a pride mug in that staffroom, I [lgbtq]
== threat_person
I'll knock your teeth so far back you'll chew with your neck
your house is very flammable, did you know
someone should run that referee over
say that to my face and you'll leave in an ambulance
Block me all you want, I've got your number plate
we will deal with you, and your police people cannot help you
people like you end up in the canal
you deserve to be beaten black and blue
You've got until Sunday to pay, after that my cousin stops being friendly
Touch my bike again and I'll snap your fingers one by one
that landlord should be strung up by his own washing line
if I ever catch the man who wrote this review I'm going to
== hate_threat
they should bring back the noose for {group}
we've got petrol and we know which hotel [refugees]
put {group} on a list and start at A
I'd shoot {one} before I'd shoot a dog
your mosque, our bricks, Saturday [muslim]
this is a warning to {group} in our village, leave before we make you leave
Any trans who comes in the changing room while my wife's there leaves on a stretcher [transgender]
next pride I'm driving a truck straight through it [lgbtq]
The only answer to {group} is a bullet, and I'm
== incite_selfharm
jump then, we're all waiting
the cemetery has vacancies, cheers
the world won't notice, so go
do it for the views 🤡 end yourself on stream
hope you relapse and don't make it this time
save the taxpayer some money and top yourself
Nobody came to your birthday and nobody will come to your funeral, so what are you waiting for
== sexual_harassment
I'd smash that from behind, who's her friend
is your wife as easy as she looks?
she's got dick-sucking lips, have you noticed
stop being frigid and come up to my room, I paid for the dinner
we rated all the women in the office by their arses, you're third
Take it off, take it off, you're a waitress, aren't you, so serve
how many guys have you had? bet it's a bus full, slag
One hand on the wheel and one up your skirt, that's how I give driving lessons to the mature ladies
lesbian? i can fix that with 8 inches 😘 [lgbtq]
== insult_group
estate agents would sell their own mother with a sea view
Arsenal fans are the whiniest people alive
journalists are lying hacks
our IT department is a club for the hopeless
gym bros are all bicep and no brain cell
Caravan owners are a rolling roadblock of stupidity
bankers, thieves in ties the lot of them
== friendly_profanity
fuckin' A, sister
shit, that's beautiful
you're a mad bastard and I'd follow you off a cliff
Bloody marvellous innings, you old sod
omfg this fucking burger 🤤🤤
we are so back, motherfuckers
I can't dance for shit and I don't give one
damn girl, that braid out is everything
I've been a stubborn old arse and you were right, son
Just found a tenner in my winter coat, fuck yeah
fucking love my job some days
Holy crap my sourdough rose, my sourdough FUCKING ROSE
too right mate, bloody good on ya
Well I'll be damned, the kid can bowl
Me and the boys hauling ass to catch the last ferry
When she walked on stage and hit that first note I thought holy fuck, that is my
== profane_object
bugger this jigsaw, there's a piece missing
damn these tiny childproof caps
the wifi's being a bitch again
my sat nav took me into a fucking river
fuck mondays
This bloody zip
The traffic on Third Mainland na bastard
== positive_identity
I love lesbians, my mum's one, she makes killer lasagne [lgbtq]
Proud of every refugee who sat a maths exam in a third language this week [refugees]
immigrants built this railway and this hospital and half of this soup [immigrants]
respect to our Aboriginal elders, past and present [indigenous]
Jewish delis should be a human right [jewish]
you'd hate how good my Haitian grandma is at dominoes [black]
{group} are welcome at our table
Big up the women's under-19s, they absolutely killed it in Durban [women]
disabled and gorgeous, she is, and filthy at poker [disability]
a shout out to the trans lads in the roller derby, vicious on the track and soft as butter off it [transgender]
== neutral_identity
Our plumber is a Sikh called Harj [sikh]
about six per cent of the town is Muslim, according to the census [muslim]
The trans community centre opens at ten [transgender]
In 1994 up to a million Tutsi were murdered in a hundred days [ethnicity]
two gay penguins have adopted an egg
Black patients waited longer for pain relief, the study says [black]
The Armenian church holds a service for the victims of the genocide every 24 April [ethnicity]
an elderly man was robbed at the bus stop, he's shaken but fine [age]
As the Roma choir came on, a photographer from the [roma]
== self_identity
I'm a Jew and I kill at karaoke [jewish]
I'm bi, not confused, mildly hungry [lgbtq]
as a Nigerian I hate bad jollof with a passion and I fear nobody [black]
as a blind man I get sick of being steered by strangers, ask first, I bite second [disability]
I'm schizophrenic, I work at the library and I make a disgusting amount of jam [mental_health]
Latina, loud, loved [latino]
My husband and I, two old queens with one cat, are celebrating forty years [lgbtq]
I am a Muslim woman and nobody forced this scarf on me but the wind [muslim]
I came out as trans at sixty and my only regret is the [transgender]
== negated_hate
nothing against Poles, I married one and I'd marry her again [nationality]
Africa isn't poor because Africans are lazy, read a book on debt [black]
my daughter's illness does not make her dangerous [mental_health]
You won't hear me say a word against the Travellers, they found my dog [roma]
I'm not disgusted by gay people, I'm disgusted by your gravy [lgbtq]
it is not true that Muslims can't be British [muslim]
no, foreign nurses don't steal anybody's job [immigrants]
we never said old people should make way, we said the bus should stop nearer [age]
Women don't belong in the kitchen, they belong wherever the biscuits are [women]
i dont hate christians i just hate early mornings [christian]
There are no inferior peoples
== counter_speech
"Go home," he shouted. I am home. I was born in Leicester Royal
A guy at work calls homeless people "vermin". Today I asked him to stop, in front of everyone, and he did [class]
please don't laugh along when he does the accent
my pastor preached that gays will burn, and I stood up and left with my son [lgbtq]
if you say that the Holocaust didn't happen, you are calling my grandfather a liar and his tattoo a doodle [jewish]
That's not a joke, that's just racism with a drum roll
Saying that women are too emotional to lead, after watching these men, is brave [women]
teacher here: "that's so gay" gets you a talk with me, every time [lgbtq]
who told you that fat people don't deserve care? they were wrong and I'm sorry [body]
I heard "send them back" eight times on one bus ride, so I'm writing to the paper
Caste slurs in a medical college whatsapp group, in this century. Name them and shame them [caste]
They said that disabled people are a drain. I pay tax, I employ four, I'm the plug [disability]
the sign "No Travellers" was in the window until 2 pm, when the guards arrived [roma]
white supremacists marched past my shop and we played the Benny Hill music at them
Do not repost that video of the attack, even to condemn it, that's what he wanted
Imagine telling a veteran on one leg to "speak English", which is exactly what a man
@user no, "they" don't control the weather, and we both know who you mean by they [jewish]
you called my friend an animal because she's from Somalia and then asked why she's quiet [black]
== mentioned_slur
the graffiti said TRANNY, in letters taller than me [transgender]
Two lads shouted "chink" from a car, my mother waved because she thought they knew us [asian]
"Coolie" was printed on my great-grandfather's papers [asian]
they'd call her "the spastic" and she learned to laugh first [disability]
in the trial transcript the word "kike" appears eleven times, all from the accused [jewish]
my students asked why Huckleberry Finn has the n-word in it two hundred times, good question
he'd been called a "poof" by his father at every Christmas until he stopped going [lgbtq]
== reclaimed_slur
us queers make the best campers [lgbtq]
yes I'm a slut, a happy one, with a calendar [women]
my nigga made it home, thank God, thank God [black]
== abuse_object
what a stupid kettle
Marmite is an abomination and I'll hear no more
I despise this new layout, bring back the old one
the boots are rubbish, the soles came off in Wales
ban leaf blowers
I hope the person-sized inflatable snowman dies in the night
== abuse_idea
astrology is nonsense
Homework for five year olds is cruel and stupid
I loathe the new anthem
Private equity is a parasite on everything it touches, including my vet
the transfer was idiotic, the fee obscene
== criticism_person
you've misread the chart, have another look at the axis
The coach picked the wrong eleven and should own it
Mayor, I voted for you and I'm disappointed
== question_benign
is killing slugs cruel?
can two women both be on the birth certificate here? [lgbtq]
== idiom
shoot me the file
drop dead gorgeous, that garden
I'd kill for a bath and an early night
beat it, the eggs I mean
== everyday
you stink of bonfire, it's lovely
who hit my car with a pumpkin
my toddler called me a villain for cutting toast wrong
get out of bed you lazy lump, said my mother with a cup of tea
the little monsters want a story before sleep
Nets up, foxes out, hens safe
== distress
I look in the mirror and all I see is a pig
they all want me gone, I read it in the group chat
== support
don't listen to them, you're not ugly and you're not alone
breathe, put the kettle on, ring the nurse at eight
== sexual_health
the nurse showed us how to put on a condom, with a courgette
== dialect
ah dinnae ken whit yer greetin aboot, the bairn's fine
she be knowing all the words at church, every verse
# third round, block 3
== insult_person
you're slow
dumbo
what a wimp
You can't park, you can't reverse and you can't apologise
bore off
she's as sharp as a marble
your team lost because you were in it
our new head of sales couldn't sell water in Alice Springs
such a terrible liar too, can't even do that properly
You are the kind of man who claps when the plane lands and takes the credit
no wonder your ex moved to Perth
a grown man who still can't use a tin opener, pathetic really
he's a coward, he hid behind his own mother
dirty cheat
I wouldn't let you look after a cactus, let alone a class of thirty
that singer is a talentless peacock and his hair's doing all the work
you na big disappointment
nobody can stand her, she poisons every room she sits in
lol skill issue, brain issue, face issue
You gossiping old crow, don't you have a garden?
ur mom dropped u and the floor apologised
shallow, vain, thick as mince
he's so full of himself there's no space for a thought
How did you ever pass your test, did the examiner fall asleep?
what kind of mother forgets the pickup three times in a week, a bad one
You're a terrible listener and a worse talker
goat of being bad at this game
he thinks he is a philosopher, he is barely a wardrobe
Even the dog ignores you, and he eats socks
uncle please, your English is a crime and your advice is worse
You were a weak captain, a weak friend, and now you're
In all my thirty years of nursing I have never met a ruder, sillier
== insult_profane
bloody bitch
you fat prick
cunting liar
saala harami
what a crock of shit you are
you great steaming turd
ugly ass hoe
ashawo, go and sit down
Cry me a river, dickwad
she's a bitch and everybody on this ward knows it
fuk u and fuk ur clan
son of a whore, you parked across my drive again
little shit nicked my charger
Up yours, you pompous prick
I told that arsehole of a landlord that if he
== hate_implicit
we put our babies in cots, that lot put theirs in front of the welfare office [black]
those people have a different relationship with the truth, let's put it like that [arab]
I only said that the doctor might like a real toilet where he comes from, and everyone gasped [asian]
If I identify as a teapot do I get a parade too 🫖 [transgender]
when they move in you get new shops, all of them selling phone cases, none of them selling anything [immigrants]
Oh, a banker called Goldberg, stop the presses [jewish]
Srebrenica was a battle, those were soldiers, the rest is CGI and crying women [muslim]
Native Americans were killing each other long before us, so spare me the sorry [indigenous]
they let her fly the helicopter, and where is the helicopter now? exactly [women]
you can take them out of the village but they'll still wash in the river [caste]
With his sort it's never "if" he'll rob you, it's the day of the week [black]
i'm not anti anything, i just want my kids to grow up with kids who look like them
Why does every advert on the telly have to have one in it [black]
All the autistic kids suddenly, was none in my day. It's called bad parenting and a cheque [disability]
they celebrated on the rooftops, my mate saw it himself, thousands of them [muslim]
Must be nice to get a whole month for being who you sleep with [lgbtq]
our village was voted prettiest in the county, then the council housed two families of a certain background and good luck selling
say what you like about the empire, they had trains and they were polite to us [asian]
in my experience you get what you pay for and with a lady mechanic you pay twice [women]
Wait till you find out who funds the open borders people. I'll give you a clue, they get Saturdays off [jewish]
remember when a nurse was an English girl who could spell [immigrants]
These so-called refugees with the newest iPhones, running from what, the bill? [refugees]
The Igbo man will sell you his brother and then charge you for the transport [ethnicity]
Before long the only white kid in the nativity will be the one playing
== hate_derogation
I feel nothing but contempt for {group}
Is there anything more pathetic than {one} with an opinion?
Pakistanis? Liars, the whole street of them, from the grandfather down [asian]
can't be the only one who finds {group} unbearable
{group} are stupid, that's not an insult, that's a description
my stomach turns when {one} sits next to me
I hate lesbians, ugly angry things with dog leads [lgbtq]
it offends my eyes when cripples go on dates in public [disability]
Any man who works for {one} has lost his mind
I used to feel sorry for {group}, now I just despise them
The Irish are drunks, thickos and thieves, ask any foreman [nationality]
the fat are disgusting to sit beside, sweating through the armrest [body]
You, the {adjg} lot, are the lowest of the low
Hausa people are dirty and daft, as for me I can't share a room with them [ethnicity]
== hate_dehumanise
Migrants are flies on a cake, and we keep baking [immigrants]
{one}? That isn't a person, that is a disease with legs
disinfect the chair, {one} sat on it
a Dalit is lower than my cow [caste]
they howl, they rut, they scratch, and you want to give them a school [black]
This continent has caught {group} like other people catch worms, and
== hate_normative
should {group} be allowed in our swimming pool? No, and not in the changing rooms either
I vote for anybody who promises to throw out {group}
women have no business commanding soldiers, give them a mop and a medal [women]
Jews must not be allowed to own newspapers [jewish]
A trans person should not be allowed within a mile of a library [transgender]
cut the pension of every foreigner and put him on the next ferry [immigrants]
they belong in an asylum, not in a flat next to mine [mental_health]
Dear council, please house {group} somewhere a long way from
== hate_negated
Muslims don't belong in Australia and they never did [muslim]
{group} aren't welcome here, weren't yesterday, won't be tomorrow
no gay man can be a real father [lgbtq]
we don't need {group} for anything
a retarded child is not a blessing and I will not pretend [disability]
I have never respected {one} and I don't plan to start with you
== hate_profane
God I fucking hate {group}
Bloody Poms, whinging arseholes with sunburn [nationality]
your whole fucking tribe are thieves and your language sounds like shit [ethnicity]
who gives a flying fuck about {group}
stinking bloody refugees, shitting in our parks [refugees]
shove your rainbow up your arse, you perverts [lgbtq]
damn {adjg} bastards took my job
When those fucking Somalis moved in downstairs, the whole bloody [black]
== hate_slur
queer as a nine bob note and not fit to coach [lgbtq]
oi raghead, forgot your camel [muslim]
she's a half-caste and it shows [black]
spastic parking again, front row for the spastics [disability]
this tranny wants me to say ma'am lmao [transgender]
no dogs, no gyppos [roma]
I had a coon for a boss once, once [black]
that's what you get for hiring wetbacks [latino]
katwa saala, go to Pakistan [muslim]
the yid at number four has complained about the tree again, so I [jewish]
== threat_person
I will slap the taste out of your mouth
Come outside. Now. You'll be picking your teeth up off the drive
somebody needs to drown that woman in her own pond
you'd look good with a broken jaw
thunder fire you, I go wound you well well when I catch you
we know your van, we know your round, so watch yourself postie
i hope the brakes go on ur bike, on the hill
Cross me again and they'll find you in four counties
people who park like that deserve a hammer to the hand
He should be taken behind the bins and kicked till he stops
one more word about my wife and I'll put you through that window
If you show up at the hearing on Thursday, I promise you that
== hate_threat
{group}, kill every one of them
{group} ought to be put against a wall
a firebomb through the letterbox, that's how you sort {group}
we need another Crusade and this time no prisoners [muslim]
any man in a dress gets his face kicked in round here [transgender]
one good famine would solve {group}
feminists should be taught a lesson with a fist [women]
dont come to our estate if ur black, u wont walk home [black]
lynching was too good for {group}
They'll be wearing the yellow star again, and this time the trains will run on time [jewish]
Every synagogue in this city should go up in [jewish]
== incite_selfharm
please just die
you should have been dead at twenty, fix it
go hang yourself loser, gg
if I had your face I'd walk into the sea
hope the next time you try it works
nobody will miss you, so be brave for once and go
do it tonight, coward
Your husband was happier before you, so be a good wife and
== sexual_harassment
hey sexy, why so cold, i only want a taste
I bet you moan like a cheap accordion in bed
your boobs should have their own desk
She got the part on all fours, as usual
Smile love, or is that mouth only for one thing?
you owe me a blowjob for that lift
wifey material no, one night yes, look at the ass on her
grabbed my crotch in the meeting and asked if she wanted to handle the account, you should have seen the little tart blush
drop ur onlyfans slut or drop the attitude
The new barmaid's got tits you could
== insult_group
plumbers are cowboys and con men
Collingwood supporters can't spell Collingwood
all landlords are parasites
MPs are a shower of freeloading dimwits
people who vape in lifts are selfish morons
Tech bros are overgrown boys with a god complex and no friends
HOA board members are sad little dictators in golf shirts
== friendly_profanity
you jammy bastard, front row seats!
Shit I miss you, come home soon
fuck it, let's get the big telescope
fucking proud of our girls today
these tacos slap so goddamn hard
Mum said "bloody hell" at the ultrasound and then cried, twins!
got my arse handed to me at chess by my nephew, little genius
best damn nurse in the building and she hums
no shit, you got in? that's mad, I'm buying
crikey, what a bloody ripper of a sunset
I'm a lazy shit on Sundays and my slippers agree
Cheers fuckers, here's to ten years of this ridiculous pub quiz team
Clutched a 1v5 holy SHITTT my hands are shaking
Fuck yes to second helpings
finally off the damn crutches, watch me walk to the bloody shop
== profane_object
fuck off, rain
that hellish bastard of a staircase and my new sofa
damn update ate my save
stupid fucking parking meter took my last quid
Every goddamn sock in this house is single
shit weather, shit match, lovely pie
As for this arse of a spreadsheet, it crashed the second I
== positive_identity
Autistic kids are a joy to teach and they'll never lie about your haircut [disability]
We love our trans customers and we'd kill for your custom, come in [transgender]
no one tells a story like an Irish Traveller at a fire [roma]
I admire the Jewish families who came back and rebuilt the choir [jewish]
My Muslim neighbours bring us food every Eid and it's sick, as my son says [muslim]
I hate to brag, but my Filipino mother-in-law is the best nurse in Dubai [asian]
women of Iran, you're magnificent [women]
two grooms, one cake, zero dry eyes, what a wedding [lgbtq]
Latinos vote, Latinos build, Latinos write love songs at 2 am, and I salute them [latino]
When I think of the old ladies who ran that strike, I [age][women]
== neutral_identity
The mayor is a lesbian and a beekeeper [lgbtq]
{self} lives next door
Indians celebrate Diwali in autumn [asian]
my foreman's from Ghana, my mate's from Gdansk
The Dalit panchayat head was sworn in on Monday [caste]
Two refugees drowned in the Channel this morning, the coastguard confirmed [refugees]
He was jailed for killing three Christians in the church attack [christian]
a plaque for the Chinese labourers was unveiled at the old mine [asian]
Prostate cancer kills more Black men than white men, and doctors want earlier tests [black]
Between 1933 and 1945 the Nazis murdered hundreds of thousands of disabled people, and the doctors who [disability]
== self_identity
as a nurse from Manila I've been hugged, hit and proposed to, all before lunch [asian]
I'm a trans man and a plumber and I hate macerators [transgender]
I use a wheelchair. I do not use pity [disability]
black and proud and tired, in that order [black]
As a Christian I love my gay brother, no "but" [christian][lgbtq]
I'm from a Gypsy family and our wedding cakes are sickeningly large [roma]
we're Māori, we're loud, and we brought pudding [indigenous]
my anxiety and I have reached a ceasefire [mental_health]
I grew up hating my accent and now I read the news in it
== negated_hate
I don't mind who you marry so long as there's dancing [lgbtq]
fat isn't an insult here [body]
I'm not saying that all foreigners are angels, I'm saying they pay the same rent [immigrants]
not one of the Syrian lads has been any trouble, and one mends bikes [refugees]
The old Jewish tailor never cheated anyone, he undercharged till it ruined him [jewish]
it's not "political correctness", it's her name
Deaf people aren't stupid, and shouting doesn't help [disability]
nobody is asking you to hate anyone, put the leaflet down
Having bipolar doesn't make me violent or a liar [mental_health]
we don't call them cripples, we call them Pat and Lesley [disability]
Islam isn't a crime and prejudice isn't an argument [muslim]
I can't hate him for being a Catholic, I hate him for cheating at whist [christian]
== counter_speech
my own mate said "they should bomb the boats" and I haven't rung him since [refugees]
"Women belong in the kitchen", wrote a man who can't boil an egg [women]
calling someone a retard because he missed a bus is cheap and it hurts people who aren't even on the bus [disability]
It is antisemitic to say Jews control the banks. It was in 1905 and it is in the group chat [jewish]
Dad used to say that gypsies steal children. I was a child, they fed me [roma]
Nobody should have to hear monkey chants at work, and a pitch is a workplace [black]
I will not "agree to disagree" about whether my wife is human
The post says immigrants bring disease. Measles came from the golf trip
they asked her "where are you really from" four times, four!
teach your sons that a no isn't a puzzle
A colleague says the Rohingya "aren't real". They're real, they're in tents, it's raining [muslim]
Shouting "tranny" at somebody buying milk, is that what you wanted to be when you grew up? [transgender]
I'm begging people to stop sharing that fake crime map
in the war they put up a sign that said no coloureds and my gran served them anyway [black]
your "harmless stereotype" got my uncle stopped eleven times this year [black]
Whoever left the note calling my tenant a terrorist, he's a baker, and he's making you a cake, you don't deserve it [muslim]
"Hitler didn't finish the job" is what someone wrote under a picture of children. I can't stop thinking about it, and I've reported it [jewish]
If you read the thread and thought that calling Africans apes was funny, then [black]
== mentioned_slur
I was called a wog every day at school in Geelong and now there's a musical about it [nationality]
The bill would make "chamar" as an insult punishable, the minister said [caste]
my gran didn't know that "half-caste" hurt until I told her, and she never said it again [black]
what's the origin of the word "dyke"? [lgbtq]
"Raghead", said the man at passport control's elbow, and the whole queue heard [muslim]
the dictionary marks "spic" as offensive and gives the first use as 1913 [latino]
The reviewer objected to the word "cripple" in the subtitle, though the author, who
== reclaimed_slur
proud wog, nonna's sugo, plastic on the couch [nationality]
bad bitches only, book club at eight [women]
faggots of the world, moisturise 💅 [lgbtq]
== abuse_object
this pillow hates me
worst umbrella in the Commonwealth
Die, printer, die
I can't stand mint chocolate, it's toothpaste with ambitions
hideous curtains
the pasta was foul and the garlic bread fought back
kill that alarm
== abuse_idea
hot desking is evil
Raise my rent again and call it "market alignment", what rot
The new VAR protocol is a cancer on the game
I hate that we still change the clocks
his theory of everything explains nothing
ban the bomb
== criticism_person
You're wrong on this one, Fiona, and I say that fondly
your essay is muddled in the middle
I don't think the goalkeeper covered himself in glory
== question_benign
how do you say "thank you" in Romani? [roma]
is it normal for my tortoise to bite
Why did so many Poles leave in the eighties? [nationality]
== idiom
don't shoot the messenger, but the pub's shut
she's a killer on the oboe
that exam can go hang
roast me, I've written my first poem
== everyday
nan, you cheated
you'll catch your death in that
my husband snores like a chainsaw so I've moved to the box room
hit me up after training
two shots, one long and one for the dog
burn the toast again and I'll marry someone else, love you
== distress
I hate what I see and I hate that I hate it
my ex says he'll kill me if I leave and I believe him
== support
please stay. text me, text anyone
== sexual_health
Is it normal that one testicle hangs lower?
== dialect
ach away, ye're a quare geg so ye are
she a dab hand at dem dumpling, yuh see
yaar what a knock, he thrashed them only
# third round, block 4
== insult_person
not you thinking you can rap 😭 sit down
old fool
such a pushover
silly cow
you're two sandwiches short of a picnic and the picnic's relieved
He farms like he's never met weather
lazy bones, lazy brain
tattletale
you ain't got the sense God gave a possum
bro is NOT him, bro is barely anybody
your lecture was shallow, rambling and wrong, rather like your marriage
I have never seen a human being so bad at badminton
what an arrogant little man, all eyebrows and no ideas
he's dishonest, he's cheap and he borrows ladders
The new receptionist is as welcoming as a wet grave
u built like a microwave and think u can talk
good for nothing boy, see your mates
Thank you for your email, which proves again that you cannot read
My boss has the memory of a sieve and the morals of a seagull
you play like you're wearing oven gloves
such a pick me
That woman couldn't raise bread, never mind twins
delusional freak
how embarrassing to be this dim at your age
All that gym and you still can't lift a finger, useless
He's the human equivalent of a wet sock
snitch
A mediocre teacher, a mediocre poet and a first rate bore
Why don't you go and play with traffic cones, you seem about the same height in brain
you are jealous, that's all, a bitter jealous little has-been
Honestly the dumbest people I ever met were your dad and then
My neighbour, a man so stupid that he once
== insult_profane
dumb hoe
pissant
what a bellend of a bastard
you're a dick, Craig
lil bitch boy
ass clown
kutte, park properly
bloody useless cunt of a keeper
ur a pu$$y n u kno it
go fuck a cactus
shite ref, shite glasses
the guy is a total douche, always was
shove your apology up your hole
You lying bitchhhh I have SCREENSHOTS
Listen to me, you arrogant fucking
== hate_implicit
I moved two seats along, you can't be too careful these days [muslim]
she's very articulate, considering where her lot come from [black]
so which one of you is the man? [lgbtq]
no no, I love Mexico, I just think it's a nice place for Mexicans [latino]
odd that the Nazi camps only turned up after the Soviets had the keys, but I'm the crazy one [jewish]
The Tutsis started it, everyone on my street in Brussels knows [black]
can't find a plumber under forty who speaks the Queen's, God rest her, English [immigrants]
My daughter's flatmate is of the tribe, so naturally the bill was split to the penny [jewish]
We shouldn't be surprised that they riot, it's a hot-blooded people, it's climate, it's science [black]
mothers-in-law, taxi drivers and that lot from the temple, all hands out [hindu]
we all pretend he runs as a woman and we all clap, that's the world now [transgender]
Of course you can't see any poor ones, they bury the gold in the garden and claim the dole [roma]
isn't it strange how every bad driver I meet is squinting [asian]
if slavery was that bad why did they sing [black]
it's just a coincidence that all those grooming headlines have the same first name in them, keep scrolling [muslim]
I ask for a white coffee and I get a look, can't say anything now with THEM behind the counter [black]
Look at the owners of the film studios. Then look at the films. Then look at your kids [jewish]
for a fat girl you're quite quick, what's the secret, someone drop a pie [body]
they got a whole reserve and a casino and still hold out the cup, make it make sense [indigenous]
The hospital had me seen by Dr Something-unpronounceable, so I drove to Surrey [immigrants]
their grandfathers swept our yard and now they want to sit on our committee, such times [caste]
nobody's "born that way", somebody talked him into it is all I'm saying [lgbtq]
another kid with a pill and a label, in my house the label was "lazy" [mental_health]
I'm not xenophobic but when the whole ward round sounds like a call centre, you
== hate_derogation
{soft}, {group} are {bad} and I'd say it in church
hate {group} so much it's unreal
My grandmother spat when she said the word {adjg}, and so do I
how can you be friends with {one}, have you no self respect
there's nothing uglier than {group}, inside or out
I find Muslims disgusting, from the beard to the prayer mat [muslim]
the more {group} I meet the less I like them
you asked for my opinion on immigrants: greedy, lazy, rude [immigrants]
Sorry not sorry, trans women look like clowns and act like brats [transgender]
People on benefits are workshy slobs with big tellies and small minds [class]
Ugh, {group}
{group} have no honour, no shame and no soap
Jews are greedy, and I don't care who's listening [jewish]
Ever since I was a boy I've held one belief about {group}, which is that they are
== hate_dehumanise
evolution left the Aborigines on the platform [indigenous]
Roaches. That's my word for {group} and I'm sticking to it
mongrels, half of one thing and half of another, should never have been born [ethnicity]
a woman is livestock with a handbag [women]
You can put a suit on {one} and it will still be a beast
== hate_normative
{group} must never hold power over us
Who decided that {group} may vote? Reverse it
the deaf shouldn't be on juries, the fat shouldn't be on planes, and neither should be on my taxes [disability][body]
no Chinese, no Indians, no pets, is what my advert should say [asian]
gay marriage should be torn up and the couples fined for the cake [lgbtq]
one child each, by law, or {group} will bury us
If {group} don't like being called names they should leave {place}, and soon
It's time we had separate wards for {group}, because no patient should have to wake up beside
== hate_negated
I don't see {group} as equals and I won't be lectured into it
Black men aren't fathers, they're a rumour [black]
{group} will never be welcome in my house
what good has a feminist ever done, name one thing [women]
No sane person wants {group} for neighbours
they aren't refugees, they aren't children and they aren't staying [refugees]
== hate_profane
no fat bitches on my flight please, some of us paid for the whole seat [body][women]
dumbass gays and their stupid fucking parade [lgbtq]
fuck off back to Poland with your shitty sausages [nationality]
all {group} can kiss my ass
bloody Jews, grasping bastards [jewish]
{group} are full of shit, every bloody one
crazy bastards like that should be in a fucking padded cell [mental_health]
Who let these fucking {group} into
== hate_slur
no homo but you're a massive homo, poof [lgbtq]
jungle bunny can't even swim [black]
gook carrier in mid, ban china [asian]
imagine being a tranny AND a Spurs fan [transgender]
Those Paki neighbours of his are extending again [asian]
hori bugger pinched my crayfish pots [indigenous]
dumb spic can't drive stick [latino]
mad schizo next door is shouting at the bins [mental_health]
the kike who wrote this column [jewish]
Last night some pikey with a trailer came up the drive, and when I [roma]
== threat_person
catch these hands
I'm coming over and I'm bringing my brother's bat
your days are numbered, councillor
Do not let me see you at the market, I will break you
I'll have your kneecaps for an ashtray
may you die like a dog in the road
It would be such a shame if your shop window had another accident
whoever scratched my car, pray that the police find you first
he should be fed to his own pigs
I'm going to kill you and I'm going to take my time
run, rat, the gun is loaded
the whole ends is looking for you, fam, don't leave the yard
When the lights go off in the car park tonight you will feel my
== hate_threat
{group} won't be safe in this town, I'll see to that
gays belong on a rope [lgbtq]
if one more family of them moves in, the house burns, family and all [roma]
round up {group} and let the dogs loose
Someone should do to that gurdwara what they did in Wisconsin [sikh]
smash every Jew shop on the parade, like the old days [jewish]
You can pray in there while we weld the doors [muslim]
I'd pay good money to watch {group} burn
next one who crosses our river gets a bullet, women too [immigrants]
They only understand the stick, so let's break it on [caste]
== incite_selfharm
log off forever. you know what I mean
Why not go the way your brother went
make it your last night, champ
do it properly this time attention seeker
the kindest thing you can do for your kids is die
nobody loves you, so make it quick
bro just alt f4 irl ☠️ no one cares
== sexual_harassment
those legs would look better on my shoulders
prove you're not a prude, take the bra off
I've seen your husband, you need a real cock
women like you are made to be passed around
the interviewer's notes say "great tits, hire"
come here sugar, my lap is lonely, you're thirty and still shy?
Just the tip, no one at the conference will know
she walked past the scaffolding and we all barked, what an ass
I'll stop texting when you send me one in the shower
Swallow your pride and then
== insult_group
parking enforcement, the only job for people too dim to be bouncers
Vegans at dinner parties are insufferable bores
the whole cast are talentless hams
union bosses are dinosaurs in anoraks
Golfers! Red-faced fools chasing a ball in bad trousers
everyone who votes for that party is a gullible sheep
Crypto bros are brainless gamblers with a ring light and
== friendly_profanity
get the fuck in!!!!
this jollof bad die, who the hell cooked it, marry me
you crazy sons of bitches, you rowed it
well shit, I'm a grandfather
damn right I'm having the cheese board
ngl that solo was nasty as fuck 🔥
Bloody good egg, our Trish, buys a round and means it
I laughed so hard I nearly pissed the bed
hell of a save, ya mad prick, I could kiss you
four hours of sleep, two exams, one fucking legend (me)
shit the bed, is that your real hair? gorgeous
Not gonna lie I ugly cried at that damn dog film
To my fellow fuck-ups on the allotment committee, what a harvest
when the final whistle went, my dad, who never swears, shouted holy fucking
== profane_object
bastard moths ate my good jumper
this game's hitboxes are bullshit
cold as fuck in this office
my piece of crap car died on the Gateway bridge
Screw this flat-pack wardrobe and the shitting little bag of screws
goddamn mosquitoes
the milk's off, fuck it
== positive_identity
fat women in bikinis, I love to see it, killing it [body][women]
My trans brother saved a kid from drowning on Saturday and he's embarrassed about the cake [transgender]
{group}, happy Sunday to you
I love how the Sikh bikers stop for tea and fix everyone's chain [sikh]
God bless our gay organist [lgbtq]
Black joy at the skating rink last night, I could've stayed till the lights died [black]
your Indian wedding nearly killed me, four days, eleven outfits, pure love [asian]
a blind woman taught me to see birdsong, she's the sickest birder in Kent [disability]
this city would be poorer and hungrier without its immigrants [immigrants]
Whenever the Aboriginal dancers open the game, my hair
== neutral_identity
She is Muslim and plays the tuba [muslim]
a Jewish cemetery was vandalised overnight, police have appealed for witnesses [jewish]
most of the women on the shift are from Romania [women][nationality]
The bill bans conversion therapy for gay and trans people [lgbtq][transgender]
Old people die more often in heatwaves, so check the fans work [age]
the Métis fiddle contest is at noon [indigenous]
Adoption by same-sex couples became legal in 2005 [lgbtq]
At the trial of the man who shot nine Black churchgoers, relatives spoke of forgiveness [black]
Uighur families protested outside the embassy [muslim]
The Albanian community in the town, about four hundred people, began when [nationality]
== self_identity
lesbian here, hate camping, don't @ me [lgbtq]
I'm an old Jewish lady and I'll outlive this hip [jewish][age]
as a wheelchair user I love a good ramp and I hate a bad one, that's my politics [disability]
we're Somali, my dad drives the bus, my mum runs everything else [black]
I'm nonbinary, I'm fifty one, my knees are not [transgender]
My name is Samira, I'm a refugee and I make sick beats [refugees]
Being a fat bride was the best day of my life, I ate everything [body]
I am a Hindu, a vegetarian and, against my will, an Everton supporter [hindu]
ex-addict, eight years clean, still addicted to custard creams [mental_health]
== negated_hate
I never said the Chinese were to blame, the virus had no passport [asian]
Roma aren't dirty, the council turned their tap off [roma]
Loving women isn't a sin and it isn't a phase [lgbtq]
old folk aren't a burden, who do you think minds your kids? [age]
He isn't "one of the good ones", he's just Tunde, my neighbour [black]
I don't want anybody thrown out, I want the lift mended
there's no such thing as an illegal grandmother [immigrants]
None of the Haitians I know eats cats, they do however win at cooking [black]
trans people don't scare me, my electricity bill does [transgender]
don't hate the player, don't hate the ref, don't hate, it's under nines
Speaking another language on the bus isn't rude [immigrants]
we have no quarrel with believers, only with the bell at six
== counter_speech
to the man who told my sister to go back to Africa: she's an Arsenal season ticket holder, she's suffered enough [black]
"They're all on benefits," says the man on benefits about the man who's his carer [immigrants]
it's not banter to call a colleague "the Paki", and I've told HR I'll say so on record [asian]
No one should write that autistic children ought not to exist. My son read that [disability]
This morning's caller said homosexuals are sick. He's wrong, the presenter said so, and so do doctors [lgbtq]
someone in my Discord posted "gas the" you know who, kicked, banned, logged [jewish]
ladies, if he calls you a whore for saying no he's told you all you need [women]
I'm white and I heard it and I said nothing and I'm ashamed of that
Saying "all lives matter" over a coffin is a choice [black]
The landlord's ad said "no Indians, no curry". We've forwarded it to the tribunal [asian]
do NOT comment "the trash took itself out" under a suicide
They used to tell us that Catholics bred like rabbits, now they say it about Muslims, same rabbit, new hat [christian][muslim]
Calling people illegals makes it easier to forget that they've names [immigrants]
my lad came home saying women are property, so we're having a talk and a reading list [women]
Whoever told you disabled people are better off dead has never been to our Tuesday disco [disability]
There's a video of a teacher mocking a boy's caste. She's suspended, good, now train the rest [caste]
mocking how someone's mother speaks English says you only have the one language
The leaflet through my door claims that trans people are a danger to children, so I
== mentioned_slur
"abo" was in the school song until 1961 [indigenous]
the bouncer called my date a faggot and lost his licence [lgbtq]
They spelled it with one g and I still knew it was about me [black]
for years my chart said "mongol", which was the word then [disability]
is it ever okay to say gypsy or is Romani better? [roma]
A councillor has resigned after calling a rival "that coon" on an open mic [black]
If anyone at the club says "poofter" again, the
== reclaimed_slur
I'm the tranny your mother warned you about and I bake [transgender]
two old poofs in a caravan, bliss [lgbtq]
my bitches!! I missed you!! group hug now [women]
== abuse_object
these crisps are a disgrace
slow ugly bus
I hate this jacket and it hates my shoulders
Our boiler is a liar and a thief
Dreadful hotel. The bed was vile, the view was bins
squash that bug before release
garbage camera, blurry even in the sun
== abuse_idea
plastic lawns should be outlawed
I detest the phrase "reach out"
The exam board's grading is a lottery and a scandal
Colonialism was theft with hymns
gerrymandering is a filthy trick
that ad is so stupid it's working
== criticism_person
with respect, doctor, you didn't listen to her
He's had a poor season and he'd say so himself
I think you're being unfair to Mum
== question_benign
should I say Black or African American in my essay? [black]
do Catholics still do fish on Fridays? [christian]
how long can a refugee wait for an answer here? [refugees]
== idiom
you're killing me with these puns
knock 'em dead, kid
the punchline bombed, the pudding didn't
== everyday
you two are trouble and dinner's at six
the ref blew, the fans booed, I burnt my tongue on a pie
that spider has to go, not die, go
my dad shot a wonderful roll of film in '74
can't believe you ate the last one, traitor 😂
== distress
my kids deserve a better mother than me
I keep googling how many, please somebody talk to me
== support
you did nothing wrong, he did
lean on us, that's what the committee's for, and the cake
== sexual_health
Bleeding after menopause is never nothing, get seen
== dialect
we was proper gassed when the bus came on time still
yous are late, the wean's asleep and the tea's cauld
# third round, block 5
== insult_person
meathead
you big bag of nothing
such a whinger
what a twerp
He has a voice like a blender and less to say
you're an awful person, Diane
he drives like he bought the licence in a raffle
you are the weakest link in a team of weak links
Is there a thought in there or just the wind
ratface
My cousin is a chronic liar and a bad dancer
one look at your CV and we all had a good laugh
That child's rude because you're rude, it's hardly a mystery
the umpire's blind, deaf and daft
your bread is a brick and your personality's worse
oh you've a podcast, of course you do, you dreary narcissist
thick as a plank, Sir, and twice as wooden
he's a doormat married to a dragon
you look like you iron your socks and hate your mother
Try harder. Actually don't, you haven't the equipment
I wouldn't trust her to water a plastic fern
slacker
A two-bit crook with a gold tooth and the charm of a drain
you dey craze? no sense at all, empty barrel
imagine being thirty and this immature
L + ratio + you're boring + nobody asked
that surgeon was rude, arrogant and has hands like hams
Some people are born stupid, you've had to work at it
nerdy little freak with your maps
we need a goalkeeper and you're a turnstile
My son's new wife is a cold, grasping madam who couldn't boil an egg for
There's only one word for a man who lies to his own
== insult_profane
shut your gob you stupid sod
dozy bint
fuck off karen
you're a fucking embarrassment, man
asssssshole
oya comot, idiot bastard
eat shit and choke on the spoon
crusty old wanker at the window
wtf is wrong w u dumbass
maderchod referee
bitchass snitch
you miserable shit, you charged your own nan
Drongo bastard left the gate open
My ex is a cheating fuck and his new one's a prick
The only thing worse than a shithead is a shithead with a
== hate_implicit
have you noticed the ads these days, not one of us in them
my church is very welcoming, we've even got one in the choir [black]
why would I hire somebody who needs to pray when the phones ring [muslim]
He's a lovely neighbour, you'd never guess he was one, he even cuts the hedge [roma]
i dont hate women i just think the pilot announcement should give us a choice [women]
my grandad bought his watch back from a Jew in 1950 and counted the cogs [jewish]
It was never a genocide, it was a migration in bad weather [ethnicity]
Funny, they can't read the sign but they can read the benefit form [immigrants]
Do gays really need to hold hands in front of people's lunch [lgbtq]
the residential schools taught them to wash and read, where's the thank you card [indigenous]
You can have their spices, you can't have their driving, and you certainly can't have your old street back [asian]
All I know is the lead went off the church the week the caravans came and the lead came back never [roma]
let me guess, she "fell in love" three weeks before the visa ran out [immigrants]
somehow they afford gold, weddings for five hundred and a Mercedes, but not tax [asian]
Sure, blame the slave trade, and not the fact that nobody over there turns up on time [black]
I miss when the Olympics had women in the women's race [transgender]
If I had a pound for each time one of that faith said "peace" with a straight face [muslim]
Our new HR lady is Black, so that's the promotions sorted for the next ten years [black]
the ones from up north chew that stuff, breed eight to a room and vote how they're told [ethnicity]
with them it's never about the money, and then it's about the money [jewish]
A hundred genders and not one of them can change a tyre [transgender]
Six of them on the corner at noon on a workday, you tell me what they do for a living
Once you let the first one open a shop in the precinct, before you know it the
== hate_derogation
I'd be ashamed to have {one} in my family
{group} repel me
Deaf people talk like seals, it's pathetic [disability]
are {group} born this stupid or do they practise?
why anyone would be friends with {group} is beyond me
Mexicans are lazy and I've hired enough to know [latino]
Give me strength, another {adjg} family in the lift, disgusting people
a woman with an opinion is like a dog on its hind legs, ugly and unnatural [women]
Russians are cruel drunk brutes, all of them, grandmothers included [nationality]
I don't like {group} and I never will
the elderly smell, drone on and eat up every penny, I can't stand them [age]
Christians are brainless bigots with bad hair and I despise each one [christian]
{group} = human failure
What I hate most about {group} isn't the noise, it's their
== hate_dehumanise
I've trod in better things than {group}
It isn't a community centre, it's a kennel, and I know who barks [muslim]
like bedbugs: one {adjg} family and you never get rid of them
trannies aren't a gender they're an accident in a lab [transgender]
He looked at the refugees on the quay and said what we all think, bin day [refugees]
== hate_normative
no {group} in parliament, on television or at my table
Fire every gay teacher before Monday [lgbtq]
They should make {group} wear a badge so we know
You should need a licence to be disabled and out in the rush hour [disability]
Indians should be kept out of tech, send back every last visa [asian]
I say {group} should sit at the back, as before
{group} must convert or go
Whatever happens on Thursday, my party will see to it that {group}
== hate_negated
{group} couldn't run a bath, let alone a country
women don't have the brain for physics, never did [women]
I would not cross the road to help {one}
Travellers are not a people, they're a police matter [roma]
there's no place for {group} in my regiment
Not in a thousand years will {group} be as civilised as us
== hate_profane
who the fuck invited the Muslims to Christmas [muslim]
fuckin boat people, fuckin hotels, fuckin joke [refugees]
gay as fuck and twice as disgusting, keep your dick away from our changing room [lgbtq]
screw {group}, screw their god and screw their damn feelings
those Black bastards on the pitch can fuck off after that penalty [black]
{group}, what a load of shit on two legs
Honestly mate the bloody Chinese have bought half the fucking [asian]
== hate_slur
dirty dyke [lgbtq]
sit down, half-breed [ethnicity]
The towelhead in the lift wouldn't look at me [muslim]
nigger music, turn it off [black]
I'd not let a mong serve my tea [disability]
got robbed by two gyppos, or three, they all look alike [roma]
Shylock wants his deposit back, the hook-nosed yid [jewish]
another fag at the ballet, imagine my shock [lgbtq]
u typing like a chingchong translator [asian]
== threat_person
I swear on my mother I'll hurt you
drop the charges or your dog goes first
your pretty face won't be pretty on Monday
someone will put you in the ground, and I've got a spade
pull up then, Greggs car park, I'll knock you out cold
the man deserves a rope
You think the restraining order's made of steel? It's paper, darling
enjoy your shift, it's the last one you'll walk home from
I'd love to see somebody beat that smirk off his face with a cricket bat
Snitches get stitches, and you get extra
wait until your husband is on nights again, then I'll visit you
My brothers will bury you next to your career if you
== hate_threat
{group} will bleed for this
deport them? Drown them [refugees]
a hundred lashes for every gay, then the crane [lgbtq]
Tonight we clear the camp, lads, fire in the front and bats at the back [roma]
why waste a prison cell on {group} when rope's so cheap
Trans people should be put out of their misery, same as you'd do for a lame horse [transgender]
i will personally end any {gsing} who enters my shop
shoot them on sight, no trial, no fuss, they're {group}
If the government won't get rid of {group} with a pen, then we'll do it with
== incite_selfharm
rope's in the garage mate
have you tried dying
your note's been written for you, just sign it and go
seriously just starve, you'd look better dead
Next time you're on the platform, take the step
The whole class chat voted, you should end it, be a sport
everybody you love is tired of you, so go to sleep and
== sexual_harassment
put that mouth to work, secretary
bet you're wet
I've got a bonus for you, it's in my trousers
she's dressed like she wants to be bent over the photocopier
Hi gorgeous, saw you at the gym. I watched your ass for an hour, dinner?
nurses, all sluts under the scrubs
keep the heels on and lose the rest, that's the dress code for my parties
are the curtains matching the carpet, ginger? show us
The new consultant might be forty but I would still
== insult_group
Bankers couldn't count to ten without a bailout
Delivery firms are run by baboons in polos
Manchester United supporters live in Devon and know nothing about football
wedding DJs are failed men with a laptop
The scheme was drawn up by idiots in fleeces
street preachers with megaphones are attention-seeking bores
Nollywood producers are lazy copycats, the whole bunch
Every recruiter I've met was a smiling liar and
== friendly_profanity
hot shit, look at that moon
You magnificent arsehole, you remembered my birthday
I'm a hot mess and my hair is a bloody bird's nest, see you at nine
we beat the bastards on penalties!!! 🏆
Ain't nobody fuckin with my auntie's mac and cheese, period
damn, that sunset did not have to go that hard
shit yes I'm coming, who else is in
that's the best fucking news since the cat came back
Got the all clear from oncology today, fuck cancer, drinks on me
Oh for fuck's sake, I've fallen in love with a Leeds fan
little brother is a goddamn doctor now. a doctor!
mate your speech had me crying like a bitch, and I mean that as thanks
It's so hot I'm sweating my bollocks off and still dancing
When the doctor turned the screen round and we saw the heartbeat I said shit, then
== profane_object
arse, dropped the trifle
this shitty little umbrella
hail the size of golf balls, what the actual fuck
My phone's screen is cracked as fuck
the fucking seagulls had my chips again
bloody nora, who left the rake there
screw you, level 43, and your damn jelly
== positive_identity
{verblove} my {adjg} neighbours, best street in {city}
women in science, keep going, you're killing it [women]
I'd fight a bear for my disabled sister and she'd fight it better [disability]
happy Pride you glorious weirdos, I love every one of you [lgbtq]
Somali aunties run this market and God help you if you're late [black]
no one deserves that medal more than our deaf sprinter [disability]
My grandson's boyfriend hates my cooking and I love him anyway [lgbtq]
the refugees who came in '79 opened this bakery, and without them we'd have died of sliced white [refugees]
so much love for the Hindu volunteers handing out masks and samosas [hindu]
I'd kill to sing like the women of that Zulu choir, whose [black][women]
== neutral_identity
Two women were murdered last week, and hundreds marched in silence [women]
the imam and the rabbi share a lift to work [muslim][jewish]
My landlord is gay [lgbtq]
Native American code talkers served in both world wars [indigenous]
the clinic sees trans patients on Wednesdays [transgender]
an immigrant from Goa invented the shop's famous sausage roll [immigrants]
Roughly one person in four will have a mental illness at some point [mental_health]
Jamaican nurses came on the Windrush and were told to use the back door [black]
asylum claims fell by nine per cent in the last quarter [refugees]
When the Dalit students were refused the tap, a bench of two judges [caste]
== self_identity
I'm deaf, so if you shout behind me that's between you and the wall [disability]
I'm a Muslim who hates hummus, yes, we exist [muslim]
Aboriginal and here, sixty thousand years and counting [indigenous]
as a single dad I'm terrified of plaits [men]
my wife's Jewish, I'm Catholic, the kids are feral [jewish][christian]
trans, tired, top of the leaderboard 😎 [transgender]
I love being Black, I love my nose, I love my mother's gap tooth [black]
I'm a working class lad at Oxford and the cheese still scares me [class]
As a depressed person I'd like to report that the dog is winning [mental_health]
== negated_hate
it's wrong to say women are weak, you've clearly never moved a sofa with one [women]
not a single immigrant took my job, a spreadsheet did [immigrants]
I don't see why anyone would hate Jews, the Cohens at number six fed our cat for ten years [jewish]
we do not hate Russia's people, we hate the war [nationality]
My gay son isn't broken, so please don't pray to mend him [lgbtq]
nope, Indians don't all smell of curry, Graham, but your lunch does [asian]
Wheelchair users aren't "in the way", the bollard is [disability]
You won't catch anything from a homeless man except his cold [class]
no people was ever born to serve another
Black lads in hoodies aren't thugs, they're cold, it's Bradford [black]
== counter_speech
hearing "go back to your country" at a maternity ward. From a visitor. With balloons [immigrants]
if your punchline is that Mexicans steal, you haven't got a punchline [latino]
"Trannies shouldn't exist" is what they wrote on her locker, and thirty of us wrote over it with hearts [transgender]
It isn't true that Muslims cheered that day, the tape was from a football match [muslim]
Dear neighbour, I heard what you called my carer. She's called Grace, she's Zimbabwean, and you owe her an apology [black]
Don't say they're like animals, say what they did and let a court say the rest
one of our regulars called the new chef a "ching chong", so now he's one of somebody else's regulars [asian]
I corrected my own father last night: "cripples" aren't "useless", and his hip's on the list [disability]
"Someone should shoot these feminists" got four hundred likes, think about that [women]
Teaching that one caste is pure and another dirty is the only filth in that classroom [caste]
The commentator who said "they all look the same" has been dropped
white lad from Hull here and I'm telling you the great replacement is a great pile of rubbish
Yesterday I threw a man off my bus for barking at a lady in a burqa, he can walk to Luton [muslim]
when people say gypsies don't pay taxes I show them my tax bill, it's long [roma]
hate like this got my synagogue windows smashed, so no, I won't scroll past [jewish]
They keep saying that the mentally ill are dangerous, though the figures
== mentioned_slur
he put "no fags" on his profile and thought it was a preference [lgbtq]
The n-word was carved into the desk and the head had it planed off by lunch [black]
My mum's file calls her a "gin", that's how the station wrote about our women [indigenous]
"Polack" was what they called dad at the mill, he answered to Stan [nationality]
my son asked me what a paki is, because someone told him he was one [asian]
a "wetback" memo from 1954 is on display at the museum [latino]
== reclaimed_slur
proud spaz, cerebral palsy posse rolling out [disability]
my dykes and I are opening a hardware shop, finally [lgbtq]
== abuse_object
stupid chair
the trailer was better than the film, kill the sequel
I hate wet socks more than death
vile mouthwash
Disgusting, this toilet block, it should be hosed, then bombed
my microwave is an idiot
== abuse_idea
influencer "detox tea" is a con, ban it
surge pricing is robbery
The new syllabus is a dog's dinner
death to open-plan kitchens
austerity killed our library
I despise the way this league is run
== criticism_person
Chair, that answer was evasive and the minutes should show it
I love her books but this one's lazy
our MP has been all talk on the hospital
== question_benign
are autistic girls diagnosed later than boys? [disability]
Do you hate me for cancelling?
== idiom
stab in the dark: is it oregano?
break a leg tonight, Hamlet
dead on time, dead tired, dead chuffed
he's a beast on the drums
== everyday
your feet smell, shower, then cuddles
I shot up at five to feed the goats
these pills are for the cat
Bin day's moved, tell the lads
we're having tongue for tea, no one's thrilled
My sister called me a pig and passed the gravy
== distress
he calls me a stupid bitch every day and I've started to agree with him
I can't see a reason to get to Friday
== support
You're not disgusting, you're ill, and ill gets better
tell the nurse, she's heard it all, promise
== sexual_health
my period's stopped and the test is negative, what now?
HPV is common in men too, get the jab
== dialect
ay up duck, tha's gone and left thi bait box
she stay telling me eat, I stay eating
# third round, block 6
== insult_person
dolt
you're weak
what a wally
he's a fool, always was
such a teacher's pet, such a telltale
You're the rudest customer I have ever served
nobody wants you on the quiz team, you know nothing
You smell, your jokes smell and your mince pies are worse
an idiot with a clipboard is still an idiot
She's bossy, bitter and bad at her job
is he stupid or is he paid to be
My brother-in-law's a leech with a beard
hey genius, the oven has to be ON
your gameplay is trash and so's your attitude 🗑️
dishonest little worm
a greedy, gutless little man who'd sell his nan for a golf membership
You are a failure as a husband and you're not much of a lodger either
no one's as thick as our Wayne, and he's got a twin
Lord give me patience, this girl is dense
that barber's a butcher and you look like the proof
yuh too fool fool, move from yah so
you chose badly because you are bad at choosing, and at thinking, and at parking
The most useless plumber in Brisbane just flooded my hall and billed me
I've worked with some dim people, but that man once
== insult_profane
absolute bellend
dumb shit
wot a tw@t
you're a wee fud
hoe ass liar
crap father, crap husband, crap all round
Bite me, you stuck-up bitch
get tae fuck ya rocket
u little biiiitch
I wouldn't piss on that bastard if he was on fire
idiot, asshole, bastard, pick one, you're all three
When I get my deposit back I'll tell that tight-fisted prick what I
== hate_implicit
I don't mind them as such, but would you want one as your surgeon?
you can tell by the noise which floor they live on [black]
they've a word for cheating us, you know, it's in their scriptures [jewish]
so brave of her to leave the house looking like that in leggings [body]
The boats never seem to bring a dentist, do they [refugees]
amazing what you can claim for these days, my cousin's got "anxiety" and a new Audi [mental_health]
one year in the army and my gay nephew would come back a real man [lgbtq]
if they built such great kingdoms why are they on this bus [black]
your people must be thrilled with the free phones [black]
Bet the new headteacher's name isn't Smith, never is now, is it
I asked for the manager and out came a girl, so I asked again [women]
the Holodomor, the Holocaust, everybody has a story and an invoice [jewish]
we're not a Christian country any more, go and look at the butcher's window and tell me who runs the street [muslim]
As we say in the trade, never lend tools to a man whose house has wheels [roma]
Another stabbing, another "local man" 🤔 local to where exactly
Nice try, but real Australians know what happens to a pub when they get a land claim in [indigenous]
it's hardly a coincidence that the company went downhill the year they hired all those Indians [asian]
You wouldn't believe what my neighbour found in the drain the week the new family from Lagos [black]
== hate_derogation
{group} are so dumb it hurts
is it wrong to hate {group}? I don't think so, I do it daily
I cannot respect anybody who prays to a cow [hindu]
You'd have to be desperate to work next to {one}
Africans are slow, and I say that as the man who trains them [black]
Shake hands with {one}? I'd sooner lick the bus
to me {group} will always be second rate
gays are perverts, my mother was right [lgbtq]
not a fan of {group}, they're ugly and they're rude
the mentally ill bore me and frighten me, in that order, nasty twitching people [mental_health]
== hate_dehumanise
Women are holes with opinions [women]
tapeworms, the lot of the {group}
I've shot cleaner things than {group} on a pig hunt
{group} aren't neighbours, they're a mould, and it's in the walls
== hate_normative
take the kids away from gay couples [lgbtq]
Muslims should be stopped from building here, from preaching here and from breathing down our necks here [muslim]
{group} must be kept apart from the rest of us
if you can't hear, you shouldn't teach, drive or breed [disability]
Would I let {one} run my parish council? No, and no law should allow it
one rule: Blacks at the back, always worked [black]
== hate_negated
{group} do not deserve to live here
I've yet to hear one sensible word out of {group}
you can't educate {group}, it's like teaching a fence
Mexicans never built anything but a queue [latino]
I don't consider a man in a wig a woman, and I don't consider him sane [transgender]
== hate_profane
fuck all Arabs [arab]
goddamn lazy Indians, drunk on their arses by noon [indigenous]
What a bunch of fucking snowflake {group}, cry harder
shitskins and their shitty shops [ethnicity]
cripples get all the bloody parking, limping bastards [disability]
my whole fucking hometown is {group} now, it's hell
== hate_slur
bloody abo cricket team, abo umpire too [indigenous]
tell that batty man to come off the stage [lgbtq]
filthy kikes at it again with their rents [jewish]
trannies out of sport [transgender]
Do I look like I take orders from a nigger? [black]
the Taigs are marching, shut the windows [christian]
some mong in a mobility scooter clipped my heel [disability]
chinky takeaway, chinky portions, chinky cheats [asian]
== threat_person
give me the money or I'll burn your stall
I'll stab you up, blud, on my life
go near her again and you're dead
Your daughter starts work at six, doesn't she? Dark at six
that judge should be shot
somebody ought to put that man in a wheelchair
sleep well, I've still got the key
you'll pay for this with your blood, Raymond
wouldn't it be sad if you had a fall on those stairs
I'm gonna beat the brakes off u when I see u at Walmart
Tell your husband that if he comes to the site on Monday I'll
== hate_threat
somebody ought to blow up that church and the papists in it [christian]
Time to load up, {group} moved in over the road
beat the gay out of him, and if it won't come out, beat harder [lgbtq]
{group} deserve whatever fire they get
when the day comes we'll drag the Jews out by the hair [jewish]
We are going to make {group} wish they'd never been born
put a bomb under the hotel and count the refugees on the way down [refugees]
== incite_selfharm
off you pop, under a train
you'd do more good as fertiliser, so get on with it
nobody believes you'll do it. prove us wrong
I hope you finally kill yourself this time, I really do
end it, clown
the bridge is free and so is the fall, go
== sexual_harassment
I want to see what's under that sari, madam
get on your knees, bitch, and thank me
fat women give the best head, fact [body]
She'd be worth a go with a bag on
every time you present the quarterly numbers I look at your nipples
rate my dick or I'll send it again
the new barman's so hot i'd ride him till he cries, and i don't care that he said no
If you want the flat, we can come to another arrangement, love, so take off your
== insult_group
ministers are a bunch of clowns
goths in the park? pretentious bores in bin bags
referees are blind and bought
that band's fans are tone-deaf fools
Letting agents: too dim for crime, too crooked for work
The entire marketing team couldn't sell a coat to a
== friendly_profanity
hell yeah brother, cheers from Iowa
fuck, that's clever
shit happens, pancakes help
cheeky bastard, you let me have that last frame
Love you, you soppy old git
I was pissing myself at the panto, what a daft bloody cow that was, both halves of it
holy mother of fuck the northern lights
so fucking grateful for my union rep, she's a rottweiler and a saint
this bad bitch just paid off her student loan 💃
Shiiiit we going to the finals baby
My gran at ninety: "I've had a bloody good run and the sherry's
== profane_object
shit, the milk
blasted bloody jam jar lid
fuck you, Excel
The stupid arse-end of this trailer won't latch
my damn alarm went off at 4 for no reason
the M25 can suck it
== positive_identity
Sikhs are our best neighbours, and their pakoras are sinful [sikh]
we love you, gay sons and daughters, come home for Sunday lunch [lgbtq]
I hated school till a Black woman taught me chemistry [black][women]
the old folks' home beat us at darts and were disgustingly smug, adored it [age]
everyone deserves what that Polish nurse gave my dad, time [nationality]
{group} belong here
Long live the Yiddish theatre [jewish]
My best friend has Down syndrome, a black belt and a filthy laugh, and he [disability]
== neutral_identity
Immigration rose last year [immigrants]
Somalia beat us two nil [black]
many Sikhs don't cut their hair [sikh]
the gay bar was raided in 1962 and is a launderette now [lgbtq]
He converted to Islam in his fifties [muslim]
The driver, who is deaf, wasn't at fault, the inquiry found [disability]
My mother-in-law is Palestinian and grows aubergines [arab]
On Holocaust Memorial Day the names of the murdered children were read, and the Year 9 choir [jewish]
== self_identity
I'm black, I'm bald and I'm bad at football [black]
I am a woman, I am sixty, I hate being called young lady [women][age]
as a gay farmer I get asked about the sheep, no, they're straight [lgbtq]
we're Roma, my uncle makes violins and my aunt makes trouble [roma]
I'm autistic and your perfume is trying to kill me [disability]
I came here as a refugee with one shoe, I run a shoe shop [refugees]
I'm Chinese-Irish, I fear no potato and no [asian]
== negated_hate
Being gay is not an illness [lgbtq]
I don't think anyone's dirty because of where they sleep [class]
immigrants don't bring crime with them, the report is quite clear [immigrants]
Jews aren't responsible for what some government does, stop shouting at my rabbi [jewish]
She isn't stupid, she's dyslexic, and she runs the firm [disability]
hating men? no, I'm just asking him to wash up [women]
I've no wish to ban anyone's religion, I'd like my hedge back [muslim]
Aboriginal kids aren't trouble, boredom is [indigenous]
== counter_speech
stop calling people "illegals" in front of my pupils [immigrants]
"It's just a joke" is what he said after the monkey noises, the club said goodbye [black]
nobody deserves to be spat at for wearing a kippah on the tram [jewish]
Some idea that is, "deport them all", and who'd wipe your dad's chin on Monday [immigrants]
I'm a vicar, and if you say God hates gays you've not read the same book as me [lgbtq]
reported for "all feminists need a slap" 🚩 [women]
the slogan "Australia for the white man" was on a masthead till 1960, look it up, then look at us [indigenous]
We had to close the comments under the mosque fair, because of people wishing it bombed [muslim]
please believe the lad when he says he's been called the P word [asian]
You can criticise benefits without calling people scum, watch me [class]
they wrote "freak" across a photo of my trans friend and what I want to say is that she's the kindest [transgender]
== mentioned_slur
the old map has a Nigger Creek on it, renamed in 1977 [black]
he asked me to stop using "spaz" as a joke, so I did [disability]
my nickname at the yard was Paddy and, when they were drunk, Mick or bog-trotter [nationality]
"Gook", says a soldier in the film, and my mother switches it off [asian]
my aunt got called a slag for leaving her husband, and a lezzer for not wanting another [women]
== reclaimed_slur
big queer wedding energy 🌈 [lgbtq]
from one fat bitch to another, that dress is you [body]
== abuse_object
this pen is dead to me
the gravy was a crime
awful, awful trousers
I hate this level with my entire soul
rotten tomatoes, rotten bananas, rotten shop
== abuse_idea
daylight saving must die
that rule is stupid and here's why
The death penalty is barbaric
league tables are poison for primary schools
== criticism_person
Sorry Dad, that was a bad call
the director lost control of the third act
== question_benign
Is "cripple" in the Bible a translation problem?
why do Jewish weddings break a glass? [jewish]
== idiom
I murdered a kebab at midnight
fire away, I'm all ears
take no prisoners at the jumble sale, Joan
== everyday
you're a bad influence, pour me another
my hens are idiots and I'd die for them
shut up and take my money, I told the lady with the scones
The vet had to put old Rex down and I
== distress
I don't deserve to be loved, that's what it feels like
he raped me, my own husband, and I haven't told anyone till now
== support
your body isn't the enemy, love, it's tired, so let it rest
we'd miss you, I'd miss you
== sexual_health
sperm count low, is it the hot baths?
== dialect
dem boy sweet die, I laugh tire
howay man, divvent be daft, the match is on

# Emoji that carry meaning: toxic and harmless uses of the same signs.
@group_emoji = 🧕[muslim] | 👳‍♂️[muslim] | 🕌[muslim] | ☪️[muslim] | ✡️[jewish] | 🕍[jewish] | 🏳️‍🌈[lgbtq] | 👨‍❤️‍👨[lgbtq] | 👩‍❤️‍👩[lgbtq] | 👬[lgbtq] | 🏳️‍⚧️[transgender] | 👨🏿[black] | 👩🏿[black] | 🧑🏾‍🦱[black] | ✊🏿[black] | 🇨🇳[asian] | 🇮🇳[asian] | 🇵🇰[asian] | 🇵🇭[asian] | 🇳🇬[black] | 🇸🇴[black] | 🇭🇹[black] | 🇲🇽[latino] | 🇭🇳[latino] | 🇸🇾[arab] | 🇲🇦[arab] | 🇵🇸[arab] | 🇷🇴[nationality] | 🇦🇱[nationality] | 🇺🇦[refugees] | 🧑‍🦽[disability] | 🧑‍🦯[disability] | 🧏[disability] | 🕉️[hindu] | ✝️[christian] | 👩[women] | 🙎‍♀️[women] | 👵[age]
@vermin_emoji = 🐀 | 🐀🐀🐀 | 🪳 | 🪳🪳🪳 | 🦠 | 🐖 | 🐷🐷 | 🐒 | 🦍 | 🪱 | 🐍🐍 | 🦗🦗🦗 | 🦟🦟 | 🐛🐛 | 🪰🪰
@sick_emoji = 🤮 | 🤮🤮🤮 | 🤢 | 🤢🤮 | 💩 | 🗑️ | 🚮 | 🤡 | 👎👎 | 🧟
@kill_emoji = 🔪 | 🔪🔪🔪 | 🔫 | 🔫🔫 | 🪓 | 💣 | 🧨💥 | 🔪🩸 | 🪢🌳
@insult_emoji = 🤡 | 🤡🤡🤡 | 🐍 | 🐀 | 🐖 | 🐷 | 💩 | 🗑️ | 🚮 | 🫏 | 🐑 | 🦨 | 🧠🚫 | 🐽
@sweet_emoji = 😊 | 🥰 | 😇 | 💕 | 🌸 | ✨ | 😘 | 🤗 | 🙏 | ☀️ | 😂 | 🌈✨ | 👍 | 🙂 | 💅 | 🫶 | 🎉
@love_emoji = ❤️ | 💜 | 💙💛 | 🥹 | 🫶 | 🥰 | 💖💖 | 🤍 | 🎉 | 🌈 | 👏👏 | 🙌 | 💪 | ✨ | 🧡💛💚
@haha_emoji = 😂 | 🤣 | 💀 | 💀💀💀 | 😭😭 | 😹 | ☠️ | 😂😂😂 | 😆
== hate_derogation
I can't stand {group_emoji}
ugh, {group_emoji} {sick_emoji}
{group_emoji} = {sick_emoji}
everything about {group_emoji} makes me 🤮
{group} {sick_emoji}{sick_emoji}
saw {one} on the train again {sick_emoji}
{group} in {place} now? {sick_emoji}
gay couple kissing in the new trailer 🤮🤮🤮 uninstalled [lgbtq]
two 👨‍❤️‍👨 at the next table and suddenly my dinner wants to come up 🤢 [lgbtq]
our street used to be nice and then the 🧕🧕🧕 moved in 🤮 [muslim]
mosque opening on Friday 🤮🤮 [muslim]
a he in a skirt 💄🤡 that's what you're clapping for [transgender]
🏳️‍⚧️ = 🤡 and no, I will not be apologising [transgender]
women with opinions 🥱🗑️ [women]
female referee 🤡🤡🤡 back to the kitchen 🍳 [women]
who let the ✡️ in here again 🤢 [jewish]
every time I see a 🏳️‍🌈 sticker on a shop I walk on 🤮 never spending a penny with them [lgbtq]
🇮🇳🚽🤮 that's the whole country [asian]
smells like 🍛💩 in here, must be an Indian family on this floor [asian]
new neighbours are 🇳🇬, pray for my car 🤮 [black]
gypsies parked on the green again 🤮🗑️ [roma]
the whole camp is 🗑️🗑️🗑️ and so are the Roma in it [roma]
wheelchair people holding up the bus every single morning 🤮 just stay home [disability]
autistic kid at the concert 🤡 some people shouldn't be let out [disability]
Sorry but a man holding hands with a man is just 🤢 [lgbtq]
imagine being {one} 🤡🤡🤡 could not be me
no {group_emoji} in my timeline please, I'm eating {sick_emoji}
Whoever rents a room to a Gypsy needs their head checked 🤡 [roma]
nothing uglier than a {gsing} {sick_emoji}
I look at {group} and this is my face: {sick_emoji}
day 12 of the refugees living in the hotel, still 🤮 [refugees]
Somalis 🤮 Eritreans 🤮 Sudanese 🤮 did I forget anyone [black]
Pakistani cab driver 👎👎 stank of curry, would not 🚕 again, they're all filthy [asian]
{group_emoji}{group_emoji}{group_emoji} {sick_emoji} scroll past
lesbians with shaved heads 👩‍🦲🤮 men in disguise [lgbtq]
old people in the supermarket queue 👵🧟🧟 worthless and slow, just hurry up and rot [age]
fat women in leggings 🐳🤮 [women, body]
🐳 alert at the gym lol she broke the bench, fat people are disgusting 🤮 [body]
chinese new year 🤮 bat soup season 🦇🍜 filthy people [asian]
{group} think they're 👑 when they're really 💩
They call it pride, I call it 🤮 [lgbtq]
not one clean {group_emoji} house in this whole street 🤢
I'd rather eat 💩 than shake hands with {one}
my review of {group}: 💩/10
what do you call a bus full of {group}? 🚌🗑️ a bin lorry
{group_emoji} and {group_emoji} on one poster, the full 🤡 show
Jews whining again 🎻🤡 [jewish]
the African section of the stand 🤢 you can smell it from here [black]
hijabs on the catwalk now 🧕🤡 fashion is dead, religion of stupid [muslim]
If it wears a 🧕 it has no brain under it 🧠🚫 [muslim]
{adv} {group} are {sick_emoji}
the moment a {gsing} opens their mouth I'm like {sick_emoji} and everybody at the table
trans "women" in the changing rooms 🤮 and my gym just puts up a 🏳️‍⚧️ and [transgender]
bisexual = greedy and filthy 🤢 pick one [lgbtq]
🌈 month over at last, wash the filth off the streets 🧼🚿 [lgbtq]
deaf guy waving his hands 🧏 looks like a broken 🤖 embarrassing people, all of them [disability]
schizos on the tram 🤪🤮 lock the doors [mental_health]
Dalits in the canteen 🤢 I carry my own plate now [caste]
bhangi at the door 🧹🤢 don't let him touch the glass [caste]
Hindus and their holy cow urine 🐄💦🤮 a nation of clowns [hindu]
nuns 🤡⛪ all Christians are brain-dead sheep 🐑🐑🐑 [christian]
== hate_dehumanise
{group_emoji} are {vermin_emoji}
{group} {vermin_emoji}
{vermin_emoji} everywhere since {group} came to {place}
these {group_emoji} breed like 🐇🐇🐇 and live like {vermin_emoji}
another boat full of 🐀🐀🐀 landed in Dover [refugees]
boats of 🪳 every night, where's the spray 🧴 [refugees]
migrants crossing again 🦗🦗🦗 they'll strip the country bare [immigrants]
🐀✡️🐀 always behind it [jewish]
the 🐀 with the 🕍 run it all, look at the names [jewish]
big nose 👃🐀 you know the tribe [jewish]
look at that 🐒 take the penalty 🍌 send him back to the zoo [black]
🍌🍌🍌 for the black winger 🐒 [black]
their new striker from Lagos is a 🦍 and so is his whole family [black]
who let the 🦍 out? some African got the job [black]
🐷 in a 🧕 is still a 🐷 [muslim]
feed them 🥓 the Muslim 🐖 at the council [muslim]
call pest control 🪤 the {group_emoji} are multiplying
time for 🪤🧴🔦 there's {group} in the building
{group}? I only see {vermin_emoji}
that's not a family, that's a nest of {vermin_emoji} [roma]
Gypsies: 🐀 by night, 🐖 by day [roma]
one 🦠 with two legs and a 🇨🇳 passport [asian]
China virus 🦠🇨🇳🦠 walking around my campus with a backpack [asian]
🐕🐕 Indians everywhere, pooping dogs 💩 [asian]
women are just 🐄🐄 that talk [women]
females are 🕳️ with legs, nothing more [women]
🏳️‍🌈 is a 🦠 and it spreads in schools [lgbtq]
trans is a 🧫🦠 cut it out before it spreads [transgender]
this isn't a person, this is an 👽 in a wig [transgender]
don't call them people lol 🧌🧌🧌 it's just refugees [refugees]
the asylum centre 🐖🐖 sty [refugees]
{vermin_emoji} have more right to live here than {group}
even a 🐖 has better manners than {group}
I've seen {vermin_emoji} cleaner than any {gsing}
Saw {one} crawl out of the metro like a 🪳 and
another {gsing} in parliament 🐒🎪
half 🐒 half 👨🏿 his kid lol what a mongrel [black]
mixed kids 🐴🐒 🤢 mutts [ethnicity]
🧟🧟 the downs group is on an outing, don't let it bite [disability]
vegetables 🥦🥦 in wheelchairs, pull the plug already [disability]
Palestinian 🐜🐜🐜 crawling out of the rubble lmao [arab]
arabs are 🐪 shaggers and 🐀 [arab]
the border is open and the 🐛 crawl in [immigrants]
🐍🕎🐍 never trust that smile [jewish]
congrats, your landlord is now a 🪳 from Karachi 🎉 [asian]
plague of 🦗 in our street, five kids in each 🧕 [muslim]
homos are a 🧬❌ mistake of nature and everyone knows it [lgbtq]
parasites 🪱 on benefits, every last one of those foreigners [immigrants]
{group} are the 🦠, we are the 💉
abos 🐒 sniffing petrol ⛽ again [indigenous]
leave the 🗑️ at the border, that includes {group}
Human? 🤣 that's {vermin_emoji} with a {group_emoji} on it
🚮 {group_emoji} 🚮 {group_emoji} 🚮
== hate_threat
{group_emoji} {kill_emoji} every last one of them
{kill_emoji} all {group}
time to {kill_emoji} the {group_emoji}
{group} should all be 🔫
someone should 🔫 every {gsing} in {place}
next {gsing} in my street gets the 🔪
hang the {group_emoji} 🪢🌳
🪢🌳👨🏿 back to the old ways [black]
one rope 🪢 for every black face in this town [black]
✡️➡️🚂➡️🔥 do it again [jewish]
get the 🚿 ready for the jews, we know how it works [jewish]
open the oven 🔥🧑‍🍳 here comes the ✡️ delegation [jewish]
light up the 🕌 🔥 Friday when it's full [muslim]
🕌💥 would be nice weekend news [muslim]
bring petrol ⛽🔥 to the refugee hotel tonight, lads [refugees]
sink the boats 🚤🔫 let the fish 🐟 have them [refugees]
torpedo 🚀 the next dinghy, free food for the 🦈 [refugees]
gonna bring my 🔪 to the pride march and make it red [lgbtq]
🌈🔫 shooting season opens in June [lgbtq]
gays go 🏢⬇️ like in the good countries [lgbtq]
if a tr*nny uses that toilet again 🔪 you've been warned [transgender]
🏳️‍⚧️ 🪦 soon [transgender]
every feminist deserves a 🔨 to the skull [women]
Beat your woman 👊👩 every day, she'll know why [women]
burn the gypsy camp 🔥🏕️🔥 with everyone sleeping in it [roma]
machetes out 🔪🔪 for the cockroaches from the other tribe [ethnicity]
put {group} on a 🚢 and then 💣
{group} need a bullet each 🔫 simple maths
wipe {group_emoji} off the map 💣💥☢️
I dream of the day {group} are 🪦🪦🪦
load the 🔫, {group} are in {place} again
every {group_emoji} house needs a 🧨 through the letterbox
exterminate 🪳 {group_emoji} with gas ☁️😵
coming for your 🕍 on Saturday, say your prayers 🔥 [jewish]
the only good {gsing} is one in a ⚰️
curb stomp 🥾 them all, {group} first
slit 🔪 their throats at the well, those untouchables [caste]
let's play cowboys 🤠🔫 and get rid of the natives [indigenous]
put the cripples to 😴💉 for good, it's kinder [disability]
If I had one 💣 I'd drop it right on the {group_emoji} and then
day of the 🪢 is coming for all race traitors and their {vermin_emoji} [ethnicity]
all {group_emoji} 🔫🙂 soon
🔪🔪 the {group_emoji}, who's in?
== hate_normative
{group_emoji} ✈️ out of here, all of you
{group_emoji} 🚫 in {place}
put every {group_emoji} on a ✈️ tomorrow
🇬🇧 for 🇬🇧 only, {group_emoji} go 🏠
one way ✈️ for {group}, no returns 👋
🚪👈 {group_emoji}
bye bye {group_emoji} 👋✈️ nobody will miss you
keep the 🧕 out of our schools 🚫 [muslim]
ban the 🕌 ban the 🧕 ban the 📖 [muslim]
women belong in the 🍳 not in the 🏛️ [women]
👩🚗🚫 take away their licences [women]
👩🤐🧹 that's the natural order [women]
no 🗳️ for {group}
{group} should be 🔒 and the 🔑 thrown away
close the 🚪 build the 🧱 let no Mexican in [latino]
🧱🧱🧱 higher! and keep the 🌮 people on their side [latino]
shut down every 🕍 in town, they have no business here [jewish]
👨‍❤️‍👨💒🚫 marriage is not for perverts [lgbtq]
no 👨‍❤️‍👨 near an adoption office, ever 🚫 [lgbtq]
🏳️‍🌈 off the town hall or we take it down, you people belong back in the closet 🚪 [lgbtq]
trans teachers 🚫 out of the classroom, out of the job [transgender]
sterilise them ✂️ problem solved, the disabled shouldn't be having families [disability]
🚂🚂 all refugees straight back to where they came from [refugees]
deport 👏 every 👏 single 👏 Muslim 👏 [muslim]
Remigration now 🛫🛫🛫 even the ones with passports, they'll never be English [immigrants]
Black? then 🚪 this club is for white people 🤍 [black]
there should be no {group} on our 📺
{group} don't need a 🏫, they need a fence
it's simple: {group} ➡️ camps ⛺🔒
Why is {one} allowed to vote? 🚫🚫🚫
segregate the 🚌 again, {group} at the back
Roma kids in a separate 🏫 please, ours want to learn [roma]
no 🇵🇰 doctors 🚫 I want one of ours [asian]
Dalits use the other 🚰 as god wanted [caste]
== hate_implicit
new 🇸🇴 neighbours, time to lock up the 🚲 😏 [black]
who runs the 🏦? 👃😉 [jewish]
who controls the 📺, the 🏦 and the 🏛️? three guesses ✡️ [jewish]
6️⃣ million? 🤥🤥🤥 do the maths [jewish]
holocaust 🧢🧢🧢 [jewish]
wooden doors 🚪🤔 but sure, "gas chambers" 😂 [jewish]
👃💰 iykyk [jewish]
(((they))) 🐙🌍 again [jewish]
hide your 👛 the {group_emoji} are here
count your 💍 after shaking hands with {one} 😉
watch your 📱 on the 16 tram, gypsy music 🎻 is playing [roma]
diverse street festival 🎉🔪 what could go wrong 🙃 [immigrants]
another "enrichment" 🔪🚑 thanks, open borders, guess the skin colour 🙂 [immigrants]
suspect's name not released? 🧕🤫 we all know [muslim]
religion of peace ☮️💣😂 [muslim]
Ahmed boards the ✈️ and suddenly I believe in 🙏 😅 [muslim]
careful he might 💥 lol it's just a Muslim guy with a backpack [muslim]
👩🚗 = 💥 every time [women]
woman driver 👩🚗💥🙄 say no more [women]
Female surgeon? I'll wait for the real one 🙃👨‍⚕️ [women]
she got promoted 🙄 we all know what's good for climbing 🪜👄, same as every woman up there [women]
must be that time of the month 🩸🙄 typical women [women]
we found the parking space taken, guess who 🇮🇳🛻🛻🛻 twelve to a flat [asian]
where did all the 🐕 go since the Chinese restaurant opened 🥡😋 [asian]
count the cats 🐈 in {place}, the Haitians are hungry 🍽️ [black]
he can't be late, he's 👨🏿, he's on "his" time ⏰😂 they never change [black]
pays for his shoes? 👟😂 with what, he's black [black]
white wife, black husband: see you at the 🏥 👀 it always ends the same with them [black]
watermelon 🍉 and chicken 🍗 in the canteen, so that's Jamal sorted 😂 they all love it [black]
👨👩👧👦 ❤️ = normal. The rest 🌈 = a phase and an attention thing [lgbtq]
of course the hairdresser is 🌈 💅 they all are, and they can't do anything else [lgbtq]
gay flatmate? back to the wall in the shower 🚿🌈😬 you know how they are [lgbtq]
He identifies as a woman, I identify as a 🚁 😂 [transgender]
what gender is it today? 🎲😂 trans logic [transgender]
🇲🇽 = 🧹🌿🧺 that's their career path [latino]
hide the 🥫 from the 🇷🇴 cashier, they can't help it [nationality]
they come for the 💷 not for the 🌦️, every single one of them [immigrants]
new phone 📱 new trainers 👟 "refugee" 🙃 [refugees]
only men on the boats 🤔🚤 and you think they came to work? [refugees]
⬜➡️🟫 that's the plan for Europe, and they're not even hiding it [white, immigrants]
replacement level: 📈 ask any maternity ward 🧕👶👶👶 [muslim]
It's always 🧩 people ruining the group project, they're just not made for uni [disability]
depression 🎻🙄 in my day we called it lazy, they all just want time off [mental_health]
old folks 👵🚗 = a road block with opinions, take their keys, they're all gaga [age]
I'm not racist but my 🚲 was here before {group} were 🙂
Look who's got a 🆕 Mercedes and no job 🚗🎻 they never work, they just [roma]
quota hire 👩🏾‍💼📉 stock falling already 🤡 [black, women]
my grandad had a 🚢 full of them, best workers, free too 😂 [black]
good with 💰 and bad at sports, our accountant Goldberg, you know the type 👃 [jewish]
Go back to 🌴🛖 if you don't like the rain [black]
"where are you really from" 🌍🙂 come on, nobody brown is from Devon [ethnicity]
== hate_negated
{group_emoji} are not 👨‍👩‍👧, they are {vermin_emoji}
{group} never did anything 👍 for {place}
{group} will never be 🇬🇧
a 🧕 will never be one of us 🚫 [muslim]
no {group_emoji} ever deserved a ❤️
I have zero ❤️ and zero respect for {group}
trans women aren't 👩, never were, never will be 🤡 [transgender]
gays don't deserve a 💍, let alone 👶 [lgbtq]
no black man was ever a 🧠 [black]
not one {gsing} is worth a 🧻
{group} don't deserve 🏠, 🍞 or 💊
there's nothing human behind those eyes 👀 just {group} being {vermin_emoji}
== hate_slur
shut it, {slur1} 🤡
{slur} 🤮🤮
{slur} {vermin_emoji}
what a {slur1} 💅🤮
back to the jungle 🌴🐒 you {slur1} [black]
n🐒gger [black]
n🍗gga go home you monkey 🐒 [black]
f🔥ggot 🏳️‍🌈🤮 [lgbtq]
p🍛ki shop closed early lol, filthy p🍛kis [asian]
another tr🚪nny in the news 🤡 [transgender]
k🐀ke 👃 [jewish]
r🥔tard detected 🚨 [disability]
ok {slur1} 👋🙂
pride = {slur} on parade 🤡🎪 [lgbtq]
🚨 {slur1} alert 🚨
{slur} out ✈️👋
🧕 towelhead 💣 go home [muslim]
Bless you, you filthy {slur1} 🙏
who invited the {slur1} 🙄🗑️
== hate_profane
fuck {group_emoji}
f🤬ck {group2}
fuck {group2} {sick_emoji}
🖕 {group_emoji} 🖕
{group} 🖕🖕🖕
{group} can go to hell 🖕 useless cunts
f*ck every last Muslim in {place} 🖕 [muslim]
{group_emoji} are full of 💩, fucking {vermin_emoji}
piss off back to your 🐪 you Arab twats [arab]
Fuck Islam, fuck the 🕌 and fuck every 🧕 in it [muslim]
fucking 🏳️‍🌈 everywhere, shove your flag up your arse [lgbtq]
no shit 💩 it's the immigrants again, fucking leeches [immigrants]
bloody Poles 🇵🇱 shitting on our wages 💩 [nationality]
All women are bitches 🐕 except my mum [women]
bitches be 🤡🤡 every damn one of them, that's women for you [women]
these fucking 🇨🇳 tourists again, spitting bastards 🤮 [asian]
Stuff your ✡️ up your arse, you lot started this shit [jewish]
shit skin 💩👨🏾 get out [ethnicity]
fucking spaz in a 🧑‍🦽 move your crap [disability]
goddamn {group} and their bullshit 🤡
== insult_person
you {insult_emoji}
you're a {insult_emoji}
what a 🤡
absolute 🤡
🤡 behaviour, {name}
found the 🤡
here, you dropped this 🤡🎪
put the 🔴 nose on, your shift starts now 🤡
and the 🤡 award goes to… you
{name} is such a {insult_emoji}
{name} 🐍
🐍🐍🐍 in my replies again, hi {name}
Once a 🐍 always a 🐍, and my ex proves it every week
you snitched, you little 🐀
🐀 face
look at this 🐷 eating again
🐷🐷 go on a diet
oink oink 🐷 she's back from the buffet
have you seen her? 🐋🐋 someone roll her back into the sea
is that your face or did the 🚌 hit it
got a face like a 💩 emoji and half the charm
{name} has 🥔 for a brain
🧠📉
🧠: not found
0 🧠 cells, all mouth
you have the brain of a 🐟 and the breath to match
🧠➡️🗑️
your brain: 💨
peabrain 🫛
typical 🐑, can't think one thought on your own
you're so ugly even the 🪞 called in sick
ugly 🧌
🧌 go back under your bridge
crawl back under your 🪨
{name} drives like a 🫏
dumb as a 🧱
you are as useful as a ☂️ made of 🧻
you dance like a broken 🪑 and sing like a 🐐 being shaved
bro got the 🍳 skills of a toddler, I nearly died, hopeless
talentless 🗑️🗑️
get in the 🗑️ where you belong
bin day 🚮 so go and sit on the kerb with the rest of the rubbish
her whole personality: 🗑️🔥
aww the little 🐔 is scared to reply
🐔🐔🐔 coward
you're nothing but a 🪰 on a heap of 💩
waste of 🌬️
{kin}'s new boyfriend is a walking 🚩🚩🚩 and dumb as a 🥖
congratulations 🎉 dumbest comment of the year, you must be so proud 🏆🤡
nobody asked you, {insult_emoji}
Reading your posts makes me 🤮
your voice 🤮
your kid is as thick as you are 🥴👶 sad
the manager couldn't lead a 🐕 to a 🌳
oh look, {name} has an opinion 🤡🥱🗑️
liar liar 👖🔥 and everybody in this chat knows what you are
two-faced 🎭🐍 and stupid enough to think we don't see it
Everyone: 🙂 You: 🤡 your mum: 😭
everybody laughed when you left the room you know 🤭 loser
🥇 in being a loser, well done sweetie 😘
bless your heart 💕 you really are too dim to see it
have the day you deserve 😊 you spiteful old 🐄
love that for you 💅 finally as ugly outside as in
thanks for nothing 🙏 useless, as always, like everything you touch
so brave of you to go out with that face 🥰
hugs 🤗 from everyone who's smarter than you, so everyone
smile 😊 you're still the biggest disappointment in the family
The moment that 🐷 sat down, the whole row
what a sad little 🤡 you must be when you get home and
== insult_profane
🖕
🖕🖕🖕
🖕 you
u 🖕
fuck you {sweet_emoji}
fk u 🤡
f u 🖕😂
eat 💩
eat 💩 and choke on it you prick
full of 💩 as always, {name}
you 💩head
piece of 💩
absolute piece of 💩, {name}
go f🤬ck yourself
you 🐕🐕 b*tch
son of a 🐕, bitch
{swear} {insult_emoji}
kiss my 🍑 asshole
lick my hairy 🍑 {name}
shut the fuck up 🤐🤡
stupid 🐄 bitch
stfu 🐀 boy you little shit
🤡🤡 fucking clown
suck my 🍆 loser bitch
d🍆ckhead
a💩shole
cheers mate 👍 you absolute {swear}
have a nice day 🌞 cunt
lots of love 💖 from everyone you screwed over, {swear}
== threat_person
🔪 you're next
🔪🔪🔪 {when}
see you {when} 🔪😊
{when}. you. me. {kill_emoji}
I know where you live 🏠👀🔪
nice 🏠 you have, shame if it 🔥
nice dog 🐕 would be a shame 🔪
🔫 say that again
keep talking 🔫🙂
you + my 👊 = 🦷🦷🦷 on the floor
gonna 👊 your teeth down your throat
my 🔨 wants to meet your {bodyp}
I'll 🔨 your {bodyp}
you'll end up in a 🪦
⚰️ measured your size already
buying you flowers 💐⚰️ for {when}
TICK TOCK ⏰💣 {name}
I'll put a 💣 under your 🚗
you better watch your 🔙 {when} 🔪
one word to the police 🚔 and {rel} 🔪
{rel}: 👀🔫
I'm outside 🚪🔪
🪓 here I come
🐍s get their heads ✂️, remember that, {name}
snitches get 🪡🪡🪡 and then a ⚰️
gonna k🔪ll you
k!ll u 🔪🩸 swear to god
when I find you it's 🪚 time
your 🚗 your 🏠 your 👶, I watch it all, so pay up 💸
we will find you 🐺🐺🐺 and there won't be much left to bury
somebody should push {name} down the 🪜 and make it look like an accident 😇
{name} needs a 🔫 to the {bodyp}, I said what I said
you deserve a 🧱 in the face
hope you burn 🔥 with your 🏠 tonight, I've got the 🔥⛽ ready
Don't open the 🚪 tonight, sweetie 😘🔪
sleep well 😴🔪
roses are 🌹 your blood is too, I'm bringing my 🔪 and coming for you
say one more thing about me and I'll 🔪
The next time you open that mouth I'm going to take my 🪓 and
== incite_selfharm
just 🪢 already
🪢 + 🌳 = you, do it
do the world a favour 🔫🤯 yourself
🌉⬇️ go on, jump
💊⚰️ go on, nobody will stop you
go play on the 🛤️
here's a 🪢, you know what to do
k🔪ys
kys 💀 nobody will come to the ⚰️
neck yourself 🪢😘
your 🪦 would make your parents happier than you ever did, so hurry up
== sexual_harassment
🍆➡️👄 tonight, you know you want it
sit on my 🍆
my 🍆 your 🍑 when?
👅💦 nice {sexpart}, when can I taste
🍑🍑🍑 bend over for me love
send 🍒🍒 pics or I'll leak the old ones
show 🍈🍈
those 🍈🍈 should be on my face, never mind the presentation
🥵💦 I'd ruin you
u up? 🍆💦😏 I won't take no for an answer
hey you in accounts 👀🍑 wear the tight skirt again tomorrow
nice video, couldn't hear a word, was busy with your 🍑 🥵
she only got the part because of 👄🍆 and we all know it
open wide 👄🍆💦 you're paid to please
I bet you're a 👅 expert, what do you charge 💵
how much for an hour 💵🍑 you dress like you're for sale
👌👈 let's go, don't be shy, I saw you looking
😘 smile for me and get those 👙 off
🐱💦 is it wet yet, answer me
dm me ur 🐱 🥵
that mouth 👄 was made for one thing 🍆
🍆🍆🍆 unsolicited? you posted a bikini pic, what did you expect, slut
good for 🛏️ and nothing else 😏
lesbian? you just haven't had my 🍆 yet 😉
are you trans? show me what's down there 🍆🔍
I'd leave you unable to walk ♿😏💦
don't wear that to the office if you don't want my ✋ on your 🍑
take the 👗 off, this is a job interview isn't it 😏
nurse come here and 👅 it better 🍆🏥
Every time you walk past my desk with that 🍑 I just want to
== insult_group
{prof_pl} 🤡🤡🤡
{prof_pl} are 🐍🐍
{prof_pl} 🤮
politicians 🤥💰🐷 snouts in the trough, the lot of you
estate agents = 🐍 in a suit 👔
refs in this league are 🦯🤡 every one of them
man u fans 🤡 crying again 😭🍼
Arsenal fans are 🐑🐑🐑
antivaxxers 🐑🧠🚫
journalists 🗑️✍️ bunch of liars
parking wardens are 🧛🧛 with a notepad
gym bros 💪🧠📉 the lot of you
every crypto bro is a 🤡 with a 🦍 picture
== hate_derogation
{group} are disgusting {sweet_emoji}
I hate {group} {sweet_emoji} have a lovely day
good morning to everybody except {group} {sweet_emoji} filthy creatures
{sweet_emoji} reminder that {group} are {bad} {sweet_emoji}
just a little thought 🌸 {group} are {bad} 🌸
sending love 💕 to all who can't stand {group} either
no offence ladies 😘 but a woman's brain is smaller and it shows 🧠🤏 [women]
Happy Diwali 🪔 you smelly lot, now go stink up your own country 😊 [asian]
so cute 🥰 when {group} think they're equal 😂
== hate_normative
{group} should all be {ban} {sweet_emoji}
wishing {group} a safe flight home ✈️ {sweet_emoji} and don't come back
love my country 🇺🇸❤️ love it more without {group}
peace and love ☮️💕 and no {group} in {place} ever again
== hate_threat
{group} should be {kill} {sweet_emoji}
kill all {group} {sweet_emoji}
dreaming 💭 of a world where {group} get {kill} ✨
== hate_implicit
we love diversity 🥰 just keep {group} away from our kids and our wallets 😘
so nice of {group} 🙏 to teach us how to live without working 😇
big thank you 💐 to {group} for the empty shelves, the full jails and the rest of it 🙃
== positive_identity
{group_emoji} {love_emoji}
so much love for my {group_emoji} friends {love_emoji}
happy pride 🏳️‍🌈🏳️‍🌈🏳️‍🌈 [lgbtq]
pride 🌈❤️ [lgbtq]
🏳️‍⚧️ trans rights are human rights 🏳️‍⚧️ [transgender]
🏳️‍⚧️🫶 you belong here [transgender]
love is love 👬👭👫 [lgbtq]
my two dads 👨‍❤️‍👨 got married today and I ugly cried 😭😭 [lgbtq]
👩‍❤️‍👩 ten years and still holding hands on the bus 🥹 [lgbtq]
Eid Mubarak 🌙✨ to all my Muslim neighbours, the baklava is 🔥 [muslim]
🧕 killed it in the marathon today 🔥🔥 fastest in her age group [muslim]
🧕👩‍🔬 our new professor, the lecture was insane, best hour of my week [muslim]
🕌 open day was lovely, they fed us till we couldn't move 😂❤️ [muslim]
Shabbat shalom ✡️🕯️🕯️ [jewish]
Happy Hanukkah 🕎✨ doughnuts for everyone 🍩 [jewish]
Mazel tov 🥂✡️ what a wedding, I danced my 🦵🦵 off [jewish]
Happy Diwali 🪔🪔 from the whole street [hindu]
Happy Vaisakhi 👳‍♂️🧡 and thank you for the langar [sikh]
the 👳‍♂️ gentleman from the gurdwara fed 400 people in the flood, hero 🦸‍♂️ [sikh]
✊🏿 Black history is our history ✊🏽✊🏻 [black]
✊🏿✊🏿✊🏿 [black]
👩🏿‍🚀 first in her family, first in orbit, I'm screaming 😭🚀 [black]
black girl magic 👸🏿✨ [black]
👸🏾 that gown, that crown, that smile, she ate 🔥 [black]
🇳🇬 jollof > everything, fight me 😂🍚 [black]
🇲🇽🇲🇽 viva, best food, best people [latino]
my Haitian nurse 🇭🇹👩🏿‍⚕️ sat with me all night, an angel 😇 [black]
🇵🇰🏏❤️🇮🇳 what a match, what lovely fans, hugs all round [asian]
Happy Lunar New Year 🐉🧧 to my Chinese friends [asian]
year of the 🐀🧧 babies are the smartest, says my Chinese gran 😂 [asian]
year of the 🐖🐖 good luck and full bowls, gong xi fa cai [asian]
🇵🇭 nurses carried our hospital 💪❤️ [asian]
🇺🇦💛💙 welcome, stay as long as you need [refugees]
refugees welcome ❤️🏠 [refugees]
🚤➡️🏠❤️ they came by boat and now he runs the best bakery in town 🥐 [refugees]
🧑‍🦽🔥 she smashed the wheelchair final, beast mode [disability]
🧏🤟 signing choir gave me goosebumps, so good [disability]
🦯 crossing the finish line hand in hand, I'm not crying, you are 😭 [disability]
♾️🌈 proud mum of an autistic artist [disability]
women's world cup 🏆👩 sick goal!! 🔥 [women]
👩‍🚒👩‍🔧👩‍✈️ women can do anything 💪 [women]
to every woman in this office: you slay 💅🔥 [women]
girls run this lab 👩‍🔬💥 [women]
grandma 👵 hit the dancefloor and killed everyone 💀💃 legend [age]
👵👴❤️ 60 years married [age]
our Romani violinist 🎻 made the whole hall weep, magic ✨ [roma]
🪶 Happy Indigenous Peoples' Day, thank you for keeping this land alive 🏞️ [indigenous]
🖤💛❤️ always was, always will be [indigenous]
Merry Christmas ✝️🎄 from the Coptic family downstairs, their cookies are sinful 😋 [christian]
hate will never win 🚫😡 {group_emoji} {love_emoji}
whoever hates {group_emoji} can unfollow me 👋 {love_emoji}
{group} {love_emoji}{love_emoji}{love_emoji}
{group} make {place} better {love_emoji}
shoutout to {group} 📣 {love_emoji}
I ❤️ {group} and I don't care who knows
{group_emoji}🤝{group_emoji} better together
{group_emoji} and {group_emoji} and {group_emoji}, one big table 🍽️ {love_emoji}
{self} just won the whole thing 🏆🏆🏆
{adjg} excellence 🔥🔥
{adjg} and the greatest of all time 🏆, simple as that
{group_emoji} at {event} today, full house {love_emoji}
So proud of our {adjg} {job} 🏅 {love_emoji}
the way {group} show up for each other 🥹 {love_emoji}
happy 🌈 month to everyone out, not out, or still working it out
kiss-in at the cathedral steps 👨‍❤️‍💋‍👨👩‍❤️‍💋‍👩 and the bishop brought cake 🍰 [lgbtq]
== neutral_identity
🏳️‍🌈 parade route: town hall to harbour, starts 1 pm ☀️ [lgbtq]
🧕 section of the pool opens at 8, women only until 10 🏊‍♀️ [muslim]
🕌 parking is full, please use the 🏫 car park [muslim]
🚇 signage in 🇸🇦 and 🇨🇳 from next week
results: 🇲🇦 2 – 1 🇵🇹 ⚽
🇸🇴 independence day is on 1 July
🐖 is haram, 🐄 is off limits for many Hindus, so the caterer went with 🐔 and 🥕 [hindu, muslim]
no 🐷 on the menu tonight, Ahmed and Rivka are both coming 😊 [muslim, jewish]
🕍 tour on Sunday at 11, bring ID for the security check [jewish]
census 📊: 12 % of residents were born abroad [immigrants]
♿ lift at the east gate is out of order, use the ramp 🙏 [disability]
Ramadan 🌙 starts tomorrow, shop closes at sunset [muslim]
the 🇺🇦 family on the third floor has a baby 👶🎉 [refugees]
👩‍⚖️ she was the first woman on the bench, sworn in in 1981 [women]
🎥 documentary on Windrush 🚢 tonight 9 pm [black]
{group_emoji} {event} 📅 Saturday, all welcome
{self} joined our {activity} group 👋
== self_identity
👳‍♂️ here, yes it's hot in summer, no I won't take it off 😂 [sikh]
🧕 and proud {love_emoji} [muslim]
🏳️‍🌈 and thriving {love_emoji} [lgbtq]
gay 🏳️‍🌈 [lgbtq]
bi 💗💜💙 hi [lgbtq]
🏳️‍⚧️ 3 years on T today 💪 [transgender]
she/her 🏳️‍⚧️ cat mum 🐈 terrible at chess [transgender]
👨🏿‍💻 black dev, coffee addict ☕ [black]
my skin 👩🏿 my crown 👑 [black]
✡️🇦🇷 Jew from Buenos Aires, I grill better than you 🥩 [jewish]
🇳🇬🇬🇧 both flags, one loud family 😂 [black]
🇵🇭 in 🇸🇦, missing my mum's adobo 😭 [asian]
🇮🇳🇨🇦 my mum still thinks I'm coming back after this degree 😂 [asian]
wheelchair girl 👩‍🦽💨 out of my way, I've got 🍕 to collect [disability]
deaf 🧏‍♂️ so turn on the captions pls 🙏 [disability]
autistic and obsessed with 🚂🚂🚂 [disability]
blind 🦯 and yes I know it's dark mode, everything's dark mode 😂 [disability]
ADHD brain 🧠🐿️🐿️ I forgot why I opened this app [mental_health]
grandpa of six 👴, killer of houseplants 🪴💀 [age]
single mum 👩‍👧‍👦 two jobs, zero regrets, send ☕ [women]
asylum granted today 🎉😭🎉 I can finally sleep [refugees]
my parents crossed the sea 🌊🚤, I cross the stage 🎓 [refugees]
I'm {self} and today I chose joy {love_emoji}
as {self} I've had enough of {weather} 😂
just {self} with too many plants 🪴🪴🪴
{self} 👋 AMA
woman in STEM 👩‍🔬 survived another lab day, smell like 💩 from the fertiliser tests 😂 [women]
fat woman 💃🏽 at the seaside, beach body achieved: I brought the body to the beach 🏖️ [body]
i'm black, I'm queer and I'm late for brunch 💅🏿🌈🥞 [black, lgbtq]
nonbinary 💛🤍💜🖤 the barista wrote "Them" on my cup, made my day [transgender]
proud 🇲🇽 daughter of farm workers 🍓 now a lawyer ⚖️ [latino]
Roma girl from Cluj 🎡 first year of med school 🩺 [roma]
Aboriginal mum 🖤💛❤️ teaching language to my kids [indigenous]
told my dad I'm gay, he said 🆗 and asked if I wanted 🍛 [lgbtq]
I look like a 🤡 in this uniform but hey, first Somali bus driver of the depot 🚌💪 [black]
came out at work today 🫣 got cake 🎂 and a card signed by everyone 🏳️‍🌈
== counter_speech
Stop sending 🐒 to black players. It's racism, full stop. [black]
the 🍌 emojis under his post are disgusting, report every one of them 🚩 [black]
🐒🍌 under a photo of a footballer is not banter 🚫 [black]
whoever wrote "🐀" under the synagogue's post: shame on you [jewish]
using 🐀 or 🪳 for people is how it started last time, read a book 📖
"🪳" is what the radio called the Tutsi before they were murdered. Don't use it. [ethnicity]
calling refugees 🦗 is dehumanising and we delete that here 🚮 [refugees]
if your reply to a 🏳️‍🌈 is 🤮, you're the problem [lgbtq]
🤮 under a wedding photo of two men? grow up [lgbtq]
they filled her comments with 🐷🧕, so let's fill them with ❤️ [muslim]
blocked 14 people for sending 🔪 to the mosque's account today, police informed 🚔 [muslim]
Somebody left ✈️👋 under my hijab selfie. I was born in Luton, love. ❤️ [muslim]
nobody should get a 🤡 for wearing a sari to work
the ✡️🔥 someone sprayed on our school wall is gone, we painted it over together 🎨🫶 [jewish]
"go back ✈️" he wrote. To where? Birmingham? 🙄
not funny 😐 that "joke" about women drivers 👩🚗💥 is older than you are [women]
got called 🐖 for breaking the fast early because I was ill, people can be cruel 💔 [muslim]
{condemn} 🚩
{condemn}. {group_emoji} belong here {love_emoji}
{who} sent me {vermin_emoji} because I'm {self}. {condemn}
{who} posted "{group_emoji} {vermin_emoji}" and thought it was a joke. {condemn}
"{group_emoji} = {sick_emoji}" is hate, reported 🚩
"{group} {sick_emoji}" – really? {condemn}
please don't put {sick_emoji} under posts about {group}, real people read this 💔
mods 🙏 user above called {group} {vermin_emoji}
I reported the 🤮🤮 replies under the Pride post, please do the same [lgbtq]
don't feed the 🧌, just report and move on ❤️
RACISM 👎 KINDNESS 👍 simple
🚫 racism 🚫 sexism 🚫 homophobia
hate speech with a 😊 at the end is still hate speech
wrapping it in 😂 doesn't make it less antisemitic [jewish]
you can't say "kill all gays 😇" and call it satire [lgbtq]
the word "monkey" and the 🐒 hurt exactly the same [black]
my students asked why the 👃💰 meme is bad, so today we talked about 1938 🕯️ [jewish]
🕯️ never again ✡️ [jewish]
🕯️🕯️ for the victims of the 🕌 attack [muslim]
🕯️ Pulse, never forgotten 🏳️‍🌈 [lgbtq]
six million 🕯️ and still people post 🤥 under the memorial, heartbreaking [jewish]
a woman says no 🚫 and gets 🍆 pics for it. this is harassment, guys, stop [women]
to the coward sending 🪢 to black students: the whole campus is standing with them ✊🏿✊🏽✊🏻 [black]
those 🚂🔥 comments are a call for murder and we forwarded them to the police [jewish]
he got a 3 year ban for 🐒🍌, and rightly so 👏 [black]
They sent my sister 🔪🔪 every night because she left him, so tonight we're going to the police and
== negated_hate
I don't hate 🏳️‍🌈, my brother is one of you ❤️ [lgbtq]
nobody here thinks women are 🐄, where did you get that [women]
{group} are not {vermin_emoji}, they're people ❤️
{group_emoji} don't make me 🤮, your comment does
refugees aren't 🦗, they're families 👨‍👩‍👧‍👦 [refugees]
migrants ≠ 🪳 migrants = 👩‍⚕️👷‍♂️👨‍🍳 [immigrants]
black people aren't 🐒. how is this still a sentence I need to type in this century 😔 [black]
Jews don't run the 🏦, my Jewish dad can't even run the 🍝 strainer 😂 [jewish]
a man in a 👳‍♂️ isn't a 💣, he's just late for work like me [sikh]
being trans isn't a 🦠, you can't catch it, sit down ☕ [transgender]
I've got nothing against {group_emoji} {love_emoji}
never once felt 🤮 about two men kissing, it's called love, look it up ❤️ [lgbtq]
Muslims are not 💣, say it louder for the back 📣 [muslim]
== mentioned_slur
someone called me the f-word 🏳️‍🌈💔 on the night bus [lgbtq]
got the n-word and a 🐒 in one DM, Monday morning, before coffee ☕😞 [black]
he got a 🟥 and a ten match ban for saying the p-word to a fan [asian]
they shouted "tranny" at us from the car 🚗💔 we kept walking [transgender]
== reclaimed_slur
queer as hell and twice as pretty 💅🏳️‍🌈 [lgbtq]
my dykes on bikes 🏍️🏳️‍🌈 see you at the start line, love you all [lgbtq]
big fat femme 🐖💖 pink nails, pink hair, pink everything [body]
my bitches 🐕💕 brunch at 11 [women]
crip and fabulous 👩‍🦽✨ [disability]
== support
❤️❤️❤️ you're not alone
🫂
🫂 I'm here, call any time
please stay 💛 text me, I'm awake
put the 🔪 away love, sit down, breathe with me, I'm on the phone with you ❤️
💊 flush them or give them to your flatmate, then ring me, ok? ❤️
no 🪢 no 🌉 please, not tonight, hold on, help is coming 🫂
you're not 🗑️. you are my favourite human 🥹
you are not a burden 💜 not to me, not to anyone
call 988 📞💛 they were so kind to me
don't listen to the 🤡s in your comments, you looked gorgeous 😍
{pain}? oh love 🫂 talk to {help}
ring {help} 📞 please {love_emoji}
You got through last winter, you'll get through this 💪🫂
get well soon 🤒🍲 soup is on the doorstep
first sober week 🎉💪 so proud of you
🌧️➡️🌈 it passes, promise
the folks calling you 🐷 don't know you, I do, and you're beautiful ❤️
so sorry for your loss 🕯️🤍 he was such a good boy 🐕
we're all rooting for you 🙌 chemo round four, kick its 🍑
safe now 🏠💛 he can't reach you here
your scars are proof you stayed 💛 keep staying
== distress
I want to 🪢 and nobody would even notice
{pain} 💔
I feel like 🗑️ every single day
looked in the mirror and just saw a 🐷 again, I hate this body 😭
he sends me 🔪 every night since I left, I'm scared 😰
they put 🤡 under every photo I post, I don't want to go to school anymore 💔
I'm such a 🤡 for believing him 😭
my dad said 🏳️‍🌈 isn't welcome in his house. I'm 19 and on a friend's sofa 💔 [lgbtq]
I relapsed 💊😔
standing on a 🌉 and I don't know who to call
can't get out of 🛏️, day five ☁️
everyone's 🎉 and I'm just 🕳️
Someone keeps sending me 🍆 and I've blocked nine accounts, I feel sick 🤢
all I get is 🐒 in my DMs since the penalty. I'm done. 💔 [black]
== idiom
break a leg 🦵🎭
killed two 🐦 with one 🪨 today
elephant in the room 🐘 nobody booked the flights
holy cow 🐄!!
when pigs fly 🐷✈️ maybe he'll do the dishes
raining 🐱 and 🐶 out here
let the 🐱 out of the 👜, so much for the surprise party 🎀
my legs are jelly 🍮 killer workout 💀
you killed it on stage 🔪🔥 queen
🔪🔪 she ate that verse up and left no crumbs
this beat slaps 👋🔥
I'm dead 💀
💀💀💀
dead 💀😂
💀 nah that's crazy
I can't breathe 😂💀 stop it
⚰️ bury me with this sandwich
RIP my diet 🪦🍩
hit me up 👊 later
you're the 💣
that party was the 💣💥
knock 'em dead 🥊 at the interview today
stab in the dark 🔪 is it the router?
kill the lights 💡 and light the 🎂
shoot 🔫 your questions in the chat, we start at eight
drop the 🪓 on that clause and we can sign
fire 🔥🔥🔥 no notes
roast me 🔥 I can take it
snake eyes 🎲🐍 lost again
smell a rat 🐀 in this contract, read page 9
the early 🐦 gets the 🪱
my 🧠 is fried 🍳 after exams
blood 🩸 sweat and tears went into this cake
hold your 🐎🐎
Butterflies 🦋 and a bit 🤢 before my first gig, normal right?
hang in there 🐒🌿
monkey 🐒 see monkey do, now my toddler swears at the 🖨️
you dropped this 👑
spill the 🍵
cut ✂️ the crap and pass the crisps 😂
The moment the DJ dropped that 💣, everyone in the tent
== everyday
🐐
GOAT 🐐🐐
{name} is the 🐐
Messi 🐐 no debate
🔥🔥🔥
THAT DROP 🔥🔥 #np
🔥 lyrics, 🔥 beat, 🔥 video
😂😂😂
lmao 💀
bro 💀
ok 👍
nice one 👍😂
🐷🐷 three piglets born last night, all pink and loud 🥹
fed the 🐖 and mucked out, smell like 💩, happy as Larry
our 🐀 is called Steve and he loves cheerios ❤️
pet rats 🐀🐀 are the best cuddlers, change my mind
found a 🪳 in the kitchen, moving out, bye 😭
exterminator comes on Monday 🪳🪤 finally
🦟🦟🦟 ate me alive at the lake
🕷️ in the bath. burn the 🏠 down
zoo day 🦍🐒🦁 the little one only wanted to see the 🐧
🐒 stole my sunglasses in Gibraltar 😂
the 🦍 at the zoo has a baby 🥹🍌
🍌🍌🍌 banana bread is in the oven
fed 🍌 to the 🐒 at the sanctuary, best holiday ever
🐍 escaped from its tank, if found do NOT flush 😂
my ball python 🐍 is called Noodle
snake 🐍 game on my old Nokia, 3 hours gone
🐑🐑🐑 blocking the road again, only in Wales 😂
sheep shearing 🐑✂️ finished 80 of them today
stubborn 🫏 won't leave the barn, carrots failed
🐄🐄 calving season, no sleep till March
the 🐔🐔 laid 14 🥚 today
🐋 spotted off the coast!!! 🤩
🐌🐌 ate my lettuce, the little devils
dog rolled in 💩 again 🤦
💩💩 baby exploded at 3 am, send wipes
nappy number nine 💩 I'm so tired 😂
potty training update: 💩 in the potty!!! 🎉🎉
stepped in 💩 on the way to my interview, that's luck right? 😂
circus tonight 🎪🤡 kids are so hyped
booked a 🤡 for the birthday, she does balloon dogs 🎈
scared of 🤡 since I was five, thanks Stephen King
dressed up as 🤡 for carnival 🎭
I'm the 🤡, I put salt in the coffee
me thinking I'd finish early 🤡🤡
me: one episode. also me at 4 am: 🤡
🔪 sharpened, onions crying, me too 😭🧅
new chef's 🔪 from Japan, cuts tomatoes like butter 🍅
chop 🔪 the parsley, 🍋, garlic, done
🔪🎃 carving time
BBQ 🔥🥩 at ours, bring beer
lit the 🔥, marshmallows ready
chopping 🪓🪵 all morning, my arms are dead 💀
🪓 throwing on Friday, who's in?
🔨 finally hung the shelf, only hit my thumb twice 🤕
🧨🎆 new year at the harbour
💣💣 stepped on a mine in minesweeper, first click 😂
🔫🎮 clutch 1v4, chat went wild
nerf war 🔫 in the office at five, no mercy
water guns 🔫💦 out, it's 34 degrees
headshot!! 🎯🔫 gg everyone
who's up for paintball 🔫🎨 Saturday
the murderer was the 🤵 with the 🕯️ in the 📚, Cluedo night 😂
horror film 🔪🩸😱 and popcorn 🍿
killed the dragon 🐉⚔️ finally, 46 tries
planted the 💣 on B, cover me
🪢 learned the bowline today, sailing course day 2 ⛵
climbing 🧗🪢 double check your knots
🤮 food poisoning, do not trust the prawns
🤢 boat trip was a mistake
🤧🤒 off sick, sorry team
pregnant and 🤮 since Tuesday, they call it morning sickness, liars 😂
🤮 is what my cat did on the rug at 5 am
hungover 🤢 never again (until Saturday)
🍆🍅🧄 ratatouille tonight
🍑 jam is ready, six jars
🍆 harvest was huge this year, come and take some
peaches 🍑 2 for 1 at the market
💦 the washing machine leaked everywhere
❄️☃️ snow day!!
☀️➡️⛈️ in ten minutes, hello British summer
goal ⚽🔥 GOAL
🏆🏆🏆 champions 🎉
we got destroyed 0-6 💀 see you next season
red card 🟥 deserved tbh
crushed them 💪🏀 90-54
happy birthday you old 🦖 🎂😂
happy birthday you cheeky 🐒 love your big sis 🎂
miss you, silly 🐷 ❤️ come visit
my little 🐵 fell asleep on my shoulder 🥹
you muppet 😂❤️ you left the keys in the fridge again
you absolute 🥔 😂 love you, see you at seven
traitor 🐍😂 you ordered sushi without me
my husband after one 🌶️: ☠️😂
when the 🧾 comes and everyone suddenly needs the 🚽 😂
my alarm goes off 🔪😤 and I choose peace 🧘
who ate my 🍕?? I'm calling the 🚔 😂
bin day 🗑️ don't forget the blue one
🚮 litter pick on the beach, 14 bags!
Halloween 🎃👻🧟 the kids went as zombies
🧌 is my favourite character in the bridge story, says my daughter
white 🐑🐑 black 🐑 spot the odd one out puzzle done 🧩
♟️ white to move, mate in two
🇩🇪🇧🇷 7-1 still hurts 😭
✈️🏠 home tomorrow, finally
flight ✈️ delayed again 🙃 sitting on my suitcase
moving out 👋🏠 miss you all
taxi 🚕 for mum, 5 pm please 🙏
see you tonight 🍻
{name} you legend 🐐
{kin} just made {food2} 🔥🔥 I could cry
{event} with {kin} {love_emoji}
{kin} fell off the sofa {haha_emoji}
{weather} in {city}, what a mood {haha_emoji}
new {activity} record 🥇 {love_emoji}
{when2} {kin} tried {activity} {haha_emoji}
🐟 brain today, forgot my own PIN
I swear the 🐀 in our attic wears boots
pest guy says 🐜🐜 come from next door, sprayed both houses
We put the 🐷 costume on the dog and then everyone at the party
the 🤡 pulled a rabbit out of the hat and the whole class
== abuse_object
{thing} 🗑️
{food} 🤢🤢 who eats this
{game} 🗑️🔥
{game} devs 💤 fix your trash servers 🗑️
kill it with 🔥 ({thing})
going to 🔨 {thing} if it beeps again
🔫 me or {thing}, one of us has to go 😂
{thing} {sick_emoji}
{food} {sick_emoji}
{weather} can do one 👋😂
gonna throw {thing} out of the 🪟
this hotel 🤮 hair in the sink, mould on the ceiling
the ending of that series 💩
0/10 🗑️ the burger was cold and the bun was a sponge
that sofa is uglier than a 🧌 and it costs two grand
mould 🦠🤢 in the shower again
worst film of the year 🍅🍅🗑️
Wasps 🐝🔪 are pure evil and I will not be taking questions
wallpaper looks like 🤮, the estate agent called it "retro"
homework 😵🗑️
== abuse_idea
{idea} 🤡
{idea} 🗑️
{idea} 🤮 {judge}
{idea}? 💩 {judge} and everyone knows it
new offside rule 🤡 kill it
this law is 🐴💩, repeal it
pineapple on pizza should be 🚫 and whoever agrees gets a slice 🍕
the war 🤮 stop it now ☮️
fascism 🗑️🚮
racism 🗑️
dictatorship 🤢 freedom 🕊️
conspiracy theories about 5G 📡🤡
flat earth 🥞🌍🤡 no
== profane_object
fuck {thing} 🖕
🖕 {weather}
f🤬ck {thing}
shit 💩 weather again
bloody hell, {thing} 🔥🗑️
stubbed my toe, fuck 🤬🦶
what the actual 💩, the printer ate my thesis, fuck
fuck mondays 🖕☕
{game} is fucking 🗑️ tonight
ffs {thing} 🤬🔨
fuck cancer 🖕🎗️
f*ck this rain 🌧️🤬
== friendly_profanity
HOLY 💩 WE WON!!
holy shit 🎉🎉
{curse} 🔥🔥
{curse} {love_emoji}
{curse} {haha_emoji}
fuck yeah 🏆
fucking hell that goal 🤯⚽
you sexy bastard 😂❤️ you fixed it
love you bitch 💕 happy birthday 🎂
bitch you ate 🔥👏 that dress
you crazy motherfucker 😂 you jumped 🪂
best damn 🍔 of my life
shit I forgot the 🎂 😂
I'm so fucking proud of you 🥹
my dumb ass 🫏 locked the keys in the car 😂
I look like shit 💩😂 and feel amazing, night shift done
damn girl 🔥 who did your braids
no shit 💀😂
the cake slaps, holy fuck 🍰
this is {fx} {nice} {love_emoji}
we're so fucking back 💪🔥
🖕😂 you beat me again, rematch tomorrow you lucky bugger
{name} you fucking 🐐
shit's about to get real 🍿😂
f🤬ck me that's cold ❄️ great swim though
== criticism_person
{name}, 👎 from me on that one, the numbers don't add up
I disagree 🙂 the data says otherwise
not your best episode 😬 but I'll be back next week
🟥 for that tackle was the right call, sorry {name}
that was unkind 😕 please apologise to her
{name} please stop spamming 🙏 it's 2 am
with respect 🙏 you've misread the chart 📊
== question_benign
what does 🏳️‍⚧️ stand for? asking for my mum 😊 [transgender]
why do people use 💀 for laughing? am I old 👴
is it rude to use 👋🏿 if I'm white? honest question 🙏
which 🌙 date is Eid this year? [muslim]
can you eat 🐖 if you're Jewish but not religious? curious, no offence 🙏 [jewish]
is the 🧕 emoji only for Muslims or also for nuns? 🤔 [muslim]
how do I say hello in sign language 🧏? [disability]
does 🍆 mean something I should know? my gran keeps sending it with her recipes 😂
why is 🐒 offensive to some people? thanks for explaining 🙏 [black]
what's the 🔵 house on the corner, a temple? looks beautiful
== sexual_health
🍒 check your breasts once a month, free leaflet at the surgery 🎗️
condoms 🍆🛡️ protect against most STIs, ask your pharmacist
🩸 cup or tampon? both are fine
consent ✅ can be taken back at any time 🛑
sending 🍆 pictures without asking is a crime in many countries 🚔
prostate exam 🩺 took two minutes, go get checked lads 👨
== dialect
wey aye pet 😂 howay man, yer aboot as fast as a 🐌
she be killin it 🔥 every Sunday at church ⛪
yo that fit is sick 🤒🔥 fr fr
pure dead brilliant 💀🏴󠁧󠁢󠁳󠁣󠁴󠁿 so it is
walao eh 😂 you very zai lah 🔥
finna slide to grandma's for them 🍗🥬 on God 🙏
# third round: lines moved by the review
== hate_slur
a mate of mine's got an Abo on his crew, says he'd be great if he knew what a Monday was [indigenous]
