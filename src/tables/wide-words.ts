import { tidy } from "./names";

/** The words of a text in small letters without accents; what is written in one word ("math_grade4", "mathScore") is taken apart. */
export function plainWords(text: string): readonly string[] {
  return tidy(text)
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .replace(/(\p{L})(\d)|(\d)(\p{L})/gu, "$1$3 $2$4")
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .split(/[^\p{L}\p{N}%#]+/u)
    .filter(Boolean);
}

const has = (text: string, words: RegExp): boolean => words.test(plainWords(text).join(" "));

const UNIT =
  /%|\b(rates?|percent(age|ages)?|pct|per cent|proportions?|shares?|ratios?|index|scores?|per (1|10|100) ?0|per (thousand|capita)|tasas?|porcentajes?|porciento|por ciento|proporcion(es)?|indices?|puntajes?|por (1|10|100) ?0|por mil)/;
const TOPIC =
  /\b(graduat\w*|attendance|absen\w*|truan\w*|dropouts?|suspen\w*|expuls\w*|proficien\w*|readiness|litera\w*|read(ing|ers?)|math\w*|english|science|test|tests|gpa|kindergar\w*|prekinder\w*|preschool|prek|students?|schools?|pupils?|enroll?\w*|fafsa|college|postsecondary|degrees?|poverty|poor|unemploy\w*|employ\w*|jobless\w*|incomes?|earnings|wages?|mortality|deaths?|births?|birth weight|prenatal|immuni[sz]\w*|vaccin\w*|obes\w*|asthma|smok\w*|insur\w*|uninsured|health|crimes?|arrests?|violen\w*|homeless\w*|evict\w*|voters?|teen|pregnan\w*|delinquen\w*|overdose\w*|suicid\w*|child(ren)?|youth|infants?|satisf\w*|graduacion|asistencia|ausent\w*|inasistencia|desercion|abandono|suspension|expulsion|lectura|lectores|matematicas?|alfabet\w*|estudiantes?|alumn\w*|escuelas?|escolar(es)?|matricula\w*|universidad|titul\w*|pobreza|desemple\w*|empleo|ingresos|mortalidad|muertes|nacimientos|vacun\w*|obesidad|salud|delit\w*|violencia|desaloj\w*|embaraz\w*|ninos|ninas|ninez|jovenes|infantil)\b/;
const MONEY =
  /\b(budget\w*|revenues?|expens\w*|expenditures?|salar\w*|payroll|invoice\w*|prices?|costs?|fees?|donat\w*|donors?|sales|spend\w*|spent|funding|funders?|amounts?|usd|dollars?|cash|profit\w*|presupuesto\w*|gastos?|egresos|salarios?|sueldos?|nomina|precios?|costos?|costes?|ventas?|donaciones|donativos|financiamiento|dolares)\b/;
const ABOUT_PARTNERS =
  /^(partner|partners|partner name|organi[sz]ation|from|to|source|target partner|respondent|respondents|task|milestone|due|due date|deadline|owner|hours|phone|email|birthday|member|members|attendee|attendees|staff|socio|socia|socios|organizacion|de|para|encuestad[oa]|tarea|vence|responsable|horas|telefono|correo)$/;
const DERIVED =
  /\b(change|changes|difference|differences|diff|variance|growth|rank|ranking|gap|trend|cumulative|margin of error|moe|standard error|stderr|ci|cl|lcl|ucl|lower|upper|lowercl|uppercl|confidence|p value|z score|percentile|cambio|diferencia|variacion|crecimiento|puesto|brecha|tendencia|acumulad[oa]|error estandar|margen de error|intervalo)\b/;
const SUM = /^(grand |sub |overall )?(totals?|sum|average|mean|avg|suma|promedio|media)$/;
const CODE =
  /\b(codes?|ids?|fips|geoid|zip|zcta|ncesid|leaid|district number|school number|phone|row|order|sort|lat|lon|latitude|longitude|codigos?|clave|identificador|latitud|longitud)\b/;
const TIME = /\b(years?|dates?|periods?|fy|sy|anos?|fechas?|periodos?)\b/;
const PLACE =
  /\b(places?|districts?|schools?|count(y|ies)|states?|jurisdictions?|neighbou?rhoods?|cit(y|ies)|towns?|locations?|sites?|regions?|areas?|tracts?|wards?|division|locality|geograph\w*|country|countries|municipalit\w*|communit\w*|lugar(es)?|distritos?|escuelas?|condados?|estados?|barrios?|colonias?|ciudad(es)?|municipios?|localidad(es)?|regiones|region|zonas?|pais(es)?|comunidad(es)?)\b/;
const GENERIC =
  /^(sheet|hoja|table|tabla|tab|data|datos|book|libro|export|results?|resultados?|page|pagina|query|download|raw( data)?|ark)?( ?\d*)*$/;

/** Whether a text names a unit: a rate, a percentage, a score, "per 1,000". */
export const saysUnit = (text: string): boolean => has(text, UNIT);

/** Whether a text is about what a population's indicators are about. */
export const saysTopic = (text: string): boolean => has(text, TOPIC);

/** Whether a text is about money: tables over years of what was spent are no indicators. */
export const saysMoney = (text: string): boolean => has(text, MONEY);

/** Whether a header says that a row is a partner, an answer or a task. */
export const saysPartner = (header: string): boolean => has(header, ABOUT_PARTNERS);

/** Whether a column is worked out from others ("Change since 2019", "Rank", "Lower CI"). */
export const saysDerived = (text: string): boolean => has(text, DERIVED);

/** Whether a column adds up those beside it. */
export const saysSum = (text: string): boolean => has(text, SUM);

/** Whether a column's numbers are names ("District code", "Zip"). */
export const saysCode = (text: string): boolean => has(text, CODE);

/** Whether a column names years or dates. */
export const saysTime = (text: string): boolean => has(text, TIME);

/** Whether a column names places. */
export const saysPlace = (text: string): boolean => has(text, PLACE);

/** Whether a sheet's name says nothing ("Sheet1", "Data", "Hoja 2"). */
export const saysNothingOfSheet = (name: string): boolean => has(name, GENERIC);
