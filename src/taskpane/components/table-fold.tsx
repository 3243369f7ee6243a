import { rangeAddress } from "../../cells/address";
import { asksForPercentScale } from "../session/percent-choice";
import type { TableCard } from "../session/table-cards";
import { Fold } from "./fold";
import { MappingForm } from "./mapping-form";
import type { PaneProps } from "./pane-props";
import { PercentScaleField } from "./percent-scale-field";
import { ProblemList } from "./problem-list";
import { useLayoutStyles } from "./use-layout-styles";
import { useTextStyles } from "./use-text-styles";

interface TableFoldProps extends PaneProps {
  readonly card: TableCard;
  readonly startsOpen: boolean;
}

/** One table: where it stands, how much of it was read, what is to be mended, which column is what. */
export function TableFold(props: TableFoldProps) {
  const { card, startsOpen, session, words } = props;
  const { workbook } = session;
  const layout = useLayoutStyles();
  const text = useTextStyles();
  const { mapping, rows, read, toCheck, notes } = card;
  const { tables } = words.pane;
  const counts = words.tables.rowsRead(rows, read);
  const where = tables.sheet(mapping.where.sheet, rangeAddress(mapping.where));
  const name = words.tables.names[mapping.as];
  return (
    <Fold
      title={toCheck.length > 0 ? `${name} · ${tables.toCheck(toCheck.length)}` : name}
      caption={`${where} · ${counts}`}
      startsOpen={startsOpen}
    >
      <div className={layout.loose}>
        <p className={text.caption}>
          {where} · {counts}
        </p>
        <ProblemList {...props} groups={toCheck} />
        {notes.length > 0 && (
          <section className={layout.stack}>
            <h4 className={text.title}>{tables.goodToKnow}</h4>
            <ProblemList {...props} groups={notes} />
          </section>
        )}
        {workbook && asksForPercentScale(workbook, mapping) && (
          <PercentScaleField {...props} workbook={workbook} mapping={mapping} />
        )}
        <MappingForm {...props} mapping={mapping} />
      </div>
    </Fold>
  );
}
