/**
 * Published scales of working together. They order the words differently (Himmelman puts coordinating below
 * cooperating, Frey and Hogue the other way round), so words become numbers only once a scale is chosen.
 */
export type ScaleId = "himmelman" | "frey" | "rating";

/** One level of a scale: its number and its English and Spanish words, compared after normalising. */
export interface ScaleLevel {
  readonly value: number;
  readonly id: string;
  readonly words: readonly string[];
}

export interface Scale {
  readonly id: ScaleId;
  readonly levels: readonly ScaleLevel[];
  readonly highest: number;
}

const NONE: ScaleLevel = {
  value: 0,
  id: "none",
  words: ["none", "no interaction", "no contact", "ninguno", "ninguna", "nada"],
};
const NETWORKING: ScaleLevel = {
  value: 1,
  id: "networking",
  words: ["networking", "network", "red", "en red", "contacto"],
};

/** Himmelman 2002: each level adds to the one before. */
export const HIMMELMAN: Scale = {
  id: "himmelman",
  levels: [
    NONE,
    NETWORKING,
    {
      value: 2,
      id: "coordinating",
      words: [
        "coordinating",
        "coordination",
        "coordinate",
        "coordinación",
        "coordinando",
        "coordinar",
      ],
    },
    {
      value: 3,
      id: "cooperating",
      words: ["cooperating", "cooperation", "cooperate", "cooperación", "cooperando", "cooperar"],
    },
    {
      value: 4,
      id: "collaborating",
      words: [
        "collaborating",
        "collaboration",
        "collaborate",
        "colaboración",
        "colaborando",
        "colaborar",
      ],
    },
  ],
  highest: 4,
};

/** Frey, Lohmeier, Lee & Tollefson 2006 (after Hogue 1993). */
export const FREY: Scale = {
  id: "frey",
  levels: [
    NONE,
    NETWORKING,
    {
      value: 2,
      id: "cooperation",
      words: ["cooperation", "cooperating", "cooperate", "cooperación", "cooperando", "cooperar"],
    },
    {
      value: 3,
      id: "coordination",
      words: [
        "coordination",
        "coordinating",
        "coordinate",
        "coordinación",
        "coordinando",
        "coordinar",
      ],
    },
    { value: 4, id: "coalition", words: ["coalition", "coalición"] },
    {
      value: 5,
      id: "collaboration",
      words: [
        "collaboration",
        "collaborating",
        "collaborate",
        "colaboración",
        "colaborando",
        "colaborar",
      ],
    },
  ],
  highest: 5,
};

/** Plain numbers 0 to 5, as rated; no words belong to it. */
export const RATING: Scale = { id: "rating", levels: [NONE], highest: 5 };

export const SCALES: Readonly<Record<ScaleId, Scale>> = {
  himmelman: HIMMELMAN,
  frey: FREY,
  rating: RATING,
};
