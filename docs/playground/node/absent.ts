/**
 * Stands for modules of Node that the page's code never reaches: reading a path, and the unzipping that a package
 * for old Word files brings along. What would use one of them fails at once, by the name that is not there.
 */
export default {};
