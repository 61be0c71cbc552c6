import { createHmac, randomBytes } from 'node:crypto';

const HOUR = 3_600_000;
/** Clients remembered at the same time; the one not seen for longest is forgotten first. */
const CLIENTS = 50_000;

export type Limits = {
  /** Takes one request of this client; 0 when allowed, otherwise the seconds to wait. */
  take(client: string, now: number): number;
};

/** The first four groups of an IPv6 address: the network that one connection is usually given. */
function network64(address: string): string {
  const [head = '', tail] = address.split('::');
  const front = head.split(':').filter(Boolean);
  const back = tail?.split(':').filter(Boolean) ?? [];
  const gap = tail === undefined ? 0 : Math.max(0, 8 - front.length - back.length);
  const groups = [...front, ...Array<string>(gap).fill('0'), ...back];
  return groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':');
}

/**
 * Makes the function that turns an address into a name for the client. The name cannot be turned back: its key lives only
 * in memory and is made anew at every start. IPv6 addresses of one /64 network are one client.
 */
export function createClientNames(): (address: string) => string {
  const key = randomBytes(32);
  return (address) => {
    const plain = address.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '');
    const network = plain.includes(':') ? network64(plain) : plain;
    return createHmac('sha256', key).update(network).digest('base64url').slice(0, 22);
  };
}

type Bucket = { tokens: number; at: number };

function refill(bucket: Bucket, perHour: number, most: number, now: number): Bucket {
  const gained = (Math.max(0, now - bucket.at) / HOUR) * perHour;
  return { tokens: Math.min(most, bucket.tokens + gained), at: now };
}
const secondsUntilToken = ({ tokens }: Bucket, perHour: number): number =>
  Math.ceil(((1 - tokens) * 3600) / perHour);

/** Token buckets in memory: `perHour` and `burst` for each client, `totalPerHour` for all together. */
export function createLimits(perHour: number, burst: number, totalPerHour: number): Limits {
  const clients = new Map<string, Bucket>();
  let total: Bucket | undefined;
  return {
    take(client, now) {
      const own = refill(clients.get(client) ?? { tokens: burst, at: now }, perHour, burst, now);
      total = refill(total ?? { tokens: totalPerHour, at: now }, totalPerHour, totalPerHour, now);
      const wait = Math.max(
        own.tokens < 1 ? secondsUntilToken(own, perHour) : 0,
        total.tokens < 1 ? secondsUntilToken(total, totalPerHour) : 0,
      );
      if (wait === 0) {
        own.tokens -= 1;
        total.tokens -= 1;
      }
      clients.delete(client);
      clients.set(client, own);
      const oldest = clients.keys().next().value;
      if (clients.size > CLIENTS && oldest !== undefined) clients.delete(oldest);
      return wait;
    },
  };
}
