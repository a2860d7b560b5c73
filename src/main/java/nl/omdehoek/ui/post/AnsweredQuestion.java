package nl.omdehoek.ui.post;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.omdehoek.help.RequestDesk;
import nl.omdehoek.people.ConnectorRegister;
import nl.omdehoek.people.Person;
import nl.omdehoek.ui.find.ConnectorPanel;
import nl.omdehoek.ui.kit.Here;
import nl.omdehoek.ui.kit.HereFinder;
import nl.omdehoek.ui.kit.Html;
import nl.omdehoek.ui.kit.UrgentNumbers;
import nl.omdehoek.wording.Texts;

/** Where about somebody lives who asks for help: only where somebody answers. Elsewhere there are numbers to ring instead. */
class AnsweredQuestion implements Question {

    private final AroundQuestion around;
    private final HereFinder hereFinder;
    private final RequestDesk desk;
    private final ConnectorRegister connectors;

    AnsweredQuestion(HereFinder hereFinder, RequestDesk desk, ConnectorRegister connectors) {
        this.around = new AroundQuestion(hereFinder, false);
        this.hereFinder = hereFinder;
        this.desk = desk;
        this.connectors = connectors;
    }

    @Override
    public String word() {
        return around.word();
    }

    @Override
    public Set<String> fields() {
        return around.fields();
    }

    @Override
    public List<Component> inside(Asking asking) {
        return around.inside(asking);
    }

    /** What cannot wait is rung; and where nobody answers, there is who else to ring. */
    @Override
    public List<Component> beside(Asking asking) {
        var texts = asking.texts();
        var here = hereFinder.find(asking.answers().get(AroundQuestion.NEAR));
        var urgent = List.<Component>of(
                Html.text("p", "notice", texts.get("report.urgent")),
                new UrgentNumbers(texts, List.of("112", "113", "safe-home")));
        return here.filter(it -> !isAnswered(it))
                .map(it -> List.<Component>of(
                        new ConnectorPanel(texts, connectors.of(it.neighbourhood())),
                        Html.link("/hulp?bij=" + it.typed(), "button plain", new Text(texts.get("post.help.who-else"))),
                        urgent.getFirst(),
                        urgent.getLast()))
                .orElse(urgent);
    }

    private boolean isAnswered(Here here) {
        return desk.hasSomebody(here.neighbourhood());
    }

    @Override
    public Map<String, String> complaints(Answers answers, Optional<Person> who, Texts texts) {
        var wrong = around.complaints(answers, who, texts);
        return wrong.isEmpty() && !isAnswered(here(answers))
                ? Map.of(AroundQuestion.NEAR, texts.get("post.help.nobody"))
                : wrong;
    }

    @Override
    public String told(Answers answers, Optional<Person> who, Texts texts) {
        return around.told(answers, who, texts);
    }

    /** Also where nobody answers. */
    Optional<Here> found(Answers answers) {
        return hereFinder.find(answers.get(AroundQuestion.NEAR));
    }

    Here here(Answers answers) {
        return around.here(answers);
    }
}
