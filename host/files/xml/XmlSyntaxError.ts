/** Thrown for a part that is not well-formed, or says of itself what cannot be. */
export class XmlSyntaxError extends Error {}

/** Thrown for a part that is larger than a part of a workbook can be for a reason. */
export class XmlLimitError extends Error {}

/** Thrown for a part that is nested deeper than any part of a workbook is. */
export class XmlDepthError extends XmlLimitError {
  constructor(readonly maximum: number) {
    super(`More than ${maximum} levels`);
  }
}
