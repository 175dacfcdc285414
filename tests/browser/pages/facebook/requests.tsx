/** @jsxImportSource react */
import { useState } from 'react';
import { Avatar } from '../kit/icons.tsx';
import { send } from '../kit/record.ts';
import { DivButton } from './button.tsx';
import { FRIENDS } from './people.ts';

/** Requests to become friends: a card for each, with two controls whose words every language has of its own. */
export function Requests() {
  const [open, setOpen] = useState<readonly string[]>(FRIENDS);
  const answer = (what: string, name: string): void => {
    send('requests', `${what} ${name}`);
    setOpen((old) => old.filter((each) => each !== name));
  };
  return (
    <main role="main" className="fb-feed">
      <h1>Solicitudes de amistad</h1>
      {open.map((name) => (
        <div key={name} className="fb-card" data-request={name}>
          <div className="fb-author">
            <Avatar name={name} />
            <a role="link" href={`/${name.replace(' ', '.').toLowerCase()}?ref=requests`}>
              {name}
            </a>
          </div>
          <DivButton label="Confirmar" className="fb-wide" onPress={() => answer('confirmed', name)}>
            Confirmar
          </DivButton>
          <DivButton label="Eliminar" className="fb-wide" onPress={() => answer('deleted', name)}>
            Eliminar
          </DivButton>
        </div>
      ))}
    </main>
  );
}
