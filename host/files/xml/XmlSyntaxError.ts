/** Thrown for a part that is not well-formed, or says of itself what cannot be. */
export class XmlSyntaxError extends Error {}

/** Thrown for a part that is nested deeper, or is larger, than a part of a workbook can be for a reason. */
export class XmlLimitError extends Error {}
