import { tidy } from "./names";
import { meansEveryone } from "./wide-groups";

/** Everyone, said for one dimension ("All genders") or as the sum of all ("Total general"). */
const EVERYONE =
  /^(all (genders|sexes|races|races[/ ]ethnicities|ethnicities|ages|age groups|incomes?|income (levels|groups)|subgroups|student groups|schools|persons|individuals|families|households|kids|children and youth)|(grand|district|school|state|county) totals?|totals? (general|estatal|del distrito|de (alumnos|estudiantes))|gran total|both( (sexes|genders))?|combined|aggregate|tod[ao]s (los|las) (personas|niños|niñas|jóvenes|razas|edades|géneros|sexos|familias|hogares)|ambos( (sexos|géneros))?|conjunto)$/i;

/** Whether a cell of a group column means everyone. */
export function saysEveryone(text: string): boolean {
  return text === "" || meansEveryone(text) || EVERYONE.test(tidy(text));
}
