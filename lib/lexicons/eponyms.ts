/**
 * People's names that stand for diseases, signs, tests, instruments, hospitals, awards and works; lower case,
 * space-joined. Standing alone they are rather no patient's name. Written for this project.
 */
export const EPONYMS = `
abbott achilles adams addison adie albert alcock allen alport alvarado alzheimer amyand angelman apert apgar argyll asherman asperger atkins aurora austin auspitz babcock babinski baker balfour balint ballard bankart barlow barnes
barré barre barrett barthel bartholin barton bartter bassini battle baylor beaumont beck becker beckwith beers behcet behçet bell benioff bennett bentall berger berlin bernard bezold biot bishop bitot blake blalock blount
blumer boas bochdalek boerhaave bohr bonferroni bosniak bouchard bovie bowen bowman boyle braden brainerd brandt braxton bristol broca broviac brown brudzinski brugada bruton buck budd buerger burkitt burow cameron
canavan capgras caroli carnett carrel castle castleman celsius centor chagas chance chandler charcot chediak chester cheyne chiari child christmas churg chvostek clara cobb cochrane colles colman conn cooley coombs cooper costen
cotard courvoisier cowden cowper cox coxsackie credé creutzfeldt crigler crohn crohn's crohns crouzon cullen cushing dacron dalton dana dandy darier darwin deaver debakey delphian dercum devic diamond dieulafoy digeorge dix dobhoff doppler dorsey dowager
down down's downs dravet dressler dubin duchenne duke dupuytren durkan ebola ebstein edwards ehlers einthoven eisenmenger ellis ely epley epstein erb erdheim euler evans ewing fabry fallopian fallot fanconi farber farr
felty fick fiebig finkelstein finochietto fisher fitz foley fontan fordyce forchheimer forrester fournier fowler framingham frank fregoli friedreich froment gaffky galant galeazzi gallant galen ganser gardner gartland gates gaucher geiger
geisinger gerstmann ghon gibbs giemsa gilbert gillette gitelman glanzmann glasgow gleason goldblatt golgi goodpasture gorlin gottron gowers gradenigo grady gram graves grawitz grey groshong guedel guillain guthrie guyon haldane
hallpike hampton hansen hartmann hartnup hasner hashimoto hashimoto's hassall hawkins hawthorne heberden hegar heimlich heinz heller henle henoch hepburn hering herrick hertz hess hesselbach heyman hickman hill hippocrates hirschsprung
hodgkin hodgkin's hoffa hoffman hoffmann hohmann holter homans hopkins horner howell hubble hunner hunt hunter huntington huntington's hurler hutchinson ilizarov isaacs jackson janeway jarisch jeep job johns jones judet kallmann kaplan
kaposi karnofsky kartagener kasabach kasai katz kawasaki kayser keck kegel kehr keith keller kelly kelvin kennedy kerley kernig killip kimmelstiel kirschner klinefelter klippel klumpke kluver kocher koebner koplik korotkoff korsakoff kounis krabbe
krebs krukenberg kupffer kussmaul kveim lachman laennec lambert lancefield landau landsteiner langer langerhans lanz laryngeal lazarus lefort legg leigh lemierre lennox leopold leriche lesch lewis lewy leydig lhermitte libman
lichtenstein liddle light likert lincoln lisfranc lister little littre loeffler loewy lou louis lown ludwig lugol lund lurie lyell lyme lynch lyon macintosh madelung magill maimonides maisonneuve malassezia mallampati mallory malpighi
mantoux marburg marcus marfan marfan's marjolin markle martin maslow mauriac maxwell mayer mayo mazes mcarthur mcburney mccune mcgill mcmurray mcroberts meckel meigs meissner mendel mendelson ménière meniere ménétrier menkes
merkel metzenbaum meyer miller milroy mirizzi mobitz moebius mohs mondor monro monteggia montgomery moore morgagni moro morquio morse morton moya mozart munchausen munro murphy naegele nagel naloxone nelson newton niemann nightingale
nikolsky nissen noonan norton norwood ober oddi ogilvie ollier ommaya ortolani osgood osler oswestry pacini paget pancoast panner papanicolaou papez parinaud parkinson parkinson's parkinsons parks pascal pasteur patau patrick paul pavlov pearson pel
penrose perls perthes petit petri peutz peyer peyronie pfannenstiel phalen pick pierre pittsburgh plummer pompe popeye poser potter pott pott's prader press preston pringle prinzmetal pugh purkinje purtscher queckenstedt quincke rae raman
ramsay rankin ranson rapoport rasmussen rathke raynaud raynaud's reed reiter rett rett's reye reynolds richter riedel ringer ringer's rinne robin robson rockefeller rokitansky rolando romberg romano rorschach rosai rosenthal ross roth
rotor rous roux rovsing rubin rush russell ryan ryle salk salter sanfilippo santorini scarpa schatzker schatzki scheuermann schilling schirmer schober schonlein schwann schwartz scripps seldinger sellick sengstaken sertoli sever sezary
sheehan shy simmonds sims sjogren sjögren sjögren's skene sloan smith snellen spigelian spitz spurling starling steinmann stein stensen stevens stewart still stokes strachey strumpell sturge sudeck susac swan swyer sydenham syme
takayasu takotsubo tanner tay taussig tenckhoff terry thayer thomas thompson tietze tinel todd tolosa torres tourette tourette's townes treacher treitz trendelenburg treves trousseau turner unna valsalva vancouver vater venn verner vincent virchow
volkmann voltaire von waardenburg wada wagner waldenstrom waldenström wallenberg waller walter warburg warthin waterhouse waterlow watson weber wechsler wegener weil weiss wells wenckebach werdnig wernicke wertheim westermark weston wharton
whipple whitaker willebrand williams willis wilms wilson wilson's wiskott wolff wolfson wood wood's wright wuchereria yale yankauer yates yeoman young zavanelli zenker ziehl zollinger
fauci trump biden obama harris kennedy clinton bush reagan thatcher starmer sunak johnson modi trudeau carney albanese ardern luxon ramaphosa mandela tinubu buhari marcos duterte lacks phineas gage salk sacks gawande seacole semmelweis blackwell snow lind
osler paracelsus avicenna galen freud jung beers picasso shakespeare frankenstein dracula sherlock holmes watson house grey meredith cristina turk cox dorian kildare quincy hawkeye robby santos pitt greys scrubs bridgerton swift beyonce taylor barbie elmo dora
jesus christ buddha muhammad moses god lord allah mary joseph santa claus krampus cupid karen
crocs stanley hoka figs lululemon yeti garmin apple google microsoft epic cerner meditech zoom slack pfizer moderna novartis merck lilly roche bayer sanofi astra zeneca novo nordisk medtronic abbott stryker boston philips siemens draeger baxter fresenius davita walgreens cvs walmart amazon netflix disney hulu spotify tiktok instagram facebook twitter reddit youtube doximity figma uber lyft deliveroo doordash tesla toyota honda ford nissan subaru tacoma camry silverado hilux corolla skoda vauxhall
allegra celebrex camila heather nikki portia nora errin yasmin apri zarah lyza zoe estelle stelara humira victoza xanax
lancet jama nejm bmj annals cochrane elsevier wiley springer nature cell plos cureus medscape pubmed
`;
