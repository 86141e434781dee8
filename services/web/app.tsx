import { useEffect } from 'preact/hooks';
import { followOwnLinks, useAddress } from './addresses/navigation.ts';
import { Header } from './parts/header.tsx';
import { KeyDialog } from './parts/key-dialog.tsx';
import { focusQuestion } from './parts/question-box.tsx';
import { viewOf } from './views/views.tsx';

/** The whole page: the head that every view has, and the view that the address names. */
export function App() {
  const address = useAddress();
  useEffect(() => {
    document.addEventListener('click', followOwnLinks);
    document.addEventListener('keydown', focusQuestion);
    return () => {
      document.removeEventListener('click', followOwnLinks);
      document.removeEventListener('keydown', focusQuestion);
    };
  }, []);
  return (
    <>
      <a class="skip" href="#content">
        Skip to the content
      </a>
      <Header address={address} />
      <main id="content" tabIndex={-1}>
        {viewOf(address)}
      </main>
      <KeyDialog />
    </>
  );
}
