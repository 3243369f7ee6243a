import { wordKey } from "./names";
import { DIMENSION_HEADERS } from "./indicators";
import { plainWords } from "./wide-words";

/** Words that only a group of people goes by; each alternative is a whole name, plural and additions aside. */
const GROUPS: readonly RegExp[] = [
  // Everyone
  /^(all|everyone|overall|total|totals|all (students|children|people|residents|groups|pupils|adults|youth|grades|races)|total (students|population)|todos|todas|todos los (estudiantes|alumnos|grupos)|toda la poblacion|poblacion total|en general|general)$/,
  // Race and ethnicity
  /^(non hispanic )?((white|black|caucasian|african american|black or african american|african american or black|black african american|black afr amer|black aa|afro american|asian|asian american|asian or pacific islander|asian pacific islander|aapi|hispanic|latin[oaxe]|latine|hispanic or latin[oaxe]|hispanic or latino|hispanic latin[oaxe]|latin[oaxe] hispanic|hispanic of any race|american indian|native american|indigenous|alaska native|american indian or alaska native|american indian alaska native|amer indian alaskan native|american indian or alaskan native|american indian alaskan native|ai an|aian|native hawaiian|pacific islander|native hawaiian or other pacific islander|native hawaiian other pacific islander|hawaiian pacific islander|native hawaiian pacific islander|nh pi|nhpi|multiracial|multi racial|mixed race|biracial|two or more races|two or more|2 or more races|multiple races|some other race|other race|people of color|students of color|bipoc)( students| non hispanic| not hispanic| alone)?)( non hispanic)?$/,
  /^(blanc[oa]s?|negr[oa]s?|afroamerican[oa]s?|afrodescendientes?|hispan[oa]s?|asiatic[oa]s?|indigenas?|nativ[oa]s? american[oa]s?|multirracial(es)?|dos o mas razas|mestiz[oa]s?)$/,
  // Sex and gender
  /^(male|males|female|females|men|women|boys?|girls?|non ?binary|nonbinary|transgender|m|f|hombres?|mujeres|mujer|ninos|ninas|varones|no binari[oa]s?|masculino|femenino)( students)?$/,
  // Income
  /^((not )?(economically disadvantaged|low income|frl|frpl|free or reduced (price )?(lunch|meals?)|free reduced lunch|free and reduced lunch|eligible for (free|reduced|free or reduced) (price )?(lunch|meals?)|free lunch|reduced lunch|free meal|reduced meal|disadvantaged|middle income|high income|poorest|richest)|not eligible for (lunch|meals?)|not eligible|non ?low income|non ?frl|non economically disadvantaged|paid lunch|econ dis|quintile \d|quintil \d|(no )?desfavorecid[oa]s|bajos ingresos|no desfavorecid[oa]s)( students)?$/,
  // Language
  /^((current |former |ever |not |non )*(english learners?|english language learners?|ells?|els?|leps?|multilingual learners?|limited english( proficient)?|emergent bilinguals?)|english proficient|aprendices de ingles|estudiantes de ingles|hablantes de espanol)( students)?$/,
  // Disability
  /^((students|people|children|persons)? ?(with|without) (a )?disabilit(y|ies)|disabled|not disabled|swds?|non ?swds?|special ed(ucation)?|sped|ieps?|(not )?special education|general education|con discapacidad|sin discapacidad|personas con discapacidad)( students)?$/,
  // Grade
  /^(pre ?k|prek|k|kindergarten|grade (k|\d\d?)|\d\d? (st|nd|rd|th)( grade)?|(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth) grade|grades \d\d? \d\d?|elementary|middle school|high school|(1|2|3|4|5|6|7|8|9)o grado|primaria|secundaria|preparatoria)( students)?$/,
  // Age
  /^((age|ages|aged|edad|edades) \d\d?( (to|a) \d\d?| \d\d?)?|\d\d? (to |a )?\d\d?( years( old)?| anos)?|under \d\d?|over \d\d?|\d\d? and (over|older)|\d\d? years and over|menores de \d\d?|mayores de \d\d?|\d\d? o mas|adults|seniors|youth|older adults|infants)$/,
  // Circumstances
  /^((not |non )?(homeless|migrant|foster( care| youth)?|military connected|gifted|first generation|at risk|immigrants?|refugees?|veterans?|urban|rural|suburban|lgbtq?\w*)|sin hogar|migrantes|urban[oa]|rurales)( students| youth)?$/,
];

const EVERYONE = GROUPS[0];
const plain = (text: string): string => plainWords(text).join(" ");
const DIMENSIONS: ReadonlySet<string> = new Set(
  [
    ...DIMENSION_HEADERS,
    "age",
    "grade",
    "grade level",
    "education",
    "edad",
    "grado",
    "escolaridad",
    "english learners",
    "special populations",
    "student group",
    "subgroup",
    "group",
    "children in household",
    "children in hh",
  ].map(wordKey)
);

/** Whether a header is a group of people as workbooks commonly name them: "Black", "All students", "English learners". */
export function isGroupName(text: string): boolean {
  const words = plain(text);
  return words !== "" && words.length <= 60 && GROUPS.some((group) => group.test(words));
}

/** Whether a header means everyone. */
export function meansEveryone(text: string): boolean {
  return EVERYONE.test(plain(text));
}

/** Whether a header names a dimension that groups are of: "Race/ethnicity", "Gender". */
export function isDimension(text: string): boolean {
  return DIMENSIONS.has(wordKey(text.replace(/^by\s+|^por\s+/i, "")));
}
