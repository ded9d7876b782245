/** What Excel reads from the add-in's `functions.json`, as far as it decides how a function is called. */
export interface FunctionsMetadata {
  readonly functions: readonly FunctionMetadata[];
  /** Errors in cells are passed on; otherwise the formula shows the error and the function is not called. */
  readonly allowErrorForDataTypeAny?: boolean;
}

export interface FunctionMetadata {
  readonly id: string;
  /** As typed, without the namespace. */
  readonly name: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly options?: { readonly cancelable?: boolean; readonly requiresParameterAddresses?: boolean };
}

export interface ParameterMetadata {
  readonly name: string;
  readonly dimensionality?: 'scalar' | 'matrix' | string;
  readonly optional?: boolean;
  readonly repeating?: boolean;
}
