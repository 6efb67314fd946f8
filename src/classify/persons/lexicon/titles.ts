/** Forms of address: what follows is a name, even where it is a word of English ("Mr. Brown"). Lower case, no dots. */
export const HONORIFICS: string = `
mr mrs ms mme mlle miss messrs dr prof sir dame lord lady hon honourable honorable excellency majesty highness
he she hh hrh sem sr sra don dona monsieur madame herr frau sheikh sheik shaykh shaikh sheikha sayyid sayed syed ayatollah
mullah imam maulana reverend rev rabbi venerable lama rinpoche pastor bishop archbishop father sister ustaz ustadh haji
comrade liberator datuk mahatma pope honour honor baroness baron monsignor mgr viscount countess
`;
/** Offices and ranks: in capitals before a name they are its title ("President Example", "Major General"). */
export const OFFICES: string = `
president vice-president premier prime minister vice-minister chancellor vice-chancellor governor mayor senator
congressman congresswoman general colonel major captain lieutenant sergeant brigadier admiral marshal commander
commander-in-chief judge justice magistrate prosecutor ambassador king queen prince princess emir sultan shah tsar chief
secretary secretary-general under-secretary director director-general commissioner ombudsman ombudswoman ombudsperson
attorney attorney-general solicitor-general counsel chairman chairperson chairwoman chair speaker professor doctor
cardinal patriarch mufti dalai panchen councillor councilor counsellor deputy representative delegate rapporteur leader
`;
/** What persons are called before their name, in small letters ("journalist Anna Example"). */
export const ROLES: string = `
journalist activist lawyer attorney blogger writer poet novelist author artist musician singer filmmaker cartoonist
photographer reporter correspondent editor editor-in-chief publisher columnist cameraman broadcaster academic scholar
scientist historian economist sociologist researcher professor teacher student engineer doctor physician nurse priest monk
nun bishop pastor cleric clergyman preacher imam politician dissident defender campaigner environmentalist unionist
trade-unionist leader deputy senator parliamentarian mp mayor governor president minister ex-president ex-minister judge
magistrate prosecutor general colonel major captain officer commander soldier policeman fugitive murderer terrorist
criminal convict prisoner detainee hostage exile refugee citizen national resident businessman businesswoman entrepreneur
millionaire laureate winner founder co-founder chairman chairperson chairwoman secretary director head member candidate
figure personality intellectual whistleblower whistle-blower victim martyr brother sister wife husband son daughter father
mother cousin uncle nephew man woman boy girl teenager king queen prince princess sheikh lama aide adviser advisor ally
opponent oppositionist dictator ruler warlord rebel expert rapporteur mandate-holder ombudsman ambassador representative
`;
/** Adjectives and particles that stand between what persons are called and their name, or before it. */
export const TITLE_LINKS: string = `
former late deceased imprisoned detained jailed prominent renowned exiled opposition acting then deputy vice senior famous
murdered slain disappeared convicted political democratic elected ousted veteran young women's first honourable the
`;
/** What persons do in these texts: a name in capitals before one of them is a person's. */
export const PERSONAL_VERBS: string = `
said stated noted referred introduced presented expressed indicated recalled highlighted thanked added explained concluded
emphasized stressed underlined reported replied responded announced who whom whose welcomed informed pointed reiterated
observed confirmed acknowledged declared mentioned affirmed opened clarified testified remains languishes
`;
