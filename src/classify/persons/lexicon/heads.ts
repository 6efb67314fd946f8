/**
 * What is called after persons: a name before one of these is not a person who is spoken of ("the Example Inquiry").
 * Places are apart, as they bear names of all kinds.
 */
export const EPONYM_HEADS: string = `
act acts law laws bill code decree ordinance statute charter declaration convention treaty protocol accord agreement
plan programme program project scheme strategy initiative framework model mission operation campaign process principles
rules guidelines standards doctrine amendment amendments clause
commission committee inquiry enquiry panel tribunal court chamber report judgment judgement ruling decision case cases verdict
v vs versus opinion trial era regime government administration dictatorship presidency cabinet coalition group faction
party movement army brigade forces militia clan junta alliance front
foundation institute university college school academy centre center hospital clinic museum library fund trust association
society organization organisation corporation company bank network union league club agency authority department ministry
prize award medal lecture coefficient index test syndrome method voucher grant scholarship fellowship day
family-allowance massacre massacres incident affair scandal sect cult faith doctrine church mosque temple monastery church
language languages dialect tribe community communities people peoples population minority minorities ethnic area region
`;
/** Places, which may be called after persons and may not. */
export const PLACE_HEADS: string = `
prison prisons jail gaol barracks camp camps district county province region state city town village municipality commune
island islands islets strait sea lake river mountain mountains mount valley desert peninsula coast bay port harbour harbor
airport square street road avenue bridge park garden gardens forest reserve territory territories area areas border crossing
neighbourhood neighborhood settlement settlements enclave basin delta hills hill tracts heights plant mine mines dam
station checkpoint house palace hotel stadium cemetery detention estate oasis governorate oblast canton archipelago falls
`;
/** Words before a name that make it that of a place, a body or a thing ("Camp Example", "Mount Example"). */
export const NAMING_PREFIXES: string = `
camp mount lake fort cape saint st santa san sao river island islands isle port operation brigade radio vision project
programme program group committee commission camp hurricane cyclone typhoon storm mission battalion hospital university
college school barrio villa ciudad rio puerto hotel radio tv newspaper church mosque bono plan initiative company vessel
ship forces foundation institute society association asociacion fundacion fondation fondacion fondazione associazione
istituto comunita stiftung verein stichting yayasan papa instituto centro movimiento lei ley mision missao programa
proyecto projeto sos radyo
`;
/** Plurals that share one family name ("the Example brothers"). */
export const KIN: string = "brothers sisters siblings twins cousins";
