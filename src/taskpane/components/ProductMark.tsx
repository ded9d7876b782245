/** The product's picture, the same as on the ribbon. */
export function ProductMark() {
  return (
    <svg width="20" height="20" viewBox="0 0 32 32" aria-hidden="true">
      <rect x="1" y="1" width="30" height="30" rx="6" fill="#0F6C5C" />
      <rect x="7" y="16" width="4" height="9" rx="1" fill="#FFFFFF" />
      <rect x="14" y="20" width="4" height="5" rx="1" fill="#F2B49A" />
      <rect x="21" y="12" width="4" height="13" rx="1" fill="#FFFFFF" />
      <path
        d="M7 12 L14 7 L18 10 L25 5"
        fill="none"
        stroke="#FFFFFF"
        strokeWidth="2"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
