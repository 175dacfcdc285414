/**
 * Words of clinicians' and of online English that general word lists leave out; lower case. Written for this project.
 */
export const CLINICAL_WORDS = `
abg abx abd abdo abdos acl acls addt adhd admin admit admits adls afib aflutter aki ama amio amox anaphylaxis anesthesia
anaesthetic anaesthetist anesthesiologist angio anki antibiotic aortic apgar apnea apnoea appy appt appts arvo asap asd
asthmatic asystole ativan atls attending awol bagged baclofen bairn baw bedpan bedside benzos bestie bg bicarb bilat
bili bipap bipolar bloke blokes bloods bls bmi bmp bmt bougie bp bph bpm brady bradycardic brb bronch bruh btw bts bty
bubs bugger bup burnout cabg callback cannula cannulas cap caps catheter cath caths cbc cbt ccu cdiff ceph charting chemo
chf chole christening cxr cia cmo cms cna coag cocks code coded codes colonoscopy colonoscopies comorbid consult consultant consults
copd covid cpap cpr cric crit creat creatinine croup crp ct cts curbside cvicu cva cysto cyst dabigatran dads dc dced
ddimer ddx debrief deets defib dehydrated delirium derm dev dialysis diff dilaudid discharged dka dm dms dms dnr doac doc
docs doula dr drs drsg dsd dt dts dude dumbass dupixent dx dxd dystocia eclampsia ecg echo ecmo ed eeg ef eg ekg ekgs ems emt
endo endoscopy enema ent epi epic epidural eos er esi esrd etco eta etoh etc ett evd exlap exam extubate extubated
extubation facetime fam fave faves fb fella fellas fem fetus fetal foetal fhr ffp fibroid fio fmla foley forceps fr fwiw fyi
gabapentin gastro gcs gd gen gent geri gerd gi gimme girlie glp goc gonna goodnight gorked gotta gp gps grabe gsw gtt gu guaiac gyn gynae
haemolysed haha hahaha hb hbp hca hcas hct hcg hdu heme hemolyzed heparin hep hi hiv hmu homie hosp hpi hr hrs htn huddle
hx hypotensive hypoxic ibd iabp ibs icd icds icp icu icus idc idk ig igg ikr ileus im imho imo img impella inbox
infusion ing inpatient inr insta intern interns intub intubate intubated intubation iol isolette iud iv ivf ivs jk jp jus kcl kiddo
kiddos kinda ketamine ketones kub lactate lad lads lap larynx lasix lass lassie lbs ldr leukemia leukaemia lft lfts lgbtq
lido lil lmao lmaooo lol lols loc lowkey lp lsd lvad lvef lvn lvo lwbs lytes ma mag mam mams maga mar mcat mda mdi mdt
med medic medics meds medsurg mgmt mi micu midaz midwife midwives mins mme mod mods mom momma moms morgue moulage
mri mris mrsa msk mum mumma mums myocarditis nah nai nbme narc narcan neb nebs neg neo neonate neonatal neuro ng nghl ngl nicu nightshift
nihss nitro nnu noc nof norepi np nps npo nph nsaid nsaids nstemi nsw ntg nurse nvm nyc obgyn obs ob obese odd ogt
omfg omg oncall onc oncology onesie ok okay ooh oop oops oos op opd ophtho or oral ortho orthopod ot otc oud outpatient ova ow
oxy oz paeds pacu palliative pals pano paracetamol paramedic paramedics parkrun path pcp pcr pcu pd pdr pe pea peds peg pelvis
perc perf perfed periop pfo pft pgy pharm pharma pharmacist phd phleb phlebotomist physio physios picc picu pip pks plt pls
plz pm pmh pneumo pod podcast poc polypharmacy pooped postop postpartum pov ppe ppi pph pr preceptor preceptee preeclampsia
premie preemie preemies preop prn propofol psa psych pt pta ptsd pts puerperium px qd qid qtc quads radiograph radiology
rapid rando rboos rbc recap recert redlined redo reflux reg registrar rehab reintubate reno reop resident residents resus retic
rhabdo rip rivaroxaban rn rns ro rona rop rosc rotor rounding rrt rsi rsv rt rta rtc rtw rx saline sats sbar sbp scd
scr scrubs sdh selfie sepsis septic septra seroma shes shoutout sho shos sicu sigh slp slps smh smol snf snot sob soc soft
somebody somethin spacex spo spr sprs ssri statin stemi stemis sternal steth strep suboxone subq sumn sup surg surgeon swag
syncope tach tachy tachycardic tako tavr tbh tbi tbsa tc tele tfw tha thats theatre thx tia tib tibia tidal tika til tiktok
tko tmi tmrw tmw tn tnk tonight tonite tox tpa tpn trach traches trach triage trop trops tubed tummy tylenol tx txt uac ugh uk ultrasound
umm unconscious unit unresponsive uob uptodate ur uri uro urology urosepsis us usmle uti utis uvc vaccine vaccines vaginal
vanc vax vaxxed vent vents vfib vitals vp vs vsd vt vte vtach wanna wbc weaned wanna whats whoa whos wildin wknd wtf wth wut
wwyd xanax xray xrays ya yall yeet yep yo youre yup zofran zoom abx acuity agonal anemia anaemia anemic angina ankylosing
anticoag anticoagulation appendectomy appendix arthritis ascites aspirated aspirate asystolic ataxia autism autistic biopsy biopsies bolus botulism
brachy bronchiolitis bronchoscopy bruising bypass calyx cancer carcinoma cardiac cardio cardiology cardiologist cardiothoracic caesarean cesarean
chaplain chondro cirrhosis cirrhotic cleft clinic clot clots colostomy comatose compartment congenital contrast contusion convulsion
coronary cranial craniotomy croup cyanotic cystic cytology decub defibrillate degloving degloved dementia dentures dermatology dermatologist
dermoid diabetic diagnoses diaphragm diarrhea diarrhoea dilation disimpact dislocation dissection diverticulitis donor dysphagia
dyspnea dyspnoea ectopic eczema edema oedema effusion embolism embolus emergent encephalitis endocarditis endometriosis epilepsy
epileptic escharotomy fasciotomy fentanyl femoral femur fibrosis fistula fluoro fracture fractures gangrene gastric gastroschisis
genetics geriatric geriatrics gestation gestational glioma glucose graft grafts gravid gynae gynecology haemorrhage hemorrhage hepatic hepatitis hernia
herniated hospice hospitalist hydrocephalus hypertension hyperkalemia hypoglycemia hypothermia hypothermic hysterectomy ileostomy immunocompromised
incision incontinent infarct insulin intensivist intern intracranial intubating ischemia ischemic jaundice ketoacidosis keto kidney
kidneys laceration laparotomy laparoscopic ligament lithium lobectomy lumbar lupus lymph lymphoma malaria malignancy mammogram mastectomy
melanoma meningitis mesh metastatic methadone metformin microbiology midline migraine miscarriage mitral morphine mucus myeloma naloxone necrosis necrotizing
nephrology nephrotic neuroblastoma neurology neurologist neurosurgeon neurosurgery obstetric occlusion oncologist ophthalmology opioid optometrist orthopedic orthopaedic osteo
otoscope ovarian oxytocin pacemaker palpitations pancreas pancreatic pancreatitis paralytic paraplegic parenteral pathology pathologist pediatric paediatric
pediatrician paediatrician pericardial peritonitis pertussis phlebotomy placenta platelets pleural pneumonia pneumothorax podiatrist postnatal potassium preterm
prolapse prostate prosthesis psychiatric psychiatry psychiatrist psychosis pulmonary pulses pyelo rabies radial radiologist radius ranula renal retinal
retinopathy rheumatology sarcoma sarcoid schizophrenia scoliosis seizure seizures sickle sinus sodium speculum sphincter splenic splenectomy splint
stenosis stent stents stillbirth stoma stroke strokes subdural suction suicidal sutured suture sutures sux tamponade tendon tetanus
thoracic thoracotomy thrombectomy thrombus thyroid thyroidectomy tonsillectomy torsion toxicology tracheostomy traction transplant transfusion trauma triplets tuberculosis
tumor tumour ulcer ulcers umbilical urinary urologist uterine uterus vaccinated vasectomy vasculitis ventilated ventilator ventricular vertigo veterinary virus vomit wheezing
jaja inshallah mashallah alhamdulillah lah mate innit aye wee nae didnae cannae nowt summat owt lovey chuffed knackered gobsmacked craic gaff fair grand yous deffo soz ta cheers eejit
`;
