import { alsoFound, choiceKey, tableCards } from "../session/table-cards";
import { asksForScale } from "../session/scale-choice";
import { sheetsNotRead } from "../session/sheets-not-read";
import { AlsoFound } from "./also-found";
import { FixedNotice } from "./fixed-notice";
import { Heading } from "./heading";
import type { PaneProps } from "./pane-props";
import { ReadSheet } from "./read-sheet";
import { ScaleField } from "./scale-field";
import { Skeleton } from "./skeleton";
import { TableFold } from "./table-fold";
import { useLayoutStyles } from "./use-layout-styles";
import { useTextStyles } from "./use-text-styles";

/** What was read, what is to be mended, and what a guess should have been. */
export function TablesView(props: PaneProps) {
  const { session, words } = props;
  const layout = useLayoutStyles();
  const text = useTextStyles();
  const { workbook } = session;
  const { tables, opening } = words.pane;
  if (workbook === null) return <Skeleton label={opening} />;
  const cards = tableCards(workbook);
  const troubled = cards.filter(({ toCheck }) => toCheck.length > 0);
  const fine = cards.filter(({ toCheck }) => toCheck.length === 0);
  return (
    <div className={layout.view}>
      <div className={layout.stack}>
        <Heading>{tables.title(cards.length, troubled.length)}</Heading>
        <p className={text.caption}>{tables.about}</p>
      </div>
      <FixedNotice {...props} />
      <div>
        {troubled.map((card, index) => (
          <TableFold
            key={choiceKey(card.mapping)}
            {...props}
            card={card}
            startsOpen={index === 0}
          />
        ))}
      </div>
      {asksForScale(workbook) && <ScaleField {...props} workbook={workbook} />}
      {fine.length > 0 && (
        <section className={layout.stack}>
          <h3 className={text.title}>{tables.noProblems}</h3>
          <div>
            {fine.map((card) => (
              <TableFold key={choiceKey(card.mapping)} {...props} card={card} startsOpen={false} />
            ))}
          </div>
        </section>
      )}
      <AlsoFound {...props} workbook={workbook} mappings={alsoFound(workbook)} />
      <ReadSheet {...props} workbook={workbook} title={tables.notRead(sheetsNotRead(workbook))} />
    </div>
  );
}
