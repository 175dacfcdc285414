/**
 * Towns, cities and districts that people name without saying what they are; lower case, without accents, "|" between.
 * Sources: compromise 14 (MIT), @faker-js/faker 10 (MIT) for en_US and en_CA; towns of the United Kingdom, Ireland,
 * Australia, New Zealand, India, the Philippines, Nigeria and South Africa added.
 */
export const TOWNS = `
aalborg|aarhus|abbotsford|abeokuta|aberdeen|aberystwyth|abidjan|abilene|abingdon|abu dhabi|abuja|accra|acton
addis ababa|adelaide|ado-ekiti|adriadic|agartala|agincourt|agra|ahmedabad|aizawl|ajmer|akron|akure
al basrah al qadimah|al mawsil al jadidah|alafaya|alameda|albany|alberton|albuquerque|albury|aldershot|aleppo
alexandria|algiers|alhambra|alice springs|aliso viejo|allahabad|allentown|alliston|almaty|alnwick|aloha|alpharetta
altadena|altamonte springs|altnagelvin|altoona|amaravati|amarillo|amman|amritsar|amsterdam|anadyr|anaheim|anapolis
ancaster|anchorage|ancona|anderson|andover|ankara|ankeny|ann arbor|annandale|antelope|antioch|antipolo|antrim
antwerp|apex|apopka|apple valley|appleton|aqaba|arc de triomphe|arcadia|arden-arcade|arecibo|argentia
arlington heights|armagh|armidale|arochukwu|arusha|arvada|asaba|asbestos|ashburn|ashcroft|ashdod|asheville
ashgabat|aspen hill|asuncion|atascocita|athens|athens-clarke county|athlone|atlanta|attleboro|auburn|auckland
augusta-richmond county|aurangabad|austin|avondale|awka|aylesford|azores|azusa|bacolod|baddeck|baghdad|baguio
baie-comeau|bakersfield|baku|baldwin park|ballarat|ballina|ballymena|ballymun|baltimore|bamako|bancroft|bandung
banff|bangalore|bangkok|bangor|banja luka|bantry|baotou|barcelona|bari|barkerville|barnsley|barnstable town
barranquilla|barrie|barrow-in-furness|bartlett|basel|basildon|basingstoke|basra|basrah|batangas|bathurst|batoche
baton rouge|battersea|battle creek|bauchi|bayamon|bayan nur|bayonne|baytown|beaconsfield|beaumont|beavercreek
beaverton|bedford|beijing|beirut|bel air|bel air south|belfast|belgaum|belgrade|bell gardens|belleville|bellevue
bellflower|bellingham|belmullet|belo horizonte|beloeil|bend|bendigo|bengaluru|benghazi|benin city|benoni|bentiu
bentonville|bergen|berkeley|berlin|bern|berwick|berwyn|bethel|bethesda|bethlehem|beverly hills|bexhill|bhavnagar
bhopal|bhubaneshwar|bhubaneswar|bikaner|bilaspur|billings|biloxi|binghamton|bingley|biratnagar|birdsville
birkenhead|birmingham|bismarck|blackburn|blackpool|blacksburg|blackwall|blaine|blanchardstown|blantyre|blenheim
bloemfontein|bloomington|blue springs|boca raton|bogota|bohol|boise|boise city|boksburg|bolingbrook|bolton
bonavista|bondi|bonita springs|boracay|borden|bossier city|boston|bothell|boulder|boulia|bournemouth|bowie
bowling green|boynton beach|bozeman|bracebridge|bradenton|bradford|bramley|brampton|brandon|brantford|brasilia
bratislava|bray|brazzaville|brentwood|bridgenorth|bridgeport|bridgetown|brigham|brighton|brisbane|bristol|brixton
brockton|brockville|broken arrow|broken hill|brookhaven|brookline|brooklyn|brooklyn park|brooks|brookside
brookstone|broome|broomfield|browns canyon|brownsville|brussels|bryan|bucharest|buckeye|buckingham|budapest
buena park|buenos aires|buffalo|buffalo grove|bulacan|bulawayo|bunbury|bundaberg|burbank|burgas|burien|burke
burleson|burlington|burnaby|burnie|burnley|burnsville|bursa|busan|butuan|byron bay|cabanatuan|cagayan de oro
cagliari|caguas|cairns|cairo|calabar|caldwell|calgary|calicut|caloocan|camarillo|camayenne|cambridge|camden
campbell river|campbellford|canberra|canterbury|canton|cap-de-la-madeleine|cape coast|cape coral|cape town|caracas
caraquet|cardiff|carlisle|carlow|carlsbad|carmarthen|carmel|carmichael|carolina|carrizo plain|carrollton
carson city|cary|casa grande|casablanca|casas adobes|cashel|castle rock|castlebar|castro valley|catalina foothills
catania|cathedral city|catonsville|cavan|cavendish|caversham|cavite|cebu|cebu city|cedar breaks|cedar falls
cedar grove|cedar hill|cedar park|cedar rapids|centennial|centerville|centreville|ceres|cerritos|chambly|champaign
chandigarh|chandler|changchun|changsha|changzhou|channel-port aux basques|chapel hill|charlesbourg|charleston
charlottesville|charlottetown|chateauguay|chatham|chatham-kent|chattanooga|chattogram|cheektowaga|chelmsford
cheltenham|chengdu|chengzhong|chennai|chesapeake|chester|chesterfield|cheyenne|chiang mai|chibougamau|chicago
chichen itza|chico|chicopee|chilliwack|chimney rock|chinatown|chino|chino hills|chiricahua|chittagong|chongqing
christchurch|chula vista|churchill|chuuk|cincinnati|citrus heights|ciudad juarez|clarksville|clearwater|cleveland
cleveland heights|clifton|clonmel|clovis|coachella|cobh|cochin|coconut creek|coeur d'alene|coffs harbour
coimbatore|colchester|coleraine|college station|collierville|collingwood|cologne|colombo|colorado springs
colosseum|colton|columbia|columbus|commerce city|compton|conakry|connemara|conroe|constanta|conway|coober pedy
coon rapids|copenhagen|coral gables|coral springs|corby|cordoba|cork|corner brook|cornwall|corpus christi
corvallis|costa mesa|cote-saint-luc|council bluffs|country club|courtenay|coventry|covina|craigavon|craiova
cranbrook|cranston|crewe|croydon|cumberland house|cupertino|curitiba|cusco|cutler bay|cuttack|cuyahoga falls
cypress|da nang|dadonghai|daegu|daejeon|dagupan|dakar|dale city|dalhousie|dalian|dallas|daly city|damascus|danbury
dandenong|danube|danville|dar es salaam|darjeeling|darlington|dartford|dartmoor|darwin|daugavpils|dauphin|davao
davao city|davenport|davie|davis|dawson|dawson creek|dayton|daytona beach|dearborn|dearborn heights|decatur
deerfield beach|dehradun|dekalb|delano|delhi|delray beach|delta|deltona|denham|denpasar|denton|denver|derby|derry
des moines|des plaines|desoto|detroit|devonport|dhaka|diamond bar|digby|dingle|dispur|dodoma|doha|doncaster
donegal|dongguan|doral|dorchester|dortmund|dorval|dothan|douala|dover|downers grove|downey|draper|dresden|drogheda
dryden|dubai|dubbo|dublin|dubuque|dudley|duesseldorf|duluth|dumaguete|dumfries|dundalk|dundee|dunedin|dunfermline
dungarvan|dunkirk|dunstable|dunwoody|durban|durham|dushanbe|dutton|eagan|ealing|earlscourt|east hartford
east honolulu|east lansing|east london|east los angeles|east orange|east providence|eastbourne|eastvale|eau claire
eden prairie|edina|edinburg|edinburgh|edmond|edmonton|eglinton|eindhoven|el cajon|el centro|el dorado hills
el monte|el paso|eldoret|elizabeth|elk grove|elkhart|elko|ellicott city|elliot lake|elmhurst|elyria|empangeni
encinitas|enfield|enid|ennis|enniskillen|entebbe|enugu|epping|erbil|erie|escondido|esquimalt|estevan|ethekwini
etobicoke|euclid|eugene|euless|euston|evanston|evansville|everglades|everton|exeter|exford|fairbanks|fairfield
fairhaven|faisalabad|falkirk|fall river|fargo|faridabad|farmington|farmington hills|fayetteville|federal way
ferryland|findlay|finglas|fishers|flagstaff|flin flon|flint|florence-graham|florin|florissant|flower mound
folkestone|folsom|fond du lac|fontana|footscray|fort collins|fort erie|fort frances|fort lauderdale|fort mcmurray
fort myers|fort pierce|fort saint james|fort saint john|fort smith|fort wayne|fort william|fort worth|fortaleza
foshan|fountain valley|fountainebleau|framingham|francistown|frankfurt|franklin|frederick|fredericton|freeport
freetown|fremantle|fremont|fresno|frimley|frisco|fukuoka|fukuyama|fullerton|gaborone|gainesville|gaithersburg
galashiels|gallup|galveston|galway|gananoque|gander|gandhinagar|ganges|gangtok|garden grove|gardena|garissa
garland|gaspe|gastonia|gateshead|gatineau|gaza|gdansk|geelong|general santos|geneva|genoa|georgetown|geraldton
germantown|ghaziabad|ghent|gilbert|gilroy|gisborne|giza|glace bay|glasgow|glen burnie|glendale|glendora|glenview
gloucester|godavari|gold coast|goma|gombe|gondar|goodyear|gosport|gothenburg|govan|gqeberha|grahamstown|granby
grand forks|grand island|grand junction|grand prairie|grand rapids|grande prairie|grapevine|gravenhurst|graz
great falls|great lakes|great yarmouth|greeley|green acres|green bay|green valley|greenfield|greenock|greensboro
greenville|greenwich|greenwood|gresham|greymouth|grimsby|guadalajara|guadalupe|guangzhou|guatemala city|guayaquil
guaynabo|guelph|gugulethu|guildford|gujrat|gulfport|gulu|gunnison|guntur|gurgaon|gurugram|guwahati|gwalior
gweedore|gweru|hacienda heights|hackensack|hackney|haifa|haliburton|halifax|haltom city|hamburg|hammond|hampstead
hampton|hanford|hangzhou|hannover|hanoi|harare|harbin|harbour grace|harford|hargeisa|haridwar|harlem|harlingen
harrisburg|harrisonburg|harrogate|harrow|hartford|hastings|hattiesburg|havana|haverfordwest|haverhill
havre-saint-pierre|hawassa|hawthorne|hay river|hayward|hefei|helsinki|hemet|hempstead|henderson|hendersonville
heraklion|hereford|hertford|hesperia|hexham|heywood|hialeah|hicksville|high point|highbury|highlands ranch
hillcrest|hillsboro|hilo|ho chi minh|ho chi minh city|hobart|hoboken|hoffman estates|hokitika|hollywood|holyhead
homestead|homs|hong kong|honolulu|hoover|hovd|hove|hovenweep|hubli|huddersfield|hull|huntersville|huntingdon
huntington|huntington beach|huntington park|huntsville|hutchinson|hyderabad|ibadan|idaho falls|ikeja|ikorodu
ile-ife|ilford|iloilo|ilorin|imphal|incheon|indianapolis|indio|indore|inglewood|inuvik|invercargill|inverness
iowa city|ipoh|ipswich|iqaluit|irkutsk|irondequoit|iroquois falls|irvine|isfahan|islamabad|islington|istanbul
itanagar|izmir|iztapalapa|jabalpur|jacksonville|jaffna|jaipur|jakarta|jalandhar|jammu|janesville|japantown|jasper
jeddah|jefferson city|jeffersonville|jersey city|jerusalem|jilin|jinan|jinja|joburg|jodhpur|johannesburg
johns creek|johnson city|johor bahru|joliet|jonesboro|jonquiere|joplin|jozi|juba|juneau|jupiter|jurupa valley
kabul|kaduna|kaikoura|kaitaia|kalamazoo|kalgoorlie|kallakurichi|kamloops|kampala|kandahar|kandy|kannapolis|kano
kanpur|kansas city|kaohsiung|kapuskasing|karachi|karaj|karratha|katherine|kathmandu|katsina|kaunas|kawaguchi
kawartha lakes|kazan kremlin|kearny|keller|kelowna|kendal|kendale lakes|kendall|kenmare|kenner|kennewick|kenora
kenosha|kensington|kentwood|keswick|ketchikan|kettering|key west|kharkiv|khartoum|khayelitsha|kiev|kigali|kildonan
kilkenny|killarney|killeen|kilmarnock|kimberley|kingsport|kingston|kinshasa|kirkcaldy|kirkland|kirkland lake
kirkuk|kirkwall|kissimmee|kisumu|kitale|kitchener|kitimat|kitwe|klaipeda|klerksdorp|knoxville|knysna|kochi|kohima
kokomo|kolhapur|kolkata|kollam|kopavogur|koreatown|kosice|kosrae|kota kinabalu|kotzebue|kowloon|kozhikode|krakow
krasnoyarsk|kuala lumpur|kuching|kumasi|kunming|kunshan|kununurra|kuujjuaq|kuwait city|kyiv|kyoto|la crosse
la habra|la mesa|la mirada|la paz|la plata|la salle|la tuque|labrador city|lacey|lachine|ladysmith|lafayette
laguna|laguna niguel|lahinch|lahore|lake charles|lake elsinore|lake forest|lake havasu city|lake louise|lake ridge
lakeland|lakeville|lakewood|lambeth|lamu|lancaster|langford|langley|langton|lansing|lanzhou|laoag|larbert|laredo
largo|larne|las cruces|las vegas|lauderhill|launceston|laurentian hills|lausanne|laval|lawrence|lawton|layton
le mans|leadville|league city|leamington spa|leaside|lee's summit|leeds|leesburg|legazpi|lehi|lehigh acres
leicester|leipzig|leith|lekki|lenexa|lerwick|lethbridge|letterkenny|levin|levis|levittown|lewes|lewisham
lewisville|lexington-fayette|leyte|libreville|liege|lilongwe|lima|limassol|limerick|lincoln memorial|linden
lindley|linz|lipa|lisbon|lisburn|lismore|little italy|little rock|littleton|livermore|liverpool|livingston
livingstone|livonia|ljubljana|llanelli|lodi|logan|lokoja|lombard|lompoc|london|londonderry|long beach|longford
longmont|longreach|longueuil|longview|lorain|los angeles|loughborough|louisbourg|louisville|loveland|lowell
lowestoft|luanda|lubbock|lucknow|ludhiana|ludlow|lunenburg|lusaka|luton|lviv|lynchburg|lyndhurst|lynn|lynwood|lyon
macau|machakos|machu picchu|mackay|macon|macon-bibb county|madera|madrid|madurai|magadan|magog|mahikeng|maidstone
maiduguri|makassar|makati|makhanda|makurdi|malden|malibu|mallow|malmo|malton|malvern|managua|manama|manaus
manchester|mandalay|mangalore|mangaluru|manhattan|manila|mansfield|manteca|maple grove|maplewood|maputo|maracaibo
maracay|margate|maribor|maricopa|marietta|markham|maroochydore|marquette|marrakech|marrakesh|marseille|marysville
mashhad|masterton|matane|mayaguez|mbarara|mbombela|mcallen|mckinney|mclean|mecca|medan|medellin|medford
medicine hat|medina|meerut|mekelle|mekong|melbourne|memphis|mendoza|menifee|mentor|merced|meriden|meridian|merthyr
merthyr tydfil|mesa|mesquite|messina|metairie|methuen town|miami|miami beach|miami gardens|middlesbrough
middletown|midland|midwest city|milan|mildura|milford|millcreek|millington|milpitas|milton keynes|milwaukee|minna
minneapolis|minnetonka|minot|minsk|miramar|miramichi|miri|mishawaka|miskolc|mission viejo|mississauga|missoula
missouri city|mitchells plain|moab|modesto|mogadishu|mohali|moline|mombasa|monaghan|moncton|monroe|monrovia
montebello|monterey park|monterrey|montevideo|montgomery|montpellier|montreal|montreal-nord|moore|moose factory
moose jaw|moosonee|moreno valley|morgan hill|moscow|mossel bay|mosul|mount gambier|mount isa|mount pleasant
mount prospect|mount vernon|mountain view|mthatha|mullingar|multan|mumbai|muncie|munich|murfreesboro|murray
murrieta|muscat|muskogee|mutare|mwanza|mysore|mysuru|naas|nagano|nagasaki|nagoya|nagpur|nairobi|nakuru|nampa
nanaimo|nanchang|nanchong|nanjing|nantes|nantong|napa|naperville|napier|naples|nashik|nashua|nashville
nashville-davidson|national city|navan|ndola|nellore|nelspruit|nenagh|neuschwanstein|new bedford|new braunfels
new britain|new brunswick|new delhi|new haven|new orleans|new rochelle|new taipei|new westminster|new york|newark
newbridge|newcastle|newham|newmarket|newport|newport beach|newport news|newry|newton|nhill|niagara falls
niagara-on-the-lake|nile|ningbo|nnewi|noblesville|noida|nome|noosa|norfolk|north bay|north bethesda
north charleston|north end|north highlands|north las vegas|north lauderdale|north little rock|north miami
north miami beach|north port|north richland hills|north vancouver|north york|northampton|norwalk|norwich
nottingham|novato|novi|novosibirsk|nsukka|o'fallon|oak bay|oak lawn|oak park|oakland|oakland park|oakmont|oakville
oakwood|oamaru|oaxaca|oban|ocala|oceanside|odesa|odessa|ogbomosho|ogden|oklahoma city|olathe|old town|oldham
olongapo|olympia|omagh|omaha|omsk|onitsha|ontario|oran|orange county|ordos|orem|orford|orillia|orinoco|orkney
orland park|orlando|oro valley|osaka|oshawa|oshkosh|oslo|osogbo|ottawa|overland park|owensboro|owerri|oxford|oxley
oxnard|paarl|padua|paisley|palatine|palawan|palermo|palm bay|palm beach gardens|palm coast|palm desert|palm harbor
palm springs|palmdale|palmerston north|palo alto|pampanga|panaji|papahanaumokuakea|paramount|paris|parker|parkside
parkwood|parramatta|parry sound|parthenon|pasadena|pasco|pasig|passaic|paterson|patna|patras|pawtucket|peabody
pearl city|pearland|peckham|peking|pelham|pembroke|pembroke pines|penang|pennington|penrith|pensacola|penticton
penzance|peoria|perce|perris|perth|perth amboy|peshawar|petah tikva|petaluma|peterborough|petoskey|pflugerville
pharr|philadelphia|phnom penh|phoenix|phuket|pickering|pico rivera|picton|pictou|pietermaritzburg|pilsen
pine bluff|pine hills|pine ridge|pinecrest|pinellas park|piraeus|pitcairn|pittsburg|pittsburgh|pittsfield
placentia|plainfield|plano|plantation|pleasanton|plymouth|pocatello|poinciana|pokhara|polokwane|pomona
pompano beach|pompeii|ponce|pondicherry|pontiac|pontypridd|poole|porirua|port arthur|port au prince|port augusta
port charlotte|port colborne|port elizabeth|port harcourt|port hawkesbury|port hedland|port orange|port said
port st. lucie|port-au-prince|port-cartier|portadown|portage|porterville|portland|portlaoise|porto|portsmouth
potchefstroom|potomac|poway|powell river|poznan|prague|prato|prayagraj|preston|pretoria|prince albert
prince george|prince rupert|providence|provo|puducherry|puebla|pueblo|puerto princesa|pune|puri|putnam|puyang
pyongyang|qingdao|quebec|queenstown|quesnel|quetta|quezon|quezon city|quincy|quito|rabat|racine|rafah|raipur
rajkot|raleigh|ranchi|rancho cordova|rancho cucamonga|rancho palos verdes|rancho santa margarita|rapid city
rawalpindi|rayleigh|recife|red deer|redcliffe|redding|redditch|redhill|redlands|redmond|redondo beach|redwood city
regina|reims|rennes|reno|renton|reston|revelstoke|revere|reykjavik|rhyl|rialto|richards bay|richardson|richland
richmond|riga|rimouski|rio de janeiro|rio grande|rio rancho|rishikesh|riverbend|riverside|riverton|riverview
riyadh|roanoke|rochdale|rochester|rochester hills|rock hill|rockford|rockhampton|rocklin|rockville|rockwall
rocky mount|rogers|rohnert park|rome|roscommon|rosemead|roseville|rossland|roswell|rotorua|rotterdam|round rock
rourkela|rouyn-noranda|rowland heights|rowlett|royal oak|runcorn|rustenburg|sacramento|saginaw|saguenay|saigon
saint albert|saint anthony|saint boniface|saint catharines|saint john|saint lawrence river|saint louis
saint petersburg|saint thomas|saint-eustache|saint-hubert|sainte-anne-de-beaupre|sainte-foy|sainte-therese
sakhalin|salford|salina|salinas|salt lake city|salzburg|samar|sammamish|san angelo|san antonio|san bernardino
san bruno|san clemente|san diego|san francisco|san jacinto|san jose|san juan|san leandro|san luis obispo
san marcos|san mateo|san pedro|san rafael|san ramon|san salvador|san tan valley|sanaa|sandy|sandy springs|sanford
santa ana|santa barbara|santa clara|santa clarita|santa cruz|santa fe|santa maria|santa marta|santa monica
santa rosa|santee|santo domingo|sao paulo|sapporo|sarajevo|sarasota|sarnia-clearwater|saskatoon|sault sainte marie
sault ste marie|sault ste. marie|savannah|sayreville|scarborough|schaumburg|schenectady|scotts bluff|scottsdale
scranton|scunthorpe|seaforth|seaton|seattle|seine|seoul|sept-iles|severn|seville|shanghai|shantou|sharjah|shawnee
sheboygan|sheffield|shenyang|shenzhen|shepparton|sherbrooke|shetland|shijiazhuang|shillong|shimla|shiyan|shoreline
shreveport|shrewsbury|siargao|sibu|siem reap|sierra vista|siliguri|silver spring|simcoe|simi valley|singapore
sioux city|sioux falls|sitka|skibbereen|skokie|skopje|skye|slane|sligo|slough|smyrna|sofia|soho|sokoto|solapur
solihull|somerville|sorel-tracy|soshanguve|souris|south bend|south end|south gate|south hill|south jordan
south san francisco|south valley|south whittier|southampton|southaven|southend|southfield|southwold|soweto|sparks
spokane|spokane valley|spring|spring hill|spring valley|springdale|springfield|springhill|springwood|srinagar
st louis|st paul|st. charles|st. clair shores|st. cloud|st. george|st. john's|st. joseph|st. louis|st. louis park
st. paul|st. peters|st. petersburg|stafford|stamford|state college|staten island|stellenbosch|sterling heights
stillwater|stirling|stockholm|stockport|stockton|stockwell|stoke-on-trent|stornoway|strasbourg|stratford
strongsville|stroud|stuttgart|sudbury|suffolk|sugar land|summerside|summerville|sunderland|sunnyvale|sunrise
sunrise manor|sunset hills|surabaya|surat|surulere|suzhou|swan river|swansea|swift current|swindon|sydenham|sydney
sylhet|syracuse|tabriz|tacloban|tacoma|taguig|tahiti|taian|taichung|tainan|taipei|taiyuan|taj mahal|takoradi
tallaght|tallahassee|tallinn|tamale|tamarac|tamiami|tampa|tampere|tamworth|tangier|tangshan|tarlac|tartu|tashkent
taunton|taupo|tauranga|taylor|taylorsville|tbilisi|tegucigalpa|tehran|tel aviv|telford|telluride|tembisa|temecula
temiskaming shores|tempe|tenby|tennant creek|teotihuacan|terre haute|texas city|thames|the bronx|the hague
the hammocks|the hamptons|the villages|the woodlands|thessaloniki|thika|thiruvananthapuram|thompson|thornhill
thornton|thorold|thousand oaks|thrissur|thunder bay|thurles|tianjin|tianshui|tigard|tijuana|tilburg|timaru
timisoara|timmins|tinley park|tirana|tirunelveli|tirupati|titusville|tiverton|tokyo|toledo|toms river|tomsk
tonawanda|tonto|tooting|toowoomba|topeka|torbay|toronto|torquay|torrance|tottenham|toulon|toulouse
town 'n' country|townsville|towson|tracy|trail|tralee|trenton|trichy|trieste|tripoli|trivandrum|trois-rivieres
tromso|tromsø|trondheim|truckee|trujillo alto|truro|tsarskoe selo|tshwane|tuam|tuckahoe|tucson|tuguegarao
tuktoyaktuk|tulare|tullamore|tulsa|tulum|tunis|turin|turku|turlock|tuscaloosa|tustin|tuzigoot|twin falls|tzaneen
udaipur|ujjain|ulaanbaatar|ulan bator|ulundi|umlazi|umtata|union city|upington|upland|upton|uranium city|urbana
urbandale|urumqi|utica|utqiagvik|utrecht|uxbridge|vacaville|vadodara|valdosta|valencia|vallejo|vancouver|varanasi
varna|vaughn|vauxhall|vellore|venice|vereeniging|vernon|verona|versailles|victorville|vienna|vientiane|vigan
vijayawada|vilnius|vineland|virginia beach|visakhapatnam|visalia|vista|vladivostok|volgograd|vostok|wabana|waco
wagga|wagga wagga|wagin|waipahu|wake island|wakefield|waldorf|walnut creek|walsall|waltham|wanaka|warangal
warner robins|warri|warrington|warsaw|warwick|washington|waskaganish|waterbury|waterford|waterloo|watford
watson lake|watsonville|waukegan|waukesha|wauwatosa|weedon|welkom|welland|wellington|wentworth|wesley chapel
west allis|west babylon|west covina|west des moines|west hartford|west haven|west jordan|west lafayette
west new york|west nipissing|west palm beach|west sacramento|west seneca|west valley city|west vancouver|westfield
westland|westminster|weston|weston-super-mare|westport|wexford|weymouth town|whanganui|whangarei|wheaton|whitby
whitchurch|white plains|white rock|whitehorse|whittier|whyalla|wibaux|wichita|wichita falls|wickham|wicklow|widnes
wigan|willowbrook|wilmington|wilson|winchester|windhoek|windsor|wingham|winnipeg|winston-salem|winterthur|wirral
wodonga|woking|wollongong|wolverhampton|woodbridge|woodbury|woodland|woodside|woodstock|woolwich|worcester|wrexham
wroclaw|wuhan|wupatki|wuxi|wuzhou|wycombe|wylie|wyoming|xiamen|xian|xinyang|yaba|yakima|yakutsk|yangon|yangtze
yaounde|yarmouth|yekaterinburg|yellowknife|yeovil|yerevan|yokohama|yola|yonkers|yorba linda|york|york factory
youghal|youngstown|yreka|yuba city|yucaipa|yuma|yunfu|zagreb|zamboanga|zanzibar|zaria|zhangzhou|zhengzhou
zhongshan|zibo|zurich
`;
