package nl.omdehoek.ui.staff;

import java.nio.ByteBuffer;
import java.util.UUID;
import nl.omdehoek.people.Person;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.people.Residents;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Component;

/** Whose passkeys are, as WebAuthn has it: known to a device by their number, and shown there by their first name. */
@Component
class PasskeyOwners implements PublicKeyCredentialUserEntityRepository {

    private final Residents residents;

    PasskeyOwners(Residents residents) {
        this.residents = residents;
    }

    static Bytes bytes(PersonId person) {
        var id = person.value();
        return new Bytes(ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array());
    }

    static PersonId person(Bytes bytes) {
        var read = ByteBuffer.wrap(bytes.getBytes());
        return new PersonId(new UUID(read.getLong(), read.getLong()));
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes id) {
        return residents.find(person(id)).map(PasskeyOwners::owner).orElse(null);
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findByUsername(String person) {
        return findById(bytes(new PersonId(UUID.fromString(person))));
    }

    private static PublicKeyCredentialUserEntity owner(Person person) {
        return ImmutablePublicKeyCredentialUserEntity.builder()
                .id(bytes(person.id()))
                .name(person.name().text())
                .displayName(person.name().text())
                .build();
    }

    /** People are kept elsewhere. */
    @Override
    public void save(PublicKeyCredentialUserEntity owner) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void delete(Bytes id) {
        throw new UnsupportedOperationException();
    }
}
