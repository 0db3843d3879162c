// A provider of school accounts, for the length of one story: a real one, with a page of its own on which somebody
// says who they are. Its accounts are what the story says.

import { type Server as Http } from 'node:http';
import type { AddressInfo } from 'node:net';

import Provider from 'oidc-provider';

export interface Account {
  email: string;
  email_verified: boolean;
}

export class SchoolProvider {
  private constructor(private readonly listens: Http, readonly issuer: string) {}

  /** Listens at once; people are sent back to the address that `register` is told. */
  static async start(port: number, back: string, accounts: Record<string, Account>): Promise<SchoolProvider> {
    const issuer = `http://127.0.0.1:${port}`;
    const provider = new Provider(issuer, {
      clients: [{
        client_id: 'fifth',
        client_secret: 'a secret that only the two know',
        redirect_uris: [back],
        response_types: ['code'],
        grant_types: ['authorization_code'],
      }],
      claims: { openid: ['sub'], email: ['email', 'email_verified'] },
      // As Google and Microsoft do it: the address stands in the token itself.
      conformIdTokenClaims: false,
      pkce: { required: () => true },
      cookies: { keys: ['a key for one story'] },
      findAccount: (_, sub) => ({ accountId: sub, claims: () => ({ sub, ...accounts[sub] }) }),
      ttl: { Session: 60, Interaction: 60, Grant: 60, AuthorizationCode: 60, IdToken: 60, AccessToken: 60 },
    });
    const listens = provider.listen(port, '127.0.0.1');
    await new Promise((resolve) => listens.once('listening', resolve));
    return new SchoolProvider(listens, `http://127.0.0.1:${(listens.address() as AddressInfo).port}`);
  }

  stop(): void {
    this.listens.closeAllConnections();
    this.listens.close();
  }
}
