/**
 * Names that are no persons' beside those of States: inhabitants, peoples, faiths and their followers, cities and
 * regions, months, and words of other languages in the names of institutions and programmes. Without diacritics and
 * apostrophes, in the singular where a plural in -s exists.
 */
export const PLACES_AND_PEOPLES: string = `
afghan albanian algerian american andorran angolan argentine argentinian armenian australian austrian azerbaijani
azeri bahamian bahraini bangladeshi barbadian belarusian belgian belizean beninese bhutanese bolivian bosnian bosniak
batswana motswana brazilian british briton bruneian bulgarian burkinabe burmese burundian cambodian cameroonian canadian
verdean chadian chilean chinese colombian comorian congolese croat croatian cuban cypriot czech dane danish djiboutian
dominican dutch ecuadorean ecuadorian egyptian emirati english equatoguinean eritrean estonian ethiopian fijian filipino
finn finnish french gabonese gambian georgian german ghanaian greek grenadian guatemalan guinean guyanese haitian
honduran hungarian icelander icelandic indian indonesian iranian iraqi irish israeli italian ivorian jamaican japanese
jordanian kazakh kazakhstani kenyan kiribati kirundi korean kuwaiti kyrgyz lao laotian latvian lebanese liberian libyan
lithuanian luxembourger macedonian malagasy malawian malaysian malay maldivian malian maltese marshallese mauritanian
mauritian mexican micronesian moldovan moldavan monegasque mongolian montenegrin moroccan mozambican namibian nauruan
nepalese nepali nicaraguan nigerian nigerien norwegian omani pakistani palauan palestinian panamanian papuan paraguayan
peruvian philippine pole polish portuguese qatari romanian russian rwandan salvadoran samoan saudi scot scottish
senegalese serb serbian seychellois singaporean slovak slovakian slovene slovenian somali soviet spaniard spanish
sudanese surinamese swazi swede swedish swiss syrian tajik tanzanian thai timorese togolese tongan trinidadian tunisian
turk turkish turkmen tuvaluan ugandan ukrainian uruguayan uzbek uzbekistani venezuelan vietnamese welsh yemeni yugoslav
yugoslavian zambian zimbabwean european african asian asiatic oceanian arab arabian arabic latin latino hispanic nordic
baltic balkan caucasian caribbean pacific atlantic mediterranean anglo slavic western eastern northern southern
roma romani romany sinti sintis gypsy traveller ashkali balkan vlach aromanian sami saami kven tater kurd kurdish yezidi
yazidi assyrian chaldean copt coptic druze alawite bedouin bedoun bedun bidoon maghreb tuareg berber amazigh saharawi
sahrawi dinka nuer hutu tutsi twa batwa pygmy mbororo fulani peul hausa igbo yoruba ogoni oromo tigrayan amhara somaliland
maasai masai ogiek endorois san basarwa himba herero bushmen bantu benadiri bajuni madhesi dalit adivasi adavasi tharu
chakma jumma tamil sinhalese sinhala hmong mong montagnard khmer krom karen karenni kachin shan chin rohingya rakhine
uyghur uighur uygur tibetan mongol hui ainu ryukyu burakumin dayak penan iban orang asli lumad moro igorot aeta maori
aboriginal aborigine islander inuit metis cree mohawk navajo mapuche quechua aymara guarani kaiowa ache enxet
sawhoyamaxa yakye yakya axa xinca garifuna maya mayan miskito ngobe bugle naso embera wayuu yanomami yekuana warao
quilombo quilombola afro maroon saramaka ndjuka kalinago kalina amerindian carib arawak chagossian ilois creole kanak
polynesian melanesian gagauz tatar chechen ingush ossetian abkhaz abkhazian meskhetian pomak balkar karelian sorb frisian
ladin friulian flemish fleming walloon basque catalan galician corsican breton
muslim moslem islam islamic islamist sunni shia shiite shii sharia shariah shariat ismaili sufi wahhabi salafi ahmadi
ahmadiyya ahmadiyyah ahmadiyah bahai christian christianity catholic catholicism protestantism lutheran anglican baptist
methodist adventist mormon evangelist jehovah witness jew jewish judaism hebrew hindu hinduism buddhist buddhism sikh
sikhism jain parsi zoroastrian zorastrian falungong hare krishna quran koran bible torah ramadan
christmas easter eid hajj god allah creator prophet almighty vesak antisemitism semitism semitic nazi nazism neonazi
holocaust fascism taliban hezbollah hizbullah hizballah hamas fatah houthi janjaweed seleka antibalaka alshabaab shabaab
boko haram qaeda qaida daesh isis isil farc eln ltte pkk palipehutu maoist mungiki interahamwe basij ansar
abidjan abkhazia abuja accra aceh addis ababa aden aleppo alexandria algiers alicante almaty amazon amman amsterdam andijan
anjouan ankara antananarivo antarctica antarctic apia aqaba aqsa quds qods aral arakan aranjuez arctic arizona arusha
aruba ascension ashgabat asia asmara astana asuncion athens auckland azores baghdad bagram baku balearic bali balkans
balochistan baluchistan bamako banda bangalore bangkok bangui banjul barcelona basel basra basseterre batam beijing beirut
belfast belgrade belem bengal bengazi benghazi berlin bern berne bethlehem biwako bishkek bissau bogota bombay bonn bosnia
bougainville brasil brasilia bratislava brazzaville bridgetown britain brussels bucharest budapest buenos aires bujumbura
bukavu cabinda cairo calcutta calgary california canberra caracas cardiff caribbean carinthia casablanca casamance catalonia
caucasus cayman chagos chechnya chernobyl chiapas chisinau chittagong ciudad juarez colombo conakry copenhagen cordoba
corsica cotonou crimea cyrenaica dakar damascus danube darfur debrecen delhi deir dhaka diego garcia dili dodoma doha donbas
donetsk dresden dubai dublin durban dushanbe edinburgh ekaterinburg england espoo eurasia europe fallujah faroe falkland
ferghana fergana finnmark florence frankfurt freetown fukushima gaborone gatumba gaza geneva gibraltar golan goma greenland
guadeloupe guantanamo guayaquil gujarat guyana gyeonggi hague hanoi harare hargeisa havana hebron hebrides helsinki herzegovina
hiroshima holland homs hong kong honiara houston idlib ingushetia islamabad istanbul izmir jaffna jakarta java jeddah
jericho jerusalem johannesburg juba kabul kaesong kalahari kalmykia kampala kandhamal karachi karakalpakstan kardze karelia
kashmir kathmandu kazan khartoum kiev kyiv kigali kingston kinshasa kirkuk kivu kobe kordofan kosice kosovo kuala lumpur
kurdistan lagos laos lanzarote lhasa libreville lilongwe lima lisbon ljubljana lome london luanda lugansk luhansk lusaka
macao macau macau madeira madrid malabo male malvinas managua manama manila maputo marange mariana maseru mayotte mbabane mecca
medina mekong melbourne miami michigan mindanao minsk misrata mogadishu moluccas monrovia monterrey montevideo montreal
moroni moscow mosul muscat muttur myanmar burma nablus nagasaki nagorno karabakh nairobi nakhchivan nassau naypyidaw negev
ndjamena niamey nicosia nile nobel normandy nouakchott novi nukualofa nunavut oceania ogaden ohrid okinawa ontario orissa
orkney oslo ossetia ottawa ouagadougou palermo palestine pando paris patagonia pernambuco podgorica pristina punjab
puntland pyongyang quebec quito rabat ramallah rangoon yangon reykjavik rhine riga rio riyadh rome roseau rotterdam russia
sabah sahara sahel saharan samarkand sanaa sandinista santiago santo domingo sao paulo sarajevo sarawak sardinia saskatchewan
scandinavia schengen scotland sendai seoul serengeti sevastopol shanghai shenzhen siberia sicily sinai sindh skopje slavonia
sochi sofia sokoto soweto stockholm strasbourg styria sucre sudetenland suez sulawesi sumatra surabaya suva swat sydney
taipei taiwan tallinn tamil eelam tangier tarawa tashkent tbilisi tegucigalpa tehran terai thimphu thrace tianjin tibet tigray
tijuana timbuktu timor tindouf tirana tobago tokelau tokyo toronto transnistria trincomalee tripoli tskhinvali turin tutsi
tyrol ulster urumqi uruzgan ushuaia valletta vancouver vatican venice vienna vientiane vilnius vojvodina volga volta wales
wallonia warsaw washington waziristan wellington windhoek xinjiang turkistan turkestan yamoussoukro yaounde yerevan york
yogyakarta yukon zagreb zaire zanzibar zurich aarhus kimberley kimberly bretton lome rotterdam srpska republika voivodina
january february april june july august september october november december sunday monday tuesday wednesday thursday
friday saturday
antigua barbuda kitts nevis grenadine tome principe leste ivoire faso verde rica viet nam lanka lankan marino arabia darussalam
salvador jamahiriya jamahiriyan bolivarian hashemite kyrgyzstan micronesia
cour haute autorite conseil conseils ministere commission assemblee nationale etat droits homme femme enfant citoyen protecteur
protectrice egalite equite instance bien etre suisse francophonie comision consejo ministerio secretaria fiscalia defensoria
defensor defensora procuraduria procurador habitantes instituto plan programa mision vivienda ley leyes lei pueblo nacion
nacional justicia mujeres mujer derechos humanos tribunal supremo elecciones recurso amparo policia carabineros gendarmeria
investigaciones aguilas negras seguimiento operacion milagro etica comite junta gobierno pacto corte congreso senado camara
partido estatuto crianca adolescente conselho ministerio secretariado secretaria seguranca publica cidadania bolsa familia
fome zero beneficio assembleia provedoria provedor raonador magna carta lok rajya sabha sarva shiksha abhiyan panchayat
panchayati raj majlis shura duma knesset bundestag bundesrat bundestag sejm riigikogu storting saeima seimas althing eduskunta
riksdag folketing loya jirga verkhovna rada oireachtas garda siochana jugendamt jugendaemter lander laender sangha waqf wilaya
madrasa madrassa ulama ulema ulemo imamate hudood hadood zina qisas diyat hadd pancasila mabahith komnas aadhaar ubuntu
gacaca rabbinate patriarchate euro dollar pound pula interpol eurostat facebook twitter google microsoft internet covid
ebola braille dioxin marxist leninist bolshevik communist socialist stalinist zionist zionism baath baathist peshmerga
afroamerican mercosur benelux beneluxa nazarene monday christ islamophobia afrophobia antigypsyism romaphobia
christianophobia judaizing
asociacion asociaciones fundacion fundaciones federacion confederacion sociedad sociedade corporacion coordinadora coalicion
colectivo centro centros movimento alianca red grupo ecologico pastoral indigenista missionario conectas direitos cubana
cubano espanola mexicana colombiana latinoamericana mundial internacional nacional visita estado migrantes
association federation fondation fondacion reseau centre cercle collectif comite ligue mouvement societe syndicat jeunesse
fraternite etudiante tamoule culturel internationale internationales international europeen francais africaine agence charte
recherche developpement presse embleme campagne maison oeuvre secours enfants enfance solidarite sante monde terre hommes
associazione comunita istituto internazionale fondazione volontariato solidarieta salesiane ausiliatrice curia
generalizia marista provincia
verein stiftung bund gesellschaft hilfswerk bischofliches arbeitsgemeinschaft entwicklungspolitik sudwind katholische
evangelische deutsche stichting federatie vereniging verenigingen nederlandse nederland integratie homoseksualiteit
pax romana christi justitia caritas internationalis franciscans dominicans salesian maryknoll marist lasallian soka gakkai
brahma kumaris bnai brith sant egidio auspice stella onlus ong cenacolo ezidis sabaean mandaean mandean yarsan
yayasan pusat kampung kampong bandar projek negara persatuan majelis lembaga sdn bhd tbk begawan seri duli pengiran pertuan
mukim wawasan rumah masyarakat
nova gorica sobota murska maribor celje koper kranj slovenija hrvatska srbija jezikovna radiotelevizija wimbledon
ilinden casa ecuatoriana poder ciudadano ciudadana tierra agua salud educacion todos puedo libro
banco bono pacto alianza movimiento frente unidad popular desarrollo trabajo vida mas lei contra violencia domestica trafico pessoas asharif
`;

/** Of these each word may be a person's, not the whole. */
export const NAMES_OF_TWO_WORDS: ReadonlySet<string> = /* @__PURE__ */ (() =>
  new Set(
    `cao dai|hao hao|falun gong|diego garcia|abu ghraib|abu salim|abu selim|la habana|sint maarten|saint martin|abu dhabi
   abu musa|ben gurion|hassi messaoud|al aqsa|al azhar|al wefaq|al qaeda|al qaida|al shabaab|al jazeera|al quneitra
   al hol|boko haram|khmer rouge|khmer krom|tonton macoutes|tiananmen square|daiyo kangoku|dos erres|orang asli|shan state
   deir ezzor|juan fernandez|santa maria|san juan|san jose|san francisco|port moresby|nusa tenggara|phnom penh|ho chi minh|yang di-pertuan|yang di- pertuan|salah al-din|le pont|il cenacolo|bandar seri begawan|don bosco|papa giovanni
   tel aviv|torres strait|el aaiun|nahr el bared|ein el hilweh|jaffna peninsula|chiang mai|tuol sleng|evin prison
   insein prison|black lives|le monde|der spiegel|el pais|radio liberty|novaya gazeta|amnesty international`
      .split(/[|\n]\s*/u)
      .map((name) => name.trim()),
  ))();
