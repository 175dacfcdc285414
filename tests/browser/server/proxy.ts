import { createServer, type Server } from 'node:http';
import { connect } from 'node:net';

/**
 * A CONNECT proxy that leads every tunnel, whatever its host, to one port of this machine.
 * Each is reported with the host and port it was meant for. Firefox has no resolver rules; this is how it finds the
 * practice pages under the sites' real names.
 */
export function createProxy(port: number, onTunnel: (host: string) => void): Server {
  return createServer((_request, response) => response.writeHead(502).end()).on('connect', (request, socket, head) => {
    onTunnel(request.url ?? '');
    const upstream = connect(port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      upstream.write(head);
      upstream.pipe(socket).pipe(upstream);
    });
    upstream.on('error', () => socket.destroy());
    socket.on('error', () => upstream.destroy());
  });
}
