/**
 * Named days and feasts that fix a date, as regular-expression alternatives over lower-case text. Public holidays of
 * the US, UK, Ireland, Canada, Australia, New Zealand, India, the Philippines, Nigeria, Kenya and South Africa, and
 * the feasts of the large religions. Written for this project.
 */
export const HOLIDAYS = `
christmas(?: (?:eve|day|morning|night|dinner|shift|week))?|chrimbo|xmas(?: (?:eve|day|morning))?|x-mas|boxing day|st\\.? stephen'?s day|
new year'?s?(?: (?:eve|day|morning))|nye|hogmanay|burns night|epiphany|three kings day|little christmas|nollaig na mban|
valentine'?s(?: day)?|pancake (?:day|tuesday)|shrove tuesday|mardi gras|fat tuesday|ash wednesday|palm sunday|maundy thursday|good friday|
easter(?: (?:sunday|monday|saturday|weekend|morning))?|holy (?:week|saturday|thursday)|pentecost|whitsun|whit monday|corpus christi|lent|advent sunday|
st\\.? (?:patrick|paddy|david|george|andrew|brigid|nicholas|jean-baptiste|joseph)'?s? day|paddy'?s day|paddys day|imbolc|samhain|lughnasa|beltane|
mother'?s day|father'?s day|mothering sunday|grandparents'? day|april fool'?s(?: day)?|cinco de mayo|may day|memorial day(?: weekend)?|
juneteenth|(?:the )?(?:4th|fourth) of july|july (?:4th|fourth)|independence day|pioneer day|labou?r day(?: weekend)?|columbus day|indigenous peoples'? day|
thanksgiving(?: (?:day|eve|weekend|night|dinner))?|turkey day|black friday|cyber monday|halloween|hallowe'en|bonfire night|guy fawkes(?: night| day)?|fireworks night|
remembrance (?:day|sunday)|veterans'? day|armistice day|president'?s'? day|presidents day|mlk day|martin luther king(?: jr)? day|groundhog day|leap day|super ?bowl(?: sunday)?|election (?:day|night)|
patriots'? day|marathon monday|derby day|opening day|tax day|flag day|arbor day|
canada day|victoria day|family day|civic holiday|truth and reconciliation day|
anzac day|australia day|invasion day|king'?s birthday|queen'?s birthday|melbourne cup(?: day)?|waitangi day|matariki|ekka|show day|grand final(?: day)?|
heritage day|freedom day|youth day|human rights day|women'?s day|mandela day|day of reconciliation|day of goodwill|workers'? day|africa day|
madaraka day|mashujaa day|jamhuri day|democracy day|republic day|gandhi jayanti|children'?s day|teacher'?s day|
(?:(?:may|august|june|october|easter|spring|summer|late|early) )?bank holiday(?: (?:monday|weekend|sunday|friday))?|long weekend|half-?term|
diwali|deepavali|dhanteras|bhai dooj|holi|navrat(?:ri|ra)|dussehra|dasara|durga puja|pujo|dashain|tihar|teej|chhath|pongal|onam|vishu|ugadi|gudi padwa|lohri|makar sankranti|maha ?shivrat(?:ri|ra)|janmashtami|ganesh chaturthi|raksha ?bandhan|rakhi|karva chauth|ram navami|baisakhi|vaisakhi|gurpurab|bihu|
eid(?:[- ](?:al|ul)[- ](?:fitr|adha))?(?: (?:morning|day|night))?|bakr[- ]?eid|bakrid|ramadan|ramadhan|ramzan|muharram|ashura|mawlid|milad(?:[- ]un[- ]nabi)?|laylat al-qadr|arafah|
hanukkah|chanukah|rosh hashanah?|yom kippur|passover|pesach|purim|sukkot|shavuot|simchat torah|tisha b'av|shabbat|
(?:lunar|chinese) new year|spring festival|t[eế]t|songkran|loy krathong|vesak|wesak|buddha day|mid-autumn(?: festival)?|moon festival|dragon boat|qingming|hungry ghost|seollal|chuseok|obon|golden week|nowruz|norooz|naadam|
orthodox (?:christmas|easter)|timkat|meskel|enkutatash|genna|kwanzaa|odunde|osun|new yam festival|durbar|
d[ií]a de (?:los )?(?:muertos|reyes|la raza|la candelaria)|d[ií]a de las madres|nochebuena|noche vieja|nochevieja|semana santa|las posadas|navidad|all saints'?(?: day)?|all souls'?(?: day)?|day of the dead|
undas|simbang gabi|noche buena|media noche|sinulog|ati-?atihan|flores de mayo|bonifacio day|rizal day|araw ng kagitingan|
pi day|star wars day|midsummer|walpurgis|sinterklaas|king'?s day|bastille day|canadian thanksgiving|carnival|carnaval|up helly aa|twelfth (?:night|of july)|orangemen'?s day|lammas|michaelmas|candlemas|lady day|st swithin'?s|rag week|ladies day|the all-?ireland|graduation day|prom night|solstice|equinox|winter solstice|summer solstice`.replace(
  /\n/g,
  '',
);
