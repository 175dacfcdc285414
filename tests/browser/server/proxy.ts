import { createServer, type Server } from 'node:http';
import { connect } from 'node:net';

/**
 * A CONNECT proxy that leads every tunnel, whatever its host, to one port of this machine.
 * Firefox has no resolver rules; this is how it finds the practice pages under the sites' real names.
 */
export function createProxy(port: number): Server {
  return createServer((_request, response) => response.writeHead(502).end()).on('connect', (_request, socket, head) => {
    const upstream = connect(port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      upstream.write(head);
      upstream.pipe(socket).pipe(upstream);
    });
    upstream.on('error', () => socket.destroy());
    socket.on('error', () => upstream.destroy());
  });
}
