// A passkey of a member of staff: made on this device, or used to come in. The portal asks, the device answers, and the
// portal judges the answer.

type Answer = { id: string; [more: string]: unknown };

const FOLDER = 'personeel/passkey/';

function bytes(text: string): ArrayBuffer {
  const plain = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(plain, (it) => it.charCodeAt(0)).buffer;
}

function text(buffer: ArrayBuffer): string {
  const plain = btoa(String.fromCharCode(...new Uint8Array(buffer)));
  return plain.replaceAll('=', '').replaceAll('+', '-').replaceAll('/', '_');
}

async function send(what: string, body?: unknown): Promise<Response> {
  const response = await fetch(new URL(FOLDER + what, document.baseURI), {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  if (!response.ok) {
    throw new Error(`${what}: ${response.status}`);
  }
  return response;
}

const known = (keys: Answer[] | undefined) =>
  (keys ?? []).map((it) => ({ ...it, id: bytes(it.id) })) as unknown as PublicKeyCredentialDescriptor[];

async function make(label: string) {
  const asked = await (await send('maken')).json();
  const made = (await navigator.credentials.create({
    publicKey: {
      ...asked,
      challenge: bytes(asked.challenge),
      user: { ...asked.user, id: bytes(asked.user.id) },
      excludeCredentials: known(asked.excludeCredentials),
    },
  })) as PublicKeyCredential;
  const response = made.response as AuthenticatorAttestationResponse;
  const credential = {
    id: made.id,
    rawId: text(made.rawId),
    type: made.type,
    response: {
      attestationObject: text(response.attestationObject),
      clientDataJSON: text(response.clientDataJSON),
      transports: response.getTransports?.() ?? [],
    },
    clientExtensionResults: made.getClientExtensionResults(),
    authenticatorAttachment: made.authenticatorAttachment,
  };
  await send('bewaren', { publicKey: { credential, label } });
}

async function enter() {
  const asked = await (await send('vragen')).json();
  const used = (await navigator.credentials.get({
    publicKey: { ...asked, challenge: bytes(asked.challenge), allowCredentials: known(asked.allowCredentials) },
  })) as PublicKeyCredential;
  const response = used.response as AuthenticatorAssertionResponse;
  await send('binnen', {
    id: used.id,
    rawId: text(used.rawId),
    type: used.type,
    response: {
      authenticatorData: text(response.authenticatorData),
      clientDataJSON: text(response.clientDataJSON),
      signature: text(response.signature),
      userHandle: response.userHandle ? text(response.userHandle) : undefined,
    },
    clientExtensionResults: used.getClientExtensionResults(),
    authenticatorAttachment: used.authenticatorAttachment,
  });
}

export async function usePasskey(button: HTMLButtonElement) {
  const said = document.getElementById(button.getAttribute('aria-describedby')!)!;
  said.textContent = '';
  try {
    await (button.dataset.passkey === 'make' ? make(button.dataset.label!) : enter());
    location.assign(new URL('personeel', document.baseURI));
  } catch {
    // Whoever stopped it halfway reads the same: it can be tried again.
    said.textContent = button.dataset.failed!;
  }
}
