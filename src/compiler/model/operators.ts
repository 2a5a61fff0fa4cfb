/** The operators of a filter on one property, by the name that clients use. */
export const operators = {
  eq: '=',
  in: 'IN',
  lt: '<',
  lte: '<=',
  gt: '>',
  gte: '>=',
  contains: 'contains',
  startsWith: 'startsWith',
} as const;
