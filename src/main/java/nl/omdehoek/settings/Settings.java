package nl.omdehoek.settings;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;
import nl.omdehoek.geography.MunicipalityCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What each municipality has set, and the initial value where it has not. */
@Component
public class Settings {

    private final JdbcClient jdbc;

    /** Every page asks; a change is seen everywhere within a minute. */
    private final Cache<String, String> known =
            Caffeine.newBuilder().expireAfterWrite(Duration.ofMinutes(1)).build();

    Settings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** When the evening begins where nobody said otherwise. */
    public LocalTime eveningStarts() {
        return LocalTime.parse(Setting.EVENING_STARTS.initial());
    }

    /** When the evening begins in this municipality; what is known is told without the database. */
    public LocalTime eveningStarts(MunicipalityCode municipality) {
        return LocalTime.parse(get(municipality, Setting.EVENING_STARTS));
    }

    /** How long what may publish itself waits for somebody who looks. */
    public Duration publishesItselfAfter(MunicipalityCode municipality) {
        return Duration.ofHours(Long.parseLong(get(municipality, Setting.PUBLISHES_ITSELF_AFTER)));
    }

    /** Sets it for one municipality; refuses a value that cannot be read. */
    @Transactional
    public void set(MunicipalityCode municipality, Setting setting, String value) {
        setting.check(value);
        jdbc.sql("delete from setting where area = :area and name = :name")
                .param("area", municipality.value())
                .param("name", setting.name())
                .update();
        jdbc.sql("insert into setting (area, name, setting_value) values (:area, :name, :value)")
                .param("area", municipality.value())
                .param("name", setting.name())
                .param("value", value)
                .update();
        known.invalidateAll();
    }

    private String get(MunicipalityCode municipality, Setting setting) {
        return known.get(municipality.value() + " " + setting, _ -> stored(municipality, setting));
    }

    private String stored(MunicipalityCode municipality, Setting setting) {
        Optional<String> own = jdbc.sql("select setting_value from setting where area = :area and name = :name")
                .param("area", municipality.value())
                .param("name", setting.name())
                .query(String.class)
                .optional();
        return own.orElse(setting.initial());
    }
}
