/**
 * Words for people as clinicians speak of those they care for, comma-separated, singular.
 * Written for this project from clinical usage.
 */

/** One person, by age and sex or kinship; dialects and Spanish included. */
export const PERSONS = `
man, woman, guy, lady, ladies, gentleman, gent, boy, girl, kid, kiddo, child, baby, babe, bub, bubba, infant, newborn, neonate, preemie, prem, premie, toddler, teen, teenager, tween, youngster, adolescent, bloke, lad, laddie, lass, lassie, wean, bairn, fella, feller, fellow, chap, dude, dame, person, soul, human, individual, mum, mom, mommy, mummy, mam, mammy, mama, mamma, dad, daddy, da, father, mother, parent, parents, grandma, grandpa, grandmother, grandfather, granny, grandad, granddad, granda, nan, nana, nanna, gran, nonna, nonno, abuela, abuelo, lola, lolo, gogo, auntie, aunty, uncle, tito, tita, kuya, ate, couple, family, husband, wife, widow, widower, son, daughter, brother, sister, twin, stranger, old timer, elder, senior, old boy, old man, old dear, old girl, wee one, wee yin, wee man, wifie, little one, little man, little lady, little guy, little girl, little boy, little fella, big fella, big guy, big man, youngest, oldest, littlest, tiniest, señora, señor, señorita, niño, niña, nene, nena, bebe, bebé, muchacho, muchacha, chico, chica, viejito, viejita, bata, matanda`;

/** People by what befell them or what they do for the team's work. */
export const CARED_FOR = `
caller, donor, recipient, surrogate, resident, survivor, victim, bystander, passenger, participant, subject, test subject, inmate, prisoner, detainee, casualty, driver, groom, bride, runner, swimmer, climber, cyclist, pedestrian, motorcyclist, hiker, farmer, sophomore, student, customer, punter, visitor, walker, worker, musician, singer, graduate, roommate, roomie, neighbour, neighbor, scotsman, household, relative, regular, owner`;

/** Nouns that make somebody a patient by themselves. */
export const PATIENTS = `
patient, pt, pte, pnt, paciente, pasyente, client, service user, inpatient, outpatient, parturient, primip, multip, gravida, laboring mom, labouring mum, transplant recipient, recipient, proband, frequent flyer, frequent flier, frequent faller, regular`;

/** What happens in care, when it stands for the one it happens to: "my bypass", "the consult". */
export const CASES = `
case, consult, admission, transfer, intake, primary, trauma, trauma alert, delivery, spinal, hip, knee, shoulder, wrist, stroke, transplant, bypass, favourite, favorite, first, last one, gallbladder, overdose, crash, thumb, bounce back`;
