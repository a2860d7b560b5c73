package nl.omdehoek.ui.post;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.omdehoek.drafts.Draft;
import nl.omdehoek.drafts.DraftSecret;
import nl.omdehoek.drafts.Drafts;
import nl.omdehoek.drafts.Finished;
import nl.omdehoek.drafts.Writer;
import nl.omdehoek.listing.ListingId;
import nl.omdehoek.listing.NotYours;
import nl.omdehoek.moderation.Suspensions;
import nl.omdehoek.people.Person;
import nl.omdehoek.people.Residents;
import nl.omdehoek.photos.PhotoId;
import nl.omdehoek.ui.help.HelpPages;
import nl.omdehoek.ui.mine.MinePages;
import nl.omdehoek.ui.photo.PhotoForm;
import nl.omdehoek.ui.shell.BrowserCookies;
import nl.omdehoek.ui.shell.Limits;
import nl.omdehoek.ui.shell.Limits.Limit;
import nl.omdehoek.ui.shell.PlainDoor;
import nl.omdehoek.ui.shell.SeeOther;
import nl.omdehoek.ui.shell.Typed;
import nl.omdehoek.ui.shell.Visit;
import nl.omdehoek.wording.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.server.ResponseStatusException;

/** Keeps each answer as it comes, right or not, and leads on to the next question; and posts what is finished. */
@Controller
class DraftPosts {

    /** What goes along with the first answer: where somebody came from, and what they borrowed. */
    private static final Set<String> ALONG = Set.of(
            WhereQuestion.NEAR,
            Answers.RECIPE,
            TellMoreQuestion.SUMMARY,
            TellMoreQuestion.THEME,
            AskHelp.OFFER,
            TaskQuestion.TASK,
            HelpPages.FOR);

    private final OpenDrafts open;
    private final Drafts drafts;
    private final Residents residents;
    private final Suspensions suspensions;
    private final BrowserCookies cookies;
    private final Limits limits;
    private final PlainDoor door;

    DraftPosts(
            OpenDrafts open,
            Drafts drafts,
            Residents residents,
            Suspensions suspensions,
            BrowserCookies cookies,
            Limits limits,
            PlainDoor door) {
        this.open = open;
        this.drafts = drafts;
        this.residents = residents;
        this.suspensions = suspensions;
        this.cookies = cookies;
        this.limits = limits;
        this.door = door;
    }

    /** The first answer: from now on there is a draft. */
    @PostMapping(PostPages.PATH + "/{form}" + PostPages.KEEP)
    void begin(
            @PathVariable String form,
            @RequestParam MultiValueMap<String, String> typed,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var questionnaire = open.called(form).orElseThrow(DraftPosts::notThere);
        var question = questionnaire.first();
        var answers = new HashMap<>(read(typed, question.fields()));
        answers.putAll(read(typed, ALONG));
        var who = cookies.who(request);
        var wrong = complaints(question, new Answers(answers), who, cookies.texts(request));
        var wait =
                wrong.isEmpty() ? limits.take(Limit.DRAFTS, request, who.map(Person::id)) : Optional.<Duration>empty();
        if (wrong.isEmpty() && wait.isEmpty()) {
            var secret = drafts.begin(questionnaire.kind(), answers, who.map(Person::id));
            SeeOther.page(response, next(questionnaire, question, secret.text(), new Answers(answers)));
            return;
        }
        var complaints = new LinkedHashMap<>(wrong);
        wait.ifPresent(it -> complaints.put("", cookies.texts(request).get("limit.posts", Limits.minutes(it))));
        var visit = visit(PostPages.start(form), Map.of("form", form), new Answers(answers), request);
        door.again(QuestionView.class, it -> it.with(new Answers(answers), complaints), visit, request, response);
    }

    /** Answers that are too long together are said to be so, whatever else is wrong. */
    private static Map<String, String> complaints(
            Question question, Answers answers, Optional<Person> who, Texts texts) {
        return Draft.canHold(answers.all())
                ? question.complaints(answers, who, texts)
                : Map.of("", texts.get("post.wrong.all-long"));
    }

    private static String next(Questionnaire questionnaire, Question question, String reference, Answers answers) {
        var page = questionnaire
                .after(question, answers)
                .map(it -> PostPages.question(reference, it))
                .orElse(PostPages.draft(reference));
        return PostPages.near(page, answers);
    }

    @PostMapping(PostPages.DRAFT + "{reference}/{word}" + PostPages.KEEP)
    void keep(
            @PathVariable String reference,
            @PathVariable String word,
            @RequestParam MultiValueMap<String, String> typed,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var who = cookies.who(request);
        var draft = open.find(reference, who);
        if (draft.isEmpty()) {
            gone(reference, request, response);
            return;
        }
        var questionnaire = open.of(draft.get().kind());
        var question = questionnaire
                .question(word)
                .filter(it -> it.applies(new Answers(draft.get().answers())))
                .orElseThrow(DraftPosts::notThere);
        var read = read(typed, question.fields());
        var wrong = new LinkedHashMap<String, String>();
        if (question instanceof PhotoQuestion photo) {
            var before = new Answers(draft.get().answers());
            var taken = photo.take(typed, file(request), before, who, cookies.texts(request));
            read.put(PhotoQuestion.PHOTO, taken.photo().map(PhotoId::toString).orElse(""));
            wrong.putAll(taken.wrong());
        }
        var answers = new Answers(draft.get().with(read));
        if (Draft.canHold(answers.all())) {
            drafts.keep(draft.get(), read);
        }
        complaints(question, answers, who, cookies.texts(request)).forEach(wrong::putIfAbsent);
        if (wrong.isEmpty()) {
            SeeOther.page(response, next(questionnaire, question, reference, answers));
            return;
        }
        var route = Map.of("draft", reference, "question", word);
        var visit = visit(PostPages.question(reference, question), route, answers, request);
        door.again(QuestionView.class, it -> it.with(answers, wrong), visit, request, response);
    }

    private static @Nullable MultipartFile file(HttpServletRequest request) {
        return request instanceof MultipartHttpServletRequest it ? it.getFile(PhotoForm.FILE) : null;
    }

    /** What somebody keeps, as a draft to be changed. */
    @PostMapping(PostPages.CHANGE + "{form}/{id}")
    void change(
            @PathVariable String form,
            @PathVariable String id,
            HttpServletRequest request,
            HttpServletResponse response) {
        var who = cookies.who(request).orElseThrow(DraftPosts::notThere);
        var questionnaire = open.called(form).orElseThrow(DraftPosts::notThere);
        var answers = ListingId.endOf(id)
                .flatMap(it -> questionnaire.answersOf(it, who.id()))
                .orElseThrow(DraftPosts::notThere);
        var secret = drafts.begin(questionnaire.kind(), answers.all(), Optional.of(who.id()));
        SeeOther.page(response, PostPages.near(PostPages.draft(secret.text()), answers));
    }

    /** Each field, with commas between what was ticked; a tick that was taken back is nothing. */
    private static Map<String, String> read(MultiValueMap<String, String> typed, Set<String> fields) {
        var answers = new HashMap<String, String>();
        for (var field : fields) {
            var values = typed.getOrDefault(field, List.of());
            answers.put(field, values.size() > 1 ? Typed.line(String.join(",", values)) : Typed.text(typed, field));
        }
        return answers;
    }

    @PostMapping(PostPages.DRAFT + "{reference}" + PostPages.SEND)
    void send(
            @PathVariable String reference,
            @RequestParam(defaultValue = "") String eigen,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var who = cookies.who(request);
        var draft = open.find(reference, who);
        if (draft.isEmpty()) {
            gone(reference, request, response);
            return;
        }
        var texts = cookies.texts(request);
        var questionnaire = open.of(draft.get().kind());
        var answers = new Answers(draft.get().answers());
        if (questionnaire.open(answers, who, texts).isPresent()) {
            SeeOther.page(response, PostPages.draft(reference));
            return;
        }
        var before = who.filter(it -> questionnaire.isPostedBefore(answers, it.id()));
        var refused = before.map(_ -> texts.get("post.twice")).or(() -> refusal(request, who, texts));
        if (refused.isPresent()) {
            again(reference, refused.get(), request, response);
            return;
        }
        var writer = who.<Writer>map(it -> new Writer.Known(it.id()))
                .orElseGet(() -> new Writer.New(questionnaire.writer(answers)));
        try {
            drafts.finish(draft.get(), writer, it -> questionnaire.post(answers, it))
                    .ifPresentOrElse(
                            it -> welcome(it, eigen.equals("ja"), texts, response),
                            () -> gone(reference, request, response));
        } catch (NotYours _) {
            again(reference, texts.get("post.not-yours"), request, response);
        }
    }

    private void again(String reference, String complaint, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var visit = visit(PostPages.draft(reference), Map.of("draft", reference), Answers.NONE, request);
        door.again(PreviewView.class, it -> it.with(complaint), visit, request, response);
    }

    private Optional<String> refusal(HttpServletRequest request, Optional<Person> who, Texts texts) {
        var suspension = who.flatMap(it -> suspensions.of(it.id()));
        return suspension.isPresent()
                ? suspension.map(it -> texts.get("join.suspended", it.grounds().text()))
                : limits.take(Limit.POSTS, request, who.map(Person::id))
                        .map(it -> texts.get("limit.posts", Limits.minutes(it)));
    }

    /** The browser is known from now on: for long if it is their own, else as long as it takes to read the words. */
    private void welcome(Finished finished, boolean own, Texts texts, HttpServletResponse response) {
        finished.words().ifPresent(it -> {
            cookies.tell(response, it);
            residents.speaks(finished.writer(), texts.locale());
            cookies.remember(response, residents.remember(finished.writer(), own), own);
        });
        SeeOther.page(response, finished.words().isPresent() ? MinePages.WELCOME : MinePages.MINE);
    }

    @PostMapping(PostPages.DRAFT + "{reference}" + PostPages.THROW_AWAY)
    void throwAway(@PathVariable String reference, HttpServletRequest request, HttpServletResponse response) {
        open.find(reference, cookies.who(request)).ifPresent(drafts::throwAway);
        SeeOther.page(response, PostPages.PATH + "?" + DoorsView.DONE + "=" + DoorsView.GONE);
    }

    /** It was finished or thrown away. Who tapped twice is led to what they posted, as after the first tap. */
    private void gone(String reference, HttpServletRequest request, HttpServletResponse response) {
        var who = cookies.who(request);
        if (who.isEmpty()) {
            DraftSecret.read(reference)
                    .flatMap(drafts::finishedJustNow)
                    .ifPresent(it -> cookies.remember(response, residents.remember(it, false), false));
        }
        if (open.isJustSent(reference, who)) {
            SeeOther.page(response, MinePages.MINE);
        } else {
            SeeOther.page(response, PostPages.PATH + "?" + DoorsView.DONE + "=" + DoorsView.GONE);
        }
    }

    /** Who comes to the address of what was sent finds the page. */
    @GetMapping({
        PostPages.DRAFT + "{reference}" + PostPages.SEND,
        PostPages.DRAFT + "{reference}" + PostPages.THROW_AWAY
    })
    void page(@PathVariable String reference, HttpServletResponse response) {
        SeeOther.page(response, PostPages.draft(readable(reference)));
    }

    @GetMapping(PostPages.DRAFT + "{reference}/{word}" + PostPages.KEEP)
    void page(@PathVariable String reference, @PathVariable String word, HttpServletResponse response) {
        var question = open.question(word).orElseThrow(DraftPosts::notThere);
        SeeOther.page(response, PostPages.question(readable(reference), question));
    }

    @GetMapping(PostPages.PATH + "/{form}" + PostPages.KEEP)
    void startPage(@PathVariable String form, HttpServletResponse response) {
        SeeOther.page(
                response,
                PostPages.start(
                        open.called(form).orElseThrow(DraftPosts::notThere).word()));
    }

    @GetMapping(PostPages.CHANGE + "{form}/{id}")
    void changePage(@PathVariable String form, @PathVariable String id, HttpServletResponse response) {
        SeeOther.page(response, MinePages.MINE);
    }

    /** What can stand in the address of a draft, whether or not there is one. */
    private static String readable(String reference) {
        if (DraftSecret.read(reference).isEmpty() && Typed.uuid(reference).isEmpty()) {
            throw notThere();
        }
        return reference;
    }

    private Visit visit(String path, Map<String, String> route, Answers answers, HttpServletRequest request) {
        var near = answers.one(WhereQuestion.NEAR)
                .map(it -> Map.of(WhereQuestion.NEAR, List.of(it)))
                .orElse(Map.of());
        return new Visit(path.substring(1), route, near, cookies.texts(request), cookies.read(request));
    }

    private static ResponseStatusException notThere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
