/** Around a shape the prefilter knows start and end of the value: little more has to be looked at. */
export const shapeMargin = 24;
