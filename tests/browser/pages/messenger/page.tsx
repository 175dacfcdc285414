/** @jsxImportSource react */
import { Conversation } from '../facebook/chat.tsx';
import { Avatar } from '../kit/icons.tsx';
import { mount } from '../kit/mount.tsx';
import '../facebook/facebook.css';
import './messenger.css';

const Messenger = () => (
  <div className="messenger-app">
    <nav aria-label="Chats">
      <h1>Chats</h1>
      {['Alex Kim', 'Mary Okafor', 'Martin Hale'].map((name) => (
        <p key={name}>
          <Avatar name={name} size={48} /> {name}
        </p>
      ))}
    </nav>
    <main role="main">
      <Conversation where="messenger" partner="Alex Kim" />
    </main>
  </div>
);

mount(<Messenger />);
