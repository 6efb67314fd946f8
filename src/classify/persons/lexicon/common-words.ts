/**
 * Words of English as the documents of the review use them, in their plain form: a capital makes none of them a name.
 * Forms that a suffix tells ("ratified", "accountability") are left to `isEnglishForm`. In alphabetical order.
 */
export const COMMON_WORDS: string = `
abandon abducted abductees abducting aberrant abhorrent abide able abode abolish abolitionist aboriginal about above abridged abroad abrogate absent absentia
absolute absorb abstain abuse abusive academia academic academy accede accelerate accent accept access accessory accessto accident acclaimed accommodate accompany
accomplices accomplish accord accordingly account accredit accredited accrued accuracy accurate accused achieve acid acknowledge acquaint acquainted acquiescing
acquire acquis acquit acquittal across act activate actively actor actual acute ad adapt add additionally address adequacy adequate adhere adherents adivasi adjacent
adjudged adjust administer administrate administrator administrators admired admirer admires admit admitted admitting admonishing adolescent adopt adoptive adult
adultery advanced advancing advantage adverse advice advise advisors advisory advocacy advocate aegis affairs affect affirm afflicted afflicting afford affront
aforementioned afro after aftermath again against age ageing agenda agent aggressive aggressor aggrieved agile ago agora agrarian agree agriculture ahead aid aim air
airline airport airtime airwaves alarm alarmed alarming alarmingly alarms albeit albino albinos alcohol aldermen alerting alien align alike alimony alive all allege
alleviate alliance allocate allotted allow alluded almost alone along alongside already also alter alternate alternatives although altogether alumni always
ambulatory ameliorate amend amnesty among amongst amount amparo amphitheatre ample amply an anal analyse analysis analyze ancestral anchor anchored anchoring
ancillary and angered angle animal annex annexures anniversary announce annual annul anomalies anomaly another answer ant antenatal antenna anthem anti
antidiscriminatory antidote antiretroviral antiviral anvil anxiety any anybody anyone anything anywhere apace apart apartheid apologetic apologies apostasy apostolic
apparatus apparent appeal appear appellate applauded applauding apple applicant applicants apply appoint appointees appointive appraisal appreciate apprehended
apprehending apprentice apprise approach appropriate approval approve approximately arbitrarily arbitrary arch archaic archdiocese archipelago architecture archives
are area arena argued arguing arise arisen arm army arose around aroused arrange array arrest arrestee arrival arrive arrogant arsenal arsenic arson art article
articulate as ascertain ascribed ashamed aside ask aspect aspirants aspires aspiring assault assemble assembly assented asserted asserting assertive assess asset
assign assimilate assist assistant assistants assisted assisting associate assume assure asylum asylumseekers at athletes athletics athome atmosphere attach attack
attain attempt attend attendant attendants attentive attentively attenuate attest attested attire attitude attorney attract attributed audio audiovisual audit
auditing auditors audits augmented auspices author authoritarian auto autochthonous automatic autonomous autonomy autumn auxiliary avail avenue average avert avoid
await awakening award aware away axe axis baby baccalaureate back backbone backdrop background backlog backward bad badge badminton bail bake balanced balancing
balcony ball ballot bamboo ban banana band banditry bandwidth banish bank bankrupt banner baptist bar barbaric bargain barn barometer barracks barrier base basic
basilica basis basket bath battalion battery battle bay bazaar be beach beacon beam bean bear beards bearing beatings became because become bed beds bee been before
beforehand beg began beggars begging begin begun behalf behaviors behaviour behind being beings belief believe bell belligerents belly belong below belt bench
benchmark bend beneficiaries beneficiary benefit bequests besetting best bestowed better between beverage beyond bi bias bible bicameral bid biennale biennial big
bigger biggest bike bilateral bilingual bill billion binding bio biometric bipartisan bird birth bisexual bishops bite black blade blame blanket blasphemous
blasphemy blend blessed blind bloc block blockade blog bloggers blogging blond blood bloody blossoming blue blueprint board boasts boat bodily body boiled bold
bolster bolt bombing bombs bona bond bondage bonded bone bonuses book boost boot bootcamp border bore boreholes born borne borrowing both bottle bottom boulevard
bound boundaries bow bowl box boy boycott bracelets bracket brain branch brass brave breach bread breadwinners break breakdown breakfast breakthroughs breast
breastfeeding breeze bribe bribery brick bride bridekidnapping bridge brief briefest brigade bright bring brining broad broadband broadcast broaden broadest brochure
broken bronze brothels brother brothers brought brown brush brutal bubble bucket bud budget budgetary buffer bug build built bulk bull bullet bulletin bullying bump
bundle burden burdensome bureau burglary burial burn bursaries bus bush businessmen but butter button buttressed buttresses buy by bylaws cab cabaret cabinet cable
cadre cage cake calendar calf calibre call calm came camel camera camp campaign campesino campesinos campuses can canal cancel cancer canconstitute candidacy
candidate candidature candidly candle cane cannon cannot canteen canton canvas cap capacitate cape capita capital captives captured car caravan carbon card cardinal
care caregivers caretakers cargo caricatures carnal carpet carry cart cascade case cash cast castaway caste castle casualties cat catalogue catastrophe catastrophes
catastrophic catch categories category cater cathedral cattle caught cause cautioned cave cease ceasefire ceaselessly ceiling celebrate cell cemented cemeteries
cemetery censored censoring censure census cent central centre century cereal ceremony certain certainty certificate certify certitude chain chaired chairman
chairperson chalk challenge chamber champion championed chancellor chancery change channel chap chapel chapter character characteristics charge charity charm charter
chase cheap check checkpoints cheek cheese chemical chemist cherishes cherry chest chicken chief child childbirth childcare childfriendly childre children chimney
chip chocolate choice choir cholera choose chose chosen christmas chronic church cigarette cinema circle circular circulate circumscribed circumvent cited citing
citizen city civic civil civilian claim claimant claimants clamp clandestine clarify clashes class classroom classrooms clause clean clear clearest clergy cleric
clerks client clients cliff climate climatic climb clinic clinics clips clock close closure clothes clothing cloud clown club cluster co coaches coal coalition coast
coastal coastline coat cocoa code codify coerced coercion coercive coffee cognisant cognizant cohabitants coherent cohesive cohort coin coincided cold collaborate
collaborators collapse collar collateral colleagues collect collectively college collegial collegiate collided colonel colonial colonies colonizers colonoscopy
colony color colossal colour column com comb combat combatant combine come comet comfort comic command commander commando commenced commend commensurate commentary
commented commercial commissioner commit committal committee common commons commonwealth communal communautaire commune communicate communitarian commute compact
company compare comparison compass compassionate compassionately compelling compendium compensate compensatory competenceof competent competing compile complain
complainant complainants complaint complementary complemented complementing complete complex compliant complicit complimentary complimented complimenting comply
component compose compound compounded comprehensive comprise compromise compulsory computer comrade conceived concept conceptual concern concerning concert concerted
conciliatory concise conclave conclude conclusive concomitant concrete concur concurred condemn conditioned conditioning condoms condone conducive conduct conduits
confederation confer confessed confident confined confines confirm conflict conform confront confused confusing congratulations congregation congress conjugal
connected connecting connived conquered conscripts consecutive consensual consensus consent consequent conserve consider considering consist consisted consistent
consisting consolidate consortium constable constant constituent constituents constitute constitutive constrain constraint construct constructed constructing
constructively construed consuetudinary consular consulate consult consultant consumers consuming contact contain contemplate contemporary contempt content contest
contested context continent contingents continual continue contraceptive contract contractual contradict contradictory contrary contrast contravene contribute
contributor control controversial controversies controversy convene convenient convent converging converse conversely convert convey conveyed convict convince convoy
convoys conyugal cook cool cooperatives coordinate coordinator cope copper copy copyright coral cord core corn corner cornerstone coronial corporal corporate
corporation corps corpus correct correspond corridor corrigendum corrupt cost cottage cotton couch could council counsel count counteract counterbalanced counterpart
country countryside countrywide county coup couple courage course court courtesy cousin covenant cover coverage covert cow crab crack crackdown cradle craft crane
crash crazy cream create credit creed crew cricket crime criminal criminalise criminalize crisis criteria criterion critics critique crop cross crowd crown crucial
crudest cruel cruelty crusade cry crystal cube culminate culprits cult cultivate cultural culture cumbersome cup curb curfew curl current curricula curricular
curriculum curtail curtain curve cushion custodial custodians custody custom customary cut cyanide cyber cyberbullying cybercrime cyberhate cyberspace cycle dad
dagger daily dairy dam damage dance danger dangerous dark darling dash dashboard data databank database date daunting dawn day deacon dead deadline deaf deal dealt
dean dear death debate debauchery debt decade deceased deceived decent decide decisionmaking decisive declare declassify decline decoy decrease decree dedicate deed
deem deep deepen deer defamatory defeat defects defend defendant defense deficient deficit define definite definitively degrading degree delay delegate delete
deliberate delicate delighted delinquent deliver delivery delta demand demeaning demensia dementia demilitarize demise democracies demographic demonstrate
demonstrators den denial denounce dense dent dental deny department departure depend dependants dependent depicting deplored deploy depoliticize deport deportee
deportees deposit deposited deposits depot deprived deprives depriving depth deputy derail derive derogate derogatory descendants descendents descent described
describes describing descriptive desegregate desert deserve design designate desire desist desk despite dessert destiny destitute destroyed destroying detachment
detail detain detainee detect deter deteriorate determine deterrent detract develop deviant deviate deviationist devices devil devise devolve devolved devote
diagnosed diagnosis diagnostic dialog dialogue dialysis diamond diarrheal diary diaspora dictatorial did didactic die died dies diet differ differed different
differentials differing difficult difficulty diffuse dig digital dignitaries dignity dilemmas diligent diminish dinner diocese diplomacy diplomatic diplomats dire
direct directive director directorate directory dirty dis disaggregate disarm disaster disastrous disband disciplinary discipline disclose disconcerting
discrepancies discretionary discriminate discriminatory discuss disguise dish dismantle dismiss disparate dispatch dispel dispense dispensing dispersed dispersing
disposal dispute disrupt disrupted disruptive disseminate dissidents dissuade dissuasive distant distinct distinguish distorted distr distress district disturbing
ditch dive divergent diverse diverted divide divine division divorce divulge dock doctor documented documenting does dog doing doll dollar dolphin domain domestic
domesticate dominant dominion done donkey donor door dossier dot double doubt dough dove down downgraded downgrading downturn downward dowry dozen draconic draft
drag dragon drain drama dramatic drastic draw drawer drawn dream dressing drew drift drill drink drip drive driven drones drop dropout drought drug drum dry dual
dualist duck due duel dull duly dumb dumping dungeon duplicate durbars duress during dust duty dwell dwellers dwellings dynamic each eagle ear earliest early earmark
earmarked earmarking earn earnest earthquake ease easiest easily east easter eastern easy eavesdropping echo echoed eco economic economy ecosystem ecumenical edict
edifice edited editorial editors educate educators effect effectively effectuate efficacy efficient effort egalitarian egg eight eighteen eighth eighty either
elaborate elapsed elbow elder elderly elders elect electoral electorate electric electronic elementary elephant elevate elf elicited eliminate elite else elsewhere
elucidate email emails emanate emancipate embargo embark embarked embarking embassy embed embodied embodies embody embraces embracing embryo embryonic emerge
emigrants eminent emitting empathy emphasis emphasise empire employ employee empower empty emulate enable enact enclave encode encompass encounter encourage encroach
end endanger endeavor endeavors endeavour endemic endorse endow endured enduring enemy energetic energy enforce engage engendering engine engineer engineering
enhanced enhancing enjoy enlarge enlighten enlist enormous enough enquired enquiring enquiry enrich enriching enrol enshrine ensue ensure entail enter enterprise
enthusiastic entire entitled entrench entrepreneurial entrepreneurs entrusted entry envelope envisage envisioned envoys epidemic epilogue episodes equal equality
equate equator equip equivalent era eradicate erased erasure erode erotic err errors erupted escape escorting especial espionage establish estate esteem estimate etc
etcetera ethics ethnic ethno euros evade evaluate evangelical eve even evening event eventual ever every everybody everyday everyone everything everywhere evicted
evicting evidenced evident evidentiary evil evoking evolve ex exacerbate exact exam examine example exceed excellent except excess excessive exchange exchequer
excise excite exclude exclusionary exclusive excuse execute executive exemplary exempt exercise exert exhausted exhaustive exhibit exhorted exhume exile exist
existent exit exonerate expand expansive expatriate expect expectant expedient expedite expedition expel expended expenditure expense expenses experienced
experiencing expert expertise expire explain explanatory explicit exploit explore explosive export expose exposure express expunge extend extensive extent external
extinguished extra extract extradite extralegal extramarital extraordinary extraterritorial extreme extremist eye eyesight eyewitness fabric face facets facial
facilitate facilitator facilitators facility fact faction facto factor factories factory factual fail failure fair fairy faith falcon fall fallen fallout false
familiar family famine fan fanatic far farm farmer fascist fashion fast fat fate father fatwa faulty favor favour fear feasts feather feature fed federal federation
fee feedback feeder feeds feel feet fell fellow fellowship felons felt female femicide feminicide feminine fence fend ferry fertilizer fervently festival festivals
fetal feticide feud fever few fiasco fiat fibre fiction fide field fieldwork fifteen fifth fifthly fifty fig fight figure file fill film filter filtering final
finalise finally financed financial financing find fine finger finish fire firearms firing firm first firstly fiscal fisheries fishing fist fit five fix fixed fixing
flag flagrant flame flash flat flavor fled flee fleet fliers flight flip float flock flogging floods floor flour flourish flourished flourishes flourishing flow
flower fluid flute fly focal focus foetal foeticide fog fold folk follow following followup fomented food foodstuffs fool football foothold footing footprint for
fora forbade forbid forbidden force forefront foreign foremost forensic foresaw foresee foreseen forest forestall forever forge forgery fork form format formula
formulate forsake forself fort forth forthcoming fortieth fortress fortunate forty forum forward forwarded foster fought found foundation fountain four fourfold
fourteen fourth fourthly fox fracturing fragile fragmented frame franchise frank fraternal fraternity fraud fraudster fraught free freedom freedoms frequent fresh
friday friend friendly friends fringe frog from front frost frozen fruit fuel fugitives fulfil fulfill full fullest fulltime fully fun functionaries functionary
functioned functioning fund fundamentalist fundamentals fur further furthermore future gain gallery gallon gallows galvanise games gang gangland gap garage garden
garlic garnered garrison gas gate gateway gather gave gavel gay gazette gear geared gendarmerie gendarmes gender genderbased general generate generic generous
genital genocide genome genre genuine geographic geriatric gesture get ghost giant gifted gifts ginger girl give given glacier glad glass global glory glove glue go
goal goat goes going gold gone good goodwill goose gorgeous gospel got govern grab grade gradual graft grain grammar grand grandparents grant grape graph grapple
grasp grass grassroot grassroots gratia gratitude grave gravel gravity grazing great greatest green greenhouse greetings grenade grey grid grief grievous grill grin
grip grocery gross ground groundwork group grow grown growth guarantee guarantor guaranty guarantying guard guardian guerrilla guess guest guide guideline guild
guillotine guilt guilty guise guitar gulf gum gun guy gymnasiums gypsies habeas habitat habits habitual hacking had hailed hair hajj half hall halls halt halve ham
hamlet hammer hamper hand handbook handcraft handicap handle handmade hang hanging hangman happen happy harass harbor harbour hard hardcore harm harmonic harmonise
harmony harness harsh harvest has hasten hasty hat hate hatred have haven hawk hay hazardous hazards he head headmasters headquartered headquarters headscarf
headscarves headway healing health healthcare healthy heap hear heard heart heat heath heavily heavy heed heel heighten heinous heir held helmet help helpline hence
her herald herder herders herdsmen here heresy heritage hero heroic hesitate heterosexual hidden hide hierarchy high highest highlight highway hijab hijacking hike
hill him himself hinder hinged hint hinterland hip hirabah hire his historic history hitherto hoax hobby hoc hoist hold hole holiday hollow holocaust holy home
homeland homelands homeowners homicide homo homogenous homonymous homonymy homophobia homophobic homosexual honest honey honor honour hood hook hope horizon horizons
horizontal hormone hormones horn horrific horse hose hospital host hostage hostel hostile hot hotel hotline hour house household how however hub hug huge hukou
humaine humains human humane humanist humanitarian humankind hundred hunger hunt hunting hurdles hurricane hurt husband husbandry hybrid hydroelectric hygiene ibid
ice icon idea ideal ideologies idiosyncrasy idle ies if ignored ignoring ill illegal illegitimate illicit illiteracy illiterate illustrate image immaterial immediate
immediately immense immigrant imminent immoral immovable impact impaired impairs impart impartial impasses impede impending imperatives imperial imperilled impetus
impinge implemented implementing implicitly implored imply import important impose impoverished impressed impressive imprisoned imprisoning improper improve in
inadvertently inasmuch incarcerate incarcerator incentive incest incident incite include inclusive incommunicado increase incriminate inculcate incumbent incur
incurred indemnificatory independence indeterminate index indicate indicator indices indict indigene indigenous indigent individual induce induced indulge industrial
industry inexpensive infamous infant infanticide infantile infected infectors inferior infiltrate inflammatory inflict inflicted inflicting influenced influx
informaiton informants infrastructure infringe infringed infringes infringing inhabitants inhabited inhabiting inherent inherit inhibit initial initiate injured
injury ink inland inmate inn innate innocent inpatient input inquest inquire inquiry insect inserting insisted insofar inspect inspectorate inspectors inspired
inspiring install instant instead instigate instigators instil institute institutionalise instruct instructed insult insurgent intact integral integrate
integrationist intellect intellectual intense intensive intent inter interact intercepted interdisciplinary interest interfere interim interior interlocutors
intermediate internal internet interpret interpreted interpreter interpreters interpreting interpretive intersecting intersex intervals intervene intimate intimidate
into intra intrafamily intravenous introduce introductory invaders inventory invest investigate investigators investors invite invoke invoked invoking involuntary
involve iron irregular irrelevant is island isle issue it item itinerary its itself ivory jacket jail jam jar jasmine jaw jazz jeans jelly jet jewel job jobseekers
join joint joke journals journey jubilee judge judicata judicial judiciary jug juice jump juncture jungle junior junta jure jurist jury just justice juvenile kampung
keen keep kept keski kettle key keystones kick kid kidnap kidnapped kidnapping kidney killed killer killers killing kilometres kin kind kindergarten kindergartens
kindly kingdom kiss kit kitchen kite kitten knee knew knife knights knob knock knot know knowledge known lab label labelled labelling labor labour labs lack ladder
ladies lag lagoon laid lake lamb lamented lamp land landlocked landlords landmark landmass landmine landmines landowners landscape lane language lap lapses laptop
large largest laser lash last lastly late latest latrines latter lauded laugh launch launchpad laundering laundry law lawmakers lawmaking lawn lawsuit lawyer lay
lead leaf leaflets league leap leapfrogged learn learnt leased least leave lecture led leer left leg legacy legal legion legionaries legislate legislatives
legislators legislature legitimacy legitimate leisure lemon lend length lengthy lenient lens leprosy lesbian less lessen lesson lest let lethal letter letters level
levirate levy liaison libel liberal liberalise liberate liberty licence license lick lid lie life lifelong lifestyle lift light lighten lighthouse like likewise lily
limbo limbs lime limit line lineage lingual link linkages lion lip liquid list listen lit litem literacy literary literate literature litigants little live
livelihoods lizard load loaf loan lobby lobster local locate lock lockouts lodge log logging loitering lone long longest longstanding look loop loose looting lords
lose losses lost lot lottery loud lounge love low lowered lowering lowest lowwage luck lunch lung lured luring lynch lynching machinery macro macroeconomic made
magazine magazines magic magisterial magistrate magistrature magnet magnitude maid maiden mail main mainland mainstays mainstream maintain majesty major make makeup
maladies malaria male mall malpractice man manage managerial mandate mandatory manifest mankind manner manoeuvre manpower mansion manual manufacturing many map
marble march margin marine marital maritime mark market marred marriage marry marsh marshal martial martyr mask mass massacre massage masse massive master masterplan
match mate mater material maternal mathematics matriculate matrimonial matrimony matter maximal maximise maximum may mayhem mayor meadow meal mean meant meantime
meanwhile measurably measure meat media mediator medicine medico medieval medium meet melon melt melting member memoranda memorandum memorial memorials memory men
mentioning mercenaries merchant mercy mere merging merit merry mess message met metal mete method metre metro metropolitan mice micro microblogs microcredit
microfinancing microfunding mid middle midst midterm midwifery midwives might migrant migrate migratory mild milestone milieu militant militarily military militia
milk mill millennium million minaret minarets mind mindset mindsets mine minefields mineral minimal minimise minimum minister ministerial ministre ministry minor
mint miracle mirror miscarriage miscarriages misdemeanour misogynous missing missionary mist misunderstanding misunderstandings misuse mitigate mix mixed mixture
moan mob mobile model moderate moderators modern modes modest modesty module modus mom momentum monarchy monastery monday monetary money monitor monkey monopoly
month monument mood moon moral moratoria moratorium more moreover morning mortgage mosque moss most moth mother motherland motive motives motor motto mount mountain
mountainous mouse mouth move movies mr much mud mufti mug mulch multi multidisciplinary multiethnic multifaceted multilateral multilingual multiparty multiple
multiply multiplying multipronged multisectoral multitude municipal murder muscle museum mushroom music must mute mutiny mutual mystery myths nail name namesakes
napalm narcotic narrow natal nation nationalist nationwide natives nature naval navigate navy near nearest necessarily necessary neck need needle needy negate
neglect negligent negotiate negotiators neighboring neighbors neighbour neither neo neonatal nephew nerve nest net neutral never nevertheless new newborn newest
newsletter newspaper next nexus niece night nimble nine ninefold nineteen nineteenth ninety ninth niqab no noble nobody nod noise nomadic nominal nominate non
nondiscriminatory none nonetheless noon noose nor norm normalcy north northeast northern northernmost northwest nos nose not notary note noteworthy notice noting
notwithstanding nourished novel now nuclear nucleus null number numeracy numerous nurse nursery nurses nursing nurture nut oak obeying object objectively objectives
objectors obligatory obliged obliges obliging observatory observe obsolete obstacle obstetric obstruct obtain obviate occasioned occasioning occupy occur ocean
october odd odor of off offender offending offense offensive offered offering office officeholders officials officio offline offset offshore often oil old oldest
olive olympic ombuds ombudsman ombudsmen ombudsperson ombudswoman ombudswomen on once one onerous ongoing onion online only onto onus onward opaque open opera
operandi operate operators ophthalmologic opinion opponents opposed opposes opposing opposite oppressed opt optic optimal optimise optimum or oral orange orbit
orchard ordeal order ordinary org organ organic organise organisers organizer organizers oriented origin orphan orphanage orphaned orphans orthodox other otherwise
ought our ourselves out outbursts outcry outfitted outlaw outlays outlet outpatient output outputs outreach outset outweighed over overall overarching overcrowded
overdue overhaul overlap overseas oversee overt overturn overuse overwhelm overwhelmed overwhelming overzealous owed owing owl own oxygen pace package packet pact
paddle paedophilia page paid pail pain paint pair palace palm pamphlets pandemic panel panic pants paper par para parade paradigm paragraph paralegal parallel
paralysed paralysis paramedics parameters paramilitaries paramilitary paramount pardon parent parishes park parliament parliamentarian parliamentary parole parrot
part partial participants participate participatory particular partisan partner partnership party pass passage passive passport past pasta paste patch patchy
paternal path pathway pathways patient patients patriarch patriarchal patriarchate patrilineal patrimonial patrimony patriots patrol patron pattern pausing pave paw
pay pea peace peacebuilding peacekeepers peacekeeping peacetime peach peak peanut pear pearl peasant pedagogy pederasty pedophilia peer peers pen penal penalise
penalty pencil pending penghulu peninsula penitentiaries penitentiary penny pentecostal people pepper per perceive perceived perceives percent percentage peremptory
perfect perform perhaps perils period periodic perjury permanent permissive permit perpetrate perpetrating perpetrator perpetuate persecute persecuted persevere
persist persisted persistent persisting person personnel perspectives persuade persuasive pertain pertinent perturbed perused pervades pervasive pet petition petrol
petroleum petty phantom pharmaceuticals pharmacies phase phenomena phenomenal phenomenon philanthropy philosophy phoenix phone photographs photos phrase piano
picture pie piece pig pilgrimage pilgrims pill pillage pillar pillow pilot pin pine pink pioneer pipe pipeline piracy pirate pit pitch pivotal pizza place plaguing
plain plaintiff plan planet plant plate plateau plateaux platform play playtime plaza plea pleaded pleasant please pleased pleasure pledge plenary plenipotentiary
plethora plight plot plug plunder pluralist poacher poem poet poetry point poison police policemen policy policymaking polio poliomyelitis politicians politics
polling polls pollutants polyclinics polygamy polygraph polytechnic pond pony pool poor poorest popcorn popular populous pornographic port portal portfolio portray
portrayal pose positioning positively positives possess possessed possesses possessing post postal postnatal postpone postponed pot potato potentials pounds poverty
powder power practice practise practitioner practitioners pragmatic praiseworthy prayer pre preamble precautionary precedent preceding precepts precise precisely
preclude predominantly prefect prefectures preferred pregnancies pregnant prejudice prelate preliminary prelude premature premium preparatory prepare prerogatives
presbyterian prescribe presidency president presiding press pressure presumed presumes prevail prevalent prevent preventive prey price pride priests primacy
primarily primary primate prime principal principle print prior prioritaire prioritise prison privacy private privilege privy pro proactively probe problem
problematic procedure proceed process proclaimed proclaims procurator procured procuring produce product profess professionals profile profiting profits profound
program programmatic programme progress progressive prohibit project prolong promenade prominent promise promote prompt promptly promulgate prone pronounce
pronounced proof propaganda propagate proper property prophet proportionate proposal propose proscribed proscribing prosecute prosecutor prosecutorial prospect
prospects prosper prosperity prosperous prosthesis prostituted protect protector protectorate protest protestant protestors protocol protracted proud prove proven
provide province provincial provisons provoke provoked provoking proxy prudent prudently psychiatric psychiatry psycho psychosocial psychotropic public publish puedo
pull pulse pump punch punish pupils puppy purchase purely purple purported purpose purse pursing pursuant pursue pursuit purview push put putsch puzzle pygmy qua
quarantine quarter quash quay queen queer quelling queries query quest questioned questioning questionnaires quick quilt quite quiz quo quota rabbit race racial
racist rack racketeering radio ragging raid rail railway rain rainbow rainfall rainforests raise rallies rally ramp rampant ran ranch range rank ransom rape rapid
rapist rapporteur rare rastafari rat rate rather ratifyingthe ratio rationale ravaged ravages ravine raw ray razor re re-launch reach react reacting read readily
ready real realise realm rear reason rebate rebel rebellion recalling receipt receive recidivist recipient reciprocal recognise recommendatory reconcile reconquer
reconsider reconstruct record recovery recruit rectory recurring red redistributed redistributing redress reduce reef reel refer referenced referendum referral
refinery reflect reflexes reform reformulate refouled refrain refuge refugee refurbish refusal refuse refuted refutes regard regarding regime regimen regiment region
register registrar registry regressive regret regrettably regular regularise regulate regulator regulatory rehabilitate reign reinforce reinstate reinvigorate
reiterate reject relatives relaunch relax relay release relentlessly relevant relics relief relieving religion relinquish relocate reluctant rely remand remedial
remediate remedy remembrance remit remits remnants remote removal remunerate render renew renounce renounced renovate rent reopen reorganise reorient reparation
repatriate repeal repeat repelled repent replicate reply repossessing representing represents repressive reprieves reprimand reprimanded reprisal reptile republic
republican repugnant request require requisite res rescind rescue resentencing reservoir reset residency resident resilient resist resistant resisting resolute
respect respectively respiratory respond respondents response responsive rest restart restaurant restitute restore restrain restraining restrains restraint result
resume resurfaced retain retired retract retrieve retroactively retrofit retrofitted retrogressive returnees reveal revenge reverse review revise revisit revitalize
revival revive revoke revolt revolution revolutionary rhetoric rhythm ribbon rice rich rid riddle ride ridge rife rifles right rigid rigorous rigour ring rinse riot
riots ripe rise risen risk risky rites ritual rivalries river road roadblocks roadmap roadshows roar roast robbery robe robot robust robustly rock rocket rod role
roll roman roof room rooms root rope rot rough round roundtables roundup route routine row royal rub rubber rubric rug ruin rule rumor run runaway runner rural ruse
rush rust sabotage sack sacred sacrifice sacrifices sacrilege saddle sadly safe safeguard safety said sail salad salaries salary sale salient salmon salt salutary
saluted salvage same samesex sanctioned sanctioning sanctuary sand sandwich sangha sanguinis sanitary satellite satisfactory satisfy saturate saturday sauce save
savings saw say scale scan scandal scar scarce scarf scattered scenarios scene schedule scheme scholars school schoolchildren schoolgirls scientific scoop scope
score scorecard scourge scout scrap scratch scream screen scripts scriptures scrupulous scrutiny se sea seafarers search season seats second secondary secondly
secrecy secret secretariat secrete sectarian sector sectorial secular secure sedentary sedition see seek seem seemingly seems seen segmented seism seize seizure
seldom select selected selecting selectively self selling semester semi seminal seminar senate send senior seniors sense sensitise sensitively sensory sent sentenced
sentencing sentinel separate separatist septic sergeant series sermons servants serve service servitude set setbacks settings settle seven seventeenth seventh
seventhly seventy several severe severest sewage sewer sewerage sex sexist sexual shackle shade shadow shaken shall sham shanty shape share sharia shark sharp she
sheep sheet shelf shell shelter shelving shield shift shine ship shire shirt shock shoe shoot shooting shootings shops shore short shortage shortcoming shorten
shortest shortfalls shot should shoulder shout shovel show showcase showcased shower shown shrimp shrine shrines shrinking shut shy sick side siege sight sign
signatories signatory signature significant silencing silk silly silver similar simple simply since sincere sine sing single sink sip sister sit site situ six
sixfold sixteen sixth sixthly sixtieth sixty size skate skewed ski skill skin skinhead skip skirt skull sky slam slander slaughter slave slavery slayer sleep slender
slice slide slight slightly slip slippage slope slow slums smacking small smallest smart smarten smear smell smile smoke smooth smoothen smuggling snack snake snap
sniper snow so soap socalled social societal society socio socioeconomic sock sodomy sofa soft soften softened software soil sold soldering soldiers sole solemn
solicit solid solidarity solitary solo solve some someone something sometimes somewhat song soon sorcery sort sought sound soup sour source south southeast southern
southernmost southwest sovereign sovereignty sows space span spare spark spate speak spear spearhead special specialist specific spectre spectrum speech speed
speedily speedy spell spelled spend spent sphere spice spider spike spin spine spirit spiritual spite splash spoke spoken spokesperson sponsored sponsoring sponsors
spoon sporadic sport spot spousal spouse spray spread spring springboard spy squad square squarely squatters squatting squirrel stabbings stable stack stadium staff
stage stair stake stakeholder stalled stamp stand standard star stark start state statehood stateless states station statistics statuary statue status statute
statutorily statutory stay steadfast steadily steady steak steal steam steel steered steering stem step steps stereotype stern stew stick stiffer stifle stigma still
stilts stimulate sting stipulate stir stock stolen stomach stone stoning stood stool stop storage store stories storm stove straightforward strain strained strait
strands strangle strata strategic strategy straw strawberry stream streaming streamline streams street strenghten strength strengthen strengthenits stress stretching
strict strictest strides strife strike string stringent strip stripe strive stroke strong struck structure struggle student studio study stuff stun stunting stunts
sub subcommittee subject submit submittal subordinate subpoena subscribe subsequent subsidiary subsidies subsisting substantial substantive substitute subsumed
subtle suburb subversive succeed success successive such sudden sued suffer suffice sufficient suffrage sugar suggest suicidal suicide suit summarily summary summer
summing summit sun sunday sunny superior supervise supervisors supervisory supplant supplementary supplemented supplementing supply support supportive supposed
suppress supremacy supreme surcharge sure surf surfaced surge surgery surpass surprise surprisingly surrendered surrenders surrounding survey survival survivors
suspect suspend suspensive suspicion sustain swallow swan sweat sweater sweep sweet swift swim swimming swing switch sword syllabi symbiotic symbol sympathetic
sympathy symptoms synagogue synchronise syndicate synergy synod system systematic systemic table taboos tackle tag tail tailored take taken tale talent talented talk
tall tandem tank tantamount tap tape target tariff tarnish taser task taskforce taste taught tavern tax taxi tea teach teachers team tear tease technicians
techniques technologies teenage telephone teleprimary tell temple temporarily temporary ten tenants tend tenets tenfold tent tenth tenure term terminate
terminologies territorial terror tertiary test testimony text textbook textile than thanks that the theater theatre theft their them thematic theme themselves then
therapeutic therapy there thereafter thereby therefor therefore therefrom therein thereof thereon thereto therewith thesaurus these thesis they thick thief thin
things think third thirdly thirteen thirteenth thirty this thorough those though thought thousand thread threat threaten three threshold thrive throat throes throne
through throughout throw thrust thumb thunder thursday thus ticket tide tie tiger tight tighten tightened tile time timeframe timeline timetables tin tip tirade tire
tirelessly title to toast tobacco today toddlers toe together toilets token tolerant tolerate toll tomato tone tongue tons too took tool toolbox toolkit tooth top
topic torch torment torture toss total totalitarian touch tough toughen toughening tour toured tourist tours toward towel tower town township toxic toy tracing track
tracker tract trade traffic traffickers tragedy tragic trail train trainees trajectory trans transborder transcended transcendental transcribe transfer transform
transgender transgress transgressed transit translate translator transmit transparent transpired transport transsexual transversal transvestite trap trash trauma
travel travellers tray treason treasury treat treaty tree tremendous trench trend trespass trial tribal tribe tribunal tribune tribute trick trigger trilingual trim
trip tripartite triumph troika troops troubled troubles troubling trough truck true truly trumped trumpet trunk trust truth try tsunami tube tuberculosis tuesday
tulip tune tunnel turbulent turkey turmoil turn turnout turtle tutor twelfth twelve twenty twice twig twin twist two type tyranny ugly ulterior ultima ultimate
ultimatum ultra umbrella un unanimous unarmed unbalanced unblock unbridled uncensor uncle unconditionally under underage underestimate undergo underlie underlying
underpin underscores undertakings undertones underway undisclosed undocumented undoubtedly undue unearmarked unequivocal unesco unfamiliar unfettered unforgiving
unfortunate unfortunately unfriendly uniform unify unilateral unintended union unique unit unitary unity universal university unleashed unless unmet unnecessary
unparalleled unprecedented unresolved unrest unrestrained unrestricted unsatisfactory unswerving until untiring unto unwavering unwed up upbraided upbringing
upcoming update upgrade upheaval upheavals upheld uphold upland uplift upon upper uprising uprisings uproot upstream upsurge upward urban urge urgent us usage use
ushering usual utmost utterly vacancies vacant vacate vaccines vacuum vagrants vague vale valid validate valley value vandal vanguard variety vary vase vast
vegetable vehemently vehicles veiled veils vein velvet vendetta venue verb verbal verdict verge verse versus very vest vestiges vet veterans vetting vexed via
vibrant vice victim victory video videotaping view viewpoints vigil vigilant vigilante vigorous vigour villa village villain vindicate vineyard violate violators
violent violin virtue virus visa vision visionary visit visual vital vivid vivir vocabulary voice voicemails voices void volatile volcano voluntarily voluntary
volunteer vote voucher wage waist wait waive wake walks wall wallet walnut wandering want wanton war ward warden wardens warders wards warlord warm warmly warrant
was wash wasp wastage waste wastewater watch watchdog water watershed wave waves wax way we weak weaken weakest wealth weapon weaponry wear weather web website
wedlock wednesday weed week weighing weight weird welcome welfare well wellbeing went were western wet whale wharf what whatever whatsoever wheat wheel wheelchair
when whenever where whereabouts whereas whereby wherein wherever whether which whichever whick while whilst whip whipping whisper whistle whistleblower white who
whoever whole wholly whom whose why wide widen widespread widest widow widower wife wild wildlife will win wind wine wing winter wipe wire wisdom wise wish witch
witchcraft with withdraw withdrawn withdrew withheld withhold withholding within without withstood witnessed witnessing wives wizards wolf woman womb women womenfolk
wonder wondered wood woods wool word work workforce workload workplace workplan workshop world worldwide worm worrisome worrying worse worshipping worst worth
worthwhile worthy would wounded wounds woven wrap wrestling wrist writ write written wrongdoing wrongly wrongs wrote xenophobia xenophobic yard yawn year yellow yes
yet yielded yields you young youngest youngsters your youth zakat zeal zebra zero zip zone zoo
`;
