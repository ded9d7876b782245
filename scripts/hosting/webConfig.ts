import { escapeXml } from '../../host/files/xml/text';
import { contentTypes, ownHeaders, usualHeaders } from './hostingRules';
import type { Site } from './Site';

/** A web.config for the folder of the site in IIS, which knows headers by file, not by the look of a name. */
export function webConfig({ files }: Site): string {
  const types = Object.entries(contentTypes).flatMap(([ending, type]) => [
    `      <remove fileExtension=".${ending}" />`,
    `      <mimeMap fileExtension=".${ending}" mimeType="${type}" />`,
  ]);
  const others = files.filter((file) => Object.keys(ownHeaders(file)).length > 0);
  return `<?xml version="1.0" encoding="utf-8"?>
<configuration>
  <system.webServer>
    <staticContent>
${types.join('\n')}
    </staticContent>
    <httpProtocol>
      <customHeaders>
${headerElements(usualHeaders, 8)}
      </customHeaders>
    </httpProtocol>
  </system.webServer>
${others.map((file) => location(file, ownHeaders(file))).join('\n')}
</configuration>
`;
}

type Headers = Readonly<Record<string, string>>;

function location(file: string, own: Headers): string {
  return `  <location path="${escapeXml(file)}">
    <system.webServer>
      <httpProtocol>
        <customHeaders>
${headerElements(own, 10)}
        </customHeaders>
      </httpProtocol>
    </system.webServer>
  </location>`;
}

/** What is inherited from above would otherwise be there twice, which IIS refuses. */
function headerElements(headers: Headers, indent: number): string {
  const lines = Object.entries(headers).flatMap(([name, value]) => [
    `<remove name="${name}" />`,
    `<add name="${name}" value="${escapeXml(value)}" />`,
  ]);
  return lines.map((line) => `${' '.repeat(indent)}${line}`).join('\n');
}
