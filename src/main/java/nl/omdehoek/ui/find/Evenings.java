package nl.omdehoek.ui.find;

import java.time.LocalTime;
import nl.omdehoek.settings.Settings;
import nl.omdehoek.ui.kit.Here;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** When the evening begins where somebody looks. */
@Component
public class Evenings {

    private final Settings settings;

    Evenings(Settings settings) {
        this.settings = settings;
    }

    public LocalTime at(@Nullable Here here) {
        return here == null
                ? settings.eveningStarts()
                : settings.eveningStarts(here.neighbourhood().municipality());
    }
}
