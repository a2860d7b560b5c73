package nl.omdehoek.ui.join;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.omdehoek.OnDatabase;
import nl.omdehoek.activities.Activity;
import nl.omdehoek.activities.Agenda;
import nl.omdehoek.activities.Repetition.Once;
import nl.omdehoek.activities.Schedule;
import nl.omdehoek.listing.ListingId;
import nl.omdehoek.listing.SampleListings;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Many sign-ups from one address: a library's worth is taken, and then whoever asks hears how long to wait. */
@OnDatabase
class JoinLimitTests {

    private static final RequestPostProcessor NOBODY = it -> it;

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private Agenda agenda;

    private final ListingId activity = SampleListings.newId();
    private MockMvc portal;

    @BeforeEach
    void thereIsSomethingToJoin() {
        portal = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        agenda.keep(
                new Activity(
                        activity,
                        SampleListings.bare(),
                        null,
                        null,
                        Schedule.of(LocalTime.of(19, 30), LocalTime.of(21, 0), new Once(LocalDate.of(2026, 12, 1))),
                        null,
                        null),
                "test");
    }

    private MockHttpServletResponse join(String address, String name, RequestPostProcessor who) {
        try {
            return portal.perform(post("/activiteit/" + activity + "/ik-kom")
                            .with(it -> {
                                it.setRemoteAddr(address);
                                return it;
                            })
                            .with(who)
                            .header("Sec-Fetch-Site", "same-origin")
                            .header("Accept-Language", "nl")
                            .param("naam", name)
                            .param("aantal", "3")
                            .param("datum", "2026-12-01")
                            .param("eerste", "ja")
                            .param("sleutel", UUID.randomUUID().toString()))
                    .andReturn()
                    .getResponse();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void afterSixtyInAnHourTheFormComesBackWithWhatWasTypedAndHowLongToWait() throws Exception {
        assertThat(IntStream.range(0, 60))
                .allMatch(_ -> join("203.0.113.1", "Jo", NOBODY).getStatus() == 303);
        var refused = join("203.0.113.1", "Ilse", NOBODY);
        var page = Jsoup.parse(refused.getContentAsString());

        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(page.select(".notice").text())
                .isEqualTo("Dat zijn veel aanmeldingen achter elkaar. Probeer het over een minuut nog eens.");
        assertThat(page.expectFirst("input[name=naam]").attr("value")).isEqualTo("Ilse");
        assertThat(page.expectFirst("option[selected]").text()).isEqualTo("3");
        assertThat(page.expectFirst("input[name=eerste]").hasAttr("checked")).isTrue();
        assertThat(refused.getCookies()).isEmpty();
        assertThat(join("203.0.113.2", "Ilse", NOBODY).getStatus()).isEqualTo(303);
    }

    @Test
    void aSignedInDeskGoesOn() {
        var desk = user("desk").roles("DESK");

        assertThat(IntStream.range(0, 70))
                .allMatch(_ -> join("203.0.113.3", "Jo", desk).getStatus() == 303);
    }

    @Test
    void whoSaysToAskForSomebodyElseIsNotBelieved() {
        IntStream.range(0, 60).forEach(_ -> join("203.0.113.4", "Jo", NOBODY));

        assertThat(join("203.0.113.4", "Jo", it -> {
                            it.addHeader("X-Forwarded-For", "198.51.100.9");
                            it.addHeader("Forwarded", "for=198.51.100.9");
                            return it;
                        })
                        .getStatus())
                .isEqualTo(422);
    }
}
