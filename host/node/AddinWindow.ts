import { constants, createContext } from 'node:vm';
import type { Context } from 'node:vm';
import { runOfficeScript } from './officeScripts';
import { createStorage, createTimers, SchedulingTimers } from './browserParts';

interface ScriptElement {
  tagName: string;
  src?: string;
  id?: string;
  onload?: () => void;
  onerror?: (error: unknown) => void;
}

type MessageListener = (event: { data: string; origin: string; source: unknown }) => void;

/** The folder that office.js believes it was loaded from. */
const SCRIPT_FOLDER = '/office-js/';

/** As much of a browser window as office.js needs to load and to talk to its parent: no page, no drawing. */
export class AddinWindow {
  /** The global object itself: a copy of another one would cost office.js 0.2 µs whenever it says `Array`. */
  readonly window: Context & Record<string, unknown> = createContext(constants.DONT_CONTEXTIFY);
  /** Told every text that office.js posts to its parent. */
  onPosted: (text: string) => void = () => undefined;
  /** Texts posted either way and scripts asked for, since the start. */
  exchanges = 0;
  private readonly listeners: MessageListener[] = [];
  private readonly scripts: ScriptElement[];
  private readonly timers: SchedulingTimers = createTimers();
  private readonly parent = {
    postMessage: (text: string) => {
      this.exchanges += 1;
      setImmediate(() => this.onPosted(text));
    },
  };
  private closed = false;

  constructor(private readonly origin: string) {
    this.scripts = [{ ...this.createElement('script'), src: `${origin}${SCRIPT_FOLDER}office.debug.js` }];
    Object.assign(this.window, this.parts());
    for (const name of ['window', 'self', 'top']) this.window[name] = this.window;
  }

  /** Posts a text to office.js, as its parent window would. */
  deliver(text: string): void {
    this.exchanges += 1;
    setImmediate(() => {
      if (this.closed) return;
      for (const listener of [...this.listeners]) {
        listener({ data: text, origin: this.origin, source: this.parent });
      }
    });
  }

  close(): void {
    this.closed = true;
    this.timers.clearAll();
    this.listeners.length = 0;
  }

  private parts(): Record<string, unknown> {
    const url = new URL('/taskpane.html', this.origin);
    const { href, protocol, host, hostname, pathname } = url;
    const location = {
      href,
      protocol,
      host,
      hostname,
      pathname,
      origin: this.origin,
      search: '',
      hash: '',
      port: '',
    };
    return {
      // Results must be ordinary objects of the caller, not of another context.
      ...{ JSON, Promise, Error, Date, Map, Set },
      ...{ console, performance, URL, URLSearchParams, Blob, FormData, Headers },
      ...this.timers.functions,
      location,
      parent: this.parent,
      document: this.document(location),
      navigator: { userAgent: 'Node', platform: '', language: 'en-US', languages: ['en-US'] },
      sessionStorage: createStorage(),
      localStorage: createStorage(),
      history: {},
      external: {},
      opener: null,
      MessageEvent: class {},
      Event: class {},
      XMLHttpRequest: class {},
      fetch: () => Promise.reject(new Error('The stand-in for Excel has no network.')),
      addEventListener: (type: string, listener: MessageListener) => {
        if (type === 'message') this.listeners.push(listener);
      },
      removeEventListener: (_type: string, listener: MessageListener) => {
        const index = this.listeners.indexOf(listener);
        if (index >= 0) this.listeners.splice(index, 1);
      },
      open: () => null,
      close: () => undefined,
      focus: () => undefined,
      blur: () => undefined,
      postMessage: () => undefined,
    };
  }

  private document(location: Record<string, unknown>): Record<string, unknown> {
    const head = this.createElement('head');
    const body = this.createElement('body');
    const byTag: Record<string, unknown[]> = { script: this.scripts, head: [head], body: [body] };
    return {
      head,
      body,
      location,
      documentElement: this.createElement('html'),
      domain: location['hostname'],
      URL: location['href'],
      cookie: '',
      readyState: 'complete',
      hasFocus: () => true,
      createElement: (tag: string) => this.createElement(tag),
      getElementsByTagName: (tag: string) => byTag[tag] ?? [],
      getElementById: (id: string) => this.scripts.find((script) => script.id === id) ?? null,
      querySelector: () => null,
      querySelectorAll: () => [],
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    };
  }

  private createElement(tag: string): ScriptElement & Record<string, unknown> {
    if (tag === 'a') return this.createAnchor();
    const attributes = new Map<string, string>();
    const element: ScriptElement & Record<string, unknown> = {
      tagName: tag.toUpperCase(),
      style: {},
      setAttribute: (name: string, value: string) => {
        attributes.set(name, value);
        if (name === 'src' || name === 'id') element[name] = value;
      },
      getAttribute: (name: string) => attributes.get(name) ?? null,
      appendChild: (child: ScriptElement) => this.append(child),
      addEventListener: () => undefined,
    };
    return element;
  }

  /** office.js takes addresses apart with an anchor element. */
  private createAnchor(): ScriptElement & Record<string, unknown> {
    let url = new URL(this.origin);
    const { origin } = this;
    const anchor = { tagName: 'A' };
    Object.defineProperty(anchor, 'href', {
      get: () => url.href,
      set: (value: string) => {
        if (URL.canParse(value, origin)) url = new URL(value, origin);
      },
    });
    for (const part of ['hostname', 'protocol', 'port', 'host', 'pathname', 'search', 'hash'] as const) {
      Object.defineProperty(anchor, part, { get: () => url[part] });
    }
    return anchor as ScriptElement & Record<string, unknown>;
  }

  /** A script that is added to the page is taken from the installed package. */
  private append(child: ScriptElement): ScriptElement {
    if (child.tagName !== 'SCRIPT' || child.src === undefined) return child;
    this.scripts.push(child);
    this.exchanges += 1;
    const path = new URL(child.src).pathname.replace(SCRIPT_FOLDER, '');
    setImmediate(() => {
      if (this.closed) return;
      try {
        runOfficeScript(path, this.window);
      } catch (error) {
        child.onerror?.(error);
        throw error;
      }
      child.onload?.();
    });
    return child;
  }
}
