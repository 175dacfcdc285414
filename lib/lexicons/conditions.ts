/**
 * How often conditions and injuries occur in the United States, and the words clinicians have for them.
 *
 * Columns: name · rate per 100,000 · unit · age class · share of women in % (`-`: no skew) · kind · pattern.
 * Units: `e` new cases or events a year, `p` people living with it, `b` per live birth. The age class says how the rate
 * changes with age (`AGE_CLASSES`). Rates are good to a factor of about 1.5 when common, about 3 when rare.
 *
 * Sources: CARES 2019–22 (cardiac arrest), HCUP Fast Stats 2017 and Statistical Brief 266 (admissions, injuries), NCHS
 * Births: Final Data 2023, CDC birth-defect estimates 2004–06, MMWR SS 65-08 (ALS), NWS 2009–18 (lightning), Census 2019;
 * the others from AHA Statistics 2024, CDC NNDSS, WISQARS, SEER, OPTN 2023 and disease registries as generally known.
 */
export const CONDITION_ROWS = String.raw`
heart attack · 237 · e · O · 40 · heart · m\.?i\.?|heart attack|myocardial infarction|nstemi|infarct
STEMI · 32 · e · O · 36 · heart · stemi
cardiac arrest outside a hospital · 88.8 · e · O · 37 · heart · (?:field|witnessed|unwitnessed|bystander) (?:cardiac )?arrest|ohca|rosc in the field
cardiac arrest in hospital · 86 · e · O · 42 · heart · cardiac arrest|code blue|vf(?:ib)?|v-?fib|pea arrest|cod(?:ed|es|ing)
stroke · 234 · e · O · 52 · heart · stroke|cva|lvo
bleeding in the brain · 24 · e · O · 50 · nerve · (?:intracerebral|brain|intracranial) (?:hemorrhage|haemorrhage|bleed)|head bleed
subarachnoid haemorrhage · 9 · e · M · 60 · nerve · subarachnoid|sah|ruptured (?:cerebral |brain )?aneurysm
TIA · 75 · e · O · 52 · nerve · tia|mini-?stroke|transient isch(?:a)?emic attack
heart failure · 336 · e · O · 49 · heart · chf|heart failure|hfref|hfpef
atrial fibrillation · 3000 · p · O · 48 · heart · a-?fib|atrial fib(?:rillation)?
arrhythmia · 189 · e · O · 47 · heart · svt|v-?tach|arr?h?ythmia|dysrhythmia
pulmonary embolism · 115 · e · O · 52 · heart · pe|saddle embolus|pulmonary embol(?:us|ism)
deep vein thrombosis · 150 · e · O · 50 · heart · dvt|deep vein thrombosis
aortic dissection · 4.4 · e · O · 40 · heart · (?:aortic )?dissection|type a dissection
ruptured aortic aneurysm · 4 · e · O · 25 · heart · (?:ruptured|leaking) (?:aaa|triple a|aneurysm|aortic aneurysm)|aaa rupture
takotsubo · 2.0 · e · O · 90 · heart · takotsubo|broken[- ]heart syndrome
coronary artery dissection · 1.5 · e · M · 90 · heart · scad|(?:spontaneous )?coronary (?:artery )?dissection
endocarditis · 14 · e · M · 37 · heart · endocarditis
myocarditis · 12 · e · Y · 35 · heart · myocarditis
cardiac tamponade · 5 · e · O · 45 · heart · tamponade
heart transplant · 1.3 · e · M · 28 · heart · heart transplant
liver or kidney transplant · 11 · e · M · 38 · belly · (?:liver|kidney|renal) transplant|new (?:kidney|liver)
organ donor · 4.8 · e · Y · 37 · death · organ donor|honou?r walk
ECMO · 2.5 · e · M · 40 · heart · ecmo
sepsis · 642 · e · O · 50 · infection · sepsis|septic(?: shock)?|urosepsis
pneumonia · 196 · e · O · 51 · infection · pneumonia
COPD · 234 · e · O · 55 · lung · copd|emphysema
influenza · 120 · e · O · 53 · infection · influenza|the flu|flu a|flu b
asthma attack · 290 · e · C · 52 · lung · asthma|status asthmaticus
croup · 100 · e · C · 38 · infection · croup
bronchiolitis · 21 · e · I · 42 · infection · rsv|bronchiolitis
epiglottitis · 2 · e · M · 40 · infection · epiglottitis
tuberculosis · 3.0 · e · M · 38 · infection · tb|tuberculosis
bacterial meningitis · 1.0 · e · C · 47 · infection · (?:bacterial )?meningitis
meningococcal disease · 0.15 · e · Y · 48 · infection · meningococc\w+
invasive group A strep · 8 · e · O · 45 · infection · (?:invasive )?group a strep|igas
necrotising fasciitis · 3 · e · M · 40 · infection · necroti[sz]ing fasc\w+|nec(?:rotising)? fasc?|flesh-?eating
toxic shock syndrome · 0.8 · e · Y · 60 · infection · toxic shock
C. difficile · 105 · e · O · 57 · infection · c\.? ?diff(?:icile)?|cdiff
Legionnaires’ disease · 2.5 · e · O · 38 · infection · legionn?aires'?|legionella
Vibrio vulnificus · 0.05 · e · O · 20 · infection · vibrio(?: vulnificus)?
Candida auris · 1.4 · e · O · 45 · infection · c(?:andida|\.)? auris
measles · 0.12 · e · C · 48 · infection · measles|rubeola
whooping cough · 10 · e · C · 54 · infection · pertussis|whooping cough
rabies · 0.0006 · e · F · 30 · infection · rabies
tetanus · 0.009 · e · O · 40 · infection · tetanus(?! (?:shot|booster|jab|vaccin\w*|up to date))|lockjaw
botulism · 0.07 · e · I · 48 · infection · botulism
plague · 0.002 · e · F · 45 · infection · (?:bubonic|pneumonic|septic(?:a)?emic) plague|yersinia
tularaemia · 0.06 · e · F · 38 · infection · tular(?:a)?emia
anthrax · 0.0003 · e · F · 40 · infection · anthrax
hantavirus · 0.01 · e · Y · 38 · infection · hanta(?:virus)?
Naegleria · 0.001 · e · C · 24 · infection · naegleria|brain-?eating am(?:o)?eba
Ebola · 0 · e · F · 50 · infection · ebola
mpox · 0.7 · e · Y · 5 · infection · mpox|monkeypox
malaria · 0.6 · e · Y · 35 · infection · malaria|falciparum
dengue · 1 · e · Y · 50 · infection · dengue
Lyme disease · 26 · e · M · 43 · infection · lyme
spotted fever · 1.7 · e · M · 38 · infection · (?:rocky mountain )?spotted fever|rmsf|rickettsi\w+
West Nile virus · 0.8 · e · O · 40 · infection · west nile
new HIV diagnosis · 11.5 · e · Y · 19 · infection · hiv
leprosy · 0.05 · e · M · 35 · infection · leprosy|hansen'?s disease
brucellosis · 0.03 · e · M · 40 · infection · brucell(?:osis|a)
cholera · 0.002 · e · F · 50 · infection · cholera
polio · 0 · e · F · 50 · infection · polio(?:myelitis)?
Kawasaki disease · 1.5 · e · C · 40 · infection · kawasaki'?s?
epilepsy · 1000 · p · F · 50 · nerve · epilep(?:sy|tic)
status epilepticus · 25 · e · O · 47 · nerve · status epilepticus|in status
Guillain-Barré · 1.6 · e · M · 43 · nerve · guillain|gbs
Creutzfeldt-Jakob disease · 0.12 · e · O · 50 · nerve · creutzfeldt|cjd|prion
ALS · 9 · p · O · 43 · nerve · motor neurone? disease|mnd|lou gehrig'?s?
multiple sclerosis · 300 · p · M · 74 · nerve · multiple sclerosis
Parkinson’s · 300 · p · VO · 42 · nerve · parkinson'?s?
Huntington’s · 12 · p · M · 50 · inherited · huntington'?s?
myasthenia · 25 · p · O · 52 · nerve · myasthenia(?: gravis)?
anti-NMDA encephalitis · 0.15 · e · Y · 80 · nerve · (?:anti-?)?nmda\w*(?: encephalitis)?
transverse myelitis · 0.5 · e · M · 55 · nerve · transverse myelitis
cauda equina syndrome · 0.6 · e · M · 50 · nerve · cauda equina
Bell’s palsy · 25 · e · M · 50 · nerve · bell'?s(?: palsy)?
appendicitis · 94 · e · Y · 45 · belly · append(?:icitis|ix)|appy|lap appy
gallbladder inflammation · 100 · e · M · 60 · belly · cholecystitis|hot gallbladder|gallbladder|lap chole
pancreatitis · 85 · e · M · 46 · belly · pancreatitis
bowel obstruction · 95 · e · O · 53 · belly · sbo|(?:small[- ])?bowel obstruction
diverticulitis · 65 · e · M · 52 · belly · diverticulitis
stomach bleed · 75 · e · O · 44 · belly · (?:upper )?gi bleed|ugib|varice\w*|hematemesis|haematemesis
oesophageal rupture · 0.3 · e · M · 25 · belly · boerhaave'?s?|(?:o)?esophageal rupture
intussusception · 0.8 · e · C · 38 · belly · intussusception
swallowed object in a child · 30 · e · C · 45 · belly · swallowed (?:a|the|his|her) (?:coin|quarter|penny|magnet|toy|lego|marble|bead|ring|key)
swallowed button battery · 2 · e · C · 47 · belly · button batter(?:y|ies)
rectal foreign body · 1.2 · e · Y · 22 · belly · rectal foreign body|(?:up|in) (?:his|her|their|the) (?:rectum|bum|butt|backside)
joint replacement · 384 · e · O · 58 · injury · (?:hip|knee|shoulder) replacement|tkr|tka|new (?:hip|knee)
diabetic ketoacidosis · 54 · e · Y · 50 · hormone · dka|ketoacidosis
hyperosmolar state · 8 · e · M · 47 · hormone · honk|hyperosmolar\w*
thyroid storm · 0.6 · e · M · 75 · hormone · thyroid storm
Addison’s disease · 10 · p · M · 58 · hormone · addison'?s?|addisonian
sickle cell disease · 30 · p · Y · 51 · inherited · sickle(?:[- ]cell)?|sickler
haemophilia · 10 · p · Y · 2 · inherited · h(?:a)?emophilia\w*
TTP · 0.3 · e · M · 65 · blood · ttp|thrombotic thrombocytopenic
cystic fibrosis · 12 · p · Y · 49 · inherited · cystic fibrosis|cf
Duchenne’s · 4 · p · C · 1 · inherited · duchenne'?s?
progeria · 0.006 · p · C · 50 · inherited · progeria
cancer · 590 · e · O · 49 · cancer · cancer|lymphoma|melanoma|carcinoma|tumou?r|chemo(?:therapy)?|mets
breast cancer · 92 · e · M · 99 · cancer · breast cancer|mastectomy
pancreatic cancer · 19.5 · e · O · 48 · cancer · pancreatic cancer|pancreatic mass|whipple
glioblastoma · 3.2 · e · O · 42 · cancer · gbm|glioblastoma
acute myeloid leukaemia · 6 · e · O · 44 · cancer · aml|acute myeloid
childhood cancer · 4.4 · e · C · 47 · cancer · neuroblastoma|wilms|retinoblastoma|dipg|ewing'?s?|osteosarcoma|rhabdomyosarcoma|beads of courage
testicular cancer · 2.8 · e · Y · 0 · cancer · testicular cancer|seminoma
male breast cancer · 0.8 · e · O · 0 · cancer · male breast cancer
Stevens-Johnson syndrome · 0.5 · e · M · 55 · skin · sjs|stevens[- ]johnson|toxic epidermal
malignant hyperthermia · 0.1 · e · Y · 35 · inherited · malignant hyperthermia|dantrolene
birth · 1058 · e · R · 100 · pregnancy · gave birth|birth|delivered|delivery|labou?r(?:ing)?
Caesarean birth · 32300 · b · - · 100 · pregnancy · c-?section|(?:a)?esarean|stat section|crash section
twins · 3120 · b · - · - · newborn · twins?
triplets · 73.8 · b · - · - · newborn · triplets?
quadruplets · 3.5 · b · - · - · newborn · quadruplets?|quintuplets?
conjoined twins · 1.8 · b · - · 70 · newborn · conjoined
stillbirth · 550 · b · - · - · newborn · still ?birth|stillborn|iufd|fetal demise|born sleeping
care in the NICU · 9800 · b · - · - · newborn · nicu|preemie|micropreemie|\d\d[- ]?weeker
pre-eclampsia · 6000 · b · - · 100 · pregnancy · pre-?eclampsia|hellp
eclampsia · 60 · b · - · 100 · pregnancy · eclampsia|eclamptic
placental abruption · 1000 · b · - · 100 · pregnancy · abruption|abrupted
hysterectomy at birth · 80 · b · - · 100 · pregnancy · (?:peripartum|cesarean|caesarean|gravid) hysterectomy|accreta|percreta|increta
uterine rupture · 40 · b · - · 100 · pregnancy · uterine rupture|ruptured (?:her )?uterus
amniotic fluid embolism · 2.5 · b · - · 100 · pregnancy · amniotic fluid embolism|afe
peripartum cardiomyopathy · 103 · b · - · 100 · pregnancy · (?:peri|post)partum cardiomyopathy
maternal death · 18.6 · b · - · 100 · pregnancy · maternal (?:death|mortality|arrest)
postpartum psychosis · 150 · b · - · 100 · pregnancy · postpartum psychosis|puerperal psychosis
ectopic pregnancy · 30 · e · R · 100 · pregnancy · ectopic
ovarian torsion · 3 · e · R · 100 · belly · ovarian torsion|torsed ovary
testicular torsion · 1.3 · e · C · 0 · belly · testicular torsion|torsed testicle|testicle torsion
gastroschisis · 45 · b · - · 50 · newborn · gastroschisis
omphalocele · 18.6 · b · - · 45 · newborn · omphalocele|exomphalos
anencephaly · 20.6 · b · - · 55 · newborn · anenceph\w+
spina bifida · 35 · b · - · 52 · newborn · spina bifida|myelomeningocele
Down syndrome · 145 · b · - · 46 · newborn · down'?s?(?: syndrome)|trisomy 21|t21
trisomy 18 or 13 · 39 · b · - · 55 · newborn · trisomy (?:18|13)|t18|t13
hypoplastic left heart · 23 · b · - · 40 · newborn · hypoplastic left heart|hlhs|norwood
tetralogy of Fallot · 40 · b · - · 45 · newborn · tetralogy|tof|tet spell
diaphragmatic hernia · 26 · b · - · 42 · newborn · (?:congenital )?diaphragmatic hernia|cdh
oesophageal atresia · 22 · b · - · 43 · newborn · (?:o)?esophageal atresia
cleft lip or palate · 106 · b · - · 36 · newborn · cleft(?: lip| palate)?
pyloric stenosis · 200 · b · - · 20 · newborn · pyloric stenosis
congenital syphilis · 106 · b · - · 50 · newborn · congenital syphilis
sudden infant death · 100 · b · - · 42 · newborn · sids|suid|cot death|crib death
abusive head injury · 35 · b · - · 42 · newborn · abusive head trauma|shaken baby|non-?accidental
traffic injury · 780 · e · Y · 50 · injury · mv[ac]|rtc|rta|car (?:crash|wreck|accident)|(?:motorcycle|motorbike|rollover|t-?bone)\w*
gunshot wound · 23.4 · e · Y · 13 · injury · gsw|gun ?shot|shot in the
stabbing · 40 · e · Y · 27 · injury · stab(?:bed|bing)?(?: wound)?
self-harm · 150 · e · Y · 62 · mind · self-?harm|suicide attempt|suicidal|overdose on purpose
overdose · 270 · e · Y · 45 · poisoning · overdos\w+|od'?d|narcan\w*|naloxone
drowning · 1.35 · e · C · 25 · injury · drown(?:ed|ing)|submersion
burn · 120 · e · F · 45 · injury · burns?|burned|burnt|scald\w*
hip fracture · 88 · e · VO · 70 · injury · (?:broken|fractured) hip|hip fracture|nof|neck of femur|broke (?:his|her|their) hip|hip fx
head injury · 65 · e · O · 40 · injury · tbi|head injury|subdural|sdh|epidural (?:hematoma|bleed)|craniotomy|burr hole
spinal cord injury · 5.4 · e · Y · 21 · injury · spinal cord injury|paraplegi\w*|quadriplegi\w*|tetraplegi\w*|halo brace
finger amputation · 9 · e · M · 20 · injury · (?:finger|thumb|fingertip)s? (?:amputat(?:ed|ion)|off|in a bag)|amputated (?:finger|thumb)
limb amputation · 1.5 · e · Y · 20 · injury · (?:traumatic|arm|leg|limb) amputation|degloving|degloved
ruptured eye · 4 · e · Y · 22 · injury · (?:globe rupture|ruptured globe|open globe)
penile fracture · 0.5 · e · Y · 0 · injury · penile fracture|fractured penis
priapism · 3 · e · Y · 0 · belly · priapism
rhabdomyolysis · 8 · e · Y · 30 · injury · rhabdo(?:myolysis)?
anaphylaxis · 100 · e · Y · 55 · lung · anaphyla\w+
dog bite · 100 · e · C · 48 · injury · dog bite|bitten by (?:a|his|her|the) dog
snakebite · 2.3 · e · M · 30 · injury · snake ?bite|rattlesnake|rattler|copperhead|cottonmouth|coral snake|envenomation|crofab
shark bite · 0.012 · e · Y · 20 · injury · shark (?:bite|attack)|bitten by a shark
bear or alligator attack · 0.007 · e · F · 30 · injury · (?:bear|gator|alligator|cougar|mountain lion) (?:attack|bite|maul\w*)|mauled
lightning strike · 0.08 · e · Y · 15 · injury · (?:struck|hit) by lightning|lightning (?:strike|victim)
insect sting · 0.02 · e · M · 18 · injury · (?:bee|wasp|hornet|yellowjacket) stings?
carbon monoxide poisoning · 30 · e · F · 48 · poisoning · carbon monoxide|co poisoning
heat illness · 35 · e · Y · 30 · injury · heat ?stroke|heat exhaustion
struck by a train · 0.6 · e · Y · 20 · injury · (?:struck|hit|clipped) by (?:a|the) (?:train|subway|tram)
sexual assault · 18 · e · Y · 92 · injury · sexual assault|rape kit|sane exam|raped
`;

/** Multipliers of the rate by age: `[up to and including this age, multiplier]`; the mean over all people is 1. */
export const AGE_CLASSES: Readonly<Record<string, readonly (readonly [number, number])[]>> = {
  I: [
    [0, 75],
    [4, 2],
    [Infinity, 0.03],
  ],
  C: [
    [4, 10],
    [17, 2],
    [Infinity, 0.05],
  ],
  Y: [
    [17, 0.35],
    [44, 1.9],
    [64, 0.9],
    [Infinity, 0.35],
  ],
  R: [
    [14, 0],
    [17, 0.6],
    [34, 2.7],
    [44, 1.8],
    [54, 0.15],
    [Infinity, 0],
  ],
  M: [
    [17, 0.15],
    [44, 0.6],
    [64, 1.6],
    [Infinity, 1.95],
  ],
  O: [
    [17, 0.02],
    [44, 0.17],
    [64, 1.16],
    [74, 2.9],
    [84, 4.6],
    [Infinity, 7],
  ],
  VO: [
    [64, 0.09],
    [74, 1.9],
    [84, 6.8],
    [Infinity, 20],
  ],
};
