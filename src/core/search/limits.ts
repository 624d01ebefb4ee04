/** Characters of a question that are read: more than a question needs; the rest of a longer one is not searched. */
export const LONGEST_QUERY = 400;
