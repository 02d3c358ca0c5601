import type { ComponentChildren } from 'preact';
import './bars.css';

interface BarsProps {
  title: string;
  /** What the rows are, and what is counted. */
  heads: readonly [string, string];
  rows: readonly { key: string; label: ComponentChildren; count: number; colour?: string }[];
}

/** A bar chart that is a table: each row's number stands beside its bar. */
export function Bars({ title, heads, rows }: BarsProps) {
  const most = Math.max(1, ...rows.map(({ count }) => count));
  return (
    <section class="bars">
      <h2>{title}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{heads[0]}</th>
            <th scope="col" class="number">
              {heads[1]}
            </th>
            <td />
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, label, count, colour }) => (
            <tr key={key}>
              <th scope="row">{label}</th>
              <td class="number">{count}</td>
              <td class="bar" aria-hidden="true">
                <span style={{ width: `${(100 * count) / most}%`, ...(colour && { background: colour }) }} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
