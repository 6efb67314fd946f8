/**
 * Given names, and family names as common as them, of many languages: with one of these a second word in capitals that
 * is also a word of English is a name ("Alan Gross"). Without diacritics, in the order of their languages.
 */
export const GIVEN_NAMES: string = `
aaron abigail adam adrian agnes alan albert alex alexander alexandra alexis alfred alice alison allan allen amanda amelia
amy andrea andrew andy angela angus anita ann anna anne annette annie anthony antonia archie arnold arthur ashley audrey
barack barbara barry beatrice becky ben benedict benjamin bernadette bernard bertha beth betty beverly billy bob bobby
boris brandon brenda brendan brian bridget bruce bryan caleb cameron carl carlos carol caroline catherine cathy cecilia
charles charlie charlotte chelsea cheryl chloe chris christina christine christoph christopher claire clara
clarence claude claudia clement clifford clive colin connor constance craig crispin curtis cynthia cyril daisy damian
dan daniel danny darren david dawn deborah denis dennis derek diana diane dirk dominic don donald dora doris dorothy
douglas duncan dylan earl ebenezer eddie edgar edith edmund eduard edward edwin eileen elaine eleanor elena elias elijah
elisa elisabeth elizabeth ella ellen elliot elsa emil emily emma eric erica erik ernest esther ethan eugene eva evan eve
evelyn felicia felix fiona florence frances francis francois frank franklin fred freddie frederick gabriel gail gary gavin
geert gemma geoffrey george georgina gerald geraldine gerard gideon gilbert giles gillian gina glenn gloria godfrey gordon
graham gregory gustav guy hannah hans harold harriet harry harvey hazel heather hector heidi helen helena helmut henri
henry herbert herman hilary hillary horace howard hubert hugh hugo humphrey ian ida igor ingrid irene iris isaac isabel
isabella ivan ivy jack jackie jackson jacob jacqueline jake james jamie jan jane janet janice jason jasper jay jean
jeffrey jennifer jeremy jerome jerry jesse jessica jill jim jimmy joan joanna joanne joe joel johan johann johanna john
johnny jonas jonathan josef joseph josephine joshua joy joyce judith judy julia julian juliana julie juliet julius justin
karen karim karl kate katherine kathleen kathryn katie keith kelly ken kenneth kerry kevin kim kirsten kristen kurt kyle
lara larry laura lauren laurence lawrence lea leah lee leo leon leonard leroy leslie lewis liam lila lillian linda lionel
lisa liz lloyd lois lorna lorraine louis louisa louise lucas lucia lucy luke lydia lynn mabel madeleine magda malcolm
marc marcel marcus margaret maria marian marie marina marion marjorie mark marlene marshall martha martin martina marvin
mary mathew matilda matt matthew maureen maurice max maxwell megan melanie melissa mercy michael michel michele michelle
mike mildred miles miranda miriam mohan moira molly monica morris moses muriel nancy naomi natalia natalie natasha nathan
nathaniel neil nelson neville nicholas nick nicola nicolas nicole nigel nina noah noel nora norma norman oliver olivia
oscar otto owen pamela pat patricia patrick paul paula pauline penelope percy peter philip phillip phoebe phyllis pierre
polly prudence rachel ralph randolph raphael raymond rebecca reginald rex rhoda richard rita rob robert roberta robin
robyn rodney roger roland rolf ron ronald ronnie rory rosa rosalind rosemary ross rowan roy rudolf rudolph rufus rupert
russell ruth ryan sally sam samantha samuel sandra sara sarah saul scott sean sebastian serena seth shane sharon sheila
shirley sidney silvia simon sonia sophia sophie spencer stanley stella stephanie stephen steve steven stewart stuart sue
susan suzanne sybil sylvia tania tanya ted teresa terence terry thelma theodore theresa thomas tim timothy tina toby todd
tom tommy tony tracy trevor ursula valerie vanessa vera vernon veronica victor victoria vincent viola violet virginia
vivian vivien wallace walter wanda warren wayne wendy werner wilfred wilhelm will willem william willy winifred winston
xavier yvonne zachary zoe
adolfo adriana agustin alberto alejandra alejandro alfonso alfredo alicia alonso alvaro amalia ana andres angel angelica
antonio armando arturo augusto beatriz benito berta bruno camila carlota carmen cesar claudio cristian cristina cristobal
daniela delfina diego dolores domingo eduardo elvira emilia emilio enrique ernesto esperanza estela esteban eugenia
eugenio ezequiel fabian fabio fatima federico felipe fernanda fernando fidel florencia francisca francisco gabriela
gerardo gilberto giovanni giuseppe gonzalo graciela gregorio guadalupe guillermo gustavo hernan hugo ignacio ines
inocencia isidro jaime javier jesus joao joaquin jorge jose josefina juan juana julieta julio lazaro leandro leonardo
leonor leopoldo leticia lorena lorenzo lourdes luca luciano luigi luis luisa lula magdalena manuel marcela marcelo marcia
marco marcos margarita mariana mariano mario marta mateo mauricio mercedes miguel milagros moises nelida nestor nicanor
nieves norberto octavio olga orlando oswaldo osvaldo pablo pablo paola paolo pascal pascual patricio paulo pedro pilar
rafael ramiro ramon raquel raul regina reinaldo ricardo roberto rocio rodolfo rodrigo rogelio rogerio romulo rosalia
rosario ruben salvador santiago santos saturnino sergio silvina simone soledad susana tatiana teodoro tomas ulises
valentin valentina valeria vicente vicenta violeta virgilio ximena yolanda
abbas abd abdallah abdel abdelaziz abdelhamid abdelkader abdelkrim abdellah abdirahman abdou abdul abdulaziz abdulhadi
abdullah abdulla abdulrahman abdulkarim abu adel adnan afif ahlam ahmad ahmed ahmet aicha aisha akbar akram alaa ali alia
amal amar amin amina amir ammar amr anas anwar arif asad asghar asif asma ataullah ayman aziz aziza badr baqir bashar
bashir bassem bassam bilal burhan dawit dawood ebrahim ebrima fadel fadi fahad fahd faisal faiz faraj farah farid farida
farooq farouk fatemeh fathi fatma fatou fouad fuad ghassan ghazi habib habiba hadi haji hajji hamad hamdi hamid hamida hamza
hanan haroun hasan hassan hatem hayat hesham hicham hind hisham hossam hossein huda husain hussain hussein ibrahim idris
idriss imad imran isam iskandar ismail ismael issa jaafar jabir jafar jalal jamal jamila jassim kadhim kamal kamel karima
khadija khaled khalid khalil lamia latif latifa layla leila loujain lubna maher mahdi mahmood mahmoud mahmud majid mamadou
mansour mariam marwan maryam mehdi mehmet modou mohamed mohammad mohammed mohamad mohamud mona mouhamed moulay mourad
moussa muhammad muhammed mukhtar muna munir murad musa mustafa mustapha nabeel nabil nada nader nadia naji najib nasir
nasrin nasser nawal nazanin nizar noor nour nouri omar osama osman othman ousmane qasim rachid radwan rafik rafiq raif rami
rania raza rashid reza riad ridha saad sabah sadiq sadegh sahar said saida saif salah saleh salem salim salma salman
samir samira sanaa saqib sayed seyed shadi shahid shahin sharif sheikha shirin shukri sidi suleiman suliman tahir
tareck tareq tarek tariq umar usman wael waleed walid yahya yasin yasir yasmin yasser youcef youssef yousef yusuf zahra
zainab zakaria zayed zaynab zeinab zeynep zia ziad zuhair
aleksandr aleksander aleksandra alexei alexey ales alyaksandr anastasia anatoly andrei andrey andrzej anton arkady artem
artyom bakhtiyar bogdan bohdan boris branislav danuta darya dmitri dmitry dragan dusan eldar elina emin galina gennady
goran grzegorz ilham ilya ion ioan irina iryna ivan ivana jaroslav jelena jiri jozef katarina kirill konstantin krzysztof
leonid leyla lech ludmila lyudmila maksim marek marija marius mikalai mikhail mikheil mikola mikita miroslav mladen mykola
nadezhda natallia nikola nikolai nikolay nursultan oksana oleg oleh olena oleksandr pavel petr piotr radovan ramil ramiz
rasim rasul ratko roman ruslan rustam sergei sergey sergiy serhiy siarhei slobodan stanislav stepan svetlana tamara taras
tatyana tetiana tomasz vadim valery vasily vasil viktar viktor vitaly vladimir vladislav vojislav volodymyr vyacheslav
wojciech yegor yevgeny yulia yulian yuri yuriy yury zbigniew zhanna zdenek zoran zoltan zsuzsa
ahn aung bao chang chen cheng cho choi chun deng ding fang feng gao guo hailong han hoang hong hu huang jia jiang jin jun
kang kao khin kyaw lam li liang lin ling liu luo mao mei meng min ming minh myint naing ngo nguyen nhan pan park peng
pham phan qian qiang qin rong shen shi song suu sun tan tang tao teng thi than thein thiri tin tran tsering tashi tenzin
dolma dorje dhondup lobsang norbu pema tsepak tseten wang wei wen win wu xia xiao xie xu xue yan yang yao ye yin ying yong
yu yuan yue zaw zeng zhang zhao zheng zhi zhong zhou zhu
abiy achille adama aditi aditya ajay ajit akua amadou amara amina aminata amit anand anil anjali anwar arjun arun ashok
asha ashwin awa ayodele babacar bakary balaji baldev balkrishna bhim binayak blaise boubacar chandra chidi chinua chukwu
deepak desmond devi dilip dipu emeka fatoumata femi ganesh gitanjali gopal gloria harsh hari idrissa indira issoufou
jagdish jawaharlal julius kailash kamala kavita kofi komla krishna kumar kwabena kwame kwasi lakshmi laxmi mahatma mahinda
malala mamadou manmohan mohandas mulugeta naresh narendra navi ndaba ngozi nirmala nkosazana obiang oumar ousman priya
rajesh rajiv rakesh ram ramesh ranbir ravi rohit sachin sanjay sanjeev santosh sanjiv seydou sheikh shivani shyam sita
sunil sunita suresh tendai thabo thulani uhuru usha vijay vikram vinod yaya yoweri zenani maud fernand catarina rui paloma hanny ariel
castro cruz domingos ferreira fernandes flores fuentes gomes gomez gonzales gonzalez gutierrez hernandez herrera lopes lopez
martinez mendes mendez mendoza morales moreno ortega ortiz perez ramirez ramos reyes rios rodrigues rodriguez romero ruiz
sanchez silva soares torres vargas vasquez vega zapata
barker barnes bennett brooks carter coleman edwards ellis evans fisher fleming
fowler gibbs harper harris hayes hicks higgins holmes hughes jenkins johnson jones lewis mandela
manning matthews meyers mills morgan myers nichols palmer parker patterson perkins peters phillips reynolds richards roberts robertson rodgers rogers sanders sims singh simmons sparks stephens stevens summers taylor
thompson turner tyler walker walters watkins watson webster wheeler wilkins williams wills wilson withers wright
`;
