/** An error as Excel answers it: a code of `Excel.ErrorCodes`, its text, and where it happened. */
export class ExcelError extends Error {
  /** Filled in by the executor: `Worksheet.getRange`. */
  location: string | undefined;

  constructor(
    readonly code: string,
    message: string,
    readonly httpStatus = 400,
  ) {
    super(message);
    this.name = 'ExcelError';
  }
}

export function itemNotFound(): ExcelError {
  return new ExcelError('ItemNotFound', "The requested resource doesn't exist.", 404);
}

export function itemAlreadyExists(): ExcelError {
  return new ExcelError('ItemAlreadyExists', 'The resource being created already exists.', 409);
}

export function invalidArgument(
  message = 'The argument is invalid or missing or has an incorrect format.',
): ExcelError {
  return new ExcelError('InvalidArgument', message);
}

export function sizeMismatch(): ExcelError {
  return invalidArgument(
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );
}

export function invalidOperation(message = 'The operation attempted is invalid on the object.'): ExcelError {
  return new ExcelError('InvalidOperation', message);
}

export function accessDenied(): ExcelError {
  return new ExcelError('AccessDenied', 'You cannot perform the requested operation.', 403);
}

export function rangeTooLarge(): ExcelError {
  return new ExcelError(
    'RangeExceedsLimit',
    'The cell count in the range has exceeded the maximum supported number.',
  );
}

/** The member belongs to a requirement set that this host does not have. */
export function notInRequirementSet(): ExcelError {
  return new ExcelError(
    'ApiNotFound',
    'The API you are trying to use could not be found. It may be available in a newer version of Excel.',
    404,
  );
}

/** Excel has the member and the stand-in has not: loud, so that no call passes in silence. */
export function notImplemented(member: string): ExcelError {
  return new MissingInStandIn('ApiNotFound', `The stand-in for Excel does not implement ${member}.`, 404);
}

/** An error that Excel would not give. */
export class MissingInStandIn extends ExcelError {}
