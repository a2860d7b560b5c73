package nl.omdehoek.people;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The key under which secrets are kept: outside the database, so that who has only that cannot guess them. It was set, or
 * else is made at the first start and kept in the data folder.
 */
@Component
public class PortalKey {

    private static final int BYTES = 32;
    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    /** @param set 32 bytes or more in Base64, or empty */
    PortalKey(@Value("${omdehoek.key}") String set, @Value("${omdehoek.data}") Path data) throws IOException {
        var bytes = Base64.getDecoder().decode(set.isBlank() ? kept(data.resolve("sleutel")) : set.strip());
        if (bytes.length < BYTES) {
            throw new IllegalArgumentException("A key has at least " + BYTES + " bytes");
        }
        key = new SecretKeySpec(bytes, ALGORITHM);
    }

    private static String kept(Path file) throws IOException {
        var fresh = new byte[BYTES];
        new SecureRandom().nextBytes(fresh);
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, Base64.getEncoder().encodeToString(fresh), StandardOpenOption.CREATE_NEW);
            file.toFile().setReadable(false, false);
            file.toFile().setReadable(true, true);
        } catch (FileAlreadyExistsException _) {
            // It was made at an earlier start.
        }
        return Files.readString(file, StandardCharsets.US_ASCII).strip();
    }

    /** What is kept of the secret by which a browser is known. */
    String ofBrowser(BrowserSecret secret) {
        return of("browser " + secret.text());
    }

    /** What is kept of a secret: the same secret gives the same 64 signs, and they do not lead back. */
    public String of(String secret) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + ALGORITHM, e);
        }
    }
}
