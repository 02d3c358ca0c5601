/** The mark: a chain of three, the last of which is what is looked at. The same as icon.svg. */
export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 32 32" width="32" height="32" aria-hidden="true">
      <rect width="32" height="32" rx="8" fill="#0d5563" />
      <path
        d="M8 22 C13 22 11 11 16 11 S20 20 24 10"
        fill="none"
        stroke="#fff"
        stroke-width="2.5"
        stroke-linecap="round"
      />
      <circle cx="8" cy="22" r="3.5" fill="#f4952b" />
      <circle cx="16" cy="11.5" r="3.5" fill="#c2ceff" />
      <circle cx="24" cy="10" r="4" fill="#fff" />
    </svg>
  );
}
