/**
 * Given names of many cultures, lower case, without accents; names that are also English words stand apart.
 * Sources: compromise 14 (MIT), @faker-js/faker 10 (MIT) for en, en_AU, en_GH, en_IN, en_NG, en_NP, en_ZA, yo_NG, zu_ZA,
 * af_ZA, fr_SN, es, es_MX, pt_BR, fi, sv; Irish, Scottish, Welsh, Polish, Arabic, Somali, Ethiopian, Filipino, Māori,
 * Pacific, East and South-East Asian names added.
 */
export const GIVEN_NAMES = `
aada aadi aadidev aadinath aaditya aadrika aadya aafke aagam aagney aagneya aaliyah aalok aamod aanand
aanandaswarup aanandinii aanjaneya aanuoluwapo aaradhya aaratrika aarav aaron aarya aaryan aasa aasha aashritha
aatmaj aatmaja aatreya aayushmaan aayushman aba abagail abani abayomi abbi abbie abbigail abby abdallah abdel abdi
abdiel abdirahman abdou abdoul abdoulaye abdul abdulahi abdulkadir abdullah abdullahi abdullo abdulrahman abe
abebe abebi abeiku abel abelardo abena abeni aberash abhaidev abhaya abhirath abhisyanta abi abibatou abie abigail
abigale abigayle abimbola abiodun abiola abiona abisola abisoye abner abosede abou aboubacar abraham abram abril
abu abubakar abubakr abulfazl aby acaryatanaya achalesvara acharyanandana acharyasuta achieng achintya achyut
aciro ada adah adalberto adaline adalyn adam adama adan adaugo addie addilyn addison ade adebankole adebayo
adebiyi adebola adebowale adeboye adebukola adedaramola adedayo adedeji adedoyin adegoke adekitan adekola adekunle
adel adela adelaide adelbert adele adeleke adelene adelia adelina adeline adell adella adelle adelynn adenike
adeniyi adeola adeolu adeoti adepeju aderopo adesewa adeshina adesoji adesua adetayo adetoke adetoun adewale adeyi
adheesh adhiambo adhiraj adhrit adi adigun adikavi adinath aditeya aditya adityanandan adityanandana adjei adjoa
adnan adolf adolfo adolph adolphus adonis adrain adreanna adriaan adrian adriana adrianna adrianne adriano adriel
adrien adriena adriene adrienne adripathi adunni advait advaya advik adwitiya adwoa afia afolarin afonso afton
afua agasti agastya agatha aggie agim aglae agnes agneta agneya agnieszka agnimitra agniprava agnivesh agrata
agustin agustina ahalya ahilya ahmad ahmed ahmet aicha aida aidan aiden aigul aiko ailbhe aileen ailsa aimar aimee
aina aine ainhoa aino ainsley ainur aisha aishah aishani aisling aislinn aislynn aissa aissata aissatou aitor
aituaje aiyana ajala ajani ajeet ajit ajita ajla ajoke akande akanmu akanni ake akeem akello akemi akiko akinkunmi
akinlabi akinwale akinyi akira akofa akorfa akos akosua akroor akshainie akshaj akshat akshata akshayakeerti
akshita akua akula akumaa akunna akwasi akwesi alaba aladdin alade alain alaina alamu alan alana alanis alanna
alannah alanoud alasdair alassane alastair alayah alayna alba albert alberta albertha alberto albin albina
albrecht alda alden alec alecia aled aleen aleisha alejandra alejandrin alejandro alek aleksandar aleksander
aleksandr aleksandra aleksei aleksi alemayehu alena alene alesia alessandra alessandro alessia aletha alex alexa
alexander alexandra alexandre alexandrea alexandria alexandrine alexandro alexandros alexandru alexane alexanne
alexei alexia alexie alexis alexys alexzander alf alfie alfonso alfonzo alford alfred alfreda alfredo alia alice
alicia alicja alima alina aline aliou alioune alisa alise alisha alison alissa alistair alivia aliya aliyah aliyu
aliza alize allan allen allene allie allira allison allyson alma almaz alois alok alonso alonzo alphonse alphonso
alta altagracia altantsetseg althea alton alun alva alvah alvaro alvena alvera alverta alvin alvina alvis aly alya
alyce alycia alysa alysha alyson alyssa alysson ama amadou amady amahle amaia amaira amal amalia amanda amani amar
amara amaranaath amaresh amari amarnath amath amaya ambar amberly ambrose amdy amelia amelie amelija amely america
americo ameth ameyatma ami amie amihan amilia amina aminat aminata amine aminu amir amira amish amit amita amiya
ammanuel ammar amodini amogh amoke amol amope amos amparo amrit amrita amritambu amy amya ana anaadi anabel
anabelle anagh anahera anahi anahit anais anala analyn anamaria anamika anand ananda anandamayi anang ananta
ananya anas anasooya anastacio anastasia anastasija anastasio anasuya anatoli anatoliy anatoly anaya ander anders
anderson andi andjela andra andre andrea andreane andreanne andreas andrei andrej andres andrew andrey andrzej
andy ane anele aneta anette angela angelia angelica angelina angeline angelique angelita angelo angharad angie
angus ani anibal anika anil anila anilaabh anilabh anisa anish anissa anita aniya aniyah anja anjali anjaneya
anjelica anjolaoluwa anjushree anjushri ankal ankit ann anna annabel annabell annabella annabelle annalisa
annalise annamae annamaria annamarie annapurna anne anne-marie anneli annelie anneliese annelize annemarie annett
annetta annette anni annick annie annika annikki annmarie anohito ansel anshula ansley antero anthony antje
antoine antoinette anton antone antonella antonetta antonette antoni antonia antonietta antonina antonio antony
antti antwan antwon anuj anuja anunay anuraag anurag anushka anusuya anwar anwesha anya anyango aoi aoife apinya
apsara aputsiaq ara araba araceli aracely aram arame arata aravind arben archan archibald archie ardella arden
ardith arely ari ariadna ariana ariane arianna arianne aric ariel arielle arijit arike ariki arindam arinola arjun
arleen arlena arlene arlette arlie arlo armaan armand armando armani armen armin arnaldo arnaud arnav arne arnel
arnesh arno arnold arnoldo arnulfo aroha aron arona arpine arpita artem arthit arthur artie artur arturo arun
aruna arvel arvid arvilla arya aryan aryanna asa asahi asake asbjorn asha ashanti ashish ashlee ashleigh ashlesh
ashley ashli ashlie ashly ashlyn ashlynn ashmi ashok ashot ashraqat ashton ashtyn asia asiya asja aslesha asma
asmita assil assumpta assunta asta astou astrid ataahua athena atieno atim atinuke atmaja atmanand atmananda
atreyee atreyi atta attracta atul aubree aubrey audie audra audreanne audrey audri audry augusta augustina
augustine augusto augustus auma aurelia aurelie aurelio aurora aurore austeja austen austin austyn ava avadhesh
avani avantika avery avi avigail avis avni awa awero awesi awino axel aya ayaan ayan ayana ayanda ayanna ayden
ayebatari ayesha aygun ayinde ayinke ayize aykhan ayla aylin ayman ayn ayodeji ayodele ayoka ayomide ayomikun
ayotude ayse aysel ayushmati azad azania aziz azra azubuike azuna baaba baala baalaaditya baalagopaal baba babacar
babajide babasola babatunde babatunji babawale babirye bafana bahula baidehi baijayanti bailee bailey bakary
bakula bala balaaditya balachandra baladitya balagopal balagovind balamani balazs balgopal baljit balwinder
bamidele bandar bandhu bandhul bandile banele bangizwe banji bankim bankimchandra bankole banna bao baptiste
barbara barbora barbra barbro barnaby barney barrett bart bartek bartholome bartholomew barton bartosz basanti
bashir batbayar bayani bayarmaa baylee baz beata beatrice beatriz beau beaulah becca becky bekele bekzod bela
belen belinay belinda belle bello ben benedict benedicta bengt benicio benita benito benjamin benjie bennett
bennie benny benson benton berat berenice berhane berit berivan bernadette bernadine bernard bernardo berneice
bernhard bernice bernie berniece bernita bert berta bertha bertie bertram bertrand beryl beshoi besnik bess bessie
beth bethan bethanie bethany bethel beto betsy bette bettie bettina betty bettye beula beulah bev beverley beverly
bex bhaanumati bhaasvan bhaaswar bhadra bhadrak bhadraksh bhadran bhagavaan bhagirathi bhagvan bhagwanti bhagwati
bhamini bhanumati bharadwaj bharat bhardwaj bhargava bhargavi bhasvan bhaswar bhaumik bhavani bhaves bhavesh
bheeshma bhekimuzi bhekizizwe bhekumbuso bhilangana bhima bhisham bhishma bhoj bhoopat bhoopati bhooshan bhooshit
bhramar bhudev bhudeva bhupati bhupen bhupinder bhushan bhushit bhuvanesh bhuvaneshwar bianca bianka bibek biff
bijay bikash bilal biljana billie billy bilva bilwa bina bindi bineta binita binta bintou birane birdie birgitta
birjesh birtukan bishal bishnu bismah bituin bjorn blaine blair blaise blake blanca blanche blathnaid blerim
blythe bobbi bobbie bobby bodhan bogdan boglarka boitumelo bolanle bolatito bolormaa boluwatife bong bongani
bongbong bonginkosi bonifacio bonita bonnie boris bouba boubacar boubou boyd boyet bozena brad braden bradford
bradley bradly brady braeden brahma brahmaanand brahmabrata brahmanandam brahmdev brajendra brajesh bram branden
brandi brandie brando brandon brandt brandyn branislav brannon branson brant braulio braxton brayan brayden
braylen braylon breana breanna breanne bree brenda brendan brenden brendon brenna brennan brennon breno brent
brenton bret brett bria brian briana brianna brianne brice brid bridget bridgett bridgette bridie brielle brigid
brigitte brijesh brionna brisa britney britt brittany brittney brittni brittny brock broderick brody brona bronagh
bronwyn brooke brooklyn brooklynn bruce bruna bruno bryan bryana bryanna bryant bryce brycen brynlee brynn bryon
buchi buddha buddhana budhil buford buhle bukola bulah bunmi burak burdette burley burnice burt burton busayo
bushra busisiwe buster byron cade caden caesar caio caitlin caitlyn cal cale caleb calebe caleigh cali calista
callie callum calum calvin camden cameron camila camile camilla camille camilo camren camron camryn camylle
candace candelario candice candida candido caoimhe cara carey caridad carina carissa carl carla carlee carlene
carles carleton carley carli carlie carlo carlos carlota carlotta carlton carly carmel carmela carmelita carmella
carmelo carmen carmine carolanne carole carolina caroline carolyn carolyne carrie carrol carroll carson carter
cary carys casandra casey casimer casimir casper cassandra cassandre cassidy cassie catalina catarina caterina
cathal catharine catherina catherine cathleen cathrine cathryn cathy catrina catriona caua cayla ceasar cecelia
cecil cecile cecilia cecily cedric cedrick celeste celestine celestino celia celina celine cellou cem cemal ceri
cerys cesar cha chaanakya chaaruchandra chabela chad chadd chadrick chaim chaitan chaiyo chakor chakradhar
chakravartee chakravarti chakrika chamari chaminda chanakya chanda chandak chandan chandani chandi chandini
chandira chandler chandni chandra chandraayan chandrabhaga chandrabhan chandradev chandrakala chandraketu
chandrakin chandramani chandramauli chandramohan chandran chandranath chandrani chandraprabha chandraswaroopa
chandravati chanel chanelle chantal chantelle chao chapal chapala charak charbel charis charissa charito charl
charla charlena charlene charles charlette charley charli charlie charlotte charmaine charuchandra charumati
charuvrat charvi chas chasity chaten chatur chatura chaturaanan chaturbhuj chauncey chaya chayo chaz chebet
chedeline cheikh cheikhou chekhouna chela chelo chelsea chelsey chelsie chen chepe cher cherechi cheri cherie
cherif cherono cheryl chesley chester chet chetan chetanaanand cheyanne cheyenne chiamaka chidaakaash chidaatma
chidambar chidambaram chidananda chidi chidiebere chidinma chiedza chika chike chimamanda chinedu chinelo chinenye
chinmayanand chinmayananda chinonso chinyere chioma chipo chiranjeev chiranjeeve chisom chitraksh chitrali
chitramala chitrangada chiyo chizoba chloe chona chris chrissy christ christa christal christelle christer
christian christiana christiane christie christina christine christoffer christop christoph christophe christopher
christos christy chrystal chucho chue chukwu chukwudi chukwuemeka chun chuy chyna cian ciara ciaran cicero cielo
cierra cillian cindi cindy citlali citlalli claes clair claire clara clarabelle clare clarence clarice claris
clarissa clark claud claude claudette claudia claudie claudine claudio claus clayton clemens clement clemente
clementina clementine clemmie cleo cleopatra cleora cleta cletus cleve cleveland clifford clifton clint clinton
clive clotilde clovis cloyd clyde coby cody colby cole coleen coleman colette colin colins colleen collin colm
colten colton columbus conall concepcion concepta concetta concha conchita conner connie connor conor conrad
constance constantin constanza consuelo cora coralie corazon corbin cordelia cordell cordia cordie corene corey
cori corina corine corinna corinne cormac cornelia cornelis cornelius cornell corrine cortez cortney cory cosmo
coty coumba courtney courtni courtny craig crawford creola crescencio crisanto crispin cristal cristian cristiano
cristina cristobal cristopher cruz crystel cullen curtis cuthbert cydney cyndi cynthia cyril cyrus czeslaw da daan
dado daevi daevika dafydd dagmar dahir dahlia daija daina daisha daithi daiwik dakota daksha dakshayani dalal
dalia dalila dalisay daljit dallas dallin dalton damaris damayanti dameon damia damian damien damife damilare
damilola damion damodara damola damon dan dana dandak dandapaani dandre dane danette dangelo dani danial danica
daniel daniela daniele daniella danielle danika danilo daniz danjuma dannie danny dante danuta danyka daouda
daphna daphne daphnee daphney dapo dara darasimi darby darcey darcie darcy daren daria darian dariana darien darin
dario darion darius dariush darla darlena darlene darnell daron darragh darrel darrell darren darrick darrin
darrion darron darryl darshan darshwana darwin daryl dashawn dashiell dasia datta dave davi david davida davin
davina davion davon davonte dawit dawson dax dayaamay dayaananda dayaanidhi dayamayee dayana dayle dayna dayne
dayo dayton daz deana deandra deandre deangelo deann deanna deanne dearbhla deb debbie debby debora deborah debra
debrah declan dede dedric dedrick dee deedee deeksha deena deenabandhu deepa deepak deepali deepan deepankar
deependra deepesh deepika deeptanshu deeptendu deeptiman deeptimay deeptimayee deeptimoy deeptimoyee deevakar
deidre deion deirdre deja dejah dejan dejon dejuan dela delaney delbert delfina delia delilah dell della delmer
delores deloris delpha delphia delphine delroy delyth demarco demarcus demario demba demetria demetris demetrius
demilade demond dena deneval denice denis denise deniz dennis denny deon deondre deontae deonte deqa dereck derek
derick dermot deron dervla deshaun deshawn desiree desmond despina dessie desta destany destin destinee destiney
destini dev devadatt devagya devajyoti devak devan devangana devani devante devasree devdan deven devesh deveshwar
devi devika devin devon devonte devvrat devyn dewayne dewey dewi dewitt dexter dhaanyalakshmi dhana dhanadeepa
dhanalakshmi dhananjay dhanapati dhanesh dhanpati dhanu dhanvin dhara dharani dharitri dharmaketu dhatri dhia
dhruv dhyanesh dhyaneshwar diana diane dianna dianne diarmuid diarra didier diego dieter dietmar dietrich
dieudonne dieynaba digambar digambara diksha dilan dilhani dilip dillan dillon dilnoza dilrukshi dimitra dimitri
dimitris dina dinah dinakar dineo dinesh dinkar dinny dino dion dionne dior dipali dipankar dipendra dipesh
diptendu dirk divaakar divakar divina divjot divya dixie diya djeneba djibril dmitri dmitry dmytro dodong dolores
domenic domenica domenick domenico domingo dominic dominick dominik dominique dominykas dona donal donald donato
donavon dong donna donncha donnell donnie donny donovan dora dorcas doreen dorian doris dorla dorota dorotea
dorothea dorothy dorris dortha dorthy dottie doua doug dougal douglas dovie dovydas doyinsola doyle dragan drake
draupadi drita dron drona duane duanne dudley duduzile dulari dulce dumisani duncan durga durgeshwari durodola
durward dustin dwaipayan dwaipayana dwayne dwight dylan dyllan dympna earlene earline earnestine easter easton
ebba ebele ebenezer ebiere ebiowei ebo ebuka ebunoluwa echezona ecrin eda edd eddie edel eden edgar edgardo edie
edison edith edmond edmund edna edoardo eduard eduarda eduardo edvin edward edwardo edwin edwina edyth edythe
eekalabya eero eeva eevi efe effie efosa efrain efren efua eghosa ehi eileen eilidh eimear einar eino eirlys eisha
eitan eithne ejiro ekaaksh ekadant ekaksh ekalavya ekaling ekaparnika ekaterina ekdant ekow ekta ekundayo ela
eladio elaina elaine elakshi elana elbert elda eldon eldora eldred eldridge eleanor eleanora eleanore eleazar
electa elen elena elene eleni elenor elenora eleonore eleuterio elfrieda eli eliabeth elian eliana eliane elias
elicia elida elie eliezer elif elijah elin elina elinor elinore eliot elisa elisabet elisabeth elise eliseo elisha
elisio eliska elissa eliza elizabete elizabeth elizaveta elke ella ellen ellie elliot elliott ellis ellsworth elly
elma elmarie elmer elmira elmo elmore elna elnora eloa elody eloisa eloise elouise eloy elroy elsa elsie elspeth
elta elton elva elvera elvie elvin elvina elvira elvis elwin elwood elwyn elyse elyssa elza elzbieta ema emanuel
emanuela emanuelly emeka emelda emelia emelie emely emer emerson emery emi emie emil emile emilee emilia emiliano
emilie emilija emilio emilis emily emina emine emiola emirhan emma emmalee emmaline emmanuel emmanuelle emmeline
emmet emmett emmie emmitt emmy emory emre emrys ena enakshi enid eniola enkhtuya enoch enola enos enrico enrique
ensio enzo eoghan eoin ephraim epifanio erasmus ergi eriberto eric erica erich erick ericka erik erika erin erkki
erlinda erling erma ermal erna ernestina ernestine ernesto ernie ernst errol ervin erwin eryn ese esha eshana
eshita esi esma esmeralda esperance esperanza espoir esra esse essie esta esteban estefania estel estela estele
estell estella estelle ester estere estevan esther estrella esupofo etha ethan ethel ethelyn ethyl etienne etta
ettie euan eudora eugen eugene eugenia eugenie eula eulah eulalia eun-ji euna eunice eunji eurig eusebio eva
evalyn evan evangelina evangeline evans evanthia eveliina evelin evelina eveline evelyn everardo everett everette
evert evgeny evi evie evita ewa ewald ewan ewatomi ewell eymen eyram ezekiel ezequiel ezra faafetai fabian fabiano
fabien fabio fabiola fabrice fabricia fabricio fabrizio fadekemi faderera fadi fadime fadumo fae fahad fahd faisal
fajr fannie fanny fanta fanyana farah farai farhad farhan farid farida farrah farrukh farzana fasil fatemeh fatiha
fatim fatima fatimata fatin fatma fatmir fatou fatoumata fatuma faustino fausto favian fay faye fe fearghas
federico fehintola felecia felicia feliciano felicita felicity felipa felipe felix felton femi femke feng fenna
ferdinand ferdinando fereshteh fergal fergus fermin fernanda fernando ferne feruza fetu fezeka ffion fibikemi
fidel fien fiifi fikayomi fikru filiberto filip filipo filomena fily finbarr finn fintan fiona fionn fionnuala
fito flavie flavio fleta fletcher fleur flo florence florencia florencio florian florida florine flossie floy
floyd flutura folafoluwa folake folasade folashade folu forrest fotini fowsiya fozia fran frances francesca
francesco francina francine francis francisca francisco franciszek franco francois francoise frankie franklin
franklyn franz fraser fred freda freddie freddy frederic frederick frederico frederik frederique fredrick fredrik
fredy freeda freeman freida freja frida frieda friedrich frikkie frits fritz fumiko funani funke funmi funmilade
funmilayo furman fyodor gabe gabi gabija gabreal gabriel gabriela gabriele gabrielius gabriella gabrielle gaby
gael gaetano gagan gage gail gajaadhar gajabahu gajadhar gajbaahu galen gamalat gamila ganak ganaka ganapati
gandharv gandharva ganesh gangesh gardner gareth garett garfield garnett garrett garrick garry garth garud garuda
gary gaston gati gatik gatsha gauraang gaurang gauranga gaurav gauri gautam gautama gautami gavin gayatri gayle
gaz gbadebo gbemi gbeminiyi gbemisola gbolahan gbowoade ged geeta geetanjali gemine gemini gemma gena genet geneva
genevieve genna gennady gennaro genoveva geo geoff geoffrey georg george georges georgette georgi georgia
georgiana georgianna georgie georgina georgios georgy geovanni geovanny geovany ger geraint gerald geraldina
geraldine gerard gerardo gerda gerhard geri germaine german gerrit gerry gerson gert gertrud gertrude gertruida
getachew gethin gevorg gez gezim ghanaanand ghanashyam ghanshyam ghassan ghie ghislaine gia giacomo gianna gianni
giannis gideon gifty gigi gilbert gilberto gilda giles gilles gillian gina gino giorgi giorgio giorgis giorgos
giovani giovanna giovanni giovanny giri girija girik girika girindra giriraaj giriraj girish girja girlie girma
gisela gisele giselle gisselle gita gitanjali giuseppe gladyce gladys glena glenda glenn glenna glennie gloria
glynis gobinda godfrey golda golnaz gonca gonzalo googoosh gopaal gopal gopee gopi gorakhanatha gorakhnath goran
gord gordon goretti goswamee goswami gottfried gotum gouranga goutam govind govinda gracie graciela grady graham
grainne granville grayce grayson grazyna greg gregg gregor gregoria gregorio gregory greta gretchen greyson
griffin grigory griselda grover grzegorz guadalupe gubio gudakesa gudakesha gudrun gugu guido guilherme guillaume
guillermina guillermo guiseppe gulnara gulnaz gulsum gumersindo gunay gunel gunilla gunnar gunnel gunter gunther
guo gurbachan gurdeep gurdev gurmeet gurpreet gus gussie gustaf gustav gustave gustavo guðrun gwen gwendolyn
gwenllian gwilym gwyneth gyorgy habib habiba habimana haby hadi hadiza hadley haider haile hailee hailey hailie
hakan hakob hal hala haleigh haley halie halim halima halina halle hallie halyna hamdi hamid hamidou hamish
hamsini hamza hana hanah hanan hanh hani hank hanna hannabel hannah hannele hannes hannu hans hao hardeep hari
hariet hariette harinakshi harinarayan harish harit harita harjit harlan harley harmon harold harpreet harri
harriet harriett harriette harrison haruhito haruka haruki haruta haruto harvey hasan haskell hasnaa hassan hassie
hasti hatem hatice hattie hauwa hawa hawea hayato hayden haylee hayley haylie hazle heber hector heema heidi heike
heikki heinrich heitor heledd helen helena helene helga helio hellen helmer helmi heloisa heloise hemant hemi
henderson hendrik hennie henri henrie henrietta henriette henrik henrique henry henryk herbert heriberto herman
hermann hermenegildo hermina hermine herminia herminio hernan hershel herta hertha hessa hester hettie hevin hibo
hien hilario hilary hilbert hilda hildegard hillard hillary hilma hilton himadri himani himari hina hinata hine
hinemoa hipolito hiram hiranmay hiranmaya hiranya hiro hiroko hiroshi hirut hisako hisham hlengiwe hoa hobart hoda
hodan hohepa holden hollie hollis homer homero hong horace horacio horatio horst hortense hosea hosna hosniya
hossein houston hovhannes howard howell howie hoyt hua hubert huda hudson hugh hugo hui huia hulda humberto huong
huseyin huseyn hussa hussain hussein hydar hyman hyun hywel iain ian ibai ibidapo ibironke ibou ibra ibrahim
ibrahima ibukun ibukunoluwa ichika ichiro icie ida idell idella idil idowu idris idrissa idy iestyn ieuan ifan ife
ifeanyi ifeanyichukwu ifeoluwa ifeoma ifeyinwa ifrah ifunanya ige ignacio ignatius igor ihaia ijeoma ikaika ike
ikechukwu ikenna ikeoluwa iker ikhidie ikran ila ilene ilhan iliana ilija ilina ilir ilmari ilona ilse ilya ima
iman imane imani imelda immaculee immanuel imogen imogena imogene imoleoluwa imran ina inday inder inderjit indira
indra ines inez inger ingrid inioluwa inji inkeri inmaculada innes insa inuk inunnguaq inyoni ioane ioanna iolo
iona ionut iorwerth iosefa ira irati iremide irena irene ireti iretioluwa irina irma irmeli irmgard irvin irving
irwin iryna isaac isabel isabela isabele isabell isabella isabelle isabelly isac isadora isadore isai isaiah
isaias isak iseoluwa ishaan ishbel ishita ishola isiah isidora isidro isioma isis isisa isla islande ismael ismail
ismaila isobel isom israel issa issac itai itohan itsuki itumeleng itunuoluwa itzel itziar iva ivaana ivah ivalu
ivan ivana ivanna ivica ivor iwan iwona iyabode iyadunni iyanuoluwa iyinoluwa izabella izaiah izaro jaakko jabari
jabu jabulani jabulile jace jacek jacey jacinda jacinta jacinthe jacinto jackeline jackie jacklyn jackson jacky
jaclyn jaco jacob jacoba jacobo jacobus jacquelina jacqueline jacquelyn jacques jacynthe jada jaden jadesola jadon
jadwiga jadyn jae-won jaeden jafar jagadish jagadisha jagathi jagdeep jagdish jagmeet jahnu jai jaida jaiden
jailyn jaime jaimini jairo jaka jakayla jake jakob jakov jakub jaleel jalen jalon jalyn jama jamaal jamal jamar
jamarcus jamel james jameson jamey jami jamie jamil jamila jamir jamison jammie jan jana janae janaina jane janele
janelle janessa janet janette janice janick janie janina janine janis janiya janne jannie janusz jany jaquan
jaquelin jaqueline jared jaren jari jarod jaron jaroslav jaroslaw jarrah jarrell jarret jarrett jarrod jarvis
jasbir jasen jasmin jasmina jasmine jason jasper jaspreet jaswinder jaunita javas javier javiera javon javonte
jaxon jaxson jaya jayce jaycee jayda jayde jayden jaydon jaylan jaylen jaylin jaylon jayme jayne jayson jazlyn
jazmin jazmine jazmyn jazmyne jean jean-claude jean-luc jean-pierre jean-robert jeana jeane jeanette jeanie
jeanina jeanine jeanna jeanne jeannette jeannie jeannina jeannine jed jedda jedediah jedidiah jeff jefferey
jeffery jeffrey jeffry jelena jen jena jenelle jenifer jenna jennette jenni jennie jennifer jennings jenny
jennyfer jens jensen jepkosgei jepoy jerad jerald jeramie jeramy jerel jeremiah jeremie jeremy jeri jericho
jermain jermaine jermey jerod jerome jeromy jeronimo jerrell jerri jerrod jerrold jerry jerzy jesica jesper jess
jesse jessica jessie jessika jessy jessyca jesus jethro jett jettie jevon jewell jez jhay jhon jhun ji-woo jian
jide jie jil jilian jill jillian jim jimena jimi jimmie jimmy jin-ho jing jiro jitender jitendra jiwoo joakim joan
joana joane joanie joann joanna joanne joannie joanny joany joao joaquim joaquin jocelyn jodi jodie jody joel
joelle joesph joey johan johana johann johanna johannes johathan johnathan johnathon johnie johnnie johnny
johnpaul johnson jokubas jolanda jolayemi joleen jolena jolene jolie jomar jon jonah jonas jonatan jonathan
jonathon joni jonny joojo joost jordan jordane jordi jordon jordy jordyn jorge jorgen joris jose josef josefa
josefin josefina josefine joselyn josep joseph josephina josephine josh joshua joshuah josiah josiane josianne
josie josue jovan jovana jovani jovanny jovany jovelyn joya joyce jozef juan juana juanita judah judd jude
judeline judith judson judy juha juhani juho jukka julen jules julia julian juliana julianna julianne julie julien
julienne juliet julieta juliette julio julissa julius jun jun-jun junius junjun junko jurgen justen justin justina
justine juston justus justyn juvenal juwan juwon jyoti jyotis jyotsana ka-zoua kaarina kabir kabita kacey kaci
kacie kacper kade kaden kadiatou kadin kaede kaela kaelyn kagiso kahu kahurangi kai kaia kailash kailee kailey
kailyn kaimana kairat kaisa kaitlin kaitlyn kajus kalani kale kaleb kaleigh kalervo kalevi kaley kali kalidou
kalinda kalle kallie kalpana kalyani kama kamal kamala kamalesh kamau kambiz kameron kamil kamila kamile kamille
kamla kamlesh kamran kamren kamron kamryn kanak kanaka kanata kanchan kane kanishka kannan kannen kanti kanya
kanyakumari kao kaori kapil kara karabo karan kareem karelle karen kari kariane karianne karim karima karin karina
karine karissa kariuki karl karla karlee karley karli karlie karly karolann karoliina karolina karson karthik
kartik karunanidhi karyn kasandra kasey kashyap kashyapi kasia kaspar kassandra kassie kasun kat katariina
katarina katarzyna kate katelin katelyn katelynn katerina kateryna katharina katharine kathem katherina katherine
katheryn kathie kathleen kathlyn kathrine kathryn kathryne kathy kati katia katie katlego katlyn katlynn kato
katrina katrine katryn kattie katy kauri kaveh kavita kavon kavya kawika kay kaya kaycee kayden kaye kayla kaylah
kaylee kayleigh kayley kayli kaylie kaylin kayode kaz kazimierz kazuko keabetswe keagan keanu keara keaton keba
kebede keegan keeley keely keenan keerti kehinde keiko keir keira keisha keith keji kejsi kekoa kelechi keley keli
kellen kelley kelli kellie kelly kelsey kelsi kelsie kelton kelvin kely kemal kemi kendall kendra kendrick kenji
kenna kennedi kennedy kenneth kennith kenny kent kenta kenton kenya kenyatta kenyon kenza keon keoni kera kerem
keri kermit kerri kerry kerstin keshaun keshawn ketevan keven kevin kevon keyon keyshawn kgabu kgomotso kgosi
khadidiatou khadija khadije khadim khadra khady khaled khalid khalifa khalil khanh khanyi khanyisile khawla kheira
khem khethiwe khongordzol khoudia khulekani kia kian kiana kianna kiara kiarra kiel kiera kieran kiersten kikelomo
kiley kimani kimberlee kimberley kimberli kimberly kimmernaq kine kingsley kinsley kioko kip kipchoge kiprop
kiptoo kira kiran kiri kiril kirill kirk kirollos kirra kirsten kirstin kirsty kirti kishore kiyoko kizzy kjell
klara klaus klea kleber koa kobe kobus koby kody kofi koji kojo kolawole kolby kole konrad konstantin konstantinos
konul koos kopano korbin korede koren korey kori kory kosisochukwu kostas kourosh kourtney kraig kris krishna
krishnadas krishnadasa krista kristen kristi kristian kristie kristiina kristin kristina kristine kristofer
kristoffer kristopher kristy kristyna krystal krystel krystina krystyna krzysztof ksenija kubra kubura kudzai
kujoe kuldeep kulwinder kumar kumari kumiko kumuda kunle kurt kurtis kuya kwabena kwadwo kwaku kwame kwamena kwasi
kweku kwesi kyla kyle kylee kyleigh kyler kylie kyllikki kyls kyra kyriakos laal lacey lachlan lacie ladarius ladi
ladislau ladona ladonna lafayette lai laia laila laisha lakesha lakhwinder lakisha lakshman lakshmi lakshmidhar
lakshminath lal lala lalit lalita lalo lamar lambert lamija lamine lamont lamunu lan lana landen landon laney
langa lanre lara larisa larissa laron larry lars larue lasha lashawn lashonda lassana laszlo lata latasha latifa
latisha latonya latoya laura lauren laurence laurent lauretta lauri lauriane laurianne laurie laurine laury lauryn
lavada lavanya lavern laverna laverne lavina lavinia lavon lavonne lawrence lawrencia lawson laxman laxmi layla
layne lazaro lea leah leana leandra leandro leane leann leanna leanne leatha leda leela leena leevi lei leia leif
leigh leila leilani leire leja lejla lekan leke lela lelah leland lelia lemlem lempi lemuel len lena lencho lenna
lennart lennie lennox lenny lenora lenore leo leola leon leona leonard leonardo leone leonel leonid leonie leonor
leonora leopold leopoldo leora lequan lera lerato lere leroy les lesedi lesego lesley lesli leslie lesly lessie
lester leszek leta letha lethabo leticia letitia lettie levan levente levi lew lewis lex lexi lexie lexus leyla
lia liam lian liana liang lianne liban libbie libby lidia lidya liepa liesl ligaya liisa lila lili lilia lilian
liliana liliane lilit lilja lilla lillia lillian lilliana lillie lilly lilyan lin lina lincoln linda lindita
lindiwe lindsay lindsey lindsi lindsy lindy ling linh linn linnea linnie linus linwood lionel lior lisa lisandro
lisbeth lisette litzy liv livia liyana liza lizbeth lizeth lizette lizzie ljubica llew llewellyn lloyd logan lois
lola lolade lolita loma lon london lonie lonnie lonny lonzo lora loraina loraine lorcan lorelei loren lorena
lorene lorenz lorenza lorenzo loretta lori lorie lorine lorna lorraina lorraine lorri lorrie losa lothar lotte
lottie lou louella louie louis louisa louise lourdes louvenia lovelie lovisa lovro lowell lowri loy loyce luann
lubna luc luca lucas lucca luce lucia luciana luciano lucie lucien lucienne lucija lucile lucille lucinda lucio
lucious lucius lucy ludie ludivina ludovic ludvig ludwig lue luela luella luigi luis luisa luise luiz luiza luka
lukas lukasz luke lukhona lula luleka luljeta lulu lulwa luna lungelo lungile lupe lupita lura lurline lusine
luther luuk luwam luz luzviminda lwandle lwazi lyda lydia lyla lyle lyn lyna lynda lyndon lyndsey lyne lynette
lynn lynna lynne lynnette lynsey lysanne lyubov lyudmyla maame maarit maarten maayan mabel mabelle mable mac
macaulay macey macharia maci macie maciej mackenzie mactar macy madaline madalyn maddie maddison maddox madeleine
madelina madeline madelyn madelynn madge madhu madhuri madie madilyn madina madisen madison madisyn madonna mady
madyson mae maegan maeve mafalda magali magda magdalen magdalena magdalene maggie magnus maguette maha mahad
mahamadou mahammad mahdi mahendra mahesh maheswar mahin mahina mahlon mahmoud mai mai-see maia maica maida maija
maimouna mair maire mairead mairi maisie maite maiya maja majd majella majid makana makayla makenna makenzie makhi
makhtar makinwa makoa makoto maksim malachai malachi malachy malak malati malcolm malee malen malgorzata mali
malia malick malik malika malin malinda malini malky mallie mallory malti malvina mamadou mamady mamie mamour
mamta manaia mandaakin mandakini mandakranta mandeep mandisa mandla mandlenkosi mandy manfred mangala mangalya
mani manik manikya manish manisha manjeet manjusha manley manny manoj manon manpreet mansour manu manuel manuela
maphikelela mara marama marc marcel marcela marcelina marcelino marcell marcella marcelle marcello marcellus
marcelo marci marcia marcie marcin marco marcos marcus marcy mared marek mareme margaret margareta margarete
margarett margaretta margarette margarida margarita marge margery margie margo margot margret margrette marguerite
mari mariah mariam mariama mariamawit mariami marian mariana mariane marianna marianne mariano maribel maricarmen
maricel marie marie-claire marie-eve marie-louise mariela mariella marielle marieme marietta marija marika mariko
marilie marilou marilu marilyn marilyne mario marion marios maris marisa marisela marisol marissa marites maritza
marius mariusz marivic marja marjatta marjolaine marjorie marjory markel markku marko markos markus marla marlee
marlen marlena marlene marley marli marlin marlize marlo marlon marnie marques marquis marquise marsha marshall
marta martha marti martim martina martine martti marty marut marvin marwa mary maryam maryan maryann marybeth
maryjane marylou maryse masako masashi masego masoud masoumeh massamba matar matej mateo mateusz matheus mathew
mathias mathieu mathilde mathis mathuys matias matilda matilde matiu matteo matthew matthias matti mattia mattias
mattie matty matus matyas maud maude maudie maura maureen maurice mauricio maurine mavis mawuena mawusi maxie
maxime maximilian maximiliano maximillia maximillian maximo maximus maxina maxine maxwell maya maybell maybelle
maye maymie maynard mayoor mayra maysa maysoun mayte mazie mbali mbalienhle mbaye mckayla mckenna meagan meaghan
meche meda medea medoune meena meenakshi megan megane meggie megha meghan meghnad meghnath mehdi mehmet mehrdad
mei meire meirion meissa mekhi mekonnen mel melanie melany melba mele melek melina melinda melisa melissa mellie
mellisa melokuhle melvin melvina melyna melyssa menaka menka menna mercedes mercia meredith meriem merissa merjem
merl merle merlin meron merrill merritt mertie mervin mervyn meryem meryl meseret meta mhairi mhambi mhel mia
micaela micah michael michaela michal michale micheal michel michele michelle michiko mick mickey micky midori
mieczyslaw mieke miguel mihai miho mika mikael mikaela mikaere mikayla mikel mikey mikhail mikko mikolaj mila
milagros milan mildred milena milford milhouse milica millicent millie milly milo milos milton mimi mimoza min
min-jun mina minakshi minato mindy minenhle minerva ming minh minho minik minjun minna minnie mira miral miranda
mireille mireya miriam miriama mirjana mirlande miroslaw misael missouri mitch mitchel mitchell mitsuko mittie
mitzi miyar miyuki mmabatho mo moa moana mobina mobolaji moctar modesta modesto modibo modou modupe moe moeketsi
mofifoluwa mohamad mohamadou mohamed mohammad mohammed mohan mohana mohinder mohini moira moises mojgan mojisola
mojisoluwa mollie molly mona monde monica monika monique monroe monserrat monserrate montana monte montse monty
moradeke morag morayo morenike morgan morgana moriah moritz morne morolake morris mortimer morton mosa mose moses
moshe mosinmileoluwa mossie mosunmola motunrayo mouhamadou mouhamed mouhameth mouhammadou mounir moussa moustapha
moyosore mozell mozelle mpho mpilo mpumelelo mrignayani msizi mthunzi muhamed muhammad muhammed muireann mukamana
mukesh mukul mulugeta mumbi muna munashe munira murad murali murat murdo muriel murilo murl murphy murray musa
musawenkosi mustafa mustapha muthoni mutua mutuku muyiwa mwangi mwende mya myah myfanwy mykola mylene myles myra
myriam myrl myrlande myrna myron myrtice myrtie myrtis myrtle mzia mzwandile na naasunnguaq nabil nabin nacho nada
nadene nadezhda nadia nadina nadine nadya nagabhushanam nagesh nahia nahom naima najib najma nakato nakia nalani
naledi nalini nalla nalubega namrata namukasa nana nancy nanda nandi nandini nando nanette nannie nansubuga naoko
naomi naomie napoleon narayan narciso nare narek narendra naresh narges narinder nash nasim nasir nasra nasrin
nasser natalia natalie nataliya natalya nataniel natasha nate nathalie nathan nathanael nathanial nathaniel nathen
nathy natsumi nattapong navdeep naveen navin navjot navya nawal nayeli nazli ndayisaba ndleleni ndondoloza ndunge
ndungu neal nebojsa ned nedra neelam neeraj neha nehir neil nel nela nelda nelisa nell nella nelle nellie nels
nelson nena nenad nene neneng nenita neo neoma nerea nerissa nerys nesreen nestor nettie nev neva neville newell
nga ngaio ngaire ngoc ngoni ngozi nguyen nhlakanipho nhlanhla nhung nia niall niamh nicholas nicholaus nichole
nicki nicklaus nickolas nicky nico nicola nicolas nicole nicoleen nicolette niels nigel niharika niilo nik nika
nikau nikhil niki nikita nikki nikko niklas niko nikola nikolai nikolas nikolay nikos nila nilay niles nils
nimakoah nimal nimit nimo nina ning ninioluwa nino niraj niranjan nirbhay niro nisanur nischal nisha nita nitin
nivi niyi niyilolawa niyonzima njeri njoki njoroge nkanyezi nkechi nkem nkiru nkosana nkosazana nkosenye
nkosingiphile nkosinhle nkosiyabo nnamdi nneka nnenna noa noah noam nodira noe noel noelani noelia noella noelle
noemi noemie noemy nofoto nojus nokuthula nola nolan noluthando noluvuyo nolwazi nomaan nomfundo nomsa nomthandazo
nomvula nona nonhlanhla nonjabulo nonkululeko nonno nonoy nonso noor nora norah norbert norberto noreen norene
noriko norma norman norrie norris norval norwood nosipho nouf nour novella noynoy nozipho nqobile nthabiseng
ntokozo ntombi ntombizodwa nuala nubia nugzar nuka nur nura nuran nuray nurlan nurul nuwan nya nyah nyambura
nyasha nyasia nyla oakley oaklynn oanh oba obadiah obanijesu obie obinna obioma oceane ochieng ocie octavia
octavio oda odalys odelia odell odessa odette odhiambo odhran odie odile odunayo odval ofelia ogechi oghene
oghenetega ogonna ogooluwa oier oisha oisin ojaswini oke okechukwu okello okey okiki okoth oksana okwudili ola
olabisi oladara oladare oladimeji oladipo olaf olaide olajumoke olakunle olamide olanrewaju olansile olaoluwa
olasunkanmi olasunmbo olatunbosun olav olavi olayinka ole oleg oleksandr oleksiy olen olena oleta olga olin olisa
oliver olivia olivier olle ollie olof ololade olufeyisayo olufunke olufunmi olufunmilayo olumide olumorotimi
olusola olutomiwa oluwadamilare oluwadamilola oluwafemi oluwagbemiga oluwakemi oluwamumibori oluwamuyiwa
oluwasanmi oluwasegun oluwasemilore oluwaseun oluwaseyi oluwatimilehin oluwatobi oluwatobiloba oluwatofunmi
oluwatosin oluwatoyosi oluwatumise oluwole oluwunmi olwen olwyn oma omana omar omari omawunmi omer omobobola
omobolanle omodunni omolabake omolara omolola omosalewa omotara omotayo omotola omotolani omotoun omowumi ona
ondrej onie onome onoriode onyango onyeka onyinye oormila opalina opaline opemipo opeoluwa opeyemi ophelia opio
ora oran oratile oren oreofe orhan ori orie orin oriol orion orla orland orlando orlo orpha orrin orval orville
orvokki osagie osama osas osaze osbaldo osbert osborne oscar oskar oskari osman osunleke osvaldo oswald oswaldo
otha otho otieno otilia otis ottilie ottis otto ottoline oumar oumou ousmane outi ovie owain owen oybek oyenike
oyin oyindamola oyindasola oyinkansola oyunbat oyunbileg ozella ozlem ozzy pa-houa paavo pablo paco padam padma
padraic padraig pahoua paige paisley paivi palesa pallavi palma pamela pammy panagiota panagiotis panashe pancho
pandora paninnguaq pankaj paola paolo param paramartha paramjit pari paris parisa parker parminder parvati parveen
parviz pascal pascale pasquale pathe patrica patrice patricia patricio patrick patrik patsy patti pattie paudie
paul paula paulette paulie pauliina paulina pauline paulo paulos pauly pavel pavlo pawel paxton payton pearlie
pearline pedro peggie peggy peig pekka pelumi penda penelope peng pentti pepe pepito perce percival percy perla
pernilla perpetua perry petar pete petr petra petri petro petronella petros petrus petteri peyton phil phila
philani philip philipp philippe phillip philomena phindile phiwokwakhe phoebe phuc phumzile phuong phylis phyllis
pia pierre pieter pietro pilar ping pinkie pio piotr pipaluk piper pirjo pirkko pita polina polly pontus pooja
poornima portia prabin prakash pramila pran pranav pranay pranee prasad prasanna prashant prathamesh pravin pravit
prayag preeti preity prem prema presley priscila priscilla priya priyala priyamvada priyanka proinsias providenci
przemyslaw pua puja puleng puneet purna purnima purushottam pushti puteri pyotr qasim qiang qing quang queenie
quentin quiana quincy quinn quinten quinton quique quyen rabia rabina rachael rachel rachele rachelle rachid
rachida rachna radeke radha radoslaw rae raegan raelynn rafael rafaela rafal rageshwari rageswari ragnhild raheem
rahsaan rahul raina rainer raj rajan rajendra rajesh rajina rajinder rajiv raju rakesh raleigh ralf ralph rama
ramaa ramata ramatoulaye ramesh rameshwar rami ramil ramiro ramon ramona rana randal randall randi randolph randy
rangi rani rania ranjan ranjeet ranjit raoul raphael raphaelle rapulane raquel rashad rashawn rasheed rasheedah
rashid rashida rashmi rasmus rati ratna raul ravi rawiri rayan raymond raymundo rayna reagan reanna reba rebeca
rebecca rebeka rebekah recep reece reem reema reese refilwe refugio reg regan reggie regina reginald regis reid
reihaneh reiko reilly reina reinhard reinhold rekha remedios remilekun remington rena renae renata renato rene
renee renette reshma ressie resurreccion reta retha retta reuben reva rewi rex rey reyansh reyes reymundo reyna
reynaldo reynold reza rhea rhett rheza rhian rhianna rhiannon rhoda rhodri rhona rhonda rhys ria riaan ricardo
riccardo richa richard richelle richie richmond rick rickard rickey ricki rickie ricky rico ridwan rifkatu rigard
rigoberto riikka riitta rikki riko riley rima rimas rin rina riona rita ritesh ritu ritva riya riyad rizza roan
robb robbie robbin robby robert roberta roberto roble robyn rocco rochele rochelle rocio roddy rodel roderick
rodger rodney rodolfo rodrick rodrigo roel rogelio roger rogers roghayyeh rohan rohana rohit roisin rojin rokhaya
rokia roland rolanda rolando rolf rollin roma romaine romeo rommel ron ronald ronaldo ronan ronda rong roni ronke
ronna ronnel ronnie ronny roosevelt rory rosa rosalee rosalia rosalie rosalina rosalind rosalinda rosalyn rosamond
rosanna rosanne rosario roscoe rose-marie roseann roseanne rosella roselle roselyn rosemarie rosendo roser rosetta
rosie rosina roslyn ross rossie rotich rotimi rowan rowena rowland roxana roxane roxanna roxanne roxie roxy roy
roya royce roz rozella ruairi ruairidh ruaridh ruben rubie rubin rubye ruchi rudo rudolf rudolph rudra rudy rufus
rui rukhmani rukmin rupert rupinder russ russel russell rustam rutendo ruth ruthe ruthie ruvimbo ruwan ryan ryann
ryder rylan rylee ryleigh ryley ryou ryszard saad saanvi saba sabah sabina sabine sabri sabrina sabryna saburo
sachiko sachin sachini sada sadako sade sadia sadie sadio sadye saeed saer safiatou safietou sagal sagar sahar
sahra sai saida saige sakari sakeena sakineh sakura salah salem salif salik salim salimata salimatou saliou sallie
salma salome salomey salote salvador salvatore saly saman samanta samantha samara samba sameer sami samia samir
samira samkelo sammie sammy samrawit samson samuel samukelisiwe sana sanath sancho sandeep sandhya sandile sandra
sandrine sandro sanele sanford sangeeta sani sanjay sanka sanna sanne santa santiago santina santino santos
santosh sanya saoirse saqib sara sarada sarah sarai sarala saraswati sarath sardor sarina sarisha sarita sarla
saroja sarvin sasha satish satnam satoshi satu satyen saul saule savanah savanna savannah saverio savion savita
saylor sayuri scarlett schuyler scot scott scottie scotty seamus sean sebastian sebastien seckou sedrick seema
segilola segun sekinat sekou selam selamawit selena selene selim selina selma selmer sem semisi sena senait senan
senga seo-yeon sepp seppo seraphina serena serge sergei sergey sergi sergio serhat serhiy serife serik serkan
serwaa sesan setayesh seth setsuko seun sevda sevgi sevinj seydou seye seyi seymour seynabou sfiso shad shadi
shahd shahid shahin shahla shahnoza shahram shaikha shaim shaimaa shaina shaira shaka shakira shakti shakuntala
shalewa shalini shamiso shan shana shanaya shanda shane shanel shanelle shania shanice shanie shaniqua shaniya
shankar shanna shannon shanny shanon shantanu shanti shany shaquille sharda shari sharif sharlene sharmila sharon
sharron sharyn shashi shashikala shaun shauna shaurya shawn shawna shay shayla shaylee shayma shayna shayne shaz
shazza sheba sheela sheena sheetal sheila shekoni shelby sheldon shelia shelley shelly shelton shemar sher sheri
sheridan sherifa sherman sherri sherrie sherwood sheryl shigeru shiloh shilpa shinji shira shirin shirisha shirley
shirli shirly shiv shivakari shizuko shlomo shobhana shola shona shota shpresa shresth shresthi shreya shreyashi
shridevi shrishti shristi shu shubha shubhaprada shug shukri shwet shyam shyann shyanne shyla siavash sibel
sibongile sibusiso sibyl sid siddarth siddharth siddhartha siddhi siddhran sidney sidy siegfried sifiso sigmund
sigrid sigurd sijuade silas silke sillin silvia silvio sim simbarashe simeon simi similoluwa simin simisola simon
simona simone simphiwe simran simret sinan sindi sindisiwe sindy sinead sinenhlanhla sinikka siobahn siobhan sion
sione sioned siosaia siphephelo siphesihle siphiwe sipho siranush sirineu siriporn sita sitara sithembiso siti siv
siyabonga siyanda sizakele sizani sizwe skye skyla skylar slawomir slobodan sloka smita smriti sname sneha snezana
sobia socorro sofia sofie sofija sohail sokhna sola solange soledad solomon solon solveig som soma somayyeh
somchai somnath somsak somto somu sonal sondra sonia sonja sonya soo-jin sophia sophie soraya sorcha soren sota
souleymane souta sowande spencer spyros srdjan sri srinivas ssebunya stacey staci stacie stacy stanford stanislav
stanislaw stanley stanton starla stavros stefan stefanie stefano stefanos stela stella stephaans stephan stephane
stephania stephanie stephany stephen stephon steve steven stevie stewart stig struan stu stuart suad subash
subhash subhashini subhasini subodh subomi sucheta sudeva sudha sudhir suelen suha suhail sujata sukanya
sukhwinder suma suman sumaya sumayah sumayyah sumeet sumiko sumit sumitra sunan sunanda sung-min sunil sunita
supriya suraj suresh surinder surya suryakant suryakanta suryakantam susan susana susane susanna susannah susanne
sushant susheel sushil sushila sushma susi susie suzan suzana suzane suzanna suzanne suze suzette suzie suzy sven
svend svetlana svitlana swami swapnil swara swarnalata swati sweta sybil syble syd sydnee sydney sydni sydnie syed
sylvan sylvester sylvia sylvie syokau szymon tabatha tabitha tad tade tadeo tadesse tadeusz tadgh tadhg tafadzwa
taha tahir tahlia taichi taika taiwo takashi takeshi takudzwa tala talatu talia talita talitha tam tama tamar
tamara tamati tamera tami tamia tamika tammi tammie tammy tamra tane tania tanika tanirika tanisha tanushree
tanushri tanvi tanya tao tapan tapani tapio tapiwa tara tarana taras tareq tari tarik tariq tariro tarja taro
tarun taryn tasha tate tatenda tatiana tatjana tatsuki tatsuya tatum tatyana tau taurean tavares tavion tavita
tawana tawanda tawhiri taya taylor tayo taz te teagan tebogo tegan tej tejas tejinder tejumola tel tellervo telly
temi temidayo temitope temuulen tendai teo teodora teodoro terence teresa tereza teri terrance terrell terrence
terri terrie terrill terry tertius tertuliano tesfaye tess tessa tessie tetiana tevin tevita tewodros tez thabang
thabisa thabiso thabo thad thaddeus thadie thalia thamsanqa thandeka thandi thandiwe thando thandolwethu thanh
thao tharindu thea thelma themba thembeka thembi theo theodor theodora theodore theodoros theresa therese theresia
theron theunis theuns thi thiago thierno thierry thijs thilini thobeka thom thomas thomasina thora thu thulani
thuli thulisile thurman thuy tia tiana tianna tidiane tien tiernan tierra tiffany tigist tigran tiina tillman
tilly timmothy timmy timo timoteo timothy timur tina tinashe tingting tinotenda tinsley tipene tisha titi titilayo
titilope tito titus toba tobi tobias tobiloba tobin tod todd toke toki tokunbo tolu tolulope toluwalope toluwani
toluwanimi tomas tomasa tomasz tomek tomi tomiloba tommaso tommie tommy tomoharu tomoko tomori toney toni tonia
tonya tope tora torbjorn torey tori torquil torrance torrey toshiko tosin toto totoy tou toyin toño tracey traci
tracie tracy trang travis travon tre trefor tremaine tremayne trent trenton tressa tressie treva trever trevion
trevor tricia trilochan trilochana trilok trilokanath trilokesh triloki trina trinh trish trisha trista tristan
tristian tristin triston troy trudie trudy truman trupti trycia trystan tshepo tsitsi tuan tudur tui tula tumelo
tumi tunar tunde tung tuomas turki turlough tushar tuula tuulikki tuyet twila tyler tyra tyree tyreek tyrel tyrell
tyrese tyrique tyrone tyshawn tyson ubaldo uche uchenna udai uday udit ufuk ughur ugne ugochukwu ujjawal ujjwal
uju ulf ulices ulises ulla ulrich ulrik ulrika ultan uluthando ulwazi ulysses uma umang umar umberto umesh umit
umm una unathi unax upendra uri uriah uriel urmila ursel ursula urszula urte usha usman uttam uwe uwimana uxue
uzodimma uzoma vada vadim vahan vahid vaidehi vaijayanthi vaijayanti vaishnavi vaishno vaishvi valentin valentina
valeria valerie valery vallie valon valtteri vance vandana vanesa vanessa varalakshmi varsha vartan varun vasanti
vasiliki vasilis vasily vasudev vasudeva vasudha vasundhara vasyl vaughn veda vedang vedanga vedanshi veikko
velaphi velda vella velma velva vena vera verda verdie vergie verla verlie vern verna verner vernice vernie vernon
verona veronica vesna vesta vicenta vicente vicki vickie vicky victoria vida vidal vidhur vidhya vidur vidya
vihaan vijay vikas vikky vikram viktor viktoria viktorie viktorija viktoriya viliami ville vilma vilte vimal
vimala vinay vince vincent vincenza vincenzo vinh vinnie vinod violeta violette vipul virgie virginia virginie
vishal vishnu vishwamitra vita vito vitor vitoria viv viva vivaan vivek viviana viviane vivianne vivien vivienne
vjosa vlad vladan vladimir vladislav vlatko vojtech voke volkan volodymyr vrinda vrund vusala vusi vusumuzi
vyacheslav vyas waclaw wafa waino wairere wairimu waithera wakana waldo wale waleed walid wallace wally walt
walter walton waltraud waly wambui wanda wande wangari wangui wanjiku wanjiru warley warrigal warsame washington
wasswa watson wava waweru waylon wayne webster wei weldon wen wenceslao wendell wendi wendy werner wesley wessel
westley weston whetu whitney whitni whitny wichai widelene wieslaw wikitoria wila wilber wilbert wilbur wilburn
wiley wilf wilford wilfred wilfredo wilfrid wilfried wilhelm wilhelmina wilhelmine willa willard willem william
willie willis willy wilma wilmer wilson wilton winfield winfried winifred winnie winnifred winona winslow winston
winta wioletta wiremu wladyslaw wm wojciech wole wolfgang woodrow wout wouter wura wuraola wyatt wycliffe wyman
xander xavier xhoel xia xiang xiao xiaomei xiaoyan ximena xin xinyi xiong xiu xochitl xolani xolile xuan xzavier
yaa yacine yadira yael yagmur yago yahir yahli yahya yakubu yamileth yan yang yango yanis yann yannick yared
yareli yaretzi yarin yaroslav yash yasin yasmeen yasmin yasmine yasser yassin yassine yaw yaya yazmin yejide
yelena yemi yervand yesenia yessenia yetunde yevgeni yevgeny yevhen yewande yi yiannis yibanathi yildiz ying yinka
yogendra yogesh yoginder yohannes yoko yolanda yonas yonatan yonathan yong yoro yosef yoshiko youa younes yousef
yousouf youssef youssou youssouph youssoupha yu yuen yui yuina yuki yukiko yulia yuliya yumi yun yuna yuri yuriko
yuriy yury yusif yusuf yuto yuuma yuval yvette yvona yvone yvonna yvonne zac zach zachariah zachary zachery zack
zackary zackery zada zahid zahra zaid zainab zak zakaria zakary zaki zakia zan zander zandile zane zanele zara
zaria zarina zaven zayden zbigniew zdzislaw zeb zebulon zechariah zehra zeinab zeke zelda zeljko zella zelma zena
zenebe zenzele zetta zeynab zeynep zhanna zhen zhi zhila ziad zikora zinaida zineb zinhle zita zithulele ziyanda
zlatan zobuhle zodwa zoe zoey zofia zoie zoila zola zora zoran zorica zosia zsofia zubair zukiswa zula zurab zuri
zygmunt
`;

/** Ordinary words that are also given names or usual nicknames. */
export const WORDS_THAT_ARE_NAMES = `
abbey ace al ali ally amber angel april art ash august autumn barry basil bea beauty bella berry bill blaze
blessing blossom bo bob brandy brook buck bud buddy carol cash chance charity chase chip christen chuck clay colt
comfort cookie cooper crystal cy daisy dale dame dawn dean delta destiny di diamond dolly don dot drew duke dusty
earl ebony ed em emerald ernest eve faith fern flora fortune foster frank friday gale garland garnet gene gift
ginger glen godwin goldie goodness grace grant guy harmony harry haven hazel heath heather heaven holly honor
honour hope hunter iris ivory ivy jack jade jay jewel jo joe john joy june junior justice ken kim king kitty lance
lane laurel lee liberty lily liz loyal lucky lucky lyric mack mama maria marina mark marshal martin mason mat max
may mckenzie meg melody mercy mike miles misty nan nat nick noble norm olive opal pam pansy pat patience patty
pearl peg penny peter phoenix pierce pip poppy precious preston price prince princess promise prudence queen rafe
rain ray red reed rich river rob robin rocky rod roman rose rosemary ruby rusty sage sal sally sam sandy scarlet
serenity shade shadow shea sherry sienna sierra skip skipper sky sonny spike stan star sterling stew stone storm
sue summer sunday sunny sunshine tab tanner ted teddy temperance tim tiny toby tom tony trace trey trinity tucker
tuesday ty val valentine van vic victor viola violet virgil vivian wade walker ward warren wednesday wes will
willow winter wisdom woody young zion
`;
