package nl.omdehoek.exchange;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;

/** Files to be loaded, without a disk. */
public final class SampleFolder {

    private final List<Resource> files = new ArrayList<>();

    public SampleFolder with(String name, String... lines) {
        return with(name, (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    SampleFolder with(SampleRow row) {
        return with(row.file(), row.text().getBytes(StandardCharsets.UTF_8));
    }

    SampleFolder with(String name, byte[] bytes) {
        files.add(new NamedResource(name, bytes));
        return this;
    }

    public List<Resource> files() {
        return List.copyOf(files);
    }

    private static final class NamedResource extends ByteArrayResource {

        private final String name;

        NamedResource(String name, byte[] bytes) {
            super(bytes, name);
            this.name = name;
        }

        @Override
        public String getFilename() {
            return name;
        }

        @Override
        public URI getURI() {
            return URI.create("memory:/proef/" + name);
        }
    }
}
