/**
 * People of states, provinces and countries, and of their larger cities, in thousands.
 *
 * Census figures of about 2020, rounded, as generally known; good to a factor of 1.5, which is far finer than the
 * estimate. A place that is not listed gets the default of its kind (`places.ts`).
 */
import { once } from '@/lib/engine/once';

const REGIONS = `
AL Alabama 5024: Huntsville 215, Birmingham 200, Montgomery 200, Mobile 187, Tuscaloosa 100
AK Alaska 733: Anchorage 291, Fairbanks 32, Juneau 32
AZ Arizona 7151: Phoenix 1608, Tucson 543, Mesa 504, Chandler 276, Gilbert 268, Glendale 248, Scottsdale 241, Peoria 190, Tempe 180, Flagstaff 77, Yuma 96
AR Arkansas 3011: Little Rock 203, Fayetteville 94, Fort Smith 89, Springdale 84, Jonesboro 79
CA California 39538: Los Angeles 3899, San Diego 1387, San Jose 1013, San Francisco 874, Fresno 542, Sacramento 525, Long Beach 467, Oakland 441, Bakersfield 404, Anaheim 347, Stockton 321, Riverside 315, Irvine 308, Santa Ana 310, Chula Vista 276, Fremont 231, San Bernardino 222, Modesto 219, Fontana 209, Oxnard 202, Glendale 197, Huntington Beach 199, Santa Rosa 178, Santa Clarita 229, Oceanside 174, Salinas 164, Hayward 163, Sunnyvale 156, Pasadena 139, Torrance 147, Fullerton 144, Visalia 141, Berkeley 124, Redding 93, Chico 102, Santa Cruz 63, Santa Barbara 89, Eureka 27
CO Colorado 5774: Denver 716, Colorado Springs 479, Aurora 386, Fort Collins 170, Lakewood 156, Boulder 108, Pueblo 112, Greeley 109, Grand Junction 66
CT Connecticut 3606: Bridgeport 149, New Haven 134, Stamford 135, Hartford 121, Waterbury 114
DE Delaware 990: Wilmington 71, Dover 39
DC District of Columbia 690: Washington 690
FL Florida 21538: Jacksonville 950, Miami 442, Tampa 385, Orlando 308, St. Petersburg 258, Hialeah 223, Port St. Lucie 205, Tallahassee 196, Cape Coral 194, Fort Lauderdale 183, Gainesville 141, Lakeland 113, Pensacola 54, Sarasota 55, Naples 19, Key West 26, Daytona Beach 73
GA Georgia 10712: Atlanta 499, Columbus 207, Augusta 202, Macon 157, Savannah 148, Athens 127, Albany 69
HI Hawaii 1455: Honolulu 351, Hilo 44
ID Idaho 1839: Boise 236, Meridian 118, Nampa 100, Idaho Falls 65, Pocatello 56, Coeur d'Alene 55
IL Illinois 12813: Chicago 2746, Aurora 181, Joliet 150, Naperville 150, Rockford 149, Springfield 114, Peoria 113, Champaign 88
IN Indiana 6786: Indianapolis 888, Fort Wayne 264, Evansville 117, South Bend 103, Bloomington 79, Muncie 65, Gary 69
IA Iowa 3190: Des Moines 214, Cedar Rapids 138, Davenport 102, Sioux City 86, Iowa City 75, Ames 66, Dubuque 59
KS Kansas 2938: Wichita 398, Overland Park 197, Kansas City 157, Topeka 127, Lawrence 95
KY Kentucky 4506: Louisville 633, Lexington 323, Bowling Green 72, Owensboro 60
LA Louisiana 4658: New Orleans 384, Baton Rouge 227, Shreveport 188, Lafayette 121, Lake Charles 85
ME Maine 1362: Portland 68, Bangor 32
MD Maryland 6177: Baltimore 586, Columbia 105, Frederick 78, Rockville 67, Annapolis 41
MA Massachusetts 7030: Boston 676, Worcester 207, Springfield 156, Cambridge 118, Lowell 116, New Bedford 101, Pittsfield 44
MI Michigan 10077: Detroit 639, Grand Rapids 199, Warren 139, Ann Arbor 124, Lansing 113, Flint 81, Kalamazoo 74, Saginaw 44, Traverse City 16, Marquette 21
MN Minnesota 5706: Minneapolis 430, St. Paul 312, Rochester 121, Duluth 87, St. Cloud 69
MS Mississippi 2961: Jackson 154, Gulfport 73, Hattiesburg 48, Biloxi 49
MO Missouri 6155: Kansas City 508, St. Louis 302, Springfield 169, Columbia 126, Independence 123
MT Montana 1084: Billings 117, Missoula 74, Great Falls 60, Bozeman 53, Helena 32, Butte 34, Whitefish 8
NE Nebraska 1962: Omaha 486, Lincoln 291
NV Nevada 3105: Las Vegas 642, Henderson 318, Reno 264, North Las Vegas 263
NH New Hampshire 1378: Manchester 116, Nashua 91, Concord 44
NJ New Jersey 9289: Newark 312, Jersey City 292, Paterson 160, Elizabeth 137, Trenton 91, Camden 72, Atlantic City 39
NM New Mexico 2118: Albuquerque 565, Las Cruces 111, Santa Fe 88
NY New York 20201: New York City 8804, New York 8804, Brooklyn 2736, Queens 2405, Manhattan 1694, Bronx 1473, Staten Island 496, Buffalo 278, Yonkers 212, Rochester 211, Syracuse 149, Albany 99, Utica 65, Ithaca 32
NC North Carolina 10439: Charlotte 875, Raleigh 468, Greensboro 299, Durham 284, Winston-Salem 250, Fayetteville 209, Wilmington 115, Asheville 95, Greenville 87
ND North Dakota 779: Fargo 126, Bismarck 74, Grand Forks 59, Minot 48
OH Ohio 11799: Columbus 906, Cleveland 373, Cincinnati 309, Toledo 271, Akron 190, Dayton 138, Canton 71, Youngstown 60
OK Oklahoma 3959: Oklahoma City 681, Tulsa 413, Norman 128
OR Oregon 4237: Portland 653, Eugene 177, Salem 176, Bend 99, Medford 86
PA Pennsylvania 13003: Philadelphia 1604, Pittsburgh 303, Allentown 126, Reading 95, Erie 95, Scranton 76, Harrisburg 50, Lancaster 58
PR Puerto Rico 3286: San Juan 342, Ponce 137
RI Rhode Island 1097: Providence 191, Newport 25
SC South Carolina 5118: Charleston 150, Columbia 137, Greenville 71, Myrtle Beach 36
SD South Dakota 887: Sioux Falls 193, Rapid City 75
TN Tennessee 6910: Nashville 689, Memphis 633, Knoxville 191, Chattanooga 181, Clarksville 167, Johnson City 71
TX Texas 29145: Houston 2305, San Antonio 1435, Dallas 1304, Austin 962, Fort Worth 919, El Paso 679, Arlington 394, Corpus Christi 318, Plano 286, Laredo 255, Lubbock 257, Irving 257, Garland 246, Frisco 201, Amarillo 200, Brownsville 187, McAllen 142, Waco 138, Midland 132, Tyler 106, Galveston 53
UT Utah 3272: Salt Lake City 200, West Valley City 140, Provo 115, Ogden 87, St. George 95
VT Vermont 643: Burlington 45
VA Virginia 8631: Virginia Beach 459, Chesapeake 249, Norfolk 238, Arlington 239, Richmond 227, Newport News 186, Alexandria 159, Roanoke 100, Charlottesville 47
WA Washington State 7705: Seattle 737, Spokane 229, Tacoma 219, Vancouver 191, Bellevue 152, Yakima 97, Bellingham 91, Olympia 55
WV West Virginia 1794: Charleston 49, Huntington 47, Morgantown 30
WI Wisconsin 5894: Milwaukee 577, Madison 270, Green Bay 107, Kenosha 100, Eau Claire 69, La Crosse 53
WY Wyoming 577: Cheyenne 65, Casper 59, Jackson 11
ON Ontario 14224: Toronto 2794, Ottawa 1017, Mississauga 718, Hamilton 569, London 422, Kitchener 257, Windsor 230, Kingston 132, Sudbury 166, Thunder Bay 109
QC Quebec 8502: Montreal 1763, Quebec City 549, Laval 438, Gatineau 291
BC British Columbia 5001: Vancouver 662, Surrey 568, Victoria 92, Kelowna 145, Prince George 77
AB Alberta 4263: Calgary 1307, Edmonton 1011, Lethbridge 98, Red Deer 101
MB Manitoba 1342: Winnipeg 750, Brandon 51
SK Saskatchewan 1133: Saskatoon 266, Regina 226
NS Nova Scotia 969: Halifax 439
NB New Brunswick 776: Moncton 79, Fredericton 63
NL Newfoundland 511: St. John's 111
PE Prince Edward Island 154: Charlottetown 39
NSW New South Wales 8072: Sydney 5231, Newcastle 322, Wollongong 302, Wagga Wagga 56, Broken Hill 17
VIC Victoria 6504: Melbourne 4918, Geelong 253, Ballarat 105, Bendigo 100
QLD Queensland 5156: Brisbane 2526, Gold Coast 640, Townsville 173, Cairns 153, Toowoomba 136
WA Western Australia 2660: Perth 2117, Bunbury 72, Geraldton 38
SA South Australia 1782: Adelaide 1387, Mount Gambier 27
TAS Tasmania 558: Hobart 197, Launceston 90
ACT Canberra 454: Canberra 454
NT Northern Territory 233: Darwin 122, Alice Springs 25
NZ New Zealand 5084: Auckland 1440, Wellington 212, Christchurch 377, Hamilton 176, Dunedin 106, Invercargill 50
UK United Kingdom 67000: London 8800, Birmingham 1145, Manchester 552, Leeds 812, Glasgow 635, Liverpool 486, Sheffield 556, Bristol 472, Edinburgh 527, Leicester 368, Coventry 345, Cardiff 362, Belfast 345, Nottingham 324, Newcastle 300, Bradford 547, Hull 267, Plymouth 265, Southampton 249, Aberdeen 198, Dundee 148, Swansea 238, Oxford 162, Cambridge 146, York 203, Exeter 131, Norwich 144, Derry 85, Inverness 47, Stornoway 8
EN England 56490:
SC Scotland 5440:
CY Wales 3108:
NIR Northern Ireland 1903:
IE Ireland 5150: Dublin 592, Cork 224, Limerick 102, Galway 85, Waterford 60, Sligo 20
IN India 1400000: Mumbai 12442, Delhi 16788, Bengaluru 8444, Bangalore 8444, Hyderabad 6993, Ahmedabad 5578, Chennai 7088, Kolkata 4497, Pune 3124, Jaipur 3046, Lucknow 2817, Kochi 602, Vellore 185
PK Pakistan 231000: Karachi 18868, Lahore 13004, Islamabad 1108, Peshawar 1905
BD Bangladesh 170000: Dhaka 10278, Chittagong 3227
PH Philippines 109000: Manila 1847, Quezon City 2960, Cebu 964, Davao 1777
NG Nigeria 213000: Lagos 15000, Abuja 3600, Kano 4100, Ibadan 3600, Port Harcourt 3200, Jos 900, Enugu 820
GH Ghana 31000: Accra 2600, Kumasi 3300
KE Kenya 53000: Nairobi 4397, Mombasa 1208, Kisumu 398
ZA South Africa 59000: Johannesburg 5635, Cape Town 4618, Durban 3720, Pretoria 2921, Bloemfontein 556
EG Egypt 104000: Cairo 10100, Alexandria 5360
AE United Arab Emirates 9400: Dubai 3400, Abu Dhabi 1480
SA Saudi Arabia 35000: Riyadh 7000, Jeddah 3700
SG Singapore 5640: Singapore 5640
MY Malaysia 32700: Kuala Lumpur 1982, Penang 795
HK Hong Kong 7413: Hong Kong 7413
JP Japan 125700: Tokyo 14000, Osaka 2750
KR South Korea 51700: Seoul 9500, Busan 3350
CN China 1412000: Shanghai 24870, Beijing 21890
MX Mexico 126700: Mexico City 9209, Guadalajara 1385, Monterrey 1142, Tijuana 1922
BR Brazil 213000: São Paulo 12300, Rio de Janeiro 6700
AR Argentina 45800: Buenos Aires 3120
CO Colombia 51500: Bogotá 7740, Medellín 2530
ES Spain 47400: Madrid 3305, Barcelona 1636, Valencia 800, Seville 688
FR France 67700: Paris 2165, Marseille 870, Lyon 522
DE Germany 83200: Berlin 3670, Hamburg 1850, Munich 1490, Cologne 1080
IT Italy 59100: Rome 2770, Milan 1370, Naples 914
NL Netherlands 17500: Amsterdam 870, Rotterdam 651
BE Belgium 11600: Brussels 1220, Antwerp 530
CH Switzerland 8700: Zurich 421, Geneva 203
AT Austria 8960: Vienna 1930
SE Sweden 10400: Stockholm 979, Gothenburg 588
NO Norway 5410: Oslo 700, Bergen 287
DK Denmark 5860: Copenhagen 644
FI Finland 5540: Helsinki 658
PL Poland 37750: Warsaw 1860, Kraków 800
PT Portugal 10300: Lisbon 546, Porto 232
GR Greece 10640: Athens 643
IL Israel 9360: Jerusalem 966, Tel Aviv 467
TR Türkiye 84800: Istanbul 15800, Ankara 5700
`;

export interface City {
  /** Key of its state, province or country: "TX", "NSW", "UK". */
  readonly region: string;
  readonly people: number;
}

interface Region {
  readonly key: string;
  readonly name: string;
  readonly people: number;
}

interface Gazetteer {
  /** By lower-case name and key; the first listed keeps a shared key (US states stand first). */
  readonly regions: ReadonlyMap<string, Region>;
  /** By lower-case name; cities of the same name, the largest first. */
  readonly cities: ReadonlyMap<string, readonly City[]>;
}

/** The list as maps, made when it is first asked for. */
export const places = once(() => read(REGIONS));

function read(list: string): Gazetteer {
  const regions = new Map<string, Region>();
  const cities = new Map<string, City[]>();
  for (const line of list.trim().split('\n')) {
    const [head = '', rest = ''] = line.split(':');
    const [key = '', ...words] = head.split(' ');
    const people = Number(words.pop()) * 1000;
    const region = { key, name: words.join(' '), people };
    for (const known of [key, region.name].map(keyOf)) if (!regions.has(known)) regions.set(known, region);
    for (const city of rest.split(',')) addCity(cities, city.trim(), key);
  }
  return { regions, cities };
}

function addCity(cities: Map<string, City[]>, entry: string, region: string): void {
  const space = entry.lastIndexOf(' ');
  const name = keyOf(entry.slice(0, space));
  const city = { region, people: Number(entry.slice(space + 1)) * 1000 };
  if (name !== '') cities.set(name, [...(cities.get(name) ?? []), city].sort(byPeople));
}

function byPeople(a: City, b: City): number {
  return b.people - a.people;
}

/** Names are compared without case, full stops and "Saint" spelled out. */
export function keyOf(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replace(/\./g, '')
    .replace(/^saint /, 'st ');
}
