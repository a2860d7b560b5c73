package nl.omdehoek.ui.staff;

import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import nl.omdehoek.people.Passkey;
import nl.omdehoek.people.Passkeys;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Component;

/** Passkeys, in the words in which WebAuthn asks for them. */
@Component
class PasskeyRecords implements UserCredentialRepository {

    private final Passkeys passkeys;
    private final Clock clock;

    PasskeyRecords(Passkeys passkeys, Clock clock) {
        this.passkeys = passkeys;
        this.clock = clock;
    }

    /** It is new, or else it signed again. */
    @Override
    public void save(CredentialRecord made) {
        var id = made.getCredentialId().toBase64UrlString();
        if (passkeys.find(id).isPresent()) {
            passkeys.used(id, made.getSignatureCount(), made.isBackupState(), clock.instant());
        } else {
            passkeys.add(passkey(id, made));
        }
    }

    private Passkey passkey(String id, CredentialRecord made) {
        var attestation = made.getAttestationObject();
        if (attestation == null) {
            throw new IllegalArgumentException("Nothing was told of the key");
        }
        var now = clock.instant();
        return new Passkey(
                id,
                PasskeyOwners.person(made.getUserEntityUserId()),
                new Bytes(made.getPublicKey().getBytes()).toBase64UrlString(),
                attestation.toBase64UrlString(),
                made.getTransports().stream()
                        .map(AuthenticatorTransport::getValue)
                        .sorted()
                        .toList(),
                made.getSignatureCount(),
                made.isUvInitialized(),
                made.isBackupEligible(),
                made.isBackupState(),
                made.getLabel(),
                now,
                now);
    }

    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes id) {
        return passkeys.find(id.toBase64UrlString()).map(PasskeyRecords::told).orElse(null);
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes owner) {
        return passkeys.of(PasskeyOwners.person(owner)).stream()
                .map(PasskeyRecords::told)
                .toList();
    }

    private static CredentialRecord told(Passkey known) {
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(Bytes.fromBase64(known.id()))
                .userEntityUserId(PasskeyOwners.bytes(known.person()))
                .publicKey(new ImmutablePublicKeyCose(
                        Bytes.fromBase64(known.publicKey()).getBytes()))
                .attestationObject(Bytes.fromBase64(known.attestation()))
                .transports(known.transports().stream()
                        .map(AuthenticatorTransport::valueOf)
                        .collect(Collectors.toSet()))
                .signatureCount(known.signatures())
                .uvInitialized(known.verified())
                .backupEligible(known.canBeCopied())
                .backupState(known.copied())
                .label(known.label())
                .created(known.added())
                .lastUsed(known.used())
                .build();
    }

    /** Their owners remove them, elsewhere. */
    @Override
    public void delete(Bytes id) {
        throw new UnsupportedOperationException();
    }
}
