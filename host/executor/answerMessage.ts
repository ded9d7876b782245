import { answerRequest } from './answerRequest';
import type { ExcelSession } from './ExcelSession';
import { channelErrors } from './FaultPlan';
import type { FaultPlan } from './FaultPlan';
import { ActionType, ObjectPathType } from './protocol';
import type { RequestBody, ResponseBody } from './protocol';

/** Excel on the web takes and gives at most 5 MB at a time. */
export const MAXIMUM_PAYLOAD_BYTES = 5 * 1024 * 1024;

/** Answer to the 13-element message of `executeRichApiRequestAsync`: a status with headers and body, or an error. */
export type MessageAnswer =
  | { readonly Error: 0; readonly Data: readonly [status: number, headers: readonly string[], body: string] }
  | { readonly Error: number };

/** What is remembered of one request, for tests that count and for logs. */
export interface RequestRecord {
  readonly body: RequestBody;
  readonly bytes: number;
  readonly response: ResponseBody | undefined;
  readonly responseBytes: number;
  readonly error: number;
}

/** Answers one message within Excel's limits, unless a fault is planned for it. */
export function answerMessage(
  message: readonly unknown[],
  session: ExcelSession,
  faults: FaultPlan,
  maximumBytes: number,
  record: (request: RequestRecord) => void,
): MessageAnswer {
  const text = String(message[4]);
  const bytes = byteLength(text);
  const body = JSON.parse(text) as RequestBody;
  const fault = isOwnBusiness(body) ? undefined : faults.next();
  const failed = (error: number, response?: ResponseBody, responseBytes = 0): MessageAnswer => {
    record({ body, bytes, response, responseBytes, error });
    return { Error: error };
  };
  if (bytes > maximumBytes) return failed(channelErrors.requestTooLarge);
  if (fault !== undefined && typeof fault.error === 'string') {
    if (fault.afterwards) answerRequest(body, session);
    return failed(channelErrors[fault.error]);
  }
  const response =
    fault === undefined
      ? answerRequest(body, session)
      : failedResponse(fault.error, body, session, fault.afterwards);
  const answer = JSON.stringify(response);
  const responseBytes = byteLength(answer);
  if (responseBytes > maximumBytes) return failed(channelErrors.responseTooLarge, response, responseBytes);
  record({ body, bytes, response, responseBytes, error: 0 });
  return { Error: 0, Data: [200, ['Content-Type', 'application/json'], answer] };
}

function failedResponse(
  error: unknown,
  body: RequestBody,
  session: ExcelSession,
  afterwards: boolean | undefined,
): ResponseBody {
  const { code, message } = error as { code: string; message: string };
  if (afterwards) answerRequest(body, session);
  return {
    Results: [],
    Error: { Code: code, Message: message, Location: null, ActionIndex: 0, HttpStatusCode: 500 },
  };
}

/** Readiness messages and the release of references, which office.js sends by itself. */
function isOwnBusiness(body: RequestBody): boolean {
  const paths = Object.values(body.ObjectPaths);
  if (paths.some((path) => path.ObjectPathType === ObjectPathType.NewObject)) return true;
  const calls = body.Actions.filter((action) => action.ActionType !== ActionType.Instantiate);
  return calls.length > 0 && calls.every((action) => action.Name === '_RemoveReference');
}

/** Length in UTF-8. Most bodies are ASCII, so that counting is cheaper than encoding. */
export function byteLength(text: string): number {
  let bytes = text.length;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code < 0x80) continue;
    if (code < 0x800) {
      bytes += 1;
    } else if (code >= 0xd800 && code < 0xdc00) {
      bytes += 2;
      index += 1;
    } else {
      bytes += 2;
    }
  }
  return bytes;
}
