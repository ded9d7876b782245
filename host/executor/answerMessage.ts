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

/** What is remembered of one request, for tests that count. The cells themselves are not: they would fill memory. */
export interface RequestRecord {
  readonly actions: number;
  /** How often each member was called, set or walked through, by its name on the wire: `GetRange`, `Values`. */
  readonly members: ReadonlyMap<string, number>;
  readonly bytes: number;
  readonly responseBytes: number;
  /** Error of the channel; 0 where Excel answered. */
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
  const note = (error: number, responseBytes: number) =>
    record({ actions: body.Actions.length, members: countMembers(body), bytes, responseBytes, error });
  const failed = (error: number, responseBytes = 0): MessageAnswer => {
    note(error, responseBytes);
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
  if (responseBytes > maximumBytes) return failed(channelErrors.responseTooLarge, responseBytes);
  note(0, responseBytes);
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

function countMembers(body: RequestBody): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { Name: name } of [...body.Actions, ...Object.values(body.ObjectPaths)]) {
    if (name !== '') counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
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
