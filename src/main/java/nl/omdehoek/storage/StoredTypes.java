package nl.omdehoek.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.GenericConverter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;

/** How a module's value types are kept as text: each module declares its own as a bean. */
public final class StoredTypes {

    private final List<GenericConverter> converters = new ArrayList<>();

    /** A type written as text, and read back from it. */
    public <T> StoredTypes asText(Class<T> type, Function<T, String> write, Function<String, T> read) {
        converters.add(new Writing<>(type, write));
        converters.add(new Reading<>(type, read));
        return this;
    }

    List<GenericConverter> converters() {
        return List.copyOf(converters);
    }

    @WritingConverter
    private record Writing<T>(Class<T> type, Function<T, String> write) implements GenericConverter {

        @Override
        public Set<ConvertiblePair> getConvertibleTypes() {
            return Set.of(new ConvertiblePair(type, String.class));
        }

        @Override
        public @Nullable Object convert(@Nullable Object source, TypeDescriptor from, TypeDescriptor to) {
            return source == null ? null : write.apply(type.cast(source));
        }
    }

    @ReadingConverter
    private record Reading<T>(Class<T> type, Function<String, T> read) implements GenericConverter {

        @Override
        public Set<ConvertiblePair> getConvertibleTypes() {
            return Set.of(new ConvertiblePair(String.class, type));
        }

        @Override
        public @Nullable Object convert(@Nullable Object source, TypeDescriptor from, TypeDescriptor to) {
            return source == null ? null : read.apply((String) source);
        }
    }
}
