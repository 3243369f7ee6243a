export const catalytic = {};
