/**
 * Everyday words and what the Council's recommendations call the same: first the wording of recommendations, then the
 * phrases that stand for it, apart by commas. Compared by their stems, so "beating his wife" is found in "beaten
 * wives". Written down from what dictionaries give, theme by theme; not learned from any text.
 */
export const PLAIN_WORDS: readonly (readonly [wording: string, phrases: string])[] = [
  // Life, liberty and security of the person
  [
    "death penalty executions",
    "put to death, hanging, hangings, hang, gallows, executed by the State, judicial killing, firing squad, lethal injection, noose, stoning, behead, beheading, death chamber",
  ],
  ["executions", "executed, execute prisoners, execution"],
  ["life imprisonment", "life terms, prison terms for life, lifelong imprisonment"],
  ["extrajudicial killings", "murder by police, death squads, shoot to kill, killed without trial"],
  [
    "enforced disappearance",
    "vanished, people who vanish, secretly abducted, missing persons, secret detention, abducted, kidnapped by agents",
  ],
  [
    "violence",
    "brutality, beat, beaten, beating, beatings, battered, batter, assault, assaults, blows, attacked, hurt, abused, abusive, mistreat, manhandle, injure",
  ],
  ["excessive use of force violence police", "police brutality, police violence, heavy handed policing"],
  [
    "police law enforcement",
    "officers, policemen, policewomen, constables, gendarmes, detectives, investigators, patrol, law enforcers",
  ],
  ["security forces armed forces", "soldiers, troops, army, servicemen, militias, paramilitaries, uniformed"],
  ["military", "barracks, army, navy"],
  ["torture ill-treatment", "electric shocks, forced confessions, inflict pain, tormented, cruelty, cruel"],
  [
    "detention prison",
    "behind bars, jail, jails, jailed, cells, cell, locked up, lock up, lockup, imprisoned, imprison, remand, incarcerate, incarcerated, inmates, inmate, convicts, gaol, put away, penal colony",
  ],
  ["pre-trial detention", "remand, awaiting trial, on remand, untried prisoners, bail"],
  ["arbitrary detention", "locking up, lock up, arrested without reason, held without charge"],
  ["release", "set free, let go"],
  ["separate", "apart, keep away, segregate, not share, away"],
  ["overcrowding", "too many prisoners, crammed, crowded, packed"],
  ["living conditions", "decent life, dignified life"],
  ["slavery forced labour", "bondage, serfdom, slave, slaves, bonded labour, servitude"],
  [
    "trafficking",
    "trade in human beings, human trade, sale of people, selling people, smugglers, traders in people, trade in people, buy and sell human beings",
  ],
  ["small arms", "guns, gun, firearms, weapons, rifles, pistols, disarm"],
  // Justice
  ["judiciary courts", "judges, magistrates, bench, courtroom, judge, magistrate, tribunal, tribunals"],
  [
    "backlog of cases judiciary",
    "old cases, pending cases, court delays, slow courts, cases pile up, undue delay",
  ],
  [
    "prosecute bring to justice perpetrators",
    "tried in court, court trial, put on trial, before the courts, stand trial, taken to court, hold to account, answer in court, held responsible, made to pay, face justice, tried, charge offenders, culprits, punish, those guilty",
  ],
  [
    "prosecution criminal proceedings",
    "cases brought, drop cases, drop charges, criminal charges, court cases",
  ],
  [
    "investigate",
    "look into, looked into, probe, inquire, inquiry, find out, examine complaints, uncover, shed light, truth about",
  ],
  ["fair trial", "fair hearing, fairly tried"],
  [
    "access to legal counsel lawyer",
    "attorney, attorneys, solicitor, barrister, advocate, legal aid, defence counsel",
  ],
  ["compensation redress victims", "damages, indemnity, restitution, make amends, pay for harm, reparations"],
  ["independence interference", "pressure, free from pressure, outside influence, meddling, dictated"],
  [
    "juvenile justice children in conflict with the law",
    "young offenders, youth offenders, child offenders, juvenile delinquents, youth courts, minors who break the law",
  ],
  ["minimum age of criminal responsibility", "age at which a child can be charged, criminal age"],
  ["criminal code", "penal law, statute book, law books, criminal law, penal code"],
  [
    "legislation",
    "statute, statutes, rules, rule, ordinance, by-law, regulations, regulation, decree, legislate, enactment, bills, statutory",
  ],
  [
    "repeal",
    "scrap, do away, rescind, annul, revoke, cancel, lift, delete, remove, drop, wipe, get rid, undo, withdraw",
  ],
  ["abolish", "do away, end, put an end, stop, halt, cease, never again, outlaw, ban for good"],
  [
    "prohibit criminalize",
    "outlaw, forbid, ban, illegal, unlawful, make it an offence, make it a crime, punishable, offence, bar",
  ],
  ["decriminalize", "legalise, legalize, not a crime, no longer a crime, stop treating as a crime, no crime"],
  ["amend", "change, rewrite, revise, alter, rework, overhaul, update, modernize"],
  ["definition", "define, meaning"],
  ["reservation", "caveat, declaration made upon ratification"],
  ["ratify treaty", "join, become a member, treaty, pact"],
  [
    "Convention against Torture",
    "torture treaty, torture convention, treaty against torture, anti-torture convention, UN torture convention",
  ],
  [
    "International Convention on the Protection of the Rights of All Migrant Workers and Members of Their Families",
    "treaty protects migrant workers, migrant workers treaty, treaty for migrant workers, convention on migrants, migrant workers convention, treaty on migrant workers, treaty migrant workers",
  ],
  [
    "International Convention for the Protection of All Persons from Enforced Disappearance",
    "disappearances treaty, treaty on disappearances, disappearance convention, treaty against disappearance",
  ],
  [
    "Convention on the Rights of Persons with Disabilities",
    "disability treaty, disability convention, treaty on disability, treaty on disabled",
  ],
  ["Rome Statute of the International Criminal Court", "Hague court, world criminal court, ICC treaty"],
  [
    "Convention relating to the Status of Refugees",
    "refugee treaty, refugee convention, Geneva refugee convention",
  ],
  [
    "Convention on the Elimination of All Forms of Discrimination against Women",
    "women's convention, women's treaty, treaty on women",
  ],
  [
    "Second Optional Protocol to the International Covenant on Civil and Political Rights",
    "treaty against the death penalty, protocol on abolishing the death penalty, death penalty protocol",
  ],
  ["Convention on the Rights of the Child", "children's convention, child rights treaty, children's treaty"],
  // Cooperation
  [
    "special procedures special rapporteur visit",
    "UN experts, UN expert, independent experts, UN investigator, UN investigators, rapporteur, rapporteurs, UN monitors, experts invited, human rights experts, mandate holders",
  ],
  ["visit", "come, enter the country, tour, mission, let come, allow to come"],
  ["standing invitation special procedures", "open door, whenever they wish, invite all"],
  [
    "treaty bodies periodic reports",
    "late reports, overdue report, outstanding reports, file reports, report on time, hand in reports, UN committees",
  ],
  [
    "national human rights institution",
    "human rights watchdog, human rights body, rights commission, rights watchdog",
  ],
  [
    "civil society non-governmental organizations",
    "NGOs, associations, charities, grass-roots groups, community groups, citizens' groups, voluntary groups, activists' groups, clubs, civic groups, campaign groups, public associations",
  ],
  [
    "registration of associations",
    "legal status, legal personality, licence associations, enrol associations",
  ],
  [
    "obstacles restrictions",
    "hurdles, hurdle, red tape, barriers, burdens, hindrances, burdensome, impediments, curbs",
  ],
  ["simplify streamline", "easier, make it easier, less complicated, cut red tape"],
  ["permission authorization", "permit, permits, licence, licences, license, clearance, approval"],
  [
    "human rights defenders",
    "activists, campaigners, dissidents, rights workers, human rights lawyers, critics, human rights workers, whistle-blowers",
  ],
  [
    "harassment intimidation",
    "threats, threaten, bully, bullying, hounding, persecute, persecution, frighten, scare, menace, smear, molest",
  ],
  // Expression, assembly, religion, elections
  [
    "freedom of expression",
    "speak freely, say what they think, free speech, speak out, speak their mind, voice opinions, criticise, criticism, publish freely",
  ],
  [
    "media journalists press freedom",
    "reporters, reporter, correspondents, newspapers, broadcasters, newsrooms, editors, television, radio, bloggers, news outlets, broadcasting, publishers, broadcaster, journalism, newspaper, media outlets, news",
  ],
  [
    "censorship media",
    "gag, gagging, muzzle, blocking, blocked web sites, suppress news, blackout, State control, press control",
  ],
  ["internet", "web, web sites, websites, social media, cyberspace, digital, networks, e-mail, net, blogs"],
  ["defamation", "slander, libel suits, insult laws, insulting the president, lawsuits against reporters"],
  [
    "freedom of assembly demonstrations",
    "rallies, rally, marches, march, protest, protests, protesters, demonstrate, gatherings, street protest, public demonstration, picket, sit-in",
  ],
  [
    "opposition political",
    "opponents, members of the opposition, rival parties, rivals, political prisoners, dissent",
  ],
  [
    "freedom of religion",
    "worship, faith, faiths, believers, churches, mosques, creed, congregations, convert, conversion, temples, beliefs",
  ],
  ["religious conversion", "change faith, convert, change religion, leave their faith"],
  [
    "free and fair elections",
    "ballot, ballot box, polls, polling, vote, voters, voting, choose their government, elect, choose their leaders, elections, suffrage, franchise",
  ],
  [
    "democracy constitutional rule",
    "elected government, civilian rule, rule by the people, democratic order",
  ],
  ["state of emergency", "emergency rule, emergency laws, martial law, emergency powers, curfew"],
  ["trade unions", "organised labour, unions, shop stewards, strike, collective bargaining"],
  ["privacy", "private life, surveillance, spying, wiretapping, eavesdropping, snooping, interception"],
  ["corruption", "bribes, bribery, graft, kickbacks, embezzlement, cronyism"],
  [
    "transparency public contracts",
    "open and fair, openness, public tenders, procurement, award of public contracts",
  ],
  [
    "participation in decision-making",
    "have a say, a say, take part, be consulted, consult, seat at the table, listened to",
  ],
  // Equality
  ["women", "wives, wife, mothers, mother, ladies, widows, widow, brides, bride, females, housewives"],
  ["girls", "schoolgirls, daughters, daughter"],
  ["men", "husbands, husband, males, male"],
  [
    "domestic violence",
    "wife beating, wives beaten, violence at home, violence in the home, violent partners, violent husbands, abusive partners, abusive husbands, abuse at home, battered women, battered wives, violence behind closed doors, partner violence",
  ],
  [
    "shelter victims",
    "refuge, refuges, safe houses, safe house, safe places, safe place, hostels, havens, women's houses",
  ],
  ["psychological support", "counselling, counsellors, counseling, therapy, emotional help, mental support"],
  [
    "sexual violence rape",
    "raped, rapes, rapists, sexual assault, sexual attacks, sex crimes, molested, sexual offences, violated",
  ],
  ["marital rape", "rape by a husband, raped by their husbands, rape within the couple"],
  ["sexual harassment", "groping, unwanted advances, sexual bullying"],
  [
    "equal pay wage gap between men and women",
    "earn the same, same pay, same salary, paid the same, earn less, pay gap, women earn, equal wages, salary difference, pay women, women and men earn, same job",
  ],
  ["wage remuneration", "earn, earnings, pay, salary, salaries, income, paid, wages"],
  [
    "representation of women in decision-making positions",
    "women in power, women leaders, women at the top, women ministers, women in government, seats for women, women into positions",
  ],
  [
    "decision-making positions",
    "posts, top jobs, positions where decisions are taken, senior posts, leadership, high office, managers",
  ],
  ["parliament government", "legislature, lawmakers, cabinet, ministers, congress, senate, MPs"],
  [
    "gender stereotypes",
    "clichés, traditional roles, role models, old-fashioned views of women, prejudices about women, sexism, sexist",
  ],
  [
    "discrimination",
    "prejudice, prejudices, bias, bigotry, unequal treatment, treated worse, second class, unfair treatment, treat alike, treat equally, marginalization, exclusion, excluded, stigma, intolerance",
  ],
  ["equality", "equal, alike, fairness, parity, same chances"],
  ["inheritance property rights of women", "inherit, heirs, estate"],
  [
    "abortion",
    "termination of pregnancy, terminate a pregnancy, end a pregnancy, interrupt pregnancy, abort, aborting",
  ],
  [
    "prenatal sex selection female foeticide",
    "abort girls, aborting girls, foetuses girls, foetus sex, sex of the foetus, unborn girls",
  ],
  [
    "maternal mortality",
    "die in childbirth, dying in childbirth, mothers die, women who die giving birth, deaths in childbirth, death of mothers, childbirth",
  ],
  ["pregnant", "pregnancy, expecting, expectant, pregnancies"],
  ["sexual and reproductive health", "contraception, contraceptives, family planning, birth control"],
  ["female genital mutilation", "cutting of girls, cut girls, circumcise girls, circumcising girls"],
  [
    "child marriage forced marriage",
    "child brides, marrying off, marry off girls, under-age girls marry, married too young, under-age marriage, girls married, marriage of children, wed, bride under eighteen",
  ],
  [
    "same-sex relations sexual orientation homosexuality",
    "gay, gays, lesbian, lesbians, intimacy between men, two men, two women, love between men, same-sex couples, same-sex love, homosexual acts, homosexual, queer, bisexual, gay people, sexual minorities, consensual intimacy, sodomy",
  ],
  [
    "gender identity transgender",
    "trans people, transsexuals, transsexual, trans persons, gender reassignment",
  ],
  [
    "racism racial discrimination",
    "race, races, skin colour, black people, anti-semitism, antisemitism, islamophobia, racist abuse, racists",
  ],
  ["xenophobia", "hatred of foreigners, hostility to foreigners, fear of foreigners"],
  ["hate speech", "incitement, hateful words, inciting hatred, stirring up hatred, spread hatred, hateful"],
  [
    "ethnic minorities",
    "ethnic origin, other ethnic origin, minority groups, ethnic groups, foreign origin, origin, ethnicity, descent, communities",
  ],
  ["Roma", "Romani, Romanies, gypsy, travellers"],
  [
    "indigenous peoples",
    "first nations, native peoples, native people, tribes, tribal, aborigines, natives, original inhabitants, first peoples",
  ],
  ["caste Dalits", "untouchables, untouchability, castes, lower castes"],
  [
    "persons with disabilities",
    "wheelchair, blind, deaf, handicap, handicapped, impairments, impaired, special needs, disabled children",
  ],
  ["accessibility", "ramps, barrier-free, accessible"],
  ["older persons", "elderly, old people, seniors, pensioners, retirees, old age"],
  ["mental health", "psychiatric, psychiatric illness, mentally ill, mental illness, psychiatry, depression"],
  // Children
  [
    "children",
    "boys and girls, minors, minor, under-age, underage, kids, youngsters, infants, newborn, newborns, babies, toddlers, schoolchildren, under eighteen, under fourteen, child, young people, sons",
  ],
  [
    "children without parental care",
    "without mother or father, orphans, orphan, orphanages, abandoned children, parentless",
  ],
  [
    "removal of children from the family alternative care",
    "taken from their families, children taken, taken into care, foster homes, foster care, foster families, child welfare removals, parents separated",
  ],
  ["parents family", "father, fathers, relatives, families, household, kin"],
  [
    "child labour",
    "children work, working children, children out of the workplace, toil, children toil, work done by children, child workers, children in factories, child in fields, put children to work, kinds of work done by children",
  ],
  [
    "corporal punishment of children",
    "smacking, spanking, hitting children, beat children, slapping, caning, hit children, strike children, physical punishment",
  ],
  [
    "sexual exploitation of children child pornography",
    "child abuse images, images of child abuse, child sex tourism, paedophiles, paedophilia, pornography of minors, abuse of minors for profit, sexual abuse of minors",
  ],
  ["child abuse neglect", "neglected children, maltreated children, cruelty to children, child protection"],
  [
    "street children",
    "homeless children, children who live in the street, beggar children, children begging",
  ],
  [
    "birth registration",
    "birth certificate, birth certificates, register newborns, newborn registered, births registered, register every child, identity papers, register births",
  ],
  ["identity documents", "papers, identity cards, ID, documents"],
  ["child soldiers", "children in arms, children in the army, under-age recruits"],
  // Social rights
  [
    "education schools",
    "pupils, pupil, schooling, classrooms, classroom, lessons, students, attend school, go to school, textbooks, school buildings, enrolment, learning, kindergarten, literacy, illiteracy",
  ],
  [
    "dropout rate",
    "leaving early, leave school, stop them from leaving, quit school, drop out, school leavers, early leaving",
  ],
  ["enrolment", "get into school, send to school, attendance"],
  ["teachers", "schoolteachers, teaching staff, educators, instructors, schoolmasters"],
  [
    "curriculum human rights education",
    "teach human rights, human rights teaching, syllabus, lessons about rights, curricula, human rights in school",
  ],
  [
    "training",
    "teach, taught, coach, instruct, instruction, courses, prepare, qualify, qualifications, skills, equip, learn, seminars, workshops, train",
  ],
  [
    "awareness-raising campaigns",
    "inform, information campaign, publicity, explain to the public, tell the public, persuade, campaign, campaigns, let people know, public campaign, tell people",
  ],
  [
    "capacity resources budget",
    "money, spend, spending, funds, finance, staff, allocate, invest, investment, fund, financing, subsidies",
  ],
  [
    "health care medical",
    "doctor, doctors, hospital, hospitals, clinic, clinics, medicine, medicines, nurses, see a doctor, patients, sick, illness, medical help, drugs, cure",
  ],
  ["palliative", "dying patients, terminally ill, against pain, pain relief, painkillers"],
  ["vaccination", "immunisation, immunization, jabs, inoculate"],
  [
    "infant mortality child mortality",
    "babies die, deaths of infants, child deaths, death of babies, newborn deaths",
  ],
  ["HIV/AIDS", "HIV positive, AIDS patients"],
  ["safe drinking water", "clean water, tap water, wells, water supply, potable water"],
  ["sanitation", "toilets, toilet, sewage, sewers, latrines, hygiene"],
  [
    "housing",
    "homes, flats, roof over, dwellings, shelter for families, build houses, homeless, social housing, tenants, apartments, accommodation",
  ],
  ["slums", "shanty towns, shacks, favelas"],
  ["forced evictions", "thrown out of homes, bulldozing, drive from their land, demolish homes"],
  [
    "food security",
    "hunger, hungry, famine, starvation, enough to eat, malnutrition, nourishment, undernourished, feed",
  ],
  ["poverty", "the poor, poor people, poorest, destitute, low-income, needy, penniless"],
  ["gap between rich and poor", "inequality of wealth, income inequality, wealth gap, social gap"],
  [
    "employment unemployment labour market",
    "jobs, job, jobless, workplace, job-seekers, hiring, occupations, employers, labour",
  ],
  ["working conditions", "conditions at work, decent work, safe workplaces, hours of work"],
  ["social security", "welfare, pensions, benefits, social insurance, pension, safety net"],
  ["standard of living", "quality of life, living standards, livelihood, live decently"],
  [
    "rural areas",
    "villages, village, countryside, farmers, remote, outer islands, hinterland, country people, farm, peasants",
  ],
  ["land rights", "landless, grabbing land, land grabs, plots, fields"],
  [
    "climate change",
    "warming, global warming, warming planet, rising seas, sea-level rise, greenhouse gas, rising sea, hotter planet, sea level",
  ],
  [
    "environment",
    "nature, clean air, pollution, air, smog, forests, waste, polluted, contamination, ecology",
  ],
  ["disaster", "cyclones, floods, flood, earthquake, storms, drought"],
  [
    "development assistance",
    "aid, foreign aid, generous aid, overseas aid, help poorer, aid to poor countries, aid to the poorest nations, donor",
  ],
  [
    "international cooperation technical assistance",
    "other nations help, work with other nations, partners abroad, help from abroad, foreign help, outside help, support from abroad",
  ],
  [
    "business enterprises human rights",
    "companies, corporations, firms, investors, corporate, multinationals, industry",
  ],
  // Movement
  [
    "migrants",
    "foreigners, foreigner, newcomers, immigrants, aliens, undocumented foreigners, expatriates, foreign residents, people from abroad, immigrant",
  ],
  [
    "irregular migrants detention",
    "undocumented, illegal immigrants, sans papiers, paperless, detention of foreigners, detained foreigners",
  ],
  ["domestic workers", "maids, maid, house servants, nannies, household help"],
  [
    "asylum-seekers refugees",
    "seek asylum, seeking protection, flee, fled, fleeing, asylum claim, asylum claims, asylum applications, claim asylum, asylum request, escape war, refugee petition",
  ],
  [
    "refugees non-refoulement persecution",
    "send back, sent back, sending back, deport to danger, expel to danger, deport, deportation, deported, expel, expulsion, return to danger, never send back, forcibly returned",
  ],
  ["appeal negative decisions", "rejected asylum seekers, rejected, challenge the decision, refusal, appeal"],
  ["statelessness nationality", "no nationality, no citizenship, citizenship, passports"],
  ["internally displaced persons", "uprooted, driven from their homes, displaced"],
  ["freedom of movement", "travel freely, leave the country, exit visas, travel ban, move freely"],
  ["family reunification", "bring their families, join their families, reunite families"],
  ["integration", "integrate, mainstream, inclusion, include, part of society, included"],
  ["counter-terrorism", "terror laws, war on terror, fight against terror, terrorists"],
  ["peace conflict", "war, ceasefire, armed clashes, fighting, hostilities, civil war"],
  ["civilians", "civilian, non-combatants, bystanders"],
  [
    "impunity security forces accountability",
    "soldiers who abuse, soldiers tried, army abuses, abuse civilians, soldiers police abuse",
  ],
  ["truth and reconciliation", "come to terms with the past, heal wounds, past crimes"],
  ["individual petition", "case by case, case-by-case basis, one by one"],
  // More of the same, by how people who retell a demand say it
  [
    "domestic violence",
    "household violence, violence within the household, violence among family members, violence by partners, abuse within families, abuse in families, spousal abuse, domestic abuse, abusive relationships, violence in couples",
  ],
  [
    "perpetrators",
    "abusers, wrongdoers, offenders, assailants, aggressors, attackers, rapists, murderers, criminals, guilty",
  ],
  [
    "accountability impunity",
    "accountable, liable, answerable, go unpunished, unpunished, get away with, escape justice",
  ],
  [
    "prosecute",
    "indict, charge, sue, put before a judge, criminal trial, penalise, penalize, sentence, convict, sanction",
  ],
  [
    "investigate",
    "scrutinise, scrutinize, inquire into, enquire, inquests, fact-finding, examine thoroughly, establish the facts, inspect",
  ],
  [
    "victims compensation reparation",
    "survivors, survivor, sufferers, those harmed, those who suffered, next of kin, bereaved, injured, compensate",
  ],
  ["family", "relatives, kinship, spouse, spouses, next of kin, loved ones, households"],
  [
    "data statistics",
    "figures, numbers, information gathered, records, surveys, survey, census, monitor figures, gather, compile, disaggregated, indicators",
  ],
  ["registration", "register, enrol, recorded, listing"],
  [
    "independence of the judiciary",
    "hands off the courts, impartial courts, impartial judges, judges free, free from interference, political control of courts, interfere with judges, court independence, executive interference, magistrates independent",
  ],
  ["separation of powers", "checks and balances"],
  [
    "capacity resources",
    "money, means, equip, personnel, manpower, budget, cash, well-funded, underfunded, understaffed, equipment",
  ],
  [
    "safety protection of journalists",
    "without danger, danger, safely, unharmed, attacks on reporters, press workers",
  ],
  ["media", "journalistic, columnists, media professionals, broadcast, print media"],
  [
    "freedom of expression",
    "opinions, free opinion, express themselves, peaceful criticism, dissenting views, views",
  ],
  [
    "human rights defenders",
    "rights advocates, advocates, human rights advocates, rights campaigners, rights groups, activist",
  ],
  ["peaceful assembly", "gather, gather peacefully, crowds, demonstrators, public meetings, assemble"],
  [
    "freedom of association trade unions",
    "form unions, unionise, unionize, join unions, organise themselves, negotiate together, bargain, bargain collectively, set up associations",
  ],
  [
    "right to organize and bargain collectively",
    "unions, form unions, negotiate together, collective agreements",
  ],
  [
    "non-governmental organizations civil society",
    "third sector, non-profit, nonprofits, community organisations, community organizations, civic organisations, civil groups, grassroots",
  ],
  ["participation", "involve, consult, take part, engage, include in decisions, consulted"],
  ["women", "womenfolk, female, wives, lady"],
  [
    "gender equality",
    "equality of the sexes, equal footing, equal standing, equal status, equal opportunities, same rights as men, sexes, men and women alike",
  ],
  [
    "gender stereotypes",
    "old roles, roles of men and women, sex roles, patriarchal, patriarchy, machismo, chauvinism, the way society sees, traditional views, mentalities, mindsets, attitudes",
  ],
  [
    "empowerment of women",
    "women's advancement, advancement of women, economic independence of women, empower",
  ],
  [
    "representation of women political life",
    "female politicians, female candidates, quotas for women, women candidates, women run for office, public office",
  ],
  [
    "equal pay",
    "paid equally, paid alike, equal salaries, gender pay, wage discrimination, unequal pay, pay equally",
  ],
  [
    "labour market employment",
    "workforce, hire, recruit, recruitment, workers, worker, staff, employees, employee, labourers",
  ],
  ["temporary workers", "seasonal workers, seasonal, fixed-term, short-term workers"],
  [
    "family reunification",
    "bring their spouse, bring spouse, bring their wives, live with their families, spouse and children, kept apart from their families",
  ],
  [
    "migrants",
    "immigrant, incomers, guest workers, migrant labour, non-nationals, non nationals, non-citizens, not citizens, people who come from abroad, arrivals",
  ],
  ["foreign residents", "residents who are not citizens, resident foreigners, residents, non-citizens"],
  ["local elections", "town elections, municipal elections, council elections, city elections"],
  ["electoral law elections", "electoral, polling, ballots, candidates, vote count, voters roll"],
  [
    "asylum-seekers",
    "persons who seek protection, applicants for protection, people fleeing, asylum applicants, those who flee, protection seekers",
  ],
  ["refugees", "displaced by war, exiles"],
  [
    "deportation expulsion",
    "send away, sent away, return forcibly, removal, removals, pushbacks, push back, turned back, handed over",
  ],
  ["detention of migrants", "immigration detention, detained migrants, migrants locked up, removal centres"],
  ["statelessness", "have no country, no state, nationality to all"],
  [
    "imprisonment detention",
    "locked up, spend time locked up, custodial, custodial sentences, imprison, deprivation of liberty, deprived of liberty, prison sentences, serve time, doing time",
  ],
  [
    "alternatives to imprisonment",
    "community service, non-custodial, house arrest, probation, fines instead, electronic tags",
  ],
  [
    "pre-trial detention bail",
    "wait for trial, waiting for trial, await trial, not yet convicted, unconvicted, awaiting, preventive detention",
  ],
  [
    "prison conditions",
    "dirty, filthy, unsanitary, squalid, overcrowded cells, state of prisons, fit to live in, inhuman prisons, prison life, prison facilities",
  ],
  ["overcrowding", "overcrowded, inmates per cell, overfull"],
  ["solitary confinement", "isolation, isolated cells, incommunicado"],
  ["torture", "torturers, ill-treat, ill treatment, coercion, coerced confessions, degrading, brutalise"],
  [
    "death penalty",
    "death sentences, condemned to death, capital sentences, capital offences, sentenced to death, executions",
  ],
  ["commute death sentences", "prison terms, turn death sentences, reprieve, pardon"],
  ["moratorium executions", "stop executions, suspend executions, halt executions, pause executions"],
  [
    "excessive use of force",
    "live ammunition, tear gas, crackdown, crackdowns, violent dispersal, rubber bullets, disperse, heavy-handed",
  ],
  ["police training", "teach the police, train officers"],
  [
    "oversight of the police complaints",
    "police watchdog, complaints body, independent police complaints, complaint against officers, police oversight",
  ],
  [
    "security forces",
    "forces of order, law and order, special forces, secret police, secret services, intelligence services, armed men",
  ],
  [
    "military service conscientious objection",
    "conscription, conscripts, draft, refuse to serve, alternative civilian service, objectors",
  ],
  [
    "child labour forced labour",
    "bonded work, bonded, children employed, employment of children, minors working, working minors, labour by children, child employment, children from working",
  ],
  [
    "trafficking in children",
    "sale of children, sale of boys and girls, children sold, child trade, sell children",
  ],
  ["trafficking in persons", "human traffickers, trade in persons, people trafficking, modern slavery"],
  [
    "sexual exploitation of children",
    "child prostitution, prostitute children, lure children, grooming, children abused sexually, sexual predators",
  ],
  ["children", "boys, youths, young ones, offspring, adolescents, teenagers, teens, pupils"],
  [
    "juvenile justice",
    "minors in conflict with the law, minors who offend, juveniles, accused minors, delinquents",
  ],
  ["minors separate from adults prison", "under-age prisoners, children held with adults, adult prisoners"],
  [
    "corporal punishment",
    "beating of children, physical chastisement, chastise, chastisement, hit, smack, spank, violent discipline, slap, bodily punishment, rod",
  ],
  [
    "child marriage",
    "marriages of minors, minors marrying, wed minors, marry before eighteen, minimum age of marriage, underage marriage, premature marriage, marry children",
  ],
  ["female genital mutilation", "genital cutting, excision, circumcision of girls, mutilation"],
  [
    "education",
    "learn, schooldays, teaching, school attendance, lessons, instruct, study, tuition, school places, schoolhouses",
  ],
  [
    "free compulsory primary education",
    "free schooling, schooling without fees, without school fees, school fees, elementary schooling",
  ],
  ["girls education retention", "keep girls in school, girls at school, girls stay in school"],
  ["inclusive education children with disabilities", "special schools, mainstream schools, ordinary schools"],
  ["teachers", "teacher training, schoolteacher"],
  [
    "health services",
    "medical treatment, medical assistance, health centres, health workers, physicians, physician, care for the sick, medical care, health facilities",
  ],
  [
    "maternal mortality",
    "mothers dying, death in childbirth, die giving birth, safe childbirth, safe motherhood, birth complications",
  ],
  ["sexual and reproductive health", "contraceptive, birth-control, reproductive care"],
  ["abortion", "termination, unwanted pregnancies, pregnancy after rape"],
  ["HIV/AIDS", "infected with HIV, antiretroviral"],
  [
    "persons with disabilities",
    "disabled, disabled people, people with disabilities, impairment, sight impaired, hard of hearing",
  ],
  ["older persons", "ageing, aging, aged people, old-age"],
  ["indigenous peoples", "ancestral, aboriginal people, tribes people, native communities, original peoples"],
  ["free prior and informed consent", "consulted before, agree beforehand, consent"],
  ["land rights", "ancestral lands, lands, territories, land titles, title to land"],
  [
    "ethnic minorities",
    "ethnic communities, ethnic group, minority communities, people of other origin, persons of other ethnic origin, minority people",
  ],
  ["minority languages", "mother tongue, lesser used languages, own language, native language, tongues"],
  ["racism", "racists, racial hatred, racial prejudice, coloured, of African descent, dark skin"],
  ["hate crimes", "attacks motivated by hatred, violence out of hatred, bias crimes, hate attacks"],
  [
    "hate speech",
    "hateful speech, hatred on the internet, incite, inflammatory speech, inflammatory language",
  ],
  [
    "sexual orientation gender identity",
    "LGBT people, rainbow, gay and lesbian, homosexual persons, same-sex partners, trans, whom they love, gay men, lesbian women",
  ],
  [
    "same-sex couples",
    "gay couples, civil unions, partners of the same sex, civil partnership, registered partnership",
  ],
  [
    "freedom of religion or belief",
    "religious communities, religious groups, places of worship, worshippers, religious liberty, religious freedom, conscience",
  ],
  ["blasphemy", "insulting religion, insult of religion, offend religion"],
  [
    "poverty",
    "needy people, destitution, low incomes, in need, deprivation, underprivileged, disadvantaged, hardship, penury, impoverished",
  ],
  ["social security", "social welfare, welfare benefits, allowances, social benefits, insurance"],
  ["housing", "housing units, lodging, dwelling, build homes, affordable homes, decent homes, place to live"],
  ["forced evictions", "evicted, evict, removal from homes, homes demolished, demolition"],
  [
    "food security hunger",
    "hungry, go hungry, starving, crops, grow food, agriculture, farming, harvests, agricultural production, nutrition",
  ],
  ["water sanitation", "drinkable, taps, water pipes, drainage, latrine, wash"],
  ["environment", "ecological, natural resources, pollute, emissions, environmental, toxic, wildlife"],
  ["climate change", "heating planet, climate crisis, warmer climate, climate emergency"],
  ["natural disasters", "hurricanes, tsunami, catastrophes, catastrophe"],
  ["corruption", "corrupt, corrupt officials, bribe, embezzle, dishonest officials, illicit enrichment"],
  ["transparency", "transparent, open to the public, publish, public scrutiny, disclose"],
  ["access to information", "open files, right to know, open government, information from public bodies"],
  [
    "privacy",
    "data protection, private data, intercept, intrusions, private sphere, phone tapping, mass surveillance",
  ],
  ["counter-terrorism", "anti-terror, terrorism suspects, terrorist suspects, terror suspects"],
  [
    "national human rights institution",
    "independent national body for human rights, human rights council, human rights commissioner, independent body for human rights, national rights commission",
  ],
  [
    "national preventive mechanism",
    "independent visits to places of detention, prison visits, visiting body, inspectors of prisons",
  ],
  ["Office of the High Commissioner", "UN human rights office, rights office, OHCHR office"],
  ["International Criminal Court", "The Hague, international court, world court"],
  ["International Labour Organization", "ILO, UN labour agency"],
  [
    "treaty bodies overdue reports",
    "late reports, reports that are due, hand in reports, pending reports, reports to the UN, outstanding reports",
  ],
  [
    "special procedures",
    "UN rapporteurs, UN human rights experts, UN special envoys, thematic experts, UN mandate holders",
  ],
  ["standing invitation", "invite at any time, permanently invite, open door policy, open invitation"],
  ["technical assistance", "know-how, expertise, outside expertise, advice, help"],
  [
    "anti-discrimination law",
    "equality law, equal treatment law, law against discrimination, equality act, equality legislation",
  ],
  [
    "discrimination",
    "discriminatory, unfairly, treated differently, unequal, disadvantage, shut out, excluding, ostracism, ostracise",
  ],
  ["Constitution", "basic law, founding law, constitutional"],
  [
    "domestic law legislation",
    "national law, laws of the land, law of the land, home law, national legislation",
  ],
  ["harmonize legislation", "bring into line, align, conform, conformity, match, adapt laws, bring in line"],
  [
    "repeal",
    "revoke, erase, abandon, eliminate, discard, throw out, strike out, take back, overturn, no longer apply",
  ],
  ["reservations withdraw", "lift reservations, drop reservations, reservation"],
  [
    "awareness-raising",
    "educate the public, sensitise, sensitize, public information, inform the public, spread knowledge, tell citizens, enlighten",
  ],
  ["training of judges", "train judges, judicial training"],
  ["simplify", "ease, facilitate, quicker, faster, speed up, streamline"],
  [
    "enforce implementation of the law",
    "enforce, apply the law, put into practice, observe the law, effectively applied",
  ],
  [
    "political prisoners",
    "jailed opponents, prisoners of conscience, detained opponents, imprisoned for their opinions",
  ],
  ["enforced disappearances", "disappeared, disappear, fate of the missing, whereabouts, unaccounted for"],
  [
    "transitional justice reconciliation",
    "heal, truth commission, past abuses, dealing with the past, truth",
  ],
  ["armed conflict civilians", "civilian population, bombing, shelling, attacks on civilians"],
  ["occupation settlements", "settlers, settlement, occupying power"],
  [
    "development assistance",
    "aid to the poorest, help for developing countries, assist developing countries, development cooperation, poorest countries, poorest nations",
  ],
  ["business enterprises", "company, businesses, firm, business, private sector, employers"],
  ["domestic workers", "maid, cleaners, household workers, house workers, household staff"],
  [
    "human rights education",
    "lessons in human rights, teach about rights, learn about human rights, teach rights, human rights teaching, human rights lessons",
  ],
  ["stereotypes in education", "textbooks, school books, schoolbooks"],
  ["best interests of the child", "what is best for the child, child's welfare, welfare of the child"],
  ["street children", "children on the streets, live on the street, homeless boys"],
  [
    "orphans care institutions",
    "children's homes, institutional care, institutions for children, care homes",
  ],
  ["birth registration", "registered at birth, birth papers, civil status, newborn children"],
];
