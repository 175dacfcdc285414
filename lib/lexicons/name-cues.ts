/** Words before or after which a name stands; lower case, space-joined. Written for this project. */

/** Titles; the name follows. */
export const TITLES = `
mr mrs ms miss mx mister missus misses master sir madam dame lord lady
sgt sergeant cpl corporal pvt private capt captain cpt lt lieutenant major maj colonel col general gen admiral officer deputy sheriff trooper constable pc chief
fr father sister sr brother br rev reverend pastor deacon rabbi imam sheikh bishop monsignor mother
coach auntie aunty aunt uncle nana nanna nan nonna nonno grandma grandpa granny gran grandad granddad gramps papa papi pop mama mami mum mummy momma pappy memaw meemaw mawmaw pawpaw paw
tito tita lolo lola aling mang ate kuya ka manang manong nanay tatay umm abu don doña dona señor señora sr sra señorita srta
sh shri sri smt shrimati kumari ji baba bapu amma appa akka anna didi bhai dada dadi nani nanu ustad pandit
gogo mai sekuru ambuya mzee bibi babu mama baba tata utata umama bhut' bhuti sisi ouma oupa tannie oom meneer mevrou mevr alhaji alhaja hajiya mallam chief oga pa ma iya oba
kyria kyrios pan pani herr frau monsieur madame mme mlle maître sur dun matua whaea kaumatua koro nanny
big little wee lil li'l lil' old young tiny baby poor ol' ole ould auld
`;

/** Titles of colleagues: what follows is rather no patient. */
export const COLLEAGUE_TITLES = `dr dr. doctor prof professor nurse dean attending sr. matron fellow resident`;

/** Words after which a name stands whatever it looks like. */
export const NAMING_CUES = `named called nicknamed aka name's names rip`;

/** Words after which a name often stands. */
export const NAME_CUES = `
rip hi hey hiya hello dear dearest thanks thx ty thankyou meet ask tell told said says update remember remembering goodbye bye farewell shoutout congrats congratulations welcome love lost seen saw had have got with for to about
from by did is was has does poor our about poor team pray praying prayers strength condolences grieving goodnight sweet sorry morning afternoon evening need collect ring call visit bring
between me what's whats where's hows how's who's since
`;

/** After these two words together a name often stands: "prayers for …", "shoutout to …". */
export const NAME_PHRASES = `prayers for|pray for|praying for|prays for|shoutout to|shout out to|rest easy|rest well|fly high|so long|sleep well|sleep tight|good morning|good afternoon|good evening|happy birthday|thank you|welcome back|welcome home|update on|proud of|thinking of|love to|strength to|sending strength|in honor of|in honour of|in memory of|name is|name was|name's|is called|was called|they called|we call|we called|call him|call her|calls him|calls her|called him|called her|known as|goes by|went by|asking for|looking for|anyone seen|get hold of|quick q about|well done|nice one|good luck|this is for|goodbye to|farewell to|miss you|missing you|bless you|god bless|no more|glad that|so glad|meet my|poor wee|poor little|my name|his name|her name|their name|the name|i'm|im|rest in|hang in|keep fighting|way to|stay strong|here's to|cheers to|you know|remember when|tell the|with respect|dear mr|one more|mind yourself|oh i|in answer|answer to`;

/** Kin: the name follows in apposition ("his wife Nino"). */
export const KIN = `
wife husband spouse partner mother father mom mum mam mama dad daddy momma son daughter brother sister sis bro twin baby grandson granddaughter grandma grandpa granny grandmother grandfather niece nephew aunt uncle cousin
girlfriend boyfriend fiance fiancé fiancee fiancée widow widower stepson stepdaughter kid child boy girl friend neighbor neighbour carer sponsor roommate roomie patient pt client lady gentleman man woman guy bloke lad lass fella kiddo donor recipient hero warrior fighter miracle survivor
`;

/** Verbs that a name stands before as a subject. */
export const NAME_VERBS = `
is was has had isn't wasn't hasn't went came got did does doesn't didn't will won't would wouldn't can can't could couldn't passed died rang rings says said told asked wants wanted needs needed walked walks pulled pulls crashed arrested coded
opened opens woke wakes slept sleeps ate eats loved loves made makes left keeps kept gave gives threw sat sits stood stands cried cries laughed smiled smiles took takes turned turns finally just still never always already really
beat beats fought fights came comes goes lost found finds brought brings called calls knows knew thinks thought looks looked seems held holds danced sang sings plays played hates hated hasnt isnt wasnt didnt doesnt wont cant
started starts stopped stops finished graduated extubated intubated tubed discharged admitted delivered refused signed showed shows bit punched kicked hit slapped spat fell falls and & if your you're ur youre
`;
