package nl.omdehoek.activities;

import nl.omdehoek.storage.StoredTypes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How schedules are stored. */
@Configuration
class StoredSchedules {

    @Bean
    StoredTypes scheduleTypes() {
        return new StoredTypes().asText(Schedule.class, ScheduleText::write, ScheduleText::read);
    }
}
