// The proxy that stands before many servers: nginx as Debian ships it, with nothing but `proxy_pass`.

import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

export class Nginx {
  private constructor(
    private readonly running: ChildProcess,
    private readonly folder: string,
  ) {}

  /** Listens there, with TLS or without, and hands everything on to the server. */
  static async before(server: string, port: number, tls: boolean): Promise<Nginx> {
    const folder = mkdtempSync(path.join(tmpdir(), 'fifth-nginx-'));
    const at = (name: string) => path.join(folder, name);
    if (tls) {
      const to = ['-keyout', at('key.pem'), '-out', at('certificate.pem'), '-subj', '/CN=localhost', '-days', '2'];
      execFileSync('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', ...to], { stdio: 'ignore' });
    }
    const secure = tls ? `ssl_certificate ${at('certificate.pem')}; ssl_certificate_key ${at('key.pem')};` : '';
    writeFileSync(
      at('nginx.conf'),
      `daemon off; pid ${at('pid')}; error_log ${at('error.log')}; events {}
      http {
        access_log off;
        ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((one) => `${one}_temp_path ${at(one)};`).join(' ')}
        server {
          listen 127.0.0.1:${port}${tls ? ' ssl' : ''}; ${secure}
          location / { proxy_pass ${server}; }
        }
      }`,
    );
    const running = spawn('/usr/sbin/nginx', ['-c', at('nginx.conf'), '-e', at('error.log')], { stdio: 'ignore' });
    process.once('exit', () => running.kill('SIGKILL'));
    await listens(port);
    return new Nginx(running, folder);
  }

  async stop(): Promise<void> {
    const ended = once(this.running, 'exit');
    this.running.kill('SIGTERM');
    await ended;
    rmSync(this.folder, { recursive: true, force: true });
  }
}

async function listens(port: number): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    const socket = connect(port, '127.0.0.1');
    const there = await Promise.race([once(socket, 'connect').then(() => true), once(socket, 'error').then(() => false)]).catch(() => false);
    socket.destroy();
    if (there) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`nginx does not listen on ${port}`);
}
