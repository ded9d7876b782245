/** Messages of office.js's cross-window channel: JSON text by `postMessage`. */
export interface ChannelMessage {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _actionType: number;
  readonly _data: unknown;
}

export const MessageType = { request: 0, response: 1 } as const;
export const ActionType = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;
export const ResponseType = { forCalling: 0, forEventing: 1 } as const;

/** Numbers of the calls that go through `executeMethod`. */
export const Dispatch = {
  richApiRequest: 93,
  loadSettings: 75,
  saveSettings: 76,
  commandCompleted: 94,
} as const;

/** Answered where the stand-in has no such call: "operation not supported". */
export const NOT_SUPPORTED = 5007;

/** Data of `executeMethod`. */
export interface ExecuteData {
  readonly DdaMethod: { readonly DispatchId: number };
  /** Id of the ribbon command that is completed. */
  readonly '0'?: unknown;
  readonly ArrayData?: readonly unknown[];
  readonly DdaSettingsMethod?: { readonly Properties?: readonly (readonly [string, string])[] };
}

/** The message in a text, or undefined for anything that office.js did not send. */
export function parseMessage(text: unknown): ChannelMessage | undefined {
  if (typeof text !== 'string' || !text.startsWith('{')) return undefined;
  try {
    const message = JSON.parse(text) as Partial<ChannelMessage>;
    return message._conversationId !== undefined && message._messageType === MessageType.request
      ? (message as ChannelMessage)
      : undefined;
  } catch {
    return undefined;
  }
}

/** The text that answers a message, or tells of an event that the message registered for. */
export function responseText(
  to: ChannelMessage,
  data: unknown,
  responseType: number,
  origin: string,
): string {
  return JSON.stringify({
    _messageType: MessageType.response,
    _actionName: to._actionName,
    _conversationId: to._conversationId,
    _correlationId: to._correlationId,
    _origin: origin,
    _errorCode: 0,
    _responseType: responseType,
    _serializerVersion: 1,
    _data: data,
  });
}
