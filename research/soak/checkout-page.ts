import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * A checkout that makes its form anew every second, as careless frameworks do: new nodes with new generated ids and names, a new shadow root,
 * and at every fifth time one more question.
 */
const CHECKOUT = `<!doctype html><html lang=en><head><title>Checkout</title></head><body><h1>Checkout</h1><main></main><script>
  const LABELS = ['First name *', 'Last name *', 'Street and number *', 'Postal code *', 'City *', 'Phone (optional)', 'E-mail *', 'Company (optional)'];
  let made = 10000, renders = 0;
  const field = (label) => { made += 1; return '<div class="row-' + made + '"><label for="f' + made + '">' + label + '</label><input id="f' + made + '" name="n' + made + '"></div>'; };
  function render() {
    renders += 1;
    const labels = renders % 5 === 0 ? [...LABELS, 'Date of birth'] : LABELS;
    const main = document.querySelector('main');
    main.innerHTML = '<form action="/order">' + labels.map(field).join('') + '<x-address></x-address><select name="s' + made + '"><option>Norway<option>China</select><button>Place order</button></form>';
    main.querySelector('x-address').attachShadow({ mode: 'open' }).innerHTML = field('Delivery note');
  }
  render(); setInterval(render, 1000);
</script></body></html>`;

/** A page that another tab visits and leaves. */
const VISITED =
  '<!doctype html><html lang=en><head><title>Sign in</title></head><body><form><label>E-mail <input name=email></label><label>Password <input type=password></label><button>Sign in</button></form></body></html>';

/** The served pages. */
export interface CheckoutServer {
  checkout: string;
  visited: string;
  close(): void;
}

/** Serves the checkout and the visited page on the loopback address. */
export async function serveCheckout(): Promise<CheckoutServer> {
  const server = createServer((request, response) => {
    response
      .setHeader('content-type', 'text/html; charset=utf-8')
      .end(request.url?.startsWith('/visited') ? VISITED : CHECKOUT);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    checkout: `http://127.0.0.1:${port}/checkout`,
    visited: `http://127.0.0.1:${port}/visited`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
