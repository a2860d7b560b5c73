package nl.omdehoek.ui.mine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import nl.omdehoek.OnDatabase;
import nl.omdehoek.people.BrowserSecret;
import nl.omdehoek.people.FirstName;
import nl.omdehoek.people.MailAddress;
import nl.omdehoek.people.MailAddresses;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.people.Residents;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** An address that is too long is refused as a whole: the beginning of it is somebody else's. */
@OnDatabase
class LongAddressTests {

    private static final String TOO_LONG = "fatma@" + "b".repeat(200) + "." + "c".repeat(60) + ".example";

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private Residents residents;

    @Autowired
    private MailAddresses addresses;

    private MockMvc portal;
    private PersonId fatma;
    private BrowserSecret browser;

    @BeforeEach
    void fatmaIsKnownHere() {
        portal = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        fatma = residents.welcome(new FirstName("Fatma")).person().id();
        browser = residents.remember(fatma, true);
        assertThat(MailAddress.isReadable(TOO_LONG.substring(0, MailAddress.LONGEST)))
                .isTrue();
    }

    private MockHttpServletResponse send(String address, String typed) throws Exception {
        return portal.perform(post(address)
                        .param("adres", typed)
                        .header("Sec-Fetch-Site", "same-origin")
                        .header("Accept-Language", "nl")
                        .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                        .cookie(new Cookie("omdehoek-ik", browser.text())))
                .andReturn()
                .getResponse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/mijn/adres/bewaren", "/personeel/vraag-link"})
    void itIsSaidToBeNoneAndStaysInTheField(String form) throws Exception {
        var answer = send(form, TOO_LONG);
        var page = Jsoup.parse(answer.getContentAsString());

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(page.select(".wrong").text()).startsWith("Dit is geen e-mailadres.");
        assertThat(page.expectFirst("input[name=adres]").attr("value")).isEqualTo(TOO_LONG);
        assertThat(page.expectFirst("input[name=adres]").attr("maxlength"))
                .as("what the browser would cut off")
                .isEqualTo("500");
        assertThat(addresses.typed(fatma)).isEmpty();
    }

    @Test
    void nobodyIsMailedAtTheBeginningOfIt() throws Exception {
        residents.forget(browser);

        assertThat(send("/mijn/mail-mij", TOO_LONG).getStatus()).isEqualTo(422);
        assertThat(send("/mijn/mail-mij", "fatma@voorbeeld.example").getStatus())
                .isEqualTo(303);
    }
}
