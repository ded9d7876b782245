/** A p-value, or a q-value where many things are tested at once, below this is spoken of as more than chance. */
export const significanceLevel = 0.05;
