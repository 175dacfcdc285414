/** Words for the people of a draft, by the part they play in it. Space-joined; plural forms are added where they count. */

export const COLLEAGUES =
  'doctor dr doc physician surgeon attending consultant registrar reg intern houseman sho spr fy1 fy2 pgy1 pgy2 pgy3 nurse rn lpn cna hca matron midwife np crna anaesthetist anesthesiologist anesthetist pharmacist pharmacologist technician tech radiographer radiologist pathologist cardiologist neurologist nephrologist oncologist dermatologist psychiatrist psychologist pediatrician paediatrician geriatrician hospitalist intensivist internist urologist gynaecologist gynecologist obstetrician ophthalmologist optometrist dentist orthodontist hygienist podiatrist chiropractor physio physiotherapist therapist dietitian paramedic medic emt dispatcher chaplain porter orderly receptionist secretary clerk scribe coder registrar biller janitor housekeeper manager administrator director chief chair dean professor prof lecturer teacher mentor preceptor supervisor speaker author coauthor co-author reviewer editor rep interpreter volunteer guard boss colleague coworker co-worker teammate trainee applicant candidate faculty founder researcher scientist statistician investigator student preceptee instructor examiner columnist journalist reporter candidate lecturer officer firefighter pilot engineer electrician plumber baker';

export const PERSONS =
  'man woman guy lady gentleman gent boy girl kid kiddo child baby infant newborn neonate toddler teen teenager tween bloke lad lass lassie fella fellow chap dude dame person someone somebody mum mom mommy mummy mama dad daddy mother father parent grandma grandpa grandmother grandfather granny nan couple family husband wife widow widower stranger soul human bystander victim survivor passenger driver runner cyclist pedestrian motorcyclist hiker swimmer climber adult senior veteran inmate prisoner client donor recipient caller resident subject participant customer regular señora señor señorita muchacho niño niña bebé abuela abuelo';

export const ANIMALS =
  'dog puppy pup doggo cat kitten horse pony mare foal stallion gelding cow calf heifer bull goat sheep lamb ewe llama alpaca parrot budgie rabbit bunny hamster ferret hedgehog labrador lab retriever collie spaniel beagle poodle corgi dachshund greyhound terrier tabby hen chicken duck goose pig piglet snake tortoise turtle gecko donkey cockatiel guinea-pig rat mouse fox owl';

export const PUBLIC_FIGURES =
  'president senator governor minister mp mla td congressman congresswoman politician actor actress singer rapper celebrity popstar striker footballer goalkeeper midfielder quarterback batsman bowler wrestler king queen prince princess pope novelist poet painter composer emperor pharaoh detective influencer champion';

/** Things people call "she" or "he". */
export const THINGS =
  'machine scanner printer copier fridge microwave kettle pump monitor ventilator vent laptop computer tablet pager bleep phone car van truck rig ambulance boat bike bicycle autoclave ultrasound glidescope laryngoscope defib centrifuge incubator robot stethoscope chair desk plant cactus fern orchid sourdough starter ship hurricane storm cyclone mannequin manikin dummy doll plushie mascot coffee-maker elevator lift';

/** Pairs of pronoun and gender; `they` is left out because it mostly means many. */
export const SINGULAR_PRONOUNS = 'he she him her his hers himself herself hes shes';

export const CROWDS =
  'patients pts people folks everyone everybody anyone anybody nobody clients residents women men kids children parents families adults teens babies mums moms dads mothers fathers girls boys seniors veterans survivors donors clinicians humans';

export const ADDRESSEES = 'you your yours youre ur u ya yourself';

export const AUTHORS = 'i me my mine myself im ive id ill we us our ours weve wed';
