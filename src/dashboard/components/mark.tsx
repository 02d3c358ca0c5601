import icon from '../icon.svg';

/** The mark: a chain of three, the last of which is what is looked at. The browser's tab shows the same file. */
export const Mark = () => <img class="mark" src={icon} width="32" height="32" alt="" />;
