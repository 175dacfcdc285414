/**
 * Family names of many cultures that are not ordinary English words, lower case, without accents.
 * Sources: compromise 14 (MIT), @faker-js/faker 10 (MIT) for en, en_AU, en_GH, en_HK, en_IN, en_NG, en_NP, en_ZA, es_MX,
 * yo_NG, zu_ZA, af_ZA; others added.
 */
export const SURNAMES = `
abbas abbott abernathy abernethy abeyta abodunrin abrego abreu abshire acevedo achari acharya acheampong
achterberg ackerman acosta acuna adadevoh adame adams adaobi adebisi adegbite adegboye adelakun adelusi ademayowa
ademiluyi ademola adeniyan adeoluwa aderibigbe aderinsola aderogba aderonke adesina adesiyan adewunmi adewura
adeyemi adeyemo adhikari adiga adisa adler adomah adomako adongo adorno adu adusei adutwum afirifa afoakwa afolabi
afolayan afonja afunku agarwal agboola agosto aguayo aguilar aguilera aguirre agyapong agyare agyei agyemang
ahluwalia ahortor ahuja aigbiniode ajakaiye ajao ajayi ajewole akerele akhtar akinrinola akintade akoto akowua
akyeampong akyena alabi alaniz alarcon albertyn alcala alcantar alcaraz aleksejev aleman alfaro alicea aligbe
aliyev almanza almaraz almeida almonte aloba altamirano altenwerth alvarado alvarez alves amador amaechi amo amoa
amoako amoasi ampadu ampofo amponsah andersen andersson andorful andov andreassen andrejev andrews angelov
angelova anguiano angulo ankra ankunding anokye ansa ansari antwi aparicio apodaca aponte appia appiah aragon
arana aranda araujo araya arce archuleta arellano aremu arevalo arguello armas armendariz armenta armijo armstrong
arora arredondo arreola arriaga arroyo arslan arteaga aryal asamoa asamoah asan asante asare asenso ashworth
asiama asiedu aslan ata atanda atchison atencio atkinson au aucamp auer aufderhar aukerman avalos avila aviles
awodiran awolowo awuah ayala ayandokun aydin ayisat ayobami ayoola baa baafi baah baawia babalola babic babtunde
baca bach badenhorst badillo badu baez baeza bahena bahk bahng bahringer bakare bakker balderas baldwin balistreri
ballesteros balogun bamiloye bamisebi banda bandara bandopadhyay bandyopadhyay banerjee banik banuelos barajas
baral barbieri barbosa barela barnard barnes barnier barragan barraza barrera barreto barrientos barrios barrows
bartell bartlett bartoletti barua bashirian basnet basson bastola basynat bates batista batz bauch bauer baumbach
bayeni bayer beahan beatty becerra bechtelar becker beckham bednar beethoven begay begu beier bekker bektashi
beltran benally benavides benavidez bengtsson bengu benitez berge berger bergman bergmann bergnaum bergstrom
beridze berisha bermudez bernal bernasconi berndsen bernier berrios bester betancourt bezuidenhout bhadresha bhak
bhandari bhang bhat bhattacharya bhattarai bhattathiri bhembe bhengani bhengu bhogal bhoumik bhowmik bhuiyan
bhuyeni bianchi bishwas bisset biyela blanco blanda blazevic blick blondal boadi boadu boahen boakye boaten
boateng boehm bogan bogdanov bogisich boje bona bondarenko bonik bonilla bonsra bonsu borer borrego boruya bosch
bosco boshoff bosman bosu botello botha botsford bouchard boyer boyes boyko boyle bozic bozinov bradtke brakus
brankov brathwaite braun bredenkamp breitenberg brekke briem briones briseno brito brits browne bruen buchanan
buckridge bueno bui burgos burke busari bustamante bustos buthelezi byrne bytyqi caballero caban cabrera caceres
cadena caffrey cahill caldera calderon callaghan calvillo camacho camarillo campbell campos canales candelaria
cano cantu caraballo carbajal cardenas cardona cardoso cardozo carlsson carmody carmona carolan carr carranza
carrasco carrasquillo carreon carrera carrero carrillo carstens cartwright caruso carvajal carvalho casanova
casares casarez casas casillas cassin castaneda castellanos castelyn castens castillo castro cavadini cavazos
cazares ceballos ceban cebekhulu cebotari cedillo ceja cele celik cengic centeno cepeda cerda cereghetti cerna
cerny cervantes cervantez chacon chakma chakraborty champlin chan chand chang chapa chapman chatterjee
chattopadhyay chaturvedi chaudhry chaurasia chavarria chavez che cheng cheon cheong chettri chetty cheuk cheung
chibike chibuike chidozie chiliza chiu cho choi chong chopra choudhury choung chowdhury choy christensen
christiansen chu chui chung chwe cilliers cintron ciobanu cisneros claasen clancy clarke cleary cloete coakley
coetzee coffey cohen colgan collado collazo collier collins colunga conn connelly conroy considine conti contreras
conway cooke corbyn cordero cordova corkery cormier cornejo corona coronado corrales correa correia corrigan
cortes corwin costa costello cotto coughlan covarrubias coyle creedon cremin crespo crist crivelli crona cronin
cronnje crowe cruickshank cuellar cummerata cummings cunningham curiel curran cusack daako dabrowski dach dahl
daly damcevski dang daniels danielsen dankula danso darko darteh dartey daugherty davidov davidson davies davila
davis debnath deckow delacruz delafuente delagarza delao delapaz delarosa delatorre delazy deleon delgadillo
delgado delic delrio delvalle demir demirovic dempsey denesik dervishi desai deshpande devar devine devkota devlin
dewan dhakal dhawan dhlomo dias diaz dibbert dickens dicki dickinson dimitrov dimitrova dineen dingiswayo
dippenaar dissanayake dixon djokoto djurhuus dlamini dogan doherty dolan dominguez dominquez donev dongol donkor
donnelly donoghue dooley doran dordevic dotto dowling drennan driscoll duah duarte dubashi dube dubois dubuque
duenas duffy duminy dumitru dunn dunne duong duran durand durgan duric dutta dvorak dvorakova dwamena dwivedi dyer
dzokoto ebert ebubechukwu echevarria eder edun edwards effertz egan egbochukwu ehigiator einstein eksteen ekwueme
elebiyo elizondo els emard embranthiri emmerich enriquez erdman eriksen eriksson ernser escalante escamilla
escobar escobedo esparza espinal espino espinosa espinoza esposito esquibel esquivel estevez estrada etzebeth eze
faber fadel fadipe fagunwa fahey fahy fajardo fajimi falabi faleti faloye farias farrell fasasi featherstonehaugh
feeney feest feil ferguson ferhatovic fernandes fernandez ferrara ferrari ferreira ferrer fichardt fierro figueroa
filipov filipovic finnegan fischer fitzgerald fitzpatrick fjeldsted flaherty flanagan flatley fleming flores
florez flynn fofie fogarty fok foley fonseca fontana fortin fosu fourie fournier fowler frami franecki franey
frias friedman friesen fritsch fu fuchs fuentes fujita fung funk fuze gabhezi gaffney gagne gagnon gaitan galarza
galeano galindo gallagher gallardo gallegos galli gallo galvan galvez galvin gama gamage gamboa gamez gandhi gao
gaona garay garcia garibay garica garrido garza gashi gastelum gauthier gaytan gbadamosi gbogboade georgiev
georgieva geraghty gerber gerhold gerlach ghale gheorghe gibson gigaba gil gilligan gilmartin gilmore gimenez
giordano giorgadze giron gislason gjonaj gjoni gleason gleeson gleichner glover glynn godinez godoy goldberg
goldner goldstein gollum golubev gomes gomez goncalves gonzales gonzalez goode goodman goodwin goosen gorbachev
gorczany gorman gottlieb govender gowda goyette gracia granado granados grayling greene greenfelder greenholt
grgic griego griffith griffiths grigoryan grijalva grobelaar gruber guajardo guardado guerra guerrero guevara guha
guillen gulgowski guliwe gumede guneta gunnarsson gupta gurule gurung gusikowski gustafsson gutierrez gutkowski
gutmann guzman gwacela gwala gwon gyamfi gyasi gyawali haag habeeb hackett hadzic hagen hagenes hahn hakobyan
halloran halpin halvorsen halvorson hamal hamalainen hamill hamilton hammes hane hanekom hanifat hanley hanlon
hannigan hanrahan hansen hansson haque harber harding harkin haro haroutunian harper harris hartmann harutyunyan
hasani hasanov hasanovic hashimoto hattingh hauck haugen haung hawkins hayashi hayes healy heaney heathcote
heffernan hegmann heidenreich heikkila heikkinen heinonen heller hemingway hennessy henriksen henriquez heredia
hermiston hernadez hernandes hernandez herrera hertzog herzog hess hessel hettinger heunis hickey hickle hidalgo
higgins hilll hilpert hinojosa hintz hirthe hitchcock hjaltalin hlongwa hoang hoban hodkiewicz hodzic hoeger hofer
hoffman hoffmann hofmann hogan hojgaard hok holguin holmes holohan holt homenick hopkins hoppe horak horakova
horvat hougaard howe hoxha hristov hristova hu huaman huang huber huel huels huerta hughes huixtlacatl hurley
hurtado hutchens huynh hyatt hynes ibarra ibe ibikunle ibrahimovic iglesias igwe ikeda iliev ilieva ilori ilupeju
immelman inoue ionescu ip irizarry ishikawa isokun ito ivanou ivanov ivanova iyalla iyanda iyengar iyer jacobi
jacobs jacobsen jacobson jaimes jain jaiyeola jakobsson jakubowski jamiu jangid jankovic jankowski jansen janssen
janssens jansson jantjies jaquez jaramillo jarvinen jaskolski jasso jast jenkins jerde jha jhang jimenez jiminez
jimoh joensen johannesen johannessen johansen johansson johar johns johnsen johnston jones jonsson jordaan
jorgensen joshi joubert joung jovanovic juarez jung jurado juric kafle kahn kakkar kallis kalloe kamat kaminski
kan kanaria kanea kanimal kaniyar kano kanzaki kapanadze kaplan kapoor karam karem karikari karjalainen karki
karlsen karlsson kassulke kastrati kaul kaur kautzer kavanagh kayser kazlov kc keane kearney keating keebler kehoe
kelleher keller kemmer kenneally keogh kerluke kerrigan kertzmann kessinger kessler keung khadka khan khanna
khatri khawula khumalo khuzwayo kieffer kiehn kiely kihn kikuchi kilback kilbane kilic kilkenny kimura kindelan
kinnunen kinsella kirlin klein kling klocko kluivert knezevic knoetze ko kobayashi kocchar koch koelpin koen
koenig koepp kohler koirala kolade kong konopelski koomson korhonen korta kortajarena koskinen kosoko koss kovac
kovacek kovacevic kovacic kovacs koval kovalchuk kovalenko kowalczk kowalczyk kowalski koya kozey kozlov kozlowski
krajcik kramer krasniqi krasnova kraus krause kravchenko krawczyk kreiger kremer kriel krige kristensen
kristiansen kruger kryeziu kshlerin kub kucera kucerova kuhic kuhlman kuhn kulas kumara kumi kunde kunene kunze
kuphal kusi kutch kuvalis kuzmina kuznetsov kvaran kwaakye kwan kwarteng kwiatkowski kwok kwon kwong kyei labadie
laboy ladega lafferty laine laitinen lakin lally lam lama lammy lamula lang langeveldt langosh langworth larkin
larsen larson larsson latifat lau laubscher laureano lavelle lavoie lawal leahy leal leannon lebedev lebron
lebsack ledesma ledner lefebvre lefevre leffler legros lehmann lehner lehtinen lehtonen leitner leiva leka lekaj
lembede lemke lemus lenin lennon lerma lesch leung leuschke lewandowski leyva li limbu limon linares lind lindberg
lindgren lindholm lindqvist lindstrom lira littel liu liyanage lochner lockman loera lombard lombardi lomeli
lonergan longoria lopez lor lotter loubser loughlin louw lovato lovric lowe loya lozada lozano lu lubowitz lucero
lueilwitz luettgen luevano lugo lui luk lukic lund lungu luo luthuli luyt ly lynagh lyons mabhida mabizela
macdonald macejkovic macgyver macias mackay mackinnon mackintosh macleod madera madrid madrigal madsen maduma
maeda maestas magana magar magee maggio magnusson magoza maguire mahajan maharjan maher mahlangu mahon mahony
maier majerus mak makarov makela makinde makinen makuachukwu malan malave maldonado malinga malone mamani mammadov
mancini mann mannion mante manzanares maphisa marais marar mariani maric marin marino markovic marquardt marquez
marrero marroquin martinez martins mascarenas mashinini mata matei matic matos matsumoto matthews mavundla mayer
mayert mayorga mayowa mayr mazur mbatha mbeki mbende mbuso mccabe mccann mccarthy mcclure mccormack mccracken
mccullough mcdermott mcdonagh mcgarvey mcgee mcglynn mcgrath mcguinness mclaughlin mclean mcloughlin mcmahon
mcnamara meagher medhurst medina medrano meehan mehloluhlaza mehmedovic mehmeti mehra mehrotra meier meijer
meintjies mejia melendez melgar melker mellett melnyk melo mena menchaca mendes mendez mendoza menendez menon
mensa mensah meraz mercado mercier merino mertz merwe mesa messi metz meyer meyers meza mfeka mfumu mgenge
micrachi mihhailov mikkelsen milosevic miramontes mireles mishra mkhatshwa mkhize moen mofokeng mogbadunade mohr
mojica mok mokoena molefe molina moller molloy moloney monaghan monahan mondragon monroy montalvo montanez montano
montemayor montenegro montero montes montez montgomery montoya moodley mooney moore mora morales moran morar
morawo moreau moreira moreno moretti mori moriarty morin morina morissette morkel morozov morrison morrissey
mortensen mosciski moseley moser mostert mota motalo moua moya moynihan mozart mqwebu mraz msibi mthembu mthethwa
mtolo mueller muinat mukaram mukhopadhyay mulcahy mulder muldoon mullen muller mulligan mulvihill munguia muniz
munoz munteanu murati muratovic murazik murillo muro murtagh musi mussolini mutiat myburg myburgh myers nader
nagle nagy naidoo naik nair najera nakajima nakamura nakashima nambeesan namboothiri nanez naranjo narvaez naude
naughton nava navarrete navarro nayar nazario ncusi ndandali ndebele ndlovu ndukwu neary negrete negron nehru
neilson nemcova nemec nevarez nez ng ngai ngcobo ngcolosi ngema ngo ngubane ngwazi nhleko nichols nicholson
nielsen niemi nieminen nienow nieto nieves nikolaus nikolic nikolov nikolova nilsen nilsson ninalowo niroula
nitzsche nixon nkansa nkansah nkosi nkrumah nojeem nomvethe nondlela nonyana noonan noriega norodahl novak
novakova novikov novotna novotny nowak nozulu nsele nsia ntanzi nti ntiamoa ntim ntombela nugent nunes nunez
nwachukwu nwogu nwosu nwuzor nyaako nyame nyanda nyantakyi nyman nzimande obama obeng oberbrunner obi obiageli
obianuju obrien ocampo ocasio ochoa oconner oconnor odetola odonnell odunsi odwyer ofori ofosu ogawa ogindan
oginni ogrady ogulana ogunbamigbe ogunbanjo ogunbanwo ogunbiyi ogunbo ogunde ogunleye ogunwande ogunwobi ogunyeye
ohara ojeda ojo ojua okafor okane okeefe okeke okonkwo okoro okpattah okuneva okunola okyere olabode oladeji
oladipupo olaiya olasupo olawale olivares olivarez olivas oliveira olivera olivo oliynyk olmos olofsson olowokeere
oloyede olsen olson olsson olubode olubukola olubunmi olufeyikemi olugbayila olujimi olukotun olukunga olusanya
olutola oluwagbemi oluwanisola oluwashina olvera omalley omani omidina omobolaji omojola omotoso omowale ondricka
oneill onohinosen onose ontiveros onyekachi onyinyechukwu oosthuizen oparinde opoku oppenheimer oppong opuku
oquendo ordonez oreilly orellana orn ornelas orosco orozco orta ortega ortiz orwell osei oshea oshin osinski
osorio ostrowski osuagwu osullivan osuntokun otero oti otiwa otuo owens owokoniran owolabi owoyemi owusu oyadiran
oyaifo oyebanji oyebola oyelaran oyelude oyeniyi oyetoro oyeyemi oyinlola ozdemir ozturk ozuna pabon pacheco
pacocha padberg padilla padron paez pagac pahk pahng paimo pak palacios palomo pandey panicker pantoja
papadopoulos paredes parisian parra partida patel paterson patil patino patterson paucek paulse pavic pavlov
pavlovic paz pearson pedersen pedraza pedroza peeters pelayo pena perales peralta perea pereira perera peres
peretz perez peric perkins persson petersen peterson petrosyan petrov petrova petrovic pettersen pettersson
pettifer pfannerstill pfeffer phak pham phan phang phelan philander phillips picasso pichardo pichler pienaar
piero pieterse pietersen pilla pillai pillay pina pinas pineda pinto pizarro polanco polishchuk pollich ponce poon
popescu popov popovic porras portillo posada potgieter pothuvaal poulsen pouros powell powlowski pradhan prado
prajapat preciado predovic prempeh prendergast pretorius prieto prifti pringle prinsloo prochazka prochazkova
prohaska prosacco prunty puente puga pulido pumphrey purdy putin quartey quesada quevedo quezada quigley quinlan
quinones quinonez quinta quintairos quintana quintanilla quintero quirke quiros quiroz quispe quitzon radebe radic
radu rael rafferty rai rakotomalala ramirez ramos rangel rantanen rascon rasmussen rath ratke rau raut ravelli
raya raynor razo reardon reddy redmond rees regalado reichel reichert reinger reis reiter rempel rendon renner
rens renteria resendez reuter reynolds reynoso ribeiro ricci richards richardson richter ries rincon riojas
riordan rios rippin ritchie rivas rivera rivero rizzo robel roberts robertson robinson robledo robles rocha roche
rodarte rodrigez rodrigues rodriguez rodriquez rogahn rojas rojo roldan rolfson rolon romaguera romano romero romo
roob rooney roos roque rosado rosales rosas rosenbaum rosenberg rossi rossouw rotari roth roux rowe rowling roybal
ruane rubio ruecker ruelas ruiz runolfsdottir runolfsson runte russo rusu rutherford ryang ryoo ryu saarinen
saavedra sabdat saenz safo saheed sahin saini saito saiz sakamoto salako salas salazar salcedo salcido saldana
saldivar salgado salihovic salinas salminen salo salonen samaniego sanabria sanches sanchez sandberg sanders
sandoval santacruz santana sante santillan sanusi sanz sarabia sargsyan saric sarpong sasaki sato satterfield
sauceda saucedo sauer saunders savic sawayn schaden schaefer schamberger scheving schiller schiltz schimmel
schinner schmeler schmid schmidt schmit schmitt schmitz schneider schoeman schoen scholtz schowalter schroeder
schubert schulist schultz schulz schumm schuppe schuster schwarz scully sedillo segovia segunmaru segura seinfeld
seme semjonov semyonov senger senzangakhona seoh sepulveda serfontein serna serrano serrato sethi sevilla shah
shai shakya shala shanahan sharma sheehan sheehy shehu sherpa shevchenko shevchuk shezi shimizu shiu shrestha
shukla shum sibiya silva simmons simonis simonsen sinatra sinclair singh sinha sipes sirbu sisneros sithole
sithuli siu siwele siyaya skiles slattery smirnov smit smitham smyth snedden snell snyman sobowale sokhela sokolov
solano solberg solis soliz solorio solorzano solovyov somayaji sondisa sorensen soria sosa sotelo sothole soto
soung sousa soyinka spinka sporer stalin stamm stapleton starmer steele steenkamp stegmann stehr stein steiner
stephens steuber stevens stevenson steyn stiedemann stoica stojanovic stoltenberg stoyanov stoyanova strachan
stracke strauss streich stroman strosin strydon styger suarez subedi subotic suen sulaimon sullivan suthar
sutherland suzuki svensson svoboda svobodova swanevelder swaniawski swart sweeney szabo sze szeto szymanski tafoya
tagore tahirovic tai takahashi takyi talwar tamang tamayo tamez tamunoemi tanaka tandon tapia tawia teixeira
tejada tejeda tella tellez tello teran terrazas thapa theunissen thiel thill thompson thomsen thomson thorarensen
thorlacius thoyana thumbeza thusi tian tierney tijerina tirado tjin tkachenko todorov todorova toledo tolliver
tolstoy tomic tonder toomey toro torp torphy torres torrez toth tovar towne tran trantow treacy trejo tremblay
treutel trevino trivedi tromp trujillo truter tryniski tsang tse tshabalala tsoi tsosie tsui tully tuominen turcan
turcotte turunen tutu tweneboa twomey twumasi tynan uchechi ulibarri ulloa ullrich upton urbina urena urias uribe
urrutia uys vaca valadez valdes valdez valdivia valencia valenzuela valladares valle vallejo valles valverde
vandersloot vandervort vanegas vang varela vargas varma varman varrier vasilyev vasquez vassiljev vazquez vega
vela velasco velasquez velazquez veldsman velez veliz venegas venter verdugo verduzco vergara verma vermeulen
versfeld vesela vesely veum vezi vidovic viera vilakazi viljoen villagomez villalba villalobos villalpando
villanueva villareal villarreal villasenor villegas vinogradov virtanen visagie visser vivaldi viviers vogel vogt
volkman volkov von vonrueden vorobyov vosloo vue vukovic waage waelchi wagenaar wagner waldron walsh walters wang
wasiu watanabe watsica webb weber wehner weimann weiss weissnat welch wentzel wessels whelan wiafe wiegand wilcox
wilderman wilkinson williams williamson willms wimmer windler winkler wintheiser wisniewski wisniewsky wisoky
wisozk wiza wojcik wolff wolmerans wong wosiyane wozniak wu wuckert wunsch xacon xana xenia xiana xicoy xu yaamoa
yamada yamaguchi yamamoto yamasaki yamashita yamazaki yami yanes yanez yaqub yawson yazzie ybarra yeboa yeboah
yebra yengwa yeun yeung yildirim yilmaz yim yin yip yirenkyi yiu yokoyama yoshida yost yue yundt yung yunta yussuf
zabaleta zakharov zamarreno zamarripa zambrana zambrano zamora zamudio zapata zaragoza zarate zavala zayas zaytsev
zboncak zelaya zemlak zepeda zhang zhao zheng zhou zhu zielinski ziemann zieme zimmerman zimmermann zondi zondo
zubane zulauf zulu zuma zungu zuniga
`;
