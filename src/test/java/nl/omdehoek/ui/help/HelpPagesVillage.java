package nl.omdehoek.ui.help;

import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.security.web.context.HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.omdehoek.help.HelpVillage;
import nl.omdehoek.people.PersonId;
import nl.omdehoek.ui.shell.BrowserKnows;
import nl.omdehoek.ui.shell.Display;
import nl.omdehoek.ui.shell.PlainDoor;
import nl.omdehoek.ui.shell.ReaderView;
import nl.omdehoek.ui.shell.StaffPass;
import nl.omdehoek.ui.shell.StaffRights;
import nl.omdehoek.ui.shell.Visit;
import nl.omdehoek.wording.Texts;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Opens and sends pages of help between people, as a resident, as staff, or as whoever holds a link. */
public abstract class HelpPagesVillage extends HelpVillage {

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private PlainDoor door;

    @Autowired
    private StaffRights rights;

    @Autowired
    private SecurityContextHolderStrategy holder;

    private MockMvc portal;

    @BeforeEach
    void thePortalIsOpen() {
        portal = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
    }

    @AfterEach
    void nobodyIsIn() {
        holder.clearContext();
    }

    protected final MockHttpServletRequestBuilder sent(String path) {
        return sentFrom("same-origin", path);
    }

    protected final MockHttpServletRequestBuilder sentFrom(String site, String path) {
        return post(path).header("Sec-Fetch-Site", site);
    }

    protected final MockHttpServletRequestBuilder opened(String path) {
        return get(path);
    }

    protected final Cookie browserOf(PersonId person) {
        return new Cookie("omdehoek-ik", residents.remember(person, true).text());
    }

    protected final SecurityContextImpl pass(PersonId staff) {
        return new SecurityContextImpl(rights.pass(staff, StaffPass.Way.MAIL));
    }

    protected final MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
        return portal.perform(request.header("Accept-Language", "nl"))
                .andReturn()
                .getResponse();
    }

    protected final MockHttpServletResponse by(PersonId staff, MockHttpServletRequestBuilder request) throws Exception {
        return answer(request.sessionAttr(SPRING_SECURITY_CONTEXT_KEY, pass(staff)));
    }

    /** The page as staff see it who are in. */
    protected final <V extends ReaderView> Document page(
            PersonId staff, Class<V> view, String path, String name, Object value) throws Exception {
        holder.setContext(pass(staff));
        return page(view, new Visit(path, Map.of(name, value.toString()), Map.of(), texts(), nobodys()));
    }

    protected final <V extends ReaderView> Document page(
            Class<V> view, String path, Map<String, String> route, Map<String, List<String>> choices) throws Exception {
        return page(view, new Visit(path, route, choices, texts(), nobodys()));
    }

    /** The page as whoever it belongs to sees it. */
    protected final <V extends ReaderView> Document ownPage(PersonId person, Class<V> view, String path)
            throws Exception {
        var browser = new BrowserKnows(
                Optional.of(residents.remember(person, true)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Display.USUAL);
        return page(view, new Visit(path, Map.of(), Map.of(), texts(), browser));
    }

    private <V extends ReaderView> Document page(Class<V> view, Visit visit) throws Exception {
        var response = new MockHttpServletResponse();
        door.show(view, visit, new MockHttpServletRequest(), response);
        return Jsoup.parse(response.getContentAsString());
    }

    private static Texts texts() {
        return Texts.in(Texts.DUTCH);
    }

    private static BrowserKnows nobodys() {
        return new BrowserKnows(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Display.USUAL);
    }
}
