/**
 * Words that make a name the name of a place: care, schools, work, worship, trade, roads, water and land. Space-joined,
 * lower case; "_" stands for a blank. Written for this project.
 */
export const FACILITY_WORDS = `
hospital hospitals clinic clinics infirmary hospice medical_center medical_centre med_center health_center health_centre health_system general regional memorial children's childrens presbyterian
methodist baptist mercy rehab rehabilitation nursing_home care_home care_centre care_center manor surgery_center birth_center birthing_center birth_centre dialysis dispensary sanatorium polyclinic
community_hospital community provincial academic district_hospital community_health critical_access specialist teaching_hospital district_hospital maternity hosp healthcare urgent_care pharmacy chemist emergency ed er icu nicu picu ward unit wing
elementary middle high high_school primary secondary academy college university school schools prep kindergarten nursery daycare creche comprehensive grammar institute polytechnic campus seminary middle_school elementary_school
church chapel cathedral mosque masjid temple synagogue gurdwara parish ame abbey convent monastery shrine tabernacle
mill mills sawmill plant factory foundry quarry mine mines colliery refinery brewery distillery bakery dairy abattoir slaughterhouse cannery warehouse depot yard shipyard dockyard docks brickworks works poultry creamery farm farms ranch vineyard winery orchard greenhouse station nursery smelter
prison jail correctional penitentiary barracks base camp hmp courthouse precinct
hotel motel inn lodge tavern pub bar restaurant diner café cafe bistro grill pizzeria casino club mall market plaza supermarket store stores shop tesco walmart target costco aldi lidl sainsbury's asda woolworths bunnings kmart checkers spar shoprite centra supervalu mcdonald's starbucks
stadium arena speedway racecourse rink gym pool parkrun showground fairground fairgrounds rodeo theatre theater cinema library museum zoo aquarium
airport terminal station depot ferry pier marina harbour harbor port wharf jetty bridge tunnel turnoff exit truck_stop rest_stop toll_plaza services roundabout junction interchange bypass lighthouse
road street avenue lane drive court close crescent terrace boulevard way square row parade highway route st rd ave blvd
county parish township borough district village town city island islands isle valley lake river creek canyon mountain mountains mount mt hill hills ridge falls springs beach cove bay point canal reservoir lough loch burn glen moor edge forest woods park reserve reservation rez nation pueblo heights estate gardens
center centre home house hall tower trailer_park apartments flats homes foundation
`;
