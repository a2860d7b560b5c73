package nl.omdehoek.people;

import static java.util.stream.Collectors.joining;

import java.lang.reflect.RecordComponent;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of one table that hold something of people, by the record that marks its columns; see {@link KeptIn}. */
public final class PersonalRows<R extends Record> {

    private final JdbcClient jdbc;
    private final Class<R> row;
    private final KeptIn table;

    public PersonalRows(JdbcClient jdbc, Class<R> row) {
        this.jdbc = jdbc;
        this.row = row;
        this.table = Optional.ofNullable(row.getAnnotation(KeptIn.class))
                .orElseThrow(() -> new IllegalArgumentException(row + " does not say of which table it is"));
    }

    /** The marks of its columns. */
    public List<PersonalField> fields() {
        return components()
                .map(it -> {
                    var mark = mark(it);
                    return new PersonalField(table.value(), column(it), mark.purpose(), mark.kept());
                })
                .toList();
    }

    private Personal mark(RecordComponent component) {
        return Stream.of(component, row)
                .map(it -> it.getAnnotation(Personal.class))
                .flatMap(Stream::ofNullable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(component + " does not say what it is kept for"));
    }

    /** What is kept of this person. */
    public List<R> of(PersonId person) {
        return where(table.owner() + " = :person", person);
    }

    /** What is kept of this person, where one column does not say whose it is: {@code :person} stands for them. */
    public List<R> where(String condition, PersonId person) {
        var columns = components().map(it -> column(it) + " as " + it.getName()).collect(joining(", "));
        return jdbc.sql("select " + columns + " from " + table.value() + " where " + condition)
                .param("person", person.value())
                .query(new SimplePropertyRowMapper<>(row))
                .list();
    }

    /** The same in words, for who asks. */
    public List<Map<String, Object>> told(PersonId person) {
        return of(person).stream().map(this::told).toList();
    }

    /** The same under its name; nothing if there are none. */
    public Map<String, List<Map<String, Object>>> export(PersonId person) {
        return named(told(person));
    }

    /** These, as they were told, under the name of what they are; nothing if there are none. */
    public Map<String, List<Map<String, Object>>> named(List<Map<String, Object>> rows) {
        return rows.isEmpty() ? Map.of() : Map.of(table.told(), rows);
    }

    /** One of them in words. */
    public Map<String, Object> told(R one) {
        Map<String, Object> told = new LinkedHashMap<>();
        components().filter(it -> it.isAnnotationPresent(Told.class)).forEach(it -> {
            var value = value(it, one);
            if (value.isPresent() && !value.get().equals("")) {
                told.put(it.getAnnotation(Told.class).value(), value.get());
            }
        });
        return told;
    }

    private static Optional<Object> value(RecordComponent component, Record one) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            var value = accessor.invoke(one);
            return Optional.ofNullable(value instanceof OffsetDateTime moment ? moment.toInstant() : value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A record tells what it holds", e);
        }
    }

    /** Leaves none of this person; tells how many there were. */
    public int erase(PersonId person) {
        return jdbc.sql("delete from " + table.value() + " where " + table.owner() + " = :person")
                .param("person", person.value())
                .update();
    }

    private Stream<RecordComponent> components() {
        return Arrays.stream(row.getRecordComponents());
    }

    private static String column(RecordComponent component) {
        return component.getName().replaceAll("(?<=.)(\\p{Lu})", "_$1").toLowerCase(Locale.ROOT);
    }
}
