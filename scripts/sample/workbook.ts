import { EMPTY_STATE } from "../../src/engine/state";
import { saveState } from "../../src/workbook/file-state";
import { addSheet, emptyWorkbook, type Workbook } from "../../src/workbook/model";
import { SAMPLE_INITIATIVES } from "./initiatives";
import { BACKBONE, SAMPLE_PARTNERS, samplePartner } from "./partners";
import { PLANTED } from "./planted-pairs";
import {
  DATE_FORMAT,
  dateCell,
  makeTable,
  type SampleColumn,
  writeLine,
  writeRows,
} from "./sheet-writing";
import { answeredIn, askedIn, type SampleAnswer, surveyAnswers, WAVES } from "./survey";
import { outcomeRows, OUTCOME_COLUMNS } from "./outcome-rows";
import { SAMPLE_AGENDA, SAMPLE_EVENTS } from "./outcomes";
import { SURVEY_HEADER, untidyRows } from "./untidy";

const SEED = 2026;
const MONEY = "$#,##0";

function addAbout(workbook: Workbook): void {
  const sheet = addSheet(workbook, "About this sample");
  sheet.columnWidths.set(0, 760);
  writeLine(sheet, 0, "Riverbend Together: a sample workbook", true);
  [
    "Riverbend, its partners and everything they say here are invented.",
    "Partners: who belongs to the collective. An Excel table.",
    "Partner survey: what partners said of each other in October 2025 and October 2026. Plain cells, untidy on purpose.",
    "Who answered: who was asked each time, and who answered.",
    "Initiatives: joint work, and the partners who do it.",
    "Outcomes: what Riverbend wants for its children, by school year, for everyone, by income and race, and in the state.",
    "Events: what could have moved an outcome. Agenda: which outcomes were agreed on, and why.",
    "The survey uses Himmelman's words: networking, coordinating, cooperating, collaborating. Trust and value run from 1 to 4.",
  ].forEach((line, at) => writeLine(sheet, 2 + at, line, false));
}

function addPartners(workbook: Workbook): void {
  const columns: SampleColumn[] = [
    { header: "Partner", width: 220 },
    { header: "Short name", width: 130 },
    { header: "Sector", width: 130 },
    { header: "Level", width: 85 },
    { header: "Annual budget", width: 110, format: MONEY },
    { header: "Neighborhood", width: 105 },
    { header: "Agenda areas", width: 420 },
    { header: "Roles", width: 170 },
    { header: "Community-led", width: 110 },
    { header: "Backbone", width: 80 },
    { header: "Joined", width: 90, format: DATE_FORMAT },
    { header: "Left", width: 90, format: DATE_FORMAT },
  ];
  const rows = SAMPLE_PARTNERS.map((partner) => [
    partner.name,
    partner.short,
    partner.sector,
    partner.level,
    partner.budget,
    partner.place,
    partner.areas.join("; ") || null,
    partner.roles,
    partner.isCommunityLed ? "yes" : "no",
    partner.name === BACKBONE ? "yes" : "no",
    dateCell(partner.joined),
    dateCell(partner.left),
  ]);
  const sheet = addSheet(workbook, "Partners");
  writeRows(sheet, 0, columns, rows);
  makeTable(workbook, sheet, "Partners", 0, columns, rows.length);
}

function isPlanted({ wave, from, to }: SampleAnswer): boolean {
  return PLANTED[wave].some((pair) => {
    const names = [samplePartner(pair.a).name, samplePartner(pair.b).name];
    return names.includes(from) && names.includes(to);
  });
}

function addSurvey(workbook: Workbook): void {
  const widths = [90, 220, 220, 110, 85, 115, 85, 75, 95, 90, 240];
  const columns = SURVEY_HEADER.map((header, at) => ({ header, width: widths[at] }));
  const sheet = addSheet(workbook, "Partner survey");
  writeLine(sheet, 0, "Partner survey, October 2025 and October 2026", true);
  writeLine(
    sheet,
    1,
    "Each partner answered about the partners it works with. Confidential.",
    false
  );
  writeRows(sheet, 3, columns, untidyRows(surveyAnswers(SEED), { isPlanted }));
}

function addRespondents(workbook: Workbook): void {
  const columns: SampleColumn[] = [
    { header: "Partner", width: 220 },
    { header: "Wave", width: 90 },
    { header: "Responded", width: 90 },
  ];
  const rows = WAVES.flatMap((wave) =>
    askedIn(wave).map((partner) => [partner.name, wave, answeredIn(wave, partner) ? "yes" : "no"])
  );
  const sheet = addSheet(workbook, "Who answered");
  writeLine(sheet, 0, "Who was asked, and who answered", true);
  writeRows(sheet, 2, columns, rows);
}

function addInitiatives(workbook: Workbook): void {
  const columns: SampleColumn[] = [
    { header: "Initiative", width: 190 },
    { header: "Agenda area", width: 170 },
    { header: "Lead", width: 210 },
    { header: "Partners", width: 620 },
    { header: "On track", width: 75 },
    { header: "Start", width: 95, format: DATE_FORMAT },
    { header: "End", width: 95, format: DATE_FORMAT },
  ];
  const rows = SAMPLE_INITIATIVES.map(({ name, area, partners, onTrack, start, end }) => {
    const names = partners.map((short) => samplePartner(short).name);
    return [
      name,
      area,
      names[0],
      names.join("; "),
      onTrack ? "yes" : "no",
      dateCell(start),
      dateCell(end),
    ];
  });
  const sheet = addSheet(workbook, "Initiatives");
  writeLine(sheet, 0, "What we do together", true);
  writeRows(sheet, 2, columns, rows);
}

function addOutcomes(workbook: Workbook): void {
  const rows = outcomeRows();
  const sheet = addSheet(workbook, "Outcomes");
  writeRows(sheet, 0, OUTCOME_COLUMNS, rows);
  makeTable(workbook, sheet, "Outcomes", 0, OUTCOME_COLUMNS, rows.length);
}

function addEvents(workbook: Workbook): void {
  const columns: SampleColumn[] = [
    { header: "School year", width: 95 },
    { header: "Event", width: 240 },
    { header: "Indicator", width: 190 },
    { header: "Kind", width: 130 },
  ];
  const rows = SAMPLE_EVENTS.map(({ period, event, indicator, kind }) => [
    period,
    event,
    indicator,
    kind,
  ]);
  writeRows(addSheet(workbook, "Events"), 0, columns, rows);
}

function addAgenda(workbook: Workbook): void {
  const columns: SampleColumn[] = [
    { header: "Agenda area", width: 190 },
    { header: "Indicators", width: 420 },
    { header: "Lead partner", width: 220 },
    { header: "Why", width: 460 },
  ];
  const rows = SAMPLE_AGENDA.map(({ area, indicators, lead, why }) => [
    area,
    indicators,
    samplePartner(lead).name,
    why,
  ]);
  writeRows(addSheet(workbook, "Agenda"), 0, columns, rows);
}

/**
 * The sample: two survey waves and eight outcomes of an invented cradle-to-career collective. Its levels are already known to be on
 * Himmelman's scale, so that every question can be answered at once; who opens the file is not settled.
 */
export function sampleWorkbook(): Workbook {
  const workbook = emptyWorkbook("riverbend.xlsx");
  addAbout(workbook);
  addPartners(workbook);
  addSurvey(workbook);
  addRespondents(workbook);
  addInitiatives(workbook);
  addOutcomes(workbook);
  addEvents(workbook);
  addAgenda(workbook);
  saveState(workbook, { ...EMPTY_STATE, scale: "himmelman" });
  return workbook;
}
