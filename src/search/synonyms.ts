import { stemOf, wordsOf } from './words.ts';

/** Phrases with the same meaning, one group per line. The words of a phrase may be in any order. */
const groups = `
dxa, dexa, bone densitometry, bone density scan, dual energy x ray absorptiometry
ct, cat scan, computed tomography, computerized tomography
mri, magnetic resonance imaging
pet, positron emission tomography
xray, x ray, radiograph
ultrasound, sonography, us scan
ecg, ekg, electrocardiogram
echo, echocardiogram, echocardiography
hip fracture, fracture neck femur, fracture femoral neck
wrist fracture, colles fracture, fracture lower end radius
broken, fracture, fx
fragility fracture, osteoporosis current pathological fracture
steroid, corticosteroid, glucocorticoid
thin bones, osteoporosis
heart attack, mi, myocardial infarction
heart failure, chf
stroke, cva, cerebral infarction
high blood pressure, htn, hypertension
afib, atrial fibrillation
cad, coronary artery disease, atherosclerotic heart disease coronary artery
dm, diabetes mellitus
sugar diabetes, diabetes mellitus
t2dm, type 2 diabetes mellitus
t1dm, type 1 diabetes mellitus
copd, chronic obstructive pulmonary disease
uti, urinary tract infection
gerd, gastro esophageal reflux disease, acid reflux
ckd, chronic kidney disease
esrd, end stage renal disease
kidney, renal
kidney stone, calculus kidney
cancer, malignant neoplasm, carcinoma
underactive thyroid, hypothyroidism
overactive thyroid, hyperthyroidism, thyrotoxicosis
bph, benign prostatic hyperplasia
dvt, deep vein thrombosis, thrombosis deep veins
pe, pulmonary embolism
ra, rheumatoid arthritis
oa, osteoarthritis
tia, transient cerebral ischemic attack
tbi, traumatic brain injury, intracranial injury
ptsd, post traumatic stress disorder
adhd, attention deficit hyperactivity disorder
hiv, human immunodeficiency virus
covid, covid 19
flu, influenza
sob, shortness breath, dyspnea
low back pain, lumbago
collarbone, clavicle
shinbone, tibia
thighbone, femur
kneecap, patella
shoulder blade, scapula
np, nurse practitioner
pa, physician assistant
pt, physical therapy
ot, occupational therapy
crna, certified registered nurse anesthetist
obgyn, obstetrics gynecology
ent, otolaryngology
gp, family medicine, general practice
endocrinologist, endocrinology
radiologist, radiology
orthopedic, orthopaedic
anesthesiologist, anesthesiology
cardiologist, cardiology, cardiovascular disease
`
  .trim()
  .split('\n')
  .map((line) => line.split(',').map(wordsOf));

/** A phrase, and the other phrases that have its meaning. */
export interface Phrase {
  readonly stems: readonly string[];
  readonly synonyms: readonly (readonly string[])[];
}

/** All phrases, longer ones first, so that `hip fracture` is recognized before `fracture`. */
export const phrases: readonly Phrase[] = groups
  .flatMap((group) =>
    group.map((words) => ({ stems: words.map(stemOf), synonyms: group.filter((other) => other !== words) })),
  )
  .toSorted((one, other) => other.stems.length - one.stems.length);
