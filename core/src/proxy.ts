/** The proxy through which services elsewhere are reached, as other programs take it from the environment. */
import { VizzyError } from './errors.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** The variables that name a proxy, in the order in which curl and others read them. */
const names = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY'] as const;

function checkAddress(name: string, address: string): URL {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url?.protocol === 'http:' || url?.protocol === 'https:') return url;
  throw new VizzyError('configuration', `${name} must be the http:// or https:// address of a proxy`);
}

/**
 * Sends what this process fetches through the proxy of `HTTPS_PROXY` and `HTTP_PROXY`, except to the hosts of `NO_PROXY`;
 * Node 20 does not by itself. A surface whose client has an agent of its own does not go through it. Resolves to the proxy's host, or undefined when there is none. Throws `VizzyError`
 * `configuration` for an address that is none; it may have a password, so it is not repeated.
 */
export async function useProxy(env: Environment): Promise<string | undefined> {
  const given = names.flatMap((name) => {
    const address = env[name]?.trim();
    return address ? [{ name, url: checkAddress(name, address) }] : [];
  });
  const find = (protocol: string) => given.find(({ name }) => name.toLowerCase() === `${protocol}_proxy`)?.url;
  const http = find('http');
  const https = find('https') ?? http;
  if (!https) return undefined;
  // Loaded only where there is a proxy: its fetch is not needed otherwise.
  const { EnvHttpProxyAgent, setGlobalDispatcher } = await import('undici');
  const noProxy = env['no_proxy'] ?? env['NO_PROXY'] ?? '';
  setGlobalDispatcher(
    new EnvHttpProxyAgent({ httpsProxy: https.href, ...(http ? { httpProxy: http.href } : {}), noProxy }),
  );
  return https.host;
}
