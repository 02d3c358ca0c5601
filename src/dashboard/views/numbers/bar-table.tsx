import type { ComponentChildren } from 'preact';
import { useLanguage } from '../../i18n/language.ts';

interface Bar {
  key: string;
  label: ComponentChildren;
  /** The numbers of the row, one for each column; the first is drawn. */
  numbers: readonly number[];
  colour?: string | undefined;
}

interface BarTableProps {
  title: string;
  /** Heads of the columns: of the labels, then of the numbers. */
  columns: readonly [string, ...string[]];
  bars: readonly Bar[];
  /** What must be known to read the numbers. */
  note?: ComponentChildren;
}

/** A bar chart that is a table: who does not see the bars reads the same numbers. */
export function BarTable({ title, columns, bars, note }: BarTableProps) {
  const { language } = useLanguage();
  const most = Math.max(1, ...bars.map(({ numbers }) => numbers[0] ?? 0));
  const [first, ...others] = columns;
  return (
    <section class="card" aria-label={title}>
      <h2>{title}</h2>
      <div class="scrollable" tabIndex={0} role="group" aria-label={title}>
        <table class="bars" data-numbers={others.length}>
          <thead>
            <tr>
              <th scope="col">{first}</th>
              {others.map((column) => (
                <th key={column} scope="col" class="number">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {bars.map(({ key, label, numbers, colour }) => (
              <tr key={key}>
                <th scope="row">
                  <div class="bar-row">
                    <span>{label}</span>
                    <span
                      class="bar-drawn"
                      aria-hidden="true"
                      style={{
                        width: `${(100 * (numbers[0] ?? 0)) / most}%`,
                        backgroundColor: colour ?? 'var(--accent)',
                      }}
                    />
                  </div>
                </th>
                {numbers.map((number, index) => (
                  <td key={columns[index + 1]} class="number">
                    {number.toLocaleString(language)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {note && <p class="hint">{note}</p>}
    </section>
  );
}
