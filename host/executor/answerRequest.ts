import { answerQuery } from './answerQuery';
import { ExcelError, MissingInStandIn } from './ExcelError';
import type { ExcelSession } from './ExcelSession';
import { HostObject } from './HostObject';
import { call, describe, identity, writeProperty } from './members';
import { ObjectPaths } from './ObjectPaths';
import { ActionType } from './protocol';
import type { Action, RequestBody, ResponseBody } from './protocol';

/**
 * Carries out the actions of one `ProcessQuery` in order. The first one that fails ends the request with its error;
 * what was done before it stays done, as in Excel.
 */
export function answerRequest(body: RequestBody, session: ExcelSession): ResponseBody {
  const paths = new ObjectPaths(body.ObjectPaths, session);
  const response: ResponseBody = { Results: [] };
  for (const [index, action] of body.Actions.entries()) {
    try {
      response.Results.push({ ActionId: action.Id, Value: perform(action, paths, session) ?? null });
      if (action.ActionType === ActionType.Trace) (response.TraceIds ??= []).push(action.Id);
    } catch (error) {
      noteGap(error, session);
      response.Error = describeError(error, index);
      break;
    }
  }
  return response;
}

function perform(action: Action, paths: ObjectPaths, session: ExcelSession): unknown {
  if (action.ActionType === ActionType.Trace) return null;
  const object = paths.resolve(action.ObjectPathId);
  if (object === null) return null;
  switch (action.ActionType) {
    case ActionType.Instantiate:
      return identity(object, session);
    case ActionType.Query:
      return answerQuery(object, action.QueryInfo ?? {}, session);
    case ActionType.Method: {
      const result = call(object, action.Name, paths.argumentsOf(action.ArgumentInfo), session);
      return result instanceof HostObject ? null : result;
    }
    case ActionType.SetProperty:
      writeProperty(object, action.Name, paths.argumentsOf(action.ArgumentInfo)[0], session);
      return null;
    case ActionType.Update:
      update(object, action.ObjectState ?? {}, session);
      return null;
    default:
      throw new ExcelError(
        'GeneralException',
        `The stand-in for Excel does not know action ${action.ActionType}.`,
      );
  }
}

/** `object.update({...})`: several properties under their public names. */
function update(object: HostObject, state: Readonly<Record<string, unknown>>, session: ExcelSession): void {
  const { members } = describe(object, session);
  for (const [name, value] of Object.entries(state)) {
    writeProperty(object, members.get(name.toLowerCase())?.wireName ?? name, value, session);
  }
}

/** An add-in may go on after an error; tests can still see that it met something the stand-in lacks. */
function noteGap(error: unknown, session: ExcelSession): void {
  if (error instanceof ExcelError && !(error instanceof MissingInStandIn)) return;
  session.gaps.push(error instanceof Error ? error.message : String(error));
}

/** A mistake of the stand-in itself is told apart from an error of Excel by its text. */
function describeError(error: unknown, actionIndex: number): ResponseBody['Error'] {
  if (error instanceof ExcelError) {
    return {
      Code: error.code,
      Message: error.message,
      Location: error.location ?? null,
      ActionIndex: actionIndex,
      HttpStatusCode: error.httpStatus,
    };
  }
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return {
    Code: 'GeneralException',
    Message: `The stand-in for Excel failed: ${detail}`,
    Location: null,
    ActionIndex: actionIndex,
    HttpStatusCode: 500,
  };
}
